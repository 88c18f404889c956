import { defineEntity, p, type InferEntity } from "@mikro-orm/core";
import type { PlainDate } from "@redress/domain/calendar";
import type { AgencySettingName, SettingValue } from "@redress/domain/world";
import { rowPolicies } from "../../../platform/orm/row-policies.ts";

/**
 * One change of what days are counted by, an entry in a calendar or a setting, and how far the recount of the dates that it
 * moves has come. Never deleted: the changes of a setting are its history, and the last one is what stands.
 */
export const CalendarChangeEntity = defineEntity({
  name: "CalendarChange",
  tableName: "calendar_change",
  properties: {
    /** UUID version 7. */
    id: p.uuid().primary(),
    /** Null for the calendars of the Department and the courts. */
    agencyId: p.text().nullable(),
    /** The entry; null when a setting was changed. */
    closureId: p.uuid().nullable(),
    act: p.text().$type<"ENTERED" | "STRUCK" | "SET">().check("act in ('ENTERED', 'STRUCK', 'SET')"),
    setting: p.text().$type<AgencySettingName>().nullable(),
    /** What the setting says from now on; null where it follows the Department or the default again. */
    value: p.json<SettingValue>().nullable(),
    /** What was in force before, and what is now. */
    was: p.json<SettingValue>().nullable(),
    becomes: p.json<SettingValue>().nullable(),
    /** Why a setting was changed. */
    reason: p.text().nullable(),
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
  checks: [
    {
      name: "calendar_change_setting_check",
      expression:
        "(act = 'SET') = (closure_id is null) and num_nulls(setting, was, becomes, reason) = (case when act = 'SET' then 0 else 4 end)",
    },
  ],
  indexes: [
    {
      name: "calendar_change_of_setting",
      properties: ["setting", "agencyId", "recordedAt"],
      where: "act = 'SET'",
    },
  ],
  uniques: [{ name: "calendar_change_key_unique", properties: ["actorId", "key"] }],
  rowLevelSecurity: "force",
  policies: rowPolicies("calendar_change", { select: "SHARED", insert: "SHARED" }),
});

/** One row. */
export type CalendarChangeRow = InferEntity<typeof CalendarChangeEntity>;
