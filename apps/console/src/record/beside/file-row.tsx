import { Button, Group, Textarea } from "@mantine/core";
import { useApolloClient } from "@apollo/client/react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { failureOf, type Failure } from "../../apollo/failure.ts";
import { FailureNote } from "../../components/failure-note.tsx";
import { useUnsavedWork } from "../../lib/act/unsaved-work.ts";
import { formatInstant } from "../../lib/days/instants.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { removeFile, type FileView } from "./file-documents.ts";
import classes from "./files.module.css";
import { formatSize } from "./format-size.ts";

interface FileRowProps {
  readonly file: FileView;
  /** What the viewer needs files for; "" while they have not said. */
  readonly purpose: string;
  readonly onPurposeNeeded: () => void;
  readonly onChanged: () => void;
}

/** One file that lies with a record: what it is, how far it has come, and what may be done with it. */
export function FileRow({ file, purpose, onPurposeNeeded, onChanged }: FileRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [removing, setRemoving] = useState(false);
  const { name, state, removedAt } = file;
  const at = (instant: string): string => formatInstant(instant, language);
  const address = `/files/${file.id}${purpose ? `?purpose=${purpose}` : ""}`;
  const mustSay = file.asksPurpose && !purpose;
  return (
    <li
      id={file.id}
      className={classes.file}
      data-refused={state === "REFUSED" || removedAt ? "" : undefined}
    >
      <p className={classes.name}>
        <bdi>{name}</bdi>
      </p>
      <p className={classes.who}>
        {t("files.by", {
          size: formatSize(file.size, language),
          name: file.authorName,
          at: at(file.addedAt),
        })}
      </p>
      <p>{removedAt ? null : [t(`files.state.${state}`), file.refusal].filter(Boolean).join(": ")}</p>
      {removedAt ? (
        <p>{t("files.removed", { name: file.removedBy, at: at(removedAt), reason: file.removalReason })}</p>
      ) : null}
      {removing ? (
        <RemovalForm
          file={file}
          onDone={() => {
            setRemoving(false);
            onChanged();
          }}
          onCancel={() => setRemoving(false)}
        />
      ) : (
        <Group gap="xs">
          {state === "CLEAN" ? (
            <Button
              component="a"
              href={address}
              download={name}
              variant="default"
              size="compact-sm"
              aria-label={t("files.downloadOne", { name })}
              onClick={(event) => {
                // What a browser is refused it keeps to itself; the list then says why.
                if (!mustSay) return onChanged();
                event.preventDefault();
                onPurposeNeeded();
              }}
            >
              {t("files.download")}
            </Button>
          ) : null}
          {file.mayRemove ? (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t("files.removeOne", { name })}
              onClick={() => setRemoving(true)}
            >
              {t("files.remove")}
            </Button>
          ) : null}
        </Group>
      )}
    </li>
  );
}

interface RemovalFormProps {
  readonly file: FileView;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Why a file is taken off. What was typed stays until the server has said that it is off. */
function RemovalForm({ file, onDone, onCancel }: RemovalFormProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [reason, setReason] = useState("");
  const [messages, setMessages] = useState<readonly string[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, setPending] = useState(false);
  const key = useRef(crypto.randomUUID());
  useUnsavedWork(reason.trim() !== "", false);
  const submit = async (): Promise<void> => {
    if (pending) return;
    setPending(true);
    setFailure(null);
    try {
      const refused = await removeFile(client, file, reason, key.current);
      // A definite answer: what is sent next is another request.
      key.current = crypto.randomUUID();
      setMessages(refused);
      if (refused === null) onDone();
    } catch (error) {
      setFailure(failureOf(error));
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
      <Textarea
        label={t("files.reason")}
        description={t("files.reasonHelp")}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        autosize
        minRows={2}
        error={messages ? <span role="alert">{messages.join(" ")}</span> : null}
      />
      {failure ? <FailureNote failure={failure} onRetry={() => void submit()} /> : null}
      <Group gap="xs" mt="xs">
        <Button type="submit" size="compact-md" loading={pending}>
          {t("files.confirm")}
        </Button>
        <Button variant="default" size="compact-md" onClick={onCancel}>
          {t("common.cancel")}
        </Button>
      </Group>
    </form>
  );
}
