import { givenReasons } from "../../deadlines/given/given-reasons.ts";
import { refusalsOf, type Refusal as RefusalWith } from "../../refusal/refusal.ts";
import { complaintReasons } from "./refusal-reasons.ts";

/** The machine’s own list, and before it the one of facts that cannot have happened. */
const reasons = { ...givenReasons, ...complaintReasons };

/** The code of a refusal of either list. */
export type ComplaintRefusalCode = keyof typeof reasons;

/** Why an action on a complaint is not done: a value, never an exception. */
export type Refusal = RefusalWith<ComplaintRefusalCode>;

/** Makes a refusal with its words and citations from the closed list. */
export const refuse = refusalsOf<ComplaintRefusalCode>(reasons);
