import { Impossible } from "../outcome/impossible.ts";
import { foldOf } from "../machine/fold-of.ts";
import { carryProvenance } from "../provenance/carry-provenance.ts";
import type { ComplaintEvent, ContactEvent } from "./complaint-event.ts";
import type { ComplaintFacts, MatterFacts } from "./complaint-facts.ts";
import type { ContactFacts } from "./contact-facts.ts";
import { foldComplaint } from "./fold-complaint.ts";
import { contactRecorded, converted, foldContact } from "./fold-contact.ts";
import { matterGivenFacts } from "./given-facts-of-matter.ts";
import { isComplaint } from "./is-complaint.ts";
import { known } from "../machine/known.ts";

/** The facts that an event leads to: a contact's, until there is a complaint. */
export type FactsAfterEvent<Event extends ComplaintEvent> = Event extends ContactEvent
  ? ContactFacts
  : ComplaintFacts;

type EventOf<Kind extends ComplaintEvent["kind"]> = Extract<ComplaintEvent, { kind: Kind }>;

function received(before: ContactFacts | null, event: EventOf<"ComplaintReceived">): ComplaintFacts {
  const { filing, knewOn, issues, caseworkerId, ombudspersonId } = event;
  const contact = before?.contact;
  return known({
    status: "RECEIVED",
    filing,
    knewOn,
    issues,
    caseworkerId,
    ombudspersonId,
    contact,
  } as const);
}

/** Folds an event into nothing or into a contact. */
function foldBeforeComplaint(facts: ContactFacts | null, event: ComplaintEvent): MatterFacts {
  if (event.kind === "ComplaintReceived") return received(facts, event);
  if (event.kind === "ContactRecorded") {
    if (facts !== null) throw new Impossible("A contact is recorded once.");
    return contactRecorded(event);
  }
  if (facts === null) throw new Impossible(`${event.kind} cannot be the first event of a complaint.`);
  if (event.kind === "RepeatedContactConverted") return converted(facts, event.issues);
  return foldOf(foldContact, event.kind, "contact")(facts, event as never);
}

function foldOfComplaint(facts: ComplaintFacts, event: ComplaintEvent): ComplaintFacts {
  return foldOf(foldComplaint, event.kind, "complaint")(facts, event as never);
}

/**
 * Folds one event into the facts. Events are trusted: they were decided once and are never judged again, so a change
 * of the rules rewrites no history. Throws when the history is broken: a first event that starts nothing, a second
 * receipt, a kind that nobody knows, an event about something that is not there.
 */
export function evolve<Event extends ComplaintEvent>(
  facts: MatterFacts | null,
  event: Event,
): FactsAfterEvent<Event> {
  const after = isComplaint(facts) ? foldOfComplaint(facts, event) : foldBeforeComplaint(facts, event);
  return carryProvenance(facts, after, event, matterGivenFacts) as FactsAfterEvent<Event>;
}

/** Folds a whole history, oldest first. */
export function evolveAll<Event extends ComplaintEvent>(events: readonly Event[]): FactsAfterEvent<Event> {
  const facts = events.reduce<MatterFacts | null>(evolve, null);
  if (facts === null) throw new Impossible("A complaint has at least one event.");
  return facts as FactsAfterEvent<Event>;
}
