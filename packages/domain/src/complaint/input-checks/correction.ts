import { checkCorrectionOf } from "../../provenance/correction-of-record.ts";
import { correctableComplaint } from "../correctable-facts.ts";
import { check } from "./check.ts";

/** The check of a correction. */
export const correctionChecks = {
  correction: check(["correctFact"], ({ facts, action, world }) =>
    checkCorrectionOf(correctableComplaint, facts, action, world),
  ),
} as const;
