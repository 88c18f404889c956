import { anIssue, aWorld, complaintOf, liveHearing, movesOf, setHearing, staff } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../calendar/plain-date.ts";
import { whatIf } from "./what-if.ts";
import { type Hypothesis } from "./hypothesis.ts";
import { type OnRecord } from "./records/on-record.ts";
import { type ReadingFacts } from "../deadlines/readings/open-question.ts";

const d = plainDate;
const world = aWorld("2026-06-01"); // a Monday

function said(given: ReadingFacts, hypothesis: Hypothesis, records: OnRecord = {}): readonly string[] {
  return whatIf(given, [hypothesis], world, records).refusals.map(({ code, path, words }) =>
    [code, ...path, words.en, words.es].join(" "),
  );
}

const refused = [
  "INVALID_DATE hypotheses 0 days So many days lead out of the years 1900 to 2150. Give fewer. " +
    "Tantos días llevan fuera de los años 1900 a 2150. Indique menos.",
];

describe("days that lead out of the years in which there are dates are refused", () => {
  const spoken = (spokenOn: string) => ({ filing: { channel: "ORAL", spokenOn: d(spokenOn) } }) as const;

  test.each<readonly [string, string, number]>([
    ["received before the first day of 1900", "1900-01-05", -5],
    ["received long before it", "1900-01-05", -100],
    ["received after the last day of 2150", "2150-12-30", 2],
  ])("%s", (_, spokenOn, days) => {
    expect(said({ complaint: spoken(spokenOn) }, { suppose: "RECEIVED_LATER", days })).toEqual(refused);
  });

  test("the first and the last day themselves are supposed", () => {
    expect(said({ complaint: spoken("1900-01-05") }, { suppose: "RECEIVED_LATER", days: -4 })).toEqual([]);
    expect(said({ complaint: spoken("2150-12-30") }, { suppose: "RECEIVED_LATER", days: 1 })).toEqual([]);
  });

  test("a transfer that would arrive after them", () => {
    const transfer = {
      sentOn: d("2150-12-30"),
      receivedOn: d("2150-12-31"),
      ownership: "RECEIVING",
    } as const;
    const complaint = { ...spoken("2150-12-28"), transfer };
    expect(said({ complaint }, { suppose: "RECEIVED_LATER", days: 1 })).toEqual(refused);
  });

  test("a complaint on record", () => {
    const facts = complaintOf([
      {
        action: "receiveComplaint",
        filing: { channel: "ORAL", spokenOn: d("2026-05-18") }, // a Monday
        issues: [anIssue(1)],
      },
    ]);
    const complaint = { facts: { ...facts, filing: spoken("2150-12-30").filing }, actor: staff.director };
    expect(said({}, { suppose: "RECEIVED_LATER", days: 2 }, { complaint })).toEqual(refused);
  });

  test("a hearing postponed past them, on record and of bare facts", () => {
    const { facts } = liveHearing(setHearing);
    const last = { ...facts.hearing, scheduledFor: d("2150-12-30") } as typeof facts.hearing;
    const hearing = { facts: { ...facts, hearing: last }, actor: staff.hearingCoordinator };
    const postponed = { suppose: "HEARING_POSTPONED", days: 2 } as const;
    expect(said({}, postponed, { hearing })).toEqual(refused);
    const given = { hearing: { requestReceivedOn: d("2150-11-30"), scheduledFor: d("2150-12-30") } };
    expect(said(given, postponed)).toEqual(refused);
    expect(movesOf(whatIf(given, [postponed], world))).toEqual([]);
  });
});
