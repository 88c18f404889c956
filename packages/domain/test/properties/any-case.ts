// A case with facts that the vectors do not know either, so that every rule of the book is met.
import fc from "fast-check";
import { addDays, plainDate, type PlainDate } from "../../src/calendar/plain-date.ts";
import { calendarBodies, type CalendarBody } from "../../src/calendar/california-holidays.ts";
import { createCalendar, type Calendars } from "../../src/calendar/business-calendar.ts";
import { defaultSettings } from "../../src/world/settings.ts";
import { type CountingContext } from "../../src/world/world.ts";
import { type GivenFacts, type HearingClockFacts } from "../../src/deadlines/facts/given-facts.ts";
import { anyGiven } from "../agreement/any-given.ts";
import { factsOf } from "../agreement/product-answer.ts";
import type { Given } from "../second-implementation/given.ts";

/** The name of each body's calendar among all. */
export const calendarFor = { AGENCY: "agency", STATE: "state", COURT: "court" } as const satisfies Record<
  CalendarBody,
  keyof Calendars
>;

type Closures = NonNullable<Given["closures"]>;

/** Facts and what they are counted with. */
export interface Case {
  readonly facts: GivenFacts;
  readonly closures: Closures;
  readonly context: CountingContext;
  /** A day near those of the facts. */
  readonly near: PlainDate;
}

/** The shipped calendars with extra closures. */
export function calendarsWith(closures: Closures): Calendars {
  const made = calendarBodies.map((body) => [
    calendarFor[body],
    createCalendar({ body, closures: (closures[calendarFor[body]] ?? []).map(plainDate) }),
  ]);
  return Object.fromEntries(made) as Calendars;
}

/** The first legal day that the facts name, wherever it stands. */
function firstDayOf(value: unknown): PlainDate | undefined {
  const text = /\d{4}-\d{2}-\d{2}/.exec(JSON.stringify(value ?? null))?.[0];
  return text === undefined ? undefined : plainDate(text);
}

const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(values, { nil: undefined });
const days = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most });

/** What only the product's own facts hold. */
const beyond = fc.record({
  dispute: maybe(fc.boolean()),
  earlier: maybe(days(100)),
  promised: maybe(days(30)),
  review: maybe(fc.boolean()),
  claim: maybe(fc.constantFrom("MISTAKEN_IDENTITY" as const, "ARREARS_STATEMENT" as const)),
  closing: maybe(days(100)),
  rehearing: maybe(days(30)),
  wait: days(140),
  settings: fc.record({
    electronicReceiptBusinessDays: days(5),
    repeatedContactReceiptBusinessDays: days(5),
    hearingWhileExtended: fc.constantFrom("OPEN" as const, "WAIT" as const),
    extensionNoticeAfterDay30: fc.constantFrom("REFUSE" as const, "WARN" as const),
  }),
});

/** A hearing whose decision is asked to be heard again some days after its adoption. */
function withRehearing(hearing: HearingClockFacts, after: number | undefined): HearingClockFacts {
  const { adoptedOn } = hearing;
  return adoptedOn === undefined || after === undefined
    ? hearing
    : { ...hearing, rehearingRequestedOn: addDays(adoptedOn, after) };
}

/** Any case at all. */
export const anyCase: fc.Arbitrary<Case> = fc.tuple(anyGiven, beyond).map(([given, more]) => {
  const known = factsOf(given);
  const start = firstDayOf(known) ?? plainDate("2026-03-06");
  const { contact, hearing } = known;
  const facts: GivenFacts = {
    ...known,
    ...(hearing && { hearing: withRehearing(hearing, more.rehearing) }),
    ...(contact && {
      contact: {
        ...contact,
        dispute: more.dispute,
        ...(more.promised !== undefined && {
          acknowledgedOn: contact.receivedOn,
          answerExpectedOn: addDays(contact.receivedOn, more.promised),
        }),
        earlierOnSameSubjectOn:
          more.earlier === undefined ? undefined : addDays(contact.receivedOn, -more.earlier),
      },
    }),
    ...(more.review !== undefined && {
      disbursementReview: { requestReceivedOn: start, moreTimeAsked: more.review },
    }),
    ...(more.claim && { claim: { kind: more.claim, receivedOn: start } }),
    ...(more.closing !== undefined && { caseClosure: { plannedFor: addDays(start, more.closing) } }),
  };
  const closures = given.closures ?? {};
  return {
    facts,
    closures,
    context: {
      calendars: calendarsWith(closures),
      settings: { ...defaultSettings, ...given.settings, ...more.settings },
    },
    near: addDays(start, more.wait),
  };
});
