import { Button } from "@mantine/core";
import { useApolloClient, useQuery } from "@apollo/client/react";
import { roleWords, say } from "@redress/domain/vocabulary";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../apollo/failure.ts";
import { FailureNote } from "../../components/failure-note.tsx";
import { formatInstant } from "../../lib/days/instants.ts";
import { besideEn } from "../../i18n/en/beside.en.ts";
import { addEnglish } from "../../i18n/i18n.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { useBesideChanges } from "../../live/record-changes.tsx";
import { useViewer } from "../../session/viewer.tsx";
import { Panel } from "../panel.tsx";
import type { BesideProps } from "./beside-props.ts";
import { addNote, correctNote, notesQuery, type NoteView } from "./note-documents.ts";
import { NoteForm } from "./note-form.tsx";
import classes from "./notes.module.css";

addEnglish(besideEn);

/** What staff write down for each other about a record, newest first. Not printed: it reaches nobody outside. */
export function NotesPanel({ recordId, writes }: BesideProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { data, error, refetch, fetchMore } = useQuery(notesQuery, {
    variables: { recordId },
    fetchPolicy: "cache-and-network",
  });
  useBesideChanges(({ id, beside }) => {
    if (id === recordId && beside === "NOTE") void refetch();
  });
  const page = data?.notes;
  const more = (): void => {
    void fetchMore({
      variables: { after: page?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) =>
        next.notes && before.notes
          ? { ...next, notes: { ...next.notes, nodes: [...before.notes.nodes, ...next.notes.nodes] } }
          : before,
    });
  };
  return (
    <Panel title={t("notes.title")} printed={false}>
      {writes ? (
        <NoteForm
          start=""
          label={t("notes.write")}
          action={t("notes.add")}
          send={(draft, key) => addNote(client, recordId, draft, key)}
          onDone={() => void refetch()}
        />
      ) : null}
      {error ? <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} /> : null}
      {page?.nodes.length === 0 ? <p>{t("notes.none")}</p> : null}
      <ul className={classes.list} aria-label={t("notes.title")}>
        {page?.nodes.map((note) => (
          <Note key={note.id} note={note} onChanged={() => void refetch()} />
        ))}
      </ul>
      {page?.pageInfo.hasNextPage ? (
        <Button variant="default" size="compact-sm" mt="sm" onClick={more}>
          {t("notes.more")}
        </Button>
      ) : null}
    </Panel>
  );
}

function Note({ note, onChanged }: { readonly note: NoteView; readonly onChanged: () => void }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const language = useLanguage();
  const { staff } = useViewer();
  const [correcting, setCorrecting] = useState(false);
  const mine = note.mentions.some(({ staffId }) => staffId === staff?.id);
  const by = (name: string, at: string): string => t("notes.by", { name, at: formatInstant(at, language) });
  const close = (): void => setCorrecting(false);
  return (
    <li className={classes.note} data-mine={mine ? "" : undefined}>
      {correcting ? (
        <NoteForm
          start={note.text}
          label={t("notes.correct")}
          action={t("notes.save")}
          send={(draft, key, version) =>
            correctNote(client, { id: note.id, version: version ?? note.version }, draft, key)
          }
          onDone={() => {
            close();
            onChanged();
          }}
          onCancel={close}
        />
      ) : (
        <p className={classes.text}>{note.text}</p>
      )}
      <p className={classes.who}>
        {by(`${note.authorName}, ${say(roleWords[note.authorRole], language)}`, note.writtenAt)}
        {mine ? <strong> {t("notes.mentionsYou")}</strong> : null}
      </p>
      {note.earlier.length > 0 ? (
        <details className={classes.earlier}>
          <summary>{t("notes.earlier", { count: note.earlier.length })}</summary>
          {note.earlier.map(({ text, authorName, writtenAt }) => (
            <div key={writtenAt}>
              <p className={classes.text}>{text}</p>
              <p className={classes.who}>{by(authorName, writtenAt)}</p>
            </div>
          ))}
        </details>
      ) : null}
      {note.mayCorrect && !correcting ? (
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => setCorrecting(true)}
          aria-label={t("notes.correctOne", {
            name: note.authorName,
            at: formatInstant(note.writtenAt, language),
          })}
        >
          {t("notes.correct")}
        </Button>
      ) : null}
    </li>
  );
}
