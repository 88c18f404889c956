import { createHash } from "node:crypto";

/** A value as JSON with the keys of every object in order, so that equal inputs give equal texts. Null is the same as left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined && item !== null)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, item]) => `${JSON.stringify(name)}:${canonicalJson(item)}`);
  return `{${entries.join(",")}}`;
}

/** SHA-256, in hexadecimal, of a mutation's name and its input without the key: the same act has the same fingerprint. */
export function fingerprintOf(mutation: string, input: { readonly clientMutationId: string }): string {
  const { clientMutationId: _, ...act } = input;
  return createHash("sha256")
    .update(`${mutation}\n${canonicalJson(act)}`)
    .digest("hex");
}
