import { types } from "pg";

const oid = { int8: 20, date: 1082, timestamptz: 1184 } as const;

const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  // Counts and sequence numbers: far below 2^53.
  [oid.int8]: Number,
  // A legal day stays the text it is: YYYY-MM-DD.
  [oid.date]: (text) => text,
  // Connections speak UTC, so "2026-11-22 03:18:55.123+00" needs only its punctuation changed to be RFC 3339.
  [oid.timestamptz]: (text) => `${text.slice(0, 10)}T${text.slice(11).replace("+00", "Z")}`,
};

/** An instant as PostgreSQL writes it into JSON, "2026-11-22T03:18:55.123+00:00", as it is in a column. */
export function instantIn<Text extends string | null>(json: Text): Text {
  return (json === null ? null : json.replace("+00:00", "Z")) as Text;
}

/** How columns become values: dates and instants as ISO text, 64-bit integers as numbers, the rest as pg does it. */
export const rowTypes = {
  getTypeParser(id: number, format?: "text" | "binary"): (value: string) => unknown {
    const own = format === "binary" ? undefined : parsers[id];
    return own ?? (types.getTypeParser(id, format as "text") as (value: string) => unknown);
  },
};

/**
 * Turns a parameter into something whose encoding cannot fail. An encoding that throws while a round trip is being sent
 * would drop that statement and let the commit behind it through, so objects are encoded before anything is sent.
 */
export function encodeValue(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Uint8Array || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(encodeValue);
  return JSON.stringify(value);
}
