import type { ApolloClient } from "@apollo/client";
import { actionDocuments } from "virtual:action-documents";
import { readFragment, type FragmentType } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/index.ts";
import type { NoticeForm } from "../../gql/graphql.ts";
import type { ActionAnswer } from "./action-answer.ts";
import { giveReceipt, type Receipt } from "./receipts.ts";

/** The domain said no: why, with the law, and where in the input when it lies there. */
const actionRefused = graphql(/* GraphQL */ `
  fragment ActionForm_Refused on ActionRefused {
    message
    field
    citations {
      key
      label
      title
      url
    }
  }
`);

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

/** Somebody else was first: what they did, and the complaint as it now is. */
const staleVersion = graphql(/* GraphQL */ `
  fragment ActionForm_Stale on StaleVersion {
    changedBy
    changedAt
    current {
      id
      version
      ...ComplaintPage_Complaint
    }
    changes {
      id
      summary
      recordedAt
      actorName
      facts {
        name
        value
      }
    }
  }
`);

/** What a receipt says about the event that was written. */
const receiptEvent = graphql(/* GraphQL */ `
  fragment Receipt_Event on ComplaintEvent {
    id
    summary
    recordedAt
    actorName
  }
`);

/** What a receipt says about the complaint afterwards. */
const receiptComplaint = graphql(/* GraphQL */ `
  fragment Receipt_Complaint on Complaint {
    id
    nextDeadline {
      ruleId
      title
      dueOn
    }
  }
`);

interface Success {
  readonly __typename: `${string}Success`;
  readonly noticesQueued: readonly NoticeForm[];
  readonly cautions?: readonly { readonly message: string }[];
  readonly possibleDuplicates?: Receipt["alike"];
  readonly event: FragmentType<typeof receiptEvent>;
  readonly complaint: FragmentType<typeof receiptComplaint>;
}

/** What every mutation of a complaint may answer. */
type Payload =
  | ({ readonly __typename: "ActionRefused" } & FragmentType<typeof actionRefused>)
  | ({ readonly __typename: "InvalidInput" } & FragmentType<typeof invalidInput>)
  | ({ readonly __typename: "StaleVersion" } & FragmentType<typeof staleVersion>)
  | { readonly __typename: "IdempotencyKeyReused"; readonly message: string }
  | Success;

/**
 * Sends an action with its whole input and waits for its definite answer. The receipt is ready when it is done.
 * @param action As the domain spells it: "acknowledgeComplaint".
 */
export async function sendAction(client: ApolloClient, action: string, input: object): Promise<ActionAnswer> {
  const { default: mutation } = (await actionDocuments[action]?.()) ?? {};
  if (!mutation) throw new TypeError(`The API does not serve ${action}.`);
  const { data } = await client.mutate({ mutation, variables: { input } });
  const payload = data?.answer as Payload;
  switch (payload.__typename) {
    case "ActionRefused": {
      const { message, citations, field } = readFragment(actionRefused, payload);
      return { kind: "REFUSED", troubles: [{ message, citations, path: field }] };
    }
    case "InvalidInput":
      return { kind: "REFUSED", troubles: readFragment(invalidInput, payload).issues };
    case "StaleVersion": {
      const { current, ...stale } = readFragment(staleVersion, payload);
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
  const { event: written, complaint, noticesQueued, cautions = [], possibleDuplicates = [] } = success;
  const event = readFragment(receiptEvent, written);
  const { id, nextDeadline } = readFragment(receiptComplaint, complaint);
  giveReceipt(id, {
    what: event.summary,
    at: event.recordedAt,
    who: event.actorName,
    next: nextDeadline ? { title: nextDeadline.title, dueOn: nextDeadline.dueOn } : null,
    notices: noticesQueued,
    cautions: cautions.map(({ message }) => message),
    alike: possibleDuplicates,
  });
  return id;
}
