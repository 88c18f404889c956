import type { PlainDate } from "../calendar/plain-date.ts";
import type { Evidenced } from "../provenance/provenance.ts";
import type { ComplaintIssue, Finding } from "./complaint-facts.ts";
import type { MadeCorrection } from "../provenance/correction.ts";
import type { Filing } from "../deadlines/given-facts.ts";
import type { WithdrawalManner } from "../vocabulary/manner.ts";
import type { ContactAction, ConvertRepeatedContact } from "./contact-action.ts";
import type { EvidenceDate } from "../vocabulary/filing.ts";
import type { AftermathAction } from "./aftermath-action.ts";
import type { TransferAction } from "./transfer-action.ts";

/** An event that says no more than its action did. */
type Done<Kind extends string, Action extends { readonly action: string }> = {
  readonly kind: Kind;
} & Omit<Action, "action">;

type Named<Action extends { readonly action: string }, Name extends Action["action"]> = Extract<
  Action,
  { readonly action: Name }
>;

/** What happened while there was a contact and no complaint. */
export type ContactEvent =
  | Done<"ContactRecorded", Named<ContactAction, "recordContact">>
  | Done<"ContactAcknowledged", Named<ContactAction, "acknowledgeContact">>
  | Done<"ContactAnswered", Named<ContactAction, "answerContact">>
  | Done<"ComplaintOffered", Named<ContactAction, "offerComplaint">>
  | Done<"RepeatedContactRejected", Named<ContactAction, "rejectRepeatedContact">>
  | Done<"ContactClosed", Named<ContactAction, "closeContact">>;

type TransferEvent =
  | Done<"ComplaintTransferred", Named<TransferAction, "transferComplaint">>
  | Done<"TransferCopyMailed", Named<TransferAction, "mailTransferCopy">>
  | Done<"TransferReceived", Named<TransferAction, "receiveTransfer">>
  | Done<"TransferDisputed", Named<TransferAction, "disputeTransfer">>
  | Done<"OwnershipDetermined", Named<TransferAction, "determineOwnership">>;

type ResolutionEvent =
  | Done<"ComplaintAmended", Named<AftermathAction, "amendComplaint">>
  | Done<"NoResolutionAdvised", Named<AftermathAction, "adviseNoResolution">>
  | Done<"ResolutionActionsPlanned", Named<AftermathAction, "planResolutionActions">>
  | Done<"ResolutionActionCompleted", Named<AftermathAction, "completeResolutionAction">>
  | Done<"ComplaintClosed", Named<AftermathAction, "closeComplaint">>
  | Done<"StateHearingRequested", Named<AftermathAction, "requestStateHearing">>
  | ({ readonly kind: "FactCorrected" } & MadeCorrection);

/**
 * What happened, in the past tense of the action's words. Events are the truth: folding them gives the facts.
 * Only facts that the machine reasons about stand here; who the complainant is belongs to the record, not to the law.
 */
export type ComplaintEvent =
  | ContactEvent
  | Done<"RepeatedContactConverted", ConvertRepeatedContact>
  | TransferEvent
  | ResolutionEvent
  | ({
      readonly kind: "ComplaintReceived";
      readonly filing: Filing;
      readonly knewOn?: PlainDate | undefined;
      readonly issues: readonly ComplaintIssue[];
      readonly caseworkerId?: string | undefined;
      readonly ombudspersonId?: string | undefined;
    } & Evidenced<"knewOn" | EvidenceDate>)
  | ({
      readonly kind: "ComplaintAcknowledged";
      readonly noticeMailedOn: PlainDate;
    } & Evidenced<"acknowledgementMailedOn">)
  | {
      readonly kind: "InvestigatorAssigned";
      readonly investigatorId: string;
      readonly previousInvestigatorId?: string | undefined;
    }
  | ({
      readonly kind: "ResolutionPeriodExtended";
      readonly days: number;
      readonly reason: string;
      readonly noticeMailedOn: PlainDate;
      readonly approvedById: string;
    } & Evidenced<"extensionNoticeMailedOn">)
  | ({
      readonly kind: "WrittenResolutionIssued";
      readonly datedOn: PlainDate;
      readonly mailedOn: PlainDate;
      readonly findings: readonly Finding[];
      readonly actionsToTake?: string | undefined;
    } & Evidenced<"resolutionDatedOn" | "resolutionMailedOn">)
  | ({
      readonly kind: "ResolutionReceiptRecorded";
      readonly receivedOn: PlainDate;
    } & Evidenced<"resolutionReceivedOn">)
  | ({
      readonly kind: "ComplaintWithdrawn";
      readonly withdrawnOn: PlainDate;
      readonly manner: WithdrawalManner;
      readonly note: string;
    } & Evidenced<"withdrawnOn">);

/** The name of one kind of event. */
export type ComplaintEventKind = ComplaintEvent["kind"];
