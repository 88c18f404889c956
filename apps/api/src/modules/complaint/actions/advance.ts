import type { ReceiveComplaint } from "@redress/domain";
import type { GraphQLResolveInfo } from "graphql";
import type { RequestContext } from "../../../context.ts";
import { requirePermission, requireViewer } from "../../../platform/auth/permissions.ts";
import { CodedError } from "../../../platform/graphql/coded-error.ts";
import { keyOf } from "../../../platform/graphql/global-id.ts";
import { InputReader } from "../../../platform/graphql/input-reader.ts";
import type { InvalidInputType } from "../../../platform/graphql/user-error.type.ts";
import { advanceComplaint } from "../advance-complaint.ts";
import type { ActionAnswer } from "./action-success.type.ts";
import { answerOf, keyReused, refusedOn, staleSince, type NotDone } from "./answers.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { ServedAction } from "../../../platform/auth/served-actions.ts";

type Action = Exclude<ServedAction, ReceiveComplaint>;

/** What sets one action apart from the others. */
export interface Advancing<Success> {
  readonly input: {
    readonly clientMutationId: string;
    readonly complaintId: string;
    readonly expectedVersion: number;
  };
  /** Which action it is; also the mutation's name. */
  readonly action: Action["action"];
  /** Reads the input as the domain's action; faults are remembered by the reader. */
  readonly read: (reader: InputReader) => Action | Promise<Action>;
  readonly succeed: (answer: ActionAnswer) => Success;
}

/**
 * The way of every action on an existing complaint: permission, input, the write path, the answer. What a person can
 * cause is an answer; only an unknown complaint, which another agency's is too, is an error.
 *
 * @throws CodedError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND.
 */
export async function advance<Success>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  { input, action: mutation, read, succeed }: Advancing<Success>,
): Promise<Success | NotDone | InvalidInputType> {
  const viewer = requireViewer(context);
  requirePermission(viewer, "read", "Complaint");
  const complaintId = keyOf("complaint", input.complaintId) ?? notFound();

  const reader = new InputReader(context.language);
  reader.clientMutationId(input.clientMutationId);
  const action = await read(reader);
  const invalid = reader.invalid();
  if (invalid !== null) return invalid;

  const outcome = await advanceComplaint(context, {
    viewer,
    world: await context.world(viewer.agencyId),
    clientMutationId: input.clientMutationId,
    fingerprint: fingerprintOf(mutation, input),
    complaintId,
    expectedVersion: input.expectedVersion,
    action,
  });
  switch (outcome.kind) {
    case "ADVANCED":
      return succeed(await answerOf(context, info, input.clientMutationId, outcome));
    case "REFUSED":
      return refusedOn(context, complaintId, outcome.refusal);
    case "STALE":
      return staleSince(context, info, complaintId, input.expectedVersion);
    case "KEY_REUSED":
      return keyReused(context);
    case "NOT_FOUND":
      return notFound();
  }
}

function notFound(): never {
  throw new CodedError("NOT_FOUND", "There is no complaint with this id.", {
    field: ["input", "complaintId"],
  });
}
