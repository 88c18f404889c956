import type { CountingContext } from "@redress/domain/world";
import { recordAct } from "../../platform/audit/record-act.ts";
import { systemScope } from "../../platform/auth/viewer.ts";
import type { SystemDatabase } from "../../platform/database/database.ts";
import type { KindTypes } from "../kind-declaration.ts";
import type { RecordKind } from "../record-kind.ts";
import { rebuildRecords, type Difference, type RebuildOutcome } from "./rebuild-records.ts";

/** What the nightly comparison needs. */
export interface RecheckDependencies {
  readonly database: SystemDatabase;
  readonly context: (agencyId: string) => Promise<CountingContext>;
  /** Told of the outcome for each kind, for the log. */
  readonly report: (outcome: RebuildOutcome) => void;
}

/**
 * Compares every open record of a kind with its stream and writes each difference into the audit. A difference is a bug,
 * a change of the law or a closure entered later: somebody must look, so nothing is ever mended silently.
 */
export async function recheckRecords<Types extends KindTypes>(
  kind: RecordKind<Types>,
  { database, context, report }: RecheckDependencies,
): Promise<void> {
  const onDifference = async ({ table, recordId, agencyId, birthAgencyId, what }: Difference) => {
    const entry = recordAct({
      act: "deadline.differs",
      outcome: "FAILED",
      agencyId,
      birthAgencyId,
      actorId: null,
      actorRole: null,
      subjectKind: table,
      subjectId: recordId,
      details: { what },
    });
    await database.write(systemScope, (transaction) => transaction.finish(entry));
  };
  report(await rebuildRecords(kind, { database, context, openOnly: true, write: false, onDifference }));
}
