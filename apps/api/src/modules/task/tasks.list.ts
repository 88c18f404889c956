import type { FilterQuery } from "@mikro-orm/core";
import type { TaskStatus } from "@redress/domain/tasks";
import { registerEnumType, ID } from "type-graphql";
import { findOutside } from "../../actions/read/outside-list.ts";
import { placesOfNodes, shownOfPersons } from "../../actions/read/show-records.ts";
import { requirePermission, requireViewer } from "../../authorization/permissions.ts";
import type { Asker } from "../../list/declaration.ts";
import { dueFilter, dueWhen } from "../../list/due-filter.ts";
import { ordinaryList } from "../../list/ordinary-list.ts";
import { keyOfRecord } from "../../record/hands/record-at-hand.ts";
import { TaskEntity, type Task } from "../../record/tasks/task.entity.ts";
import { TaskConnectionType, TaskStatusEnum, TaskType } from "./task.type.ts";

type Where = FilterQuery<Task>;

/** What no record is called. */
const noRecord = "00000000-0000-0000-0000-000000000000";

const WhoseTasksEnum = { MINE: "MINE", UNTAKEN: "UNTAKEN" } as const;
registerEnumType(WhoseTasksEnum, {
  name: "WhoseTasks",
  description: "Whose tasks to show.",
  valuesConfig: {
    MINE: { description: "Those that the viewer has, and those that anybody of the viewer’s role may take." },
    UNTAKEN: { description: "Those that nobody has yet." },
  },
});

const whose: Readonly<Record<keyof typeof WhoseTasksEnum, (asker: Asker) => Where>> = {
  MINE: ({ viewer }) => ({ $or: [{ assignee: viewer.id }, { assignee: null, role: viewer.role }] }),
  UNTAKEN: () => ({ assignee: null }),
};

/** The tasks of an agency. */
export const TasksResolver = ordinaryList<Task, InstanceType<typeof TaskType>>({
  query: "tasks",
  title: "Tasks",
  description:
    "The tasks on records that the viewer’s agency has, what is due first at the top; by default those that are open. A task stands from its day on, and is not shown before.",
  connection: TaskConnectionType,
  entity: TaskEntity,
  populate: ["record", "assignee"],
  nodeOf: async (row, context, isClosed) => {
    const { today } = await context.world(row.holderId);
    return new TaskType({ row, today, viewer: requireViewer(context), isClosed }, context.language);
  },
  shows: {
    word: "task",
    fields: (viewer, info) => shownOfPersons(viewer, info, "Task", ...placesOfNodes),
    closing: findOutside,
    recordOf: ({ record }) => record.id,
  },
  base: ({ viewer, today }): Where => {
    requirePermission(viewer, "read", "Task");
    // A caseworker sees what was asked of them, and no other work of the office.
    const own = viewer.role === "CASEWORKER" ? { assignee: viewer.id } : {};
    return { holderId: viewer.agencyId ?? "", opensOn: { $lte: today }, ...own };
  },
  sorts: {
    DUE_FIRST: { by: "dueOn", direction: "asc", description: "What is due first comes first." },
    NEWEST: { by: "openedAt", direction: "desc", description: "What was opened last comes first." },
  },
  filters: {
    whose: {
      type: () => WhoseTasksEnum,
      description: "Only these.",
      where: (which: keyof typeof WhoseTasksEnum, asker) => whose[which](asker),
    },
    record: {
      type: () => ID,
      description: "Only those about this record.",
      where: (id: string): Where => ({ recordId: keyOfRecord(id) ?? noRecord }),
    },
    status: {
      type: () => [TaskStatusEnum],
      description: "Only those that stand so; give `openOnly: false` with it.",
      where: (statuses: readonly TaskStatus[]): Where => ({ status: { $in: [...statuses] } }),
    },
    due: {
      ...dueFilter,
      description: "Only those whose last day falls so.",
      where: (when: keyof typeof dueWhen, asker): Where => ({ dueOn: dueWhen[when](asker).nextDueOn }),
    },
    openOnly: {
      type: () => Boolean,
      defaultValue: true,
      description: "Leave out what is done, cancelled or ended.",
      where: (openOnly: boolean): Where => (openOnly ? { status: "OPEN" } : {}),
    },
  },
});
