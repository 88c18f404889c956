// What is supposed of a record, decided by the machine that keeps it. Of a decision the facts after it are kept, the
// letters that it would prepare and its warnings; its event goes nowhere.
import { decideContact } from "../../contact/decide-contact.ts";
import type { ContactFacts } from "../../contact/facts/contact-facts.ts";
import type { ContactAction } from "../../contact/contact-action.ts";
import type { PathStep } from "../../refusal/coded-refusal.ts";
import type { ComplaintAction } from "../../complaint/acts/complaint-action.ts";
import type { ComplaintFacts } from "../../complaint/facts/complaint-facts.ts";
import { decide } from "../../complaint/decide.ts";
import { ok, refused, type Result } from "../../vocabulary/result.ts";
import { decideHearing } from "../../state-hearing/decide-hearing.ts";
import type { HearingAction } from "../../state-hearing/acts/hearing-action.ts";
import type { HearingFacts } from "../../state-hearing/facts/hearing-facts.ts";
import type { World } from "../../world/world.ts";
import { decideInTurn, type InTurn } from "../decide-in-turn.ts";
import type { ComplaintOnRecord, HearingOnRecord, ContactOnRecord } from "../records/on-record.ts";
import { withComplaint, withHearing, type Outcome, type Supposed, withContact } from "../supposed.ts";
import { refusedByMachine, type WhatIfRefusal, type MachineRefusal } from "../what-if-refusal.ts";

/** How a machine's refusal or warning is told of the hypothesis. */
type Tell = (refusal: MachineRefusal) => WhatIfRefusal;

function outcomeOf<Facts>(
  before: Supposed,
  decided: Result<InTurn<Facts>, MachineRefusal>,
  tell: Tell,
  put: (facts: Facts) => Supposed,
): Outcome {
  if (!decided.ok) return refused(tell(decided.refusal));
  const { facts, mailed, warnings } = decided.value;
  return ok({
    ...put(facts),
    mailed: [...before.mailed, ...mailed],
    warnings: [...before.warnings, ...warnings.map(tell)],
  });
}

/** Supposes actions on a complaint on record: each must be lawful for the actor in that world, else the first reason stands. */
export function decideOnComplaint(
  before: Supposed,
  { facts, actor }: ComplaintOnRecord,
  actions: readonly ComplaintAction[],
  world: World,
  path: readonly PathStep[],
): Outcome {
  const decided = decideInTurn<ComplaintFacts, ComplaintAction>(facts, actions, (complaint, action) =>
    decide(complaint, action, world, actor),
  );
  const tell: Tell = (refusal) => refusedByMachine(refusal, path);
  return outcomeOf(before, decided, tell, (after) => withComplaint(before, after));
}

/** The same of a contact on record. */
export function decideOnContact(
  before: Supposed,
  { facts, actor }: ContactOnRecord,
  actions: readonly ContactAction[],
  world: World,
  path: readonly PathStep[],
): Outcome {
  const decided = decideInTurn<ContactFacts, ContactAction>(facts, actions, (contact, action) =>
    decideContact(contact, action, world, actor),
  );
  const tell: Tell = (refusal) => refusedByMachine(refusal, path);
  return outcomeOf(before, decided, tell, (after) => withContact(before, after));
}

/** The same of a hearing on record. `said` names what of the hypothesis is meant wherever an action's own input is. */
export function decideOnHearing(
  before: Supposed,
  { facts, actor }: HearingOnRecord,
  actions: readonly HearingAction[],
  world: World,
  path: readonly PathStep[],
  said?: string,
): Outcome {
  const decided = decideInTurn<HearingFacts | null, HearingAction>(facts, actions, (hearing, action) =>
    decideHearing(hearing, action, world, actor),
  );
  const tell: Tell = ({ field, ...refusal }) =>
    refusedByMachine({ ...refusal, ...(field && { field: said === undefined ? field : [said] }) }, path);
  return outcomeOf(before, decided, tell, (after) => (after ? withHearing(before, after) : before));
}
