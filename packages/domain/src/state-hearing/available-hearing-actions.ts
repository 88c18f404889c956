import type { Actor } from "../vocabulary/role.ts";
import { menuOf, type MenuLine } from "../machine/menu.ts";
import type { World } from "../world/world.ts";
import type { HearingActionName } from "./acts/hearing-action.ts";
import type { HearingRefusalCode } from "./refusal.ts";
import type { HearingFacts } from "./facts/hearing-facts.ts";
import { hearingMachine } from "./hearing-machine.ts";

/** One line of the menu of actions on a hearing. */
export type AvailableHearingAction = MenuLine<HearingActionName, HearingRefusalCode>;

/** Every action on a state hearing, with what stands against it before any input is known; without one, to request it. */
export function availableHearingActions(
  facts: HearingFacts | null,
  world: World,
  actor: Actor,
): readonly AvailableHearingAction[] {
  return menuOf(hearingMachine, facts, world, actor);
}
