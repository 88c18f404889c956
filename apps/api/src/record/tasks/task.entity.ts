import { defineEntity, p, type InferEntity } from "@mikro-orm/core";
import type { PlainDate } from "@redress/domain/calendar";
import type { Mentions, TaskStatus } from "@redress/domain/tasks";
import type { Role } from "@redress/domain/vocabulary";
import { StaffEntity } from "../../modules/staff/staff.entity.ts";
import { hands } from "../hands/hands.entity.ts";
import { recordPolicies } from "../hands/record-policies.ts";
import { theRecord } from "../stream/record.entity.ts";

/**
 * Where a task comes from. FACTS: it follows from the record, see `packages/domain/src/tasks`. NIGHT: the nightly check
 * found that something was missed. HAND: a person opened it. REQUEST: a person asks a caseworker for something.
 */
export type TaskOrigin = "FACTS" | "HAND" | "NIGHT" | "REQUEST";

/** What somebody did with a task. */
export interface TaskStep {
  readonly act: string;
  readonly by: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  /** To whom it was given, by name. */
  readonly to?: string | undefined;
  /** The reason or the answer. */
  readonly text?: string | undefined;
}

/** Something that somebody is to do about a record. */
export const TaskEntity = defineEntity({
  name: "Task",
  tableName: "task",
  properties: {
    /** Random; of what a person or the facts opened, UUID version 7. */
    id: p.uuid().primary(),
    birthAgencyId: p.text().primary().persist(false),
    recordId: p.uuid().persist(false),
    record: theRecord("record_id"),
    ...hands,
    version: p.integer().default(1),
    origin: p.text().$type<TaskOrigin>().check("origin in ('FACTS', 'HAND', 'NIGHT', 'REQUEST')"),
    /** Its row in the table of the domain, or what the nightly check looked for; null of one that a person wrote. */
    declaration: p.text().nullable(),
    /** Which of several of one declaration. */
    part: p.text().default(""),
    /** What the sentence of the declaration mentions. */
    mentions: p.json<Mentions>().defaultRaw("'{}'"),
    /** What a person wrote; null of a declared one. */
    title: p.text().nullable(),
    details: p.text().nullable(),
    /** Whose it is while nobody has it. */
    role: p.text().$type<Role>(),
    /** Who has it; null while anybody of the role may take it. */
    assignee: () => p.manyToOne(StaffEntity).name("assignee_id").nullable().deleteRule("no action"),
    /** Whether a person said who has it: then it does not follow the facts. */
    isGiven: p.boolean().default(false),
    /** From which day on it stands. */
    opensOn: p.date().$type<PlainDate>(),
    dueOn: p.date().$type<PlainDate>(),
    status: p
      .text()
      .$type<TaskStatus>()
      .default("OPEN")
      .check("status in ('CANCELLED', 'DONE', 'ENDED', 'OPEN')"),
    /** The day on which it was done, cancelled or ended. */
    endedOn: p.date().$type<PlainDate>().nullable(),
    /** Who opened it, by name; null where no person did. */
    openedBy: p.text().nullable(),
    openedAt: p.datetime().length(6).defaultRaw("now()"),
    /** What was done with it, oldest first. */
    steps: p.json<readonly TaskStep[]>().defaultRaw("'[]'"),
  },
  uniques: [
    {
      name: "task_of_declaration",
      properties: ["recordId", "birthAgencyId", "declaration", "part"],
    },
  ],
  checks: [
    { name: "task_said_check", expression: "(declaration is null) = (title is not null)" },
    { name: "task_ended_check", expression: "(status = 'OPEN') = (ended_on is null)" },
  ],
  indexes: [
    { name: "task_by_record", properties: ["recordId", "dueOn", "id"] },
    { name: "task_open_of_holder", properties: ["holderId", "dueOn", "id"], where: "status = 'OPEN'" },
    { name: "task_open_of_assignee", properties: ["assignee", "dueOn", "id"], where: "status = 'OPEN'" },
  ],
  rowLevelSecurity: "force",
  policies: recordPolicies("task", "record_id", ["insert", "update", "delete"]),
});

/** One row. */
export type Task = InferEntity<typeof TaskEntity>;
