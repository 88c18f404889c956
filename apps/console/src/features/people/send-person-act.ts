import type { ApolloClient, TypedDocumentNode } from "@apollo/client";
import type { PersonActName } from "@redress/domain/person";
import { readFragment, type FragmentType } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/index.ts";
import type { ActionAnswer } from "../../lib/act/action-answer.ts";

const answered = graphql(/* GraphQL */ `
  fragment PersonAct_Success on PersonActSuccess {
    person {
      id
      ...PersonPage_Person
    }
  }
`);

const refused = graphql(/* GraphQL */ `
  fragment PersonAct_Refused on UserError {
    message
    citations {
      key
      label
      title
      url
    }
    ... on PersonActRefused {
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

const raise = graphql(/* GraphQL */ `
  mutation RaisePartyFlag($input: RaisePartyFlagInput!) {
    answer: raisePartyFlag(input: $input) {
      __typename
      ...PersonAct_Success
      ...PersonAct_Refused
    }
  }
`);

const change = graphql(/* GraphQL */ `
  mutation ChangePartyFlag($input: ChangePartyFlagInput!) {
    answer: changePartyFlag(input: $input) {
      __typename
      ...PersonAct_Success
      ...PersonAct_Refused
    }
  }
`);

const reveal = graphql(/* GraphQL */ `
  mutation RevealContact($input: RevealContactInput!) {
    answer: revealContact(input: $input) {
      __typename
      ...PersonAct_Success
      ...PersonAct_Refused
    }
  }
`);

const join = graphql(/* GraphQL */ `
  mutation JoinPersons($input: JoinPersonsInput!) {
    answer: joinPersons(input: $input) {
      __typename
      ...PersonAct_Success
      ...PersonAct_Refused
    }
  }
`);

const part = graphql(/* GraphQL */ `
  mutation PartPersons($input: PartPersonsInput!) {
    answer: partPersons(input: $input) {
      __typename
      ...PersonAct_Success
      ...PersonAct_Refused
    }
  }
`);

const declare = graphql(/* GraphQL */ `
  mutation DeclareRecusal($input: DeclareRecusalInput!) {
    answer: declareRecusal(input: $input) {
      __typename
      ...PersonAct_Success
      ...PersonAct_Refused
    }
  }
`);

const endRecusal = graphql(/* GraphQL */ `
  mutation EndRecusal($input: EndRecusalInput!) {
    answer: endRecusal(input: $input) {
      __typename
      ...PersonAct_Success
      ...PersonAct_Refused
    }
  }
`);

type Payload =
  | ({ readonly __typename: `${string}Success` } & FragmentType<typeof answered>)
  | ({ readonly __typename: string } & FragmentType<typeof refused>);

const documents = {
  raisePartyFlag: raise,
  changePartyFlag: change,
  revealContact: reveal,
  joinPersons: join,
  partPersons: part,
  declareRecusal: declare,
  endRecusal,
} as Readonly<Record<PersonActName, TypedDocumentNode<{ readonly answer: Payload }, { input: object }>>>;

/** Sends an act on a person and waits for its definite answer; the page repaints itself with what it gives. */
export async function sendPersonAct(
  client: ApolloClient,
  act: PersonActName,
  input: object,
): Promise<ActionAnswer> {
  const { data } = await client.mutate({ mutation: documents[act], variables: { input } });
  if (!data) throw new TypeError("The API answered an act on a person with nothing.");
  const { answer } = data;
  if (answer.__typename.endsWith("Success")) {
    const { person } = readFragment(answered, answer as FragmentType<typeof answered>);
    // Whoever was joined or parted stands on the pages of others too; whoever is kept apart keeps nothing on the screen.
    if (act === "declareRecusal") void client.resetStore();
    else void client.refetchQueries({ include: "active" });
    return { kind: "DONE", id: person.id };
  }
  const no = readFragment(refused, answer as FragmentType<typeof refused>);
  if (answer.__typename === "IdempotencyKeyReused") return { kind: "KEY_REUSED", message: no.message };
  if ("issues" in no) return { kind: "REFUSED", troubles: no.issues };
  const field = "field" in no ? no.field : null;
  return { kind: "REFUSED", troubles: [{ message: no.message, citations: no.citations, path: field }] };
}
