import { defineEntity, p, type InferEntity } from "@mikro-orm/core";
import type { Role } from "@redress/domain/vocabulary";
import { rowPolicies } from "../../platform/orm/row-policies.ts";
import { AgencyEntity } from "../agency/agency.entity.ts";

/** A person who works for an agency or, without one, for the Department. */
export const StaffEntity = defineEntity({
  name: "Staff",
  tableName: "staff",
  properties: {
    id: p.uuid().primary(),
    /** Null for the Department's own staff. */
    agencyId: () => p.manyToOne(AgencyEntity).mapToPk().name("agency_id").nullable().deleteRule("no action"),
    role: p.text().$type<Role>(),
    givenName: p.text(),
    familyName: p.text(),
    /** Who vouches for the person; null for who signs in nowhere. */
    issuer: p.text().nullable(),
    /** The person's name at that issuer. */
    subject: p.text().nullable(),
    active: p.boolean().default(true),
    /** One more each time the person is disabled: sessions of an earlier time stay ended when they are enabled again. */
    sessionEpoch: p.integer().default(0),
  },
  triggers: [
    {
      name: "disabling_ends_sessions",
      timing: "before",
      events: ["update"],
      forEach: "row",
      body: "if old.active and not new.active then new.session_epoch := old.session_epoch + 1; end if; return new;",
    },
  ],
  uniques: [{ name: "staff_identity_unique", properties: ["issuer", "subject"] }],
  indexes: [{ name: "staff_by_agency", properties: ["agencyId", "role", "familyName", "givenName", "id"] }],
  rowLevelSecurity: "force",
  policies: rowPolicies("staff", { select: "PEOPLE" }),
});

/** One row. */
export type Staff = InferEntity<typeof StaffEntity>;
