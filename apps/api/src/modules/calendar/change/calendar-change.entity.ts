import { defineEntity, p, type InferEntity } from "@mikro-orm/core";
import type { PlainDate } from "@redress/domain/calendar";
import { rowPolicies } from "../../../platform/orm/row-policies.ts";

/** One change of a calendar, and how far the recount of the dates that it moves has come. */
export const CalendarChangeEntity = defineEntity({
  name: "CalendarChange",
  tableName: "calendar_change",
  properties: {
    /** UUID version 7. */
    id: p.uuid().primary(),
    /** Null for the calendars of the Department and the courts. */
    agencyId: p.text().nullable(),
    closureId: p.uuid(),
    act: p.text().$type<"ENTERED" | "STRUCK">().check("act in ('ENTERED', 'STRUCK')"),
    /** The first and the last day that changed; null when no day did. */
    firstOn: p.date().$type<PlainDate>().nullable(),
    lastOn: p.date().$type<PlainDate>().nullable(),
    actorId: p.text(),
    actorName: p.text(),
    /** The caller's idempotency key and what came with it. */
    key: p.text(),
    fingerprint: p.text(),
    recordedAt: p.datetime().length(6).defaultRaw("now()"),
    /** Complaints to look at, looked at, and those whose dates moved. */
    total: p.integer().default(0),
    done: p.integer().default(0),
    moved: p.integer().default(0),
    /** Where the recount goes on: after a complaint received on this day with this id. */
    cursor: p.text().nullable(),
    startedAt: p.datetime().length(6).nullable(),
    finishedAt: p.datetime().length(6).nullable(),
    /** The code of what stopped it last; null while all is well. */
    failure: p.text().nullable(),
  },
  uniques: [{ name: "calendar_change_key_unique", properties: ["actorId", "key"] }],
  rowLevelSecurity: "force",
  policies: rowPolicies("calendar_change", { select: "SHARED", insert: "SHARED" }),
});

/** One row. */
export type CalendarChangeRow = InferEntity<typeof CalendarChangeEntity>;
