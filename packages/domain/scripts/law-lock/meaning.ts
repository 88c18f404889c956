import { createHash } from "node:crypto";

/** Whether a value is a sentence in both languages: what is said to people, not what is computed. */
function isWords(value: object): boolean {
  const keys = Object.keys(value);
  return keys.length === 2 && "en" in value && "es" in value;
}

/** The same value with its keys in order and without the words. Throws on code: its meaning cannot be read off. */
function withoutWords(value: unknown): unknown {
  if (typeof value === "function")
    throw new TypeError("A record of the law names its conditions; it holds no code.");
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutWords);
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    entries
      .filter(([, part]) => !(typeof part === "object" && part !== null && isWords(part)))
      .map(([key, part]) => [key, withoutWords(part)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/**
 * A short fingerprint of what a record of the law means. It stays when only words or the order of keys change:
 * `fingerprint({ days: 30, title: { en: "A", es: "B" } })` equals `fingerprint({ days: 30 })`.
 */
export function fingerprint(record: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(withoutWords(record)))
    .digest("hex")
    .slice(0, 16);
}
