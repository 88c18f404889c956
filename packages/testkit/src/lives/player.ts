import type { Actor, Refusal, Result } from "@redress/domain/vocabulary";
import type { World } from "@redress/domain/world";

/** Who does what; whoever usually does it where nobody is named. */
export type Step<Action> = Action | readonly [Actor, Action];

/** What a life leads to: the facts, its history, what was warned of and what was to be mailed. */
export interface Played<Facts, Event> {
  readonly facts: Facts;
  readonly events: readonly Event[];
  readonly warnings: readonly Refusal[];
  readonly forms: readonly string[];
}

/** The question that a machine answers. */
type Decide<Facts, Action, Event> = (
  facts: Facts | null,
  action: Action,
  world: World,
  actor: Actor,
) => Result<
  {
    readonly event: Event;
    readonly facts: Facts;
    readonly effects: readonly { readonly form: string }[];
    readonly warnings: readonly Refusal[];
  },
  Refusal
>;

/** The action of a step. */
export function actionOf<Action extends { readonly action: string }>(step: Step<Action>): Action {
  return "action" in step ? step : step[1];
}

/** Plays lives through one machine, each on one day: who usually acts and on which day is said here. */
export function playerOf<Facts, Action extends { readonly action: string }, Event>(
  decide: Decide<Facts, Action, Event>,
  usual: Actor,
  someday: World,
) {
  type Steps = readonly Step<Action>[];

  function decideStep(facts: Facts | null, step: Step<Action>, world: World) {
    return decide(facts, actionOf(step), world, "action" in step ? usual : step[0]);
  }

  function play(steps: Steps, world = someday): Played<Facts, Event> {
    let facts: Facts | null = null;
    const [events, warnings, forms]: [Event[], Refusal[], string[]] = [[], [], []];
    for (const step of steps) {
      const decided = decideStep(facts, step, world);
      if (!decided.ok) throw new Error(`${actionOf(step).action}: ${decided.refusal.code}`);
      ({ facts } = decided.value);
      events.push(decided.value.event);
      warnings.push(...decided.value.warnings);
      forms.push(...decided.value.effects.map(({ form }) => form));
    }
    if (facts === null) throw new Error("A life has at least one step.");
    return { facts, events, warnings, forms };
  }

  function refusal(steps: Steps, step: Step<Action>, world = someday): Refusal | undefined {
    const decided = decideStep(steps.length === 0 ? null : play(steps, world).facts, step, world);
    return decided.ok ? undefined : decided.refusal;
  }

  function answer(steps: Steps, step: Step<Action>, world = someday): string {
    const refused = refusal(steps, step, world);
    if (refused === undefined) return "done";
    return refused.field ? `${refused.code} at ${refused.field.join(".")}` : refused.code;
  }

  return { play, refusal, answer };
}
