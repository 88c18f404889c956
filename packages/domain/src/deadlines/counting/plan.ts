import type { CalendarBody } from "../../calendar/california-holidays.ts";
import type { DayNumber } from "../../calendar/day-number.ts";
import type { AuthorityKey } from "../../law/authorities.ts";
import type { DaysSettingName, RuleSettings } from "../../world/settings.ts";
import type { DatedFact } from "../facts/dated-fact.ts";
import type { Granted } from "./explanation-step.ts";

// A plan is a rule made ready to be counted: names turned into slots and integers, once. It adds nothing to the law.

/** What else must hold of the facts; `start` is the day the clock starts. */
export interface PlannedCondition<Facts> {
  readonly holds: (facts: Facts, start: DayNumber, settings: RuleSettings) => boolean;
}

/** Days that a decision adds to a period, with what else must hold for it. */
export interface PlannedAddition<Facts> {
  readonly days: (facts: Facts) => number | undefined;
  readonly condition: PlannedCondition<Facts> | null;
  readonly granted: Granted;
  readonly authority: AuthorityKey;
}

/** A period whose amount may be a setting. */
export interface PlannedPeriod {
  readonly amount: number | DaysSettingName;
  readonly unit: "CALENDAR_DAYS" | "BUSINESS_DAYS" | "DAYS_BEFORE" | "YEARS";
  readonly authority: AuthorityKey;
}

/** A start with its fact's slot and what is counted from it. */
export interface PlannedStart<Facts> {
  readonly fact: DatedFact;
  readonly slot: number;
  /** Which one it is of what came several times, from 1. */
  readonly ordinalOf: ((facts: Facts) => number | undefined) | undefined;
  /** Whether the start is one of the case in hand, such as of its way of filing; null when it is of any. */
  readonly fits: ((facts: Facts) => boolean) | null;
  readonly condition: PlannedCondition<Facts> | null;
  readonly period: PlannedPeriod | null;
  readonly addition: PlannedAddition<Facts> | null;
  /** What moves its closed last day; null when it stays. */
  readonly roll: {
    readonly back: boolean;
    readonly authority: AuthorityKey;
    readonly alsoOpen: {
      readonly body: CalendarBody;
      readonly condition: PlannedCondition<Facts> | null;
      readonly authority: AuthorityKey;
    } | null;
  } | null;
  readonly authority: AuthorityKey;
}

/** One version of one rule, ready to be counted. */
export interface Plan<Facts> {
  readonly starts: readonly PlannedStart<Facts>[];
  readonly choose: "FIRST_KNOWN" | "EARLIEST" | "LATEST" | "EARLIEST_LAST_DAY";
  readonly calendar: CalendarBody | null;
  readonly condition: PlannedCondition<Facts> | null;
  readonly inForceFrom: DayNumber;
  readonly inForceUntil: DayNumber;
}
