import { defineEntity, p, type InferEntity } from "@mikro-orm/core";
import type { AccessActName, AccessReason } from "@redress/domain/access";
import type { PlainDate } from "@redress/domain/calendar";
import { keptApartPolicy, rowPolicies } from "../../../platform/orm/row-policies.ts";

/** Somebody's way to a record outside their own list: opened with a reason, or asked for and approved. */
export const RecordAccessEntity = defineEntity({
  name: "RecordAccess",
  tableName: "record_access",
  properties: {
    /** UUID version 7; of what was asked for, also the id of its approval. */
    id: p.uuid().primary(),
    /** Of whoever opens it. */
    agencyId: p.text(),
    recordId: p.uuid(),
    staffId: p.uuid(),
    act: p.text().$type<AccessActName>().check("act in ('openRecord', 'askForAccess')"),
    reason: p
      .text()
      .$type<AccessReason>()
      .check("reason in ('CALLING', 'COVERING', 'LINKED', 'ASKED', 'OTHER')"),
    details: p.text().nullable(),
    /** For how many days after the decision; null of what was opened for one day. */
    days: p.integer().nullable(),
    /** The last day on which it is open; null while nobody approved. */
    lastOpenOn: p.date().$type<PlainDate>().nullable(),
    saidAt: p.datetime().length(6).defaultRaw("now()"),
  },
  checks: [
    { name: "record_access_days_check", expression: "(act = 'askForAccess') = (days is not null)" },
    { name: "record_access_open_check", expression: "act = 'askForAccess' or last_open_on is not null" },
  ],
  indexes: [{ name: "record_access_of_record", properties: ["recordId", "staffId"] }],
  rowLevelSecurity: "force",
  policies: [
    ...rowPolicies("record_access", { select: "AGENCY", insert: "AGENCY", update: "AGENCY" }),
    keptApartPolicy("record_access", "record_id"),
  ],
});

/** One row. */
export type RecordAccess = InferEntity<typeof RecordAccessEntity>;
