import { aWorld } from "@redress/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runsAtRandom, seed } from "../../../test/runs-at-random.ts";
import { addDays, plainDate } from "../../calendar/plain-date.ts";
import { affectedBy } from "./affected-by.ts";
import { calendarChange } from "../../calendar/calendar-change.ts";
import { computeDueDatesOf } from "../compute/compute-deadlines.ts";
import { createCalendar, type BusinessCalendar, type Calendars } from "../../calendar/business-calendar.ts";
import { dueDateEffect } from "../compute/due-date-effect.ts";
import { keepPromise, promiseWords, type PromisedDate } from "./promise.ts";
import { ruleIds } from "../rulebook/rule-id.ts";
import { type CalendarBody } from "../../calendar/california-holidays.ts";
import { type CountingContext } from "../../world/world.ts";
import { type GivenFacts } from "../facts/given-facts.ts";

const d = plainDate;
const context = aWorld("2026-04-01");

function closedOn(body: CalendarBody, ...days: readonly string[]): BusinessCalendar {
  return createCalendar({ body, closures: days.map(plainDate) });
}

/** Mailed, postmark Friday, March 6, 2026: received Friday, March 13, resolution due Monday, April 13. */
const mailed: GivenFacts = {
  complaint: { filing: { channel: "MAIL", postmarkedOn: d("2026-03-06") } },
};

const april13 = calendarChange(closedOn("AGENCY"), closedOn("AGENCY", "2026-04-13"));
const resolutionPromised: PromisedDate = {
  ruleId: "written-resolution",
  promisedOn: d("2026-04-13"),
  notice: "LCR002",
};

describe("closing the agency on Monday, April 13, 2026", () => {
  const [affected] = affectedBy(
    april13,
    [{ id: "a", given: mailed, promises: [resolutionPromised] }],
    context,
  );
  const moved = (ruleId: string) => affected?.moved.find((one) => one.ruleId === ruleId);

  test("moves the written resolution to Tuesday, April 14", () =>
    expect(moved("written-resolution")).toMatchObject({ from: "2026-04-13", to: "2026-04-14" }));

  test("lets the promised date move later; agency and complainant must be told", () => {
    expect(moved("written-resolution")?.promises).toEqual([
      { ...resolutionPromised, computedOn: "2026-04-14", keptOn: "2026-04-14", outcome: "LATER" },
    ]);
    expect(moved("written-resolution")?.tell).toEqual(["LCSA", "COMPLAINANT"]);
  });

  test("moves the extension notice too, which nobody promised: only the agency must be told", () =>
    expect(moved("resolution-extension-notice")).toMatchObject({ promises: [], tell: ["LCSA"] }));

  test("leaves the parent’s day alone: it is counted on the state’s calendar", () =>
    expect(moved("state-hearing-request-no-resolution")).toBeUndefined());
});

describe("closing it when the answer has gone out", () => {
  const tell = (mailedOn: string) => {
    const given = {
      complaint: { ...mailed.complaint, resolution: { datedOn: d(mailedOn), mailedOn: d(mailedOn) } },
    };
    const [affected] = affectedBy(april13, [{ id: "a", given, promises: [resolutionPromised] }], context);
    return affected?.moved.find(({ ruleId }) => ruleId === "written-resolution")?.tell;
  };

  test("on Friday, April 10, it was in time and stays so: nobody needs to be told", () =>
    expect(tell("2026-04-10")).toEqual([]));
  test("on Monday, April 13, itself the same", () => expect(tell("2026-04-13")).toEqual([]));
  test("on Tuesday, April 14, it was late and is not any more: both must be told", () =>
    expect(tell("2026-04-14")).toEqual(["LCSA", "COMPLAINANT"]));
  test("on Wednesday, April 15, it was late and stays so", () => expect(tell("2026-04-15")).toEqual([]));
});

