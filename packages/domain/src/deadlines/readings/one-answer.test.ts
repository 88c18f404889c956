import { aWorld, faxed, mailed, questionInShort, spoken } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { computeDueDatesOf } from "../compute/compute-deadlines.ts";
import { plainDate } from "../../calendar/plain-date.ts";
import { readings } from "./readings.ts";
import { replay } from "../explain/replay.ts";
import { ruleToAdvise } from "../hearing-door.ts";
import { type QuestionId, type ReadingFacts } from "./open-question.ts";
import { type RuleSettings } from "../../world/settings.ts";

const d = plainDate;
const world = aWorld("2026-01-02");
const under = (settings: Partial<RuleSettings>) => aWorld("2026-01-02", { settings });

/** The readings of a question that the dates of the rules follow. */
function followed(given: ReadingFacts, id: QuestionId, context = world): readonly string[] {
  const question = readings(given, context).find((one) => one.id === id);
  if (!question) throw new Error(`${id} does not arise here.`);
  return question.readings.filter((one) => one.followed).map((one) => one.id);
}

describe("questions about the same act give one answer", () => {
  // Spoken on Friday, May 1, 2026, answered on Friday, July 10: late, and its receipt is not known.
  const late = (datedOn: string, receivedOn?: string): ReadingFacts => ({
    complaint: {
      filing: spoken("2026-05-01"),
      resolution: { datedOn: d(datedOn), receivedOn: receivedOn === undefined ? undefined : d(receivedOn) },
    },
  });
  const asked = ["late-resolution", "ninety-days-from-date-or-receipt"] as const;

  test.each(asked)("%s: of July 30 from making and October 8 from its date the earlier is advised", (id) => {
    const question = questionInShort(late("2026-07-10"), id);
    expect(question).toMatchObject({ adviseOn: "Thu 2026-07-30", worksTo: "Thu 2026-07-30", closesOn: null });
    expect(ruleToAdvise(computeDueDatesOf(late("2026-07-10"), world), d("2026-07-10"))).toBe(
      "state-hearing-request-no-resolution",
    );
  });

  test.each(asked)("%s: once it was received on Tuesday, July 14, the later closes the door", (id) =>
    expect(questionInShort(late("2026-07-10", "2026-07-14"), id)).toMatchObject({
      adviseOn: "Thu 2026-07-30",
      closesOn: "Mon 2026-10-12", // Columbus Day is no closing day
    }),
  );

  test.each(asked)("%s: a day that was over when the answer was dated is not advised", (id) => {
    // Dated on Friday, July 31, a day after the last one for want of an answer: 90 days on is Thursday, October 29.
    expect(questionInShort(late("2026-07-31"), id)).toMatchObject({ adviseOn: "Thu 2026-10-29" });
    expect(questionInShort(late("2026-07-30"), id)).toMatchObject({ adviseOn: "Thu 2026-07-30" });
    const dates = computeDueDatesOf(late("2026-07-31"), world);
    expect(ruleToAdvise(dates, d("2026-07-31"))).toBe("state-hearing-request-advised");
    expect(ruleToAdvise(dates, d("2026-07-30"))).toBe("state-hearing-request-no-resolution");
  });

  test("before any answer the days from making are advised; without facts nothing is", () => {
    const dates = computeDueDatesOf({ complaint: { filing: spoken("2026-05-01") } }, world);
    expect(ruleToAdvise(dates, undefined)).toBe("state-hearing-request-no-resolution");
    expect(ruleToAdvise({}, undefined)).toBeUndefined();
    expect(ruleToAdvise({}, d("2026-07-10"))).toBeUndefined();
  });

  test("after an answer in time the public page’s day is advised, before the statute’s", () => {
    const resolution = { datedOn: d("2026-05-20"), receivedOn: d("2026-05-26") };
    const dates = computeDueDatesOf({ complaint: { filing: spoken("2026-05-01"), resolution } }, world);
    expect(ruleToAdvise(dates, d("2026-05-20"))).toBe("state-hearing-request-advised");
  });

  test("a duty too: a fax whose extension was noticed late is answered by the earliest of all its days", () => {
    const given = {
      complaint: { filing: faxed("2026-03-06"), extension: { days: 30, noticeMailedOn: d("2026-05-04") } },
    };
    for (const id of ["electronic-and-faxed-complaints", "extension-notice-by-day-30"] as const)
      expect(questionInShort(given, id)).toMatchObject({ worksTo: "Mon 2026-04-06", closesOn: null });
  });

  test("an act of its own keeps its own day: the decision is not the hearing", () => {
    const hearing = { requestReceivedOn: d("2026-09-01"), recordClosedOn: d("2026-10-01") };
    expect(questionInShort({ hearing }, "earlier-of-two-decision-limits")?.adviseOn).toBe("Mon 2026-11-02");
    expect(questionInShort({ hearing }, "hearing-from-receipt-or-complete-request")?.adviseOn).toBe(
      "Fri 2026-10-16",
    );
  });
});

