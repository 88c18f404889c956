import type { DayNumber } from "../../calendar/day-number.ts";
import { fromDayNumber, type PlainDate } from "../../calendar/plain-date.ts";
import { Impossible } from "../../vocabulary/impossible.ts";
import type { AuthorityKey } from "../../law/authorities.ts";
import type { CountingContext } from "../../world/world.ts";
import { dayOfPlan } from "../counting/day-of-plan.ts";
import { plans, storedPlans, type RulePlan } from "./counting-plan.ts";
import { days } from "./days-of-given.ts";
import type { ExplanationStep } from "../counting/explanation-step.ts";
import type { ComplaintClockFacts, GivenFacts } from "../facts/given-facts.ts";
import { unknown } from "../counting/known-days.ts";
import type { RuleId } from "../rulebook/rule-id.ts";

/** A date that the facts determine, with the steps that lead to it. */
export interface Deadline {
  readonly ruleId: RuleId;
  /** The version of the rule that was in force when the clock started. */
  readonly ruleVersion: number;
  readonly dueOn: PlainDate;
  /** The day the clock runs from. */
  readonly startedOn: PlainDate;
  /** The day it was met, whether in time or late. */
  readonly metOn?: PlainDate;
  /** The day it ended unmet without an act of the obligor, such as a withdrawal. */
  readonly excusedOn?: PlainDate;
  readonly steps: readonly ExplanationStep[];
  readonly citations: readonly AuthorityKey[];
}

function datesOf(
  scope: readonly RulePlan[],
  facts: GivenFacts,
  context: CountingContext,
): Partial<Record<RuleId, PlainDate>> {
  const count = { facts, context, days };
  const present = days.fill(facts);
  const dates: Partial<Record<RuleId, PlainDate>> = {};
  for (const plan of scope) {
    if ((plan.part & present) === 0) continue;
    const day = dayOfPlan(plan, count, null);
    if (day === unknown) continue;
    days.set(plan.produces, day);
    dates[plan.id] = fromDayNumber(day);
  }
  return dates;
}

type StartingStep = Extract<ExplanationStep, { kind: "START" }>;

type Written<T> = { -readonly [Name in keyof T]: T[Name] };

/** What a date cites: the law of the rule and of the start that counts, where several might. */
function citedBy(plan: RulePlan, { fact, authority }: StartingStep): RulePlan["citations"] {
  const counted = plan.starts.find((one) => one.fact === fact && one.authority === authority);
  return counted?.citations ?? plan.citations;
}

/** Puts a rule's day, its steps, its end and its citations together. */
function conclude(plan: RulePlan, day: DayNumber, steps: readonly ExplanationStep[]): Deadline {
  const [first] = steps;
  if (first?.kind !== "START") throw new Impossible(`${plan.id} does not say what it runs from.`);
  const { id, version } = plan;
  // Written to, not spread together: this is the hottest object of all.
  const deadline: Written<Deadline> = {
    ruleId: id,
    ruleVersion: version,
    dueOn: fromDayNumber(day),
    startedOn: first.to,
    steps,
    citations: citedBy(plan, first),
  };
  const met = days.first(plan.satisfiedBy);
  if (met !== unknown) {
    deadline.metOn = fromDayNumber(met);
    return deadline;
  }
  const excused = days.first(plan.excusedBy);
  if (excused !== unknown) deadline.excusedOn = fromDayNumber(excused);
  return deadline;
}

function deadlinesOf(scope: readonly RulePlan[], facts: GivenFacts, context: CountingContext): Deadline[] {
  const count = { facts, context, days };
  const present = days.fill(facts);
  const deadlines: Deadline[] = [];
  // A rule that gives no day writes no step, so the next one can have its list.
  let steps: ExplanationStep[] = [];
  for (const plan of scope) {
    if ((plan.part & present) === 0) continue;
    const day = dayOfPlan(plan, count, steps);
    if (day === unknown) continue;
    days.set(plan.produces, day);
    deadlines.push(conclude(plan, day, steps));
    steps = [];
  }
  return deadlines;
}

/**
 * Every date that the facts determine, by rule id, without the reasons. A rule whose start is not known, or that was
 * not in force when its clock started, is absent; `deadlineOf` says why.
 */
export function computeDueDatesOf(
  given: GivenFacts,
  context: CountingContext,
): Partial<Record<RuleId, PlainDate>> {
  return datesOf(plans, given, context);
}

/**
 * Every date that the facts determine, with its steps and citations, in the order of the rulebook. The answer depends
 * on the facts, the calendars and the settings alone: not on today, nor on the order in which facts were recorded.
 */
export function computeDeadlinesOf(given: GivenFacts, context: CountingContext): readonly Deadline[] {
  return deadlinesOf(plans, given, context);
}

/** The dates that are stored with a complaint (`storedRuleIds`), without the reasons: for lists and sorting. */
export function computeDueDates(
  facts: ComplaintClockFacts,
  context: CountingContext,
): Partial<Record<RuleId, PlainDate>> {
  return datesOf(storedPlans, { complaint: facts }, context);
}

/** The dates that are stored with a complaint (`storedRuleIds`), with their steps and citations. */
export function computeDeadlines(facts: ComplaintClockFacts, context: CountingContext): Deadline[] {
  return deadlinesOf(storedPlans, { complaint: facts }, context);
}
