import type { FieldErrors } from "react-hook-form";
import type { SummaryError } from "../components/error-summary.tsx";

/**
 * The errors of a form as a flat list in the order of its fields.
 * @param errors As react-hook-form nests them; leaves carry `message`.
 * @returns One entry for each message; the field's id is its path with hyphens: `findings-0-outcome`.
 */
export function summaryOf(errors: FieldErrors): SummaryError[] {
  return collect(errors, []);
}

function collect(node: unknown, path: readonly string[]): SummaryError[] {
  if (typeof node !== "object" || node === null) return [];
  const { message } = node as { message?: unknown };
  if (typeof message === "string" && message !== "")
    return [{ fieldId: path.filter((part) => part !== "root").join("-"), message }];
  return Object.entries(node)
    .filter(([key]) => key !== "ref")
    .flatMap(([key, child]) => collect(child, [...path, key]));
}
