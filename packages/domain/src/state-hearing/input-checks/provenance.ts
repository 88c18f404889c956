import { checkCorrectionOf, refuseEvidence } from "../../machine/correction.ts";
import type { RecordedDays } from "../../provenance/provenance.ts";
import { correctableHearing } from "../correctable-hearing-facts.ts";
import type { HearingActionName, HearingActionOf } from "../hearing-action.ts";
import { check } from "./check.ts";

/** The actions that may carry evidence. */
type EvidencedName = {
  [Name in HearingActionName]: "provenance" extends keyof HearingActionOf<Name> ? Name : never;
}[HearingActionName];

/** The day that each action records, by its fact: the one whose evidence it may carry. */
const recordedDays: {
  readonly [Name in EvidencedName]: (action: HearingActionOf<Name>) => RecordedDays;
} = {
  receiveHearingRequest: ({ receivedOn }) => ({ hearingRequestReceivedOn: receivedOn }),
  noticeDismissal: ({ sentOn }) => ({ dismissalNoticeSentOn: sentOn }),
  noticeGroundsDismissal: ({ sentOn }) => ({ dismissalNoticeSentOn: sentOn }),
  giveFurtherFacts: ({ givenOn }) => ({ furtherFactsGivenOn: givenOn }),
  sendDismissalDecision: ({ sentOn }) => ({ dismissalDecisionSentOn: sentOn }),
  dismissRequest: ({ dismissedOn }) => ({ hearingDismissedOn: dismissedOn }),
  dismissForCourt: ({ dismissedOn }) => ({ hearingDismissedOn: dismissedOn }),
  abandonRequest: ({ dismissedOn }) => ({ hearingDismissedOn: dismissedOn }),
  scheduleHearing: ({ scheduledFor }) => ({ hearingScheduledFor: scheduledFor }),
  postponeHearing: ({ scheduledFor }) => ({ hearingScheduledFor: scheduledFor }),
  sendHearingNotice: ({ noticeSentOn }) => ({ hearingNoticeSentOn: noticeSentOn }),
  filePositionStatement: ({ sentOn }) => ({ positionStatementSentOn: sentOn }),
  withdrawRequest: ({ withdrawnOn }) => ({ hearingWithdrawnOn: withdrawnOn }),
  recordNonAppearance: ({ noticeSentOn }) => ({ nonAppearanceNoticeSentOn: noticeSentOn }),
  requestReinstatement: ({ requestedOn }) => ({ reinstatementRequestedOn: requestedOn }),
  holdHearing: ({ heldOn }) => ({ hearingHeldOn: heldOn }),
  closeRecord: ({ closedOn }) => ({ recordClosedOn: closedOn }),
  proposeDecision: ({ proposedOn }) => ({ proposedDecisionOn: proposedOn }),
  adoptDecision: ({ adoptedOn }) => ({ decisionAdoptedOn: adoptedOn }),
  changeDecision: ({ adoptedOn }) => ({ decisionAdoptedOn: adoptedOn }),
  recordDecisionReceipt: ({ receivedOn }) => ({ decisionReceivedOn: receivedOn }),
  reportCompliance: ({ reportedOn }) => ({ complianceReportedOn: reportedOn }),
  requestRehearing: ({ by, requestedOn }) =>
    by === "AGENCY" ? { agencyRehearingRequestedOn: requestedOn } : { rehearingRequestedOn: requestedOn },
  petitionCourt: ({ filedOn }) => ({ courtPetitionedOn: filedOn }),
};

/** The checks of the evidence that an action carries, and of a correction. */
export const provenanceChecks = {
  provenance: check(Object.keys(recordedDays) as EvidencedName[], ({ action }) =>
    // The table pairs each action with its own days.
    refuseEvidence(
      (recordedDays[action.action] as (asked: typeof action) => RecordedDays)(action),
      action.provenance,
    ),
  ),
  correction: check(["correctFact"], ({ facts, action, world }) =>
    checkCorrectionOf(correctableHearing, facts, action, world),
  ),
} as const;
