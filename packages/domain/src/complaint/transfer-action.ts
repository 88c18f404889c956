import type { PlainDate } from "../calendar/plain-date.ts";
import type { TransferOwner } from "../deadlines/given-facts.ts";
import type { Evidenced } from "../provenance/provenance.ts";
import type { TransferWay } from "./complaint-facts.ts";

/** Sends the complaint and all papers to the agency whose case it is (LCR004), 22 CCR 120104(a)(1). */
export interface TransferComplaint extends Evidenced<"transferSentOn"> {
  readonly action: "transferComplaint";
  readonly toAgencyId: string;
  readonly sentOn: PlainDate;
  readonly sentBy: TransferWay;
  readonly reason: string;
}

/** Records that the complainant's copy of LCR004 was mailed, 22 CCR 120104(a)(2). */
export interface MailTransferCopy extends Evidenced<"transferCopyMailedOn"> {
  readonly action: "mailTransferCopy";
  readonly copyMailedOn: PlainDate;
}

/** Records the day the receiving agency got LCR004, from which its own 30 days run, 22 CCR 120104(b). */
export interface ReceiveTransfer extends Evidenced<"transferReceivedOn"> {
  readonly action: "receiveTransfer";
  readonly receivedOn: PlainDate;
}

/** The receiving agency disputes that the complaint is its own and calls the Department, 22 CCR 120104(c). */
export interface DisputeTransfer extends Evidenced<"transferReceivedOn" | "ownershipDisputedOn"> {
  readonly action: "disputeTransfer";
  /** The day LCR004 came, when it is not on record yet. */
  readonly receivedOn?: PlainDate | undefined;
  readonly disputeContactedOn: PlainDate;
  readonly reason: string;
}

/** The Department determines whose complaint it is, 22 CCR 120104(c). */
export interface DetermineOwnership extends Evidenced<"ownershipDeterminedOn"> {
  readonly action: "determineOwnership";
  readonly determinedOn: PlainDate;
  readonly ownership: TransferOwner;
}

/** An action on a transfer. */
export type TransferAction =
  | TransferComplaint
  | MailTransferCopy
  | ReceiveTransfer
  | DisputeTransfer
  | DetermineOwnership;
