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
