import { by } from "../../machine/by.ts";
import type { ChecksFor } from "../../machine/input-check.ts";
import type { MachineRow } from "../../machine/machine-row.ts";
import type { ComplaintActionName } from "../complaint-action.ts";
import type { ComplaintEventKind } from "../complaint-event.ts";
import type { ComplaintStatus, ContactStatus, MatterStatus } from "../complaint-status.ts";
import type { ContactGuardName } from "../guards/contact.ts";
import type { ComplaintAddition, ComplaintCaution } from "../complaint-additions.ts";
import type { GuardName } from "../guards/index.ts";
import type { inputChecks } from "../input-checks/index.ts";
import type { ComplaintRefusalCode } from "../refusal.ts";
import type { NoticeForm } from "../../vocabulary/notice-form.ts";

type Row<Name extends ComplaintActionName, Guard extends string> = MachineRow<
  ComplaintRefusalCode,
  MatterStatus,
  Guard,
  ChecksFor<typeof inputChecks, Name>,
  ComplaintEventKind,
  NoticeForm
>;

/** A row that starts with nothing or with a contact; its guards read a contact, its checks the action's input. */
export type ContactRow<Name extends ComplaintActionName> = Row<Name, ContactGuardName> & {
  readonly from: readonly (ContactStatus | "NONE")[];
};

/** A row that starts with a complaint; its guards read a complaint, its checks the action's input. */
export type ComplaintRow<Name extends ComplaintActionName> = Row<Name, GuardName> & {
  readonly adds?: readonly ComplaintAddition[];
  readonly caution?: ComplaintCaution;
  readonly from: readonly ComplaintStatus[];
  readonly to: ComplaintStatus | "SAME";
};

/** The roles of a local agency that work on complaints. */
export const office = ["OMBUDSPERSON", "INVESTIGATOR", "SUPERVISOR", "DIRECTOR"] as const;

/** Any of them, at the agency that has the complaint in hand. */
export const byHolder = by(["HOLDER"], office);

/** The statuses in which one agency has the complaint in hand and owes the resolution. */
export const inHand = ["RECEIVED", "UNDER_INVESTIGATION"] as const;

/** The statuses after the written resolution. */
export const resolved = ["RESOLVED", "ACTIONS_PENDING", "CLOSED"] as const;
