import { defineEntity, p, type InferEntity } from "@mikro-orm/core";
import { hands } from "../hands/hands.entity.ts";
import { recordPolicies } from "../hands/record-policies.ts";
import { theRecord } from "../stream/record.entity.ts";

/**
 * QUEUED: owed since its event. PREPARED: the letter's text stands and does not change any more. WITHHELD: whoever it goes to
 * has died, and it is not written.
 */
export type NoticeStatus = "QUEUED" | "PREPARED" | "WITHHELD";

/** A letter that an event of a record calls for. */
export const NoticeEntity = defineEntity({
  name: "Notice",
  tableName: "notice",
  properties: {
    id: p.uuid().primary(),
    birthAgencyId: p.text().primary().persist(false),
    recordId: p.uuid().persist(false),
    record: theRecord("record_id"),
    ...hands,
    /** The event that called for it. */
    eventSequence: p.integer(),
    form: p.text(),
    status: p.text().$type<NoticeStatus>().check("status in ('QUEUED', 'PREPARED', 'WITHHELD')"),
    queuedAt: p.datetime().length(6).defaultRaw("now()"),
    preparedAt: p.datetime().length(6).nullable(),
    /** The language of the body: "en" or "es". */
    language: p.text().nullable(),
    body: p.text().nullable(),
    /** The dates printed in the letter, frozen when it was prepared. */
    printedDates: p.json<Readonly<Record<string, string>>>().nullable(),
  },
  uniques: [
    {
      name: "notice_event_form_unique",
      properties: ["recordId", "birthAgencyId", "eventSequence", "form"],
    },
  ],
  checks: [
    {
      name: "notice_prepared_check",
      expression: "(status = 'PREPARED') = (body is not null and prepared_at is not null)",
    },
  ],
  rowLevelSecurity: "force",
  policies: recordPolicies("notice", "record_id", ["insert", "update"]),
});

/** One row. */
export type Notice = InferEntity<typeof NoticeEntity>;
