import { defineEntity, p } from "@mikro-orm/core";
import { rowPolicies } from "../../platform/orm/row-policies.ts";

/** What a caller's key once did, kept 30 days: the same key and the same input give the same answer, once. */
export const IdempotencyKeyEntity = defineEntity({
  name: "IdempotencyKey",
  tableName: "idempotency_key",
  properties: {
    actorId: p.text().primary(),
    key: p.text().primary(),
    /** The actor's agency; null for the Department's. */
    agencyId: p.text().nullable(),
    /** SHA-256 of the mutation's name and its canonical input, in hexadecimal. */
    fingerprint: p.text(),
    mutation: p.text(),
    recordKind: p.text(),
    recordId: p.uuid(),
    eventId: p.uuid(),
    createdAt: p.datetime().length(6).defaultRaw("now()"),
  },
  indexes: [{ name: "idempotency_key_by_age", properties: ["createdAt"] }],
  rowLevelSecurity: "force",
  policies: rowPolicies("idempotency_key", { select: "AGENCY", insert: "ANYONE" }),
});