describe("opening it again", () => {
  const reopened = calendarChange(april13.after, april13.before);
  const promises: PromisedDate[] = [{ ...resolutionPromised, promisedOn: d("2026-04-14") }];
  const [affected] = affectedBy(reopened, [{ id: "a", given: mailed, promises }], context);
  const resolution = affected?.moved.find(({ ruleId }) => ruleId === "written-resolution");

  test("computes Monday, April 13, and keeps the promised Tuesday, April 14", () =>
    expect(resolution?.promises).toMatchObject([
      { computedOn: "2026-04-13", keptOn: "2026-04-14", outcome: "HELD" },
    ]));

  test("is told to the agency and not to the complainant, whose date stands", () =>
    expect(resolution?.tell).toEqual(["LCSA"]));
});

describe("closing the state offices on Thursday, June 4, 2026, the parent’s last day", () => {
  const june4 = calendarChange(closedOn("STATE"), closedOn("STATE", "2026-06-04"));
  const tell = (promises: readonly PromisedDate[]) =>
    affectedBy(june4, [{ id: "a", given: mailed, promises }], context)[0]?.moved.map((one) => [
      one.ruleId,
      one.to,
      one.tell,
    ]);

  test("moves it to Friday, and the parent must be told, once", () => {
    const promise: PromisedDate = {
      ruleId: "state-hearing-request-no-resolution",
      promisedOn: d("2026-06-04"),
      notice: "LCR005",
    };
    const expected = [["state-hearing-request-no-resolution", "2026-06-05", ["COMPLAINANT"]]];
    expect(tell([promise])).toEqual(expected);
    expect(tell([])).toEqual(expected);
  });

  test("need not be told when a later day was promised, which stands", () =>
    expect(
      tell([
        { ruleId: "state-hearing-request-no-resolution", promisedOn: d("2026-06-08"), notice: "LCR005" },
      ]),
    ).toEqual([["state-hearing-request-no-resolution", "2026-06-05", []]]));
});

describe("closing the agency within a count", () => {
  // Asked on Wednesday, April 8, 2026: three business days end on Monday, April 13.
  const asked: GivenFacts = { contact: { receivedOn: d("2026-04-08"), from: "PARTICIPANT" } };
  const answerMoves = (...days: readonly string[]) =>
    affectedBy(
      calendarChange(closedOn("AGENCY"), closedOn("AGENCY", ...days)),
      [{ id: "a", given: asked }],
      context,
    )[0]?.moved.find(({ ruleId }) => ruleId === "contact-response")?.to;

  test("on Thursday, April 9, moves its end though that day was open: the answer is due on Tuesday", () =>
    expect(answerMoves("2026-04-09")).toBe("2026-04-14"));

  test("moves it also where another closed day lies far off", () =>
    expect(answerMoves("2026-04-09", "2027-01-05")).toBe("2026-04-14"));
});

describe("what a change leaves alone", () => {
  test("a complaint none of whose dates it touches is absent", () =>
    expect(
      affectedBy(
        calendarChange(closedOn("AGENCY"), closedOn("AGENCY", "2026-03-05", "2027-01-05")),
        [{ id: "a", given: mailed }],
        context,
      ),
    ).toEqual([]));

  test("a weekend that is closed again is no change at all", () =>
    expect(
      affectedBy(
        calendarChange(closedOn("AGENCY"), closedOn("AGENCY", "2026-04-12")),
        [{ id: "a", given: mailed }],
        context,
      ),
    ).toEqual([]));

  test("the calendars in the context do not decide: before and after come from the change", () => {
    const other = { ...context, calendars: { ...context.calendars, agency: april13.after } };
    expect(affectedBy(april13, [{ id: "a", given: mailed }], other)).toEqual(
      affectedBy(april13, [{ id: "a", given: mailed }], context),
    );
  });

  test("a derived date is told to no one", () => {
    const change = calendarChange(closedOn("AGENCY"), closedOn("AGENCY", "2026-03-10"));
    const [affected] = affectedBy(change, [{ id: "a", given: mailed }], context);
    expect(affected?.moved.find(({ ruleId }) => ruleId === "complaint-receipt-date")).toMatchObject({
      from: "2026-03-13",
      to: "2026-03-16",
      tell: [],
    });
  });
});

