import { defineEntity, p } from "@mikro-orm/core";
import { rowPolicies } from "../../platform/orm/row-policies.ts";

/** The last complaint number that an agency gave out in a year. Taken late in the transaction, so its lock is short. */
export const ComplaintCounterEntity = defineEntity({
  name: "ComplaintCounter",
  tableName: "complaint_counter",
  properties: {
    agencyId: p.text().primary(),
    year: p.integer().primary(),
    lastNumber: p.integer(),
  },
  rowLevelSecurity: "force",
  policies: rowPolicies("complaint_counter", { select: "AGENCY", insert: "AGENCY", update: "AGENCY" }),
});
