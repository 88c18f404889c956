import { askCheckOf } from "../machine/input-check.ts";
import type { Machine } from "../machine/machine.ts";
import { addedToCorrection } from "../provenance/correction-of-record.ts";
import { contactActionNames, type ContactAction } from "./contact-action.ts";
import { contactChecks } from "./contact-checks.ts";
import type { ContactEvent } from "./contact-event.ts";
import type { ContactFacts } from "./facts/contact-facts.ts";
import { contactGuards, type ContactGuardName } from "./contact-guards.ts";
import { contactDays } from "./facts/contact-readings.ts";
import { contactStatuses } from "./facts/contact-status.ts";
import { contactTransitions } from "./contact-transitions.ts";
import { correctableContact } from "./facts/correctable-contact.ts";
import { evolveContact } from "./evolve-contact.ts";
import { refuse, type ContactRefusalCode } from "./refusal.ts";

/** The contact machine: the table and what its names stand for. */
export const contactMachine: Machine<ContactFacts, ContactAction, ContactEvent, ContactRefusalCode> = {
  rows: contactTransitions,
  actionNames: contactActionNames,
  stages: [
    { statuses: contactStatuses, missing: "CONTACT_NOT_RECORDED", entered: "CONTACT_ALREADY_RECORDED" },
  ],
  passed: {
    CONTACT_ACKNOWLEDGED: "CONTACT_ALREADY_ACKNOWLEDGED",
    CONTACT_ANSWERED: "CONTACT_ALREADY_ANSWERED",
    COMPLAINT_OFFERED: "CONTACT_ALREADY_ANSWERED",
    CONTACT_CLOSED: "CONTACT_IS_CLOSED",
  },
  refuse,
  askGuard: (name, facts, actor) => contactGuards[name as ContactGuardName](facts, actor),
  askCheck: (name, facts, action, world) => askCheckOf(contactChecks, name, { facts, action, world }),
  additions: addedToCorrection(correctableContact),
  days: contactDays,
  evolve: evolveContact,
};
