import { menuOf, type MenuLine } from "../machine/menu.ts";
import type { World } from "../world/world.ts";
import type { ComplaintActionName } from "./acts/complaint-action.ts";
import type { ComplaintRefusalCode } from "./refusals/refusal.ts";
import type { ComplaintFacts } from "./facts/complaint-facts.ts";
import { complaintMachine } from "./complaint-machine.ts";
import type { Actor } from "../vocabulary/role.ts";

/** One line of the menu of actions. */
export type AvailableAction = MenuLine<ComplaintActionName, ComplaintRefusalCode>;

/**
 * Every action that concerns a complaint, with what stands against it before any input is known. `decide`
 * reads the same table: an action refused here is refused there with the same reason. Without any facts: those that start.
 */
export function availableActions(
  facts: ComplaintFacts | null,
  world: World,
  actor: Actor,
): readonly AvailableAction[] {
  return menuOf(complaintMachine, facts, world, actor);
}
