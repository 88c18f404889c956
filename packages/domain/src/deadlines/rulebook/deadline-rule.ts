import type { RuleId } from "./rule-id.ts";
import type { CalendarBody } from "../../calendar/california-holidays.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { FilingChannel } from "../../vocabulary/filing.ts";
import type { NoticeForm } from "../../vocabulary/notice-form.ts";
import type { Role } from "../../vocabulary/role.ts";
import type { AuthorityKey } from "../../law/authorities.ts";
import type { DaysSettingName, SettingName } from "../../world/settings.ts";
import type { Words } from "../../vocabulary/words.ts";
import type { ConditionName } from "./conditions.ts";
import type { DatedFact, DerivedFact } from "../facts/dated-fact.ts";

/** Who must act, or may act, by the date. */
export type Obligor = "LCSA" | "COMPLAINANT" | "DEPARTMENT" | "STATE_HEARING_OFFICE";

/**
 * DUTY: someone owes an act by the date. RIGHT: the last day to use a right. LIMIT: the last day for an act that
 * nobody owes. DERIVED: no deadline at all but a date that others run from.
 */
export type Nature = "DUTY" | "RIGHT" | "LIMIT" | "DERIVED";

/**
 * A length of time: days as the law counts them unless it says "business", or years to the same date. The amount may
 * be a setting. DAYS_BEFORE counts back from the start, which is left out as the first day always is (CCP 12c).
 */
export interface Period {
  readonly amount: number | DaysSettingName;
  readonly unit: "CALENDAR_DAYS" | "BUSINESS_DAYS" | "DAYS_BEFORE" | "YEARS";
  readonly authority: AuthorityKey;
}

/** A fact that starts the clock. `channel`, `onlyIf` and `period` narrow it where the law treats cases apart. */
export interface Start {
  readonly fact: DatedFact;
  readonly channel?: FilingChannel;
  /** What else must hold for this start to count. */
  readonly onlyIf?: ConditionName;
  /** Overrides the rule's period for this start. */
  readonly period?: Period;
  /** The law that adds the days of a postponement to the period, where it does. */
  readonly postponedUnder?: AuthorityKey;
  /** The law that moves this start's closed last day, where it is not the rule's own. */
  readonly rollsUnder?: AuthorityKey;
  /** Law besides its own and its period's that a date from this start cites. */
  readonly alsoUnder?: readonly AuthorityKey[];
  readonly authority: AuthorityKey;
}

/** One version of one deadline rule: a record that counsel can read and the machine runs. */
export interface DeadlineRule<Id extends string = string> {
  /** Stable; stored in rows and spoken to partners. */
  readonly id: Id;
  /** 1 for the first; a changed reading or text is a new record, never an edit. */
  readonly version: number;
  readonly title: Words;
  /** What is owed, allowed or worked out, as a phrase: "mail the written resolution". */
  readonly duty: Words;
  readonly obligor: Obligor;
  readonly nature: Nature;
  /** Whether the published conformance vectors know it. The runner's default answer shows no other. */
  readonly inConformanceVectors: boolean;
  /** The facts that start the clock, in order of preference. */
  readonly runsFrom: readonly [Start, ...Start[]];
  /**
   * Which start counts when several are known: the first, the earliest day, the latest day, or the one whose last day
   * comes first, each counted and rolled by itself.
   */
  readonly choose: "FIRST_KNOWN" | "EARLIEST" | "LATEST" | "EARLIEST_LAST_DAY";
  /** Null when the date is the start itself, or when each start has its own. */
  readonly period: Period | null;
  /** Whose open days are counted and rolled to; null when neither happens. */
  readonly calendar: CalendarBody | null;
  /** What moves a last day that is closed; null when it stays. Only what counts back moves back. */
  readonly rollover: {
    readonly to: "NEXT_BUSINESS_DAY" | "PRECEDING_BUSINESS_DAY";
    readonly authority: AuthorityKey;
    /** Another body whose closed days move the last day too, until both are open; only under a condition, where it names one. */
    readonly alsoOpen?: {
      readonly body: CalendarBody;
      readonly onlyIf?: ConditionName;
      readonly authority: AuthorityKey;
    };
  } | null;
  /** Days that a decision may add, counted from the original start and never from a rolled day. */
  readonly extension: {
    readonly atMostDays: number;
    readonly decidedBy: Role;
    readonly notice: NoticeForm;
    readonly authority: AuthorityKey;
    /** What else must hold for the extension to move this day. */
    readonly onlyIf?: ConditionName;
  } | null;
  readonly condition: ConditionName | null;
  /** The derived fact that this rule works out, for others to run from. */
  readonly produces: DerivedFact | null;
  /** The fact that meets it. */
  readonly satisfiedBy: DatedFact | null;
  /** Facts that end it unmet without fault, such as a withdrawal. */
  readonly excusedBy: readonly DatedFact[];
  readonly ifMissed: Words | null;
  /** First and last days on which a clock may start under this version. */
  readonly inForce: { readonly from: PlainDate; readonly until: PlainDate | null };
  readonly authority: readonly [AuthorityKey, ...AuthorityKey[]];
  /** The heading in docs/law/readings.md where the sources disagree. */
  readonly reading: string | null;
  /** 0 to 1. Below 0.9 the rule must name a setting and say its doubt. */
  readonly confidence: number;
  readonly doubt: Words | null;
  /** The starts that the doubt is about; null when it is about every one. */
  readonly doubtAppliesTo: readonly DatedFact[] | null;
  readonly setting: SettingName | null;
}

/** What a rule has not said of itself. */
const unsaid = {
  version: 1,
  choose: "FIRST_KNOWN",
  period: null,
  calendar: null,
  rollover: null,
  extension: null,
  condition: null,
  produces: null,
  satisfiedBy: null,
  excusedBy: [],
  ifMissed: null,
  reading: null,
  doubt: null,
  doubtAppliesTo: null,
  setting: null,
} as const satisfies Partial<DeadlineRule>;

type Unsaid = keyof typeof unsaid;

/** Holds a rule to its declared id. It has nothing that it does not say; its first version and start need no word. */
export function defineRule(
  rule: Omit<DeadlineRule<RuleId>, Unsaid> & Partial<Pick<DeadlineRule<RuleId>, Unsaid>>,
): DeadlineRule<RuleId> {
  return { ...unsaid, ...rule };
}
