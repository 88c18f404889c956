import { recorded } from "../vocabulary/impossible.ts";
import { keptName } from "../input/tell-input.ts";
import type { NamedStaff } from "../input/input-of.ts";
import type { Actor } from "../vocabulary/role.ts";
import { known } from "./known.ts";
import type { MachineRow } from "./machine-row.ts";
import type { HasStatus, Machine, NamedAction } from "./machine.ts";

/** An input as an event keeps it: members of staff by their ids, and nothing that was only carried to be compared. */
function keptInput({ input: fields = {} }: MachineRow, action: NamedAction): object {
  const values: Record<string, unknown> = { ...action, action: undefined };
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name];
    if (field.kind !== "STAFF" && field.kind !== "SHOWN_EFFECT") continue;
    delete values[name];
    if (field.kind === "STAFF" && value !== undefined)
      values[keptName(name, field)] = (value as NamedStaff).staffId;
  }
  return values;
}

/** The event that an allowed action becomes: its own input in the past tense, and what its row adds. */
export function eventByTable<
  Facts extends HasStatus,
  Action extends NamedAction,
  Event extends { readonly kind: string },
  Code extends string,
>(machine: Machine<Facts, Action, Event, Code>, facts: Facts | null, action: Action, actor: Actor): Event {
  const row = machine.rows[action.action as Action["action"]];
  const added = (row.adds ?? []).map((name) => {
    const add = recorded(machine.additions[name], `Nothing is known of ${name}, which ${row.event} adds.`);
    return [name, facts && add({ facts, action, actor })] as const;
  });
  return known({
    kind: row.event,
    ...keptInput(row, action),
    ...Object.fromEntries(added),
  }) as unknown as Event;
}
