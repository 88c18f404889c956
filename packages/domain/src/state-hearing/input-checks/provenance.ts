import { checkCorrectionOf } from "../../provenance/correction-of-record.ts";
import { evidenceCheck, type DaysRecordedBy } from "../../provenance/evidence/evidence-check.ts";
import { correctableHearing } from "../facts/correctable-hearing-facts.ts";
import type { HearingAction } from "../acts/hearing-action.ts";
import { check } from "./check.ts";

const recordedDays: DaysRecordedBy<HearingAction> = {
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
  recordDecisionReceipt: ({ receivedOn }) => ({ decisionReceivedByAgencyOn: receivedOn }),
  recordComplainantDecisionReceipt: ({ receivedOn }) => ({ decisionReceivedByComplainantOn: receivedOn }),
  reportCompliance: ({ reportedOn }) => ({ complianceReportedOn: reportedOn }),
  requestRehearing: ({ by, requestedOn }) => ({
    rehearingRequestedOn: by === "COMPLAINANT" ? requestedOn : undefined,
    agencyRehearingRequestedOn: by === "AGENCY" ? requestedOn : undefined,
  }),
  petitionCourt: ({ filedOn }) => ({ courtPetitionedOn: filedOn }),
};

/** The checks of the evidence that an action carries, and of a correction. */
export const provenanceChecks = {
  provenance: evidenceCheck(recordedDays),
  correction: check(["correctFact"], ({ facts, action, world }) =>
    checkCorrectionOf(correctableHearing, facts, action, world),
  ),
} as const;
