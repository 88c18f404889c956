import type { Database } from "../../platform/database/database.ts";
import { recordAct } from "../audit/record-act.ts";

/** One complaint whose stored dates differ from the computed ones; names of columns and rules, no values. */
export interface RecheckDifference {
  readonly complaintId: string;
  readonly agencyId: string;
  readonly what: readonly string[];
}

/** What the nightly check needs. */
export interface RecheckDependencies {
  readonly database: Database;
  /** Goes through every open complaint and reports each that differs; changes nothing. */
  readonly examine: (
    onDifference: (difference: RecheckDifference) => Promise<void>,
  ) => Promise<{ examined: number; differing: number }>;
  /** Told of the outcome, for the log. */
  readonly report: (outcome: { examined: number; differing: number }) => void;
}

/**
 * Recomputes every open complaint's deadlines and writes each difference into the audit. A difference is a bug, a
 * change of the law or a closure entered later: somebody must look, so nothing is ever mended silently.
 */
export async function recheckDeadlines({ database, examine, report }: RecheckDependencies): Promise<void> {
  const outcome = await examine(async ({ complaintId, agencyId, what }) => {
    const act = {
      act: "deadline.differs",
      outcome: "FAILED",
      agencyId,
      actorId: null,
      actorRole: null,
    } as const;
    const entry = recordAct({ ...act, subjectKind: "complaint", subjectId: complaintId, details: { what } });
    await database.write({ kind: "SYSTEM", agencyId: null }, (transaction) => transaction.finish(entry));
  });
  report(outcome);
}
