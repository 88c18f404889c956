import type { RefuseField } from "@redress/domain/input";
import { refuseOnTask, taskActNames, taskActOf, type TaskAct, type TaskActName } from "@redress/domain/tasks";
import { refusalMessage, say, type Refusal } from "@redress/domain/vocabulary";
import { Field, ID, InputType, Int, InterfaceType, ObjectType } from "type-graphql";
import { keyReused } from "../../actions/act/answers.ts";
import { fingerprintOf } from "../../actions/act/fingerprint.ts";
import { requireOpened } from "../../actions/read/outside-list.ts";
import { actionMutations, type Sent } from "../../actions/action-mutations.ts";
import type { Directory } from "../../actions/read-input.ts";
import { requirePermission, requireViewer } from "../../authorization/permissions.ts";
import type { RequestContext } from "../../context.ts";
import { citationsOf } from "../../platform/graphql/citation.type.ts";
import { InputReader } from "../../platform/graphql/input-reader.ts";
import { inputWords } from "../../platform/graphql/input-words.ts";
import {
  IdempotencyKeyReusedType,
  InvalidInputType,
  UserErrorType,
} from "../../platform/graphql/user-error.type.ts";
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

/** An act on a task cannot be done. */
@ObjectType("TaskActRefused", {
  implements: UserErrorType,
  description: "The act cannot be done on this task now, or not with this input. Nothing was written.",
  simpleResolvers: true,
})
class TaskActRefusedType extends UserErrorType {
  @Field(() => [String], {
    nullable: true,
    description: "The path of the field that is the reason, from the argument on; null when no field is.",
  })
  readonly field: string[] | null;

  constructor({ language }: RequestContext, refusal: Refusal) {
    super(refusal.code, refusalMessage(refusal, language), citationsOf(refusal.citations));
    this.field = refusal.field === undefined ? null : ["input", ...refusal.field];
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
  };
}

/** Makes the mutations of tasks from the domain's table. */
export function taskMutations(): new () => object {
  return actionMutations<TaskActInput, TaskAnswer>(
    {
      input: TaskActInput,
      success: TaskActSuccess,
      refusals: [TaskActRefusedType, TaskChangedType, InvalidInputType, IdempotencyKeyReusedType],
      refuse: refuseOnTask as RefuseField<Refusal>,
      perform: (context, _info, sent) => perform(context, sent),
    },
    taskActNames.map((name) => {
      const row = taskActOf(name);
      return { name, title: say(row.title, "en"), done: say(row.done, "en"), row };
    }),
  );
}

/**
 * The way of every act on a task: permission, input, the act, the answer.
 * @throws CodedError UNAUTHENTICATED, FORBIDDEN, OUTSIDE_OWN_LIST.
 */
async function perform(
  context: RequestContext,
  { name, input, read, succeed }: Sent<TaskActInput, TaskAnswer>,
): Promise<object> {
  const viewer = requireViewer(context);
  requirePermission(viewer, name as TaskActName, "Task");
  await requireOpened(context, `task.${name}`, input.aboutId);
  const { today } = await context.world(viewer.agencyId);
  const reader = new InputReader(context.language);
  const { clientMutationId } = input;
  reader.clientMutationId(clientMutationId);
  const { action, ...given } = await read(reader, directoryFor(context));
  const invalid = reader.invalid();
  if (invalid !== null) return invalid;
  const outcome = await actOnTask(context, {
    viewer,
    today,
    // Read by the description that the type of the act is made from.
    act: { act: action, ...given } as TaskAct,
    mutation: name,
    aboutId: input.aboutId,
    expectedVersion: input.expectedVersion ?? 0,
    clientMutationId,
    fingerprint: fingerprintOf(name, input),
  });
  switch (outcome.kind) {
    case "WRITTEN": {
      const task = new TaskType({ row: outcome.task, today, viewer }, context.language);
      return succeed({ clientMutationId, task });
    }
    case "CHANGED":
      return new TaskChangedType(
        context,
        new TaskType({ row: outcome.task, today, viewer }, context.language),
      );
    case "REFUSED":
      return new TaskActRefusedType(context, outcome.refusal);
    case "KEY_REUSED":
      return keyReused(context);
    case "UNREACHED":
      reader.fault(outcome.field, outcome.code);
      return reader.invalid() as InvalidInputType;
  }
}
