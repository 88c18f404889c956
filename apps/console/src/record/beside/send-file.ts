import { failureOfAnswer, type Failure } from "../../apollo/failure.ts";
import { sessionState } from "../../apollo/session-state.ts";

/** A file on its way to a record, under a key by which a repeat adds it once. */
export interface FileToSend {
  readonly key: string;
  readonly recordId: string;
  readonly file: File;
}

/** KEPT: it lies with the record. REFUSED: the server said why, in the language of the screen. */
export type SentFile =
  | { readonly kind: "KEPT" }
  | { readonly kind: "REFUSED"; readonly reason: string }
  | { readonly kind: "FAILED"; readonly failure: Failure };

/** Sends a file as it is. Not by `fetch`, which does not tell how far it has come. Never rejects. */
export function sendFile(
  { key, recordId, file }: FileToSend,
  onProgress: (percent: number) => void,
): Promise<SentFile> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const query = new URLSearchParams({ recordId, name: file.name, key });
    request.open("POST", `/files?${query.toString()}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("accept-language", document.documentElement.lang || "en");
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      onProgress(total > 0 ? Math.round((loaded / total) * 100) : 0),
    );
    request.addEventListener("load", () => resolve(answerOf(request.status, request.responseText)));
    request.addEventListener("error", () => resolve({ kind: "FAILED", failure: { code: "NETWORK" } }));
    request.send(file);
  });
}

function answerOf(status: number, body: string): SentFile {
  if (status === 201) return { kind: "KEPT" };
  if (status === 422) {
    const { refused } = JSON.parse(body) as { readonly refused: { readonly message: string } };
    return { kind: "REFUSED", reason: refused.message };
  }
  const failure = failureOfAnswer(status, body);
  if (failure.code === "UNAUTHENTICATED") sessionState.end();
  return { kind: "FAILED", failure };
}
