import { tidyText } from "@redress/domain/input";
import { CodedError } from "../platform/graphql/coded-error.ts";
import { keyOf } from "../platform/graphql/global-id.ts";

const longestText = 200;
/** Ids that one filter may name. */
const idLimit = 50;

function tooMuch(message: string, name: string, allowed: number, found: number): CodedError {
  return new CodedError("BAD_USER_INPUT", message, { field: ["filter", name], allowed, found });
}

/**
 * What holds for a text with this in it, in capitals or not.
 * @throws CodedError BAD_USER_INPUT when it is longer than 200 characters or holds a NUL, which no text of ours does.
 */
export function containing(text: string): { readonly $ilike: string } {
  if (text.length > longestText)
    throw tooMuch(`\`text\` may have at most ${longestText} characters.`, "text", longestText, text.length);
  if (text.includes("\0"))
    throw new CodedError("BAD_USER_INPUT", "`text` cannot be read.", { field: ["filter", "text"] });
  return { $ilike: `%${tidyText(text, "ONE_LINE").replaceAll(/[\\%_]/g, "\\$&")}%` };
}

/**
 * What holds for one of these records; ids of nothing match nothing.
 * @throws CodedError BAD_USER_INPUT when there are more than 50.
 */
export function amongIds(
  name: string,
  kind: string,
  ids: readonly string[],
): { readonly $in: readonly string[] } {
  if (ids.length > idLimit)
    throw tooMuch(`\`${name}\` may hold at most ${idLimit} ids.`, name, idLimit, ids.length);
  return { $in: ids.flatMap((id) => keyOf(kind, id) ?? []) };
}
