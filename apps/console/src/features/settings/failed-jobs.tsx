import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../apollo/failure.ts";
import { FailureNote } from "../../components/failure-note.tsx";
import { Note } from "../../components/note.tsx";
import { graphql } from "../../gql/index.ts";
import { formatInstant } from "../../lib/days/instants.ts";
import { useLanguage } from "../../lib/preferences.ts";
import classes from "./settings.module.css";

const jobsQuery = graphql(/* GraphQL */ `
  query FailedJobs {
    failedJobs {
      queue
      title
      failures
      firstFailedAt
      lastFailedAt
    }
  }
`);

/** What the program does by itself and failed at for good, for whoever keeps it running. */
export function FailedJobs() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(jobsQuery, { fetchPolicy: "network-only" });
  return (
    <section className={classes.setting} aria-labelledby="failed-jobs">
      <h2 id="failed-jobs">{t("settings.jobs")}</h2>
      {error ? <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} /> : null}
      {data?.failedJobs.length === 0 ? <p>{t("settings.jobsWell")}</p> : null}
      {data?.failedJobs.map(({ queue, title, failures, firstFailedAt, lastFailedAt }) => (
        <Note key={queue} tone="late" title={title}>
          <p>
            {t("settings.jobFailed", {
              count: failures,
              since: formatInstant(firstFailedAt, language),
              at: formatInstant(lastFailedAt, language),
            })}
          </p>
          <p>{t("settings.jobAdvice", { queue })}</p>
        </Note>
      ))}
    </section>
  );
}
