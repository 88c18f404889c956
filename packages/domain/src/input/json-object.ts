/** What was read from JSON and has named parts. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether what was read from JSON has named parts: it is neither a list nor null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
