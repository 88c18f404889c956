import { aWorld, calendarsClosedOn, faxed, handedIn, mailed, spoken } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import {
  authorities,
  plainDate,
  questionIds,
  readings,
  replay,
  weekday,
  type OpenQuestion,
  type QuestionId,
  type ReadingFacts,
} from "../../index.ts";
import { questionRecords } from "./questions/index.ts";

const d = plainDate;
const world = aWorld("2026-01-02");
const weekdayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

function said(date: ReturnType<typeof d> | null | undefined): string | null {
  return date ? `${weekdayNames[weekday(date) - 1]} ${date}` : null;
}

function find(id: QuestionId, given: ReadingFacts, context = world): OpenQuestion {
  const found = readings(given, context).find((one) => one.id === id);
  if (!found) throw new Error(`${id} does not arise here.`);
  return found;
}

function lastDays(question: OpenQuestion): Record<string, string | null> {
  return Object.fromEntries(question.readings.map(({ id, due }) => [id, said(due?.on)]));
}

const letter = mailed("2026-03-06"); // received Friday, March 13; due Monday, April 13; hearing by Thursday, June 4
const extension = { days: 30, noticeMailedOn: d("2026-04-08") };

/** One set of facts that raises each question, with the last day of each reading. */
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
    gives: { "from-making": "Thu 2026-06-04", "from-receipt": "Thu 2026-06-11" },
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
    given: { complaint: { filing: letter }, disputed: { amendedOn: d("2026-03-25") } },
    gives: { "keeps-the-first-clock": "Mon 2026-04-13", "starts-again": "Fri 2026-04-24" },
  },
  "extension-notice-by-day-30": {
    given: { complaint: { filing: letter, extension: { days: 20, noticeMailedOn: d("2026-04-14") } } },
    gives: { "too-late": "Mon 2026-04-13", stands: "Mon 2026-05-04" },
  },
  "hearing-from-receipt-or-complete-request": {
    given: {
      hearing: { requestReceivedOn: d("2026-09-01") },
      disputed: { requestCompletedOn: d("2026-09-10") },
    },
    gives: { "from-receipt": "Fri 2026-10-16", "from-complete-request": "Mon 2026-10-26" },
  },
  "earlier-of-two-decision-limits": {
    given: { hearing: { requestReceivedOn: d("2026-09-01"), recordClosedOn: d("2026-10-20") } },
    gives: { "75-days-from-request": "Mon 2026-11-16", "30-days-from-record": "Thu 2026-11-19" },
  },
  "compliance-from-receipt-or-presumption": {
    given: { hearing: { adoptedOn: d("2026-11-12"), decisionReceivedOn: d("2026-11-16") } },
    gives: { "from-actual-receipt": "Wed 2026-12-16", "from-presumed-receipt": "Wed 2027-01-06" },
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

describe("what to do with the readings", () => {
  test("the parent’s door closes at the latest, and the earlier day is advised", () => {
    const { agencyWorksTo, doorClosesOn, adviseOn, differs } = find(
      "ninety-days-from-date-or-receipt",
      examples["ninety-days-from-date-or-receipt"].given,
    );
    expect([agencyWorksTo, adviseOn, doorClosesOn].map(said)).toEqual([
      "Mon 2026-10-05",
      "Mon 2026-10-05",
      "Thu 2026-10-08",
    ]);
    expect(differs).toBe(true);
  });

  test("while receipt is not known the door’s last day is not invented", () => {
    const resolution = { datedOn: d("2026-04-20"), mailedOn: d("2026-04-20") };
    const question = find("ninety-days-from-date-or-receipt", {
      complaint: { filing: handedIn("2026-04-01"), resolution },
    });
    expect(lastDays(question)).toEqual({ "from-receipt": null, "from-date": "Mon 2026-07-20" });
    expect(question.doorClosesOn).toBeNull();
    expect(said(question.adviseOn)).toBe("Mon 2026-07-20");
  });

  test("while an extension runs the door opens on day 31 or after it, and the 90 days do not stop", () => {
    const question = find("hearing-while-extended", examples["hearing-while-extended"].given);
    expect(question.readings.map(({ opens }) => said(opens?.on))).toEqual([
      "Mon 2026-04-06",
      "Wed 2026-05-06",
    ]);
    expect(said(question.opensFrom)).toBe("Mon 2026-04-06");
    expect(said(question.doorClosesOn)).toBe("Thu 2026-06-04");
    expect(question.forAPerson).toBe(true);
  });

  test("both readings of the extension are there whatever the setting says", () => {
    const waiting = aWorld("2026-01-02", { settings: { hearingWhileExtended: "WAIT" } });
    const { given } = examples["hearing-while-extended"];
    expect(find("hearing-while-extended", given, waiting)).toEqual(find("hearing-while-extended", given));
  });

  test("a late answer keeps both doors and goes to a person", () => {
    const question = find("late-resolution", examples["late-resolution"].given);
    expect([question.adviseOn, question.doorClosesOn].map(said)).toEqual([
      "Thu 2026-06-04",
      "Tue 2026-08-18",
    ]);
    expect(question.forAPerson).toBe(true);
  });

  test("a duty has a day to work to and closes no door", () => {
    const question = find(
      "electronic-and-faxed-complaints",
      examples["electronic-and-faxed-complaints"].given,
    );
    expect([question.nature, question.obligor]).toEqual(["DUTY", "LCSA"]);
    expect(said(question.agencyWorksTo)).toBe("Mon 2026-04-06");
    expect(question.doorClosesOn).toBeNull();
    expect(question.opensFrom).toBeNull();
  });

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

describe("questions that do not arise", () => {
  const ids = (given: ReadingFacts) => readings(given, world).map(({ id }) => id);

  test("a second contact after the window of 90 days makes no complaint", () => {
    const contact = {
      from: "PARTICIPANT",
      receivedOn: d("2026-05-04"),
      earlierOnSameSubjectOn: d("2026-02-02"),
    } as const;
    expect(ids({ contact })).toEqual([]);
  });
  test("an extension noticed on Monday, April 13, the rolled day 30, is in time", () => {
    const complaint = { filing: letter, extension: { days: 20, noticeMailedOn: d("2026-04-13") } };
    expect(ids({ complaint })).not.toContain("extension-notice-by-day-30");
  });
  test("an extension is history once the answer has come or the complaint is withdrawn", () => {
    const resolution = { datedOn: d("2026-05-04") };
    expect(ids({ complaint: { filing: letter, extension, resolution } })).not.toContain(
      "hearing-while-extended",
    );
    const withdrawal = { withdrawnOn: d("2026-04-20") };
    expect(ids({ complaint: { filing: letter, extension, withdrawal } })).not.toContain(
      "hearing-while-extended",
    );
  });
  test("a complaint only spoken has no later written one", () => {
    expect(ids({ complaint: { filing: spoken("2026-06-04") } })).toEqual([]);
  });
  test("a letter that was spoken of before has its postmark as first written day", () => {
    const complaint = { filing: { ...letter, spokenOn: d("2026-02-17") } };
    expect(lastDays(find("first-written-complaint", { complaint }))).toEqual({
      "earliest-making": "Mon 2026-05-18",
      "first-written": "Thu 2026-06-04",
    });
  });
  test("a waived limit is no limit", () => {
    const hearing = { requestReceivedOn: d("2026-09-01"), recordClosedOn: d("2026-10-20"), timeWaived: true };
    expect(ids({ hearing })).toEqual(["hearing-from-receipt-or-complete-request"]);
  });
  test("a transfer does not move the parent’s days under any reading", () => {
    const transfer = {
      sentOn: d("2026-03-16"),
      receivedOn: d("2026-03-18"),
      ownership: "RECEIVING",
    } as const;
    const question = find("made-and-received", { complaint: { filing: letter, transfer } });
    expect(lastDays(question)).toEqual({ "from-making": "Thu 2026-06-04", "from-receipt": "Thu 2026-06-11" });
    expect(ids({ complaint: { filing: handedIn("2026-03-13"), transfer } })).toEqual([]);
  });
});
