import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../apollo/failure.ts";
import { Citations } from "../../components/citation.tsx";
import { FailureNote } from "../../components/failure-note.tsx";
import { PageHeading } from "../../components/page-heading.tsx";
import { graphql } from "../../gql/index.ts";
import type { AgencySettingsQuery } from "../../gql/graphql.ts";
import { formatInstant } from "../../lib/days/instants.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { Recount } from "../../record/recount/recount.tsx";
import { useIsState, useMay } from "../../session/viewer.tsx";
import { ChangeSetting } from "./change-setting.tsx";
import { FailedJobs } from "./failed-jobs.tsx";
import classes from "./settings.module.css";

const settingsQuery = graphql(/* GraphQL */ `
  query AgencySettings {
    agencySettings {
      name
      title
      value
      said
      setBy
      standard
      choices {
        value
        title
      }
      least
      most
      doubts {
        title
        doubt
        confidence
        citations {
          key
          label
          title
          url
        }
      }
      history {
        id
        was
        becomes
        reason
        author
        recordedAt
        statewide
        recount {
          ...Recount_Change
        }
      }
    }
  }
`);

/** A setting as the page shows it. */
export type Setting = AgencySettingsQuery["agencySettings"][number];

/** What an agency may set: what stands, why the law leaves it open, and every change with its reason. */
export function SettingsPage() {
  const { t } = useTranslation();
  const context = useIsState() ? "state" : undefined;
  const mayJobs = useMay("FailedJobs.read");
  const { data, error, refetch } = useQuery(settingsQuery, { fetchPolicy: "cache-and-network" });
  return (
    <>
      <PageHeading title={t("settings.title")} lead={t("settings.lead", { context })} />
      {error ? <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} /> : null}
      {mayJobs ? <FailedJobs /> : null}
      {data?.agencySettings.map((setting) => (
        <Row key={setting.name} setting={setting} />
      ))}
    </>
  );
}

function Row({ setting }: { readonly setting: Setting }) {
  const { t } = useTranslation();
  return (
    <section className={classes.setting} aria-labelledby={setting.name}>
      <h2 id={setting.name}>{setting.title}</h2>
      <p>
        <strong>{setting.said}</strong> · {t(`settings.from.${setting.setBy}`)} ·{" "}
        {t("settings.standard", { value: setting.standard })}
      </p>
      <ChangeSetting setting={setting} />
      {setting.doubts.length > 0 ? <Doubts setting={setting} /> : null}
      <History setting={setting} />
    </section>
  );
}

function Doubts({ setting: { doubts } }: { readonly setting: Setting }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t("settings.open")}</summary>
      {doubts.map(({ title, doubt, confidence, citations }) => (
        <div key={title}>
          <h3>{title}</h3>
          <p>
            {doubt} {t("settings.sure", { percent: Math.round(confidence * 100) })}
          </p>
          <Citations citations={citations} />
        </div>
      ))}
    </details>
  );
}

function History({ setting: { history } }: { readonly setting: Setting }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <details>
      <summary>{t("settings.history")}</summary>
      {history.length === 0 ? <p>{t("settings.noHistory")}</p> : null}
      <ul>
        {history.map(({ id, was, becomes, reason, author, recordedAt, statewide, recount }) => (
          <li key={id}>
            {t("settings.moved", { was, becomes })}:{" "}
            {t("settings.by", { name: author, at: formatInstant(recordedAt, language) })}
            {statewide ? ` (${t("settings.statewide")})` : null}. <span dir="auto">{reason}</span>
            <Recount change={recount} />
          </li>
        ))}
      </ul>
    </details>
  );
}
