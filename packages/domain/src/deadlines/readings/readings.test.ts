import { aWorld, calendarsClosedOn, faxed, handedIn, mailed, spoken, withWeekday } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { authorities } from "../../law/authorities.ts";
import { plainDate } from "../../calendar/plain-date.ts";
import { questionIds, type OpenQuestion, type QuestionId, type ReadingFacts } from "./open-question.ts";
import { readings } from "./readings.ts";
import { replay } from "../explain/replay.ts";
import { questionRecords } from "./questions/index.ts";

const d = plainDate;
const world = aWorld("2026-01-02");

function find(id: QuestionId, given: ReadingFacts, context = world): OpenQuestion {
  const found = readings(given, context).find((one) => one.id === id);
  if (!found) throw new Error(`${id} does not arise here.`);
  return found;
}

function lastDays(question: OpenQuestion): Record<string, string | null> {
  return Object.fromEntries(question.readings.map(({ id, due }) => [id, due && withWeekday(due.on)]));
}

const letter = mailed("2026-03-06"); // received Friday, March 13; due Monday, April 13; hearing by Thursday, June 4
const extension = { days: 30, noticeMailedOn: d("2026-04-08") };

/** Facts that raise each question, with the last day of each reading. What follows is tested beside the questions. */
const examples: Readonly<
  Record<
    QuestionId,
    { readonly given: ReadingFacts; readonly gives: Readonly<Record<string, string | null>> }
  >
> = {
  "ninety-days-from-date-or-receipt": {
    given: {
      complaint: {
        filing: handedIn("2026-06-08"),
        resolution: { datedOn: d("2026-07-06"), receivedOn: d("2026-07-10") },
      },
    },
    gives: { "from-receipt": "Thu 2026-10-08", "from-date": "Mon 2026-10-05" },
  },
  "hearing-while-extended": {
    given: { complaint: { filing: letter, extension } },
    gives: { "after-the-first-30-days": "Thu 2026-06-04", "after-the-extension": "Thu 2026-06-04" },
  },
  "opening-when-day-30-is-closed": {
    given: { complaint: { filing: spoken("2026-06-04") } },
    gives: { "day-31": "Wed 2026-09-02", "after-the-rolled-day": "Wed 2026-09-02" },
  },
  "late-resolution": {
    given: {
      complaint: {
        filing: letter,
        resolution: { datedOn: d("2026-05-15"), receivedOn: d("2026-05-20") },
      },
    },
    gives: { "from-receipt": "Tue 2026-08-18", "from-making": "Thu 2026-06-04" },
  },
  "made-and-received": {
    given: { complaint: { filing: letter } },
    gives: {
      "from-making": "Thu 2026-06-04",
      "from-receipt": "Thu 2026-06-11",
      "thirty-days-from-receipt": "Thu 2026-06-04",
    },
  },
  "first-written-complaint": {
    given: {
      complaint: { filing: spoken("2026-02-17") },
      disputed: { firstWrittenOn: d("2026-03-06") },
    },
    gives: { "earliest-making": "Mon 2026-05-18", "first-written": "Thu 2026-06-04" },
  },
  "electronic-and-faxed-complaints": {
    given: { complaint: { filing: faxed("2026-03-06") } },
    gives: { "on-arrival": "Mon 2026-04-06", "as-if-mailed": "Mon 2026-04-13" },
  },
  "repeated-contacts": {
    given: {
      contact: {
        receivedOn: d("2026-03-20"),
        from: "PARTICIPANT",
        earlierOnSameSubjectOn: d("2026-02-02"),
      },
    },
    gives: { "second-contact": "Mon 2026-04-20", "after-three-business-days": "Fri 2026-04-24" },
  },
  "amendment-and-the-first-clock": {
    given: { complaint: { filing: letter, amendedOn: d("2026-03-25") } },
    gives: { "keeps-the-first-clock": "Mon 2026-04-13", "starts-again": "Fri 2026-04-24" },
  },
  "extension-notice-by-day-30": {
    given: { complaint: { filing: letter, extension: { days: 20, noticeMailedOn: d("2026-04-14") } } },
    gives: { "too-late": "Mon 2026-04-13", stands: "Mon 2026-05-04" },
  },
  "extension-before-a-transfer": {
    given: {
      complaint: {
        filing: handedIn("2026-04-20"),
        transfer: { sentOn: d("2026-05-06"), receivedOn: d("2026-05-08"), ownership: "RECEIVING" },
        extension: { days: 30, noticeMailedOn: d("2026-05-04") },
      },
    },
    gives: { "ends-with-the-transfer": "Mon 2026-06-08", "goes-along": "Tue 2026-07-07" },
  },
  "hearing-from-receipt-or-complete-request": {
    given: {
      hearing: { requestReceivedOn: d("2026-09-01") },
      disputed: { requestCompletedOn: d("2026-09-10"), documentsReceivedOn: d("2026-09-14") },
    },
    gives: {
      "from-receipt": "Fri 2026-10-16",
      "from-complete-request": "Mon 2026-10-26",
      "from-documents": "Thu 2026-10-29",
    },
  },
  "earlier-of-two-decision-limits": {
    given: { hearing: { requestReceivedOn: d("2026-09-01"), recordClosedOn: d("2026-10-20") } },
    gives: { "75-days-from-request": "Mon 2026-11-16", "30-days-from-record": "Thu 2026-11-19" },
  },
  "compliance-from-receipt-or-presumption": {
    given: { hearing: { adoptedOn: d("2026-11-12"), decisionReceivedByAgencyOn: d("2026-11-16") } },
    gives: { "from-actual-receipt": "Wed 2026-12-16", "from-presumed-receipt": "Wed 2027-01-06" },
  },
  // Day 15 is Friday, June 19, 2026: Juneteenth, which the courts keep and state offices do not.
  "holidays-of-12a": {
    given: { hearing: { dismissalNoticeSentOn: d("2026-06-04") } },
    gives: { "state-and-court": "Mon 2026-06-22", state: "Fri 2026-06-19" },
  },
  "holidays-of-12a-after-a-missed-hearing": {
    given: { hearing: { nonAppearanceNoticeSentOn: d("2026-01-28") } },
    gives: { "state-and-court": "Fri 2026-02-13", state: "Thu 2026-02-12" },
  },
};

