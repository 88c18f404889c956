// Tasks: those that follow from a record, what they say, and what people do with them.
export { complaintTasks } from "../src/tasks/complaint-tasks.ts";
export { contactTasks } from "../src/tasks/contact-tasks.ts";
export { type TaskAct, type TaskFacts, whyNotOnTask } from "../src/tasks/decide-on-task.ts";
export type { FlagOfNamed, FollowOnTask, Mentions } from "../src/tasks/follow-on.ts";
export { type NightFindingId, nightFindings } from "../src/tasks/night-findings.ts";
export { type TaskActName, taskActNames, taskActOf } from "../src/tasks/task-acts.ts";
export { type TaskRefusal, refuseOnTask } from "../src/tasks/task-refusals.ts";
export { type TaskStatus, taskStatusWords } from "../src/tasks/task-status.ts";
export { followOnById, tellTask } from "../src/tasks/task-words.ts";
export { tasksOf } from "../src/tasks/tasks-of.ts";
