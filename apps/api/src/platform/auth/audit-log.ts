import type { Viewer } from "./viewer.ts";

/** One thing somebody did or was refused. Ids and codes only: no names, no text that a person wrote. */
export interface AuditEntry {
  /** What was done, in the words of the code: "session.signIn", "access.denied". */
  readonly act: string;
  readonly outcome: "DONE" | "DENIED" | "FAILED";
  readonly agencyId?: string | null;
  /** The staff member's uuid, the partner's client id, or null when nobody is known. */
  readonly actorId?: string | null;
  readonly actorRole?: string | null;
  readonly sessionId?: string | null;
  readonly subjectKind?: string | null;
  readonly subjectId?: string | null;
  readonly traceId?: string | null;
  readonly ip?: string | null;
  /** Codes and ids that say more. */
  readonly details?: Readonly<Record<string, unknown>> | null;
}

/** The record of sign-ins, denied acts and disclosures. Acts that change a complaint write theirs in the act's own transaction. */
export interface AuditLog {
  /** Writes the entry; rejects when it could not be written. */
  record(entry: AuditEntry): Promise<void>;
  /** Writes the entry and never rejects: a failure is logged. For denials, which are answered whatever becomes of it. */
  note(entry: AuditEntry): Promise<void>;
}

/** Who somebody is, as the audit names them. */
export function actorOf(
  viewer: Viewer,
): Pick<AuditEntry, "actorId" | "actorRole" | "agencyId" | "sessionId"> {
  return {
    actorId: viewer.id,
    actorRole: viewer.role,
    agencyId: viewer.agencyId,
    sessionId: viewer.sessionId,
  };
}
