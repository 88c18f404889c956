import { Impossible } from "../impossible.ts";
import type { ComplaintEvent } from "./complaint-event.ts";
import type { ComplaintFacts } from "./complaint-facts.ts";

/** Leaves out what is undefined, so that facts read back from a row equal facts just decided. */
function known<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

function received(event: Extract<ComplaintEvent, { kind: "ComplaintReceived" }>): ComplaintFacts {
  const { filing, knewOn, issues, caseworkerId, ombudspersonId } = event;
  return known({ status: "RECEIVED", filing, knewOn, issues, caseworkerId, ombudspersonId } as const);
}

type LaterEvent = Exclude<ComplaintEvent, { kind: "ComplaintReceived" }>;

function foldLater(facts: ComplaintFacts, event: LaterEvent): ComplaintFacts {
  switch (event.kind) {
    case "ComplaintAcknowledged":
      return { ...facts, acknowledgement: { noticeMailedOn: event.noticeMailedOn } };
    case "InvestigatorAssigned":
      return { ...facts, status: "UNDER_INVESTIGATION", investigatorId: event.investigatorId };
    case "ResolutionPeriodExtended": {
      const { days, reason, noticeMailedOn, approvedById } = event;
      return { ...facts, extension: { days, reason, noticeMailedOn, approvedById } };
    }
    case "WrittenResolutionIssued": {
      const { datedOn, mailedOn, findings, actionsToTake } = event;
      return {
        ...facts,
        status: "RESOLVED",
        resolution: known({ datedOn, mailedOn, findings, actionsToTake }),
      };
    }
    case "ResolutionReceiptRecorded":
      if (facts.resolution === undefined)
        throw new Impossible("A receipt was recorded without a resolution.");
      return { ...facts, resolution: { ...facts.resolution, receivedOn: event.receivedOn } };
    case "ComplaintWithdrawn": {
      const { withdrawnOn, manner, note } = event;
      return { ...facts, status: "WITHDRAWN", withdrawal: { withdrawnOn, manner, note } };
    }
  }
}

/**
 * Folds one event into the facts. Events are trusted: they were decided once and are never judged again, so a change
 * of the rules rewrites no history. Throws when the history is broken (a first event that is no receipt, or a second one).
 */
export function evolve(facts: ComplaintFacts | null, event: ComplaintEvent): ComplaintFacts {
  if (event.kind === "ComplaintReceived") {
    if (facts !== null) throw new Impossible("A complaint is received once.");
    return received(event);
  }
  if (facts === null) throw new Impossible(`${event.kind} cannot be the first event of a complaint.`);
  return foldLater(facts, event);
}

/** Folds a whole history, oldest first. */
export function evolveAll(events: readonly ComplaintEvent[]): ComplaintFacts {
  const facts = events.reduce<ComplaintFacts | null>(evolve, null);
  if (facts === null) throw new Impossible("A complaint has at least one event.");
  return facts;
}
