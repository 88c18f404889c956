import type { ClockFacts } from "../complaint/complaint-facts.ts";
import type { RuleSettings } from "../settings.ts";
import type { RuleId } from "./rulebook.ts";

/** A worked example of a rule: a sentence that a supervisor can check, with the day it must give. */
export interface RuleExample {
  /** "posted on a Friday, a letter is received the next Friday" */
  readonly says: string;
  /** BOUNDARY: the last day falls on a closed day or next to one. NOT_IN_FORCE: the clock would start before the rule. */
  readonly kind?: "BOUNDARY" | "NOT_IN_FORCE";
  readonly facts: ClockFacts;
  /** Extra whole-day closures, as ISO days. */
  readonly closures?: { readonly agency?: readonly string[]; readonly state?: readonly string[] };
  readonly settings?: Partial<RuleSettings>;
  /** The day with its weekday said aloud, "Mon 2026-04-13"; null when the rule gives none. */
  readonly gives: string | null;
}

/** The examples of a family, by rule. */
export type RuleExamples = Readonly<Partial<Record<RuleId, readonly RuleExample[]>>>;
