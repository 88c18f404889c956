import type { DeadlineRule } from "./deadline-rule.ts";
import type { RuleId } from "./rule-id.ts";
import { acknowledgement } from "./complaint/acknowledgement.ts";
import { caseClosureNotice } from "./beside-complaints/case-closure-notice.ts";
import {
  arrearsReviewAnswer,
  claimAcknowledgement,
  mistakenIdentityAnswer,
} from "./beside-complaints/claims-answered-like-complaints.ts";
import { complaintFilingWindow } from "./complaint/complaint-filing-window.ts";
import {
  complaintFirstReceiptDate,
  complaintMadeOn,
  complaintReceiptDate,
} from "./complaint/complaint-receipt-date.ts";
import {
  complaintTransfer,
  complaintTransferCopy,
  ownershipDetermination,
  ownershipDisputeContact,
} from "./complaint/complaint-transfer.ts";
import {
  contactAcknowledgement,
  contactResponse,
  disputeAcknowledgement,
  promisedAnswer,
} from "./contact/contact-response.ts";
import {
  agencyRehearingRequest,
  judicialReview,
  rehearingDecision,
  rehearingRequest,
} from "./hearing/decision-review.ts";
import { disbursementReview } from "./beside-complaints/disbursement-review.ts";
import {
  complianceReport,
  decisionPresumedReceipt,
  directorAction,
  proposedDecision,
} from "./hearing/hearing-decision.ts";
import {
  dismissalEffective,
  dismissalWrittenNotice,
  nonappearanceReinstatement,
} from "./hearing/hearing-dismissal.ts";
import { repeatContactWindow, repeatedContactComplaint } from "./contact/repeated-contact.ts";
import { hearingCommencement, hearingNotice, positionStatement } from "./hearing/state-hearing-conduct.ts";
import {
  stateHearingRequestAdvised,
  stateHearingRequestAfterResolution,
  stateHearingRequestNoResolution,
  stateHearingRequestOpening,
} from "./hearing/state-hearing-request.ts";
import {
  amendedComplaintClock,
  resolutionExtensionNotice,
  writtenResolution,
} from "./complaint/written-resolution.ts";

/** The rulebook: every version of every rule, in the order of their ids. */
export const rules: readonly DeadlineRule<RuleId>[] = [
  contactResponse,
  contactAcknowledgement,
  disputeAcknowledgement,
  promisedAnswer,
  repeatContactWindow,
  repeatedContactComplaint,
  complaintMadeOn,
  complaintFirstReceiptDate,
  complaintReceiptDate,
  complaintFilingWindow,
  acknowledgement,
  complaintTransfer,
  complaintTransferCopy,
  ownershipDisputeContact,
  ownershipDetermination,
  amendedComplaintClock,
  resolutionExtensionNotice,
  writtenResolution,
  stateHearingRequestNoResolution,
  stateHearingRequestAfterResolution,
  stateHearingRequestAdvised,
  stateHearingRequestOpening,
  hearingCommencement,
  hearingNotice,
  positionStatement,
  proposedDecision,
  directorAction,
  decisionPresumedReceipt,
  complianceReport,
  rehearingRequest,
  agencyRehearingRequest,
  rehearingDecision,
  judicialReview,
  dismissalEffective,
  dismissalWrittenNotice,
  nonappearanceReinstatement,
  disbursementReview,
  claimAcknowledgement,
  mistakenIdentityAnswer,
  arrearsReviewAnswer,
  caseClosureNotice,
];
