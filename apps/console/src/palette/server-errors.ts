import type { SummaryError } from "../components/error-summary.tsx";
import type { Trouble } from "./check-form.ts";
import type { Obstacle } from "./use-action.ts";

function valueAt(input: unknown, path: readonly string[]): string | undefined {
  const value = path.reduce(
    (at, name) => (at as Readonly<Record<string, unknown>> | undefined)?.[name],
    input,
  );
  return JSON.stringify(value);
}

/**
 * What the server refused; a path of the input names its control: ["input", "findings", "0"] → "findings-0". What was
 * said of a value that is another one by now no longer holds.
 */
export function serverErrors(
  { obstacle, sent }: { readonly obstacle: Obstacle | null; readonly sent: object | null },
  now: object,
): readonly (SummaryError & Pick<Trouble, "label">)[] {
  if (obstacle?.kind !== "REFUSED") return [];
  return obstacle.troubles.flatMap(({ path, ...trouble }) => {
    const within = path?.slice(path[0] === "input" ? 1 : 0);
    if (!within || within.length === 0) return [trouble];
    return valueAt(sent, within) === valueAt(now, within) ? [{ ...trouble, fieldId: within.join("-") }] : [];
  });
}
