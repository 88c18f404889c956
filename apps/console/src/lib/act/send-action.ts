import type { ApolloClient } from "@apollo/client";
import { actionDocuments } from "virtual:action-documents";
import type { NoticeForm } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import type { ActionAnswer, ServerTrouble, Stale } from "./action-answer.ts";
import { giveReceipt, type Receipt } from "./receipts.ts";

/** Something in the input cannot be read. */
export const invalidInput = graphql(/* GraphQL */ `
  fragment ActionForm_Invalid on InvalidInput {
    issues {
      path
      message
      citations {
        key
        label
        title
        url
      }
    }
  }
`);

/** What every act may answer; its document asks for exactly this (build/action-documents.ts). */
type Payload =
  | { readonly __typename: "IdempotencyKeyReused"; readonly message: string }
  | { readonly __typename: "InvalidInput"; readonly issues: readonly ServerTrouble[] }
  | (Omit<Stale, "version"> & {
      readonly __typename: "StaleContactVersion" | "StaleVersion";
      readonly current: { readonly version: number };
    })
  | (ServerTrouble & {
      readonly __typename: `${string}Changed` | `${string}Refused`;
      readonly field?: readonly string[] | null;
    })
  | Success;

type Success = { readonly __typename: `${string}Success` } & (OnRecord | BesideRecord);

/** What came of an action on a record: the receipt of what is written in its history. */
interface OnRecord {
  readonly noticesQueued: readonly NoticeForm[];
  readonly cautions?: readonly { readonly message: string }[];
  readonly possibleDuplicates?: Receipt["alike"];
  readonly event: { readonly summary: string; readonly recordedAt: string; readonly actorName: string };
  readonly record: {
    readonly id: string;
    readonly nextDeadline: { readonly title: string; readonly dueOn: string } | null;
  };
}

/** What came of an act beside a record: what was acted on, or the id of the record that it opened. */
type BesideRecord = { readonly record: { readonly id: string } } | { readonly recordId: string };

/**
 * Sends an act with its whole input and waits for its definite answer. The receipt of an action on a record is ready when
 * it is done.
 * @param action As the domain spells it: "acknowledgeComplaint", "openTask".
 * @param whenDone what the screen does then, such as asking its list anew.
 */
export async function sendAction(
  client: ApolloClient,
  action: string,
  input: object,
  whenDone?: () => unknown,
): Promise<ActionAnswer> {
  const { default: mutation } = (await actionDocuments[action]?.()) ?? {};
  if (!mutation) throw new TypeError(`The API does not serve ${action}.`);
  const { data } = await client.mutate({ mutation, variables: { input } });
  const answer = answerOf(data?.answer as Payload);
  if (answer.kind === "DONE") whenDone?.();
  return answer;
}

/** What came of an act, in the words of the forms. */
function answerOf(payload: Payload): ActionAnswer {
  if ("issues" in payload) return { kind: "REFUSED", troubles: payload.issues };
  if ("changes" in payload) {
    const { current, ...stale } = payload;
    return { kind: "STALE", stale: { ...stale, version: current.version } };
  }
  if (payload.__typename === "IdempotencyKeyReused") return { kind: "KEY_REUSED", message: payload.message };
  if ("message" in payload) {
    const { message, citations, field = null } = payload;
    return { kind: "REFUSED", troubles: [{ message, citations, path: field }] };
  }
  if ("event" in payload) return { kind: "DONE", id: recordReceipt(payload) };
  return { kind: "DONE", id: "recordId" in payload ? payload.recordId : payload.record.id };
}

/** Puts the receipt where the record's page finds it; answers with the record's id. */
function recordReceipt(success: OnRecord): string {
  const { event, record, noticesQueued, cautions = [], possibleDuplicates = [] } = success;
  const { id, nextDeadline } = record;
  giveReceipt(id, {
    what: event.summary,
    at: event.recordedAt,
    who: event.actorName,
    next: nextDeadline,
    notices: noticesQueued,
    cautions: cautions.map(({ message }) => message),
    alike: possibleDuplicates,
  });
  return id;
}
