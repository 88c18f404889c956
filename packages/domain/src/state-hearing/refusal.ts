import { givenReasons } from "../deadlines/given/given-reasons.ts";
import { refusalsOf, type Refusal as RefusalWith } from "../refusal/refusal.ts";
import { hearingReasons } from "./refusals/index.ts";

/** The machine’s own list, and before it the one of facts that cannot have happened. */
const reasons = { ...givenReasons, ...hearingReasons };

/** The code of a refusal of either list. */
export type HearingRefusalCode = keyof typeof reasons;

/** Why an action on a state hearing is not done: a value, never an exception. */
export type Refusal = RefusalWith<HearingRefusalCode>;

/** Makes a refusal with its words and citations from the closed list. */
export const refuse = refusalsOf<HearingRefusalCode>(reasons);
