import { refuseWith, type CodedRefusal, type PathStep } from "../../refusal/coded-refusal.ts";
import { refused, type Refused } from "../../outcome/result.ts";
import { givenReasons, type GivenRefusalCode } from "./given-reasons.ts";

/** Where in the facts the trouble is: ["complaint", "extension", "days"], ["closures", "agency", 2]. */
export type GivenPath = readonly PathStep[];

/** Why facts are not computed: a value, never an exception. */
export type GivenRefusal = CodedRefusal<GivenRefusalCode>;

/** Makes a refusal with its words and citations from the closed list. */
export const givenRefusal = refuseWith<GivenRefusalCode>(givenReasons);

/** The same as the outcome of a reading. */
export function refuseGiven(...refusal: Parameters<typeof givenRefusal>): Refused<GivenRefusal> {
  return refused(givenRefusal(...refusal));
}

/** The longest text of a caller's that is repeated to them. */
const repeatedLength = 60;

/** A caller's own text, as it is said back to them. */
export function saidBack(text: string): string {
  return text.length > repeatedLength ? `${text.slice(0, repeatedLength)}…` : text;
}
