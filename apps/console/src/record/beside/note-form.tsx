import { Button, Group } from "@mantine/core";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { failureOf, type Failure } from "../../apollo/failure.ts";
import { FailureNote } from "../../components/failure-note.tsx";
import { LeaveQuestion } from "../../components/leave-question.tsx";
import { hasUnsavedWork, useLeaveQuestion, useUnsavedWork } from "../../lib/act/unsaved-work.ts";
import { MentionArea, useColleagues } from "./mention-area.tsx";
import type { NoteDraft, NoteRefusal } from "./note-documents.ts";

interface NoteFormProps {
  readonly start: string;
  readonly label: string;
  readonly action: string;
  /** Sends the draft under a key by which a repeat writes once, against a version once another was told. */
  readonly send: (draft: NoteDraft, key: string, version: number | undefined) => Promise<NoteRefusal>;
  readonly onDone: () => void;
  readonly onCancel?: () => void;
}

/** The form of a note. What was typed stays until the server has said that it is written. */
export function NoteForm({ start, label, action, send, onDone, onCancel }: NoteFormProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(start);
  const [refusal, setRefusal] = useState<NoteRefusal>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, setPending] = useState(false);
  const key = useRef(crypto.randomUUID());
  const { mentionedIn, ...colleagues } = useColleagues();
  const dirty = text !== start && text.trim() !== "";
  useUnsavedWork(dirty, false);
  const submit = async (): Promise<void> => {
    if (pending) return;
    setPending(true);
    setFailure(null);
    try {
      const answer = await send({ text, mentions: mentionedIn(text) }, key.current, refusal?.version);
      // A definite answer: what is sent next is another request.
      key.current = crypto.randomUUID();
      setRefusal(answer);
      if (answer === null) {
        setText("");
        onDone();
      }
    } catch (reason) {
      setFailure(failureOf(reason));
    }
    setPending(false);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <MentionArea
        {...colleagues}
        label={label}
        description={t("notes.help")}
        value={text}
        onChange={setText}
        onSend={() => void submit()}
        error={refusal ? <span role="alert">{refusal.messages.join(" ")}</span> : null}
      />
      {failure ? <FailureNote failure={failure} onRetry={() => void submit()} /> : null}
      <Group gap="xs" mt="xs">
        <Button type="submit" size="compact-md" loading={pending}>
          {action}
        </Button>
        {onCancel ? (
          <Button variant="default" size="compact-md" onClick={onCancel}>
            {t("common.cancel")}
          </Button>
        ) : null}
      </Group>
      {dirty ? <Guard /> : null}
    </form>
  );
}

/** Asks before the words of a note are lost to another page. */
function Guard() {
  const leaving = useLeaveQuestion(hasUnsavedWork);
  if (leaving.state !== "blocked") return null;
  return <LeaveQuestion onStay={() => leaving.reset()} onLeave={() => leaving.proceed()} />;
}
