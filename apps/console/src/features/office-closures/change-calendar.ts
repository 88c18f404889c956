import type { ApolloClient } from "@apollo/client";
import { readFragment } from "../../gql/fragment-masking.ts";
import type {
  EnterOfficeClosureInput,
  EnterOfficeClosureMutation,
  PreviewOfficeClosureInput,
  StrikeOfficeClosureInput,
  StrikeOfficeClosureMutation,
} from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import type { ActionAnswer } from "../../lib/act/action-answer.ts";
import { invalidInput } from "../../lib/act/send-action.ts";
import type { PaletteRecord } from "../../palette/palette.ts";
import { closureEffect } from "../../record/recount/closure-effect.tsx";

const previewQuery = graphql(/* GraphQL */ `
  query PreviewOfficeClosure($input: PreviewOfficeClosureInput!) {
    answer: previewOfficeClosure(input: $input) {
      ... on PreviewOfficeClosureSuccess {
        effect {
          shown
          ...ClosureEffect_Effect
        }
      }
      ... on ClosureRefused {
        message
      }
      ... on InvalidInput {
        message
        issues {
          message
        }
      }
    }
  }
`);

/** Why a calendar was not changed. */
const notChanged = graphql(/* GraphQL */ `
  fragment ChangeCalendar_NotChanged on UserError {
    message
    citations {
      key
      label
      title
      url
    }
  }
`);

const enterMutation = graphql(/* GraphQL */ `
  mutation EnterOfficeClosure($input: EnterOfficeClosureInput!) {
    answer: enterOfficeClosure(input: $input) {
      ... on EnterOfficeClosureSuccess {
        closure {
          id
        }
      }
      ...ChangeCalendar_NotChanged
      ...ActionForm_Invalid
    }
  }
`);

const strikeMutation = graphql(/* GraphQL */ `
  mutation StrikeOfficeClosure($input: StrikeOfficeClosureInput!) {
    answer: strikeOfficeClosure(input: $input) {
      ... on StrikeOfficeClosureSuccess {
        closure {
          id
        }
      }
      ...ChangeCalendar_NotChanged
      ...ActionForm_Invalid
    }
  }
`);

/** What the form of a change of a calendar gives. */
export type ClosureInput = Pick<EnterOfficeClosureInput, "entry" | "reason" | "shown">;

/** Asks what a change would do to the dates of complaints; nothing is written. */
export async function previewClosure(
  client: ApolloClient,
  input: PreviewOfficeClosureInput,
): ReturnType<NonNullable<PaletteRecord["effectOf"]>> {
  const { data } = await client.query({ query: previewQuery, variables: { input }, fetchPolicy: "no-cache" });
  const answer = data?.answer;
  if (answer?.__typename === "PreviewOfficeClosureSuccess")
    return { token: answer.effect.shown, effect: readFragment(closureEffect, answer.effect) };
  return {
    message:
      answer?.__typename === "InvalidInput"
        ? answer.issues.map(({ message }) => message).join(" ")
        : (answer?.message ?? ""),
  };
}

/** Enters days in a calendar. */
export async function enterClosure(
  client: ApolloClient,
  input: EnterOfficeClosureInput,
): Promise<ActionAnswer> {
  const { data } = await client.mutate({ mutation: enterMutation, variables: { input } });
  return answerOf(client, data?.answer);
}

/** Strikes an entry, which stays readable. */
export async function strikeClosure(
  client: ApolloClient,
  input: StrikeOfficeClosureInput,
): Promise<ActionAnswer> {
  const { data } = await client.mutate({ mutation: strikeMutation, variables: { input } });
  return answerOf(client, data?.answer);
}

type Payload = EnterOfficeClosureMutation["answer"] | StrikeOfficeClosureMutation["answer"] | undefined;

/** Reads an answer; after a success the list and the days that the console counts with are asked for anew. */
function answerOf(client: ApolloClient, payload: Payload): ActionAnswer {
  if (!payload) throw new TypeError("The API answered a change of a calendar with nothing.");
  switch (payload.__typename) {
    case "InvalidInput":
      return { kind: "REFUSED", troubles: readFragment(invalidInput, payload).issues };
    case "IdempotencyKeyReused":
      return { kind: "KEY_REUSED", message: readFragment(notChanged, payload).message };
    case "ClosureRefused":
      return { kind: "REFUSED", troubles: [readFragment(notChanged, payload)] };
    case "EffectChanged":
      return {
        kind: "REFUSED",
        troubles: [{ ...readFragment(notChanged, payload), path: ["input", "shown"] }],
      };
    default:
      void client.refetchQueries({ include: ["OfficeClosures", "Viewer"] });
      return { kind: "DONE", id: payload.closure.id };
  }
}
