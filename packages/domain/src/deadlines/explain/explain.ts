import { calendarCoverage } from "../../calendar/business-calendar.ts";
import type { Deadline } from "../compute/compute-deadlines.ts";
import { describeStep } from "./describe-step.ts";
import { ruleById } from "../rulebook/rulebook.ts";
import type { Language, Words } from "../../vocabulary/words.ts";

type Explained = Pick<Deadline, "ruleId" | "steps">;

/** What is uncertain about what the law says of this very deadline. */
function doubtOfLaw({ ruleId, steps }: Explained): Words | undefined {
  const { doubt, doubtAppliesTo } = ruleById(ruleId);
  const start = steps[0];
  if (doubtAppliesTo !== null && start?.kind === "START" && !doubtAppliesTo.includes(start.fact))
    return undefined;
  return doubt ?? undefined;
}

/** Said of a date that was counted on a calendar outside the years for which its table was checked. */
function doubtOfYears({ ruleId, steps }: Explained): Words | undefined {
  const { calendar } = ruleById(ruleId);
  const due = steps.at(-1)?.to;
  if (calendar === null || due === undefined) return undefined;
  const { firstYear, lastYear } = calendarCoverage(calendar);
  const year = Number(due.slice(0, 4));
  if (year >= firstYear && year <= lastYear) return undefined;
  return {
    en: `The holidays were checked for ${firstYear} to ${lastYear} only; in ${year} other days may be kept.`,
    es: `Los días festivos se comprobaron solo de ${firstYear} a ${lastYear}; en ${year} pueden guardarse otros.`,
  };
}

/** What is uncertain about this very deadline; undefined when nothing is. Mail is certain where fax is not. */
export function doubtOf(explained: Explained): Words | undefined {
  const [law, years] = [doubtOfLaw(explained), doubtOfYears(explained)];
  if (law === undefined || years === undefined) return law ?? years;
  return { en: `${law.en} ${years.en}`, es: `${law.es} ${years.es}` };
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
