import { useTranslation } from "react-i18next";
import { Citation, Citations, type CitationView } from "./citation.tsx";
import classes from "./why-this-date.module.css";

/** How a date came about, ready to print: one sentence a step, each with its place in the law. */
export interface ExplanationView {
  readonly steps: readonly { readonly sentence: string; readonly citation?: CitationView | null }[];
  readonly citations: readonly CitationView[];
  /** What is uncertain in the reading behind it; shown whenever our confidence is below 0.9. */
  readonly doubt?: string | null;
}

interface WhyThisDateProps extends ExplanationView {
  /** Where many dates stand together, their citations are links in one place; here they are named. */
  readonly linked?: boolean;
}

/** "Why this date": the arithmetic from fact to date, step by step, then the law it rests on and any doubt. */
export function WhyThisDate({ steps, citations, doubt, linked = true }: WhyThisDateProps) {
  const { t } = useTranslation();
  const cited = new Set(steps.map((step) => step.citation?.label));
  const others = citations.filter((citation) => !cited.has(citation.label));
  const shown = ({ label, title, url }: CitationView): CitationView => ({
    label,
    title,
    ...(linked && { url: url ?? null }),
  });
  return (
    <div className={classes.why}>
      <ol className={classes.steps}>
        {steps.map((step, at) => (
          // The steps of a date have no identity but their order.
          <li key={at}>
            <span>{step.sentence}</span> {step.citation ? <Citation {...shown(step.citation)} /> : null}
          </li>
        ))}
      </ol>
      {others.length > 0 ? (
        <p className={classes.others}>
          <Citations citations={others.map(shown)} />
        </p>
      ) : null}
      {doubt ? (
        <p className={classes.doubt}>
          <strong>{t("why.doubt")}</strong> {doubt}
        </p>
      ) : null}
    </div>
  );
}
