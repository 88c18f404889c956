/** The kinds of record that have a public id. */
export type IdKind = (typeof uuidKinds)[number] | "agency";

/** Those whose key is a uuid. */
const uuidKinds = ["complaint", "staff", "event", "notice", "session", "closure", "calendarchange"] as const;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const agencyKey = /^[a-z][a-z0-9-]{0,79}$/;

/** The public id of a complaint, from its uuid. */
export const complaintId = (id: string): string => `complaint_${id}`;
/** The public id of a staff member, from their uuid. */
export const staffId = (id: string): string => `staff_${id}`;
/** The public id of an agency, from its key. */
export const agencyId = (key: string): string => `agency_${key}`;
/** The public id of an event, from its uuid. */
export const eventId = (id: string): string => `event_${id}`;
/** The public id of a notice, from its uuid. */
export const noticeId = (id: string): string => `notice_${id}`;
/** The public id of a session, from its uuid (never its token). */
export const sessionId = (id: string): string => `session_${id}`;

/** The public id of an entry in a calendar, from its uuid. */
export const officeClosureId = (id: string): string => `closure_${id}`;
/** The public id of a change of a calendar, from its uuid. */
export const calendarChangeId = (id: string): string => `calendarchange_${id}`;

/** Takes a public id apart: "staff_<uuid>" → { kind: "staff", key: "<uuid>" }; null when it is none of ours. */
export function parseId(text: string): { readonly kind: IdKind; readonly key: string } | null {
  const split = text.indexOf("_");
  const kind = text.slice(0, split);
  const key = text.slice(split + 1);
  if (kind === "agency") return agencyKey.test(key) ? { kind, key } : null;
  const known = uuidKinds.find((one) => one === kind);
  return known !== undefined && uuid.test(key) ? { kind: known, key } : null;
}

/** The key inside a public id of one kind, or null when the id is of another kind or none at all. */
export function keyOf(kind: IdKind, text: string): string | null {
  const parsed = parseId(text);
  return parsed?.kind === kind ? parsed.key : null;
}
