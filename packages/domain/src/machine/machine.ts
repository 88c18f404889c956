import type { RefusalDetails } from "../refusal/coded-refusal.ts";
import type { Refusal } from "../refusal/refusal.ts";
import type { Actor } from "../vocabulary/role.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { World } from "../world/world.ts";
import type { MachineRow, Stage } from "./machine-row.ts";

/** What a machine can be asked to do: its name and its input. */
export interface NamedAction {
  readonly action: string;
}

/** A record that a machine moves. */
export interface HasStatus {
  readonly status: string;
}

/** Makes what an event says besides its action's input. */
export type Addition<Facts> = (from: {
  /** The record as the action sees it. */
  readonly facts: Facts;
  readonly action: NamedAction;
  readonly actor: Actor;
}) => unknown;

/** Says what to know before an action; undefined when there is nothing. */
export type Caution<Facts, Code extends string> = (facts: Facts, world: World) => Refusal<Code> | undefined;

/**
 * A table, and the functions that its names stand for. Everything else follows from the table. `Code` is the code of the
 * machine’s own reasons: what it refuses is its concept’s to say.
 */
export interface Machine<
  Facts extends HasStatus,
  Action extends NamedAction,
  Event extends { readonly kind: string },
  Code extends string,
> {
  readonly rows: Readonly<Record<Action["action"], MachineRow<Code>>>;
  readonly actionNames: readonly Action["action"][];
  readonly stages: readonly Stage<string, Code>[];
  /** What is said of a status that the record has and that lies beyond an action's own. */
  readonly passed: Readonly<Record<string, Code>>;
  /** Makes a refusal out of the machine’s own reasons. */
  readonly refuse: (code: Code, field?: readonly string[], details?: RefusalDetails) => Refusal<Code>;
  /** The record as an action sees it, where something else goes on beside what the action is about. */
  readonly seenBy?: (name: Action["action"], facts: Facts) => Facts;
  readonly askGuard: (name: string, facts: Facts, actor: Actor) => Refusal<Code> | undefined;
  readonly askCheck: (
    name: string,
    facts: Facts | null,
    action: Action,
    world: World,
  ) => Refusal<Code> | undefined;
  readonly evolve: (facts: Facts | null, event: Event) => Facts;
  /** What events say besides their actions' inputs, by the names that rows use. */
  readonly additions: Readonly<Record<string, Addition<Facts>>>;
  /** What to know before an allowed action, by the names that rows use. */
  readonly cautions?: Readonly<Record<string, Caution<Facts, Code>>>;
  /** The days of a record that a field's day must not precede, by the names that fields use. */
  readonly days?: Readonly<Record<string, (facts: Facts) => PlainDate | undefined>>;
}
