import { useQuery } from "@apollo/client/react";
import { accessReasonWords } from "@redress/domain/access";
import { formatDate } from "@redress/domain/calendar";
import { recusalWords } from "@redress/domain/person";
import { roleWords, say } from "@redress/domain/vocabulary";
import { useTranslation } from "react-i18next";
import { Note } from "../../components/note.tsx";
import { graphql } from "../../gql/index.ts";
import { accessEn } from "../../i18n/en/access.en.ts";
import { addEnglish } from "../../i18n/i18n.ts";
import { formatInstant } from "../../lib/days/instants.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { Panel } from "../panel.tsx";
import classes from "../particulars.module.css";

addEnglish(accessEn);

const accessQuery = graphql(/* GraphQL */ `
  query RecordAccess($id: ID!) {
    recordAccess(recordId: $id) {
      nobodyLeft
      keptApart {
        kind
        sinceOn
        reason
        declaredBy
        staff {
          id
          name
        }
      }
      openings {
        reason
        details
        days
        lastOpenOn
        saidAt
        staff {
          id
          name
        }
      }
      seenBy {
        times
        firstAt
        lastAt
        staff {
          id
          name
          role
        }
      }
    }
  }
`);

interface AccessPanelProps {
  /** The id of a record of whatever kind. */
  readonly id: string;
  /** The way out where nobody of the office is left. */
  readonly wayOut: "transfer" | "transferContact";
}

/** Who is kept apart from a record, and who has seen it: for those who look after who works on what. */
export function AccessPanel({ id, wayOut }: AccessPanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery(accessQuery, { variables: { id }, fetchPolicy: "cache-and-network" });
  const access = data?.recordAccess;
  if (!access) return null;
  return (
    <Panel title={t("access.title")}>
      {access.nobodyLeft ? (
        <Note tone="late" title={t("access.nobodyLeft")}>
          <p>{t(`access.${wayOut}`)}</p>
        </Note>
      ) : null}
      <h3>{t("access.keptApart")}</h3>
      {access.keptApart.length === 0 ? <p>{t("access.nobody")}</p> : null}
      <dl className={classes.list}>
        {access.keptApart.map(({ staff, kind, sinceOn, reason, declaredBy }) => (
          <div key={`${staff.id} ${kind}`}>
            <dt>{staff.name}</dt>
            <dd>
              {sinceOn
                ? t("access.since", {
                    kind: say(recusalWords[kind], language),
                    date: formatDate(sinceOn, language),
                  })
                : t("access.follows", { kind: say(recusalWords[kind], language) })}
              {declaredBy ? `. ${t("access.declaredBy", { name: declaredBy })}` : null}
              {reason ? `: ${reason}` : null}
            </dd>
          </div>
        ))}
      </dl>
      {access.openings.length > 0 ? <h3>{t("outside.openings")}</h3> : null}
      <dl className={classes.list}>
        {access.openings.map(({ staff, reason, details, days, lastOpenOn, saidAt }) => (
          <div key={saidAt}>
            <dt>{staff?.name}</dt>
            <dd>
              {[
                formatInstant(saidAt, language),
                say(accessReasonWords[reason], language),
                days === null || days === undefined ? null : t("outside.days", { count: days }),
                lastOpenOn
                  ? t("outside.until", { date: formatDate(lastOpenOn, language) })
                  : t("outside.waits"),
              ]
                .filter(Boolean)
                .join(", ")}
              {details ? <bdi>: {details}</bdi> : null}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{t("access.seenBy")}</h3>
      <dl className={classes.list}>
        {access.seenBy.map(({ staff, times, firstAt, lastAt }) => (
          <div key={`${staff?.id} ${firstAt}`}>
            <dt>{staff ? `${staff.name}, ${say(roleWords[staff.role], language)}` : t("access.partner")}</dt>
            <dd>{t("access.times", { count: times, last: formatInstant(lastAt, language) })}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
