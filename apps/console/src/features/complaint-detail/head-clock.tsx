import { formatDate } from "@redress/domain/calendar";
import { timelinessWords } from "@redress/domain/deadlines";
import { formatCitation, authorityOf } from "@redress/domain/law";
import { say } from "@redress/domain/vocabulary";
import { useTranslation } from "react-i18next";
import { Citation } from "../../components/citation.tsx";
import { Clock } from "../../components/clock.tsx";
import { Note } from "../../components/note.tsx";
import { readFragment, type FragmentType } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/index.ts";
import { deadlineClock } from "../../lib/days/deadline-clock.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { useViewer } from "../../session/viewer.tsx";
import { deadlineParts } from "../../record/deadline-panel.tsx";
import classes from "./head-clock.module.css";

const headClock = graphql(/* GraphQL */ `
  fragment HeadClock_Complaint on Complaint {
    filingTimeliness
    receivedOn
    filing {
      dateStampedOn
      arrivedOn
    }
    complainant {
      name
    }
    resolutionClock {
      day
      of
      dueOn
      extended
      originalDueOn
    }
    nextDeadline {
      ...DeadlinePanel_Deadline
    }
    deadlines {
      ...DeadlinePanel_Deadline
    }
  }
`);

/** Where the complaint stands in its time: the written resolution's clock, and the nearest duty when that is another. */
export function HeadClock({ complaint }: { readonly complaint: FragmentType<typeof headClock> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const viewer = useViewer();
  const { today } = viewer;
  const { resolutionClock, deadlines, nextDeadline, filingTimeliness, receivedOn, filing, complainant } =
    readFragment(headClock, complaint);
  const cameOn = filing.dateStampedOn ?? filing.arrivedOn;
  const resolution = deadlines
    .map((one) => readFragment(deadlineParts, one))
    .find((one) => one.ruleId === "written-resolution");
  const next = nextDeadline ? readFragment(deadlineParts, nextDeadline) : null;
  return (
    <div className={classes.head}>
      <div className={classes.clocks}>
        {resolution ? (
          <div className={classes.clock}>
            <p className={classes.label}>{resolution.title}</p>
            <Clock {...deadlineClock(resolution, viewer, language, t)} size="head" />
            {resolutionClock?.extended ? (
              <p className={classes.under}>
                {t("record.extended", { date: formatDate(resolutionClock.originalDueOn, language) })}
              </p>
            ) : null}
          </div>
        ) : null}
        {next && next.ruleId !== "written-resolution" ? (
          <div className={classes.clock}>
            <p className={classes.label}>{t("record.nextDuty", { title: next.title })}</p>
            <Clock {...deadlineClock(next, viewer, language, t)} size="head" />
          </div>
        ) : null}
        <div>
          <p className={classes.label}>{t("person.title")}</p>
          <p className={classes.fact}>
            <bdi>{complainant?.name ?? t("common.hidden")}</bdi>
          </p>
        </div>
        <div>
          <p className={classes.label}>
            {t(receivedOn > today ? "record.countsAsReceived" : "record.received")}
          </p>
          <p className={classes.fact}>{formatDate(receivedOn, language)}</p>
          {receivedOn > today && cameOn ? (
            <p className={classes.under}>{t("record.cameOn", { date: formatDate(cameOn, language) })}</p>
          ) : null}
        </div>
      </div>
      {filingTimeliness === "BEFORE_LAW" ? (
        <Note tone="calm" title={say(timelinessWords.BEFORE_LAW, language)} />
      ) : null}
      {filingTimeliness === "OUTSIDE_WINDOW" ? (
        <Note tone="soon" title={t("filing.outsideTitle")}>
          <p>
            {t("filing.outsideText")}{" "}
            {(["fam-code-17800", "22-ccr-120100-a-2"] as const).map((key) => (
              <span key={key}>
                <Citation
                  label={formatCitation(key, language)}
                  title={authorityOf(key).title}
                  url={authorityOf(key).url ?? null}
                />{" "}
              </span>
            ))}
          </p>
        </Note>
      ) : null}
    </div>
  );
}
