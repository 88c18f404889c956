import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, plainDate } from "../../src/calendar/plain-date.ts";
import { calendarBodies } from "../../src/calendar/california-holidays.ts";
import {
  computeDeadlinesOf,
  computeDueDatesOf,
  type Deadline,
} from "../../src/deadlines/compute/compute-deadlines.ts";
import { isBusinessDay, nextBusinessDay, previousBusinessDay } from "../../src/calendar/business-calendar.ts";
import { replay } from "../../src/deadlines/explain/replay.ts";
import { ruleById } from "../../src/deadlines/rulebook/rulebook.ts";
import { ruleIds, type RuleId } from "../../src/deadlines/rulebook/rule-id.ts";
import { rules } from "../../src/deadlines/rulebook/registry.ts";
import { type DeadlineRule } from "../../src/deadlines/rulebook/deadline-rule.ts";
import { anyClosures, anyDay } from "../agreement/any-given.ts";
import { reachesEverything, runsAtRandom, seed } from "../runs-at-random.ts";
import { anyCase, calendarFor, calendarsWith, type Case } from "./any-case.ts";

const runs = { seed, numRuns: Math.ceil(runsAtRandom / 3) };

function everyRule(seen: ReadonlySet<string>): void {
  expect([...seen].toSorted()).toEqual(ruleIds.toSorted());
}

/** What is wrong with a date by its own rule's rolling; undefined when nothing is. */
function wronglyRolled({ ruleId, dueOn }: Deadline, { calendars }: Case["context"]): string | undefined {
  const rule: DeadlineRule = ruleById(ruleId);
  if (rule.calendar === null || rule.rollover === null) return undefined;
  const calendar = calendars[calendarFor[rule.calendar]];
  const roll = rule.rollover.to === "NEXT_BUSINESS_DAY" ? nextBusinessDay : previousBusinessDay;
  if (!isBusinessDay(calendar, dueOn)) return `${ruleId} on ${dueOn}, a closed day`;
  return roll(calendar, dueOn) === dueOn ? undefined : `${ruleId} rolls again from ${dueOn}`;
}

describe("any facts, any closures, every rule", () => {
  test("replaying the steps gives the date, and computing without reasons gives the same", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyCase, ({ facts, context }) => {
        const deadlines = computeDeadlinesOf(facts, context);
        for (const { ruleId } of deadlines) seen.add(ruleId);
        expect(deadlines.map((one) => replay(one.steps, context.calendars))).toEqual(
          deadlines.map((one) => one.dueOn),
        );
        expect(Object.fromEntries(deadlines.map((one) => [one.ruleId, one.dueOn]))).toEqual(
          computeDueDatesOf(facts, context),
        );
      }),
      runs,
    );
    everyRule(seen);
  });

  test("a date of a rule that rolls is never on a closed day, and rolling it again changes nothing", () => {
    fc.assert(
      fc.property(anyCase, ({ facts, context }) => {
        const wrong = computeDeadlinesOf(facts, context).map((one) => wronglyRolled(one, context));
        expect(wrong.filter((one) => one !== undefined)).toEqual([]);
      }),
      runs,
    );
  });

  test("counting business days ends on an open day", () => {
    const counted: readonly DeadlineRule[] = rules.filter((rule) => rule.period?.unit === "BUSINESS_DAYS");
    fc.assert(
      fc.property(anyCase, ({ facts, context }) => {
        const dates = computeDueDatesOf(facts, context);
        const closed = counted.filter(({ id, calendar }) => {
          const date = dates[id as RuleId];
          return date && calendar && !isBusinessDay(context.calendars[calendarFor[calendar]], date);
        });
        // A setting of 0 days counts nothing: the date is then the day of the fact itself, open or not.
        const none = Object.entries(context.settings).filter(([, value]) => value === 0);
        const unset = closed.filter(({ period }) => !none.some(([name]) => name === period?.amount));
        expect(unset.map((rule) => rule.id)).toEqual([]);
      }),
      runs,
    );
  });

  test("the written resolution and its extension run from receipt, or from the amendment that starts them again, never from a rolled day 30", () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 30 }), ({ facts, context }, more) => {
        const { complaint } = facts;
        fc.pre(complaint?.filing !== undefined);
        const extension = { days: more, noticeMailedOn: plainDate("2015-01-01") };
        const dates = computeDueDatesOf({ complaint: { ...complaint, extension } }, context);
        const received =
          dates["amended-complaint-clock"] ?? dates["complaint-receipt-date"] ?? plainDate("2000-01-01");
        const { agency } = context.calendars;
        expect(dates["written-resolution"]).toBe(nextBusinessDay(agency, addDays(received, 30 + more)));
        expect(dates["resolution-extension-notice"]).toBe(nextBusinessDay(agency, addDays(received, 30)));
      }),
      runs,
    );
  });

  test("rolling twice is rolling once, forward and back, in every calendar", () => {
    const anyDayAndClosures = anyDay.chain((day) =>
      fc.tuple(fc.constant(day), fc.integer({ min: 0, max: 160 }), anyClosures(day)),
    );
    fc.assert(
      fc.property(anyDayAndClosures, ([day, wait, closures]) => {
        const from = addDays(plainDate(day), wait);
        for (const body of calendarBodies) {
          const calendar = calendarsWith(closures)[calendarFor[body]];
          const next = nextBusinessDay(calendar, from);
          const last = previousBusinessDay(calendar, from);
          expect(nextBusinessDay(calendar, next)).toBe(next);
          expect(previousBusinessDay(calendar, last)).toBe(last);
          expect([last <= from, from <= next]).toEqual([true, true]);
        }
      }),
      runs,
    );
  });
});

