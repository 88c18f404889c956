import {
  aComplaintUnderInvestigation,
  aWorld,
  handedIn,
  mailed,
  movesOf,
  noticesOf,
  staff,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../calendar/plain-date.ts";
import { whatIf } from "./what-if.ts";
import { type ComplaintEvent } from "../complaint/events/complaint-event.ts";
import { type Decision, type Effect } from "../complaint/decide.ts";
import { type Hypothesis } from "./hypothesis.ts";
import { type ReadingFacts } from "../deadlines/readings/open-question.ts";
import { type WhatIf } from "./what-if-result.ts";

const d = plainDate;
const world = aWorld("2026-04-08"); // a Wednesday
const letter = mailed("2026-03-06"); // received Friday, March 13; due Monday, April 13; hearing by Thursday, June 4
const complaint = { filing: letter };

function ask(given: ReadingFacts, ...hypotheses: readonly Hypothesis[]): WhatIf {
  return whatIf(given, hypotheses, world);
}

const nothing: WhatIf = {
  moved: [],
  appearing: [],
  vanishing: [],
  ending: [],
  noticesDue: [],
  actionsOpening: [],
  actionsClosing: [],
  collisionsArising: [],
  collisionsClearing: [],
  questionsArising: [],
  questionsClearing: [],
  refusals: [],
  warnings: [],
};

describe("if nothing is supposed", () => {
  test("nothing follows, with a record or without", () => {
    expect(ask({ complaint })).toEqual(nothing);
    const complaintRecord = { facts: aComplaintUnderInvestigation(), actor: staff.director };
    expect(whatIf({}, [], world, { complaint: complaintRecord })).toEqual(nothing);
  });
});

describe("if I extend today, Wednesday, April 8", () => {
  const answer = ask({ complaint }, { suppose: "EXTENDED", days: 30 });
  test("the answer moves from Monday, April 13, to Tuesday, May 12, and the parent’s days stay", () => {
    expect(movesOf(answer)).toEqual(["written-resolution 2026-04-13 → 2026-05-12"]);
  });
  test("LCR005 falls due by day 30 and LCR006 by the new day", () => {
    expect(noticesOf(answer)).toEqual(["LCR005 by 2026-04-13", "LCR006 by 2026-05-12"]);
  });
  test("a collision and a question come up", () => {
    expect(answer.collisionsArising.map(({ code, daysLeft }) => [code, daysLeft])).toEqual([
      ["EXTENSION_EATS_HEARING_WINDOW", 23],
    ]);
    expect(answer.questionsArising.map(({ id }) => id)).toEqual(["hearing-while-extended"]);
  });
  test("a notice mailed another day is supposed on that day, and after day 30 refused by law", () => {
    const late = { suppose: "EXTENDED", days: 30, noticeMailedOn: d("2026-04-14") } as const;
    const refused = ask({ complaint }, late);
    expect(refused.refusals.map(({ code, path }) => [code, path])).toEqual([
      ["EXTENSION_NOTICE_TOO_LATE", ["hypotheses", 0, "noticeMailedOn"]],
    ]);
    expect({ ...refused, refusals: [] }).toEqual(nothing);
    const warned = { suppose: "SETTING_CHANGED", setting: "extensionNoticeAfterDay30", to: "WARN" } as const;
    expect(movesOf(ask({ complaint }, warned, late))).toEqual(["written-resolution 2026-04-13 → 2026-05-12"]);
  });
});

describe("what the law forbids is refused, and the other hypotheses hold", () => {
  const extend = { suppose: "EXTENDED", days: 30 } as const;
  test.each<readonly [string, ReadingFacts, Hypothesis, string, readonly string[]]>([
    ["31 days", { complaint }, { ...extend, days: 31 }, "EXTENSION_DAYS_OUT_OF_RANGE", ["days"]],
    [
      "a second extension",
      { complaint: { ...complaint, extension: { days: 5, noticeMailedOn: d("2026-04-01") } } },
      extend,
      "EXTENSION_ALREADY_USED",
      [],
    ],
    ["no complaint", {}, extend, "COMPLAINT_NOT_GIVEN", []],
    ["no complaint to come later", {}, { suppose: "RECEIVED_LATER", days: 3 }, "COMPLAINT_NOT_GIVEN", []],
    [
      "an answer to a withdrawn complaint",
      { complaint: { ...complaint, withdrawal: { withdrawnOn: d("2026-03-20") } } },
      { suppose: "RESOLVED", datedOn: d("2026-04-08") },
      "COMPLAINT_WITHDRAWN",
      [],
    ],
    [
      "a transfer after the answer",
      { complaint: { ...complaint, resolution: { datedOn: d("2026-04-01") } } },
      { suppose: "TRANSFERRED", sentOn: d("2026-04-08") },
      "COMPLAINT_RESOLVED",
      [],
    ],
    [
      "an answer before the complaint",
      { complaint },
      { suppose: "RESOLVED", datedOn: d("2026-03-05") },
      "RESOLUTION_BEFORE_COMPLAINT",
      [],
    ],
    ["no days", { complaint }, { suppose: "RECEIVED_LATER", days: 0 }, "NOTHING_SUPPOSED", ["days"]],
    ["half a day", { complaint }, { suppose: "RECEIVED_LATER", days: 0.5 }, "DAYS_OUT_OF_RANGE", ["days"]],
    ["no hearing", {}, { suppose: "HEARING_POSTPONED", days: 7 }, "HEARING_NOT_REQUESTED", []],
    [
      "a hearing brought forward",
      { hearing: { requestReceivedOn: d("2026-09-01") } },
      { suppose: "HEARING_POSTPONED", days: -7 },
      "DAYS_OUT_OF_RANGE",
      ["days"],
    ],
    [
      "the receipt of no transfer",
      { complaint },
      { suppose: "FACT_CORRECTED", fact: "complaint.transfer.receivedOn", to: d("2026-04-08") },
      "FACT_NOT_GIVEN",
      ["fact"],
    ],
    [
      "a setting of minus one day",
      {},
      { suppose: "SETTING_CHANGED", setting: "rehearingDays", to: -1 },
      "DAYS_OUT_OF_RANGE",
      ["to"],
    ],
  ])("%s", (_, given, hypothesis, code, field) => {
    const answer = ask(given, hypothesis);
    expect(answer.refusals.map((one) => [one.code, one.path])).toEqual([[code, ["hypotheses", 0, ...field]]]);
    expect(answer.refusals[0]?.words.es).not.toBe(answer.refusals[0]?.words.en);
    expect({ ...answer, refusals: [] }).toEqual(nothing);
  });

  test("the refused one is named by its place, and the next is supposed all the same", () => {
    const answer = ask({ complaint }, { ...extend, days: 0 }, { ...extend, days: 10 });
    expect(answer.refusals.map(({ path }) => path)).toEqual([["hypotheses", 0, "days"]]);
    expect(movesOf(answer)).toEqual(["written-resolution 2026-04-13 → 2026-04-22"]);
  });
  test("in their order: what the first supposes, the second meets", () => {
    const answer = ask({ complaint }, extend, extend);
    expect(answer.refusals.map(({ code, path }) => [code, path])).toEqual([
      ["EXTENSION_ALREADY_USED", ["hypotheses", 1]],
    ]);
  });
});

describe("facts that were given out of order", () => {
  // Spoken on Tuesday, March 10, 2026; the answer and its acknowledgement bear days before it.
  const spoken = { filing: { channel: "ORAL", spokenOn: d("2026-03-10") } } as const;
  const answered = { ...spoken, resolution: { datedOn: d("2026-03-05") } };
  const acknowledged = { ...spoken, acknowledgement: { noticeMailedOn: d("2026-03-05") } };
  const other = (fact: "resolution.mailedOn" | "amendedOn" | "acknowledgement.noticeMailedOn", to: string) =>
    ({ suppose: "FACT_CORRECTED", fact: `complaint.${fact}`, to: d(to) }) as const;
  const said = (...asked: Parameters<typeof ask>) => ask(...asked).refusals.map(({ code }) => code);

  test("do not hold up what is about other days", () => {
    expect(said({ complaint: answered }, { suppose: "HEARING_REQUESTED" })).toEqual([]);
    expect(said({ complaint: acknowledged }, other("amendedOn", "2026-03-12"))).toEqual([]);
  });
  test("do not hide another day that cannot be, of the same kind or of another", () => {
    expect(said({ complaint: answered }, other("resolution.mailedOn", "2026-03-06"))).toEqual([
      "RESOLUTION_BEFORE_COMPLAINT",
    ]);
    expect(said({ complaint: acknowledged }, other("amendedOn", "2026-03-06"))).toEqual([
      "AMENDMENT_BEFORE_COMPLAINT",
    ]);
  });
  test("are not moved to another day that cannot be either", () => {
    expect(said({ complaint: acknowledged }, other("acknowledgement.noticeMailedOn", "2026-03-06"))).toEqual([
      "ACKNOWLEDGEMENT_BEFORE_COMPLAINT",
    ]);
  });
});

describe("if it was received later", () => {
  test("three days later moves every date of the letter", () => {
    expect(movesOf(ask({ complaint }, { suppose: "RECEIVED_LATER", days: 3 }))).toEqual([
      "complaint-made-on 2026-03-06 → 2026-03-09",
      "complaint-receipt-date 2026-03-13 → 2026-03-16",
      "acknowledgement 2026-03-20 → 2026-03-23",
      "complaint-transfer 2026-03-20 → 2026-03-23",
      "resolution-extension-notice 2026-04-13 → 2026-04-15",
      "written-resolution 2026-04-13 → 2026-04-15",
      "state-hearing-request-no-resolution 2026-06-04 → 2026-06-08", // day 90 is Sunday, June 7
      "state-hearing-request-opening 2026-04-06 → 2026-04-09",
    ]);
  });
  test("after a transfer only the receipt of LCR004 is later, and the parent’s days stay", () => {
    const transfer = {
      sentOn: d("2026-03-16"),
      receivedOn: d("2026-03-17"),
      ownership: "RECEIVING",
    } as const;
    expect(
      movesOf(ask({ complaint: { ...complaint, transfer } }, { suppose: "RECEIVED_LATER", days: 1 })),
    ).toEqual([
      "complaint-receipt-date 2026-03-17 → 2026-03-18",
      "acknowledgement 2026-03-24 → 2026-03-25",
      "ownership-dispute-contact 2026-03-24 → 2026-03-25",
      "resolution-extension-notice 2026-04-16 → 2026-04-17",
      "written-resolution 2026-04-16 → 2026-04-17",
    ]);
  });
  test("a notice that was mailed does not fall due again, one that is owed does", () => {
    const acknowledged = { ...complaint, acknowledgement: { noticeMailedOn: d("2026-03-18") } };
    const answer = ask({ complaint: acknowledged }, { suppose: "RECEIVED_LATER", days: 3 });
    expect(noticesOf(answer)).toEqual(["LCR006 by 2026-04-15"]);
  });
});

describe("if it is resolved, transferred, closed or set otherwise", () => {
  test("an answer in time opens 90 days and ends the wait", () => {
    const resolved = { suppose: "RESOLVED", datedOn: d("2026-04-03"), receivedOn: d("2026-04-07") } as const;
    const answer = ask({ complaint }, resolved);
    expect(answer.appearing).toEqual([
      { ruleId: "state-hearing-request-after-resolution", on: "2026-07-06" },
      { ruleId: "state-hearing-request-advised", on: "2026-07-02" },
    ]);
    expect(answer.vanishing).toEqual([
      { ruleId: "state-hearing-request-no-resolution", on: "2026-06-04" },
      { ruleId: "state-hearing-request-opening", on: "2026-04-06" },
    ]);
    expect(answer.collisionsClearing).toEqual(["DOOR_OPENS_BEFORE_AGENCY_IS_LATE"]);
    expect(answer.questionsClearing).toEqual(["made-and-received", "opening-when-day-30-is-closed"]);
    expect(noticesOf(answer)).toEqual(["LCR006 by 2026-04-13"]);
  });
  test("a transfer gives the receiving agency 30 days of its own and no extension of the first", () => {
    const extended = { ...complaint, extension: { days: 30, noticeMailedOn: d("2026-04-01") } };
    const transferred = {
      suppose: "TRANSFERRED",
      sentOn: d("2026-04-09"),
      receivedOn: d("2026-04-10"),
    } as const;
    const answer = ask({ complaint: extended }, transferred);
    expect(movesOf(answer)).toContain("written-resolution 2026-05-12 → 2026-05-11");
    expect(answer.collisionsArising.map(({ code }) => code)).toEqual(["TRANSFER_EATS_HEARING_WINDOW"]);
    expect(noticesOf(answer)).toContain("LCR004_COPY by 2026-04-16");
  });
  test("a closure on the last day, Monday, April 13, rolls the answer to Tuesday", () => {
    const closed = { suppose: "OFFICE_CLOSED", body: "AGENCY", on: d("2026-04-13") } as const;
    expect(movesOf(ask({ complaint }, closed))).toEqual([
      "resolution-extension-notice 2026-04-13 → 2026-04-14",
      "written-resolution 2026-04-13 → 2026-04-14",
    ]);
    expect(movesOf(ask({ complaint }, { ...closed, body: "COURT" }))).toEqual([]);
  });
  test("a postponed hearing moves its limits and its day, to the next open day", () => {
    const hearing = { requestReceivedOn: d("2026-09-01"), scheduledFor: d("2026-10-15") };
    // Ten days after Thursday, October 15, is Sunday, October 25: it moves eleven days, and its limits with it.
    expect(movesOf(ask({ hearing }, { suppose: "HEARING_POSTPONED", days: 10 }))).toEqual([
      "hearing-commencement 2026-10-16 → 2026-10-27",
      "hearing-notice 2026-10-05 → 2026-10-16",
      "position-statement 2026-10-05 → 2026-10-16",
      "proposed-decision 2026-11-16 → 2026-11-30",
    ]);
    expect(noticesOf(ask({ hearing }, { suppose: "HEARING_POSTPONED", days: 10 }))).toEqual([
      "HEARING_NOTICE by 2026-10-16",
      "POSITION_STATEMENT by 2026-10-16",
    ]);
  });
  test("a corrected postmark and a first day in an empty part", () => {
    const fact = "complaint.filing.postmarkedOn";
    const answer = ask({ complaint }, { suppose: "FACT_CORRECTED", fact, to: d("2026-03-05") });
    expect(movesOf(answer)).toContain("complaint-receipt-date 2026-03-13 → 2026-03-12");
    const asked = {
      suppose: "FACT_CORRECTED",
      fact: "hearing.requestReceivedOn",
      to: d("2026-09-01"),
    } as const;
    expect(ask({}, asked).appearing).toContainEqual({ ruleId: "hearing-commencement", on: "2026-10-16" });
  });
  test("a later receipt that makes the complaint untimely is warned of, where it is supposed", () => {
    // Known on Sunday, December 7, 2025: day 90 is Saturday, March 7, so Monday, March 9, 2026. Made on Friday, March 6.
    const known = { complaint: { filing: letter, knewOn: d("2025-12-07") } };
    expect(ask(known, { suppose: "RECEIVED_LATER", days: 3 }).warnings).toEqual([]);
    const { warnings, refusals } = ask(known, { suppose: "RECEIVED_LATER", days: 4 });
    expect(refusals).toEqual([]);
    expect(warnings).toMatchObject([
      {
        code: "COMPLAINT_UNTIMELY",
        path: ["hypotheses", 0],
        message:
          "The complaint would then be made on Tue Mar 10, 2026, after the last day to make it in time, Mon Mar 9, 2026. It is taken all the same, and marked as late.",
      },
    ]);
    // One that was late already is no later by it.
    const late = { complaint: { filing: letter, knewOn: d("2025-11-03") } };
    expect(ask(late, { suppose: "RECEIVED_LATER", days: 4 }).warnings).toEqual([]);
  });
  test("a hearing that is withdrawn ends the duties that were for it", () => {
    const hearing = { requestReceivedOn: d("2026-03-02"), scheduledFor: d("2026-04-16") };
    const { ending } = ask({ hearing }, { suppose: "HEARING_WITHDRAWN" });
    expect(ending).toEqual([
      { ruleId: "hearing-commencement", on: "2026-04-16" },
      { ruleId: "hearing-notice", on: "2026-04-06" },
      { ruleId: "position-statement", on: "2026-04-06" },
      { ruleId: "proposed-decision", on: "2026-05-18" },
    ]);
    expect(ask({ hearing }, { suppose: "POSITION_STATEMENT_SENT" }).ending).toEqual([]);
  });
  test("another setting moves what depends on it", () => {
    const setting = { suppose: "SETTING_CHANGED", setting: "acknowledgementBusinessDays", to: 3 } as const;
    expect(movesOf(ask({ complaint }, setting))).toEqual(["acknowledgement 2026-03-20 → 2026-03-18"]);
  });
});

describe("it has no side effect", () => {
  /** Every type that a value of a type holds, eight levels deep: steps hold steps without end. */
  type Inside<T, Level extends readonly unknown[] = []> = Level["length"] extends 8
    ? never
    : T extends object
      ? T | { [Key in keyof T]: Inside<T[Key], readonly [...Level, unknown]> }[keyof T]
      : T;
  type Holds<T, Part> = [Extract<Inside<T>, Part>] extends [never] ? false : true;
  type AnEvent = Pick<ComplaintEvent, "kind">;

  // By type: no event, effect or decision is in what comes back. The last two show that one would be seen.
  [false, false, false, false, true, true] satisfies readonly [
    Holds<WhatIf, ComplaintEvent>,
    Holds<WhatIf, Effect>,
    Holds<WhatIf, Pick<Decision, "event">>,
    Holds<WhatIf, Pick<Decision, "facts">>,
    Holds<{ deep: readonly { list: readonly Effect[] }[] }, Effect>,
    Holds<Decision, AnEvent>,
  ];

  test("in fact: frozen facts, hypotheses and world are asked and stay as they were", () => {
    const freeze = <T>(value: T): T => {
      if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
      Object.values(value).forEach(freeze);
      return Object.freeze(value);
    };
    const given = freeze({ complaint: { filing: handedIn("2026-04-01") } });
    const hypotheses = freeze<readonly Hypothesis[]>([
      { suppose: "EXTENDED", days: 30 },
      { suppose: "OFFICE_CLOSED", body: "AGENCY", on: d("2026-06-01") },
    ]);
    expect(movesOf(whatIf(given, hypotheses, freeze(aWorld("2026-04-08"))))).toEqual([
      "written-resolution 2026-05-01 → 2026-06-02", // day 60 is Sunday, May 31; Monday, June 1, is closed
    ]);
  });
});
