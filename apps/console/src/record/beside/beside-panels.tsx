import { lazy, Suspense } from "react";
import { useMay } from "../../session/viewer.tsx";

const NotesPanel = lazy(async () => ({ default: (await import("./notes-panel.tsx")).NotesPanel }));
const FilesPanel = lazy(async () => ({ default: (await import("./files-panel.tsx")).FilesPanel }));

/** A record, and what the viewer's agency may do with it. */
export interface BesideProps {
  readonly recordId: string;
  /** Whether the agency adds to the record: not to one that it handed over, or that is still on its way to it. */
  readonly writes: boolean;
}

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
