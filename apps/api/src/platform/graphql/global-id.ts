/** A record's public id, taken apart. */
export interface PublicId {
  /** What kind of record: "staff". */
  readonly kind: string;
  /** The key of its row: a uuid; of an agency its short name. */
  readonly key: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const agencyKey = /^[a-z][a-z0-9-]{0,79}$/;

/** The public id of a record: `publicId("staff", "<uuid>")` → "staff_<uuid>". A session's key is never its token. */
export function publicId(kind: string, key: string): string {
  return `${kind}_${key}`;
}

/** Takes a public id apart: "staff_<uuid>" → { kind: "staff", key: "<uuid>" }; null when it cannot be one of ours. */
export function parseId(text: string): PublicId | null {
  const split = text.indexOf("_");
  const kind = text.slice(0, split);
  const key = text.slice(split + 1);
  return (kind === "agency" ? agencyKey : uuid).test(key) ? { kind, key } : null;
}

/** The key inside a public id of one kind, or null when the id is of another kind or none at all. */
export function keyOf(kind: string, text: string): string | null {
  const parsed = parseId(text);
  return parsed?.kind === kind ? parsed.key : null;
}
