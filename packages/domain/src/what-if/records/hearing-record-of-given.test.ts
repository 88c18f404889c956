import { aWorld, handedIn, staff } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { hearingClockFacts } from "../../state-hearing/facts/hearing-readings.ts";
import { plainDate } from "../../calendar/plain-date.ts";
import { recordsOfGiven } from "./records-of-given.ts";
import { type ComplaintClockFacts, type HearingClockFacts } from "../../deadlines/facts/given-facts.ts";
import { hearingRecordOfGiven } from "./hearing-record-of-given.ts";

const d = plainDate;
const world = aWorld("2026-05-20");
/** Handed in on Wednesday, April 1, 2026: a hearing may be asked for from Saturday, May 2. */
const complaint: ComplaintClockFacts = { filing: handedIn("2026-04-01") };
const asked = { requestReceivedOn: d("2026-05-11") };
const set = { ...asked, scheduledFor: d("2026-06-15") };
const told = { ...set, noticeSentOn: d("2026-05-20"), positionStatementSentOn: d("2026-06-01") };
const held = { ...told, heldOn: d("2026-06-15") };
const proposed = { ...held, recordClosedOn: d("2026-06-17"), proposedDecisionOn: d("2026-07-08") };
const adopted = {
  ...proposed,
  adoptedOn: d("2026-07-20"),
  decisionOutcome: "FOR_COMPLAINANT",
} as const satisfies HearingClockFacts;
const received = { ...adopted, decisionReceivedByAgencyOn: d("2026-07-27") };

function recordOf(hearing: HearingClockFacts, about: ComplaintClockFacts | undefined = complaint) {
  return hearingRecordOfGiven({ hearing, complaint: about }, world);
}

describe("the record that a hearing’s days tell of", () => {
  test.each<readonly [string, HearingClockFacts, string]>([
    ["a request", asked, "REQUESTED"],
    ["a request whose time is waived", { ...asked, timeWaived: true }, "REQUESTED"],
    ["a hearing that is set", set, "SCHEDULED"],
    ["a hearing that was announced and answered", told, "SCHEDULED"],
    ["a hearing that was postponed by two weeks", { ...set, postponedByDays: 14 }, "SCHEDULED"],
    [
      "a postponement by no days and no waiver",
      { ...set, postponedByDays: 0, timeWaived: false },
      "SCHEDULED",
    ],
    ["a hearing that was held", held, "HELD"],
    ["a record that was closed", { ...held, recordClosedOn: d("2026-06-17") }, "RECORD_CLOSED"],
    ["a decision that was proposed", proposed, "DECISION_PROPOSED"],
    ["a decision that was adopted", adopted, "ADOPTED"],
    ["a decision that was received", received, "ADOPTED"],
    ["a report of compliance", { ...received, complianceReportedOn: d("2026-08-20") }, "COMPLIANCE_REPORTED"],
    ["a rehearing that was asked for", { ...received, rehearingRequestedOn: d("2026-08-03") }, "ADOPTED"],
    [
      "a dismissal that was noticed",
      { ...asked, dismissalNoticeSentOn: d("2026-05-13") },
      "DISMISSAL_NOTICED",
    ],
    [
      "a dismissal",
      {
        ...set,
        dismissalNoticeSentOn: d("2026-05-13"),
        dismissedOn: d("2026-06-01"),
        dismissedBySilence: true,
      },
      "DISMISSED",
    ],
    [
      "a dismissal after further facts, told in writing",
      {
        ...set,
        dismissalNoticeSentOn: d("2026-05-13"),
        furtherFactsGivenOn: d("2026-05-18"),
        dismissedOn: d("2026-05-20"),
        dismissalDecisionSentOn: d("2026-05-22"),
      },
      "DISMISSED",
    ],
    ["a missed hearing", { ...told, nonAppearanceNoticeSentOn: d("2026-06-16") }, "NON_APPEARANCE"],
    [
      "a missed hearing that is asked for again",
      { ...told, nonAppearanceNoticeSentOn: d("2026-06-16"), reinstatementRequestedOn: d("2026-06-22") },
      "NON_APPEARANCE",
    ],
    [
      "an abandoned request",
      {
        ...told,
        nonAppearanceNoticeSentOn: d("2026-06-16"),
        dismissedOn: d("2026-07-02"),
        dismissedBySilence: true,
      },
      "ABANDONED",
    ],
    ["a withdrawn request", { ...set, withdrawnOn: d("2026-05-22") }, "WITHDRAWN"],
  ])("%s", (_, hearing, status) => {
    const record = recordOf(hearing);
    expect(record?.status).toBe(status);
    const { postponedByDays, timeWaived, ...days } = hearing;
    expect(record && hearingClockFacts(record)).toEqual({
      ...days,
      ...(postponedByDays && { postponedByDays }),
      ...(timeWaived && { timeWaived }),
    });
  });

  test("a decision is taken to be for the complainant, so that the agency may begin to comply", () => {
    const untold = { ...proposed, adoptedOn: d("2026-07-20") };
    expect(recordOf(untold)?.decision?.outcomes).toEqual([{ ground: "G2", outcome: "FOR_COMPLAINANT" }]);
  });
  test("a decision is what is given of it", () => {
    const against = { ...adopted, decisionOutcome: "AGAINST_COMPLAINANT" } as const;
    expect(recordOf(against)?.decision?.outcomes).toEqual([{ ground: "G2", outcome: "AGAINST_COMPLAINANT" }]);
  });
  test("a request that came too early was heard from the day on which it could be", () => {
    const early = { requestReceivedOn: d("2026-04-20"), scheduledFor: d("2026-06-15") };
    expect(recordOf(early)?.screenedOn).toBe("2026-05-02");
    expect(recordOf(set)?.screenedOn).toBe("2026-05-11");
  });
  test("of the complaint nothing need be given", () => {
    expect(hearingRecordOfGiven({ hearing: set }, world)?.status).toBe("SCHEDULED");
  });
});

