import {
  decide,
  evolve,
  isComplaint,
  type Actor,
  type ComplaintAction,
  type ComplaintEvent,
  type ComplaintFacts,
  type MatterFacts,
  type Refusal,
  type World,
} from "@redress/domain";
import { aWorld } from "./calendars.ts";
import { staff } from "./people.ts";

/** Who does what; the director where nobody is named. */
export type LifeStep = ComplaintAction | readonly [Actor, ComplaintAction];

/** What a life leads to: the facts, its history, what was warned of and what was to be mailed. */
export interface Life {
  readonly facts: MatterFacts;
  readonly events: readonly ComplaintEvent[];
  readonly warnings: readonly string[];
  readonly forms: readonly string[];
}

/** A day late enough for every step of the lives told in tests. */
export const longAfter: World = aWorld("2026-12-01");

/** The action of a step. */
export function actionOf(step: LifeStep): ComplaintAction {
  return "action" in step ? step : step[1];
}

function actorOf(step: LifeStep): Actor {
  return "action" in step ? staff.director : step[0];
}

/** Plays steps through the complaint machine, all on one day. Throws at the first one refused, with its code. */
export function live(steps: readonly LifeStep[], world: World = longAfter): Life {
  let facts: MatterFacts | null = null;
  const events: ComplaintEvent[] = [];
  const warnings: string[] = [];
  const forms: string[] = [];
  for (const step of steps) {
    const action = actionOf(step);
    const decided: ReturnType<typeof decide> = decide(facts, action, world, actorOf(step));
    if (!decided.ok) throw new Error(`${action.action}: ${decided.refusal.code}`);
    facts = evolve(facts, decided.value.event);
    events.push(decided.value.event);
    warnings.push(...decided.value.warnings.map((one) => one.code));
    forms.push(...decided.value.effects.map((one) => one.form));
  }
  if (facts === null) throw new Error("A life has at least one step.");
  return { facts, events, warnings, forms };
}

/** The complaint that some steps lead to. Throws when they lead to none. */
export function complaintOf(steps: readonly LifeStep[]): ComplaintFacts {
  const { facts } = live(steps);
  if (!isComplaint(facts)) throw new Error("These steps lead to no complaint.");
  return facts;
}

/** Why one more step is refused, after some others or, with none, as the first one; undefined when it is done. */
export function refusalTo(
  steps: readonly LifeStep[],
  step: LifeStep,
  world: World = longAfter,
): Refusal | undefined {
  const facts = steps.length === 0 ? null : live(steps, world).facts;
  const decided = decide(facts, actionOf(step), world, actorOf(step));
  return decided.ok ? undefined : decided.refusal;
}

/** How one more step is answered: "done", or the code and the field of the refusal. */
export function answerTo(steps: readonly LifeStep[], step: LifeStep): string {
  const refusal = refusalTo(steps, step);
  if (refusal === undefined) return "done";
  return refusal.field ? `${refusal.code} at ${refusal.field.join(".")}` : refusal.code;
}
