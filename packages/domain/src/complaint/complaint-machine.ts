import { addedToCorrection } from "../provenance/correction-of-record.ts";
import type { Machine } from "../machine/machine.ts";
import type { Stage } from "../machine/machine-row.ts";
import type { World } from "../world/world.ts";
import { complaintActionNames, type ComplaintAction, type ComplaintActionName } from "./complaint-action.ts";
import type { ComplaintEvent } from "./complaint-event.ts";
import type { ComplaintFacts, MatterFacts } from "./complaint-facts.ts";
import { complaintStatuses, contactStatuses, type MatterStatus } from "./complaint-status.ts";
import { complaintTransitions, transitionOf } from "./complaint-transitions.ts";
import type { ContactFacts } from "./contact-facts.ts";
import { correctableComplaint } from "./correctable-facts.ts";
import { evolve } from "./evolve.ts";
import { isComplaint } from "./is-complaint.ts";
import { contactGuards, type ContactGuardName } from "./guards/contact.ts";
import { guards, type GuardName } from "./guards/index.ts";
import { checkExtensionNotice } from "./input-checks/extension.ts";
import { askInputCheck, type InputCheckName } from "./input-checks/index.ts";
import { known } from "../machine/known.ts";
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

/** What an event says besides its action's own input. */
function additions(facts: MatterFacts | null, action: ComplaintAction, actor: Actor): object | undefined {
  switch (action.action) {
    case "assignInvestigator": {
      const previous = isComplaint(facts) ? facts.investigatorId : undefined;
      const { staffId } = action.investigator;
      return { investigator: undefined, investigatorId: staffId, previousInvestigatorId: previous };
    }
    case "extendResolutionPeriod":
      return { approvedById: actor.id };
    case "correctFact":
      return addedToCorrection(correctableComplaint, isComplaint(facts) ? facts : null, action, actor);
    default:
      return undefined;
  }
}

/** The event an allowed action becomes: its own input in the past tense. */
function eventOf(facts: MatterFacts | null, action: ComplaintAction, actor: Actor): ComplaintEvent {
  const { action: name, ...input } = action;
  const event = { kind: transitionOf(name).event, ...input, ...additions(facts, action, actor) };
  return known(event) as ComplaintEvent;
}

/** After day 30 an extension can still be recorded, but only one whose notice was mailed in time. */
function cautionOf(name: ComplaintActionName, facts: MatterFacts | null, world: World): Refusal | undefined {
  return isComplaint(facts) && name === "extendResolutionPeriod"
    ? checkExtensionNotice(facts, world.today, world)
    : undefined;
}

/** The complaint machine: the table and what its names stand for. */
export const complaintMachine: Machine<MatterFacts, ComplaintAction, ComplaintEvent, ComplaintRefusalCode> = {
  rows: complaintTransitions,
  actionNames: complaintActionNames,
  stages,
  passed,
  refuse,
  askGuard,
  askCheck: (name, facts, action, world) => askInputCheck(name as InputCheckName, facts, action, world),
  eventOf,
  evolve,
  cautionOf,
};