describe("each question says which reading the dates follow", () => {
  const letter = mailed("2026-03-06");
  const extension = { days: 20, noticeMailedOn: d("2026-04-14") }; // a day after Monday, April 13

  test("a late notice: the likelier reading is that it is too late, and the dates keep the extension all the same", () => {
    const given = { complaint: { filing: letter, extension } };
    const id = "extension-notice-by-day-30";
    for (const extensionNoticeAfterDay30 of ["REFUSE", "WARN"] as const) {
      const context = under({ extensionNoticeAfterDay30 });
      expect(followed(given, id, context)).toEqual(["stands"]);
      expect(computeDueDatesOf(given, context)["written-resolution"]).toBe("2026-05-04"); // Monday, day 50 a Saturday
    }
    expect(readings(given, world).find((one) => one.id === id)?.readings[0]?.id).toBe("too-late");
  });

  test("an open setting decides: the one of its value, and none where no reading has that value", () => {
    const fax = { complaint: { filing: faxed("2026-03-06") } };
    const id = "electronic-and-faxed-complaints";
    expect(followed(fax, id)).toEqual(["on-arrival"]);
    expect(followed(fax, id, under({ electronicReceiptBusinessDays: 5 }))).toEqual(["as-if-mailed"]);
    expect(followed(fax, id, under({ electronicReceiptBusinessDays: 2 }))).toEqual([]);
    const extended = {
      complaint: { filing: letter, extension: { days: 30, noticeMailedOn: d("2026-04-08") } },
    };
    expect(followed(extended, "hearing-while-extended")).toEqual(["after-the-first-30-days"]);
    expect(followed(extended, "hearing-while-extended", under({ hearingWhileExtended: "WAIT" }))).toEqual([
      "after-the-extension",
    ]);
    const contact = {
      receivedOn: d("2026-03-20"),
      from: "PARTICIPANT",
      earlierOnSameSubjectOn: d("2026-02-02"),
    } as const;
    expect(followed({ contact }, "repeated-contacts")).toEqual(["second-contact"]);
    expect(
      followed({ contact }, "repeated-contacts", under({ repeatedContactReceiptBusinessDays: 3 })),
    ).toEqual(["after-three-business-days"]);
  });

  test("of two limits the one that ends first, and both when they end on one day", () => {
    const decided = (recordClosedOn: string): ReadingFacts => ({
      hearing: { requestReceivedOn: d("2026-09-01"), recordClosedOn: d(recordClosedOn) },
    });
    const id = "earlier-of-two-decision-limits";
    expect(followed(decided("2026-10-01"), id)).toEqual(["30-days-from-record"]); // Monday, November 2
    expect(followed(decided("2026-10-20"), id)).toEqual(["75-days-from-request"]); // Monday, November 16
    expect(followed(decided("2026-10-17"), id)).toEqual(["75-days-from-request", "30-days-from-record"]);
  });

  test("what the rules compute is the reading that is followed", () => {
    const resolution = { datedOn: d("2026-05-15"), receivedOn: d("2026-05-20") };
    const late = { complaint: { filing: { ...letter, spokenOn: d("2026-02-17") }, resolution } };
    expect(followed(late, "late-resolution")).toEqual(["from-receipt"]);
    expect(followed(late, "ninety-days-from-date-or-receipt")).toEqual(["from-receipt"]);
    expect(followed(late, "made-and-received")).toEqual(["from-making"]);
    expect(followed(late, "first-written-complaint")).toEqual(["earliest-making"]);
    const hearing = { requestReceivedOn: d("2026-09-01"), adoptedOn: d("2026-11-12") };
    expect(followed({ hearing }, "hearing-from-receipt-or-complete-request")).toEqual(["from-receipt"]);
    const received = { hearing: { ...hearing, decisionReceivedByAgencyOn: d("2026-11-16") } };
    expect(followed(received, "compliance-from-receipt-or-presumption")).toEqual(["from-actual-receipt"]);
  });
});

