import {
  personActNames,
  personActOf,
  refuseOnPerson,
  refuseRecused,
  type PersonAct,
  type PersonActName,
} from "@redress/domain/person";
import { Field, ID, InputType, InterfaceType } from "type-graphql";
import { besideMutations } from "../../actions/beside-mutations.ts";
import { wasKeptApart } from "../../actions/read/kept-apart.ts";
import type { Directory } from "../../actions/read-input.ts";
import type { RequestContext } from "../../context.ts";
import { CodedError } from "../../platform/graphql/coded-error.ts";
import { keyOf } from "../../platform/graphql/global-id.ts";
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

/** Whom an act on a person may name: staff, and no agencies or records. */
function directoryOf(context: RequestContext): Directory {
  return {
    staff: (key) => namedStaff(context, key),
    agency: () => Promise.resolve(false),
    record: () => Promise.resolve(null),
    attachment: () => Promise.resolve("UNKNOWN_ID"),
  };
}

/**
 * Makes the mutations of persons, who are named by records of these kinds, from the domain's table. They throw NOT_FOUND
 * for an unknown person and for another agency's alike.
 */
export function personMutations(kinds: readonly RecordKind<KindTypes>[]): new () => object {
  return besideMutations<PersonActName, PersonAct, PersonActInput, PersonAnswer>({
    subject: "Person",
    title: "Person",
    refused: "The act cannot be done on this person now, or not with this input. Nothing was written.",
    names: personActNames,
    rowOf: personActOf,
    refuse: refuseOnPerson,
    input: PersonActInput,
    success: PersonActSuccess,
    directory: directoryOf,
    perform: async (context, { input, ...asked }) => {
      const personId = keyOf("person", input.personId) ?? notFound();
      const outcome = await actOnPerson(context, kinds, { ...asked, personId });
      if (outcome.kind === "NOT_FOUND") {
        const act = `person.${asked.mutation}`;
        if (!(await wasKeptApart(context, { act, kind: "person", id: personId }))) notFound();
        return { kind: "REFUSED", refusal: refuseRecused() };
      }
      if (outcome.kind !== "DONE") return outcome;
      const shows = asked.mutation === "revealContact" ? "REVEALED" : "AS_FLAGGED";
      return { kind: "DONE", answer: { person: new PersonType(outcome.row, asked.viewer, shows) } };
    },
  });
}

function notFound(): never {
  throw new CodedError("NOT_FOUND", "There is no person with this id.", { field: ["input", "personId"] });
}
