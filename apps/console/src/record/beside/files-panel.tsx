import { NativeSelect } from "@mantine/core";
import { useQuery } from "@apollo/client/react";
import { revealPurposeWords, type RevealPurpose } from "@redress/domain/person";
import { say } from "@redress/domain/vocabulary";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../apollo/failure.ts";
import { FailureNote } from "../../components/failure-note.tsx";
import { besideEn } from "../../i18n/en/beside.en.ts";
import { addEnglish } from "../../i18n/i18n.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { useBesideChanges } from "../../live/record-changes.tsx";
import { useMay } from "../../session/viewer.tsx";
import { Panel } from "../panel.tsx";
import type { BesideProps } from "./beside-props.ts";
import { filesQuery } from "./file-documents.ts";
import { FileRow } from "./file-row.tsx";
import classes from "./files.module.css";
import { UploadArea } from "./upload-area.tsx";

addEnglish(besideEn);

/** The files of a record, newest first, and how far each has come. Not printed: what is printed is the file. */
export function FilesPanel({ recordId, writes }: BesideProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayAdd = useMay("Attachment.addAttachment");
  const { data, error, refetch } = useQuery(filesQuery, {
    variables: { recordId },
    fetchPolicy: "cache-and-network",
  });
  const [purpose, setPurpose] = useState<RevealPurpose | "">("");
  const [isAsked, setIsAsked] = useState(false);
  const select = useRef<HTMLSelectElement>(null);
  useBesideChanges(({ id, beside }) => {
    if (id === recordId && beside === "ATTACHMENT") void refetch();
  });
  const again = (): void => void refetch();
  const files = data?.attachments;
  return (
    <Panel title={t("files.title")} printed={false}>
      {writes && mayAdd ? <UploadArea recordId={recordId} onKept={again} /> : null}
      {error ? <FailureNote failure={failureOf(error)} onRetry={again} /> : null}
      {files?.length === 0 ? <p>{t("files.none")}</p> : null}
      {files?.some(({ asksPurpose }) => asksPurpose) ? (
        <NativeSelect
          ref={select}
          mt="sm"
          label={t("files.purpose")}
          description={t("files.purposeHelp")}
          error={isAsked && purpose === "" ? <span role="alert">{t("files.purposeNeeded")}</span> : null}
          value={purpose}
          onChange={({ currentTarget }) => setPurpose(currentTarget.value as RevealPurpose | "")}
          data={[
            { value: "", label: "" },
            ...Object.entries(revealPurposeWords).map(([value, words]) => ({
              value,
              label: say(words, language),
            })),
          ]}
        />
      ) : null}
      <ul className={classes.list} aria-label={t("files.title")}>
        {files?.map((file) => (
          <FileRow
            key={file.id}
            file={file}
            purpose={purpose}
            onPurposeNeeded={() => {
              setIsAsked(true);
              select.current?.focus();
            }}
            onChanged={again}
          />
        ))}
      </ul>
    </Panel>
  );
}
