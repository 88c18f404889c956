import type { Deadline } from "./compute-deadlines.ts";
import { describeStep } from "./describe-step.ts";
import { ruleById } from "./rulebook.ts";
import type { Language, Words } from "../words.ts";

type Explained = Pick<Deadline, "ruleId" | "steps">;

/** What is uncertain about this very deadline; undefined when nothing is. Mail is certain where fax is not. */
export function doubtOf({ ruleId, steps }: Explained): Words | undefined {
  const { doubt, doubtAppliesTo } = ruleById(ruleId);
  const start = steps[0];
  if (doubtAppliesTo !== null && start?.kind === "START" && !doubtAppliesTo.includes(start.fact))
    return undefined;
  return doubt ?? undefined;
}

/** `doubtOf` in one language. */
export function deadlineDoubt(deadline: Explained, language: Language): string | undefined {
  return doubtOf(deadline)?.[language];
}

/** A deadline's reasons as one paragraph, with its doubt at the end when the law is uncertain. */
export function explain(deadline: Explained, language: Language): string {
  const sentences = deadline.steps.map((step) => `${describeStep(step, language)}.`);
  const doubt = deadlineDoubt(deadline, language);
  return (doubt === undefined ? sentences : [...sentences, doubt]).join(" ");
}
