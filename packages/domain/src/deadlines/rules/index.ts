import { acknowledgement } from "./acknowledgement.ts";
import { caseClosureNotice } from "./case-closure-notice.ts";
import { arrearsReviewAnswer, mistakenIdentityAnswer } from "./claims-answered-like-complaints.ts";
import { complaintFilingWindow } from "./complaint-filing-window.ts";
import {
  complaintFirstReceiptDate,
  complaintMadeOn,
  complaintReceiptDate,
} from "./complaint-receipt-date.ts";
import {
  complaintTransfer,
  complaintTransferCopy,
  ownershipDetermination,
  ownershipDisputeContact,
} from "./complaint-transfer.ts";
import {
  contactAcknowledgement,
  contactResponse,
  disputeAcknowledgement,
  promisedAnswer,
} from "./contact-response.ts";
import { agencyRehearingRequest, judicialReview, rehearingRequest } from "./decision-review.ts";
import { disbursementReview } from "./disbursement-review.ts";
import {
  complianceReport,
  decisionPresumedReceipt,
  directorAction,
  proposedDecision,
} from "./hearing-decision.ts";
import {
  dismissalEffective,
  dismissalWrittenNotice,
  nonappearanceReinstatement,
} from "./hearing-dismissal.ts";
import { repeatContactWindow, repeatedContactComplaint } from "./repeated-contact.ts";
import { hearingCommencement, hearingNotice, positionStatement } from "./state-hearing-conduct.ts";
import {
  stateHearingRequestAdvised,
  stateHearingRequestAfterResolution,
  stateHearingRequestNoResolution,
  stateHearingRequestOpening,
} from "./state-hearing-request.ts";
import { amendedComplaintClock, resolutionExtensionNotice, writtenResolution } from "./written-resolution.ts";

/** The rulebook: every version of every rule. A rule that others run from stands before them. */
export const rulebook = [
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
  judicialReview,
  dismissalEffective,
  dismissalWrittenNotice,
  nonappearanceReinstatement,
  disbursementReview,
  mistakenIdentityAnswer,
  arrearsReviewAnswer,
  caseClosureNotice,
] as const;
