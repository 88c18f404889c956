import type { PlainDate } from "../calendar/plain-date.ts";
import type { TransferOwner } from "../deadlines/given-facts.ts";
import type { TransferWay } from "./complaint-facts.ts";

/** Sends the complaint and all papers to the agency whose case it is (LCR004), 22 CCR 120104(a)(1). */
export interface TransferComplaint {
  readonly action: "transferComplaint";
  readonly toAgencyId: string;
  readonly sentOn: PlainDate;
  readonly sentBy: TransferWay;
  readonly reason: string;
}

/** Records that the complainant's copy of LCR004 was mailed, 22 CCR 120104(a)(2). */
export interface MailTransferCopy {
  readonly action: "mailTransferCopy";
  readonly copyMailedOn: PlainDate;
}

/** Records the day the receiving agency got LCR004, from which its own 30 days run, 22 CCR 120104(b). */
export interface ReceiveTransfer {
  readonly action: "receiveTransfer";
  readonly receivedOn: PlainDate;
}

/** The receiving agency disputes that the complaint is its own and calls the Department, 22 CCR 120104(c). */
export interface DisputeTransfer {
  readonly action: "disputeTransfer";
  /** The day LCR004 came, when it is not on record yet. */
  readonly receivedOn?: PlainDate | undefined;
  readonly disputeContactedOn: PlainDate;
  readonly reason: string;
}

/** The Department determines whose complaint it is, 22 CCR 120104(c). */
export interface DetermineOwnership {
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
