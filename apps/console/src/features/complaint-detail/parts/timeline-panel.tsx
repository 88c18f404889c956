import { roleWords, say } from "@redress/domain/vocabulary";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/index.ts";
import { formatAgo, formatInstant } from "../../../lib/days/instants.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import { Panel } from "./panel.tsx";
import classes from "./timeline-panel.module.css";

const timelinePanel = graphql(/* GraphQL */ `
  fragment TimelinePanel_Complaint on Complaint {
    timeline(first: 50) {
      edges {
        node {
          id
          sequence
          kind
          recordedAt
          actorName
          actorRole
          summary
          facts {
            name
            value
          }
        }
      }
    }
  }
`);

/** The history: what happened, who recorded it and when, newest first. */
export function TimelinePanel({ complaint }: { readonly complaint: FragmentType<typeof timelinePanel> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const events = readFragment(timelinePanel, complaint)
    .timeline.edges.map((edge) => edge.node)
    .toSorted((a, b) => b.sequence - a.sequence);
  return (
    <Panel title={t("timeline.title")}>
      <ol className={classes.list}>
        {events.map((event) => (
          <li key={event.id} className={classes.event}>
            <p className={classes.summary}>{event.summary}</p>
            <p className={classes.by}>
              <time dateTime={event.recordedAt} title={formatAgo(event.recordedAt, language)}>
                {formatInstant(event.recordedAt, language)}
              </time>
              {" · "}
              <bdi>{event.actorName}</bdi>, {say(roleWords[event.actorRole], language)}
            </p>
            {event.facts.length > 0 ? (
              <dl className={classes.facts}>
                {event.facts.map((fact) => (
                  <div key={fact.name}>
                    <dt>{fact.name}</dt>
                    <dd dir="auto">{fact.value}</dd>
                  </div>
                ))}
              </dl>
            ) : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
