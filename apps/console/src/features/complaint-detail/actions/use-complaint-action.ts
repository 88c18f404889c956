import type { TypedDocumentNode } from "@apollo/client";
import { useMutation } from "@apollo/client/react";
import { useRef, useState } from "react";
import { failureOf, type Failure } from "../../../apollo/failure.ts";
import { readFragment, type FragmentType } from "../../../gql/fragment-masking.ts";
import type {
  ActionForm_InvalidFragment,
  ActionForm_RefusedFragment,
  ActionForm_StaleFragment,
  NoticeForm,
} from "../../../gql/graphql.ts";
import { giveReceipt } from "../../../lib/receipts.ts";
import {
  actionRefused,
  invalidInput,
  receiptComplaint,
  receiptEvent,
  staleVersion,
} from "./action-fragments.ts";

/** What every mutation of a complaint may answer. */
export type ActionPayload =
  | ({ readonly __typename: "ActionRefused" } & FragmentType<typeof actionRefused>)
  | ({ readonly __typename: "InvalidInput" } & FragmentType<typeof invalidInput>)
  | ({ readonly __typename: "StaleVersion" } & FragmentType<typeof staleVersion>)
  | { readonly __typename: "IdempotencyKeyReused"; readonly message: string }
  | ActionSuccess;

interface ActionSuccess {
  readonly __typename: `${string}Success`;
  readonly noticesQueued: readonly NoticeForm[];
  readonly event: FragmentType<typeof receiptEvent>;
  readonly complaint: FragmentType<typeof receiptComplaint>;
}

/** What stands between the form and its success; null while nothing does. */
export type Obstacle =
  | { readonly kind: "refused"; readonly refusal: ActionForm_RefusedFragment }
  | { readonly kind: "invalid"; readonly invalid: ActionForm_InvalidFragment }
  | { readonly kind: "stale"; readonly stale: ActionForm_StaleFragment }
  | { readonly kind: "reused"; readonly message: string }
  | { readonly kind: "failed"; readonly failure: Failure };

/** The three fields that every action's input shares. */
export interface CommonInput {
  readonly clientMutationId: string;
  readonly complaintId: string;
  readonly expectedVersion: number;
}

interface ActionTarget {
  readonly id: string;
  readonly version: number;
}

/** What a form adds to the common fields. */
type OwnInput<Variables extends ActionVariables> = Omit<Variables["input"], keyof CommonInput>;

interface ActionVariables {
  readonly input: CommonInput;
}

interface ComplaintActionSender<Own> {
  readonly send: (own: Own) => Promise<void>;
  /** Sends again what was last sent, against the version that a colleague left behind. */
  readonly applyToNewVersion: () => Promise<void>;
  readonly clear: () => void;
  readonly obstacle: Obstacle | null;
  readonly pending: boolean;
  /** Grows with each answer that was no success, so that the error summary takes the focus again. */
  readonly attempt: number;
}

/**
 * Sends one legal step and waits for the server: nothing is shown as done before it is. One idempotency key serves a
 * form until the server gives a definite answer, so a double click or a repeated request after a lost answer writes once.
 * @param mutation The trusted mutation; its single root field answers with an `ActionPayload`.
 * @param target The complaint and the version that the person saw when the form was opened.
 * @param onDone Called after success, when the receipt is ready.
 */
export function useComplaintAction<Data extends object, Variables extends ActionVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  target: ActionTarget,
  onDone: () => void,
): ComplaintActionSender<OwnInput<Variables>> {
  const [mutate, { loading }] = useMutation(mutation, { errorPolicy: "none" });
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [expectedVersion] = useState(target.version);
  const key = useRef(crypto.randomUUID());
  const underWay = useRef(false);
  const last = useRef<OwnInput<Variables> | null>(null);

  const meet = (next: Obstacle): void => {
    setObstacle(next);
    setAttempt((count) => count + 1);
  };

  const transmit = async (own: OwnInput<Variables>, version: number): Promise<void> => {
    if (underWay.current) return;
    underWay.current = true;
    last.current = own;
    try {
      const input = {
        clientMutationId: key.current,
        complaintId: target.id,
        expectedVersion: version,
        ...own,
      };
      const { data } = await mutate({ variables: { input } as unknown as Variables });
      const payload = payloadOf(data);
      const met = obstacleOf(payload);
      if (met) {
        // A definite no: nothing was written, so the next attempt is a new request.
        key.current = crypto.randomUUID();
        meet(met);
        underWay.current = false;
        return;
      }
      recordReceipt(target.id, payload as ActionSuccess);
      setObstacle(null);
      onDone();
      return;
    } catch (error) {
      meet({ kind: "failed", failure: failureOf(error) });
    }
    // After a success nothing is sent again, however often the button is pressed.
    underWay.current = false;
  };

  return {
    send: (own) => transmit(own, expectedVersion),
    applyToNewVersion: async () => {
      if (obstacle?.kind === "stale" && last.current)
        await transmit(last.current, obstacle.stale.current.version);
    },
    clear: () => setObstacle(null),
    obstacle,
    pending: loading,
    attempt,
  };
}

function payloadOf(data: object | null | undefined): ActionPayload {
  const payload = Object.entries(data ?? {}).find(([field]) => field !== "__typename")?.[1] as
    | ActionPayload
    | undefined;
  if (!payload) throw new TypeError("The server answered without a payload.");
  return payload;
}

function obstacleOf(payload: ActionPayload): Obstacle | null {
  switch (payload.__typename) {
    case "ActionRefused":
      return { kind: "refused", refusal: readFragment(actionRefused, payload) };
    case "InvalidInput":
      return { kind: "invalid", invalid: readFragment(invalidInput, payload) };
    case "StaleVersion":
      return { kind: "stale", stale: readFragment(staleVersion, payload) };
    case "IdempotencyKeyReused":
      return { kind: "reused", message: payload.message };
    default:
      return null;
  }
}

function recordReceipt(id: string, success: ActionSuccess): void {
  const event = readFragment(receiptEvent, success.event);
  const { nextDeadline } = readFragment(receiptComplaint, success.complaint);
  giveReceipt(id, {
    what: event.summary,
    at: event.recordedAt,
    who: event.actorName,
    next: nextDeadline ? { title: nextDeadline.title, dueOn: nextDeadline.dueOn } : null,
    notices: success.noticesQueued,
  });
}
