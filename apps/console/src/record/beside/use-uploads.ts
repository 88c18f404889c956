import { fileLimitMegabytes } from "@redress/domain/vocabulary";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Failure } from "../../apollo/failure.ts";
import { useUnsavedWork } from "../../lib/act/unsaved-work.ts";
import { sendFile, type FileToSend } from "./send-file.ts";

/** A file that was chosen and does not lie with the record yet. */
export interface Upload extends FileToSend {
  readonly state: "WAITING" | "UPLOADING" | "REFUSED" | "FAILED";
  readonly percent: number;
  /** Why it was refused. */
  readonly reason?: string;
  readonly failure?: Failure;
}

/** Files on their way to a record, sent one after another. What fails stays until somebody tries again or leaves it. */
export function useUploads(recordId: string, onKept: () => void) {
  const { t } = useTranslation();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [said, setSaid] = useState("");
  const change = (key: string, to: Partial<Upload>): void =>
    setUploads((before) => before.map((one) => (one.key === key ? { ...one, ...to } : one)));
  const leave = (key: string): void => setUploads((before) => before.filter((one) => one.key !== key));
  const refuse = ({ name }: File, reason: string): Pick<Upload, "reason" | "state"> => {
    setSaid(t("files.notAdded", { name, reason }));
    return { state: "REFUSED", reason };
  };
  const isBusy = uploads.some(({ state }) => state === "UPLOADING");
  const next = isBusy ? undefined : uploads.find(({ state }) => state === "WAITING");
  useUnsavedWork(isBusy, false);
  const send = async (upload: Upload): Promise<void> => {
    const { key, file } = upload;
    change(key, { state: "UPLOADING", percent: 0 });
    const sent = await sendFile(upload, (percent) => change(key, { percent }));
    if (sent.kind === "REFUSED") return change(key, refuse(file, sent.reason));
    if (sent.kind === "FAILED") return change(key, { state: "FAILED", failure: sent.failure });
    setSaid(t("files.added", { name: file.name }));
    leave(key);
    onKept();
  };
  useEffect(() => {
    if (next) void send(next);
    // oxlint-disable-next-line react/exhaustive-deps -- One begins when the one before it has ended.
  }, [next?.key]);
  const add = (files: readonly File[]): void => {
    const chosen = files.map((file): Upload => {
      const upload = { key: crypto.randomUUID(), recordId, file, state: "WAITING", percent: 0 } as const;
      if (file.size <= fileLimitMegabytes * 1024 * 1024) return upload;
      return { ...upload, ...refuse(file, t("files.tooLarge", { megabytes: fileLimitMegabytes })) };
    });
    setUploads((before) => [...before, ...chosen]);
  };
  const retry = (key: string): void => change(key, { state: "WAITING" });
  return { uploads, said, add, leave, retry };
}
