import {
  decide,
  type ComplaintAction,
  type ComplaintEvent,
  type ComplaintFacts,
} from "@redress/domain/complaint";
import type { World } from "@redress/domain/world";
import { aWorld } from "../calendars.ts";
import { staff } from "../people.ts";
import { playerOf, type Played, type Step } from "./player.ts";

/** Who does what; the director where nobody is named. */
export type LifeStep = Step<ComplaintAction>;

/** What the life of a complaint leads to. */
export type Life = Played<ComplaintFacts, ComplaintEvent>;

/** A day late enough for every step of the lives told in tests. */
export const longAfter: World = aWorld("2026-12-01"); // Tuesday

const player = playerOf<ComplaintFacts, ComplaintAction, ComplaintEvent>(decide, staff.director, longAfter);

/** Plays steps through the complaint machine, all on one day. Throws at the first one refused, with its code. */
export const live = player.play;

/** Why one more step is refused, after some others or, with none, as the first one; undefined when it is done. */
export const refusalTo = player.refusal;

/** How one more step is answered: "done", or the code and the field of the refusal. */
export const answerTo = player.answer;

/** The complaint that some steps lead to. */
export function complaintOf(steps: readonly LifeStep[]): ComplaintFacts {
  return live(steps).facts;
}
