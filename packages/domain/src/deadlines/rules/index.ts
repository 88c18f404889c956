import { acknowledgement } from "./acknowledgement.ts";
import { complaintFilingWindow } from "./complaint-filing-window.ts";
import { complaintMadeOn, complaintReceiptDate } from "./complaint-receipt-date.ts";
import { complaintTransfer } from "./complaint-transfer.ts";
import {
  stateHearingRequestAdvised,
  stateHearingRequestAfterResolution,
  stateHearingRequestNoResolution,
} from "./state-hearing-request.ts";
import { resolutionExtensionNotice, writtenResolution } from "./written-resolution.ts";

/** The rulebook: every version of every rule. A rule that others run from stands before them. */
export const rulebook = [
  complaintMadeOn,
  complaintReceiptDate,
  complaintFilingWindow,
  acknowledgement,
  complaintTransfer,
  resolutionExtensionNotice,
  writtenResolution,
  stateHearingRequestNoResolution,
  stateHearingRequestAfterResolution,
  stateHearingRequestAdvised,
] as const;
