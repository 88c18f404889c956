import type { CalendarBody } from "../../calendar/california-holidays.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { AuthorityKey } from "../../law/authorities.ts";
import type { DatedFact } from "../facts/dated-fact.ts";

/** A step that counts days or years from the day the step before ended on. */
interface CountingStep {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly authority?: AuthorityKey;
}

/** What grants days on top of a period: the director's extension, or the postponement of a hearing. */
export type Granted = "EXTENSION" | "POSTPONEMENT";

/** A step that moves a closed last day. */
interface RollingStep {
  readonly from: PlainDate;
  readonly body: CalendarBody;
  /** Closed weekdays from `from` on, `from` included; weekends are not listed. */
  readonly closedOn: readonly PlainDate[];
  readonly to: PlainDate;
  readonly authority: AuthorityKey;
}

/**
 * One step from a fact to a date. A person can follow it and a machine can replay it:
 * each step's `from` is the step before's `to`, and the last `to` is the date.
 */
export type ExplanationStep =
  | {
      readonly kind: "START";
      readonly fact: DatedFact;
      /** Which one it is, from 1, of things that came several times, such as transfers; absent when there was one. */
      readonly ordinal?: number;
      readonly to: PlainDate;
      readonly authority?: AuthorityKey;
    }
  | (CountingStep & {
      readonly kind: "ADD_CALENDAR_DAYS";
      readonly days: number;
      /** Absent for the days that the law itself gives. */
      readonly granted?: Granted;
    })
  | (CountingStep & {
      readonly kind: "ADD_BUSINESS_DAYS";
      readonly days: number;
      /** Whose open days were counted. */
      readonly body: CalendarBody;
      /** Weekdays passed over because the body is closed; weekends are not listed. */
      readonly closedOn: readonly PlainDate[];
    })
  | (CountingStep & { readonly kind: "COUNT_BACK"; readonly days: number })
  | (CountingStep & { readonly kind: "ADD_YEARS"; readonly years: number })
  | (RollingStep & { readonly kind: "ROLL_FORWARD" })
  | (RollingStep & { readonly kind: "ROLL_BACK" })
  | {
      /** Two limits apply and the earlier binds: the steps before lead to it, `otherSteps` to the later one. */
      readonly kind: "EARLIER_OF";
      readonly from: PlainDate;
      readonly otherSteps: readonly ExplanationStep[];
      readonly to: PlainDate;
      readonly authority: AuthorityKey;
    };

/** The kind of one step. */
export type ExplanationStepKind = ExplanationStep["kind"];
