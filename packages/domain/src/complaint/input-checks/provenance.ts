import { refuseEvidence } from "../../machine/correction.ts";
import type { EvidencedFact } from "../../provenance/evidenced-facts.ts";
import type { RecordedDays } from "../../provenance/provenance.ts";
import type { ComplaintActionName, ComplaintActionOf } from "../complaint-action.ts";
import { check } from "./check.ts";

/** The actions that may carry evidence. */
type EvidencedName = {
  [Name in ComplaintActionName]: "provenance" extends keyof ComplaintActionOf<Name> ? Name : never;
}[ComplaintActionName];

/** The facts whose evidence an action may carry. */
type FactsOf<Name extends ComplaintActionName> =
  ComplaintActionOf<Name> extends { readonly provenance?: infer Carried }
    ? keyof NonNullable<Carried>
    : never;

/** The days that each action records, by their fact: those whose evidence it may carry. */
const recordedDays: {
  readonly [Name in EvidencedName]: (
    action: ComplaintActionOf<Name>,
  ) => Readonly<Record<FactsOf<Name> & EvidencedFact, RecordedDays[EvidencedFact]>>;
} = {
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
  provenance: check(Object.keys(recordedDays) as EvidencedName[], ({ action }) =>
    // The table pairs each action with its own days.
    refuseEvidence(
      (recordedDays[action.action] as (asked: typeof action) => RecordedDays)(action),
      action.provenance,
    ),
  ),
} as const;
