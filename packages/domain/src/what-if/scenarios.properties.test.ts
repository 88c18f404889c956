import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyGiven } from "../../test/agreement/any-given.ts";
import { reachesEverything, runsAtRandom, seed } from "../../test/runs-at-random.ts";
import { addDays, plainDate } from "../calendar/plain-date.ts";
import { collisions } from "../deadlines/collisions/collisions.ts";
import { computeDueDatesOf } from "../deadlines/compute/compute-deadlines.ts";
import { parseGiven } from "../deadlines/given/parse-given.ts";
import { readings } from "../deadlines/readings/readings.ts";
import { replay } from "../deadlines/explain/replay.ts";
import { ruleById } from "../deadlines/rulebook/rulebook.ts";
import { whatIf } from "./what-if.ts";
import { defaultOfficeSettings } from "../world/agency-settings.ts";
import { type CountingContext, type World } from "../world/world.ts";
import { type Hypothesis } from "./hypothesis.ts";
import { type ReadingFacts } from "../deadlines/readings/open-question.ts";

interface Case {
  readonly facts: ReadingFacts;
  readonly context: CountingContext;
}

/** Facts that could have happened, read as a partner's are, some with the dates that only a disputed reading needs. */
const anyCase: fc.Arbitrary<Case> = fc
  .tuple(anyGiven, fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }))
  .map(([given, wait]) => {
    const parsed = parseGiven(given);
    if (!parsed.ok) throw new Error(parsed.refusal.message);
    const on = wait === undefined ? undefined : addDays(plainDate("2026-01-01"), wait);
    const disputed = { amendedOn: on, firstWrittenOn: on, requestCompletedOn: on };
    return { facts: { ...parsed.value.facts, disputed }, context: parsed.value.context };
  });

const worldOf = ({ context }: Case): World => ({
  ...context,
  today: plainDate("2026-04-08"),
  office: defaultOfficeSettings,
});
const runs = { seed, numRuns: Math.ceil(runsAtRandom / 8) };

describe("readings of any facts", () => {
  test("each day is where its own steps end when they are replayed", () => {
    fc.assert(
      fc.property(anyCase, ({ facts, context }) => {
        for (const question of readings(facts, context))
          for (const day of question.readings.flatMap(({ opens, due }) => [opens, due]))
            if (day !== null && replay(day.steps, context.calendars) !== day.on) return false;
        return true;
      }),
      runs,
    );
  });
  test("nobody works to a day after the one on which the door closes, nor is advised one", () => {
    let closing = 0;
    fc.assert(
      fc.property(anyCase, ({ facts, context }) => {
        for (const { agencyWorksTo, adviseOn, doorClosesOn } of readings(facts, context)) {
          if (doorClosesOn === null) continue;
          closing += 1;
          if (agencyWorksTo === null || adviseOn === null) return false;
          if (agencyWorksTo > doorClosesOn || adviseOn > doorClosesOn) return false;
        }
        return true;
      }),
      runs,
    );
    expect(closing).toBeGreaterThan(reachesEverything ? 50 : 0);
  });
  test("a first reading without its own settings is the day that the rules give", () => {
    fc.assert(
      fc.property(anyCase, ({ facts, context }) => {
        const dates = computeDueDatesOf(facts, context);
        const byRule = ["late-resolution", "ninety-days-from-date-or-receipt", "made-and-received"];
        return readings(facts, context)
          .filter(({ id }) => byRule.includes(id))
          .every(
            ({ readings: [first] }) => first?.due?.on === (first?.due ? dates[first.due.ruleId] : undefined),
          );
      }),
      runs,
    );
  });
});

describe("collisions of any facts", () => {
  test("both days are days of the facts or of their rules, and the days left lie between them", () => {
    let found = 0;
    fc.assert(
      fc.property(anyCase, ({ facts, context }) => {
        for (const { eats, eaten, daysLeft, citations } of collisions(facts, context)) {
          found += 1;
          if (addDays(eats.on, daysLeft) !== eaten.on) return false;
          if (citations.length === 0 || ruleById(eats.ruleId) === undefined) return false;
        }
        return true;
      }),
      runs,
    );
    expect(found).toBeGreaterThan(reachesEverything ? 50 : 0);
  });
});

describe("what if, of any facts", () => {
  const none = { moved: [], appearing: [], vanishing: [], noticesDue: [], refusals: [] };

  test("supposing nothing moves nothing", () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        expect(whatIf(one.facts, [], worldOf(one))).toMatchObject({
          ...none,
          collisionsArising: [],
          questionsArising: [],
        });
      }),
      runs,
    );
  });
  test("a closure never makes a date earlier, except one that is counted back", () => {
    const dayOf = fc.integer({ min: 0, max: 11_322 }).map((n) => addDays(plainDate("2015-01-01"), n));
    fc.assert(
      fc.property(anyCase, dayOf, fc.constantFrom("AGENCY", "STATE", "COURT"), (one, on, body) => {
        const { moved } = whatIf(one.facts, [{ suppose: "OFFICE_CLOSED", body, on }], worldOf(one));
        return moved.every(
          ({ ruleId, from, to }) => to > from || ruleById(ruleId).period?.unit === "DAYS_BEFORE",
        );
      }),
      runs,
    );
  });
  test("what moves is just what the rules give before and after", () => {
    const anyHypothesis: fc.Arbitrary<Hypothesis> = fc.oneof(
      fc.integer({ min: -30, max: 30 }).map((days) => ({ suppose: "RECEIVED_LATER", days }) as const),
      fc.integer({ min: 1, max: 60 }).map((days) => ({ suppose: "HEARING_POSTPONED", days }) as const),
      fc
        .integer({ min: 0, max: 30 })
        .map((to) => ({ suppose: "SETTING_CHANGED", setting: "rehearingDays", to }) as const),
    );
    fc.assert(
      fc.property(anyCase, anyHypothesis, (one, hypothesis) => {
        const before = computeDueDatesOf(one.facts, one.context);
        const { moved, vanishing, appearing } = whatIf(one.facts, [hypothesis], worldOf(one));
        for (const { ruleId, from, to } of moved) if (before[ruleId] !== from || from === to) return false;
        for (const { ruleId, on } of vanishing) if (before[ruleId] !== on) return false;
        return appearing.every(({ ruleId }) => before[ruleId] === undefined);
      }),
      runs,
    );
  });
});
