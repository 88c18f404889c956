import type { ApolloClient, TypedDocumentNode } from "@apollo/client";
import type { TaskActName } from "@redress/domain/tasks";
import { readFragment, type FragmentType } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/index.ts";
import type { ActionAnswer } from "../../lib/act/action-answer.ts";

const answered = graphql(/* GraphQL */ `
  fragment TaskAct_Success on TaskActSuccess {
    task {
      id
      ...Task_Shown
    }
  }
`);

const refused = graphql(/* GraphQL */ `
  fragment TaskAct_Refused on UserError {
    message
    citations {
      key
      label
      title
      url
    }
    ... on TaskActRefused {
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
  mutation OpenTask($input: OpenTaskInput!) {
    answer: openTask(input: $input) {
      __typename
      ...TaskAct_Success
      ...TaskAct_Refused
    }
  }
`);

const reassign = graphql(/* GraphQL */ `
  mutation ReassignTask($input: ReassignTaskInput!) {
    answer: reassignTask(input: $input) {
      __typename
      ...TaskAct_Success
      ...TaskAct_Refused
    }
  }
`);

const complete = graphql(/* GraphQL */ `
  mutation CompleteTask($input: CompleteTaskInput!) {
    answer: completeTask(input: $input) {
      __typename
      ...TaskAct_Success
      ...TaskAct_Refused
    }
  }
`);

const cancel = graphql(/* GraphQL */ `
  mutation CancelTask($input: CancelTaskInput!) {
    answer: cancelTask(input: $input) {
      __typename
      ...TaskAct_Success
      ...TaskAct_Refused
    }
  }
`);

type Payload =
  | ({ readonly __typename: `${string}Success` } & FragmentType<typeof answered>)
  | ({ readonly __typename: string } & FragmentType<typeof refused>);

const documents = {
  openTask: open,
  reassignTask: reassign,
  completeTask: complete,
  cancelTask: cancel,
} as Readonly<Record<TaskActName, TypedDocumentNode<{ readonly answer: Payload }, { input: object }>>>;

/** Sends an act on a task and waits for its definite answer; whatever shows tasks is asked for anew. */
export async function sendTaskAct(
  client: ApolloClient,
  act: TaskActName,
  input: object,
): Promise<ActionAnswer> {
  const { data } = await client.mutate({ mutation: documents[act], variables: { input } });
  if (!data) throw new TypeError("The API answered an act on a task with nothing.");
  const { answer } = data;
  if (answer.__typename.endsWith("Success")) {
    const { task } = readFragment(answered, answer as FragmentType<typeof answered>);
    void client.refetchQueries({ include: ["RecordTasks", "Tasks"] });
    return { kind: "DONE", id: task.id };
  }
  const no = readFragment(refused, answer as FragmentType<typeof refused>);
  if (answer.__typename === "IdempotencyKeyReused") return { kind: "KEY_REUSED", message: no.message };
  if ("issues" in no) return { kind: "REFUSED", troubles: no.issues };
  const field = "field" in no ? no.field : null;
  return { kind: "REFUSED", troubles: [{ message: no.message, citations: no.citations, path: field }] };
}
