import type { CalendarBody } from "../../calendar/california-holidays.ts";
import type { DayNumber } from "../../calendar/day-number.ts";
import { toDayNumber } from "../../calendar/plain-date.ts";
import type { FilingChannel } from "../../vocabulary/filing.ts";
import type { AuthorityKey } from "../../law/authorities.ts";
import type { DaysSettingName } from "../../world/settings.ts";
import { conditions, type Condition, type ConditionName } from "../rulebook/conditions.ts";
import { factSlots, givenParts, slotOf, type DatedFact } from "../facts/dated-fact.ts";
import { ordinalOf, type OrdinalOf } from "../facts/fact-ordinal.ts";
import type { DeadlineRule, Period, Start } from "../rulebook/deadline-rule.ts";
import type { Granted } from "../counting/explanation-step.ts";
import type { GivenFacts } from "../facts/given-facts.ts";
import { rules, type RuleId } from "../rulebook/rulebook.ts";
import { storedRuleIds } from "../rulebook/stored-rules.ts";

// A plan is a rule made ready to be counted: names turned into slots and integers, once, when the module loads.
// It adds nothing to the law and nothing outside this folder sees it.

/** Days that a decision adds to a period, with what else must hold for it. */
export interface PlannedAddition {
  readonly days: (facts: GivenFacts) => number | undefined;
  readonly condition: Condition | null;
  readonly granted: Granted;
  readonly authority: AuthorityKey;
}

/** A period whose amount may be a setting. */
export interface PlannedPeriod {
  readonly amount: number | DaysSettingName;
  readonly unit: Period["unit"];
  readonly authority: AuthorityKey;
}

/** A start with its fact's slot and what is counted from it. */
export interface PlannedStart {
  readonly fact: DatedFact;
  readonly slot: number;
  readonly ordinalOf: OrdinalOf | undefined;
  readonly channel: FilingChannel | undefined;
  readonly condition: Condition | null;
  readonly period: PlannedPeriod | null;
  readonly addition: PlannedAddition | null;
  /** What moves its closed last day; null when it stays. */
  readonly roll: { readonly back: boolean; readonly authority: AuthorityKey } | null;
  readonly authority: AuthorityKey;
  /** What a date from this start cites: the rule's law and its own, each once. */
  readonly citations: readonly AuthorityKey[];
}

/** One version of one rule, ready to be counted. */
export interface Plan {
  readonly id: RuleId;
  readonly version: number;
  /** The part of the facts that it runs from, as a bit: 1 for the first of `givenParts`, 2 for the second. */
  readonly part: number;
  readonly starts: readonly PlannedStart[];
  readonly choose: DeadlineRule["choose"];
  readonly calendar: CalendarBody | null;
  readonly condition: Condition | null;
  /** The slot of the derived fact it works out, or -1. */
  readonly produces: number;
  readonly satisfiedBy: readonly number[];
  readonly excusedBy: readonly number[];
  readonly inForceFrom: DayNumber;
  readonly inForceUntil: DayNumber;
  readonly citations: readonly AuthorityKey[];
}

function conditionOf(name: ConditionName | null | undefined): Condition | null {
  return name === null || name === undefined ? null : conditions[name];
}

function additionOf(rule: DeadlineRule, start: Start): PlannedAddition | null {
  if (start.postponedUnder !== undefined)
    return {
      days: ({ hearing }) => hearing?.postponedByDays,
      condition: null,
      granted: "POSTPONEMENT",
      authority: start.postponedUnder,
    };
  if (rule.extension === null) return null;
  return {
    days: ({ complaint }) => complaint?.extension?.days,
    condition: conditionOf(rule.extension.onlyIf),
    granted: "EXTENSION",
    authority: rule.extension.authority,
  };
}

/** The rule's own authorities, then those of its counting, each once. */
function citationsOf(rule: DeadlineRule<RuleId>): readonly AuthorityKey[] {
  const counting = [
    rule.period?.authority,
    ...rule.runsFrom.flatMap(({ period, postponedUnder, rollsUnder }) =>
      rule.choose === "EARLIEST_LAST_DAY"
        ? [period?.authority, postponedUnder, rollsUnder]
        : [postponedUnder],
    ),
    rule.rollover?.authority,
  ].filter((key) => key !== undefined);
  return Object.freeze([...new Set([...rule.authority, ...counting])]);
}

/** The same with the law of one of several starts: which of them counts is part of the reasons. */
function citationsFrom(rule: DeadlineRule<RuleId>, start: Start): readonly AuthorityKey[] {
  const all = citationsOf(rule);
  if (rule.runsFrom.length === 1) return all;
  const own = [start.authority, start.period?.authority, ...(start.alsoUnder ?? [])];
  return Object.freeze([...new Set([...all, ...own.filter((key) => key !== undefined)])]);
}

function rollOf({ rollover }: DeadlineRule, start: Start): PlannedStart["roll"] {
  return (
    rollover && {
      back: rollover.to === "PRECEDING_BUSINESS_DAY",
      authority: start.rollsUnder ?? rollover.authority,
    }
  );
}

function planStart(rule: DeadlineRule<RuleId>, start: Start): PlannedStart {
  return {
    fact: start.fact,
    slot: slotOf(start.fact),
    ordinalOf: ordinalOf(start.fact),
    channel: start.channel,
    condition: conditionOf(start.onlyIf),
    period: start.period ?? rule.period,
    addition: additionOf(rule, start),
    roll: rollOf(rule, start),
    authority: start.authority,
    citations: citationsFrom(rule, start),
  };
}

function partOf(rule: DeadlineRule<RuleId>): number {
  const part = factSlots[slotOf(rule.runsFrom[0].fact)]?.part;
  return givenParts.findIndex((one) => one === part);
}

function planRule(rule: DeadlineRule<RuleId>): Plan {
  return {
    id: rule.id,
    version: rule.version,
    part: 1 << partOf(rule),
    starts: rule.runsFrom.map((start) => planStart(rule, start)),
    choose: rule.choose,
    calendar: rule.calendar,
    condition: conditionOf(rule.condition),
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

/** The rules whose dates are stored with a complaint, in the same order. */
export const storedPlans: readonly Plan[] = plans.filter(({ id }) =>
  (storedRuleIds as readonly RuleId[]).includes(id),
);
