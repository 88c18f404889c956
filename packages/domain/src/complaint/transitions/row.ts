import type { ChecksFor } from "../../machine/input-check.ts";
import type { MachineRow } from "../../machine/machine-row.ts";
import type { ComplaintActionName } from "../acts/complaint-action.ts";
import type { ComplaintEventKind } from "../events/complaint-event.ts";
import type { ComplaintStatus } from "../facts/complaint-status.ts";
import type { ComplaintAddition, ComplaintCaution } from "../complaint-additions.ts";
import type { GuardName } from "../guards/index.ts";
import type { inputChecks } from "../input-checks/index.ts";
import type { ComplaintRefusalCode } from "../refusals/refusal.ts";
import type { NoticeForm } from "../../vocabulary/notice-form.ts";

/** One row of the complaint machine: its guards read the complaint, its checks the action's input. */
export type ComplaintRow<Name extends ComplaintActionName> = MachineRow<
  ComplaintRefusalCode,
  ComplaintStatus,
  GuardName,
  ChecksFor<typeof inputChecks, Name>,
  ComplaintEventKind,
  NoticeForm
> & {
  readonly adds?: readonly ComplaintAddition[];
  readonly caution?: ComplaintCaution;
};

/** The statuses in which one agency has the complaint in hand and owes the resolution. */
export const inHand = ["RECEIVED", "UNDER_INVESTIGATION"] as const;

/** The statuses after the written resolution. */
export const resolved = ["RESOLVED", "ACTIONS_PENDING", "CLOSED"] as const;
