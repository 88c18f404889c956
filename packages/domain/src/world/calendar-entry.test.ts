import { describe, expect, test } from "vitest";
import { calendarChange } from "../calendar/calendar-change.ts";
import { calendarFrom } from "./calendar-from.ts";
import { checkCalendarEntry } from "./check-calendar-entry.ts";
import {
  closureScopes,
  entriesOn,
  entryEffects,
  type CalendarEntry,
  type Closure,
  type StruckDay,
} from "./calendar-entry.ts";
import { createCalendar, isBusinessDay, type BusinessCalendar } from "../calendar/business-calendar.ts";
import { keptHolidays } from "./kept-holidays.ts";
import { plainDate } from "../calendar/plain-date.ts";

const d = plainDate;
const recorded = { reason: "Storm damage.", author: "R. Vale, director", recordedOn: d("2026-06-30") };

function closure(changes: Partial<Closure> = {}): Closure {
  return {
    kind: "CLOSURE",
    scope: "WHOLE_AGENCY_WHOLE_DAY",
    from: d("2026-07-06"),
    through: d("2026-07-07"),
    ...recorded,
    ...changes,
  };
}

function struck(on: string): StruckDay {
  return { kind: "STRUCK_DAY", on: d(on), ...recorded, reason: "Not adopted by the county." };
}

function agency(...entries: readonly CalendarEntry[]): BusinessCalendar {
  const made = calendarFrom({ body: "AGENCY", entries });
  if (!made.ok) throw new Error(made.refusal.message);
  return made.value;
}

describe("a calendar made from its entries", () => {
  test("closes a whole agency from Monday, July 6, through Tuesday, July 7, 2026", () => {
    const calendar = agency(closure());
    expect(calendar).toMatchObject({ closures: ["2026-07-06", "2026-07-07"], openDays: [] });
    expect(isBusinessDay(calendar, d("2026-07-07"))).toBe(false);
    expect(isBusinessDay(calendar, d("2026-07-08"))).toBe(true);
  });

  test.each(["BRANCH", "VISITORS_ONLY", "PART_OF_DAY"] as const)(
    "moves nothing for %s, although it is kept and shown, CCP 12b",
    (scope) => {
      const visits = closure({ scope, through: null, office: "Pine Street" });
      for (const entry of [visits, closure({ scope })])
        expect(agency(entry)).toMatchObject({ closures: [], openDays: [] });
      expect(calendarChange(createCalendar({ body: "AGENCY" }), agency(visits))).toMatchObject({
        closed: [],
        opened: [],
      });
      expect(entriesOn([visits], d("2026-12-01"))).toEqual([
        { entry: visits, movesDates: false, effect: entryEffects[scope] },
      ]);
      expect(entryEffects[scope].words.en).toContain("No date moves");
    },
  );

  test("opens the state holiday of Tuesday, March 31, 2026, where the county does not keep it", () => {
    const own = agency(struck("2026-03-31"));
    expect(own).toMatchObject({ closures: [], openDays: ["2026-03-31"] });
    expect(isBusinessDay(own, d("2026-03-31"))).toBe(true);
  });

  test("a day both struck and closed is closed", () => {
    const both = agency(struck("2026-03-31"), closure({ from: d("2026-03-31"), through: d("2026-03-31") }));
    expect(isBusinessDay(both, d("2026-03-31"))).toBe(false);
  });

  test("is the shipped table without entries", () =>
    expect(calendarChange(createCalendar({ body: "AGENCY" }), agency())).toMatchObject({
      closed: [],
      opened: [],
    }));
});

describe("what is shown for a day", () => {
  const entries = [
    closure(),
    closure({ scope: "VISITORS_ONLY", from: d("2026-07-01"), through: null }),
    struck("2026-03-31"),
  ];
  test("holds what covers it, in the order of entry", () => {
    for (const day of [d("2026-07-06"), d("2026-07-07")])
      expect(entriesOn(entries, day).map(({ movesDates }) => movesDates)).toEqual([true, false]);
    expect(entriesOn(entries, d("2026-07-08")).map(({ movesDates }) => movesDates)).toEqual([false]);
    expect(entriesOn(entries, d("2026-06-30"))).toEqual([]);
    expect(entriesOn(entries, d("2026-03-31"))).toEqual([
      { entry: entries[2], movesDates: true, effect: entryEffects.STRUCK_DAY },
    ]);
  });
});

