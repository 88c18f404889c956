import {
  adoptedHearing,
  answerInHearing,
  arrearsDismissed,
  heardHearing,
  hearingActs as acts,
  hearingEvidence,
  hearingTurns as turns,
  liveHearing,
  longAfterHearing,
  reportedCompliance,
  setHearing,
  staff,
  type HearingStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../calendar/plain-date.ts";
import { uncertainDatesOfHearing } from "./facts/correctable-hearing-facts.ts";
import { type Evidence } from "../provenance/evidence/evidence.ts";

const d = plainDate;
const { letter, mailing, record, stamp, statement } = hearingEvidence;
const { receiveHearingRequest: request } = acts;

describe("the evidence of a hearing’s days", () => {
  const week: Evidence = {
    ...statement,
    exactness: { as: "APPROXIMATE", earliest: d("2026-07-27"), latest: d("2026-07-29") },
  };
  const received = { ...request, provenance: { hearingRequestReceivedOn: stamp } } as const;
  const uncertain = {
    ...acts.recordDecisionReceipt,
    provenance: { decisionReceivedByAgencyOn: week },
  } as const;

  test.each<[string, readonly HearingStep[], HearingStep, object]>([
    ["a request", [], received, { hearingRequestReceivedOn: stamp }],
    [
      "a setting",
      [request, acts.screenRequest],
      { ...acts.scheduleHearing, provenance: { hearingScheduledFor: record } },
      { hearingScheduledFor: record },
    ],
    [
      "a postponement",
      setHearing,
      {
        action: "postponeHearing",
        requestedOn: d("2026-06-10"),
        cause: "ILLNESS_OR_INJURY",
        scheduledFor: d("2026-06-25"),
        provenance: { hearingScheduledFor: record },
      },
      { hearingScheduledFor: record },
    ],
    [
      "a notice",
      setHearing,
      { ...acts.sendHearingNotice, provenance: { hearingNoticeSentOn: mailing } },
      { hearingNoticeSentOn: mailing },
    ],
    [
      "a position statement",
      setHearing,
      [
        staff.hearingCoordinator,
        { ...acts.filePositionStatement, provenance: { positionStatementSentOn: mailing } },
      ],
      { positionStatementSentOn: mailing },
    ],
    [
      "a hearing",
      setHearing,
      { ...acts.holdHearing, provenance: { hearingHeldOn: record } },
      { hearingHeldOn: record },
    ],
    [
      "a record closed",
      [...setHearing, acts.holdHearing],
      { ...acts.closeRecord, provenance: { recordClosedOn: record } },
      { recordClosedOn: record },
    ],
    [
      "a proposal",
      heardHearing,
      { ...acts.proposeDecision, provenance: { proposedDecisionOn: letter } },
      { proposedDecisionOn: letter },
    ],
    [
      "an adoption",
      [...heardHearing, acts.proposeDecision],
      { ...acts.adoptDecision, provenance: { decisionAdoptedOn: letter } },
      { decisionAdoptedOn: letter },
    ],
    [
      "another decision",
      [...heardHearing, acts.proposeDecision],
      {
        action: "changeDecision",
        adoptedOn: d("2026-07-20"),
        outcomes: acts.proposeDecision.outcomes,
        provenance: { decisionAdoptedOn: letter },
      },
      { decisionAdoptedOn: letter },
    ],
    ["a receipt", adoptedHearing, uncertain, { decisionReceivedByAgencyOn: week }],
    [
      "a report",
      [...adoptedHearing, reportedCompliance[0]],
      [staff.director, { ...acts.reportCompliance, provenance: { complianceReportedOn: letter } }],
      { complianceReportedOn: letter },
    ],
    [
      "a request for a rehearing",
      adoptedHearing,
      { ...turns.requestRehearing, provenance: { rehearingRequestedOn: stamp } },
      { rehearingRequestedOn: stamp },
    ],
    [
      "the agency’s request for a rehearing",
      adoptedHearing,
      { ...turns.requestRehearing, by: "AGENCY", provenance: { agencyRehearingRequestedOn: stamp } },
      { agencyRehearingRequestedOn: stamp },
    ],
    [
      "a petition to the court",
      adoptedHearing,
      { ...turns.petitionCourt, provenance: { courtPetitionedOn: statement } },
      { courtPetitionedOn: statement },
    ],
    [
      "a withdrawal",
      setHearing,
      { ...turns.withdrawRequest, provenance: { hearingWithdrawnOn: statement } },
      { hearingWithdrawnOn: statement },
    ],
    [
      "a notice of dismissal",
      [request],
      { ...turns.noticeDismissal, provenance: { dismissalNoticeSentOn: mailing } },
      { dismissalNoticeSentOn: mailing },
    ],
    [
      "a notice about some grounds",
      setHearing,
      { ...arrearsDismissed[0], provenance: { dismissalNoticeSentOn: mailing } },
      { dismissalNoticeSentOn: mailing },
    ],
    [
      "an answer to the notice",
      [request, turns.noticeDismissal],
      { ...turns.giveFurtherFacts, provenance: { furtherFactsGivenOn: stamp } },
      { furtherFactsGivenOn: stamp },
    ],
    [
      "the letter about a dismissal",
      [request, turns.noticeDismissal, turns.giveFurtherFacts, turns.mailFurtherFacts, turns.dismissRequest],
      { ...turns.sendDismissalDecision, provenance: { dismissalDecisionSentOn: mailing } },
      { dismissalDecisionSentOn: mailing },
    ],
    [
      "a dismissal",
      [request, turns.noticeDismissal],
      { ...turns.dismissRequest, provenance: { hearingDismissedOn: letter } },
      { hearingDismissedOn: letter },
    ],
    [
      "a dismissal for a court",
      [{ ...request, grounds: ["G4"] }],
      {
        action: "dismissForCourt",
        agencyToldOn: d("2026-05-12"),
        dismissedOn: d("2026-05-14"),
        provenance: { hearingDismissedOn: letter },
      },
      { hearingDismissedOn: letter },
    ],
    [
      "a hearing missed",
      setHearing,
      { ...turns.recordNonAppearance, provenance: { nonAppearanceNoticeSentOn: mailing } },
      { nonAppearanceNoticeSentOn: mailing },
    ],
    [
      "a request for reinstatement",
      [...setHearing, turns.recordNonAppearance],
      { ...turns.requestReinstatement, provenance: { reinstatementRequestedOn: stamp } },
      { reinstatementRequestedOn: stamp },
    ],
    [
      "an abandoned request",
      [...setHearing, turns.recordNonAppearance],
      { action: "abandonRequest", dismissedOn: d("2026-07-02"), provenance: { hearingDismissedOn: letter } },
      { hearingDismissedOn: letter },
    ],
  ])("%s keeps it", (_, steps, action, kept) => {
    expect(liveHearing([...steps, action]).facts.provenance).toEqual(kept);
  });

  test("is refused when it does not fit the day, or is of a day that the action does not record", () => {
    const said = (provenance: object) =>
      answerInHearing(adoptedHearing, { ...acts.recordDecisionReceipt, provenance });
    expect(
      said({ decisionReceivedByAgencyOn: { ...week, kind: "POSTMARK", source: "POSTAL_SERVICE" } }),
    ).toBe("EVIDENCE_DOES_NOT_FIT at provenance.decisionReceivedByAgencyOn.kind");
    expect(said({ hearingHeldOn: record })).toBe("FACT_NOT_RECORDED at provenance.hearingHeldOn");
  });

  test("goes with the round it belongs to; that of the request stays, and that of the decision still in force", () => {
    const set: HearingStep = { ...acts.scheduleHearing, provenance: { hearingScheduledFor: record } };
    const decided = [received, acts.screenRequest, set, ...adoptedHearing.slice(3), uncertain] as const;
    const kept = liveHearing(decided).facts.provenance;
    expect(Object.keys(kept ?? {}).toSorted()).toEqual([
      "decisionReceivedByAgencyOn",
      "hearingRequestReceivedOn",
      "hearingScheduledFor",
    ]);
    expect(liveHearing([...decided, turns.requestRehearing, turns.grantRehearing]).facts.provenance).toEqual({
      hearingRequestReceivedOn: stamp,
      decisionReceivedByAgencyOn: kept?.decisionReceivedByAgencyOn,
    });
  });

  test("a decision received on some day from July 27 to 29, 2026, leaves the rehearing open to Friday, August 28", () => {
    const ofComplainant = {
      ...acts.recordComplainantDecisionReceipt,
      provenance: { decisionReceivedByComplainantOn: week },
    } as const;
    const ranges = uncertainDatesOfHearing(
      liveHearing([...adoptedHearing, ofComplainant]).facts,
      longAfterHearing,
    );
    expect(ranges).toMatchObject([{ fact: "decisionReceivedByComplainantOn" }]);
    expect(ranges[0]?.ranges.find(({ ruleId }) => ruleId === "rehearing-request")).toEqual({
      ruleId: "rehearing-request",
      earliest: "2026-08-26",
      latest: "2026-08-28",
      use: "DOOR_CLOSES_LATEST",
      on: "2026-08-28",
      always: true,
    });
    expect(uncertainDatesOfHearing(liveHearing(adoptedHearing).facts, longAfterHearing)).toEqual([]);
  });
});
