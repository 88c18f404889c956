import type { CalendarBody } from "../calendar/california-holidays.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { AuthorityKey } from "../law/authorities.ts";
import type { DatedFact } from "./dated-fact.ts";

/** A dated fact that a clock can run from. */
export type TriggerFact = DatedFact;

/**
 * One step from a fact to a date. A person can follow it and a machine can replay it:
 * each step's `from` is the step before's `to`, and the last `to` is the date.
 */
export type ExplanationStep =
  | {
      readonly kind: "START";
      readonly fact: TriggerFact;
      readonly to: PlainDate;
      readonly authority?: AuthorityKey;
    }
  | {
      readonly kind: "ADD_CALENDAR_DAYS";
      readonly from: PlainDate;
      readonly days: number;
      readonly to: PlainDate;
      readonly authority?: AuthorityKey;
    }
  | {
      readonly kind: "ADD_BUSINESS_DAYS";
      readonly from: PlainDate;
      readonly days: number;
      /** Whose open days were counted. */
      readonly body: CalendarBody;
      /** Weekdays passed over because the body is closed; weekends are not listed. */
      readonly closedOn: readonly PlainDate[];
      readonly to: PlainDate;
      readonly authority?: AuthorityKey;
    }
  | {
      readonly kind: "ROLL_FORWARD";
      readonly from: PlainDate;
      readonly body: CalendarBody;
      /** Closed weekdays from `from` on, `from` included; weekends are not listed. */
      readonly closedOn: readonly PlainDate[];
      readonly to: PlainDate;
      readonly authority: AuthorityKey;
    };

/** The kind of one step. */
export type ExplanationStepKind = ExplanationStep["kind"];
