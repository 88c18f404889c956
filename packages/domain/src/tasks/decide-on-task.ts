import type { PlainDate } from "../calendar/plain-date.ts";
import { checkInput, type RefuseField } from "../input/check-input.ts";
import type { InputOf, NamedStaff } from "../input/input-of.ts";
import { sayRoles } from "../machine/why-not.ts";
import type { Actor } from "../vocabulary/role.ts";
import { taskActOf, taskActs, type TaskActName } from "./task-acts.ts";
import { refuseOnTask, type TaskRefusal } from "./task-refusals.ts";

/** An act with its input. */
export type TaskAct = {
  readonly [Name in TaskActName]: { readonly act: Name } & InputOf<(typeof taskActs)[Name]["input"]>;
}[TaskActName];

/** A task as far as an act on it depends on it. */
export interface TaskFacts {
  readonly open: boolean;
  /** Whether a person says that it is done. */
  readonly byHand: boolean;
  readonly assigneeId: string | null;
}

/** What an act is judged by, besides the task. */
interface TaskContext {
  readonly actor: Pick<Actor, "role">;
  readonly today: PlainDate;
}

/**
 * Why an act on a task is not done; undefined when it is.
 *
 * @param task null of one that is about to be opened.
 */
export function whyNotOnTask(
  task: TaskFacts | null,
  act: TaskAct,
  { actor, today }: TaskContext,
): TaskRefusal | undefined {
  const { roles, input } = taskActOf(act.act);
  if (!roles.includes(actor.role))
    return refuseOnTask("ROLE_NOT_ALLOWED", undefined, { roles: sayRoles(roles) });
  const refuse = refuseOnTask as RefuseField<TaskRefusal>;
  const dayOf = (name: string) => (name === "today" ? today : undefined);
  const misread = checkInput(input, act, { refuse, today, dayOf });
  return misread ?? whyNotNow(task, act);
}

/** Why an act that is well formed cannot be done on this task as it stands. */
function whyNotNow(task: TaskFacts | null, act: TaskAct): TaskRefusal | undefined {
  if (task !== null && !task.open) return refuseOnTask("TASK_NOT_OPEN");
  if ("assignee" in act && act.assignee !== undefined) return whyNotGiven(task, act.assignee);
  const isEnding = act.act === "completeTask" || act.act === "cancelTask";
  return isEnding && task?.byHand === false ? refuseOnTask("ENDS_BY_ITSELF") : undefined;
}

function whyNotGiven(task: TaskFacts | null, { staffId, role, active }: NamedStaff): TaskRefusal | undefined {
  if (!active) return refuseOnTask("ASSIGNEE_NOT_ACTIVE", ["assigneeId"]);
  if (!taskActs.reassignTask.input.assignee.roles.includes(role))
    return refuseOnTask("ASSIGNEE_OF_NO_OFFICE", ["assigneeId"]);
  return task?.assigneeId === staffId ? refuseOnTask("ASSIGNEE_HAS_IT", ["assigneeId"]) : undefined;
}
