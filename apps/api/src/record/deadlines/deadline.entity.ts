import { defineEntity, p, type InferEntity } from "@mikro-orm/core";
import type { PlainDate } from "@redress/domain/calendar";
import type { ExplanationStep, RuleId } from "@redress/domain/deadlines";
import { hands } from "../hands/hands.entity.ts";
import { recordPolicies } from "../hands/record-policies.ts";
import { theRecord } from "../stream/record.entity.ts";

/** A computed date of one record under one rule, with its reasons. Rewritten whenever the facts change. */
export const DeadlineEntity = defineEntity({
  name: "Deadline",
  tableName: "deadline",
  properties: {
    recordId: p.uuid().primary().persist(false),
    birthAgencyId: p.text().primary().persist(false),
    record: theRecord("record_id"),
    ruleId: p.text().$type<RuleId>().primary(),
    ...hands,
    ruleVersion: p.integer(),
    dueOn: p.date().$type<PlainDate>(),
    startedOn: p.date().$type<PlainDate>(),
    metOn: p.date().$type<PlainDate>().nullable(),
    /** The day it ended unmet without an act of the obligor, such as a withdrawal. */
    excusedOn: p.date().$type<PlainDate>().nullable(),
    steps: p.json<readonly ExplanationStep[]>(),
  },
  rowLevelSecurity: "force",
  policies: recordPolicies("deadline", "record_id", ["insert", "update", "delete"]),
});

/** One row. */
export type StoredDeadline = InferEntity<typeof DeadlineEntity>;
