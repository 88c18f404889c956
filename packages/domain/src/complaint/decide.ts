import { ok, refused, type Result } from "../result.ts";
import type { World } from "../world.ts";
import type { ComplaintAction } from "./complaint-action.ts";
import type { ComplaintEvent } from "./complaint-event.ts";
import type { ComplaintFacts } from "./complaint-facts.ts";
import { transitionOf } from "./complaint-transitions.ts";
import { evolve } from "./evolve.ts";
import { askInputCheck } from "./input-checks/index.ts";
import { checkExtensionNotice } from "./input-checks/extension.ts";
import type { NoticeForm } from "./notice-form.ts";
import { whyNot } from "./permission.ts";
import type { Refusal } from "./refusal.ts";
import type { Actor } from "./role.ts";

/** Something to do because of a decision; data, run by someone else. */
export interface Effect {
  readonly kind: "PREPARE_NOTICE";
  readonly form: NoticeForm;
}

/** What an action leads to. Nothing has been done yet. */
export interface Decision {
  readonly event: ComplaintEvent;
  /** The facts after the event: always `evolve(before, event)`. */
  readonly facts: ComplaintFacts;
  readonly effects: readonly Effect[];
  /** Doubts that a setting lets through, in the shape of refusals. */
  readonly warnings: readonly Refusal[];
}

/** The event an allowed action becomes. */
function eventOf(facts: ComplaintFacts | null, action: ComplaintAction, actor: Actor): ComplaintEvent {
  switch (action.action) {
    case "receiveComplaint": {
      const { action: _, ...rest } = action;
      return { kind: "ComplaintReceived", ...rest };
    }
    case "acknowledgeComplaint":
      return { kind: "ComplaintAcknowledged", noticeMailedOn: action.noticeMailedOn };
    case "assignInvestigator": {
      const investigatorId = action.investigator.staffId;
      const previous = facts?.investigatorId;
      return {
        kind: "InvestigatorAssigned",
        investigatorId,
        ...(previous !== undefined && { previousInvestigatorId: previous }),
      };
    }
    case "extendResolutionPeriod": {
      const { action: _, ...rest } = action;
      return { kind: "ResolutionPeriodExtended", ...rest, approvedById: actor.id };
    }
    case "issueWrittenResolution": {
      const { action: _, ...rest } = action;
      return { kind: "WrittenResolutionIssued", ...rest };
    }
    case "recordResolutionReceipt":
      return { kind: "ResolutionReceiptRecorded", receivedOn: action.receivedOn };
    case "withdrawComplaint": {
      const { action: _, ...rest } = action;
      return { kind: "ComplaintWithdrawn", ...rest };
    }
  }
}

function warningsOf(facts: ComplaintFacts | null, action: ComplaintAction, world: World): readonly Refusal[] {
  if (facts === null || action.action !== "extendResolutionPeriod") return [];
  const late = checkExtensionNotice(facts, action.noticeMailedOn, world);
  return late ? [late] : [];
}

/**
 * Decides an action on a complaint: role, status, guards, then each check of the input, in the table's order; the first
 * that stands against it is the refusal. Pure: the caller writes the event and runs the effects, or writes nothing.
 */
export function decide(
  facts: ComplaintFacts | null,
  action: ComplaintAction,
  world: World,
  actor: Actor,
): Result<Decision, Refusal> {
  const refusal = whyNot(action.action, facts, actor);
  if (refusal) return refused(refusal);
  const transition = transitionOf(action.action);
  for (const name of transition.checks) {
    const wrong = askInputCheck(name, facts, action, world);
    if (wrong) return refused(wrong);
  }
  const event = eventOf(facts, action, actor);
  const effects = transition.notices.map((form) => ({ kind: "PREPARE_NOTICE", form }) as const);
  return ok({ event, facts: evolve(facts, event), effects, warnings: warningsOf(facts, action, world) });
}
