import { randomUUIDv7 } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { PlainDate } from "@redress/domain/calendar";
import type { NamedStaff } from "@redress/domain/input";
import { followOnById, whyNotOnTask, type TaskAct, type TaskRefusal } from "@redress/domain/tasks";
import { filedDraft } from "../../actions/drafts/filed-draft.ts";
import type { RequestContext } from "../../context.ts";
import { recordAct } from "../../platform/audit/record-act.ts";
import { keyOf } from "../../platform/graphql/global-id.ts";
import type { InputCode } from "../../platform/graphql/input-words.ts";
import { sendBound } from "../../platform/orm/send-bound.ts";
import { recordAtHand, recordByKey, wordOf, type RecordAtHand } from "../../record/hands/record-at-hand.ts";
import { claimInUnit, writtenBefore, type KeyedAct } from "../../record/keys/claim-in-unit.ts";
import { announceBeside } from "../../record/stream/announce-change.ts";
import { TaskEntity, type Task, type TaskStep } from "../../record/tasks/task.entity.ts";

/** An act on a task, read and authorized. */
export interface TaskRequest extends KeyedAct {
  readonly act: TaskAct;
  readonly today: PlainDate;
  /** The public id of the task; of the record for one that is opened. */
  readonly aboutId: string;
  readonly expectedVersion: number;
}

/** What came of it. Only WRITTEN wrote anything, now or when the same key came before. */
export type TaskOutcome =
  | { readonly kind: "CHANGED"; readonly task: Task }
  | { readonly kind: "WRITTEN"; readonly task: Task }
  | { readonly kind: "REFUSED"; readonly refusal: TaskRefusal }
  | { readonly kind: "UNREACHED"; readonly field: string; readonly code: InputCode }
  | { readonly kind: "KEY_REUSED" };

const unreached = (code: InputCode, field = "aboutId"): TaskOutcome => ({ kind: "UNREACHED", field, code });

/**
 * Opens a task or changes one: the task, the key, the audit and the announcement in one transaction.
 *
 * @throws DatabaseUnavailable; repeating with the same key is always safe.
 */
export function actOnTask({ unit }: RequestContext, request: TaskRequest): Promise<TaskOutcome> {
  return unit.write(
    async (em) =>
      (await earlierOutcome(em, request)) ??
      (request.act.act === "openTask" ? openTask(em, request, request.act) : changeTask(em, request)),
  );
}

/** What the same key did before, its task as it stands now; null when the key is new. */
async function earlierOutcome(em: EntityManager, request: TaskRequest): Promise<TaskOutcome | null> {
  const earlier = await writtenBefore(em, request);
  if (earlier === null || earlier === "KEY_REUSED") return earlier && { kind: earlier };
  const task = await taskById(em, earlier.id);
  // Written once, it went with its record to another agency since.
  return task === null ? unreached("NOT_HELD", "clientMutationId") : { kind: "WRITTEN", task };
}

async function openTask(
  em: EntityManager,
  request: TaskRequest,
  act: Extract<TaskAct, { readonly act: "openTask" }>,
): Promise<TaskOutcome> {
  const { viewer, aboutId, today } = request;
  const record = await recordAtHand(em, viewer, aboutId, "WRITE");
  if (record === null) {
    const isSeen = (await recordAtHand(em, viewer, aboutId, "READ")) !== null;
    return unreached(isSeen ? "NOT_HELD" : "UNKNOWN_ID");
  }
  const refusal = whyNotOnTask(null, act, { actor: viewer, today });
  if (refusal !== undefined) return { kind: "REFUSED", refusal };
  const { title, details, dueOn, assignee } = act;
  const id = randomUUIDv7();
  return finish(em, request, record, id, async () => {
    await em.insert(TaskEntity, {
      id,
      record: [record.recordId, record.birthAgencyId],
      holderId: record.holderId,
      receiverId: record.receiverId,
      origin: assignee?.role === "CASEWORKER" ? "REQUEST" : "HAND",
      title,
      details: details ?? null,
      role: assignee?.role ?? viewer.role,
      assignee: assignee?.staffId ?? null,
      isGiven: assignee !== undefined,
      opensOn: today,
      dueOn,
      openedBy: viewer.name,
      steps: [await stepOf(em, request, { to: assignee })],
    });
  });
}

