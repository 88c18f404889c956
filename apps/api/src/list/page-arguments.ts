import { CodedError } from "../platform/graphql/coded-error.ts";

/**
 * How many items a page may hold: what was asked for, or the default when nothing was.
 * @throws CodedError BAD_USER_INPUT when it is not between 1 and the most.
 */
export function pageSize(first: number | null | undefined, byDefault: number, most: number): number {
  const size = first ?? byDefault;
  if (Number.isInteger(size) && size >= 1 && size <= most) return size;
  throw new CodedError("BAD_USER_INPUT", `\`first\` must be between 1 and ${most}.`, {
    field: ["first"],
    allowed: most,
    found: size,
  });
}