describe("day 30 on a closed day", () => {
  const id = "opening-when-day-30-is-closed";
  const oral: ReadingFacts = { complaint: { filing: spoken("2026-06-04") } }; // day 30 is Saturday, July 4

  test("the door opens on day 31, a Sunday, or on the Tuesday after the Monday to which day 30 moves", () => {
    expect(questionInShort(oral, id)).toEqual({
      whose: "COMPLAINANT RIGHT",
      readings: {
        "day-31": [
          "state-hearing-request-opening Sun 2026-07-05",
          "state-hearing-request-no-resolution Wed 2026-09-02",
        ],
        "after-the-rolled-day": [
          "written-resolution Tue 2026-07-07",
          "state-hearing-request-no-resolution Wed 2026-09-02",
        ],
      },
      differs: true,
      worksTo: "Sun 2026-07-05",
      opensFrom: "Sun 2026-07-05",
      adviseOn: "Wed 2026-09-02",
      closesOn: "Wed 2026-09-02",
      forAPerson: true,
    });
    expect(followed(oral, id)).toEqual(["day-31"]);
  });

  test("the later opening can be followed step by step", () => {
    const opens = readings(oral, world).find((one) => one.id === id)?.readings[1]?.opens;
    expect(opens?.steps.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
      "START 2026-06-04",
      "ADD_CALENDAR_DAYS 2026-07-04",
      "ROLL_FORWARD 2026-07-06",
      "ADD_CALENDAR_DAYS 2026-07-07",
    ]);
    expect(opens?.steps.at(-1)).toMatchObject({ days: 1, authority: "fam-code-17801-b" });
    expect(opens && replay(opens.steps, world.calendars)).toBe("2026-07-07");
  });

  test("on an open day 30, such as Friday, July 3, nothing is asked", () =>
    expect(questionInShort({ complaint: { filing: spoken("2026-06-03") } }, id)).toBeUndefined());

  test("an extension does not matter where the door does not wait for it; where it does, its last day may be closed", () => {
    const extended = (days: number): ReadingFacts => ({
      complaint: { ...oral.complaint, extension: { days, noticeMailedOn: d("2026-07-02") } },
    });
    expect(questionInShort(extended(30), id)?.opensFrom).toBe("Sun 2026-07-05");
    const waiting = under({ hearingWhileExtended: "WAIT" });
    expect(questionInShort(extended(30), id, waiting)).toBeUndefined(); // day 60 is Monday, August 3
    expect(questionInShort(extended(29), id, waiting)).toMatchObject({
      readings: {
        "day-31": ["state-hearing-request-opening Mon 2026-08-03", expect.any(String)],
        "after-the-rolled-day": ["written-resolution Tue 2026-08-04", expect.any(String)],
      },
      opensFrom: "Mon 2026-08-03",
    });
  });

  test("a letter counts from its postmark, as the parent’s days do", () =>
    // Posted on Friday, March 6: day 30 is Sunday, April 5.
    expect(questionInShort({ complaint: { filing: mailed("2026-03-06") } }, id)).toMatchObject({
      readings: {
        "day-31": ["state-hearing-request-opening Mon 2026-04-06", expect.any(String)],
        "after-the-rolled-day": ["written-resolution Tue 2026-04-07", expect.any(String)],
      },
    }));

  test("after an answer in time or a withdrawal nobody asks, nor when it is not known when the complaint was made", () => {
    const resolution = { datedOn: d("2026-07-02") };
    const withdrawal = { withdrawnOn: d("2026-07-06") };
    expect(questionInShort({ complaint: { ...oral.complaint, resolution } }, id)).toBeUndefined();
    expect(questionInShort({ complaint: { ...oral.complaint, withdrawal } }, id)).toBeUndefined();
    expect(questionInShort({ complaint: {} }, id)).toBeUndefined();
  });
});
