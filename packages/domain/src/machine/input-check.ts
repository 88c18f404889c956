import { Impossible } from "../vocabulary/impossible.ts";
import type { Refusal } from "../refusal/refusal.ts";
import type { World } from "../world/world.ts";
import type { NamedAction } from "./machine.ts";

/** What a check of the input sees. */
export interface Asked<Facts, Action> {
  readonly facts: Facts;
  readonly action: Action;
  readonly world: World;
}

/** A question about an action's input, with the actions whose input it understands. */
export interface InputCheck<Name extends string, Facts, Action extends NamedAction, Code extends string> {
  readonly understands: readonly Name[];
  readonly ask: (asked: Asked<Facts, Action>) => Refusal<Code> | undefined;
}

/** The names of those checks of a list that understand an action. */
export type ChecksFor<
  Checks extends Readonly<Record<string, { readonly understands: readonly string[] }>>,
  Name extends string,
> = {
  [Check in keyof Checks]: Name extends Checks[Check]["understands"][number] ? Check : never;
}[keyof Checks] &
  string;

/** Asks one check of a machine’s list. Throws when the table pairs an action with a check that cannot read it: a bug. */
export function askCheckOf<Facts, Action extends NamedAction, Code extends string>(
  checks: Readonly<Record<string, unknown>>,
  name: string,
  asked: Asked<Facts, Action>,
): Refusal<Code> | undefined {
  // The rows' types let only checks stand that understand their action.
  const { understands, ask } = checks[name] as InputCheck<string, Facts, Action, Code>;
  const { action } = asked.action;
  if (!understands.includes(action)) throw new Impossible(`The check ${name} cannot read ${action}.`);
  return ask(asked);
}
