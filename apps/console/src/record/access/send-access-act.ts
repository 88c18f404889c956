import type { ApolloClient, TypedDocumentNode } from "@apollo/client";
import type { AccessActName } from "@redress/domain/access";
import { readFragment, type FragmentType } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/index.ts";
import type { ActionAnswer } from "../../lib/act/action-answer.ts";

const answered = graphql(/* GraphQL */ `
  fragment AccessAct_Success on AccessActSuccess {
    recordId
  }
`);

const refused = graphql(/* GraphQL */ `
  fragment AccessAct_Refused on UserError {
    message
    citations {
      key
      label
      title
      url
    }
    ... on AccessActRefused {
      field
    }
    ... on InvalidInput {
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
  }
`);

const open = graphql(/* GraphQL */ `
  mutation OpenRecord($input: OpenRecordInput!) {
    answer: openRecord(input: $input) {
      __typename
      ...AccessAct_Success
      ...AccessAct_Refused
    }
  }
`);

const ask = graphql(/* GraphQL */ `
  mutation AskForAccess($input: AskForAccessInput!) {
    answer: askForAccess(input: $input) {
      __typename
      ...AccessAct_Success
      ...AccessAct_Refused
    }
  }
`);

type Payload =
  | ({ readonly __typename: `${string}Success` } & FragmentType<typeof answered>)
  | ({ readonly __typename: string } & FragmentType<typeof refused>);

const documents = { openRecord: open, askForAccess: ask } as Readonly<
  Record<AccessActName, TypedDocumentNode<{ readonly answer: Payload }, { input: object }>>
>;

/** Sends a way to a record and waits for its definite answer; the page asks for the record anew. */
export async function sendAccessAct(
  client: ApolloClient,
  act: AccessActName,
  input: object,
): Promise<ActionAnswer> {
  const { data } = await client.mutate({ mutation: documents[act], variables: { input } });
  if (!data) throw new TypeError("The API answered a way to a record with nothing.");
  const { answer } = data;
  if (answer.__typename.endsWith("Success")) {
    const { recordId } = readFragment(answered, answer as FragmentType<typeof answered>);
    if (act === "openRecord") void client.refetchQueries({ include: "active" });
    return { kind: "DONE", id: recordId };
  }
  const no = readFragment(refused, answer as FragmentType<typeof refused>);
  if (answer.__typename === "IdempotencyKeyReused") return { kind: "KEY_REUSED", message: no.message };
  if ("issues" in no) return { kind: "REFUSED", troubles: no.issues };
  const field = "field" in no ? no.field : null;
  return { kind: "REFUSED", troubles: [{ message: no.message, citations: no.citations, path: field }] };
}
