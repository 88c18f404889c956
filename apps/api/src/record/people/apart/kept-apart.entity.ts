import { defineEntity, p } from "@mikro-orm/core";
import type { RecusalKind } from "@redress/domain/person";
import { rowPolicies } from "../../../platform/orm/row-policies.ts";

/**
 * Who is kept apart from what, one row for each person or record: what row level security asks. It follows from recusals,
 * from shared addresses and from who was a caseworker, and is written in the transaction of the act that changes one of them.
 */
export const KeptApartEntity = defineEntity({
  name: "KeptApart",
  tableName: "kept_apart",
  properties: {
    staffId: p.uuid().primary(),
    /** A person or a record. */
    subjectId: p.uuid().primary(),
    kind: p
      .text()
      .$type<RecusalKind>()
      .primary()
      .check("kind in ('SELF', 'HOUSEHOLD', 'KIN', 'OTHER', 'CASEWORKER')"),
    agencyId: p.text(),
    /** The recusal that it follows from; null where somebody was the caseworker. */
    recusalId: p.uuid().nullable(),
    /** Of a record, its case number by letters and digits: what comes to the case later is closed too. */
    caseKey: p.text().collation("C").nullable(),
  },
  indexes: [
    { name: "kept_apart_of_subject", properties: ["subjectId"] },
    { name: "kept_apart_of_case", properties: ["agencyId", "caseKey"], where: "case_key is not null" },
  ],
  rowLevelSecurity: "force",
  // A determination of the Department gives a record to an agency, and with it what keeps that agency's people apart.
  policies: rowPolicies("kept_apart", {
    select: "AGENCY",
    insert: "ANYONE",
    update: "ANYONE",
    delete: "ANYONE",
  }),
});
