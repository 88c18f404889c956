import { askCheckOf } from "../machine/input-check.ts";
import type { Machine } from "../machine/machine.ts";
import type { Stage } from "../machine/machine-row.ts";
import { complaintActionNames, type ComplaintAction } from "./complaint-action.ts";
import { complaintAdditions, complaintCautions } from "./complaint-additions.ts";
import type { ComplaintEvent } from "./complaint-event.ts";
import type { ComplaintFacts, MatterFacts } from "./complaint-facts.ts";
import { complaintStatuses, contactStatuses, type MatterStatus } from "./complaint-status.ts";
import { complaintTransitions } from "./complaint-transitions.ts";
import type { ContactFacts } from "./contact-facts.ts";
import { complaintDays } from "./inputs/fields.ts";
import { evolve } from "./evolve.ts";
import { contactGuards, type ContactGuardName } from "./guards/contact.ts";
import { guards, type GuardName } from "./guards/index.ts";
import { inputChecks } from "./input-checks/index.ts";
import { refuse, type ComplaintRefusalCode, type Refusal } from "./refusal.ts";
import type { Actor } from "../vocabulary/role.ts";

/** The two parts of a matter's life. */
const stages: readonly Stage<MatterStatus, ComplaintRefusalCode>[] = [
  { statuses: contactStatuses, missing: "CONTACT_NOT_RECORDED", entered: "CONTACT_ALREADY_RECORDED" },
  { statuses: complaintStatuses, missing: "NOT_RECEIVED", entered: "ALREADY_RECEIVED" },
];

/** What is said of a status that lies beyond an action's own. */
const passed = {
  CONTACT_ACKNOWLEDGED: "CONTACT_ALREADY_ACKNOWLEDGED",
  CONTACT_ANSWERED: "CONTACT_ALREADY_ANSWERED",
  COMPLAINT_OFFERED: "CONTACT_ALREADY_ANSWERED",
  CONTACT_CLOSED: "CONTACT_IS_CLOSED",
  TRANSFER_SENT: "COMPLAINT_IN_TRANSFER",
  TRANSFER_DISPUTED: "COMPLAINT_IN_TRANSFER",
  RESOLVED: "COMPLAINT_RESOLVED",
  ACTIONS_PENDING: "COMPLAINT_RESOLVED",
  CLOSED: "COMPLAINT_CLOSED",
  WITHDRAWN: "COMPLAINT_WITHDRAWN",
} as const satisfies Readonly<Partial<Record<MatterStatus, ComplaintRefusalCode>>>;

function askGuard(name: string, facts: MatterFacts, actor: Actor): Refusal | undefined {
  // The rows' types let contact guards stand only where there is a contact, and the others only where there is a complaint.
  return name in contactGuards
    ? contactGuards[name as ContactGuardName](facts as ContactFacts)
    : guards[name as GuardName](facts as ComplaintFacts, actor);
}

type ComplaintMachine = Machine<MatterFacts, ComplaintAction, ComplaintEvent, ComplaintRefusalCode>;

/** The complaint machine: the table and what its names stand for. */
export const complaintMachine: ComplaintMachine = {
  rows: complaintTransitions,
  actionNames: complaintActionNames,
  stages,
  passed,
  refuse,
  askGuard,
  askCheck: (name, facts, action, world) => askCheckOf(inputChecks, name, { facts, action, world }),
  // Rows that name them start with a complaint.
  additions: complaintAdditions as ComplaintMachine["additions"],
  cautions: complaintCautions as ComplaintMachine["cautions"],
  days: complaintDays as NonNullable<ComplaintMachine["days"]>,
  evolve,
};
