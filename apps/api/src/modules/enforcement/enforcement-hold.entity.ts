import { defineEntity, p, type InferEntity } from "@mikro-orm/core";
import type { PlainDate } from "@redress/domain/calendar";
import type { AutomaticAction } from "@redress/domain/enforcement";
import { rowPolicies } from "../../platform/orm/row-policies.ts";
import { AgencyEntity } from "../agency/agency.entity.ts";

/** A last day that a hold was given after it was entered. */
export interface HoldChange {
  readonly throughOn: PlainDate;
  readonly reason: string;
  readonly author: string;
  /** RFC 3339, UTC. */
  readonly changedAt: string;
}

/** A period in which automatic enforcement actions are shut down. Never deleted: its last day is set, with who and why. */
export const EnforcementHoldEntity = defineEntity({
  name: "EnforcementHold",
  tableName: "enforcement_hold",
  properties: {
    /** UUID version 7. */
    id: p.uuid().primary(),
    /** Null for the whole state. */
    agencyId: () => p.manyToOne(AgencyEntity).mapToPk().name("agency_id").nullable().deleteRule("no action"),
    actions: p.array().$type<AutomaticAction[]>(),
    fromOn: p.date().$type<PlainDate>(),
    /** The last day; null until further notice. */
    throughOn: p.date().$type<PlainDate>().nullable(),
    reason: p.text(),
    /** The staff member's uuid. */
    authorId: p.text(),
    /** The author's name on that day. */
    author: p.text(),
    recordedAt: p.datetime().length(6).defaultRaw("now()"),
    /** The last days that it was given since, oldest first. */
    changes: p.json<readonly HoldChange[]>().defaultRaw("'[]'"),
  },
  indexes: [{ name: "enforcement_hold_by_agency", properties: ["agencyId", "fromOn"] }],
  rowLevelSecurity: "force",
  policies: rowPolicies("enforcement_hold", { select: "SHARED", insert: "SHARED", update: "SHARED" }),
});

/** One row. */
export type EnforcementHoldRow = InferEntity<typeof EnforcementHoldEntity>;
