import { randomUUIDv7 } from "node:crypto";
import { bind, type BoundStatement, type Statement } from "../database/database.ts";

/** One thing somebody did, saw or was refused. Ids and codes only: no names, no text that a person wrote. */
export interface Act {
  /** In the words of the code: "complaint.receiveComplaint". */
  readonly act: string;
  readonly outcome: "DONE" | "DENIED" | "FAILED";
  readonly agencyId: string | null;
  /** Where the record that it was about was opened, when that is another agency. */
  readonly birthAgencyId?: string;
  readonly actorId: string | null;
  readonly actorRole: string | null;
  readonly sessionId?: string | null;
  readonly subjectKind?: string | null;
  readonly subjectId?: string | null;
  readonly traceId?: string | null;
  readonly ip?: string | null;
  /** Codes and ids that say more. */
  readonly details?: Readonly<Record<string, unknown>> | null;
}

const insert: Statement<never> = {
  name: "record-act",
  text: `insert into audit_entry (id, act, outcome, agency_id, birth_agency_id, actor_id, actor_role, session_id, subject_kind, subject_id, trace_id, ip, details)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
};

/** The statement that writes an act into the audit, to be sent in the transaction of the act itself. */
export function recordAct(act: Act): BoundStatement<never> {
  return bind(
    insert,
    randomUUIDv7(),
    act.act,
    act.outcome,
    act.agencyId,
    act.birthAgencyId ?? act.agencyId ?? "statewide",
    act.actorId,
    act.actorRole,
    act.sessionId ?? null,
    act.subjectKind ?? null,
    act.subjectId ?? null,
    act.traceId ?? null,
    act.ip ?? null,
    act.details ?? null,
  );
}
