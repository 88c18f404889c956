import { defineEntity, p, type InferEntity } from "@mikro-orm/core";
import { rowPolicies } from "../../platform/orm/row-policies.ts";
import { StaffEntity } from "./staff.entity.ts";

/** A signed-in browser. Only the hash of its token is kept; only the system role, which signs people in, reaches the rows. */
export const SessionEntity = defineEntity({
  name: "Session",
  tableName: "session",
  properties: {
    /** SHA-256 of the cookie's token. */
    tokenHash: p.type(Uint8Array).columnType("bytea").primary(),
    /** The public name of the session. */
    id: p.uuid().unique("session_id_unique"),
    staffId: () => p.manyToOne(StaffEntity).mapToPk().name("staff_id"),
    agencyId: p.text().nullable(),
    /** The person's, when it began. */
    staffEpoch: p.integer().default(0),
    createdAt: p.datetime().length(6).defaultRaw("now()"),
    lastSeenAt: p.datetime().length(6).defaultRaw("now()"),
    idleExpiresAt: p.datetime().length(6),
    expiresAt: p.datetime().length(6),
    revokedAt: p.datetime().length(6).nullable(),
    userAgent: p.text().nullable(),
    ip: p.text().nullable(),
    /** Sent back to the identity provider at sign-out. */
    idTokenHint: p.text().nullable(),
  },
  indexes: [
    { name: "session_by_staff", properties: ["staffId", "createdAt"] },
    { name: "session_by_expiry", properties: ["expiresAt"] },
  ],
  rowLevelSecurity: "force",
  policies: rowPolicies("session", {}),
});

/** One row. */
export type Session = InferEntity<typeof SessionEntity>;
