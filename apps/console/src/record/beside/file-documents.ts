import type { ApolloClient } from "@apollo/client";
import { graphql } from "../../gql/index.ts";
import type { AttachmentsQuery } from "../../gql/graphql.ts";

export const filesQuery = graphql(/* GraphQL */ `
  query Attachments($recordId: ID!) {
    attachments(recordId: $recordId) {
      id
      name
      size
      state
      refusal
      authorName
      addedAt
      removedAt
      removedBy
      removalReason
      mayRemove
      asksPurpose
    }
  }
`);

const removeMutation = graphql(/* GraphQL */ `
  mutation RemoveAttachment($input: RemoveAttachmentInput!) {
    answer: removeAttachment(input: $input) {
      ... on RemoveAttachmentSuccess {
        attachment {
          id
          state
          removedAt
          removedBy
          removalReason
          mayRemove
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

/** The files of a record that can be downloaded, and so be named as evidence. */
export async function cleanFiles(
  client: ApolloClient,
  recordId: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { data } = await client.query({
    query: filesQuery,
    variables: { recordId },
    fetchPolicy: "network-only",
  });
  return (data?.attachments ?? []).filter(({ state }) => state === "CLEAN");
}

/** A file as the record shows it. */
export type FileView = NonNullable<AttachmentsQuery["attachments"]>[number];

/** Takes a file off its record. @returns what to put right; null when it is off. */
export async function removeFile(
  client: ApolloClient,
  { id: attachmentId }: Pick<FileView, "id">,
  reason: string,
  clientMutationId: string,
): Promise<readonly string[] | null> {
  const input = { attachmentId, reason, clientMutationId };
  const { data } = await client.mutate({ mutation: removeMutation, variables: { input } });
  const answer = data?.answer;
  if (!answer) throw new TypeError("The API answered a removal with nothing.");
  switch (answer.__typename) {
    case "InvalidInput":
      return answer.issues.map(({ message }) => message);
    case "IdempotencyKeyReused":
      return [answer.message];
    default:
      return null;
  }
}
