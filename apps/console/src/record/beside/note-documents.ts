import type { ApolloClient } from "@apollo/client";
import { graphql } from "../../gql/index.ts";
import type { AddNoteMutation, CorrectNoteMutation, NotesQuery } from "../../gql/graphql.ts";

export const notesQuery = graphql(/* GraphQL */ `
  query Notes($recordId: ID!, $after: String) {
    notes(recordId: $recordId, first: 20, after: $after) {
      nodes {
        id
        version
        text
        authorName
        authorRole
        writtenAt
        mayCorrect
        mentions {
          staffId
          name
        }
        earlier {
          text
          authorName
          writtenAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Whom a note may mention. */
export const colleaguesQuery = graphql(/* GraphQL */ `
  query Colleagues {
    staff {
      id
      name
      role
    }
  }
`);

const addMutation = graphql(/* GraphQL */ `
  mutation AddNote($input: AddNoteInput!) {
    answer: addNote(input: $input) {
      ... on AddNoteSuccess {
        note {
          id
        }
      }
      ... on UserError {
        message
      }
      ... on InvalidInput {
        issues {
          message
        }
      }
    }
  }
`);

const correctMutation = graphql(/* GraphQL */ `
  mutation CorrectNote($input: CorrectNoteInput!) {
    answer: correctNote(input: $input) {
      ... on CorrectNoteSuccess {
        note {
          id
        }
      }
      ... on UserError {
        message
      }
      ... on InvalidInput {
        issues {
          message
        }
      }
      ... on NoteChanged {
        note {
          id
          version
          text
        }
      }
    }
  }
`);

/** A note as the record shows it. */
export type NoteView = NonNullable<NotesQuery["notes"]>["nodes"][number];

/** What a form about a note sends. */
export interface NoteDraft {
  readonly text: string;
  readonly mentions: readonly string[];
}

/** A definite answer: null when it was written, else what to put right, and the note as somebody else left it. */
export type NoteRefusal = { readonly messages: readonly string[]; readonly version?: number } | null;

/** Adds a note to a record. */
export async function addNote(
  client: ApolloClient,
  recordId: string,
  { text, mentions }: NoteDraft,
  clientMutationId: string,
): Promise<NoteRefusal> {
  const input = { recordId, text, mentions: [...mentions], clientMutationId };
  const { data } = await client.mutate({ mutation: addMutation, variables: { input } });
  return refusalOf(data?.answer);
}

/** Gives a note another text. */
export async function correctNote(
  client: ApolloClient,
  { id: noteId, version: expectedVersion }: Pick<NoteView, "id" | "version">,
  { text, mentions }: NoteDraft,
  clientMutationId: string,
): Promise<NoteRefusal> {
  const input = { noteId, expectedVersion, text, mentions: [...mentions], clientMutationId };
  const { data } = await client.mutate({ mutation: correctMutation, variables: { input } });
  return refusalOf(data?.answer);
}

function refusalOf(
  answer: AddNoteMutation["answer"] | CorrectNoteMutation["answer"] | undefined,
): NoteRefusal {
  if (!answer) throw new TypeError("The API answered a note with nothing.");
  switch (answer.__typename) {
    case "InvalidInput":
      return { messages: answer.issues.map(({ message }) => message) };
    case "NoteChanged":
      return { messages: [answer.message, answer.note.text], version: answer.note.version };
    case "IdempotencyKeyReused":
      return { messages: [answer.message] };
    default:
      return null;
  }
}
