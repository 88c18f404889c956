import {
  personActNames,
  personActOf,
  refuseOnPerson,
  refuseRecused,
  type PersonAct,
} from "@redress/domain/person";
import type { RefuseField } from "@redress/domain/input";
import { refusalMessage, say, type Refusal } from "@redress/domain/vocabulary";
import type { GraphQLResolveInfo } from "graphql";
import { Field, ID, InputType, InterfaceType, ObjectType } from "type-graphql";
import { fingerprintOf } from "../../actions/act/fingerprint.ts";
import { keyReused } from "../../actions/act/answers.ts";
import { actionMutations, type Sent } from "../../actions/action-mutations.ts";
import { wasKeptApart } from "../../actions/read/kept-apart.ts";
import type { Directory } from "../../actions/read-input.ts";
import { requirePermission, requireViewer } from "../../authorization/permissions.ts";
import type { PersonActName } from "@redress/domain/person";
import type { RequestContext } from "../../context.ts";
import { citationsOf } from "../../platform/graphql/citation.type.ts";
import { CodedError } from "../../platform/graphql/coded-error.ts";
import { keyOf } from "../../platform/graphql/global-id.ts";
import { InputReader } from "../../platform/graphql/input-reader.ts";
import {
  IdempotencyKeyReusedType,
  InvalidInputType,
  UserErrorType,
} from "../../platform/graphql/user-error.type.ts";
import type { KindTypes } from "../../record/kind-declaration.ts";
import type { RecordKind } from "../../record/record-kind.ts";
import { namedStaff } from "../staff/index.ts";
import { actOnPerson } from "./act-on-person.ts";
import { PersonType } from "./person.type.ts";

@InputType("PersonActInput", { description: "What every act on a person is sent with." })
abstract class PersonActInput {
  @Field(() => String, {
    description:
      "Your own key for this act, 1 to 100 characters. The same key with the same input does nothing twice; a UUID serves well.",
  })
  clientMutationId!: string;
  @Field(() => ID, { description: "The person's id." })
  personId!: string;
}

interface PersonAnswer {
  readonly clientMutationId: string;
  readonly person: PersonType;
}

@InterfaceType("PersonActSuccess", {
  description:
    "What every act on a person answers when it was done. The same request sent again gets the same answer and does nothing twice.",
})
abstract class PersonActSuccess implements PersonAnswer {
  @Field(() => String, { simple: true, description: "The key that was sent." })
  readonly clientMutationId: string;
  @Field(() => PersonType, { simple: true, description: "The person after the act." })
  readonly person: PersonType;

  constructor({ clientMutationId, person }: PersonAnswer) {
    this.clientMutationId = clientMutationId;
    this.person = person;
  }
}

/** An act on a person cannot be done. */
@ObjectType("PersonActRefused", {
  implements: UserErrorType,
  description: "The act cannot be done on this person now, or not with this input. Nothing was written.",
  simpleResolvers: true,
})
class PersonActRefusedType extends UserErrorType {
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

/** Whom an act on a person may name: staff, and no agencies or records. */
function directoryOf(context: RequestContext): Directory {
  return {
    staff: (key) => namedStaff(context, key),
    agency: () => Promise.resolve(false),
    record: () => Promise.resolve(null),
  };
}

/** Makes the mutations of persons, who are named by records of these kinds, from the domain's table. */
export function personMutations(kinds: readonly RecordKind<KindTypes>[]): new () => object {
  return actionMutations<PersonActInput, PersonAnswer>(
    {
      input: PersonActInput,
      success: PersonActSuccess,
      refusals: [PersonActRefusedType, InvalidInputType, IdempotencyKeyReusedType],
      refuse: refuseOnPerson as RefuseField<Refusal>,
      perform: (context, _info: GraphQLResolveInfo, sent) => perform(kinds, context, sent),
    },
    personActNames.map((name) => {
      const row = personActOf(name);
      return { name, title: say(row.title, "en"), done: say(row.done, "en"), row };
    }),
  );
}

/**
 * The way of every act on a person: permission, input, the act, the answer.
 * @throws CodedError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND for an unknown person and for another agency's alike.
 */
async function perform(
  kinds: readonly RecordKind<KindTypes>[],
  context: RequestContext,
  { name, input, read, succeed }: Sent<PersonActInput, PersonAnswer>,
): Promise<object> {
  const viewer = requireViewer(context);
  requirePermission(viewer, name as PersonActName, "Person");
  const reader = new InputReader(context.language);
  reader.clientMutationId(input.clientMutationId);
  const { action, ...given } = await read(reader, directoryOf(context));
  const invalid = reader.invalid();
  if (invalid !== null) return invalid;
  const personId = keyOf("person", input.personId) ?? notFound();
  const outcome = await actOnPerson(context, kinds, {
    viewer,
    // Read by the description that the type of the act is made from.
    act: { act: action, ...given } as PersonAct,
    personId,
    clientMutationId: input.clientMutationId,
    fingerprint: fingerprintOf(name, input),
  });
  switch (outcome.kind) {
    case "DONE": {
      const shows = name === "revealContact" ? "REVEALED" : "AS_FLAGGED";
      const person = new PersonType(outcome.row, viewer, shows);
      return succeed({ clientMutationId: input.clientMutationId, person });
    }
    case "REFUSED":
      return new PersonActRefusedType(context, outcome.refusal);
    case "KEY_REUSED":
      return keyReused(context);
    case "NOT_FOUND":
      return (await wasKeptApart(context, { act: `person.${name}`, kind: "person", id: personId }))
        ? new PersonActRefusedType(context, refuseRecused())
        : notFound();
  }
}

function notFound(): never {
  throw new CodedError("NOT_FOUND", "There is no person with this id.", { field: ["input", "personId"] });
}
