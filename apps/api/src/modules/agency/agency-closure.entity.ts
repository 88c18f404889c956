import { defineEntity, p, type InferEntity } from "@mikro-orm/core";
import { rowPolicies } from "../../platform/orm/row-policies.ts";
import { AgencyEntity } from "./agency.entity.ts";

/** A whole day on which an agency is closed besides the state's holidays, or open on one of them, with the reason. */
export const AgencyClosureEntity = defineEntity({
  name: "AgencyClosure",
  tableName: "agency_closure",
  properties: {
    agencyId: () => p.manyToOne(AgencyEntity).mapToPk().primary().name("agency_id"),
    closedOn: p.date().primary(),
    /** OPEN strikes a day from the state's table. */
    kind: p.text().$type<"CLOSED" | "OPEN">().default("CLOSED").check("kind in ('CLOSED', 'OPEN')"),
    reason: p.text(),
    /** The staff member who recorded it; null for those that came with the product. */
    authorId: p.uuid().nullable(),
    recordedAt: p.datetime().length(6).defaultRaw("now()"),
  },
  rowLevelSecurity: "force",
  policies: rowPolicies("agency_closure", { select: "AGENCY", insert: "AGENCY", delete: "AGENCY" }),
});

/** One row. */
export type AgencyClosure = InferEntity<typeof AgencyClosureEntity>;
