import { ErrorSummary } from "../components/error-summary.tsx";
import { FailureNote } from "../components/failure-note.tsx";
import { Note } from "../components/note.tsx";
import type { usePalette } from "./use-palette.ts";

type Shown = Pick<ReturnType<typeof usePalette>, "summary" | "attempt" | "sender">;

/** What stands between a form and its success, above its fields: what to put right, or why no answer came. */
export function Obstacles({ palette: { summary, attempt, sender } }: { readonly palette: Shown }) {
  const { obstacle } = sender;
  return (
    <>
      <ErrorSummary errors={summary} attempt={attempt} />
      {obstacle?.kind === "FAILED" ? <FailureNote failure={obstacle.failure} /> : null}
      {obstacle?.kind === "KEY_REUSED" ? <Note tone="soon" role="alert" title={obstacle.message} /> : null}
    </>
  );
}
