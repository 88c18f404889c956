import { refuseRecused } from "@redress/domain/person";
import type { GraphQLResolveInfo } from "graphql";
import { Field, ID, InputType, Int } from "type-graphql";
import type { RequestContext } from "../../context.ts";
import { requireAct, requireViewer } from "../../authorization/permissions.ts";
import type { ServedActName } from "../../authorization/served-actions.ts";
import { actorOf } from "../../platform/auth/audit-log.ts";
import { CodedError } from "../../platform/graphql/coded-error.ts";
import { keyOf, publicId } from "../../platform/graphql/global-id.ts";
import { InputReader } from "../../platform/graphql/input-reader.ts";
import { advanceRecord } from "../../record/advance-record.ts";
import type { KindTypes } from "../../record/kind-declaration.ts";
import type { Sent } from "../action-mutations.ts";
import type { ActionAnswer } from "../answers/answer-types.ts";
import { filedDraft } from "../drafts/filed-draft.ts";
import { requireAnswerable } from "../read/ask-ahead.ts";
import type { RecordRow } from "../read/record.read.sql.ts";
import { outsideList } from "../read/outside-list.ts";
import { wasKeptApart } from "../read/kept-apart.ts";
import { answerOf, keyReused, refusedOn, refusedWith, staleSince } from "./answers.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { ServedRecord } from "./served-kind.ts";

/** What every action on an existing record is sent with, besides the record's id. */
export interface AdvanceInput {
  readonly clientMutationId: string;
  readonly expectedVersion: number;
}

/** Makes the input that every action on an existing record of one kind is sent with. */
export function advanceInput(
  word: string,
  idField: string,
  typeName: string,
): abstract new () => AdvanceInput {
  @InputType(`Advance${typeName}Input`, {
    description: `What every action on an existing ${word} is sent with.`,
  })
  abstract class Input implements AdvanceInput {
    @Field(() => String, {
      description:
        "Your own key for this act, 1 to 100 characters. The same key with the same input does nothing twice; a UUID serves well.",
    })
    clientMutationId!: string;
    @Field(() => Int, {
      description:
        "The `version` you read. When it is no longer the newest, nothing is written and the answer is `StaleVersion`.",
    })
    expectedVersion!: number;
  }
  Field(() => ID, { description: `The ${word}'s id.` })(Input.prototype, idField);
  return Input;
}

/** The id of the record that an input names. @throws CodedError NOT_FOUND when it is no id of this kind. */
export function recordIn(served: Pick<ServedRecord, "idField" | "word">, input: object): string {
  const { [served.idField]: id } = input as Readonly<Record<string, string>>;
  return keyOf(served.word, id ?? "") ?? notFound(served);
}

/**
 * The way of every action on an existing record: permission, input, the write path, the answer. What a person can
 * cause is an answer; only an unknown record, which another agency's is too, is an error.
 *
 * @throws CodedError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND.
 */
export async function advance<
  Types extends KindTypes,
  Row extends RecordRow<Types["facts"], Types["registration"]>,
>(
  served: ServedRecord<Types, Row>,
  context: RequestContext,
  info: GraphQLResolveInfo,
  { name, input, read, placeOf, succeed }: Sent<AdvanceInput, ActionAnswer>,
): Promise<object> {
  const viewer = requireViewer(context);
  // Made from the rows of the actions that are served.
  requireAct(viewer, name as ServedActName);
  requireAnswerable(info, served.typeName);
  const recordId = recordIn(served, input);

  const reader = new InputReader(context.language);
  reader.clientMutationId(input.clientMutationId);
  const action = await read(reader, served.directoryFor(context, recordId));
  const tried = { act: `${served.word}.${name}`, kind: served.word, id: recordId };
  const stopped = await stoppedBy(served, context, reader, tried);
  if (stopped !== null) return stopped;

  const request = {
    viewer,
    worldOf: context.world,
    clientMutationId: input.clientMutationId,
    fingerprint: fingerprintOf(name, input),
    recordId,
    // Read by the description that the type of the action is made from.
    action: (await served.completed?.(context, recordId, action)) ?? action,
  };
  const outcome = await advanceRecord(served.kind, context, {
    ...request,
    expectedVersion: input.expectedVersion,
    also: filedDraft(viewer, name, publicId(served.word, recordId)),
    others: async (transaction, world) =>
      (await served.follows?.({ dependencies: context, request, transaction, world, recordId, action })) ??
      [],
  });
  switch (outcome.kind) {
    case "ADVANCED":
      return succeed(await answerOf(served, context, info, input.clientMutationId, outcome));
    case "REFUSED":
      if (denials.has(outcome.refusal.code))
        await noteDenial(context, served.word, name, { recordId, code: outcome.refusal.code });
      return refusedOn(served, context, recordId, outcome.refusal, placeOf);
    case "STALE":
      return staleSince(served, context, info, recordId, input.expectedVersion);
    case "KEY_REUSED":
      return keyReused(context);
    case "NOT_FOUND":
      return unseen(served, context, tried);
  }
}

/** What is wrong with the input, or that the record is not on the viewer's own list; null where nothing stands against it. */
async function stoppedBy<Types extends KindTypes>(
  served: Pick<ServedRecord<Types>, "answers">,
  context: RequestContext,
  reader: InputReader,
  tried: Parameters<typeof outsideList>[1],
): Promise<object | null> {
  const invalid = reader.invalid();
  if (invalid !== null) return invalid;
  const refusal = await outsideList(context, tried);
  return refusal && refusedWith(served, context, refusal, []);
}

/** The refusal of whoever is kept apart from a record. @throws CodedError NOT_FOUND for everybody else. */
async function unseen<Types extends KindTypes>(
  served: Pick<ServedRecord<Types>, "answers" | "idField" | "word">,
  context: RequestContext,
  tried: Parameters<typeof wasKeptApart>[1],
): Promise<object> {
  if (!(await wasKeptApart(context, tried))) return notFound(served);
  return refusedWith(served, context, refuseRecused(), []);
}

/** The machine's refusals that deny an act to who somebody is; all others are the law's. */
const denials: ReadonlySet<string> = new Set(["ROLE_NOT_ALLOWED", "BODY_NOT_ALLOWED"]);

function noteDenial(
  context: RequestContext,
  word: string,
  name: string,
  { recordId, code }: { readonly recordId: string; readonly code: string },
): Promise<void> {
  return context.audit.note({
    act: `${word}.${name}`,
    outcome: "DENIED",
    ...actorOf(requireViewer(context)),
    subjectKind: word,
    subjectId: recordId,
    traceId: context.traceId,
    details: { code },
  });
}

/** @throws CodedError NOT_FOUND: for an unknown record and for another agency's alike. */
export function notFound({ idField, word }: Pick<ServedRecord, "idField" | "word">): never {
  throw new CodedError("NOT_FOUND", `There is no ${word} with this id.`, { field: ["input", idField] });
}
