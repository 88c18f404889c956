import type { Refusal } from "../refusal/refusal.ts";
import type { MachineRefusalCode } from "./machine-refusal.ts";
import type { Actor } from "../vocabulary/role.ts";
import { checkInput, type FormContext } from "../input/check-input.ts";
import { ok, refused, type Result } from "../vocabulary/result.ts";
import type { World } from "../world/world.ts";
import type { HasStatus, Machine, NamedAction } from "./machine.ts";
import { eventByTable } from "./event-by-table.ts";
import { whyNot } from "./why-not.ts";

/** What an action of any machine leads to. Nothing has been done yet. */
export interface TableDecision<Facts, Event, Code extends string> {
  readonly event: Event;
  /** The facts after the event: always `evolve(before, event)`. */
  readonly facts: Facts;
  readonly effects: readonly { readonly kind: "PREPARE_NOTICE"; readonly form: string }[];
  /** Doubts that do not stand against the action, in the shape of refusals. */
  readonly warnings: readonly Refusal<Code>[];
}

/** What the form of an action is checked against. */
function formContext<
  Facts extends HasStatus,
  Action extends NamedAction,
  Event extends { kind: string },
  Code extends string,
>(
  { refuse, days }: Machine<Facts, Action, Event, Code>,
  facts: Facts | null,
  { today }: World,
): FormContext<Refusal<Code>> {
  return {
    // Fields name only codes of their machine: a test looks at every one.
    refuse: (code, field, details) => refuse(code as Code, field, details),
    today,
    dayOf: (name) => (facts ? days?.[name]?.(facts) : undefined),
  };
}

/**
 * Decides an action by a machine's table: role, status, guards, then each check of the input, in the table's order; the
 * first that stands against it is the refusal. Pure: the caller writes the event and runs the effects, or writes nothing.
 */
export function decideByTable<
  Facts extends HasStatus,
  Action extends NamedAction,
  Event extends { readonly kind: string },
  Code extends string,
>(
  machine: Machine<Facts, Action, Event, Code>,
  facts: Facts | null,
  action: Action,
  world: World,
  actor: Actor,
): Result<TableDecision<Facts, Event, Code>, Refusal<Code | MachineRefusalCode>> {
  const name: Action["action"] = action.action;
  const refusal = whyNot(machine, name, facts, actor);
  if (refusal) return refused(refusal);
  const row = machine.rows[name];
  const seen = facts && (machine.seenBy?.(name, facts) ?? facts);
  const misread = row.input && checkInput(row.input, action, formContext(machine, seen, world));
  if (misread) return refused(misread);
  for (const check of row.checks) {
    const wrong = machine.askCheck(check, seen, action, world);
    if (wrong) return refused(wrong);
  }
  const asked = (row.warnings ?? []).map((check) => machine.askCheck(check, seen, action, world));
  const event = eventByTable(machine, seen, action, actor);
  return ok({
    event,
    facts: machine.evolve(facts, event),
    effects: row.notices.map((form) => ({ kind: "PREPARE_NOTICE", form }) as const),
    warnings: asked.filter((warning) => warning !== undefined),
  });
}
