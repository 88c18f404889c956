import type { ApolloClient } from "@apollo/client";
import { readFragment } from "../../gql/fragment-masking.ts";
import type { ChangeSettingInput, PreviewSettingInput } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { closureEffect, type Effect } from "../../record/recount/closure-effect.tsx";

const previewQuery = graphql(/* GraphQL */ `
  query PreviewSetting($input: PreviewSettingInput!) {
    answer: previewSetting(input: $input) {
      ... on PreviewOfficeClosureSuccess {
        effect {
          shown
          ...ClosureEffect_Effect
        }
      }
      ... on InvalidInput {
        issues {
          path
          message
        }
      }
    }
  }
`);

const changeMutation = graphql(/* GraphQL */ `
  mutation ChangeSetting($input: ChangeSettingInput!) {
    answer: changeSetting(input: $input) {
      ... on EffectChanged {
        message
        current {
          shown
          ...ClosureEffect_Effect
        }
      }
      ... on IdempotencyKeyReused {
        message
      }
      ... on InvalidInput {
        issues {
          path
          message
        }
      }
    }
  }
`);

/** An effect, and what is sent to say that exactly this was seen. */
export interface Shown {
  readonly token: string;
  readonly effect: Effect;
}

/** What stands against a change, by its field. */
export interface Trouble {
  readonly value?: string;
  readonly reason?: string;
  readonly other?: string;
}

function troubleIn(
  issues: readonly { readonly path: readonly string[]; readonly message: string }[],
): Trouble {
  const known = ["value", "reason"];
  return Object.fromEntries(
    issues.map(({ path, message }) => [known.find((name) => name === path[1]) ?? "other", message]),
  );
}

/** Asks what a change would do to the dates of complaints; nothing is written. */
export async function previewSetting(
  client: ApolloClient,
  input: PreviewSettingInput,
): Promise<Shown | { readonly trouble: Trouble }> {
  const { data } = await client.query({ query: previewQuery, variables: { input }, fetchPolicy: "no-cache" });
  const answer = data?.answer;
  if (!answer) throw new TypeError("The API answered a preview with nothing.");
  if (answer.__typename === "InvalidInput") return { trouble: troubleIn(answer.issues) };
  return { token: answer.effect.shown, effect: readFragment(closureEffect, answer.effect) };
}

/** Changes a setting; null when it is done, after which what stands is asked for anew. */
export async function sendSetting(
  client: ApolloClient,
  input: ChangeSettingInput,
): Promise<Shown | Trouble | null> {
  const { data } = await client.mutate({ mutation: changeMutation, variables: { input } });
  const answer = data?.answer;
  if (!answer) throw new TypeError("The API answered a change of a setting with nothing.");
  switch (answer.__typename) {
    case "InvalidInput":
      return troubleIn(answer.issues);
    case "IdempotencyKeyReused":
      return { other: answer.message };
    case "EffectChanged":
      return { token: answer.current.shown, effect: readFragment(closureEffect, answer.current) };
    default:
      void client.refetchQueries({ include: ["AgencySettings", "Viewer"] });
      return null;
  }
}
