import { isDeepStrictEqual } from "node:util";
import { anActor, anIssue, aWorld, staff } from "@redress/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  availableActions,
  computeDeadlines,
  computeDueDates,
  createCalendar,
  decide,
  defaultSettings,
  evolve,
  evolveAll,
  filingChannels,
  isBusinessDay,
  isComplaint,
  nextBusinessDay,
  plainDate,
  replay,
  roles,
  ruleById,
  ruleIds,
  type Calendars,
  type ClockFacts,
  type ComplaintAction,
  type ComplaintEvent,
  type ComplaintFacts,
  type CountingContext,
  type Filing,
  type MatterFacts,
  type PlainDate,
  type Role,
  type RuleId,
} from "./index.ts";

const origin = plainDate("2020-01-01");
const dayFrom = (n: number): PlainDate => addDays(origin, n);
const day = fc.integer({ min: 0, max: 3650 }).map(dayFrom);
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

const filing: fc.Arbitrary<Filing> = fc
  .record({
    channel: fc.constantFrom(...filingChannels),
    on: day,
    later: fc.integer({ min: 0, max: 9 }),
    legible: fc.boolean(),
  })
  .map(({ channel, on, later, legible }): Filing => {
    switch (channel) {
      case "MAIL":
        return legible
          ? { channel, postmarkedOn: on, dateStampedOn: addDays(on, later) }
          : { channel, dateStampedOn: on };
      case "HAND_DELIVERY":
        return { channel, dateStampedOn: on };
      case "ORAL":
        return { channel, spokenOn: on };
      case "ELECTRONIC":
      case "FAX":
        return { channel, arrivedOn: on };
    }
  });

const clockFacts: fc.Arbitrary<ClockFacts> = fc.record({
  filing,
  knewOn: maybe(day),
  acknowledgement: maybe(fc.record({ noticeMailedOn: day })),
  extension: maybe(fc.record({ days: fc.integer({ min: 1, max: 30 }), noticeMailedOn: day })),
  resolution: maybe(fc.record({ datedOn: day, mailedOn: day, receivedOn: maybe(day) })),
  withdrawal: maybe(fc.record({ withdrawnOn: day })),
});

const closures = fc.array(day, { maxLength: 60 });
const withClosures = (agency: readonly PlainDate[], state: readonly PlainDate[]): CountingContext => {
  const calendars: Calendars = {
    agency: createCalendar({ body: "AGENCY", closures: agency }),
    state: createCalendar({ body: "STATE", closures: state }),
    court: createCalendar({ body: "COURT" }),
  };
  return { calendars, settings: defaultSettings };
};
const context = fc.tuple(closures, closures).map(([agency, state]) => withClosures(agency, state));

const calendarFor = { AGENCY: "agency", STATE: "state", COURT: "court" } as const;

