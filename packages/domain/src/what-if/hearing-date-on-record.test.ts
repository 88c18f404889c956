import { aWorld } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import {
  correctableDates,
  hearingClockFacts,
  hearingRecordOfGiven,
  plainDate,
  type HearingClockFacts,
  type HearingFacts,
} from "../index.ts";
import { hearingDateName, withHearingDate } from "./hearing-date-on-record.ts";

const d = plainDate;
const world = aWorld("2027-06-01");

function recordOf(hearing: HearingClockFacts): HearingFacts {
  const record = hearingRecordOfGiven({ hearing }, world);
  if (record === null) throw new Error("These days tell of no record.");
  return record;
}

/** From the request on Monday, May 11, 2026, to the rehearings asked for on August 24 and 25 and the petition after them. */
const complied = {
  requestReceivedOn: d("2026-05-11"),
  scheduledFor: d("2026-06-15"),
  noticeSentOn: d("2026-05-20"),
  positionStatementSentOn: d("2026-06-01"),
  heldOn: d("2026-06-15"),
  recordClosedOn: d("2026-06-17"),
  proposedDecisionOn: d("2026-07-08"),
  adoptedOn: d("2026-07-20"),
  decisionOutcome: "FOR_COMPLAINANT",
  decisionReceivedOn: d("2026-07-27"),
  complianceReportedOn: d("2026-08-20"),
  rehearingRequestedOn: d("2026-08-24"),
  agencyRehearingRequestedOn: d("2026-08-25"),
  courtPetitionedOn: d("2026-09-01"),
} as const satisfies HearingClockFacts;
const { requestReceivedOn, scheduledFor } = complied;
const missed = {
  requestReceivedOn,
  scheduledFor,
  nonAppearanceNoticeSentOn: d("2026-06-16"),
  reinstatementRequestedOn: d("2026-06-22"),
};
const dismissed = { requestReceivedOn, dismissalNoticeSentOn: d("2026-05-13"), dismissedOn: d("2026-06-01") };
const withdrawn = { requestReceivedOn, withdrawnOn: d("2026-05-22") };

describe("a date of a hearing on record", () => {
  const names = correctableDates.flatMap((date) => hearingDateName(date) ?? []);
  test.each(names)("%s can be another one, and no other date is", (name) => {
    const given = [complied, missed, dismissed, withdrawn].find((one) => name in one) ?? {};
    const to = d("2026-09-30");
    const corrected = withHearingDate(recordOf(given), name, to);
    expect(corrected && hearingClockFacts(corrected)).toEqual({ ...given, [name]: to });
  });
  test.each(names)("%s cannot be another one when nothing holds it", (name) => {
    const facts = recordOf(name === "requestReceivedOn" ? complied : { requestReceivedOn });
    expect(
      withHearingDate(name === "requestReceivedOn" ? null : facts, name, d("2026-09-30")),
    ).toBeUndefined();
  });
  test("keeps the rest of what it belongs to", () => {
    const corrected = withHearingDate(recordOf(complied), "scheduledFor", d("2026-06-16"));
    expect(corrected?.hearing).toEqual({
      scheduledFor: "2026-06-16",
      mode: "TELEPHONE",
      noticeSentOn: "2026-05-20",
    });
  });
  test("keeps both sides’ requests for a rehearing in their order", () => {
    const corrected = withHearingDate(recordOf(complied), "agencyRehearingRequestedOn", d("2026-08-26"));
    expect(corrected?.rehearings?.map(({ by, requestedOn }) => [by, requestedOn])).toEqual([
      ["COMPLAINANT", "2026-08-24"],
      ["AGENCY", "2026-08-26"],
    ]);
  });
  test("is named by the part it belongs to: the claim’s day of receipt is none of the hearing’s", () => {
    expect(hearingDateName("hearing.heldOn")).toBe("heldOn");
    expect(hearingDateName("claim.receivedOn")).toBeUndefined();
    expect(names).toHaveLength(18);
  });
});