describe("a change of a calendar", () => {
  test("lists the days that were open and are closed, and the other way about", () => {
    const before = agency(closure(), struck("2026-03-31"));
    const after = agency(closure({ from: d("2026-07-07"), through: d("2026-07-08") }));
    expect(calendarChange(before, after)).toMatchObject({
      body: "AGENCY",
      closed: ["2026-03-31", "2026-07-08"],
      opened: ["2026-07-06"],
    });
  });

  test("of two bodies is a bug and throws", () =>
    expect(() => calendarChange(agency(), createCalendar({ body: "STATE" }))).toThrow(
      "of AGENCY and of STATE",
    ));
});

describe("an entry that cannot be taken is refused with its path", () => {
  const bad = (value: string) => value as never;
  test.each<[string, CalendarEntry, string, string]>([
    ["a last day before the first", closure({ through: d("2026-07-05") }), "CLOSURE_REVERSED", "through"],
    ["a whole agency until further notice", closure({ through: null }), "CLOSURE_WITHOUT_END", "through"],
    ["a whole agency for 367 days", closure({ through: d("2027-07-07") }), "CLOSURE_TOO_LONG", "through"],
    ["a first day before the table", closure({ from: d("2014-12-31") }), "OUT_OF_RANGE", "from"],
    ["a last day after the table", closure({ through: d("2046-01-01") }), "OUT_OF_RANGE", "through"],
    ["a day that is none", closure({ from: bad("2026-02-30") }), "INVALID_DATE", "from"],
    ["a scope that is unknown", closure({ scope: bad("LUNCH") }), "UNKNOWN_VALUE", "scope"],
    ["a kind that is unknown", { ...closure(), kind: bad("PICNIC") }, "UNKNOWN_VALUE", "kind"],
    ["no reason", closure({ reason: "  " }), "REASON_REQUIRED", "reason"],
    ["a reason that is no text", closure({ reason: 5 as never }), "REASON_REQUIRED", "reason"],
    ["a reason too long", closure({ reason: "x".repeat(10_001) }), "TEXT_TOO_LONG", "reason"],
    ["a reason with a NUL", closure({ reason: "a\u0000b" }), "TEXT_NOT_READABLE", "reason"],
    ["no author", closure({ author: "" }), "TEXT_REQUIRED", "author"],
    ["no day of recording", closure({ recordedOn: bad("yesterday") }), "INVALID_DATE", "recordedOn"],
    ["a Wednesday struck that the table leaves open", struck("2026-07-08"), "DAY_NOT_IN_TABLE", "on"],
    ["a Saturday struck", struck("2026-07-11"), "DAY_NOT_IN_TABLE", "on"],
    ["a struck day that is none", { ...struck("2026-03-31"), on: bad("x") }, "INVALID_DATE", "on"],
  ])("%s", (_, entry, code, field) => {
    expect(checkCalendarEntry("AGENCY", entry)).toMatchObject({ code, path: [field] });
    const made = calendarFrom({ body: "AGENCY", entries: [closure(), entry] });
    expect(made).toMatchObject({ ok: false, refusal: { code, path: ["entries", 1, field] } });
    if (made.ok) return;
    expect(made.refusal.words.es).not.toBe(made.refusal.words.en);
    expect(made.refusal.message).not.toContain("{");
  });

  test("a whole agency may be closed for 366 days, and a court may not strike a state holiday it does not keep", () => {
    expect(checkCalendarEntry("AGENCY", closure({ through: d("2027-07-06") }))).toBeUndefined();
    expect(checkCalendarEntry("COURT", struck("2026-06-19"))).toBeUndefined();
    expect(checkCalendarEntry("STATE", struck("2026-06-19"))?.code).toBe("DAY_NOT_IN_TABLE");
  });

  test("says which words, days and lengths would be taken", () => {
    const said = (changes: object) =>
      checkCalendarEntry("AGENCY", { ...closure(), ...changes } as CalendarEntry)?.message;
    expect(said({ scope: "LUNCH" })).toContain("WHOLE_AGENCY_WHOLE_DAY, BRANCH, VISITORS_ONLY, PART_OF_DAY");
    expect(said({ kind: "PICNIC" })).toContain("CLOSURE, STRUCK_DAY");
    expect(said({ from: d("2014-12-31") })).toContain("2015 to 2045");
    expect(said({ through: d("2027-07-07") })).toContain("at most 366 days");
  });

  test("a closure may begin on the first day of the table, Thursday, January 1, 2015, and end on its last", () => {
    const first = closure({ from: d("2015-01-01"), through: d("2015-01-02") });
    const last = closure({ from: d("2045-12-29"), through: d("2045-12-31") }); // Friday to Sunday
    expect([first, last].map((entry) => checkCalendarEntry("AGENCY", entry))).toEqual([undefined, undefined]);
  });

  test("what moves no date may last longer than a year", () =>
    expect(
      checkCalendarEntry("AGENCY", closure({ scope: "BRANCH", through: d("2028-07-07") })),
    ).toBeUndefined());

  test.each(closureScopes)("%s may last one day", (scope) =>
    expect(checkCalendarEntry("AGENCY", closure({ scope, through: d("2026-07-06") }))).toBeUndefined(),
  );
});

