import type { Asking, Loose, TestApi } from "../harness.ts";

/** What a correction would do, looked at by the supervisor unless somebody else is named. */
export async function previewed(
  api: TestApi,
  input: Record<string, unknown>,
  asking: Asking = { as: "supervisor" },
): Promise<Loose> {
  const { data, errors } = await api.ask(
    `query ($input: PreviewCorrectionInput!) { previewCorrection(input: $input) { __typename
      ... on PreviewCorrectionSuccess { version fact title from to token
        dates { ruleId title wasOn dueOn explanation } uncertain { ruleId earliestOn latestOn use countsOn always } }
      ... on UserError { code message } ... on ActionRefused { field } ... on InvalidInput { issues { path code } } } }`,
    { input },
    asking,
  );
  return data?.previewCorrection ?? { errors };
}
