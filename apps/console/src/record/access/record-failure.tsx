import { lazy, Suspense } from "react";
import { failureOf, type Failure } from "../../apollo/failure.ts";
import { FailureNote } from "../../components/failure-note.tsx";

const OutsideList = lazy(async () => ({ default: (await import("./outside-list.tsx")).OutsideList }));

/** Whether a record is closed to the viewer now, whatever of it was shown before. */
export function isClosedBy(error: unknown): boolean {
  return error !== undefined && ["RECUSED", "OUTSIDE_OWN_LIST"].includes(failureOf(error).code);
}

interface RecordFailureProps {
  /** The id of a record of whatever kind. */
  readonly id: string;
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** Why a record is not shown; of one outside the viewer's own list, the ways to it. */
export function RecordFailure({ id, failure, onRetry }: RecordFailureProps) {
  if (failure.code !== "OUTSIDE_OWN_LIST") return <FailureNote failure={failure} onRetry={onRetry} />;
  return (
    <Suspense fallback={null}>
      <OutsideList id={id} />
    </Suspense>
  );
}
