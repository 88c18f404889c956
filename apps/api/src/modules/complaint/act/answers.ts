import { refusalMessage, type Refusal } from "@redress/domain/vocabulary";
import type { GraphQLResolveInfo } from "graphql";
import type { RequestContext } from "../../../context.ts";
import { citationsOf } from "../../../platform/graphql/citation.type.ts";
import { inputWords } from "../../../platform/graphql/input-words.ts";
import { IdempotencyKeyReusedType } from "../../../platform/graphql/user-error.type.ts";
import type { WriteOutcome } from "../commands.ts";
import { ActionRefusedType, type AvailableActionType } from "./available-action.type.ts";
import { availableActionsOf } from "./available-actions.ts";
import { ComplaintEventType } from "../timeline/complaint-event.type.ts";
import { loaderOf } from "../read/complaint-loader.ts";
import { readingOfAnswer } from "../read/complaint-reading.ts";
import { summaryOf } from "../read/complaint-record.ts";
import type { ComplaintRecordRow } from "../read/complaint-record.read.sql.ts";
import { ComplaintType } from "../complaint.type.ts";
import { askAhead } from "../read/read-complaint.ts";
import { StaleVersionType } from "./stale-version.type.ts";
import type { ActionAnswer } from "./action-success.type.ts";

type Advanced = Extract<WriteOutcome, { kind: "ADVANCED" }>;

/** Events that a stale answer tells at most. */
const changesTold = 100;

/** The complaint after the act with its new event, read in one round trip. */
export async function answerOf(
  context: RequestContext,
  info: GraphQLResolveInfo,
  clientMutationId: string,
  outcome: Advanced,
): Promise<ActionAnswer> {
  const reading = await readingOfAnswer(context);
  const loader = loaderOf(context);
  // What was read before the write is old now.
  loader.forget();
  const found = loader.find(outcome.recordId);
  const events = loader.events(outcome.recordId, outcome.version - 1, 1);
  const parts = askAhead(context, outcome.recordId, info, ["complaint"]);
  const [record, [event]] = await Promise.all([found, events, parts]);
  if (event === undefined) throw new Error("An event that was written cannot be read.");
  return {
    clientMutationId,
    complaint: new ComplaintType(summaryOf(written(record)), reading),
    event: new ComplaintEventType(event, context.language),
    noticesQueued: outcome.noticesQueued,
  };
}

/** The domain's refusal of an action on a complaint, with what may be done instead. */
export async function refusedOn(
  context: RequestContext,
  complaintId: string,
  refusal: Refusal,
  placeOf: (field: readonly string[]) => readonly string[],
): Promise<ActionRefusedType> {
  const record = written(await loaderOf(context).find(complaintId));
  const { field } = refusal;
  const instead = await availableActionsOf(context, record);
  return refusedWith(context, { ...refusal, ...(field && { field: placeOf(field) }) }, instead);
}

/** A refusal in the words of the request, its field counted from the mutation's argument. */
export function refusedWith(
  context: RequestContext,
  refusal: Refusal,
  instead: AvailableActionType[],
): ActionRefusedType {
  const field = refusal.field === undefined ? null : ["input", ...refusal.field];
  return new ActionRefusedType(
    refusal.code,
    refusalMessage(refusal, context.language),
    citationsOf(refusal.citations),
    field,
    instead,
  );
}

/** The complaint as it is now, and who changed it since the version that was sent. */
export async function staleSince(
  context: RequestContext,
  info: GraphQLResolveInfo,
  complaintId: string,
  expectedVersion: number,
): Promise<StaleVersionType> {
  const reading = await readingOfAnswer(context);
  const loader = loaderOf(context);
  loader.forget();
  const found = loader.find(complaintId);
  // A version from the future has no events after it; the newest one then says who was last.
  const since = loader.events(complaintId, Math.max(0, expectedVersion), changesTold);
  const parts = askAhead(context, complaintId, info, ["current"]);
  const [record, changes] = await Promise.all([found, since, parts]);
  const current = new ComplaintType(summaryOf(written(record)), reading);
  const last = changes.at(-1) ?? (await loader.events(complaintId, current.version - 1, 1)).at(-1);
  if (last === undefined) throw new Error("A complaint has no history.");
  return new StaleVersionType(inputWords.STALE_VERSION[context.language], {
    expectedVersion,
    current,
    changedBy: last.actor_name,
    changedAt: last.recorded_at,
    changes: changes.map((row) => new ComplaintEventType(row, context.language)),
  });
}

/** The key was used for another act. */
export function keyReused(context: RequestContext): IdempotencyKeyReusedType {
  return new IdempotencyKeyReusedType("IDEMPOTENCY_KEY_REUSED", inputWords.KEY_REUSED[context.language]);
}

function written(record: ComplaintRecordRow | null): ComplaintRecordRow {
  if (record === null) throw new Error("A complaint that was written cannot be read.");
  return record;
}
