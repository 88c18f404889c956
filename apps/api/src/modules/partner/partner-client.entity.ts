import { defineEntity, p, type InferEntity } from "@mikro-orm/core";
import { rowPolicies } from "../../platform/orm/row-policies.ts";
import { AgencyEntity } from "../agency/agency.entity.ts";

/** Another system that speaks for one agency with a client-credentials token. */
export const PartnerClientEntity = defineEntity({
  name: "PartnerClient",
  tableName: "partner_client",
  properties: {
    clientId: p.text().primary(),
    agencyId: () => p.manyToOne(AgencyEntity).mapToPk().name("agency_id"),
    name: p.text(),
    /** The most a token of this client may carry. */
    scopes: p.array().columnType("text[]"),
    active: p.boolean().default(true),
  },
  rowLevelSecurity: "force",
  policies: rowPolicies("partner_client", { select: "AGENCY" }),
});

/** One row. */
export type PartnerClient = InferEntity<typeof PartnerClientEntity>;
