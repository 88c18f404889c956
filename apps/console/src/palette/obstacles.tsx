import { useEffect, useRef } from "react";
import { ErrorSummary } from "../components/error-summary.tsx";
import { FailureNote } from "../components/failure-note.tsx";
import { Note } from "../components/note.tsx";
import type { usePalette } from "./use-palette.ts";

type Shown = Pick<ReturnType<typeof usePalette>, "summary" | "attempt" | "sender">;

/** What is to be put right in a form, above its fields. */
export function Obstacles({ palette: { summary, attempt } }: { readonly palette: Shown }) {
  return <ErrorSummary errors={summary} attempt={attempt} />;
}

/** Reads out what can hardly be true, for whoever has left its field; it is seen at the field itself. */
export function SpokenCautions({ palette }: { readonly palette: ReturnType<typeof usePalette> }) {
  return (
    <div className="visually-hidden" aria-live="polite">
      {palette.cautions.join(" ")}
    </div>
  );
}

/** Why a form was not sent, beside the button that was to send it: there the person looks, and the focus goes. */
export function SendFailure({ palette: { sender } }: { readonly palette: Pick<Shown, "sender"> }) {
  const note = useRef<HTMLDivElement>(null);
  const { obstacle, attempt } = sender;
  const failed = obstacle?.kind === "FAILED" || obstacle?.kind === "KEY_REUSED";
  useEffect(() => {
    if (failed) note.current?.focus();
  }, [failed, attempt]);
  if (!failed) return null;
  return (
    <div ref={note} tabIndex={-1}>
      {obstacle.kind === "FAILED" ? (
        <FailureNote failure={obstacle.failure} />
      ) : (
        <Note tone="soon" role="alert" title={obstacle.message} />
      )}
    </div>
  );
}
