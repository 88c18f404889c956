import {
  decideHearing,
  type HearingAction,
  type HearingEvent,
  type HearingFacts,
} from "@redress/domain/state-hearing";
import type { World } from "@redress/domain/world";
import { aWorld } from "../calendars.ts";
import { staff } from "../people.ts";
import { playerOf, type Played, type Step } from "./player.ts";

/** Who does what in a hearing; the state analyst where nobody is named. */
export type HearingStep = Step<HearingAction>;

/** What the life of a hearing leads to. */
export type HearingLife = Played<HearingFacts, HearingEvent>;

/** A day late enough for every step of the hearings told in tests. */
export const longAfterHearing: World = aWorld("2027-06-01"); // Tuesday

const player = playerOf<HearingFacts, HearingAction, HearingEvent>(
  decideHearing,
  staff.stateAnalyst,
  longAfterHearing,
);

/** Plays steps through the state-hearing machine, all on one day. Throws at the first one refused, with its code. */
export const liveHearing = player.play;

/** Why one more step is refused, after some others or, with none, as the first one; undefined when it is done. */
export const refusalInHearing = player.refusal;

/** How one more step is answered: "done", or the code and the field of the refusal. */
export const answerInHearing = player.answer;
