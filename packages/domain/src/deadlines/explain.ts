import { ruleById, ruleDoubt } from "./rulebook.ts";
import type { Deadline } from "./compute-deadlines.ts";
import { describeStep } from "./describe-step.ts";
import type { Language } from "../words.ts";

/** What is uncertain about this very deadline; undefined when nothing is. Mail is certain where fax is not. */
export function deadlineDoubt(
  deadline: Pick<Deadline, "ruleId" | "steps">,
  language: Language,
): string | undefined {
  const { doubtAppliesTo } = ruleById(deadline.ruleId);
  const start = deadline.steps[0];
  if (doubtAppliesTo !== null && start?.kind === "START" && !doubtAppliesTo.includes(start.fact))
    return undefined;
  return ruleDoubt(deadline.ruleId, language);
}

/** A deadline's reasons as one paragraph, with its doubt at the end when the law is uncertain. */
export function explain(deadline: Pick<Deadline, "ruleId" | "steps">, language: Language): string {
  const sentences = deadline.steps.map((step) => `${describeStep(step, language)}.`);
  const doubt = deadlineDoubt(deadline, language);
  return (doubt === undefined ? sentences : [...sentences, doubt]).join(" ");
}
