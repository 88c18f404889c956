import { refuseOnComplaint, type ReceiveComplaint } from "@redress/domain/complaint";
import type { RefuseField } from "@redress/domain/input";
import type { Refusal } from "@redress/domain/vocabulary";
import type { GraphQLResolveInfo } from "graphql";
import type { Sent } from "../../../actions/action-mutations.ts";
import type { Directory } from "../../../actions/read-input.ts";
import type { RequestContext } from "../../../context.ts";
import type { ServedAction, ServedActionName } from "../../../authorization/served-actions.ts";
import { requireAct, requireViewer } from "../../../authorization/permissions.ts";
import { CodedError } from "../../../platform/graphql/coded-error.ts";
import { keyOf } from "../../../platform/graphql/global-id.ts";
import { InputReader } from "../../../platform/graphql/input-reader.ts";
import { directoryOf } from "../../agency/index.ts";
import { staffMember } from "../../staff/index.ts";
import { advanceComplaint } from "../commands.ts";
import type { ActionAnswer } from "./action-success.type.ts";
import type { AdvanceInput } from "./advance.input.ts";
import { answerOf, keyReused, refusedOn, staleSince } from "./answers.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { requireAnswerable } from "../read/read-complaint.ts";

/**
 * The way of every action on an existing complaint: permission, input, the write path, the answer. What a person can
 * cause is an answer; only an unknown complaint, which another agency's is too, is an error.
 *
 * @throws CodedError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND.
 */
export async function advance(
  context: RequestContext,
  info: GraphQLResolveInfo,
  { name, input, read, placeOf, succeed }: Sent<AdvanceInput, ActionAnswer>,
): Promise<object> {
  const viewer = requireViewer(context);
  // Made from the rows of the actions that are served.
  requireAct(viewer, name as ServedActionName);
  requireAnswerable(info, ["complaint"]);
  const complaintId = keyOf("complaint", input.complaintId) ?? notFound();

  const reader = new InputReader(context.language);
  reader.clientMutationId(input.clientMutationId);
  const action = await read(reader, directoryFor(context));
  const invalid = reader.invalid();
  if (invalid !== null) return invalid;

  const outcome = await advanceComplaint(context, {
    viewer,
    worldOf: context.world,
    clientMutationId: input.clientMutationId,
    fingerprint: fingerprintOf(name, input),
    recordId: complaintId,
    expectedVersion: input.expectedVersion,
    // Read by the description that the type of the action is made from.
    action: action as Exclude<ServedAction, ReceiveComplaint>,
  });
  switch (outcome.kind) {
    case "ADVANCED":
      return succeed(await answerOf(context, info, input.clientMutationId, outcome));
    case "REFUSED":
      return refusedOn(context, complaintId, outcome.refusal, placeOf);
    case "STALE":
      return staleSince(context, info, complaintId, input.expectedVersion);
    case "KEY_REUSED":
      return keyReused(context);
    case "NOT_FOUND":
      return notFound();
  }
}

/** The words of a complaint for what a description refuses by name. */
export const refuseField = refuseOnComplaint as RefuseField<Refusal>;

/** Whom and what an input may name: somebody of another agency is not seen here and so is unknown. */
export function directoryFor(context: RequestContext): Directory {
  return {
    staff: async (key) => {
      const person = await staffMember(context, key);
      if (person === null) return null;
      const { id: staffId, role, active, agencyId } = person;
      return { staffId, role, active, sameAgency: agencyId === context.viewer?.agencyId };
    },
    agency: async (key) => (await directoryOf(context)).has(key),
  };
}

/** @throws CodedError NOT_FOUND: for an unknown complaint and for another agency's alike. */
export function notFound(): never {
  throw new CodedError("NOT_FOUND", "There is no complaint with this id.", {
    field: ["input", "complaintId"],
  });
}
