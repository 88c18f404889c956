import { decideByTable } from "../machine/decide-by-table.ts";
import type { Result } from "../vocabulary/result.ts";
import type { World } from "../world/world.ts";
import type { ComplaintAction, ComplaintActionName } from "./acts/complaint-action.ts";
import type { ComplaintEvent } from "./events/complaint-event.ts";
import type { ComplaintFacts } from "./facts/complaint-facts.ts";
import { complaintMachine } from "./complaint-machine.ts";
import type { EventKindOf, NoticeOf } from "./complaint-transitions.ts";
import type { Refusal } from "./refusals/refusal.ts";
import type { Actor } from "../vocabulary/role.ts";

/** Something to do because of a decision; data, run by someone else. */
export interface Effect<Name extends ComplaintActionName = ComplaintActionName> {
  readonly kind: "PREPARE_NOTICE";
  readonly form: NoticeOf<Name>;
}

/** The event that an action becomes, by the action's name. */
export type EventOfAction<Name extends ComplaintActionName> = Extract<
  ComplaintEvent,
  { readonly kind: EventKindOf<Name> }
>;

/** What an action leads to. Nothing has been done yet. */
export interface Decision<Name extends ComplaintActionName = ComplaintActionName> {
  readonly event: EventOfAction<Name>;
  /** The facts after the event: always `evolve(before, event)`. */
  readonly facts: ComplaintFacts;
  readonly effects: readonly Effect<Name>[];
  /** Doubts that do not stand against the action, in the shape of refusals. */
  readonly warnings: readonly Refusal[];
}

/**
 * Decides an action on a complaint: role, status, guards, then each check of the input, in the table's order;
 * the first that stands against it is the refusal. Pure: the caller writes the event and runs the effects, or nothing.
 */
export function decide<Action extends ComplaintAction>(
  facts: ComplaintFacts | null,
  action: Action,
  world: World,
  actor: Actor,
): Result<Decision<Action["action"]>, Refusal> {
  // The table pairs each action with its event and forms; the types read the same table.
  return decideByTable(complaintMachine, facts, action, world, actor) as Result<
    Decision<Action["action"]>,
    Refusal
  >;
}
