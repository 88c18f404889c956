import { formatDate, type PlainDate } from "@redress/domain/calendar";
import {
  computeDeadlines,
  filingTimeliness,
  ruleTitle,
  type RuleId,
  timelinessWords,
  type ComplaintClockFacts,
} from "@redress/domain/deadlines";
import { say } from "@redress/domain/vocabulary";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Citations } from "../../components/citation.tsx";
import { Note } from "../../components/note.tsx";
import { WhyThisDate } from "../../components/why-this-date.tsx";
import { citationOf, explainDeadline } from "../../lib/days/explain-deadline.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { useWorld } from "../../session/viewer.tsx";
import classes from "./intake-clocks.module.css";
import page from "./intake-page.module.css";
import { typedDays, type IntakeValues } from "./intake-fields.ts";

/** The deadlines that follow from the days typed so far. */
function useTypedDeadlines(values: IntakeValues) {
  const world = useWorld();
  const facts = useTypedFacts(values, world.today);
  const deadlines = useMemo(() => (facts ? computeDeadlines(facts, world) : []), [facts, world]);
  const dueOn = (rule: RuleId) => deadlines.find(({ ruleId }) => ruleId === rule)?.dueOn;
  return {
    deadlines,
    received: dueOn("complaint-receipt-date"),
    resolution: dueOn("written-resolution"),
    timeliness: facts ? filingTimeliness(facts, world) : null,
  };
}

/** The two dates that follow from a complaint, in one line; nothing until a day is known. */
export function IntakeSummary({ values }: { readonly values: IntakeValues }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { received, resolution } = useTypedDeadlines(values);
  if (!received || !resolution) return null;
  const days = { received: formatDate(received, language), due: formatDate(resolution, language) };
  return <p className={classes.spoken}>{t("intake.spoken", days)}</p>;
}

/** What the window for filing rests on. */
const lateFiling = ["fam-code-17800", "22-ccr-120100-a-2"] as const;

/** What the typed dates come to: the receipt date and every deadline with its arithmetic, counted by the domain here. */
export function IntakeClocks({ values }: { readonly values: IntakeValues }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { deadlines, timeliness } = useTypedDeadlines(values);
  const dates = deadlines.map((deadline) => ({ ...deadline, why: explainDeadline(deadline, language) }));
  const lateness = timeliness === "OUTSIDE_WINDOW" ? lateFiling.map((key) => citationOf(key, language)) : [];
  const cited = dates.flatMap(({ why }) => [
    ...why.steps.flatMap(({ citation }) => citation ?? []),
    ...why.citations,
  ]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls, so the keyboard must reach it.
    <aside className={`${page.clocks} ${classes.panel}`} aria-labelledby="intake-clocks" tabIndex={0}>
      <h2 id="intake-clocks" className={classes.title}>
        {t("intake.clocks")}
      </h2>
      <div className="visually-hidden" aria-live="polite">
        <IntakeSummary values={values} />
      </div>
      {timeliness === "BEFORE_LAW" ? <p>{say(timelinessWords.BEFORE_LAW, language)}</p> : null}
      {timeliness === "OUTSIDE_WINDOW" ? (
        <Note tone="soon" title={t("filing.outsideTitle")}>
          <p>{t("filing.outsideText")}</p>
        </Note>
      ) : null}
      {deadlines.length === 0 ? <p className={classes.none}>{t("intake.noClocks")}</p> : null}
      <dl className={classes.list}>
        {dates.map(({ why, ...deadline }) => (
          <div
            key={deadline.ruleId}
            className={classes.line}
            data-first={deadline.ruleId === "complaint-receipt-date" || undefined}
          >
            <dt>{ruleTitle(deadline.ruleId, language)}</dt>
            <dd className={classes.date}>{formatDate(deadline.dueOn, language)}</dd>
            <dd className={classes.why}>
              <WhyThisDate {...why} linked={false} />
            </dd>
          </div>
        ))}
      </dl>
      {dates.length > 0 ? (
        <details className={classes.law}>
          <summary>{t("why.law")}</summary>
          <Citations citations={[...lateness, ...cited]} />
        </details>
      ) : null}
    </aside>
  );
}

/** The facts that the form holds so far; null until one date of the channel can be read. */
function useTypedFacts(values: IntakeValues, today: PlainDate): ComplaintClockFacts | null {
  return useMemo(() => {
    const facts = typedDays(values, today);
    return Object.keys(facts.filing).length > 1 ? facts : null;
  }, [values, today]);
}