describe("the promise rule", () => {
  test("an equal day is unchanged", () =>
    expect(keepPromise(resolutionPromised, d("2026-04-13")).outcome).toBe("UNCHANGED"));
  test("a date that is no longer computed is held", () =>
    expect(keepPromise(resolutionPromised, undefined)).toMatchObject({
      computedOn: null,
      keptOn: "2026-04-13",
      outcome: "HELD",
    }));
  test("says what to do in both languages", () => {
    for (const words of Object.values(promiseWords)) expect(words.es).not.toBe(words.en);
  });
});

describe("comparing dates", () => {
  test("tells what moved, appeared and vanished", () =>
    expect(
      dueDateEffect(
        { acknowledgement: d("2026-03-20"), "written-resolution": d("2026-04-13") },
        { acknowledgement: d("2026-03-23"), "complaint-made-on": d("2026-03-06") },
      ),
    ).toEqual({
      moved: [{ ruleId: "acknowledgement", from: "2026-03-20", to: "2026-03-23" }],
      appearing: [{ ruleId: "complaint-made-on", on: "2026-03-06" }],
      vanishing: [{ ruleId: "written-resolution", was: "2026-04-13" }],
    }));
});

// Properties.

const day = fc.integer({ min: 0, max: 500 }).map((n) => addDays(d("2026-01-01"), n));
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const given: fc.Arbitrary<GivenFacts> = fc.record({
  contact: maybe(fc.record({ receivedOn: day, from: fc.constantFrom("PARTICIPANT", "OTHER") })),
  complaint: maybe(
    fc.record({
      knewOn: maybe(day),
      filing: maybe(
        fc.oneof(
          fc.record({ channel: fc.constant("MAIL" as const), postmarkedOn: day }),
          fc.record({ channel: fc.constant("ORAL" as const), spokenOn: day }),
        ),
      ),
      transfer: maybe(
        fc.record({
          sentOn: day,
          receivedOn: maybe(day),
          ownership: fc.constantFrom("RECEIVING", "TRANSFERRING"),
        }),
      ),
      extension: maybe(fc.record({ days: fc.integer({ min: 1, max: 30 }), noticeMailedOn: day })),
      resolution: maybe(fc.record({ datedOn: day, receivedOn: maybe(day) })),
    }),
  ),
  hearing: maybe(
    fc.record({
      requestReceivedOn: maybe(day),
      scheduledFor: maybe(day),
      recordClosedOn: maybe(day),
      adoptedOn: maybe(day),
      decisionReceivedByComplainantOn: maybe(day),
    }),
  ),
  disbursementReview: maybe(fc.record({ requestReceivedOn: day })),
});
const body = fc.constantFrom<CalendarBody>("AGENCY", "STATE", "COURT");
const days = fc.array(day, { maxLength: 25 });
const name = { AGENCY: "agency", STATE: "state", COURT: "court" } as const;

function withCalendar(calendar: BusinessCalendar): CountingContext {
  const calendars: Calendars = { ...context.calendars, [name[calendar.body]]: calendar };
  return { ...context, calendars };
}

/** All dates before and after, compared without any short cut. */
function plainly(facts: GivenFacts, before: BusinessCalendar, after: BusinessCalendar) {
  return dueDateEffect(
    computeDueDatesOf(facts, withCalendar(before)),
    computeDueDatesOf(facts, withCalendar(after)),
  );
}

const promisesFor = (facts: GivenFacts, calendar: BusinessCalendar): PromisedDate[] =>
  Object.entries(computeDueDatesOf(facts, withCalendar(calendar))).map(([ruleId, promisedOn]) => ({
    ruleId: ruleIds.find((id) => id === ruleId)!,
    promisedOn,
    notice: "LCR006",
  }));

const runs = { seed, numRuns: Math.ceil(runsAtRandom / 8) };

