import { keptName, type ActionFields } from "@redress/domain/input";
import { say } from "@redress/domain/vocabulary";
import type { SummaryError } from "../components/error-summary.tsx";
import type { Trouble } from "./check-form.ts";
import { layOut } from "./form-values.ts";
import type { Obstacle } from "./use-action.ts";
import type { Judging } from "./write/writer.ts";

function valueAt(input: unknown, path: readonly string[]): string | undefined {
  const value = path.reduce(
    (at, name) => (at as Readonly<Record<string, unknown>> | undefined)?.[name],
    input,
  );
  return JSON.stringify(value);
}

/** What the field at a path of the input is called, within its item or group: "Issue 2, Subject"; "" where none is. */
function labelAt(fields: ActionFields, [name, ...rest]: readonly string[], judging: Judging): string {
  const found = Object.entries(fields).find(([one, field]) => one === name || keptName(one, field) === name);
  if (!found) return "";
  const [, field] = found;
  const at = Number(rest[0]);
  if (field.kind === "LIST" && rest.length > 0 && Number.isInteger(at)) {
    const item = layOut(field, judging.record, judging.language).titleOf(at);
    return [item, labelAt(field.each, rest.slice(1), judging)].filter(Boolean).join(", ");
  }
  const within = field.kind === "GROUP" ? labelAt(field.fields, rest, judging) : "";
  return [say(field.label, judging.language), within].filter(Boolean).join(", ");
}

/**
 * What the server refused, under the name of its field; a path of the input names its control: ["input", "findings", "0"]
 * → "findings-0". What was said of a value that is another one by now no longer holds.
 */
export function serverErrors(
  { obstacle, sent }: { readonly obstacle: Obstacle | null; readonly sent: object | null },
  now: object,
  fields: ActionFields,
  judging: Judging,
): readonly (SummaryError & Pick<Trouble, "label">)[] {
  if (obstacle?.kind !== "REFUSED") return [];
  return obstacle.troubles.flatMap(({ path, ...trouble }) => {
    const within = path?.slice(path[0] === "input" ? 1 : 0);
    if (!within || within.length === 0) return [trouble];
    if (valueAt(sent, within) !== valueAt(now, within)) return [];
    const label = labelAt(fields, within, judging);
    return [{ ...trouble, ...(label && { label }), fieldId: within.join("-") }];
  });
}
