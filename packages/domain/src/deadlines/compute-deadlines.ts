import {
  closedWeekdaysBetween,
  countBusinessDays,
  rollForward,
  type BusinessCalendar,
  type Calendars,
} from "../calendar/business-calendar.ts";
import type { DayNumber } from "../calendar/day-number.ts";
import { fromDayNumber, toDayNumber, type PlainDate } from "../calendar/plain-date.ts";
import type { ClockFacts } from "../complaint/complaint-facts.ts";
import { Impossible } from "../impossible.ts";
import type { AuthorityKey } from "../law/authorities.ts";
import type { CountingContext } from "../world.ts";
import {
  plans,
  slotCount,
  slotReaders,
  type Plan,
  type PlannedPeriod,
  type PlannedStart,
} from "./counting-plan.ts";
import type { ExplanationStep } from "./explanation-step.ts";
import type { RuleId } from "./rulebook.ts";

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

/** No day: the slot's fact is not known. Day numbers are never negative. */
const unknown = -1;

/** The known dates as integers, one slot a fact. Filled and read within one synchronous call, so one is enough. */
const slots = new Int32Array(slotCount);

function fillSlots(facts: ClockFacts): void {
  for (let slot = 0; slot < slotReaders.length; slot += 1) {
    const date = slotReaders[slot]?.(facts);
    slots[slot] = date === undefined ? unknown : toDayNumber(date);
  }
  for (let slot = slotReaders.length; slot < slotCount; slot += 1) slots[slot] = unknown;
}

function slotDay(slot: number): DayNumber {
  return slots[slot] ?? unknown;
}

/** The start that counts: the first known that fits the channel, or the earliest of all. */
function chooseStart(plan: Plan, facts: ClockFacts): PlannedStart | undefined {
  let chosen: PlannedStart | undefined;
  for (const start of plan.starts) {
    if (slotDay(start.slot) === unknown) continue;
    if (start.channel !== undefined && start.channel !== facts.filing.channel) continue;
    if (!plan.earliest) return start;
    if (chosen === undefined || slotDay(start.slot) < slotDay(chosen.slot)) chosen = start;
  }
  return chosen;
}

function applies(plan: Plan, facts: ClockFacts, start: DayNumber): boolean {
  if (start < plan.inForceFrom || start > plan.inForceUntil) return false;
  return plan.condition === null || plan.condition.holds(facts, start);
}

function amountOf(period: PlannedPeriod, context: CountingContext): number {
  return typeof period.amount === "number" ? period.amount : context.settings[period.amount];
}

function calendarOf(plan: Plan, calendars: Calendars): BusinessCalendar {
  return plan.calendar === "STATE"
    ? calendars.state
    : plan.calendar === "COURT"
      ? calendars.court
      : calendars.agency;
}

/** Counts a period from a day, without rolling. */
function count(period: PlannedPeriod, from: DayNumber, plan: Plan, context: CountingContext): DayNumber {
  const amount = amountOf(period, context);
  return period.business
    ? countBusinessDays(calendarOf(plan, context.calendars), from, amount)
    : from + amount;
}

function extensionDays(plan: Plan, facts: ClockFacts): number {
  return plan.extension === null || facts.extension === undefined ? 0 : facts.extension.days;
}

/** The day a rule gives from a start: the period, the extension on top of the unrolled day, then the roll. */
function dueDay(plan: Plan, start: PlannedStart, facts: ClockFacts, context: CountingContext): DayNumber {
  let day = slotDay(start.slot);
  const period = start.period ?? plan.period;
  if (period !== null) day = count(period, day, plan, context);
  day += extensionDays(plan, facts);
  return plan.rollAuthority === null ? day : rollForward(calendarOf(plan, context.calendars), day);
}

/**
 * Every date that the facts determine, by rule id, without the reasons: for lists and sorting. A rule whose start is
 * not known, or that was not in force when its clock started, is absent.
 */
export function computeDueDates(
  facts: ClockFacts,
  context: CountingContext,
): Partial<Record<RuleId, PlainDate>> {
  fillSlots(facts);
  const dates: Partial<Record<RuleId, PlainDate>> = {};
  for (const plan of plans) {
    const start = chooseStart(plan, facts);
    if (start === undefined || !applies(plan, facts, slotDay(start.slot))) continue;
    const due = dueDay(plan, start, facts, context);
    if (plan.produces !== unknown) slots[plan.produces] = due;
    dates[plan.id] = fromDayNumber(due);
  }
  return dates;
}

