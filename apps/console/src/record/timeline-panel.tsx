import { Anchor } from "@mantine/core";
import { roleWords, say, type Role } from "@redress/domain/vocabulary";
import { useTranslation } from "react-i18next";
import { formatAgo, formatInstant } from "../lib/days/instants.ts";
import { useLanguage } from "../lib/preferences.ts";
import { Panel } from "./panel.tsx";
import classes from "./timeline-panel.module.css";

/** One step of a history, of whatever kind of record. */
interface TimelineEvent {
  readonly id: string;
  readonly sequence: number;
  readonly recordedAt: string;
  readonly actorName: string;
  readonly actorRole: Role;
  readonly summary: string;
  readonly facts: readonly {
    readonly name: string;
    readonly value: string;
    readonly attachmentId?: string | null;
  }[];
}

/** The history: what happened, who recorded it and when, newest first. */
export function TimelinePanel({ events }: { readonly events: readonly TimelineEvent[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Panel title={t("timeline.title")}>
      <ol className={classes.list}>
        {events
          .toSorted((a, b) => b.sequence - a.sequence)
          .map((event) => (
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
                    <div key={`${fact.name} ${fact.value}`}>
                      <dt>{fact.name}</dt>
                      <dd dir="auto">
                        {fact.attachmentId ? (
                          // To its place among the files of this page, where it is got and what became of it stands.
                          <Anchor href={`#${fact.attachmentId}`}>{fact.value}</Anchor>
                        ) : (
                          fact.value
                        )}
                      </dd>
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
