import type { RuleSettings } from "../../world/settings.ts";
import type { ComplaintClockFacts, GivenFacts } from "../facts/given-facts.ts";
import type { RuleId } from "./rule-id.ts";

/** What an example is about: the clocks of a stored complaint, or any facts at all. */
type ExampleFacts =
  | { readonly facts: ComplaintClockFacts; readonly given?: never }
  | { readonly given: GivenFacts; readonly facts?: never };

/** A worked example of a rule: a sentence that a supervisor can check, with the day it must give. */
export type RuleExample = ExampleFacts & {
  /** "posted on a Friday, a letter is received the next Friday" */
  readonly says: string;
  /** BOUNDARY: the last day falls on a closed day or next to one. NOT_IN_FORCE: the clock would start before the rule. */
  readonly kind?: "BOUNDARY" | "NOT_IN_FORCE";
  /** Extra whole-day closures, as ISO days. */
  readonly closures?: {
    readonly agency?: readonly string[];
    readonly state?: readonly string[];
    readonly court?: readonly string[];
  };
  readonly settings?: Partial<RuleSettings>;
  /** The day with its weekday said aloud, "Mon 2026-04-13"; null when the rule gives none. */
  readonly gives: string | null;
};

/** The examples of a family, by rule. */
export type RuleExamples = Readonly<Partial<Record<RuleId, readonly RuleExample[]>>>;
