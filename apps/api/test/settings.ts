import { randomUUID } from "node:crypto";
import type { Answer, Loose } from "./harness.ts";

/** Whoever is asked, with a schema's whole server or without. */
interface Asking {
  readonly as?: string;
}
interface Asked {
  readonly ask: (
    text: string,
    variables?: Record<string, unknown>,
    asking?: Asking,
  ) => Promise<Pick<Answer<Loose>, "data" | "errors">>;
}

const refused = `... on UserError { code message } ... on InvalidInput { issues { path code } }`;
const effect = `effect { shown complaints dates promisesHeld promisedLater examined isWhole sample { number dates { ruleId from to promises { outcome } } } }`;

const documents = {
  preview: `query ($input: PreviewSettingInput!) { answer: previewSetting(input: $input) { __typename ${refused} ... on PreviewOfficeClosureSuccess { ${effect} } } }`,
  change: `mutation ($input: ChangeSettingInput!) { answer: changeSetting(input: $input) { __typename ${refused}
    ... on ChangeSettingSuccess { setting { name value said setBy history { was becomes reason author statewide recount { id } } } } } }`,
};

/** Looks at what a change of a setting would do. */
export async function previewSetting(api: Asked, input: object, asking: Asking = {}): Promise<Loose> {
  const { data, errors } = await api.ask(documents.preview, { input }, { as: "director", ...asking });
  return data?.answer ?? errors?.[0]?.extensions;
}

/** Changes a setting as a person would: looks at the effect, then says that exactly this was seen. */
export async function changeSetting(
  api: Asked,
  {
    shown,
    ...input
  }: { readonly name: string; readonly value: string | null; readonly shown?: string } & Record<
    string,
    unknown
  >,
  asking: Asking = {},
): Promise<Loose> {
  const { name, value } = input;
  const seen = shown ?? (await previewSetting(api, { name, value }, asking)).effect?.shown ?? "unseen";
  const sent = { clientMutationId: randomUUID(), reason: "Counsel’s advice.", shown: seen, ...input };
  const { data, errors } = await api.ask(documents.change, { input: sent }, { as: "director", ...asking });
  return data?.answer ?? errors?.[0]?.extensions;
}
