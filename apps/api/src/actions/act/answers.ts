import { refusalMessage, type Refusal } from "@redress/domain/vocabulary";
import type { GraphQLResolveInfo } from "graphql";
import type { RequestContext } from "../../context.ts";
import { requireViewer } from "../../authorization/permissions.ts";
import type { ServedForm } from "../../authorization/served-actions.ts";
import { citationsOf } from "../../platform/graphql/citation.type.ts";
import { inputWords } from "../../platform/graphql/input-words.ts";
import { IdempotencyKeyReusedType } from "../../platform/graphql/user-error.type.ts";
import type { WriteOutcome } from "../../record/command.ts";
import type { KindTypes } from "../../record/kind-declaration.ts";
import type { ActionAnswer, OfferedAction } from "../answers/answer-types.ts";
import { askAhead } from "../read/ask-ahead.ts";
import { shownOfPersons } from "../read/show-records.ts";
import type { RecordRow } from "../read/record.read.sql.ts";
import { availableActionsOf } from "./menu.ts";
import type { ServedRecord } from "./served-kind.ts";

type Advanced = Extract<WriteOutcome<KindTypes>, { kind: "ADVANCED" }>;

/** A kind's row as its own type shows it. */
type RowOf<Types extends KindTypes> = RecordRow<Types["facts"], Types["registration"]>;

/** Events that a stale answer tells at most. */
const changesTold = 100;

/** The record after the act with its new event, read in one round trip. */
export async function answerOf<Types extends KindTypes, Row extends RowOf<Types>>(
  served: ServedRecord<Types, Row>,
  context: RequestContext,
  info: GraphQLResolveInfo,
  clientMutationId: string,
  outcome: Advanced,
): Promise<ActionAnswer> {
  const { Event, loaderOf, nodeOf, typeName, word } = served;
  const loader = loaderOf(context);
  // What was read before the write is old now.
  loader.forget();
  // The act is in the audit with its record; to show its answer once more is not.
  const persons = outcome.repeated ? shownOfPersons(requireViewer(context), info, typeName, [word]) : [];
  const found = loader.open(outcome.recordId, persons);
  const events = loader.events(outcome.recordId, outcome.version - 1, 1);
  const parts = askAhead(loader, outcome.recordId, info, { typeName, path: [word] });
  const [record, [event]] = await Promise.all([found, events, parts]);
  if (event === undefined) throw new Error("An event that was written cannot be read.");
  return {
    clientMutationId,
    record: await nodeOf(context, written(record)),
    event: new Event(event, context.language),
    noticesQueued: outcome.noticesQueued as readonly ServedForm[],
  };
}

/** The domain's refusal of an action on a record, with what may be done instead. */
export async function refusedOn<Types extends KindTypes, Row extends RowOf<Types>>(
  served: ServedRecord<Types, Row>,
  context: RequestContext,
  recordId: string,
  refusal: Refusal,
  placeOf: (field: readonly string[]) => readonly string[],
): Promise<object> {
  const record = written(await served.loaderOf(context).find(recordId));
  const { field } = refusal;
  const instead = await availableActionsOf(served, context, record);
  return refusedWith(served, context, { ...refusal, ...(field && { field: placeOf(field) }) }, instead);
}

/** A refusal in the words of the request, its field counted from the mutation's argument. */
export function refusedWith(
  { answers }: Pick<ServedRecord, "answers">,
  context: RequestContext,
  refusal: Refusal,
  instead: readonly OfferedAction[],
): object {
  const field = refusal.field === undefined ? null : ["input", ...refusal.field];
  return new answers.Refused(
    refusal.code,
    refusalMessage(refusal, context.language),
    citationsOf(refusal.citations),
    field,
    instead,
  );
}

/** The record as it is now, and who changed it since the version that was sent. */
export async function staleSince<Types extends KindTypes, Row extends RowOf<Types>>(
  { answers, Event, loaderOf, nodeOf, typeName }: ServedRecord<Types, Row>,
  context: RequestContext,
  info: GraphQLResolveInfo,
  recordId: string,
  expectedVersion: number,
): Promise<object> {
  const loader = loaderOf(context);
  loader.forget();
  const persons = shownOfPersons(requireViewer(context), info, typeName, ["current"]);
  const found = loader.open(recordId, persons);
  // A version from the future has no events after it; the newest one then says who was last.
  const since = loader.events(recordId, Math.max(0, expectedVersion), changesTold);
  const parts = askAhead(loader, recordId, info, { typeName, path: ["current"] });
  const [record, changes] = await Promise.all([found, since, parts]);
  const row = written(record);
  const last = changes.at(-1) ?? (await loader.events(recordId, row.version - 1, 1)).at(-1);
  if (last === undefined) throw new Error("A record has no history.");
  return new answers.Stale(inputWords.STALE_VERSION[context.language], {
    expectedVersion,
    current: await nodeOf(context, row),
    changedBy: last.actor_name,
    changedAt: last.recorded_at,
    changes: changes.map((change) => new Event(change, context.language)),
  });
}

/** The key was used for another act. */
export function keyReused(context: RequestContext): IdempotencyKeyReusedType {
  return new IdempotencyKeyReusedType("IDEMPOTENCY_KEY_REUSED", inputWords.KEY_REUSED[context.language]);
}

function written<Row>(record: Row | null): Row {
  if (record === null) throw new Error("A record that was written cannot be read.");
  return record;
}
