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

/** What every action on a record may answer; its document asks for exactly this (build/action-documents.ts). */
type Payload =
  | (ServerTrouble & {
      readonly __typename: "ActionRefused" | "ContactActionRefused";
      readonly field: readonly string[] | null;
    })
  | { readonly __typename: "InvalidInput"; readonly issues: readonly ServerTrouble[] }
  | (Omit<Stale, "version"> & {
      readonly __typename: "StaleContactVersion" | "StaleVersion";
      readonly current: { readonly version: number };
    })
  | { readonly __typename: "IdempotencyKeyReused"; readonly message: string }
  | Success;

interface Success {
  readonly __typename: `${string}Success`;
  readonly noticesQueued: readonly NoticeForm[];
  readonly cautions?: readonly { readonly message: string }[];
  readonly possibleDuplicates?: Receipt["alike"];
  readonly event: { readonly summary: string; readonly recordedAt: string; readonly actorName: string };
  readonly record: {
    readonly id: string;
    readonly nextDeadline: { readonly title: string; readonly dueOn: string } | null;
  };
}

/**
 * Sends an action with its whole input and waits for its definite answer. The receipt is ready when it is done.
 * @param action As the domain spells it: "acknowledgeComplaint".
 */
export async function sendAction(client: ApolloClient, action: string, input: object): Promise<ActionAnswer> {
  const { default: mutation } = (await actionDocuments[action]?.()) ?? {};
  if (!mutation) throw new TypeError(`The API does not serve ${action}.`);
  const { data } = await client.mutate({ mutation, variables: { input } });
  return answerOf(data?.answer as Payload);
}

/** What came of an action, in the words of the forms. */
function answerOf(payload: Payload): ActionAnswer {
  switch (payload.__typename) {
    case "ActionRefused":
    case "ContactActionRefused": {
      const { message, citations, field } = payload;
      return { kind: "REFUSED", troubles: [{ message, citations, path: field }] };
    }
    case "InvalidInput":
      return { kind: "REFUSED", troubles: payload.issues };
    case "StaleVersion":
    case "StaleContactVersion": {
      const { current, ...stale } = payload;
      return { kind: "STALE", stale: { ...stale, version: current.version } };
    }
    case "IdempotencyKeyReused":
      return { kind: "KEY_REUSED", message: payload.message };
    default:
      return { kind: "DONE", id: recordReceipt(payload) };
  }
}

/** Puts the receipt where the record's page finds it; answers with the record's id. */
function recordReceipt(success: Success): string {
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
