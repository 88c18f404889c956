import {
  adoptedHearing,
  arrearsDismissed,
  aWorld,
  exactEvidence,
  heardHearing,
  hearingActs,
  hearingTurns,
  liveHearing,
  reportedCompliance,
  setHearing,
  staff,
  type HearingStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import {
  decideHearing,
  plainDate,
  uncertainDatesOfHearing,
  type Evidence,
  type HearingFacts,
} from "../index.ts";

const { director, hearingCoordinator, stateAnalyst } = staff;
const d = plainDate;
const world = aWorld("2027-06-01");
const stamp = exactEvidence("DATE_STAMP", "STATE_HEARING_OFFICE");
const record = exactEvidence("HEARING_RECORD", "STATE_HEARING_OFFICE");
const mailing = exactEvidence("MAILING_RECORD", "STATE_HEARING_OFFICE");
const letter = exactEvidence("LETTER_DATE", "DEPARTMENT");
const statement = exactEvidence("STATEMENT", "COMPLAINANT");

const {
  adoptDecision: adopt,
  closeRecord: close,
  filePositionStatement: statementMailed,
  holdHearing: hold,
  proposeDecision: propose,
  receiveHearingRequest: request,
  recordDecisionReceipt: receipt,
  reportCompliance: report,
  scheduleHearing: schedule,
  screenRequest: screen,
  sendHearingNotice: notify,
} = hearingActs;
const {
  dismissRequest: dismiss,
  giveFurtherFacts: furtherFacts,
  grantRehearing: grant,
  noticeDismissal: notice,
  petitionCourt: petition,
  recordNonAppearance: missed,
  requestRehearing: rehear,
  requestReinstatement: again,
  sendDismissalDecision: tell,
  withdrawRequest: withdraw,
} = hearingTurns;

function live(steps: readonly HearingStep[]): HearingFacts {
  return liveHearing(steps, world).facts;
}

describe("the evidence of a hearing’s days", () => {
  const week: Evidence = {
    ...statement,
    exactness: { as: "APPROXIMATE", earliest: d("2026-07-27"), latest: d("2026-07-29") },
  };
  const received = { ...request, provenance: { hearingRequestReceivedOn: stamp } } as const;
  const uncertain = { ...receipt, provenance: { decisionReceivedOn: week } } as const;

  test.each<[string, readonly HearingStep[], HearingStep, object]>([
    ["a request", [], received, { hearingRequestReceivedOn: stamp }],
    [
      "a setting",
      [request, screen],
      { ...schedule, provenance: { hearingScheduledFor: record } },
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
      { ...notify, provenance: { hearingNoticeSentOn: mailing } },
      { hearingNoticeSentOn: mailing },
    ],
    [
      "a position statement",
      setHearing,
      [hearingCoordinator, { ...statementMailed, provenance: { positionStatementSentOn: mailing } }],
      { positionStatementSentOn: mailing },
    ],
    ["a hearing", setHearing, { ...hold, provenance: { hearingHeldOn: record } }, { hearingHeldOn: record }],
    [
      "a record closed",
      [...setHearing, hold],
      { ...close, provenance: { recordClosedOn: record } },
      { recordClosedOn: record },
    ],
    [
      "a proposal",
      heardHearing,
      { ...propose, provenance: { proposedDecisionOn: letter } },
      { proposedDecisionOn: letter },
    ],
    [
      "an adoption",
      [...heardHearing, propose],
      { ...adopt, provenance: { decisionAdoptedOn: letter } },
      { decisionAdoptedOn: letter },
    ],
    [
      "another decision",
      [...heardHearing, propose],
      {
        action: "changeDecision",
        adoptedOn: d("2026-07-20"),
        outcomes: propose.outcomes,
        provenance: { decisionAdoptedOn: letter },
      },
      { decisionAdoptedOn: letter },
    ],
    ["a receipt", adoptedHearing, uncertain, { decisionReceivedOn: week }],
    [
      "a report",
      [...adoptedHearing, reportedCompliance[0]],
      [director, { ...report, provenance: { complianceReportedOn: letter } }],
      { complianceReportedOn: letter },
    ],
    [
      "a request for a rehearing",
      adoptedHearing,
      { ...rehear, provenance: { rehearingRequestedOn: stamp } },
      { rehearingRequestedOn: stamp },
    ],
    [
      "the agency’s request for a rehearing",
      adoptedHearing,
      { ...rehear, by: "AGENCY", provenance: { agencyRehearingRequestedOn: stamp } },
      { agencyRehearingRequestedOn: stamp },
    ],
    [
      "a petition to the court",
      adoptedHearing,
      { ...petition, provenance: { courtPetitionedOn: statement } },
      { courtPetitionedOn: statement },
    ],
    [
      "a withdrawal",
      setHearing,
      { ...withdraw, provenance: { hearingWithdrawnOn: statement } },
      { hearingWithdrawnOn: statement },
    ],
    [
      "a notice of dismissal",
      [request],
      { ...notice, provenance: { dismissalNoticeSentOn: mailing } },
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
      [request, notice],
      { ...furtherFacts, provenance: { furtherFactsGivenOn: stamp } },
      { furtherFactsGivenOn: stamp },
    ],
    [
      "the letter about a dismissal",
      [request, notice, furtherFacts, dismiss],
      { ...tell, provenance: { dismissalDecisionSentOn: mailing } },
      { dismissalDecisionSentOn: mailing },
    ],
    [
      "a dismissal",
      [request, notice],
      { ...dismiss, provenance: { hearingDismissedOn: letter } },
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
      { ...missed, provenance: { nonAppearanceNoticeSentOn: mailing } },
      { nonAppearanceNoticeSentOn: mailing },
    ],
    [
      "a request for reinstatement",
      [...setHearing, missed],
      { ...again, provenance: { reinstatementRequestedOn: stamp } },
      { reinstatementRequestedOn: stamp },
    ],
    [
      "an abandoned request",
      [...setHearing, missed],
      { action: "abandonRequest", dismissedOn: d("2026-07-02"), provenance: { hearingDismissedOn: letter } },
      { hearingDismissedOn: letter },
    ],
  ])("%s keeps it", (_, steps, action, kept) => {
    expect(live([...steps, action]).provenance).toEqual(kept);
  });

  test("is refused when it does not fit the day, or is of a day that the action does not record", () => {
    const said = (provenance: object) => {
      const decided = decideHearing(live(adoptedHearing), { ...receipt, provenance }, world, stateAnalyst);
      return decided.ok ? "done" : [decided.refusal.code, ...(decided.refusal.field ?? [])].join(" ");
    };
    expect(said({ decisionReceivedOn: { ...week, kind: "POSTMARK", source: "POSTAL_SERVICE" } })).toBe(
      "EVIDENCE_DOES_NOT_FIT provenance decisionReceivedOn kind",
    );
    expect(said({ hearingHeldOn: record })).toBe("FACT_NOT_RECORDED provenance hearingHeldOn");
  });

  test("goes with the round it belongs to; that of the request stays, and that of the decision still in force", () => {
    const set: HearingStep = { ...schedule, provenance: { hearingScheduledFor: record } };
    const decided = [received, screen, set, ...adoptedHearing.slice(3), uncertain] as const;
    const kept = live(decided).provenance;
    expect(Object.keys(kept ?? {}).toSorted()).toEqual([
      "decisionReceivedOn",
      "hearingRequestReceivedOn",
      "hearingScheduledFor",
    ]);
    expect(live([...decided, rehear, grant]).provenance).toEqual({
      hearingRequestReceivedOn: stamp,
      decisionReceivedOn: kept?.decisionReceivedOn,
    });
  });

  test("a decision received on some day from July 27 to 29, 2026, leaves the rehearing open to Friday, August 28", () => {
    const ranges = uncertainDatesOfHearing(live([...adoptedHearing, uncertain]), world);
    expect(ranges).toMatchObject([{ fact: "decisionReceivedOn" }]);
    expect(ranges[0]?.ranges.find(({ ruleId }) => ruleId === "rehearing-request")).toEqual({
      ruleId: "rehearing-request",
      earliest: "2026-08-26",
      latest: "2026-08-28",
      use: "DOOR_CLOSES_LATEST",
      on: "2026-08-28",
      always: true,
    });
    expect(uncertainDatesOfHearing(live(adoptedHearing), world)).toEqual([]);
  });
});
