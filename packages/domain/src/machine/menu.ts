import type { Refusal } from "../refusal/refusal.ts";
import type { MachineRefusalCode } from "./machine-refusal.ts";
import type { Actor } from "../vocabulary/role.ts";
import type { World } from "../world/world.ts";
import type { HasStatus, Machine, NamedAction } from "./machine.ts";
import { concerns, whyNot } from "./why-not.ts";

/** One line of a menu of actions. */
export interface MenuLine<Name extends string, Code extends string> {
  readonly action: Name;
  readonly allowed: boolean;
  /** Why not, when it is not allowed. */
  readonly refusal?: Refusal<Code | MachineRefusalCode>;
  /** What to know before doing it, when it is allowed: not every input will pass. */
  readonly caution?: Refusal<Code>;
}

/** Every action that concerns a record, with what stands against it before any input is known. */
export function menuOf<
  Facts extends HasStatus,
  Action extends NamedAction,
  Event extends { readonly kind: string },
  Code extends string,
>(
  machine: Machine<Facts, Action, Event, Code>,
  facts: Facts | null,
  world: World,
  actor: Actor,
): readonly MenuLine<Action["action"], Code>[] {
  return machine.actionNames
    .filter((action) => concerns(machine.stages, machine.rows[action], facts))
    .map((action) => {
      const refusal = whyNot(machine, action, facts, actor);
      if (refusal) return { action, allowed: false, refusal };
      const named = machine.rows[action].caution;
      const caution = facts && named && machine.cautions?.[named]?.(facts, world);
      return caution ? { action, allowed: true, caution } : { action, allowed: true };
    });
}
