import { lazy, Suspense } from "react";
import { useMay } from "../../session/viewer.tsx";
import type { BesideProps } from "./beside-props.ts";

const NotesPanel = lazy(async () => ({ default: (await import("./notes-panel.tsx")).NotesPanel }));
const FilesPanel = lazy(async () => ({ default: (await import("./files-panel.tsx")).FilesPanel }));

/** What hangs on a record of whatever kind beside its history: notes and files, for those who may read them. */
export function BesidePanels(props: BesideProps) {
  const readsNotes = useMay("Note.read");
  const readsFiles = useMay("Attachment.read");
  return (
    <Suspense>
      {readsFiles ? <FilesPanel {...props} /> : null}
      {readsNotes ? <NotesPanel {...props} /> : null}
    </Suspense>
  );
}
