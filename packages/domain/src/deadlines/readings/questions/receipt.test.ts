import {
  aWorld,
  faxed,
  handedIn,
  mailed,
  questionInShort,
  questionsIn,
  sentElectronically,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../../../calendar/plain-date.ts";
import { type ReadingFacts } from "../open-question.ts";

const d = plainDate;
const letter = mailed("2026-03-06"); // received Friday, March 13; due Monday, April 13

describe("electronic and faxed complaints", () => {
  const id = "electronic-and-faxed-complaints";
  const asked = {
    whose: "LCSA DUTY",
    readings: {
      "on-arrival": "written-resolution Mon 2026-04-06", // day 30 is Sunday, April 5
      "as-if-mailed": "written-resolution Mon 2026-04-13", // received on Friday, March 13
    },
    differs: true,
    worksTo: "Mon 2026-04-06",
    opensFrom: null,
    adviseOn: "Mon 2026-04-06",
    closesOn: null,
    forAPerson: false,
  };

  test.each([
    ["a fax", faxed("2026-03-06")],
    ["a portal message", sentElectronically("2026-03-06")],
  ])(
    "%s of Friday, March 6, counts on arrival or as if mailed, whatever the office’s setting",
    (_, filing) => {
      for (const electronicReceiptBusinessDays of [0, 2, 5]) {
        const context = aWorld("2026-01-02", { settings: { electronicReceiptBusinessDays } });
        expect(questionInShort({ complaint: { filing } }, id, context)).toEqual(asked);
      }
    },
  );
  test("it is not asked of a letter or of what was handed in", () => {
    expect(questionsIn({ complaint: { filing: letter } })).not.toContain(id);
    expect(questionsIn({ complaint: { filing: handedIn("2026-03-06") } })).not.toContain(id);
  });
});

describe("a complaint by repeated contact", () => {
  const id = "repeated-contacts";
  const again: ReadingFacts = {
    contact: { receivedOn: d("2026-03-20"), from: "PARTICIPANT", earlierOnSameSubjectOn: d("2026-02-02") },
  };
  const asked = {
    whose: "LCSA DUTY",
    readings: {
      "second-contact": "written-resolution Mon 2026-04-20", // day 30 is Sunday, April 19
      "after-three-business-days": "written-resolution Fri 2026-04-24", // received on Wednesday, March 25
    },
    differs: true,
    worksTo: "Mon 2026-04-20",
    opensFrom: null,
    adviseOn: "Mon 2026-04-20",
    closesOn: null,
    forAPerson: true,
  };

  test("repeated on Friday, March 20, it is received that day or when the three days to answer end", () => {
    for (const repeatedContactReceiptBusinessDays of [0, 1, 3]) {
      const context = aWorld("2026-01-02", { settings: { repeatedContactReceiptBusinessDays } });
      expect(questionInShort(again, id, context)).toEqual(asked);
    }
  });
  test("a contact that repeats nothing, or comes after the window of 90 days, is not asked about", () => {
    const contact = { receivedOn: d("2026-05-04"), from: "PARTICIPANT" } as const;
    expect(questionsIn({ contact })).toEqual([]);
    expect(questionsIn({ contact: { ...contact, earlierOnSameSubjectOn: d("2026-02-02") } })).toEqual([]); // 91 days
    expect(questionsIn({ contact: { ...contact, earlierOnSameSubjectOn: d("2026-02-03") } })).toEqual([id]);
  });
});

describe("an amended complaint", () => {
  const id = "amendment-and-the-first-clock";
  const amended = (more = {}): ReadingFacts => ({
    complaint: { filing: letter, amendedOn: d("2026-03-25"), ...more },
  });

  test("amended on Wednesday, March 25, the first clock goes on or thirty days start again", () => {
    expect(questionInShort(amended(), id)).toEqual({
      whose: "LCSA DUTY",
      readings: {
        "keeps-the-first-clock": "written-resolution Mon 2026-04-13",
        "starts-again": "written-resolution Fri 2026-04-24",
      },
      differs: true,
      worksTo: "Mon 2026-04-13",
      opensFrom: null,
      adviseOn: "Mon 2026-04-13",
      closesOn: null,
      forAPerson: true,
    });
  });
  test("an extension is added to either", () => {
    const extension = { days: 10, noticeMailedOn: d("2026-04-08") };
    expect(questionInShort(amended({ extension }), id)?.readings).toEqual({
      "keeps-the-first-clock": "written-resolution Wed 2026-04-22",
      "starts-again": "written-resolution Mon 2026-05-04",
    });
  });
  test("what starts again with the amendment does not start with the transfer before it", () => {
    const transfer = { sentOn: d("2026-03-16"), receivedOn: d("2026-03-18"), ownership: "RECEIVING" };
    expect(questionInShort(amended({ transfer }), id)?.readings).toEqual({
      "keeps-the-first-clock": "written-resolution Fri 2026-04-17",
      "starts-again": "written-resolution Fri 2026-04-24",
    });
  });
  test("given beside the complaint, as it was before the complaint held it, the day is read the same", () => {
    const beside = { complaint: { filing: letter }, disputed: { amendedOn: d("2026-03-25") } };
    expect(questionInShort(beside, id)).toEqual(questionInShort(amended(), id));
  });
  test("it takes a complaint and a day on which it was amended", () => {
    expect(questionsIn({ complaint: { filing: letter } })).not.toContain(id);
    expect(questionsIn({ complaint: { amendedOn: d("2026-03-25") } })).toEqual([]);
    expect(questionsIn({ disputed: { amendedOn: d("2026-03-25") } })).toEqual([]);
    expect(questionsIn({ complaint: {}, disputed: { amendedOn: d("2026-03-25") } })).toEqual([]);
  });
});

describe("an extension noticed after day 30", () => {
  const id = "extension-notice-by-day-30";
  const noticed = (on: string): ReadingFacts => ({
    complaint: { filing: letter, extension: { days: 20, noticeMailedOn: d(on) } },
  });

  test("noticed on Tuesday, April 14, twenty days more stand or do not, and a person looks at it", () => {
    expect(questionInShort(noticed("2026-04-14"), id)).toEqual({
      whose: "LCSA DUTY",
      readings: {
        "too-late": "written-resolution Mon 2026-04-13",
        stands: "written-resolution Mon 2026-05-04", // day 50 is Saturday, May 2
      },
      differs: true,
      worksTo: "Mon 2026-04-13",
      opensFrom: null,
      adviseOn: "Mon 2026-04-13",
      closesOn: null,
      forAPerson: true,
    });
  });
  test("on Monday, April 13, to which day 30 rolls, the notice is in time", () => {
    expect(questionsIn(noticed("2026-04-13"))).not.toContain(id);
  });
  test("it takes the day of the notice and a day 30", () => {
    expect(questionsIn({ complaint: { filing: letter, extension: { days: 20 } } })).not.toContain(id);
    expect(
      questionsIn({ complaint: { extension: { days: 20, noticeMailedOn: d("2026-04-14") } } }),
    ).not.toContain(id);
  });
});
