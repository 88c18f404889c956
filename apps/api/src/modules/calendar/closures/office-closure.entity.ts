import { defineEntity, p, type InferEntity } from "@mikro-orm/core";
import type { CalendarBody, CalendarEntryKind, PlainDate } from "@redress/domain/calendar";
import { rowPolicies } from "../../../platform/orm/row-policies.ts";
import { AgencyEntity } from "../../agency/agency.entity.ts";
import { CalendarChangeEntity } from "../change/calendar-change.entity.ts";

/**
 * An entry in a body's own calendar: days on which something is closed, or a holiday of the table that it does not keep.
 * Never deleted: an entry that was struck says by whom, when and why.
 */
export const OfficeClosureEntity = defineEntity({
  name: "OfficeClosure",
  tableName: "office_closure",
  properties: {
    /** UUID version 7. */
    id: p.uuid().primary(),
    body: p.text().$type<CalendarBody>().check("body in ('AGENCY', 'STATE', 'COURT')"),
    /** Null for the Department's offices and the courts, whose calendars count for every agency. */
    agencyId: () => p.manyToOne(AgencyEntity).mapToPk().name("agency_id").nullable().deleteRule("no action"),
    kind: p.text().$type<CalendarEntryKind>(),
    fromOn: p.date().$type<PlainDate>(),
    /** The last day; null until further notice. */
    throughOn: p.date().$type<PlainDate>().nullable(),
    /** Which office, when it is not the whole agency. */
    office: p.text().nullable(),
    reason: p.text(),
    /** The staff member's uuid; null for those that came with the product. */
    authorId: p.text().nullable(),
    /** The author's name on that day. */
    author: p.text(),
    recordedAt: p.datetime().length(6).defaultRaw("now()"),
    struckAt: p.datetime().length(6).nullable(),
    struckById: p.text().nullable(),
    struckBy: p.text().nullable(),
    struckReason: p.text().nullable(),
    /** The recount of dates that the last change of this entry began; null for those that came with the product. */
    change: () => p.manyToOne(CalendarChangeEntity).nullable().deleteRule("no action"),
  },
  checks: [
    { name: "office_closure_body_check_agency", expression: "(body = 'AGENCY') = (agency_id is not null)" },
    {
      name: "office_closure_struck_check",
      expression: "num_nulls(struck_at, struck_by_id, struck_by, struck_reason) in (0, 4)",
    },
  ],
  indexes: [{ name: "office_closure_by_agency", properties: ["agencyId", "fromOn"] }],
  rowLevelSecurity: "force",
  policies: rowPolicies("office_closure", { select: "SHARED", insert: "SHARED", update: "SHARED" }),
});

/** One row. */
export type OfficeClosure = InferEntity<typeof OfficeClosureEntity>;
