import { defineEntity, p } from "@mikro-orm/core";
import type { ExplanationStep, PlainDate } from "@redress/domain";
import { rowPolicies } from "../../platform/orm/row-policies.ts";
import { ComplaintEntity } from "../complaint/complaint.entity.ts";

/** A computed date of one complaint under one rule, with its reasons. Rewritten whole whenever the facts change. */
export const DeadlineEntity = defineEntity({
  name: "Deadline",
  tableName: "deadline",
  properties: {
    complaintId: () => p.manyToOne(ComplaintEntity).mapToPk().primary().name("complaint_id"),
    ruleId: p.text().primary(),
    agencyId: p.text(),
    ruleVersion: p.integer(),
    dueOn: p.date().$type<PlainDate>(),
    startedOn: p.date().$type<PlainDate>(),
    metOn: p.date().$type<PlainDate>().nullable(),
    /** The day it ended unmet without an act of the obligor, such as a withdrawal. */
    excusedOn: p.date().$type<PlainDate>().nullable(),
    steps: p.json<readonly ExplanationStep[]>(),
  },
  rowLevelSecurity: "force",
  policies: rowPolicies("deadline", {
    select: "AGENCY",
    insert: "AGENCY",
    update: "AGENCY",
    delete: "AGENCY",
  }),
});
