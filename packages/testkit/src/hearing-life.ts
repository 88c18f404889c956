import {
  decideHearing,
  type Actor,
  type HearingAction,
  type HearingEvent,
  type HearingFacts,
  type Refusal,
  type World,
} from "@redress/domain";
import { aWorld } from "./calendars.ts";
import { staff } from "./people.ts";

/** Who does what in a hearing; the state analyst where nobody is named. */
export type HearingStep = HearingAction | readonly [Actor, HearingAction];

/** What the life of a hearing leads to: the facts, its history and what was warned of on the way. */
export interface HearingLife {
  readonly facts: HearingFacts;
  readonly events: readonly HearingEvent[];
  readonly warnings: readonly Refusal[];
}

/** A day late enough for every step of the hearings told in tests. */
const longAfterHearing = aWorld("2027-06-01"); // Tuesday

function decideStep(facts: HearingFacts | null, step: HearingStep, world: World) {
  const [actor, action] = "action" in step ? [staff.stateAnalyst, step] : step;
  return { action, decided: decideHearing(facts, action, world, actor) };
}

/** Plays steps through the state-hearing machine, all on one day. Throws at the first one refused, with its code. */
export function liveHearing(steps: readonly HearingStep[], world: World = longAfterHearing): HearingLife {
  let facts: HearingFacts | null = null;
  const events: HearingEvent[] = [];
  const warnings: Refusal[] = [];
  for (const step of steps) {
    const { action, decided }: ReturnType<typeof decideStep> = decideStep(facts, step, world);
    if (!decided.ok) throw new Error(`${action.action}: ${decided.refusal.code}`);
    facts = decided.value.facts;
    events.push(decided.value.event);
    warnings.push(...decided.value.warnings);
  }
  if (facts === null) throw new Error("A hearing has at least one step.");
  return { facts, events, warnings };
}

/** Why one more step is refused, after some others or, with none, as the first one; undefined when it is done. */
export function refusalInHearing(
  steps: readonly HearingStep[],
  step: HearingStep,
  world: World = longAfterHearing,
): Refusal | undefined {
  const { decided } = decideStep(steps.length === 0 ? null : liveHearing(steps, world).facts, step, world);
  return decided.ok ? undefined : decided.refusal;
}

/** How one more step is answered: "done", or the code and the field of the refusal. */
export function answerInHearing(
  steps: readonly HearingStep[],
  step: HearingStep,
  world: World = longAfterHearing,
): string {
  const refusal = refusalInHearing(steps, step, world);
  if (refusal === undefined) return "done";
  return refusal.field ? `${refusal.code} at ${refusal.field.join(".")}` : refusal.code;
}
