import { refuseOnTask, taskActNames, taskActOf, type TaskAct, type TaskActName } from "@redress/domain/tasks";
import { Field, ID, InputType, Int, InterfaceType, ObjectType } from "type-graphql";
import { besideMutations } from "../../actions/beside-mutations.ts";
import { requireOpened } from "../../actions/read/outside-list.ts";
import type { Directory } from "../../actions/read-input.ts";
import type { RequestContext } from "../../context.ts";
import { inputWords } from "../../platform/graphql/input-words.ts";
import { UserErrorType } from "../../platform/graphql/user-error.type.ts";
import { staffMember } from "../staff/index.ts";
import { actOnTask } from "./act-on-task.ts";
import { TaskType } from "./task.type.ts";

type ToldTask = InstanceType<typeof TaskType>;

@InputType("TaskActInput", { description: "What every act on a task is sent with." })
abstract class TaskActInput {
  @Field(() => String, {
    description:
      "Your own key for this act, 1 to 100 characters. The same key with the same input does nothing twice; a UUID serves well.",
  })
  clientMutationId!: string;
  @Field(() => ID, { description: "The task’s id; to open one, the id of the record that it is about." })
  aboutId!: string;
  @Field(() => Int, {
    nullable: true,
    description: "The version of the task that you read; nothing to open one.",
  })
  expectedVersion?: number | null;
}

interface TaskAnswer {
  readonly clientMutationId: string;
  readonly task: ToldTask;
}

@InterfaceType("TaskActSuccess", {
  description:
    "What every act on a task answers when it was done. The same request sent again gets the same answer and does nothing twice.",
})
abstract class TaskActSuccess implements TaskAnswer {
  @Field(() => String, { simple: true, description: "The key that was sent." })
  readonly clientMutationId: string;
  @Field(() => TaskType, { simple: true, description: "The task after the act." })
  readonly task: ToldTask;

  constructor({ clientMutationId, task }: TaskAnswer) {
    this.clientMutationId = clientMutationId;
    this.task = task;
  }
}

/** Somebody else changed the task. */
@ObjectType("TaskChanged", {
  implements: UserErrorType,
  description: "Somebody changed the task after you read it, or the record did. Nothing was written.",
  simpleResolvers: true,
})
class TaskChangedType extends UserErrorType {
  @Field(() => TaskType, { description: "The task as it stands now." })
  readonly task: ToldTask;

  constructor({ language }: RequestContext, task: ToldTask) {
    super("STALE_VERSION", inputWords.STALE_VERSION[language]);
    this.task = task;
  }
}

/** Whom an act may name: the people of the viewer's agency. */
function directoryFor(context: RequestContext): Directory {
  return {
    staff: async (key) => {
      const person = await staffMember(context, key);
      if (person === null) return null;
      const { id: staffId, role, active, agencyId } = person;
      return { staffId, role, active, sameAgency: agencyId === context.viewer?.agencyId };
    },
    agency: () => Promise.resolve(false),
    record: () => Promise.resolve(null),
    attachment: () => Promise.resolve("UNKNOWN_ID"),
  };
}

/** Makes the mutations of tasks from the domain's table. They throw OUTSIDE_OWN_LIST besides. */
export function taskMutations(): new () => object {
  return besideMutations<TaskActName, TaskAct, TaskActInput, TaskAnswer>({
    subject: "Task",
    title: "Task",
    refused: "The act cannot be done on this task now, or not with this input. Nothing was written.",
    names: taskActNames,
    rowOf: taskActOf,
    refuse: refuseOnTask,
    input: TaskActInput,
    success: TaskActSuccess,
    besides: [TaskChangedType],
    directory: directoryFor,
    before: (context, name, { aboutId }) => requireOpened(context, `task.${name}`, aboutId),
    perform: async (context, { input, ...asked }) => {
      const { viewer } = asked;
      const { today } = await context.world(viewer.agencyId);
      const { aboutId, expectedVersion } = input;
      const request = { ...asked, today, aboutId, expectedVersion: expectedVersion ?? 0 };
      const outcome = await actOnTask(context, request);
      if (outcome.kind !== "WRITTEN" && outcome.kind !== "CHANGED") return outcome;
      const task = new TaskType({ row: outcome.task, today, viewer }, context.language);
      return outcome.kind === "WRITTEN"
        ? { kind: "DONE", answer: { task } }
        : { kind: "OTHERWISE", answer: new TaskChangedType(context, task) };
    },
  });
}
