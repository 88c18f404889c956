import type { AuthorityKey } from "../../law/authorities.ts";
import type { EvidenceKind } from "./evidence.ts";

/** What may prove a fact, where it stands among the facts, and how it may be corrected. */
export interface EvidencedFactRow {
  readonly path: readonly [string, string, ...string[]];
  /** The kinds of evidence that fit it. */
  readonly kinds: readonly [EvidenceKind, ...EvidenceKind[]];
  /** Whether the day may lie ahead: a plan and no event. */
  readonly planned?: true;
  /**
   * Where the day cannot be taken away. ALWAYS: what it belongs to says nothing without it. ON_RECORD: an action that
   * recorded it moved the record on, so it can be another day there and not none.
   */
  readonly needed?: "ALWAYS" | "ON_RECORD";
  /** Whether a correction may add it to a record: a day of the beginning, which no later action takes down. */
  readonly learntLate?: true;
  readonly citations: readonly [AuthorityKey, ...AuthorityKey[]];
}

/** What shows that somebody got in touch. */
export const contact = [
  "PHONE_LOG",
  "SYSTEM_RECORD",
  "DATE_STAMP",
  "TRANSMISSION_RECORD",
  "STATEMENT",
] as const;
/** What shows that a letter was mailed. */
export const mailed = ["MAILING_RECORD", "POSTMARK", "SYSTEM_RECORD"] as const;
/** What shows that somebody was answered. */
export const answered = ["MAILING_RECORD", "PHONE_LOG", "TRANSMISSION_RECORD", "SYSTEM_RECORD"] as const;
/** What shows that something reached an office. */
export const arrived = ["DATE_STAMP", "TRANSMISSION_RECORD", "PHONE_LOG", "SYSTEM_RECORD"] as const;
/** What shows what somebody said. */
export const said = ["STATEMENT", "LETTER_DATE", "PHONE_LOG", "SYSTEM_RECORD"] as const;