/** The rules whose days are counted back from a day to come. Every other rule counts forward, or counts nothing. */
const countedBack: readonly string[] = rules
  .filter((rule: DeadlineRule) => rule.period?.unit === "DAYS_BEFORE")
  .map((rule) => rule.id);

/** The case with one more closure, of one body. */
function closedOnceMore({ facts, closures, context, near }: Case, body: keyof Case["closures"]) {
  const calendars = calendarsWith({ ...closures, [body]: [...(closures[body] ?? []), near] });
  return {
    before: computeDueDatesOf(facts, context),
    after: computeDueDatesOf(facts, { ...context, calendars }),
  };
}

describe("one more closure, of the agency, the state or the court", () => {
  const bodies = fc.constantFrom("agency", "state", "court");

  test("these rules count back: the notice of hearing, the position statement, the notice of case closure", () => {
    expect(countedBack.toSorted()).toEqual(["case-closure-notice", "hearing-notice", "position-statement"]);
  });

  test("never makes a forward-counted date earlier, be it derived through a mailing, a transfer or an earlier-of", () => {
    const moved = new Set<string>();
    fc.assert(
      fc.property(anyCase, bodies, (one, body) => {
        const { before, after } = closedOnceMore(one, body);
        const forward = ruleIds.filter((id) => !countedBack.includes(id));
        const earlier = forward.filter((id) => (after[id] ?? "") < (before[id] ?? ""));
        for (const id of forward) if (after[id] !== before[id]) moved.add(id);
        expect(earlier).toEqual([]);
      }),
      { seed, numRuns: runsAtRandom },
    );
    expect(moved.size).toBeGreaterThan(reachesEverything ? 5 : 0);
  });

  test("never makes a back-counted date later", () => {
    fc.assert(
      fc.property(anyCase, bodies, (one, body) => {
        const { before, after } = closedOnceMore(one, body);
        const later = ruleIds.filter(
          (id) => countedBack.includes(id) && (after[id] ?? "") > (before[id] ?? ""),
        );
        expect(later).toEqual([]);
      }),
      { seed, numRuns: runsAtRandom },
    );
  });

  test("makes no date appear and none vanish", () => {
    fc.assert(
      fc.property(anyCase, bodies, (one, body) => {
        const { before, after } = closedOnceMore(one, body);
        expect(Object.keys(after).toSorted()).toEqual(Object.keys(before).toSorted());
      }),
      runs,
    );
  });
});
