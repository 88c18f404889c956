import type { WrittenRow } from "../../machine/machine-row.ts";
import { by, byHolder } from "../../machine/by.ts";
import { transferInputs } from "../inputs/transfer-inputs.ts";
import { inHand, type ComplaintRow } from "./row.ts";
import { office } from "../../vocabulary/role.ts";

type TransferActionName =
  | "transferComplaint"
  | "mailTransferCopy"
  | "receiveTransfer"
  | "disputeTransfer"
  | "determineOwnership";

/** A complaint that belongs to another county, 22 CCR 120104. The parent's own days go on from the day it was made. */
export const transferRows = {
  transferComplaint: {
    from: inHand,
    to: "TRANSFER_SENT",
    ...byHolder,
    guards: ["ownershipNotDetermined"],
    input: transferInputs.transferComplaint,
    completedBy: "sentOn",
    checks: ["provenance"],
    warnings: ["transferInTime"],
    event: "ComplaintTransferred",
    records: ["transfer"],
    notices: ["LCR004"],
    citations: ["22-ccr-120104-a-1", "22-ccr-120107-e"],
  },
  mailTransferCopy: {
    from: [...inHand, "TRANSFER_SENT", "TRANSFER_DISPUTED"],
    ...by(["SENDER"], office),
    guards: ["wasTransferred", "transferCopyNotYetMailed"],
    input: transferInputs.mailTransferCopy,
    completedBy: "copyMailedOn",
    checks: ["provenance"],
    event: "TransferCopyMailed",
    records: ["transfer.copyMailedOn"],
    notices: ["LCR004_COPY"],
    citations: ["22-ccr-120104-a-2", "22-ccr-120107-e"],
  },
  receiveTransfer: {
    from: ["TRANSFER_SENT"],
    to: "RECEIVED",
    ...by(["RECEIVER"], office),
    input: transferInputs.receiveTransfer,
    checks: ["provenance"],
    tooEarly: "NOT_TRANSFERRED",
    event: "TransferReceived",
    records: ["transfer.receivedOn"],
    citations: ["22-ccr-120104-b"],
  },
  disputeTransfer: {
    from: [...inHand, "TRANSFER_SENT"],
    to: "TRANSFER_DISPUTED",
    ...by(["RECEIVER"], office),
    guards: ["wasTransferred", "ownershipNotDetermined"],
    input: transferInputs.disputeTransfer,
    checks: ["transferDispute", "provenance"],
    warnings: ["transferDisputeInTime"],
    event: "TransferDisputed",
    records: ["transfer.receivedOn", "transfer.disputeContactedOn", "transfer.disputeReason"],
    citations: ["22-ccr-120104-c"],
  },
  determineOwnership: {
    from: ["TRANSFER_DISPUTED"],
    to: "RECEIVED",
    ...by(["DEPARTMENT"], ["STATE_ANALYST"]),
    input: transferInputs.determineOwnership,
    checks: ["provenance"],
    tooEarly: "TRANSFER_NOT_DISPUTED",
    event: "OwnershipDetermined",
    records: ["transfer.determinedOn", "transfer.ownership"],
    citations: ["22-ccr-120104-c", "22-ccr-110164"],
  },
} as const satisfies { readonly [Name in TransferActionName]: WrittenRow<ComplaintRow<Name>> };
