import type { DayNumber } from "../../calendar/day-number.ts";
import { fromDayNumber, type PlainDate } from "../../calendar/plain-date.ts";
import { Impossible } from "../../outcome/impossible.ts";
import type { AuthorityKey } from "../../law/authorities.ts";
import type { CountingContext } from "../../world/world.ts";
import { applies, chooseStart, counts } from "../counting/chosen-start.ts";
import { countFrom, type Steps } from "../counting/counting.ts";
import { plans, storedPlans, type Plan, type PlannedStart } from "./counting-plan.ts";
import type { ExplanationStep } from "../counting/explanation-step.ts";
import type { ComplaintClockFacts, GivenFacts } from "../facts/given-facts.ts";
import { fillSlots, firstKnownDay, setSlot, unknown } from "../counting/known-days.ts";
import type { RuleId } from "../rulebook/rulebook.ts";

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

/** The last day that comes first among several limits, each counted and rolled by itself. */
function earliestLastDay(plan: Plan, facts: GivenFacts, context: CountingContext, steps: Steps): DayNumber {
  const limits = plan.starts
    .filter((start) => counts(start, facts, context) && applies(plan, start, facts, context))
    .map((start) => ({ start, day: countFrom(plan, start, facts, context, null) }))
    .sort((one, other) => one.day - other.day);
  const [binding, ...others] = limits;
  if (binding === undefined) return unknown;
  if (steps === null) return binding.day;
  countFrom(plan, binding.start, facts, context, steps);
  for (const { start } of others) {
    const otherSteps: ExplanationStep[] = [];
    countFrom(plan, start, facts, context, otherSteps);
    steps.push(earlierOf(binding.start, binding.day, otherSteps));
  }
  return binding.day;
}

/** The limit that binds is the one that is cited. */
function earlierOf(
  { authority }: PlannedStart,
  day: DayNumber,
  otherSteps: readonly ExplanationStep[],
): ExplanationStep {
  const date = fromDayNumber(day);
  return { kind: "EARLIER_OF", from: date, otherSteps, to: date, authority };
}

/** The day a rule gives, or `unknown`; its steps go to `steps` when the reasons are wanted. */
export function dayOf(plan: Plan, facts: GivenFacts, context: CountingContext, steps: Steps): DayNumber {
  if (plan.choose === "EARLIEST_LAST_DAY") return earliestLastDay(plan, facts, context, steps);
  const start = chooseStart(plan, facts, context);
  if (start === undefined || !applies(plan, start, facts, context)) return unknown;
  return countFrom(plan, start, facts, context, steps);
}

function datesOf(
  scope: readonly Plan[],
  facts: GivenFacts,
  context: CountingContext,
): Partial<Record<RuleId, PlainDate>> {
  const present = fillSlots(facts);
  const dates: Partial<Record<RuleId, PlainDate>> = {};
  for (const plan of scope) {
    if ((plan.part & present) === 0) continue;
    const day = dayOf(plan, facts, context, null);
    if (day === unknown) continue;
    setSlot(plan.produces, day);
    dates[plan.id] = fromDayNumber(day);
  }
  return dates;
}

type StartingStep = Extract<ExplanationStep, { kind: "START" }>;

type Written<T> = { -readonly [Name in keyof T]: T[Name] };

/** What a date cites: the law of the rule and of the start that counts, where several might. */
function citedBy(plan: Plan, { fact, authority }: StartingStep): Plan["citations"] {
  const counted = plan.starts.find((one) => one.fact === fact && one.authority === authority);
  return counted?.citations ?? plan.citations;
}

/** Puts a rule's day, its steps, its end and its citations together. */
function conclude(plan: Plan, day: DayNumber, steps: readonly ExplanationStep[]): Deadline {
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
  const met = firstKnownDay(plan.satisfiedBy);
  if (met !== unknown) {
    deadline.metOn = fromDayNumber(met);
    return deadline;
  }
  const excused = firstKnownDay(plan.excusedBy);
  if (excused !== unknown) deadline.excusedOn = fromDayNumber(excused);
  return deadline;
}

function deadlinesOf(scope: readonly Plan[], facts: GivenFacts, context: CountingContext): Deadline[] {
  const present = fillSlots(facts);
  const deadlines: Deadline[] = [];
  // A rule that gives no day writes no step, so the next one can have its list.
  let steps: ExplanationStep[] = [];
  for (const plan of scope) {
    if ((plan.part & present) === 0) continue;
    const day = dayOf(plan, facts, context, steps);
    if (day === unknown) continue;
    setSlot(plan.produces, day);
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
