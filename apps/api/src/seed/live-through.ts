import type { PlainDate } from "@redress/domain/calendar";
import { decide, type ComplaintFacts } from "@redress/domain/complaint";
import type { Refusal, Result } from "@redress/domain/vocabulary";
import { defaultOfficeSettings, type CountingContext } from "@redress/domain/world";
import type { InventedComplaint, InventedStep } from "./invented-complaint.ts";
import type { ServedDecision } from "../authorization/served-actions.ts";

/** A step that the domain allowed, with what it led to. */
export interface LivedStep {
  readonly step: InventedStep;
  readonly decision: ServedDecision;
}

/** A complaint's invented life as the domain allows it. */
export interface LivedComplaint {
  readonly complaint: InventedComplaint;
  readonly steps: readonly LivedStep[];
  readonly facts: ComplaintFacts;
  /** The day it was received. */
  readonly receivedOn: PlainDate;
}

/**
 * Lets the domain decide every step on its day. A step that it refuses ends the story there, so that seeded histories
 * are lawful by construction; a complaint that cannot even be received is a mistake of the inventor and throws.
 */
export function liveThrough(complaint: InventedComplaint, context: CountingContext): LivedComplaint {
  let facts: ComplaintFacts | null = null;
  const steps: LivedStep[] = [];
  for (const step of complaint.steps) {
    const decided: Result<ServedDecision, Refusal> = decide(
      facts,
      step.action,
      { ...context, today: step.on, office: defaultOfficeSettings },
      step.actor,
    );
    if (!decided.ok) break;
    facts = decided.value.facts;
    steps.push({ step, decision: decided.value });
  }
  const receivedOn = steps[0]?.step.on;
  if (facts === null || receivedOn === undefined)
    throw new Error(`An invented complaint of ${complaint.agencyId} cannot be received.`);
  return { complaint, steps, facts, receivedOn };
}
