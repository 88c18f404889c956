import { evidenceCheck, type DaysRecordedBy } from "../../provenance/evidence-check.ts";
import type { ComplaintAction } from "../complaint-action.ts";

const recordedDays: DaysRecordedBy<ComplaintAction> = {
  recordContact: (action) => ({
    contactReceivedOn: action.receivedOn,
    earlierContactOn: action.earlierOnSameSubjectOn,
  }),
  acknowledgeContact: (action) => ({ contactAcknowledgedOn: action.acknowledgedOn }),
  answerContact: (action) => ({ contactAnsweredOn: action.answeredOn }),
  receiveComplaint: ({ knewOn, filing }) => ({
    knewOn,
    postmarkedOn: filing.postmarkedOn,
    dateStampedOn: filing.dateStampedOn,
    spokenOn: filing.spokenOn,
    arrivedOn: filing.arrivedOn,
  }),
  acknowledgeComplaint: (action) => ({ acknowledgementMailedOn: action.noticeMailedOn }),
  transferComplaint: (action) => ({ transferSentOn: action.sentOn }),
  mailTransferCopy: (action) => ({ transferCopyMailedOn: action.copyMailedOn }),
  receiveTransfer: (action) => ({ transferReceivedOn: action.receivedOn }),
  disputeTransfer: (action) => ({
    transferReceivedOn: action.receivedOn,
    ownershipDisputedOn: action.disputeContactedOn,
  }),
  determineOwnership: (action) => ({ ownershipDeterminedOn: action.determinedOn }),
  amendComplaint: ({ amendedOn }) => ({ amendedOn }),
  extendResolutionPeriod: (action) => ({ extensionNoticeMailedOn: action.noticeMailedOn }),
  issueWrittenResolution: (action) => ({
    resolutionDatedOn: action.datedOn,
    resolutionMailedOn: action.mailedOn,
  }),
  recordResolutionReceipt: (action) => ({ resolutionReceivedOn: action.receivedOn }),
  withdrawComplaint: (action) => ({ withdrawnOn: action.withdrawnOn }),
};

/** The check of the evidence that an action carries. */
export const provenanceChecks = {
  provenance: evidenceCheck(recordedDays),
} as const;
