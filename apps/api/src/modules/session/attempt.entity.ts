import { defineEntity, p } from "@mikro-orm/core";

/**
 * How often something was tried under one key, counted by every process together. The columns and their order are those
 * of the library that counts (attempt-limiter.ts). Of no agency, and reached by the system role only.
 */
export const AttemptEntity = defineEntity({
  name: "Attempt",
  tableName: "attempt",
  properties: {
    key: p.text().primary(),
    points: p.integer().default(0),
    /** Milliseconds since 1970, by the clock of the process that began to count; forgotten an hour later. */
    expire: p.bigint().nullable(),
  },
  indexes: [{ name: "attempt_by_expire", properties: ["expire"] }],
});