function pushPeriod(
  steps: ExplanationStep[],
  period: PlannedPeriod,
  from: DayNumber,
  plan: Plan,
  context: CountingContext,
): DayNumber {
  const days = amountOf(period, context);
  if (days === 0) return from;
  const { authority } = period;
  const due = count(period, from, plan, context);
  const to = fromDayNumber(due);
  if (period.business) {
    const calendar = calendarOf(plan, context.calendars);
    const closedOn = closedWeekdaysBetween(calendar, from, due);
    steps.push({
      kind: "ADD_BUSINESS_DAYS",
      from: fromDayNumber(from),
      days,
      body: calendar.body,
      closedOn,
      to,
      authority,
    });
  } else {
    steps.push({ kind: "ADD_CALENDAR_DAYS", from: fromDayNumber(from), days, to, authority });
  }
  return due;
}

/** The steps of one rule from its start to its day; the last `to` is the day. */
function stepsOf(
  plan: Plan,
  start: PlannedStart,
  facts: ClockFacts,
  context: CountingContext,
): ExplanationStep[] {
  let day = slotDay(start.slot);
  const steps: ExplanationStep[] = [
    { kind: "START", fact: start.fact, to: fromDayNumber(day), authority: start.authority },
  ];
  const period = start.period ?? plan.period;
  if (period !== null) day = pushPeriod(steps, period, day, plan, context);
  const extra = extensionDays(plan, facts);
  if (extra > 0 && plan.extension !== null) {
    const from = fromDayNumber(day);
    day += extra;
    steps.push({
      kind: "ADD_CALENDAR_DAYS",
      from,
      days: extra,
      to: fromDayNumber(day),
      authority: plan.extension,
    });
  }
  if (plan.rollAuthority === null) return steps;
  const calendar = calendarOf(plan, context.calendars);
  const rolled = rollForward(calendar, day);
  if (rolled !== day) {
    const closedOn = closedWeekdaysBetween(calendar, day - 1, rolled);
    const to = fromDayNumber(rolled);
    steps.push({
      kind: "ROLL_FORWARD",
      from: fromDayNumber(day),
      body: calendar.body,
      closedOn,
      to,
      authority: plan.rollAuthority,
    });
  }
  return steps;
}

function firstKnownDate(planned: readonly number[]): DayNumber {
  for (const slot of planned) if (slotDay(slot) !== unknown) return slotDay(slot);
  return unknown;
}

/** Puts a rule's steps, its end and its citations together. */
function conclude(plan: Plan, steps: readonly ExplanationStep[]): Deadline {
  const dueOn = steps[steps.length - 1]?.to;
  const startedOn = steps[0]?.to;
  if (dueOn === undefined || startedOn === undefined) throw new Impossible(`${plan.id} has no steps.`);
  const met = firstKnownDate(plan.satisfiedBy);
  const excused = met === unknown ? firstKnownDate(plan.excusedBy) : unknown;
  return {
    ruleId: plan.id,
    ruleVersion: plan.version,
    dueOn,
    startedOn,
    ...(met !== unknown && { metOn: fromDayNumber(met) }),
    ...(excused !== unknown && { excusedOn: fromDayNumber(excused) }),
    steps,
    citations: plan.citations,
  };
}

/**
 * Every date that the facts determine, with its steps and citations, in the order of the rulebook. The answer depends
 * on the facts, the calendars and the settings alone: not on today, nor on the order in which facts were recorded.
 */
export function computeDeadlines(facts: ClockFacts, context: CountingContext): Deadline[] {
  fillSlots(facts);
  const deadlines: Deadline[] = [];
  for (const plan of plans) {
    const start = chooseStart(plan, facts);
    if (start === undefined || !applies(plan, facts, slotDay(start.slot))) continue;
    const deadline = conclude(plan, stepsOf(plan, start, facts, context));
    if (plan.produces !== unknown) slots[plan.produces] = toDayNumber(deadline.dueOn);
    deadlines.push(deadline);
  }
  return deadlines;
}