async function changeTask(em: EntityManager, request: TaskRequest): Promise<TaskOutcome> {
  const { viewer, act, today } = request;
  const found = await taskOf(em, request);
  if (found === null) return unreached("UNKNOWN_ID");
  const record = await recordByKey(em, viewer, found.record.id, "WRITE");
  if (record === null) return unreached(found.receiverId === viewer.agencyId ? "NOT_HELD" : "UNKNOWN_ID");
  // The record stays where it is now; another act may have come in between, and the next one waits.
  await em.execute("select 1 from task where id = ? for update", [found.id]);
  const meanwhile = await earlierOutcome(em, request);
  if (meanwhile !== null) return meanwhile;
  const task = await taskById(em, found.id);
  if (task === null) return unreached("UNKNOWN_ID");
  if (task.version !== request.expectedVersion) return { kind: "CHANGED", task };
  const refusal = whyNotOnTask(factsOf(task), act, { actor: viewer, today });
  if (refusal !== undefined) return { kind: "REFUSED", refusal };
  return finish(em, request, record, task.id, async () => {
    const steps = [...task.steps, await stepOf(em, request, saidWith(act))];
    const version = task.version + 1;
    await em.nativeUpdate(TaskEntity, { id: task.id }, { ...changeOf(act, today), steps, version });
  });
}

/** The task that an act is about; a caseworker reaches only what was asked of them. */
async function taskOf(em: EntityManager, { viewer, aboutId }: TaskRequest): Promise<Task | null> {
  const key = keyOf("task", aboutId);
  const found = key === null ? null : await taskById(em, key);
  return viewer.role === "CASEWORKER" && found?.assignee?.id !== viewer.id ? null : found;
}

function factsOf({ status, declaration, assignee }: Task) {
  const byHand = !declaration || followOnById(declaration)?.done === "BY_HAND";
  return { open: status === "OPEN", byHand, assigneeId: assignee?.id ?? null };
}

/** To whom it is given, and in what words. */
function saidWith(act: TaskAct): { readonly to?: NamedStaff; readonly text?: string | undefined } {
  if (act.act === "reassignTask") return { to: act.assignee, text: act.reason };
  if (act.act === "completeTask") return { text: act.answer };
  return act.act === "cancelTask" ? { text: act.reason } : {};
}

function changeOf(act: TaskAct, today: PlainDate) {
  if (act.act === "reassignTask") return { assignee: act.assignee.staffId, isGiven: true } as const;
  if (act.act === "completeTask") return { status: "DONE", endedOn: act.completedOn } as const;
  return { status: "CANCELLED", endedOn: today } as const;
}

/** Claims the key, writes, and says so to audit and listeners. */
async function finish(
  em: EntityManager,
  request: TaskRequest,
  record: RecordAtHand,
  taskId: string,
  write: () => Promise<void>,
): Promise<TaskOutcome> {
  const { viewer, mutation } = request;
  const about = { recordKind: record.kind, recordId: record.recordId, id: taskId };
  const claimed = await claimInUnit(em, request, about);
  if (!claimed) return (await earlierOutcome(em, request)) ?? { kind: "KEY_REUSED" };
  await write();
  const task = await taskById(em, taskId);
  if (task === null) throw new Error("A task that was written cannot be read.");
  await sendBound(
    em,
    recordAct({
      act: `task.${mutation}`,
      outcome: "DONE",
      agencyId: viewer.agencyId,
      birthAgencyId: record.birthAgencyId,
      actorId: viewer.id,
      actorRole: viewer.role,
      sessionId: viewer.sessionId,
      subjectKind: wordOf(record.kind),
      subjectId: record.recordId,
      details: { task: taskId, version: task.version },
    }),
    announceBeside(record, "TASK", viewer.name),
    ...filedDraft(viewer, mutation, request.aboutId),
  );
  return { kind: "WRITTEN", task };
}

/** A task as it stands in this moment. */
function taskById(em: EntityManager, id: string): Promise<Task | null> {
  return em.findOne(TaskEntity, { id }, { disableIdentityMap: true, populate: ["record", "assignee"] });
}

/** What was done, by the database's clock, in words that stay. */
async function stepOf(
  em: EntityManager,
  { mutation, viewer }: TaskRequest,
  { to, text }: { readonly to?: NamedStaff | undefined; readonly text?: string | undefined },
): Promise<TaskStep> {
  const [said] = await em.execute<{ at: string; to: string | null }[]>(
    `select to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
      (select given_name || ' ' || family_name from staff where id = ?) as to`,
    [to?.staffId ?? null],
  );
  return {
    act: mutation,
    by: viewer.name,
    at: said?.at ?? "",
    ...(said?.to && { to: said.to }),
    ...(text && { text }),
  };
}
