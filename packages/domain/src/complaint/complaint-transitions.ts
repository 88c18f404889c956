import { rowsOf, type MachineRow, type NoticeIn } from "../machine/machine-row.ts";
import type { ComplaintActionName } from "./acts/complaint-action.ts";
import type { ComplaintEventKind } from "./events/complaint-event.ts";
import type { ComplaintStatus } from "./facts/complaint-status.ts";
import type { GuardName } from "./guards/index.ts";
import type { InputCheckName } from "./input-checks/index.ts";
import type { ComplaintRefusalCode } from "./refusals/refusal.ts";
import type { NoticeForm } from "../vocabulary/notice-form.ts";
import { aftermathRows } from "./transitions/aftermath-rows.ts";
import { claimRows } from "./transitions/claim-rows.ts";
import { referralRows } from "./transitions/referral-rows.ts";
import { reviewRows } from "./transitions/review-rows.ts";
import { receiptRows } from "./transitions/receipt-rows.ts";
import { investigationRows } from "./transitions/investigation-rows.ts";
import { transferRows } from "./transitions/transfer-rows.ts";

/** One row of the complaint machine. */
export type Transition = MachineRow<
  ComplaintRefusalCode,
  ComplaintStatus,
  GuardName,
  InputCheckName,
  ComplaintEventKind,
  NoticeForm
>;

/**
 * The whole machine, written down by stage: receipt, transfer, investigation, aftermath. `decide` and
 * `availableActions` both read it, so the menu and the guard cannot disagree. Overdue is a reading of the clocks
 * and no status.
 */
export const complaintTransitions = rowsOf({
  ...receiptRows,
  ...transferRows,
  ...investigationRows,
  ...referralRows,
  ...claimRows,
  ...reviewRows,
  ...aftermathRows,
}) satisfies Readonly<Record<ComplaintActionName, Transition>>;

/** One row by its action. */
export function transitionOf(action: ComplaintActionName): Transition {
  return complaintTransitions[action];
}

/** The event that an action becomes, by the action's name. */
export type EventKindOf<Name extends ComplaintActionName> = (typeof complaintTransitions)[Name]["event"];

/** The forms that an action prepares, by the action's name. */
export type NoticeOf<Name extends ComplaintActionName> = NoticeIn<(typeof complaintTransitions)[Name]>;
