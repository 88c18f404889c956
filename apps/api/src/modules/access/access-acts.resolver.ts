import {
  accessActNames,
  accessActOf,
  refuseAccess,
  type AccessAct,
  type AccessActName,
} from "@redress/domain/access";
import type { RefuseField } from "@redress/domain/input";
import { refusalMessage, say, type Refusal } from "@redress/domain/vocabulary";
import { Field, ID, InputType, InterfaceType, ObjectType } from "type-graphql";
import { keyReused } from "../../actions/act/answers.ts";
import { fingerprintOf } from "../../actions/act/fingerprint.ts";
import { actionMutations, type Sent } from "../../actions/action-mutations.ts";
import type { Directory } from "../../actions/read-input.ts";
import { requirePermission, requireViewer } from "../../authorization/permissions.ts";
import type { RequestContext } from "../../context.ts";
import { citationsOf } from "../../platform/graphql/citation.type.ts";
import { InputReader } from "../../platform/graphql/input-reader.ts";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import {
  IdempotencyKeyReusedType,
  InvalidInputType,
  UserErrorType,
} from "../../platform/graphql/user-error.type.ts";
import { actOnAccess } from "./act-on-access.ts";

@InputType("AccessActInput", {
  description: "What every way to a record outside one’s own list is sent with.",
})
abstract class AccessActInput {
  @Field(() => String, {
    description:
      "Your own key for this act, 1 to 100 characters. The same key with the same input does nothing twice; a UUID serves well.",
  })
  clientMutationId!: string;
  @Field(() => ID, { description: "The id of the record, of whatever kind." })
  recordId!: string;
}

interface AccessAnswer {
  readonly clientMutationId: string;
  readonly recordId: string;
  readonly lastOpenOn: string | null;
}

@InterfaceType("AccessActSuccess", {
  description:
    "What every way to a record answers when it was gone. The same request sent again gets the same answer and does nothing twice.",
})
abstract class AccessActSuccess implements AccessAnswer {
  @Field(() => String, { simple: true, description: "The key that was sent." })
  readonly clientMutationId: string;
  @Field(() => ID, { simple: true, description: "The id of the record." })
  readonly recordId: string;
  @Field(() => PlainDateScalar, {
    simple: true,
    nullable: true,
    description: "The last day on which the record is open to the viewer; null while nobody approved.",
  })
  readonly lastOpenOn: string | null;

  constructor({ clientMutationId, recordId, lastOpenOn }: AccessAnswer) {
    this.clientMutationId = clientMutationId;
    this.recordId = recordId;
    this.lastOpenOn = lastOpenOn;
  }
}

/** A record is not opened so. */
@ObjectType("AccessActRefused", {
  implements: UserErrorType,
  description: "The record is not opened so, or not with this input. Nothing was written.",
  simpleResolvers: true,
})
class AccessActRefusedType extends UserErrorType {
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

/** Nobody and nothing is named. */
const directory: Directory = {
  staff: () => Promise.resolve(null),
  agency: () => Promise.resolve(false),
  record: () => Promise.resolve(null),
};

/** Makes the mutations that lead to records outside one's own list, from the domain's table. */
export function accessMutations(): new () => object {
  return actionMutations<AccessActInput, AccessAnswer>(
    {
      input: AccessActInput,
      success: AccessActSuccess,
      refusals: [AccessActRefusedType, InvalidInputType, IdempotencyKeyReusedType],
      refuse: refuseAccess as RefuseField<Refusal>,
      perform: (context, _info, sent) => perform(context, sent),
    },
    accessActNames.map((name) => {
      const row = accessActOf(name);
      return { name, title: say(row.title, "en"), done: say(row.done, "en"), row };
    }),
  );
}

/**
 * Permission, input, the act, the answer.
 * @throws CodedError UNAUTHENTICATED, FORBIDDEN.
 */
async function perform(
  context: RequestContext,
  { name, input, read, succeed }: Sent<AccessActInput, AccessAnswer>,
): Promise<object> {
  const viewer = requireViewer(context);
  requirePermission(viewer, name as AccessActName, "RecordAccess");
  const { clientMutationId, recordId } = input;
  const reader = new InputReader(context.language);
  reader.clientMutationId(clientMutationId);
  const { action, ...given } = await read(reader, directory);
  const invalid = reader.invalid();
  if (invalid !== null) return invalid;
  const world = await context.world(viewer.agencyId);
  const fingerprint = fingerprintOf(name, input);
  const keyed = { viewer, clientMutationId, fingerprint, mutation: name };
  // Read by the description that the type of the act is made from.
  const act = { act: action, ...given } as AccessAct;
  const outcome = await context.unit.write((em) => actOnAccess(em, world, { ...keyed, recordId, act }));
  switch (outcome.kind) {
    case "WRITTEN":
      return succeed({ clientMutationId, recordId, lastOpenOn: outcome.access.lastOpenOn ?? null });
    case "REFUSED":
      return new AccessActRefusedType(context, outcome.refusal);
    case "KEY_REUSED":
      return keyReused(context);
    case "UNKNOWN_ID":
      reader.fault("recordId", outcome.kind);
      return reader.invalid() as InvalidInputType;
  }
}
