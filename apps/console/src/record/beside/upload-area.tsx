import { Button, FileButton, Group, Progress } from "@mantine/core";
import { fileLimitMegabytes, keptFileKinds } from "@redress/domain/vocabulary";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FailureNote } from "../../components/failure-note.tsx";
import { useLanguage } from "../../lib/preferences.ts";
import classes from "./files.module.css";
import { formatSize } from "./format-size.ts";
import { useUploads, type Upload } from "./use-uploads.ts";

/** What the browser offers when files are chosen; the server looks at the bytes. */
const accepted = Object.values(keptFileKinds)
  .flatMap((endings) => endings.map((ending) => `.${ending}`))
  .join(",");

interface UploadAreaProps {
  readonly recordId: string;
  readonly onKept: () => void;
}

/** Where files are chosen or dropped, and how far each has come. */
export function UploadArea({ recordId, onKept }: UploadAreaProps) {
  const { t } = useTranslation();
  const { uploads, said, add, leave, retry } = useUploads(recordId, onKept);
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      className={classes.area}
      data-over={isOver ? "" : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        add([...event.dataTransfer.files]);
      }}
    >
      <Group gap="xs">
        <FileButton multiple accept={accepted} onChange={(files) => add(files)}>
          {(props) => (
            <Button {...props} variant="default" size="compact-md">
              {t("files.choose")}
            </Button>
          )}
        </FileButton>
        <span className={classes.drop}>{t("files.drop")}</span>
      </Group>
      <p className={classes.who}>{t("files.limits", { megabytes: fileLimitMegabytes })}</p>
      <ul className={classes.list}>
        {uploads.map((upload) => (
          <OnItsWay
            key={upload.key}
            upload={upload}
            onLeave={() => leave(upload.key)}
            onRetry={() => retry(upload.key)}
          />
        ))}
      </ul>
      <p className={classes.said} role="status">
        {said}
      </p>
    </div>
  );
}

interface OnItsWayProps {
  readonly upload: Upload;
  readonly onLeave: () => void;
  readonly onRetry: () => void;
}

function OnItsWay({ upload: { file, state, percent, reason, failure }, onLeave, onRetry }: OnItsWayProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { name } = file;
  return (
    <li className={classes.file} data-refused={reason ? "" : undefined}>
      <p className={classes.name}>
        <bdi>{name}</bdi> <span className={classes.who}>{formatSize(file.size, language)}</span>
      </p>
      {state === "WAITING" ? <p className={classes.who}>{t("files.waiting")}</p> : null}
      {state === "UPLOADING" ? (
        <>
          <p className={classes.who}>{t("files.uploading", { percent })}</p>
          <Progress value={percent} aria-label={t("files.progress", { name })} />
        </>
      ) : null}
      {reason ? <p>{reason}</p> : null}
      {failure && state === "FAILED" ? <FailureNote failure={failure} /> : null}
      {state === "REFUSED" || state === "FAILED" ? (
        <Group gap="xs">
          {state === "FAILED" ? (
            <Button size="compact-sm" onClick={onRetry} aria-label={t("files.retryOne", { name })}>
              {t("common.tryAgain")}
            </Button>
          ) : null}
          <Button
            variant="default"
            size="compact-sm"
            onClick={onLeave}
            aria-label={t("files.dismissOne", { name })}
          >
            {t("files.dismiss")}
          </Button>
        </Group>
      ) : null}
    </li>
  );
}