describe("for any complaints and any change", () => {
  test("the quick way finds what comparing everything finds", () =>
    fc.assert(
      fc.property(fc.array(given, { maxLength: 4 }), body, days, days, (many, of, was, is) => {
        const change = calendarChange(
          createCalendar({ body: of, closures: was }),
          createCalendar({ body: of, closures: is }),
        );
        const found = new Map(
          affectedBy(
            change,
            many.map((facts, at) => ({ id: String(at), given: facts })),
            context,
          ).map((one) => [one.id, one]),
        );
        for (const [at, facts] of many.entries()) {
          const { moved, appearing, vanishing } = plainly(facts, change.before, change.after);
          const one = found.get(String(at));
          expect(one?.moved.map(({ ruleId, from, to }) => ({ ruleId, from, to })) ?? []).toEqual(moved);
          expect(one?.appearing ?? []).toEqual(appearing);
          expect(one?.vanishing ?? []).toEqual(vanishing);
        }
      }),
      runs,
    ));

  test("no promised date is kept earlier than promised or than computed", () =>
    fc.assert(
      fc.property(given, body, days, days, (facts, of, was, is) => {
        const before = createCalendar({ body: of, closures: was });
        const after = createCalendar({ body: of, closures: is });
        const promises = promisesFor(facts, before);
        const found = affectedBy(
          calendarChange(before, after),
          [{ id: "a", given: facts, promises }],
          context,
        );
        for (const { to, promises: kept } of found.flatMap(({ moved }) => moved)) {
          expect(kept).toHaveLength(1);
          for (const { promisedOn, keptOn, computedOn } of kept) {
            expect(keptOn >= promisedOn && keptOn >= to).toBe(true);
            expect(computedOn).toBe(to);
          }
        }
      }),
      runs,
    ));

  test("closing days and opening them again gives the first dates back", () =>
    fc.assert(
      fc.property(given, body, days, (facts, of, closed) => {
        const change = calendarChange(
          createCalendar({ body: of }),
          createCalendar({ body: of, closures: closed }),
        );
        const back = calendarChange(change.after, change.before);
        const there = affectedBy(change, [{ id: "a", given: facts }], context)[0]?.moved ?? [];
        const again = affectedBy(back, [{ id: "a", given: facts }], context)[0]?.moved ?? [];
        expect(again.map(({ ruleId, from, to }) => [ruleId, to, from])).toEqual(
          there.map(({ ruleId, from, to }) => [ruleId, from, to]),
        );
      }),
      runs,
    ));

  test("closing days never makes a date earlier, save one that is counted back", () =>
    fc.assert(
      fc.property(given, body, days, (facts, of, closed) => {
        const change = calendarChange(
          createCalendar({ body: of }),
          createCalendar({ body: of, closures: closed }),
        );
        const countedBack: readonly string[] = ["hearing-notice", "position-statement"];
        for (const { moved } of affectedBy(change, [{ id: "a", given: facts }], context))
          for (const { ruleId, from, to } of moved)
            expect(countedBack.includes(ruleId) ? to < from : to > from).toBe(true);
      }),
      runs,
    ));
});

test("a hundred thousand complaints are looked through in moments, and only the touched ones answer", () => {
  const first = d("2020-01-01");
  const many = Array.from({ length: 100_000 }, (_, at) => ({
    id: String(at),
    given: { complaint: { filing: { channel: "ORAL", spokenOn: addDays(first, at % 2500) } } } as GivenFacts,
  }));
  const change = calendarChange(closedOn("AGENCY"), closedOn("AGENCY", "2026-04-13"));
  const touched = affectedBy(change, many, context);
  const spoken = new Set(touched.map(({ id }) => addDays(first, Number(id) % 2500)));
  expect([...spoken].sort()).toEqual([
    // Day 30 is that Monday or the weekend before it.
    "2026-03-12",
    "2026-03-13",
    "2026-03-14",
    // The acknowledgement and the transfer count over it.
    "2026-04-06",
    "2026-04-07",
    "2026-04-08",
    "2026-04-09",
    "2026-04-10",
    "2026-04-11",
    "2026-04-12",
  ]);
  expect(touched).toHaveLength(10 * 40);
});
