import { Impossible } from "../../vocabulary/impossible.ts";
import { foldOf } from "../../machine/fold-of.ts";
import { carryProvenance } from "../../provenance/carry-provenance.ts";
import type { ComplaintEvent } from "./complaint-event.ts";
import type { ComplaintFacts } from "../facts/complaint-facts.ts";
import { foldComplaint } from "./fold-complaint.ts";
import { complaintGivenFacts } from "../facts/complaint-readings.ts";
import { known } from "../../machine/known.ts";

type Starting = Extract<
  ComplaintEvent,
  { readonly kind: "ComplaintReceived" | "RepeatedContactBecameComplaint" }
>;

function isStarting(event: ComplaintEvent): event is Starting {
  return event.kind === "ComplaintReceived" || event.kind === "RepeatedContactBecameComplaint";
}

/** The complaint that was received, or that a repeated contact is by force of 22 CCR 111544(d). */
function begun(event: Starting): ComplaintFacts {
  const { kind, ...said } = event;
  const { provenance: _, ...complaint } = { provenance: undefined, ...said };
  const repetition = kind === "RepeatedContactBecameComplaint" ? {} : undefined;
  return known({ status: "RECEIVED", ...complaint, repetition } as const);
}

function foldEvent(facts: ComplaintFacts | null, event: ComplaintEvent): ComplaintFacts {
  if (facts === null) {
    if (isStarting(event)) return begun(event);
    throw new Impossible(`${event.kind} cannot be the first event of a complaint.`);
  }
  return foldOf(foldComplaint, event.kind, "complaint")(facts, event as never);
}

/**
 * Folds one event into the facts. Events are trusted: they were decided once and are never judged again, so a change
 * of the rules rewrites no history. Throws when the history is broken: a first event that starts nothing, a second
 * receipt, a kind that nobody knows, an event about something that is not there.
 */
export function evolve(facts: ComplaintFacts | null, event: ComplaintEvent): ComplaintFacts {
  return carryProvenance(facts, foldEvent(facts, event), event, complaintGivenFacts);
}

/** Folds a whole history, oldest first. */
export function evolveAll(events: readonly ComplaintEvent[]): ComplaintFacts {
  const facts = events.reduce<ComplaintFacts | null>(evolve, null);
  if (facts === null) throw new Impossible("A complaint has at least one event.");
  return facts;
}
