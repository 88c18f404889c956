import { defineEntity, p, type InferEntity } from "@mikro-orm/core";
import type { ApprovalKindName, ApprovalStatus } from "@redress/domain/approval";
import type { Role, Words } from "@redress/domain/vocabulary";
import { keptApartPolicy, rowPolicies } from "../../platform/orm/row-policies.ts";

/** A part of what is to be approved, as whoever decides reads it. */
export interface ApprovalSection {
  readonly heading: Words;
  readonly text: string;
}

/**
 * Something that another person must agree to, of whatever kind: what exactly, asked by whom, decided by whom. Decided
 * once and never by who asked; the database sees to both. What changes afterwards is asked anew.
 */
export const ApprovalEntity = defineEntity({
  name: "Approval",
  tableName: "approval",
  properties: {
    /** UUID version 7. */
    id: p.uuid().primary(),
    /** Whose queue it stands in; null for the Department's. */
    agencyId: p.text().nullable(),
    kind: p.text().$type<ApprovalKindName>(),
    /** The public id of what it is about, "complaint_<uuid>", and the number by which people know it. */
    aboutId: p.text(),
    aboutNumber: p.text(),
    /** The roles that may decide it. */
    forRoles: p.array().$type<Role[]>(),
    sections: p.json<readonly ApprovalSection[]>(),
    /** SHA-256 of what exactly is approved. */
    digest: p.text(),
    /** What whoever asks wants to say. */
    note: p.text().nullable(),
    askedById: p.text(),
    askedBy: p.text(),
    askedAt: p.datetime().length(6).defaultRaw("now()"),
    status: p
      .text()
      .$type<ApprovalStatus>()
      .check("status in ('OPEN', 'APPROVED', 'REFUSED')")
      .default("OPEN"),
    decidedById: p.text().nullable(),
    decidedBy: p.text().nullable(),
    decidedAt: p.datetime().length(6).nullable(),
    reason: p.text().nullable(),
  },
  checks: [
    { name: "approval_by_another_check", expression: "decided_by_id <> asked_by_id" },
    {
      name: "approval_decided_check",
      expression:
        "(status = 'OPEN') = (decided_at is null) and num_nulls(decided_by_id, decided_by, decided_at) in (0, 3) and (status <> 'REFUSED' or reason is not null)",
    },
  ],
  triggers: [
    {
      name: "decided_once",
      timing: "before",
      events: ["update"],
      forEach: "row",
      body: "if old.status <> 'OPEN' then raise exception 'An approval is decided once.'; end if; new.decided_at := now(); return new;",
    },
  ],
  // The same thing is asked once at a time, whoever asks.
  uniques: [
    {
      name: "approval_open_once",
      properties: ["agencyId", "kind", "aboutId", "digest"],
      where: "status = 'OPEN'",
    },
  ],
  indexes: [
    { name: "approval_by_agency", properties: ["agencyId", "status", "askedAt", "id"] },
    { name: "approval_by_subject", properties: ["aboutId", "kind"] },
  ],
  rowLevelSecurity: "force",
  policies: [
    ...rowPolicies("approval", { select: "AGENCY", insert: "SHARED", update: "SHARED" }),
    keptApartPolicy("approval", "(split_part(about_id, '_'::text, 2))::uuid"),
  ],
});

/** One row. */
export type Approval = InferEntity<typeof ApprovalEntity>;
