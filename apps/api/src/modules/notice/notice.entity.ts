import { defineEntity, p } from "@mikro-orm/core";
import { rowPolicies } from "../../platform/orm/row-policies.ts";
import { ComplaintEntity } from "../complaint/complaint.entity.ts";
import type { ServedForm } from "../../platform/auth/served-actions.ts";

/** QUEUED: owed since its event. PREPARED: the letter's text stands and does not change any more. */
export type NoticeStatus = "QUEUED" | "PREPARED";

/** A letter that an event of the complaint calls for. */
export const NoticeEntity = defineEntity({
  name: "Notice",
  tableName: "notice",
  properties: {
    id: p.uuid().primary(),
    complaintId: () => p.manyToOne(ComplaintEntity).mapToPk().name("complaint_id"),
    agencyId: p.text(),
    /** The event that called for it. */
    eventSequence: p.integer(),
    form: p.text().$type<ServedForm>(),
    status: p.text().$type<NoticeStatus>().check("status in ('QUEUED', 'PREPARED')"),
    queuedAt: p.datetime().length(6).defaultRaw("now()"),
    preparedAt: p.datetime().length(6).nullable(),
    /** The language of the body: "en" or "es". */
    language: p.text().nullable(),
    body: p.text().nullable(),
    /** The dates printed in the letter, frozen when it was prepared. */
    printedDates: p.json<Readonly<Record<string, string>>>().nullable(),
  },
  uniques: [{ name: "notice_event_form_unique", properties: ["complaintId", "eventSequence", "form"] }],
  checks: [
    {
      name: "notice_prepared_check",
      expression: "(status = 'PREPARED') = (body is not null and prepared_at is not null)",
    },
  ],
  rowLevelSecurity: "force",
  policies: rowPolicies("notice", { select: "AGENCY", insert: "AGENCY" }),
});
