import type { MadeCorrection } from "../../provenance/correction/correction.ts";
import type { ComplaintActionOf, ComplaintActionName } from "../acts/complaint-action.ts";
import type { PlannedAction } from "../facts/complaint-facts.ts";
import type { DatesRecounted } from "../../deadlines/recount/dates-recounted.ts";
import type { ReviewEvent } from "../../ombudsperson/independent-review.ts";

/** An event that says what its action said, and more where its row adds something. */
type Done<Kind extends string, Name extends ComplaintActionName, Added extends object = object> = {
  readonly kind: Kind;
} & Omit<ComplaintActionOf<Name>, "action" | keyof Added> &
  Added;

/**
 * What happened, in the past tense of the action's words. Events are the truth: folding them gives the facts.
 * Only facts that the machine reasons about stand here; who the complainant is belongs to the record, not to the law.
 */
export type ComplaintEvent =
  | Done<"ComplaintReceived", "receiveComplaint">
  | Done<"RepeatedContactBecameComplaint", "openComplaintFromRepeatedContact">
  | Done<"RepeatedContactConfirmed", "confirmRepeatedContact">
  | Done<"NotSameSubjectFound", "findNotSameSubject">
  | Done<"ContactJoined", "joinContact", { readonly seenContact?: undefined }>
  | Done<"ComplaintAcknowledged", "acknowledgeComplaint">
  | {
      readonly kind: "InvestigatorAssigned";
      readonly investigatorId: string;
      readonly previousInvestigatorId?: string | undefined;
    }
  | Done<"ChecklistItemMarked", "markChecklistItem", { readonly markedById: string }>
  | Done<"ComplaintTransferred", "transferComplaint">
  | Done<"TransferCopyMailed", "mailTransferCopy">
  | Done<"TransferReceived", "receiveTransfer">
  | Done<"TransferDisputed", "disputeTransfer">
  | Done<"OwnershipDetermined", "determineOwnership">
  | Done<"ComplaintAmended", "amendComplaint">
  | Done<"ResolutionPeriodExtended", "extendResolutionPeriod", { readonly approvedById: string }>
  | Done<"WrittenResolutionIssued", "issueWrittenResolution">
  | Done<"ResolutionReceiptRecorded", "recordResolutionReceipt">
  | Done<"ComplaintWithdrawn", "withdrawComplaint">
  | Done<"NoResolutionAdvised", "adviseNoResolution">
  | Done<"IssueReferred", "referIssue">
  | Done<"ModificationPaperworkSent", "sendModificationPaperwork">
  | Done<"ClaimRecorded", "recordClaim">
  | Done<"ClaimAcknowledged", "acknowledgeClaim">
  | Done<"ClaimExtended", "extendClaim">
  | Done<"ClaimAnswered", "answerClaim">
  | Done<"ResolutionActionsPlanned", "planResolutionActions", { readonly actions: readonly PlannedAction[] }>
  | Done<"ResolutionActionCompleted", "completeResolutionAction">
  | Done<"ComplaintClosed", "closeComplaint">
  | Done<"StateHearingRequested", "requestStateHearing">
  | ReviewEvent
  | Done<"FormHelpGiven", "recordHelp">
  | Done<"ProcessExplained", "explainProcess">
  | ({ readonly kind: "FactCorrected" } & MadeCorrection)
  | DatesRecounted;

/** The name of one kind of event. */
export type ComplaintEventKind = ComplaintEvent["kind"];