describe("the dated table of a body", () => {
  test("of the court holds thirteen weekdays of 2027, the last of them for January 1, 2028", () => {
    const kept = keptHolidays("COURT", 2027);
    expect(kept.ok && kept.value.authority).toBe("ccp-135");
    expect(kept.ok && kept.value.days.map(({ on, name }) => `${on} ${name.en}`)).toEqual([
      "2027-01-01 New Year’s Day",
      "2027-01-18 Martin Luther King Jr. Day",
      "2027-02-12 Lincoln’s Birthday",
      "2027-02-15 Presidents’ Day",
      "2027-03-31 31 March (state holiday)",
      "2027-05-31 Memorial Day",
      "2027-06-18 Juneteenth",
      "2027-07-05 Independence Day",
      "2027-09-06 Labor Day",
      "2027-09-24 Native American Day",
      "2027-11-11 Veterans Day",
      "2027-11-25 Thanksgiving Day",
      "2027-11-26 the day after Thanksgiving",
      "2027-12-24 Christmas Day",
      "2027-12-31 New Year’s Day",
    ]);
  });

  test("of an agency is the state’s until it says otherwise", () => {
    const [own, state] = [keptHolidays("AGENCY", 2026), keptHolidays("STATE", 2026)];
    expect(own.ok && state.ok && own.value.days).toEqual(state.ok && state.value.days);
    expect(own.ok && own.value.days).toHaveLength(11);
  });

  test.each([2014, 2046, 2026.5])("for %s is refused and never made up", (year) =>
    expect(keptHolidays("STATE", year)).toMatchObject({
      ok: false,
      refusal: {
        code: "OUT_OF_RANGE",
        path: ["year"],
        message: "The table of this body was checked for 2015 to 2045. Give a day within these years.",
      },
    }),
  );

  test.each(["STATE", "COURT"] as const)("goes through each year in its order, %s", (body) => {
    for (let year = 2015; year <= 2045; year += 1) {
      const kept = keptHolidays(body, year);
      const days = kept.ok ? kept.value.days.map(({ on }) => on) : [];
      expect(days).toEqual(days.toSorted());
    }
  });

  test("begins in 2015 and ends in 2045", () => {
    expect(keptHolidays("COURT", 2015).ok).toBe(true);
    expect(keptHolidays("COURT", 2045).ok).toBe(true);
  });
});