describe("any facts, any closures", () => {
  test("replaying the steps gives the date, and lists without reasons give the same", () => {
    fc.assert(
      fc.property(clockFacts, context, (facts, counting) => {
        const deadlines = computeDeadlines(facts, counting);
        for (const one of deadlines) expect(replay(one.steps, counting.calendars)).toBe(one.dueOn);
        expect(Object.fromEntries(deadlines.map((one) => [one.ruleId, one.dueOn]))).toEqual(
          computeDueDates(facts, counting),
        );
      }),
    );
  });

  test("a date that rolls never falls on a closed day, and rolling it again changes nothing", () => {
    fc.assert(
      fc.property(clockFacts, context, (facts, counting) => {
        for (const { ruleId, dueOn } of computeDeadlines(facts, counting)) {
          const { calendar, rollover, period } = ruleById(ruleId);
          if (calendar === null || (rollover === null && period?.unit !== "BUSINESS_DAYS")) continue;
          expect(isBusinessDay(counting.calendars[calendarFor[calendar]], dueOn)).toBe(true);
          expect(nextBusinessDay(counting.calendars[calendarFor[calendar]], dueOn)).toBe(dueOn);
        }
      }),
    );
  });

  test("one more closure never makes a date earlier", () => {
    fc.assert(
      fc.property(
        clockFacts,
        closures,
        closures,
        day,
        fc.boolean(),
        (facts, agency, state, more, atAgency) => {
          const before = computeDueDates(facts, withClosures(agency, state));
          const after = computeDueDates(
            facts,
            atAgency ? withClosures([...agency, more], state) : withClosures(agency, [...state, more]),
          );
          expect(Object.keys(after)).toEqual(Object.keys(before));
          expect(earlierOrGone(before, after)).toEqual([]);
        },
      ),
    );
  });

  test("an extension counts from receipt, never from a rolled day", () => {
    fc.assert(
      fc.property(clockFacts, context, fc.integer({ min: 1, max: 30 }), (facts, counting, days) => {
        const dates = computeDueDates({ ...facts, extension: { days, noticeMailedOn: origin } }, counting);
        const receivedOn = dates["complaint-receipt-date"];
        if (receivedOn === undefined) throw new Error("Every filing here has a receipt date.");
        expect(dates["written-resolution"]).toBe(
          nextBusinessDay(counting.calendars.agency, addDays(receivedOn, 30 + days)),
        );
      }),
    );
  });

  test("the answer depends on nothing else: not on other complaints computed between, nor on the order of the facts", () => {
    fc.assert(
      fc.property(clockFacts, clockFacts, context, (facts, other, counting) => {
        const first = computeDeadlines(facts, counting);
        computeDeadlines(other, counting);
        computeDueDates(other, counting);
        const reversed = Object.fromEntries(Object.entries(facts).reverse()) as unknown as ClockFacts;
        expect(computeDeadlines(reversed, counting)).toEqual(first);
      }),
    );
  });
});

const text = fc.constantFrom("", "A reason.", "🌻 razón", "x".repeat(10_001));
const action: fc.Arbitrary<ComplaintAction> = fc.oneof(
  fc.record({
    action: fc.constant("receiveComplaint" as const),
    filing,
    knewOn: maybe(day),
    issues: fc
      .integer({ min: 0, max: 3 })
      .map((count) => Array.from({ length: count }, (_, n) => anIssue(n + 1))),
    caseworkerId: fc.constantFrom(undefined, staff.caseworker.id, staff.supervisor.id),
  }),
  fc.record({ action: fc.constant("acknowledgeComplaint" as const), noticeMailedOn: day }),
  fc.record({
    action: fc.constant("assignInvestigator" as const),
    investigator: fc.record({
      staffId: fc.constantFrom("staff-ivan", "staff-ines", "staff-cas"),
      role: fc.constantFrom<Role[]>("INVESTIGATOR", "SUPERVISOR", "AUDITOR"),
      sameAgency: fc.boolean(),
      active: fc.boolean(),
    }),
  }),
  fc.record({
    action: fc.constant("extendResolutionPeriod" as const),
    days: fc.integer({ min: 0, max: 31 }),
    reason: text,
    noticeMailedOn: day,
  }),
  fc.record({
    action: fc.constant("issueWrittenResolution" as const),
    datedOn: day,
    mailedOn: day,
    findings: fc.integer({ min: 0, max: 3 }).map((count) =>
      Array.from({ length: count }, (_, n) => ({
        issueOrdinal: n + 1,
        outcome: "FOR_COMPLAINANT" as const,
        explanation: "Held by mistake.",
      })),
    ),
  }),
  fc.record({ action: fc.constant("recordResolutionReceipt" as const), receivedOn: day }),
  fc.record({
    action: fc.constant("withdrawComplaint" as const),
    withdrawnOn: day,
    manner: fc.constant("ORAL" as const),
    note: text,
  }),
);

const world = aWorld("2030-01-02");

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same action on a day and with an input that the machine is likely to accept. */
function madeLikely(one: ComplaintAction, on: PlainDate): ComplaintAction {
  switch (one.action) {
    case "receiveComplaint":
      return one;
    case "acknowledgeComplaint":
    case "extendResolutionPeriod":
      return { ...one, noticeMailedOn: on };
    case "assignInvestigator":
      return {
        ...one,
        investigator: { ...one.investigator, role: "INVESTIGATOR", sameAgency: true, active: true },
      };
    case "issueWrittenResolution":
      return {
        ...one,
        datedOn: on,
        mailedOn: on,
        findings: [{ issueOrdinal: 1, outcome: "UNTIMELY", explanation: "Too late." }],
      };
    case "recordResolutionReceipt":
      return { ...one, receivedOn: addDays(on, 30) };
    case "withdrawComplaint":
      return { ...one, withdrawnOn: on };
    default:
      return one;
  }
}

