import type { PlannedStart, Plan, PlannedAddition } from "../counting/plan.ts";
import { toDayNumber } from "../../calendar/plain-date.ts";
import type { FilingChannel } from "../../vocabulary/filing.ts";
import type { AuthorityKey } from "../../law/authorities.ts";
import { conditions, type Condition, type ConditionName } from "../rulebook/conditions.ts";
import { factSlots, givenParts, slotOf } from "../facts/dated-fact.ts";
import { ordinalOf } from "../facts/fact-ordinal.ts";
import type { DeadlineRule, Start } from "../rulebook/deadline-rule.ts";
import type { GivenFacts } from "../facts/given-facts.ts";
import { rules } from "../rulebook/registry.ts";
import { type RuleId } from "../rulebook/rule-id.ts";
import { storedRuleIds } from "../rulebook/stored-rules.ts";

// Every rule is made ready to be counted once, when the module loads. Nothing outside this folder sees it.

/** A start of a rule, with what a date from it cites: the rule's law and its own, each once. */
export interface RuleStart extends PlannedStart<GivenFacts> {
  readonly condition: Condition | null;
  readonly citations: readonly AuthorityKey[];
}

/** One version of one rule, ready to be counted. */
export interface RulePlan extends Plan<GivenFacts> {
  readonly id: RuleId;
  readonly version: number;
  /** The part of the facts that it runs from, as a bit: 1 for the first of `givenParts`, 2 for the second. */
  readonly part: number;
  readonly starts: readonly RuleStart[];
  readonly condition: Condition | null;
  /** The slot of the derived fact it works out, or -1. */
  readonly produces: number;
  readonly satisfiedBy: readonly number[];
  readonly excusedBy: readonly number[];
  readonly citations: readonly AuthorityKey[];
}

function conditionOf(name: ConditionName | null | undefined): Condition | null {
  return name === null || name === undefined ? null : conditions[name];
}

const daysOfComplaint = ({ complaint }: GivenFacts): number | undefined => complaint?.extension?.days;
const daysOfClaim = ({ claim }: GivenFacts): number | undefined => claim?.extensionDays;

function additionOf(rule: DeadlineRule, start: Start): PlannedAddition<GivenFacts> | null {
  if (start.postponedUnder !== undefined)
    return {
      days: ({ hearing }) => hearing?.postponedByDays,
      condition: null,
      granted: "POSTPONEMENT",
      authority: start.postponedUnder,
    };
  if (rule.extension === null) return null;
  return {
    days: factSlots[slotOf(start.fact)]?.part === "claim" ? daysOfClaim : daysOfComplaint,
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
    rule.rollover?.alsoOpen?.authority,
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

function rollOf({ rollover }: DeadlineRule, start: Start): RuleStart["roll"] {
  if (rollover === null) return null;
  const { alsoOpen } = rollover;
  return {
    back: rollover.to === "PRECEDING_BUSINESS_DAY",
    authority: start.rollsUnder ?? rollover.authority,
    alsoOpen: alsoOpen === undefined ? null : { ...alsoOpen, condition: conditionOf(alsoOpen.onlyIf) },
  };
}

function ofChannel(channel: FilingChannel | undefined): RuleStart["fits"] {
  return channel === undefined ? null : ({ complaint }) => complaint?.filing?.channel === channel;
}

function planStart(rule: DeadlineRule<RuleId>, start: Start): RuleStart {
  return {
    fact: start.fact,
    slot: slotOf(start.fact),
    ordinalOf: ordinalOf(start.fact),
    fits: ofChannel(start.channel),
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

function planRule(rule: DeadlineRule<RuleId>): RulePlan {
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
export const plans: readonly RulePlan[] = rules.map(planRule);

/** The rules whose dates are stored with a complaint, in the same order. */
export const storedPlans: readonly RulePlan[] = plans.filter(({ id }) =>
  (storedRuleIds as readonly RuleId[]).includes(id),
);
