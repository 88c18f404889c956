import { answeredByMail, aWorld } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../calendar/plain-date.ts";
import { previewCorrection } from "./correction/preview-correction.ts";
import { type EvidencedFact } from "./evidenced-facts.ts";
import { type GivenFacts } from "../deadlines/facts/given-facts.ts";
import { withFact } from "./fact-at.ts";

const d = plainDate;
const world = aWorld("2027-06-01"); // Tuesday, after all of these days

function answer(given: GivenFacts, fact: EvidencedFact, to: string): string {
  const preview = previewCorrection(given, { fact, to: d(to), reason: "Misread." }, world);
  return preview.ok ? "possible" : preview.refusal.message;
}

const wouldComeBefore = (second: string, first: string): string =>
  `This cannot be: “${second}” would come before “${first}”.`;

/** Heard on Monday, June 15, 2026, and decided on Monday, July 20. */
const decided: GivenFacts = {
  hearing: {
    requestReceivedOn: d("2026-05-11"),
    noticeSentOn: d("2026-05-20"),
    positionStatementSentOn: d("2026-06-01"), // Monday
    scheduledFor: d("2026-06-15"),
    heldOn: d("2026-06-15"),
    recordClosedOn: d("2026-06-17"), // Wednesday
    proposedDecisionOn: d("2026-07-08"), // Wednesday
    adoptedOn: d("2026-07-20"),
    complianceReportedOn: d("2026-08-20"),
    rehearingRequestedOn: d("2026-08-03"),
    agencyRehearingRequestedOn: d("2026-08-04"),
    courtPetitionedOn: d("2026-09-01"),
  },
};
const recordOpen = withFact(decided, "recordClosedOn", null);

/** A notice of dismissal of Friday, May 15, 2026; dismissed all the same on Monday, June 15. */
const dismissed: GivenFacts = {
  hearing: {
    dismissalNoticeSentOn: d("2026-05-15"),
    furtherFactsGivenOn: d("2026-05-26"),
    dismissedOn: d("2026-06-15"),
    dismissalDecisionSentOn: d("2026-06-17"),
  },
};

/** Absent from the hearing; the notice of it went out on Tuesday, June 16, 2026. */
const absent: GivenFacts = {
  hearing: { nonAppearanceNoticeSentOn: d("2026-06-16"), reinstatementRequestedOn: d("2026-06-22") },
};

const closing: GivenFacts = {
  caseClosure: { plannedFor: d("2026-07-15"), noticeMailedOn: d("2026-05-15") }, // Wednesday; Friday
};

describe("a day is not corrected past the one that it cannot come before, or after; on the same day it may be", () => {
  test.each<[string, GivenFacts, EvidencedFact, string, string, string]>([
    [
      "a resolution is mailed once it is dated",
      answeredByMail,
      "resolutionDatedOn",
      "2026-04-09",
      "2026-04-11",
      wouldComeBefore("Written resolution mailed", "Written resolution dated"),
    ],
    [
      "notice of a hearing is given before it",
      decided,
      "hearingNoticeSentOn",
      "2026-06-15",
      "2026-06-16",
      wouldComeBefore("Hearing", "Notice of hearing sent"),
    ],
    [
      "a position is stated before the hearing",
      decided,
      "positionStatementSentOn",
      "2026-06-15",
      "2026-06-16",
      wouldComeBefore("Hearing", "Position statement sent"),
    ],
    [
      "a record is closed once the hearing was held",
      decided,
      "recordClosedOn",
      "2026-06-15",
      "2026-06-14",
      wouldComeBefore("Record closed", "Hearing held"),
    ],
    [
      "a decision is proposed once the record is closed",
      decided,
      "proposedDecisionOn",
      "2026-06-17",
      "2026-06-16",
      wouldComeBefore("Proposed decision", "Record closed"),
    ],
    [
      "and where no closing of the record is known, once the hearing was held",
      recordOpen,
      "proposedDecisionOn",
      "2026-06-15",
      "2026-06-14",
      wouldComeBefore("Proposed decision", "Hearing held"),
    ],
    [
      "a decision is adopted once it is proposed",
      decided,
      "decisionAdoptedOn",
      "2026-07-08",
      "2026-07-07",
      wouldComeBefore("Decision adopted", "Proposed decision"),
    ],
    [
      "compliance is reported once there is a decision",
      decided,
      "complianceReportedOn",
      "2026-07-20",
      "2026-07-19",
      wouldComeBefore("Compliance reported", "Decision adopted"),
    ],
    [
      "the complainant asks for a rehearing of a decision",
      decided,
      "rehearingRequestedOn",
      "2026-07-20",
      "2026-07-19",
      wouldComeBefore("Rehearing requested", "Decision adopted"),
    ],
    [
      "so does the agency",
      decided,
      "agencyRehearingRequestedOn",
      "2026-07-20",
      "2026-07-19",
      wouldComeBefore("Rehearing requested by the agency", "Decision adopted"),
    ],
    [
      "a court is asked about a decision",
      decided,
      "courtPetitionedOn",
      "2026-07-20",
      "2026-07-19",
      wouldComeBefore("Petition filed with the court", "Decision adopted"),
    ],
    [
      "facts are given against a dismissal of which there was notice",
      dismissed,
      "furtherFactsGivenOn",
      "2026-05-15",
      "2026-05-14",
      wouldComeBefore("Further facts given against the dismissal", "Dismissal notice sent"),
    ],
    [
      "a request is dismissed after notice of it",
      dismissed,
      "hearingDismissedOn",
      "2026-05-15",
      "2026-05-14",
      wouldComeBefore("Hearing request dismissed", "Dismissal notice sent"),
    ],
    [
      "a dismissal is told once there is one",
      dismissed,
      "dismissalDecisionSentOn",
      "2026-06-15",
      "2026-06-14",
      wouldComeBefore("Written notice of the dismissal sent", "Hearing request dismissed"),
    ],
    [
      "who was absent asks for another day once told of it",
      absent,
      "reinstatementRequestedOn",
      "2026-06-16",
      "2026-06-15",
      wouldComeBefore("Reinstatement requested", "Notice of non-appearance sent"),
    ],
    [
      "notice of closing a case is mailed before it is closed",
      closing,
      "closureNoticeMailedOn",
      "2026-07-15",
      "2026-07-16",
      wouldComeBefore("Day planned for closing the case", "Notice of closing mailed"),
    ],
  ])("%s", (_, given, fact, possible, impossible, message) => {
    expect(answer(given, fact, possible)).toBe("possible");
    expect(answer(given, fact, impossible)).toBe(message);
  });

  test("a decision that is heard again is no bar to the day of the later proposal", () => {
    const again = withFact(decided, "proposedDecisionOn", d("2026-11-02")); // Monday
    expect(answer(again, "proposedDecisionOn", "2026-11-03")).toBe("possible");
    expect(answer(again, "decisionAdoptedOn", "2026-07-21")).toBe("possible");
  });

  test("a letter shown by its postmark alone is in nobody's hand yet: what answers it follows the postmark", () => {
    const posted: GivenFacts = {
      complaint: {
        filing: { channel: "MAIL", postmarkedOn: d("2026-03-06") }, // Friday
        acknowledgement: { noticeMailedOn: d("2026-03-16") },
      },
    };
    expect(answer(posted, "acknowledgementMailedOn", "2026-03-06")).toBe("possible");
    expect(answer(posted, "acknowledgementMailedOn", "2026-03-05")).not.toBe("possible");
  });
});