describe("days that tell of no record", () => {
  test.each<readonly [string, HearingClockFacts]>([
    ["no request", { scheduledFor: d("2026-06-15") }],
    ["a postponement of what was never set", { ...asked, postponedByDays: 14 }],
    ["a postponement from before the request", { ...set, postponedByDays: 60 }],
    [
      "a hearing first set for a day before 1900",
      { requestReceivedOn: d("1900-01-15"), scheduledFor: d("1900-02-05"), postponedByDays: 3_650 },
    ],
    ["a notice of a hearing that was never set", { ...asked, noticeSentOn: d("2026-05-20") }],
    ["a decision that nobody proposed", { ...held, adoptedOn: d("2026-07-20") }],
    ["a dismissal without its notice", { ...asked, dismissedOn: d("2026-06-01") }],
    [
      "a dismissal before its notice took effect",
      { ...asked, dismissalNoticeSentOn: d("2026-05-13"), dismissedOn: d("2026-05-20") },
    ],
    ["a hearing held after it was dismissed", { ...held, dismissalNoticeSentOn: d("2026-05-13") }],
  ])("%s", (_, hearing) => {
    expect(recordOf(hearing)).toBeNull();
  });
});

describe("what is on record of given facts", () => {
  const actor = staff.stateAnalyst;
  test("both, as the one who asks finds them", () => {
    const records = recordsOfGiven({ complaint, hearing: set }, world, actor);
    expect(records).toMatchObject({
      complaint: { facts: { status: "UNDER_INVESTIGATION" }, actor },
      hearing: { facts: { status: "SCHEDULED" }, actor },
    });
  });
  test("of nothing given, that nobody has asked for a hearing", () => {
    const none = { complaint: undefined, hearing: { facts: null, actor } };
    expect(recordsOfGiven({}, world, actor)).toEqual(none);
    expect(recordsOfGiven({ hearing: { heldOn: undefined } }, world, actor)).toEqual(none);
  });
  test("of days that tell of no record, nothing", () => {
    expect(recordsOfGiven({ hearing: { heldOn: d("2026-06-15") } }, world, actor)).toEqual({
      complaint: undefined,
      hearing: undefined,
    });
  });
});
