import {
  aWorld,
  faxed,
  handedIn,
  mailed,
  questionInShort,
  questionsIn,
  sentElectronically,
  spoken,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../../../calendar/plain-date.ts";
import { type Filing } from "../../facts/given-facts.ts";
import { type ReadingFacts } from "../open-question.ts";

const d = plainDate;

// Made on Friday, March 6; received on Friday, March 13; due on Monday, April 13; hearing by Thursday, June 4.
const letter = mailed("2026-03-06");
const extension = { days: 30, noticeMailedOn: d("2026-04-08") };
const transfer = { sentOn: d("2026-03-16"), receivedOn: d("2026-03-18"), ownership: "RECEIVING" } as const;

describe("ninety days from the resolution’s date or from its receipt", () => {
  const id = "ninety-days-from-date-or-receipt";

  test("dated Monday, July 6, and received on Friday: the statute’s day binds, the page’s is advised", () => {
    const resolution = { datedOn: d("2026-07-06"), receivedOn: d("2026-07-10") };
    expect(questionInShort({ complaint: { filing: handedIn("2026-06-08"), resolution } }, id)).toEqual({
      whose: "COMPLAINANT RIGHT",
      readings: {
        "from-receipt": "state-hearing-request-after-resolution Thu 2026-10-08",
        "from-date": "state-hearing-request-advised Mon 2026-10-05", // day 90 is Sunday, October 4
      },
      differs: true,
      worksTo: "Mon 2026-10-05",
      opensFrom: null,
      adviseOn: "Mon 2026-10-05",
      closesOn: "Thu 2026-10-08",
      forAPerson: false,
    });
  });
  test("while its receipt is not known, the door’s last day is not invented", () => {
    const resolution = { datedOn: d("2026-04-20"), mailedOn: d("2026-04-20") };
    expect(questionInShort({ complaint: { filing: handedIn("2026-04-01"), resolution } }, id)).toEqual({
      whose: "COMPLAINANT RIGHT",
      readings: { "from-receipt": null, "from-date": "state-hearing-request-advised Mon 2026-07-20" },
      differs: false,
      worksTo: "Mon 2026-07-20",
      opensFrom: null,
      adviseOn: "Mon 2026-07-20",
      closesOn: null,
      forAPerson: false,
    });
  });
  test("while neither day is known the days from making are told, since no answer is known to be in time", () => {
    const given = {
      complaint: { filing: handedIn("2026-04-01"), resolution: { mailedOn: d("2026-04-20") } },
    };
    expect(questionInShort(given, id)).toMatchObject({
      readings: { "from-receipt": null, "from-date": null },
      worksTo: "Tue 2026-06-30",
      adviseOn: "Tue 2026-06-30", // 90 days after Wednesday, April 1
      closesOn: null,
    });
  });
  test("without a resolution nothing is asked", () => {
    expect(questionsIn({ complaint: { filing: handedIn("2026-04-01") } })).toEqual([]);
  });
});

describe("a hearing while an extension runs", () => {
  const id = "hearing-while-extended";
  const extended: ReadingFacts = { complaint: { filing: letter, extension } };

  test("the door opens on day 31 or with the extension’s end; the 90 days stop for neither", () => {
    const asked = {
      whose: "COMPLAINANT RIGHT",
      readings: {
        "after-the-first-30-days": [
          "state-hearing-request-opening Mon 2026-04-06",
          "state-hearing-request-no-resolution Thu 2026-06-04",
        ],
        "after-the-extension": [
          "state-hearing-request-opening Wed 2026-05-06",
          "state-hearing-request-no-resolution Thu 2026-06-04",
        ],
      },
      differs: true,
      worksTo: "Mon 2026-04-06",
      opensFrom: "Mon 2026-04-06",
      adviseOn: "Thu 2026-06-04",
      closesOn: "Thu 2026-06-11", // 90 days from the letter’s receipt, another question about the same act
      forAPerson: true,
    };
    expect(questionInShort(extended, id)).toEqual(asked);
    // Whatever the office's setting, both readings are shown.
    for (const hearingWhileExtended of ["OPEN", "WAIT"] as const)
      expect(
        questionInShort(extended, id, aWorld("2026-01-02", { settings: { hearingWhileExtended } })),
      ).toEqual(asked);
  });
  test("it is history once the answer has come, even a late one, or the complaint is withdrawn", () => {
    const resolution = { datedOn: d("2026-05-04") };
    const withdrawal = { withdrawnOn: d("2026-04-20") };
    expect(questionsIn({ complaint: { filing: letter, extension, resolution } })).not.toContain(id);
    expect(questionsIn({ complaint: { filing: letter, extension, withdrawal } })).not.toContain(id);
  });
  test("without an extension nothing is asked", () => {
    expect(questionsIn({ complaint: { filing: letter } })).not.toContain(id);
  });
});

describe("a late answer", () => {
  const id = "late-resolution";
  const answered = (datedOn: string): ReadingFacts => ({
    complaint: { filing: letter, resolution: { datedOn: d(datedOn), receivedOn: d("2026-05-20") } },
  });

  test("received on Wednesday, May 20: both doors stand, and a person looks at it", () => {
    expect(questionInShort(answered("2026-05-15"), id)).toEqual({
      whose: "COMPLAINANT RIGHT",
      readings: {
        "from-receipt": "state-hearing-request-after-resolution Tue 2026-08-18",
        "from-making": "state-hearing-request-no-resolution Thu 2026-06-04",
      },
      differs: true,
      worksTo: "Thu 2026-06-04",
      opensFrom: null,
      adviseOn: "Thu 2026-06-04",
      closesOn: "Tue 2026-08-18",
      forAPerson: true,
    });
  });
  test("dated on day 30, Sunday, April 5, it is not late; on Monday it is", () => {
    expect(questionsIn(answered("2026-04-05"))).not.toContain(id);
    expect(questionsIn(answered("2026-04-06"))).toContain(id);
  });
  test("while there is no answer, none is late", () => {
    expect(questionsIn({ complaint: { filing: letter } })).not.toContain(id);
  });
});

describe("made or received", () => {
  const id = "made-and-received";

  test("a letter of March 6, received on March 13, gives a week more if receipt counts", () => {
    expect(questionInShort({ complaint: { filing: letter } }, id)).toEqual({
      whose: "COMPLAINANT RIGHT",
      readings: {
        "from-making": [
          "state-hearing-request-opening Mon 2026-04-06",
          "state-hearing-request-no-resolution Thu 2026-06-04",
        ],
        "from-receipt": [
          "state-hearing-request-opening Mon 2026-04-13",
          "state-hearing-request-no-resolution Thu 2026-06-11",
        ],
        "thirty-days-from-receipt": [
          "state-hearing-request-opening Mon 2026-04-13",
          "state-hearing-request-no-resolution Thu 2026-06-04",
        ],
      },
      differs: true,
      worksTo: "Mon 2026-04-06",
      opensFrom: "Mon 2026-04-06",
      adviseOn: "Thu 2026-06-04",
      closesOn: "Thu 2026-06-11",
      forAPerson: false,
    });
  });
  test("it is received where it was first received: a transfer moves the parent’s days under no reading", () => {
    const moved = { complaint: { filing: letter, transfer } };
    expect(questionInShort(moved, id)).toEqual(questionInShort({ complaint: { filing: letter } }, id));
    expect(questionsIn({ complaint: { filing: handedIn("2026-03-13"), transfer } })).not.toContain(id);
  });
  test("before it is received the later day is not invented", () => {
    const notYetStamped: Filing = { channel: "HAND_DELIVERY", spokenOn: d("2026-03-06") };
    expect(questionInShort({ complaint: { filing: notYetStamped } }, id)).toMatchObject({
      readings: {
        "from-making": [
          "state-hearing-request-opening Mon 2026-04-06",
          "state-hearing-request-no-resolution Thu 2026-06-04",
        ],
        "from-receipt": null,
      },
      differs: false,
      closesOn: null,
    });
  });
  test("a letter answered within 30 days of its postmark leaves no such door", () => {
    const resolution = { datedOn: d("2026-04-03"), receivedOn: d("2026-04-07") };
    expect(questionsIn({ complaint: { filing: letter, resolution } })).toEqual([
      "ninety-days-from-date-or-receipt",
    ]);
  });
});

describe("the first written complaint or the first spoken one", () => {
  const id = "first-written-complaint";
  // Spoken on Tuesday, February 17: day 90 is Monday, May 18.
  const spokenBefore = (filing: Filing): ReadingFacts => ({
    complaint: { filing: { ...filing, spokenOn: d("2026-02-17") } },
  });

  test("spoken in February and put in writing on March 6: the later day closes the door, the earlier is advised", () => {
    const given = {
      complaint: { filing: spoken("2026-02-17") },
      disputed: { firstWrittenOn: d("2026-03-06") },
    };
    expect(questionInShort(given, id)).toEqual({
      whose: "COMPLAINANT RIGHT",
      readings: {
        "earliest-making": "state-hearing-request-no-resolution Mon 2026-05-18",
        "first-written": "state-hearing-request-no-resolution Thu 2026-06-04",
      },
      differs: true,
      worksTo: "Mon 2026-05-18",
      opensFrom: null,
      adviseOn: "Mon 2026-05-18",
      closesOn: "Thu 2026-06-04",
      forAPerson: false,
    });
  });
  test.each([
    ["a letter by its postmark", mailed("2026-03-06")],
    ["a letter with both by its postmark", mailed("2026-03-06", "2026-03-10")],
    ["what was handed in by its stamp", handedIn("2026-03-06")],
    ["a portal message by its arrival", sentElectronically("2026-03-06")],
    ["a fax by its arrival", faxed("2026-03-06")],
  ])("%s is the first written day", (_, filing) => {
    expect(questionInShort(spokenBefore(filing), id)?.readings).toEqual({
      "earliest-making": "state-hearing-request-no-resolution Mon 2026-05-18",
      "first-written": "state-hearing-request-no-resolution Thu 2026-06-04",
    });
  });
  test("a day that is recorded as the first written one goes before the filing’s own", () => {
    const earlier = { ...spokenBefore(letter), disputed: { firstWrittenOn: d("2026-03-02") } };
    expect(questionInShort(earlier, id)?.readings).toEqual({
      "earliest-making": "state-hearing-request-no-resolution Mon 2026-05-18",
      "first-written": "state-hearing-request-no-resolution Mon 2026-06-01", // day 90 is Sunday, May 31
    });
  });
  test("it is not asked of what was only written, only spoken, or answered in 30 days", () => {
    expect(
      questionsIn({ complaint: { filing: letter }, disputed: { firstWrittenOn: d("2026-03-06") } }),
    ).not.toContain(id);
    expect(questionsIn({ complaint: { filing: spoken("2026-06-03") } })).toEqual([]);
    const answered = {
      filing: { ...letter, spokenOn: d("2026-02-17") },
      resolution: { datedOn: d("2026-03-19") },
    };
    expect(questionsIn({ complaint: answered })).toEqual(["ninety-days-from-date-or-receipt"]);
  });
});
