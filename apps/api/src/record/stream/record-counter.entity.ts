import { defineEntity, p } from "@mikro-orm/core";
import { rowPolicies } from "../../platform/orm/row-policies.ts";

/** The last number that an agency gave to a kind of record in a year. Taken late in the transaction, so its lock is short. */
export const RecordCounterEntity = defineEntity({
  name: "RecordCounter",
  tableName: "record_counter",
  properties: {
    agencyId: p.text().primary(),
    kind: p.text().primary(),
    year: p.integer().primary(),
    lastNumber: p.integer(),
  },
  rowLevelSecurity: "force",
  policies: rowPolicies("record_counter", { select: "AGENCY", insert: "AGENCY", update: "AGENCY" }),
});
