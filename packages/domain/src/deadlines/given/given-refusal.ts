import { refuseWith, type CodedRefusal, type PathStep } from "../../refusal/coded-refusal.ts";
import { givenReasons, type GivenRefusalCode } from "./given-reasons.ts";

/** Where in the facts the trouble is: ["complaint", "extension", "days"], ["closures", "agency", 2]. */
export type GivenPath = readonly PathStep[];

/** Why facts are not computed: a value, never an exception. */
export type GivenRefusal = CodedRefusal<GivenRefusalCode>;

/** Makes a refusal with its words and citations from the closed list. */
export const givenRefusal = refuseWith<GivenRefusalCode>(givenReasons);
