/** What the domain's readers are given: plain values, lists and objects. */
export type Json = Readonly<Record<string, unknown>>;

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === "object" && value !== null ? jsonOfInput(value) : value;
}

/**
 * An input as the domain reads it. In GraphQL null says the same as leaving a field out, and the classes that inputs
 * arrive in hold undefined for what was left out; the domain reads neither.
 */
export function jsonOfInput(input: object): Json {
  return Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, plain(value)]],
    ),
  );
}
