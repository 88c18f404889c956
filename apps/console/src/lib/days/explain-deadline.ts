import { deadlineDoubt, describeStep, type Deadline } from "@redress/domain/deadlines";
import { authorityOf, formatCitation, type AuthorityKey } from "@redress/domain/law";
import type { Language } from "@redress/domain/vocabulary";
import type { CitationView } from "../../components/citation.tsx";
import type { ExplanationView } from "../../components/why-this-date.tsx";

/** An authority as a screen shows it. */
export function citationOf(key: AuthorityKey, language: Language): CitationView {
  const { title, url } = authorityOf(key);
  return { label: formatCitation(key, language), title, url: url ?? null };
}

/** The reasons of a deadline that the domain computed here, in the form that the API's deadlines come in. */
export function explainDeadline(
  deadline: Pick<Deadline, "ruleId" | "steps" | "citations">,
  language: Language,
): ExplanationView {
  return {
    steps: deadline.steps.map((step) => {
      const citation = step.authority === undefined ? null : citationOf(step.authority, language);
      const sentence = describeStep(step, language);
      return { sentence: citation ? sentence.replace(` (${citation.label})`, "") : sentence, citation };
    }),
    citations: deadline.citations.map((key) => citationOf(key, language)),
    doubt: deadlineDoubt(deadline, language) ?? null,
  };
}
