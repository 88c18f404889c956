import { askCheckOf } from "../machine/input-check.ts";
import type { Machine } from "../machine/machine.ts";
import type { Stage } from "../machine/machine-row.ts";
import { complaintActionNames, type ComplaintAction } from "./acts/complaint-action.ts";
import { complaintAdditions, complaintCautions } from "./complaint-additions.ts";
import type { ComplaintEvent } from "./events/complaint-event.ts";
import type { ComplaintFacts } from "./facts/complaint-facts.ts";
import { complaintStatuses, type ComplaintStatus } from "./facts/complaint-status.ts";
import { complaintTransitions } from "./complaint-transitions.ts";
import { complaintDays } from "./inputs/fields.ts";
import { evolve } from "./events/evolve.ts";
import { guards, type GuardName } from "./guards/index.ts";
import { inputChecks } from "./input-checks/index.ts";
import { refuse, type ComplaintRefusalCode } from "./refusals/refusal.ts";

const stages: readonly Stage<ComplaintStatus, ComplaintRefusalCode>[] = [
  { statuses: complaintStatuses, missing: "NOT_RECEIVED", entered: "ALREADY_RECEIVED" },
];

/** What is said of a status that lies beyond an action's own. */
const passed = {
  TRANSFER_SENT: "COMPLAINT_IN_TRANSFER",
  TRANSFER_DISPUTED: "COMPLAINT_IN_TRANSFER",
  RESOLVED: "COMPLAINT_RESOLVED",
  ACTIONS_PENDING: "COMPLAINT_RESOLVED",
  CLOSED: "COMPLAINT_CLOSED",
  WITHDRAWN: "COMPLAINT_WITHDRAWN",
  NOT_A_REPETITION: "REPETITION_REJECTED",
} as const satisfies Readonly<Partial<Record<ComplaintStatus, ComplaintRefusalCode>>>;

/** The complaint machine: the table and what its names stand for. */
export const complaintMachine: Machine<
  ComplaintFacts,
  ComplaintAction,
  ComplaintEvent,
  ComplaintRefusalCode
> = {
  rows: complaintTransitions,
  actionNames: complaintActionNames,
  stages,
  passed,
  refuse,
  askGuard: (name, facts, actor) => guards[name as GuardName](facts, actor),
  askCheck: (name, facts, action, world) => askCheckOf(inputChecks, name, { facts, action, world }),
  additions: complaintAdditions,
  cautions: complaintCautions,
  days: complaintDays,
  evolve,
};
