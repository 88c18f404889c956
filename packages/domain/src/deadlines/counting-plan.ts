import type { CalendarBody } from "../calendar/california-holidays.ts";
import type { DayNumber } from "../calendar/day-number.ts";
import { toDayNumber, type PlainDate } from "../calendar/plain-date.ts";
import type { ClockFacts, FilingChannel } from "../complaint/complaint-facts.ts";
import type { AuthorityKey } from "../law/authorities.ts";
import type { DaysSettingName } from "../settings.ts";
import { conditions, type Condition } from "./conditions.ts";
import { datedFacts, recordedFacts, type DatedFact } from "./dated-fact.ts";
import type { DeadlineRule, Period, Start } from "./deadline-rule.ts";
import { rules, type RuleId } from "./rulebook.ts";

// A plan is a rule made ready to be counted: names turned into slots and integers, once, when the module loads.
// It adds nothing to the law and nothing outside this folder sees it.

/** A period with its unit as a flag. */
export interface PlannedPeriod {
  readonly amount: number | DaysSettingName;
  readonly business: boolean;
  readonly authority: AuthorityKey;
}

/** A start with its fact's slot. */
export interface PlannedStart {
  readonly fact: DatedFact;
  readonly slot: number;
  readonly channel: FilingChannel | undefined;
  readonly period: PlannedPeriod | null;
  readonly authority: AuthorityKey;
}

/** One version of one rule, ready to be counted. */
export interface Plan {
  readonly id: RuleId;
  readonly version: number;
  readonly starts: readonly PlannedStart[];
  readonly earliest: boolean;
  readonly period: PlannedPeriod | null;
  readonly calendar: CalendarBody | null;
  readonly rollAuthority: AuthorityKey | null;
  readonly extension: AuthorityKey | null;
  readonly condition: Condition | null;
  /** The slot of the derived fact it works out, or -1. */
  readonly produces: number;
  readonly satisfiedBy: readonly number[];
  readonly excusedBy: readonly number[];
  readonly inForceFrom: DayNumber;
  readonly inForceUntil: DayNumber;
  readonly citations: readonly AuthorityKey[];
}

/** One slot a dated fact. */
export const slotCount = datedFacts.length;

/** How each recorded fact is read, by slot; the derived facts have the slots after these. */
export const slotReaders: readonly ((facts: ClockFacts) => PlainDate | undefined)[] =
  Object.values(recordedFacts);

function slotOf(fact: DatedFact): number {
  return datedFacts.indexOf(fact);
}

function planPeriod(period: Period | null | undefined): PlannedPeriod | null {
  if (period === null || period === undefined) return null;
  return { amount: period.amount, business: period.unit === "BUSINESS_DAYS", authority: period.authority };
}

function planStart(start: Start): PlannedStart {
  return {
    fact: start.fact,
    slot: slotOf(start.fact),
    channel: start.channel,
    period: planPeriod(start.period),
    authority: start.authority,
  };
}

/** The rule's own authorities, then those of its counting, each once. */
function citationsOf(rule: DeadlineRule<RuleId>): readonly AuthorityKey[] {
  const counting = [rule.period?.authority, rule.rollover?.authority].filter((key) => key !== undefined);
  return Object.freeze([...new Set([...rule.authority, ...counting])]);
}

function planRule(rule: DeadlineRule<RuleId>): Plan {
  return {
    id: rule.id,
    version: rule.version,
    starts: rule.runsFrom.map(planStart),
    earliest: rule.choose === "EARLIEST",
    period: planPeriod(rule.period),
    calendar: rule.calendar,
    rollAuthority: rule.rollover?.authority ?? null,
    extension: rule.extension?.authority ?? null,
    condition: rule.condition === null ? null : conditions[rule.condition],
    produces: rule.produces === null ? -1 : slotOf(rule.produces),
    satisfiedBy: rule.satisfiedBy === null ? [] : [slotOf(rule.satisfiedBy)],
    excusedBy: rule.excusedBy.map(slotOf),
    inForceFrom: toDayNumber(rule.inForce.from),
    inForceUntil: rule.inForce.until === null ? Number.MAX_SAFE_INTEGER : toDayNumber(rule.inForce.until),
    citations: citationsOf(rule),
  };
}

/** Every rule, ready to be counted, in the order of the rulebook. */
export const plans: readonly Plan[] = rules.map(planRule);
