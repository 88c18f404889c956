import type { PlainDate } from "@redress/domain/calendar";
import { followOnById, taskStatusWords, tellTask } from "@redress/domain/tasks";
import type { Language } from "@redress/domain/vocabulary";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { RoleEnum } from "../../actions/history/role.enum.ts";
import { can } from "../../authorization/permissions.ts";
import { connectionOf } from "../../list/connection.ts";
import type { Viewer } from "../../platform/auth/viewer.ts";
import { publicId } from "../../platform/graphql/global-id.ts";
import { DateTimeScalar, PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { cited, told, toldOrNull, toldType } from "../../platform/graphql/told/told-type.ts";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";
import { publicIdOf } from "../../record/hands/record-at-hand.ts";
import type { Task, TaskOrigin, TaskStep } from "../../record/tasks/task.entity.ts";
import { StaffMemberType } from "../staff/index.ts";

/** A task as it is shown on a day. */
export interface ShownTask {
  readonly row: Task;
  readonly today: PlainDate;
  readonly viewer: Viewer;
  /** Whether it is about a record outside the viewer's own list, in a list: then what people wrote is not told. */
  readonly isClosed?: boolean;
}

const TaskOriginEnum = wordedEnum<TaskOrigin>("TaskOrigin", "Where a task comes from.", {
  FACTS: { en: "It follows from what the record says, and ends by itself when it follows no more" },
  NIGHT: { en: "The nightly check found that something was missed" },
  HAND: { en: "A person opened it" },
  REQUEST: { en: "A person asks a caseworker for something" },
});

/** Where tasks stand. */
export const TaskStatusEnum = wordedEnum("TaskStatus", "Where a task stands.", taskStatusWords);

/** What somebody did with a task. */
@ObjectType("TaskStep", { description: "What somebody did with a task.", simpleResolvers: true })
class TaskStepType implements TaskStep {
  @Field(() => String, { description: "What was done, by the name of the mutation." })
  readonly act!: string;
  @Field(() => String, { description: "Who did it, by name." })
  readonly by!: string;
  @Field(() => String, { description: "When, in RFC 3339." })
  readonly at!: string;
  @Field(() => String, { nullable: true, description: "To whom it was given, by name." })
  readonly to?: string | undefined;
  @Field(() => String, { nullable: true, description: "The reason, or the answer." })
  readonly text?: string | undefined;
}

const declared = ({ row }: ShownTask) => followOnById(row.declaration ?? "");

/** What a task says, whoever wrote it. */
function said({ row }: ShownTask, part: "sentence" | "title" | "wording", language: Language): string | null {
  const words = followOnById(row.declaration ?? "")?.[part];
  return words === undefined ? null : tellTask(words, row.mentions, language);
}

/** Something that somebody is to do about a record. */
export const TaskType = toldType<ShownTask>()(
  "Task",
  "Something that somebody is to do about a record. It names no person of the record.",
  {
    id: told(ID, "Opaque and stable id of the task.", ({ row }: ShownTask) => publicId("task", row.id)),
    version: told(
      Int,
      "One more with each change. Send it as `expectedVersion`.",
      ({ row }: ShownTask) => row.version,
    ),
    recordId: toldOrNull(
      ID,
      "The record that it is about; null for a caseworker, who is told its number alone.",
      ({ row, viewer }: ShownTask) =>
        can(viewer, "read", "Task", "recordId")
          ? publicIdOf({ kind: row.record.kind, recordId: row.record.id })
          : null,
    ),
    recordNumber: told(String, "Its number.", ({ row }: ShownTask) => row.record.number),
    origin: told(TaskOriginEnum, "Where it comes from.", ({ row }: ShownTask) => row.origin),
    title: told(
      String,
      "What is to be done, in a few words; in a list empty where a person wrote it about a record outside the viewer's own list.",
      (task: ShownTask, language) =>
        said(task, "title", language) ?? (task.isClosed ? "" : (task.row.title ?? task.row.declaration)),
    ),
    text: toldOrNull(
      String,
      "What is to be done and why.",
      (task: ShownTask, language) =>
        said(task, "sentence", language) ?? (task.isClosed ? null : task.row.details),
    ),
    wording: toldOrNull(
      String,
      "Words for the letter or the call, to be copied.",
      (task: ShownTask, language) => said(task, "wording", language),
    ),
    action: toldOrNull(
      String,
      "The action on the record that ends it, by the name of its mutation; null where several may, or a person says that it is done.",
      (task: ShownTask) => {
        const done = declared(task)?.done;
        return typeof done === "object" ? done.action : null;
      },
    ),
    byHand: told(
      Boolean,
      "Whether a person says that it is done. Otherwise it ends when the record says so.",
      (task: ShownTask) => (declared(task)?.done ?? "BY_HAND") === "BY_HAND",
    ),
    practice: told(Boolean, "Whether it is practice and no law asks for it.", (task: ShownTask) => {
      const source = declared(task)?.source;
      return source === undefined || source === "PRACTICE";
    }),
    citations: cited("The law that asks for it; empty where it is practice.", (task: ShownTask) => {
      const source = declared(task)?.source ?? "PRACTICE";
      return source === "PRACTICE" ? [] : source;
    }),
    role: told(RoleEnum, "Whose it is while nobody has it.", ({ row }: ShownTask) => row.role),
    assignee: toldOrNull(
      StaffMemberType,
      "Who has it; null while anybody of the role may take it.",
      ({ row }: ShownTask) => row.assignee && new StaffMemberType(row.assignee),
    ),
    opensOn: told(PlainDateScalar, "From which day on it stands.", ({ row }: ShownTask) => row.opensOn),
    dueOn: told(PlainDateScalar, "Its last day.", ({ row }: ShownTask) => row.dueOn),
    overdue: told(
      Boolean,
      "Whether it is open and its last day has gone by.",
      ({ row, today }: ShownTask) => row.status === "OPEN" && row.dueOn < today,
    ),
    status: told(TaskStatusEnum, "Where it stands.", ({ row }: ShownTask) => row.status),
    endedOn: toldOrNull(
      PlainDateScalar,
      "The day on which it was done, cancelled or ended; null while it is open.",
      ({ row }: ShownTask) => row.endedOn,
    ),
    openedBy: toldOrNull(
      String,
      "Who opened it, by name; null where no person did.",
      ({ row }: ShownTask) => row.openedBy,
    ),
    openedAt: told(DateTimeScalar, "When it was opened.", ({ row }: ShownTask) => row.openedAt),
    steps: told(
      [TaskStepType],
      "What was done with it, oldest first; at most 100.",
      ({ row, isClosed }: ShownTask) => (isClosed ? [] : row.steps.slice(-100)),
    ),
  },
);

/** A page of tasks. */
export const TaskConnectionType = connectionOf(TaskType, { name: "Task", one: "task", many: "tasks" });
