import type { World } from "../world.ts";
import { complaintActionNames, type ComplaintActionName } from "./complaint-action.ts";
import type { ComplaintFacts } from "./complaint-facts.ts";
import { transitionOf } from "./complaint-transitions.ts";
import { checkExtensionNotice } from "./input-checks/extension.ts";
import { whyNot } from "./permission.ts";
import type { Refusal } from "./refusal.ts";
import type { Actor } from "./role.ts";

/** One line of the menu of actions. */
export interface AvailableAction {
  readonly action: ComplaintActionName;
  readonly allowed: boolean;
  /** Why not, when it is not allowed. */
  readonly refusal?: Refusal;
  /** What to know before doing it, when it is allowed: only input dated in time will pass. */
  readonly caution?: Refusal;
}

/** After day 30 an extension can still be recorded, but only one whose notice was mailed in time. */
function cautionFor(
  action: ComplaintActionName,
  facts: ComplaintFacts | null,
  world: World,
): Refusal | undefined {
  return action === "extendResolutionPeriod" && facts !== null
    ? checkExtensionNotice(facts, world.today, world)
    : undefined;
}

/**
 * Every action that concerns a complaint, with what stands against it before any input is known. `decide` reads the
 * same table: an action refused here is refused there with the same reason. Without a complaint the only one is to receive it.
 */
export function availableActions(
  facts: ComplaintFacts | null,
  world: World,
  actor: Actor,
): readonly AvailableAction[] {
  return complaintActionNames
    .filter((action) => (transitionOf(action).from === "NONE") === (facts === null))
    .map((action) => {
      const refusal = whyNot(action, facts, actor);
      if (refusal) return { action, allowed: false, refusal };
      const caution = cautionFor(action, facts, world);
      return caution ? { action, allowed: true, caution } : { action, allowed: true };
    });
}