describe("every question on which the sources differ", () => {
  test.each(questionIds)("%s: each reading is computed and named", (id) => {
    const { given, gives } = examples[id];
    const question = find(id, given);
    expect(lastDays(question)).toEqual(gives);
    for (const day of question.readings.flatMap(({ opens, due }) => [opens ?? [], due ?? []].flat()))
      expect(replay(day.steps, world.calendars)).toBe(day.on);
  });

  test("has its record, words in both languages and law that can be looked up", () => {
    expect(questionRecords.map(({ id }) => id).toSorted()).toEqual(questionIds.toSorted());
    for (const record of questionRecords) {
      for (const words of [
        record.title,
        record.question,
        record.explanation,
        ...record.readings.map((one) => one.name),
      ]) {
        expect(words.en).not.toBe("");
        expect(words.es).not.toBe(words.en);
      }
      for (const key of record.citations) expect(Object.keys(authorities)).toContain(key);
      expect(new Set(record.readings.map(({ id }) => id)).size).toBe(record.readings.length);
    }
  });

  test("nothing is in question when nothing is given, nor in a complaint handed in and answered in time", () => {
    expect(readings({}, world)).toEqual([]);
    const answered = { datedOn: d("2026-04-20"), mailedOn: d("2026-04-20") };
    const complaint = { filing: handedIn("2026-04-01"), resolution: answered };
    expect(readings({ complaint }, world).map(({ id }) => id)).toEqual(["ninety-days-from-date-or-receipt"]);
  });
});

describe("days that come together", () => {
  test("readings that a roll brings together do not differ", () => {
    // The agency is closed for the week of April 6, 2026: both days roll to Monday, April 13.
    const closed = ["2026-04-06", "2026-04-07", "2026-04-08", "2026-04-09", "2026-04-10"];
    const context = aWorld("2026-01-02", { calendars: calendarsClosedOn({ agency: closed }) });
    const question = find(
      "electronic-and-faxed-complaints",
      { complaint: { filing: faxed("2026-03-06") } },
      context,
    );
    expect(lastDays(question)).toEqual({ "on-arrival": "Mon 2026-04-13", "as-if-mailed": "Mon 2026-04-13" });
    expect(question.differs).toBe(false);
  });
});
