import type { PlainDate } from "../../calendar/plain-date.ts";
import type { AuthorityKey } from "../../law/authorities.ts";
import type { Words } from "../../vocabulary/words.ts";
import type { RuleId } from "../rulebook/rule-id.ts";

/** How much is at stake, from a thing to know to a day that cannot be had any more. */
export const collisionSeverities = ["NOTE", "WARNING", "URGENT", "LOST"] as const;

/** One severity. */
export type CollisionSeverity = (typeof collisionSeverities)[number];

/** What each severity is called. */
export const severityWords: Readonly<Record<CollisionSeverity, Words>> = {
  NOTE: { en: "To know", es: "Para saber" },
  WARNING: { en: "Warning", es: "Advertencia" },
  URGENT: { en: "Urgent", es: "Urgente" },
  LOST: { en: "The days are gone", es: "El plazo ya no alcanza" },
};

/** The day of a clock that collides: its last day, its first, the day it was met, or the day something is set for. */
export interface ClockDay {
  readonly ruleId: RuleId;
  readonly event: "DUE" | "STARTED" | "MET" | "SET_FOR";
  readonly on: PlainDate;
}

/** Every kind of collision, by its code. */
export const collisionCodes = [
  "CONTACT_EATS_FILING_WINDOW",
  "REPEATED_CONTACT_HIDES_COMPLAINT",
  "OWNERSHIP_DISPUTE_EATS_RESOLUTION_TIME",
  "GIVEN_BACK_WITH_LITTLE_TIME",
  "EXTENSION_NOTICE_TOO_LATE",
  "EXTENSION_EATS_HEARING_WINDOW",
  "TRANSFER_EATS_HEARING_WINDOW",
  "AMENDMENT_EATS_HEARING_WINDOW",
  "LATE_RECEIPT_EATS_HEARING_WINDOW",
  "DOOR_OPENS_BEFORE_AGENCY_IS_LATE",
  "ANSWER_IN_TIME_AND_LATE",
  "LATE_ANSWER_HAS_TWO_LAST_DAYS",
  "RESOLUTION_AFTER_HEARING_LIMIT",
  "RESOLUTION_LONG_IN_THE_MAIL",
  "REQUEST_BEFORE_DOOR_OPENS",
  "REQUEST_AFTER_DOOR_CLOSED",
  "REQUEST_WHILE_EXTENSION_RUNS",
  "HEARING_TOO_SOON_FOR_NOTICE",
  "HEARING_NOTICE_TOO_LATE",
  "POSITION_STATEMENT_DUE_TOO_SOON",
  "HEARING_AFTER_DECISION_LIMIT",
  "RECORD_OPEN_PAST_DECISION_LIMIT",
  "DISMISSAL_BEFORE_HEARING",
  "COMPLIANCE_BEFORE_REHEARING",
] as const;

/** The code of one kind. */
export type CollisionCode = (typeof collisionCodes)[number];

/** One clock that eats another, found in given facts. */
export interface Collision {
  readonly code: CollisionCode;
  readonly title: Words;
  /** The clock that takes the time. */
  readonly eats: ClockDay;
  /** The clock that loses it. */
  readonly eaten: ClockDay;
  /** Calendar days that the second clock keeps; negative when its day comes first. */
  readonly daysLeft: number;
  readonly severity: CollisionSeverity;
  /** What to tell the parent, with the dates filled in. */
  readonly tellParent: Words;
  readonly citations: readonly AuthorityKey[];
}
