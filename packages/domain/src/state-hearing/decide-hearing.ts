import type { Refusal } from "./refusal.ts";
import type { Actor } from "../vocabulary/role.ts";
import { decideByTable } from "../machine/decide-by-table.ts";
import type { Result } from "../vocabulary/result.ts";
import type { World } from "../world/world.ts";
import type { HearingAction, HearingActionName } from "./acts/hearing-action.ts";
import type { HearingEventOf } from "./acts/hearing-event.ts";
import type { HearingFacts } from "./facts/hearing-facts.ts";
import { hearingMachine } from "./hearing-machine.ts";
import type { HearingNoticeOf } from "./hearing-transitions.ts";

/** What an action on a hearing leads to. Nothing has been done yet. */
export interface HearingDecisionOf<Name extends HearingActionName = HearingActionName> {
  readonly event: HearingEventOf<Name>;
  /** The facts after the event: always `evolveHearing(before, event)`. */
  readonly facts: HearingFacts;
  readonly effects: readonly { readonly kind: "PREPARE_NOTICE"; readonly form: HearingNoticeOf<Name> }[];
  /** Doubts that do not stand against the action, in the shape of refusals. */
  readonly warnings: readonly Refusal[];
}

/**
 * Decides an action on a state hearing, as `decide` does one on a complaint: role, status, guards, checks in the table's
 * order. Pure: the caller writes the event and runs the effects, or writes nothing.
 */
export function decideHearing<Action extends HearingAction>(
  facts: HearingFacts | null,
  action: Action,
  world: World,
  actor: Actor,
): Result<HearingDecisionOf<Action["action"]>, Refusal> {
  // The table pairs each action with its event and letters; the types read the same table.
  return decideByTable(hearingMachine, facts, action, world, actor) as Result<
    HearingDecisionOf<Action["action"]>,
    Refusal
  >;
}
