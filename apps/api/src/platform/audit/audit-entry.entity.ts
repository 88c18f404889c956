import { defineEntity, p } from "@mikro-orm/core";
import { appendOnly } from "../orm/append-only.ts";
import { rowPolicies } from "../orm/row-policies.ts";

/** Who did or saw what, and what was refused. Holds ids and codes, never a complainant's words or name. */
export const AuditEntryEntity = defineEntity({
  name: "AuditEntry",
  tableName: "audit_entry",
  properties: {
    /** UUID version 7. */
    id: p.uuid().primary(),
    /** Where the record that it was about was opened, else the agency itself; "statewide" where there is none. */
    birthAgencyId: p.text().primary(),
    /** Null where no agency is concerned, such as a failed sign-in. */
    agencyId: p.text().nullable(),
    recordedAt: p.datetime().length(6).defaultRaw("now()"),
    /** What was done, in the words of the code: "complaint.receiveComplaint", "session.signIn", "access.denied". */
    act: p.text(),
    outcome: p.text().$type<"DONE" | "DENIED" | "FAILED">().check("outcome in ('DONE', 'DENIED', 'FAILED')"),
    actorId: p.text().nullable(),
    actorRole: p.text().nullable(),
    sessionId: p.uuid().nullable(),
    /** What it was done to: "complaint" and its id. */
    subjectKind: p.text().nullable(),
    subjectId: p.text().nullable(),
    /** Or to which of them at once: the records of a page that was shown. */
    subjectIds: p.array().columnType("uuid[]").nullable(),
    traceId: p.text().nullable(),
    ip: p.text().nullable(),
    /** Codes and ids that say more. */
    details: p.json<Readonly<Record<string, unknown>>>().nullable(),
  },
  indexes: [
    { name: "audit_entry_by_agency", properties: ["agencyId", "recordedAt"] },
    { name: "audit_entry_by_subject", properties: ["subjectId", "recordedAt"] },
  ],
  triggers: appendOnly(),
  rowLevelSecurity: "force",
  policies: rowPolicies("audit_entry", { select: "AGENCY", insert: "ANYONE" }),
});