/** Sequences that get somewhere: their days are drawn near each other, so that many actions are accepted. */
const near = fc.integer({ min: 0, max: 40 });
const wild = fc.integer({ min: 0, max: 4 }).map((n) => n === 0);
const lifelike = fc
  .tuple(
    fc.array(fc.tuple(action, near, fc.constantFrom(...roles), wild), { maxLength: 30, size: "max" }),
    filing,
  )
  .map(([steps, start]) => {
    const base = Object.values(start)
      .filter((value) => value !== start.channel)
      .toSorted(compareText)[0] as PlainDate;
    const receipt: ComplaintAction = { action: "receiveComplaint", filing: start, issues: [anIssue(1)] };
    const later = steps.map(([one, by, role, random]): { action: ComplaintAction; role: Role } =>
      random ? { action: one, role } : { action: madeLikely(one, addDays(base, by + 9)), role: "DIRECTOR" },
    );
    return [{ action: receipt, role: "OMBUDSPERSON" as Role }, ...later];
  });

describe("any sequence of actions", () => {
  test("loses no history, moves no statutory date earlier, and decides what it folds to", () => {
    const accepted = new Map<string, number>();
    fc.assert(
      fc.property(lifelike, (steps) => {
        let facts: MatterFacts | null = null;
        const history: ComplaintEvent[] = [];
        for (const step of steps) {
          const before: MatterFacts | null = facts;
          const decided: ReturnType<typeof decide> = decide(before, step.action, world, anActor(step.role));
          if (!decided.ok) continue;
          accepted.set(step.action.action, (accepted.get(step.action.action) ?? 0) + 1);
          expect(decided.value.facts).toEqual(evolve(before, decided.value.event));
          history.push(decided.value.event);
          const next: MatterFacts = decided.value.facts;
          expect(evolveAll(history)).toEqual(next);
          if (isComplaint(before) && isComplaint(next)) expectNothingEarlier(before, next);
          facts = next;
        }
      }),
      { numRuns: 400 },
    );
    // The walk is worth something only if it reaches every action.
    expect([...accepted.keys()].sort()).toEqual([
      "acknowledgeComplaint",
      "assignInvestigator",
      "extendResolutionPeriod",
      "issueWrittenResolution",
      "receiveComplaint",
      "recordResolutionReceipt",
      "withdrawComplaint",
    ]);
  });

  test("what the menu refuses is refused with the same reason; what is done was on the menu", () => {
    fc.assert(
      fc.property(lifelike, action, fc.constantFrom(...roles), (steps, asked, role) => {
        let facts: MatterFacts | null = null;
        for (const step of steps) {
          const decided: ReturnType<typeof decide> = decide(facts, step.action, world, anActor(step.role));
          if (decided.ok) facts = decided.value.facts;
        }
        const offered = availableActions(facts, world, anActor(role)).find(
          (one) => one.action === asked.action,
        );
        const decided = decide(facts, asked, world, anActor(role));
        // Allowed without input, it may still be refused for its input; never the other way round.
        const agrees = decided.ok
          ? offered?.allowed === true
          : offered?.refusal === undefined || isDeepStrictEqual(decided.refusal, offered.refusal);
        expect(agrees).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

type DueDates = ReturnType<typeof computeDueDates>;

/** The rules whose date came earlier or vanished. */
function earlierOrGone(before: DueDates, after: DueDates): readonly RuleId[] {
  return ruleIds.filter((id) => before[id] !== undefined && (after[id] ?? "") < before[id]);
}

function expectNothingEarlier(before: ComplaintFacts, after: ComplaintFacts): void {
  const was = computeDueDates(before, world);
  const is = computeDueDates(after, world);
  // A timely resolution closes the door of those who got none; no other date may vanish, and none may come earlier.
  const closed =
    is["state-hearing-request-no-resolution"] === undefined ? ["state-hearing-request-no-resolution"] : [];
  expect(earlierOrGone(was, is).filter((id) => !closed.includes(id))).toEqual([]);
}
