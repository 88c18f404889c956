import { Field, ID, Int, ObjectType } from "type-graphql";
import { can } from "../../authorization/permissions.ts";
import type { FieldName } from "../../authorization/record-fields.ts";
import type { Viewer } from "../../platform/auth/viewer.ts";
import { DerivedField } from "../../platform/graphql/derived-field.ts";
import { publicId } from "../../platform/graphql/global-id.ts";
import { NodeType } from "../../platform/graphql/node.type.ts";
import { DateTimeScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { printedName } from "../../record/people/particulars.ts";
import type { Person } from "../../record/people/person.entity.ts";

/** A person whom records of an agency name. What needs more than the row is loaded when it is selected (person.resolver.ts). */
@ObjectType("Person", {
  implements: NodeType,
  description:
    "A person whom complaints or contacts of one agency name: complainant, representative or whoever called. Personal data: ask only for the fields you need.",
  simpleResolvers: true,
})
export class PersonType implements NodeType {
  readonly row: Person;
  /** Whether what flags hide was asked for with a purpose. */
  readonly shows: "AS_FLAGGED" | "REVEALED";
  readonly #viewer: Viewer;

  constructor(row: Person, viewer: Viewer, shows: PersonType["shows"] = "AS_FLAGGED") {
    this.row = row;
    this.#viewer = viewer;
    this.shows = shows;
  }

  @DerivedField(() => ID, { description: "Opaque and stable id of the person." })
  get id(): string {
    return publicId("person", this.row.id);
  }

  @DerivedField(() => String, { description: "Given and family names, for print and screens." })
  get name(): string {
    return printedName(this.row.particulars);
  }

  @DerivedField(() => String, { description: "Given names; empty where the person has one name." })
  get givenName(): string {
    return this.row.particulars.givenName ?? "";
  }

  @DerivedField(() => String, {
    description: "Family names, or the whole name where it was given in one piece.",
  })
  get familyName(): string {
    return this.row.particulars.familyName;
  }

  @DerivedField(() => String, {
    nullable: true,
    description:
      "The language the person wishes, as a BCP 47 tag such as `en` or `es`; null where nobody asked.",
  })
  get language(): string | null {
    return this.row.particulars.language;
  }

  @DerivedField(() => String, {
    nullable: true,
    description: "The number by which child support offices know the person; null where it is not known.",
  })
  get participantNumber(): string | null {
    return this.sees("participantNumber") ? (this.row.particulars.participantNumber ?? null) : null;
  }

  @DerivedField(() => String, {
    nullable: true,
    description: "What the person needs to take part, such as large print or an interpreter.",
  })
  get accommodation(): string | null {
    return this.sees("accommodation") ? this.row.particulars.accommodation : null;
  }

  /** A field the viewer may not see is null, so that it does not blank the rest. */
  sees(field: FieldName<"Person">): boolean {
    return can(this.#viewer, "read", "Person", field);
  }
}

/** Another record of a person, as far as it is needed to open it. */
@ObjectType("NamedPerson", { description: "A person by id and name.", simpleResolvers: true })
export class NamedPersonType {
  @Field(() => ID, { description: "The person's id." })
  readonly id: string;
  @Field(() => String, { description: "Given and family names." })
  readonly name: string;

  constructor({ id, particulars }: Person) {
    this.id = publicId("person", id);
    this.name = printedName(particulars);
  }
}

/** A record that names a person. */
@ObjectType("PersonRecord", {
  description: "A record that names a person, whatever its kind.",
  simpleResolvers: true,
})
export class PersonRecordType {
  @Field(() => ID, { description: "The record's id, such as that of a complaint." })
  readonly id!: string;
  @Field(() => String, { description: "Its kind: `COMPLAINT`. More kinds may be added." })
  readonly kind!: string;
  @Field(() => String, { description: "Its number, such as `CR-2026-31-000123`." })
  readonly number!: string;
  @Field(() => String, { description: "Where it stands: the name of a status of its kind." })
  readonly status!: string;
  @Field(() => Boolean, { description: "Whether it is still open." })
  readonly isOpen!: boolean;
  @Field(() => String, {
    nullable: true,
    description: "The number of the child support case, when recorded.",
  })
  readonly caseNumber!: string | null;
  @Field(() => Boolean, { description: "Whether it names the person as somebody's representative." })
  readonly asRepresentative!: boolean;
}

/** One act on a person, as the history tells it. */
@ObjectType("PersonHistoryEntry", {
  description: "What was once done with what is known of a person: when, by whom and why.",
  simpleResolvers: true,
})
export class PersonHistoryEntryType {
  @Field(() => Int, { description: "The version of the person that it made." })
  readonly version!: number;
  @Field(() => DateTimeScalar, { description: "When." })
  readonly recordedAt!: Date;
  @Field(() => String, { description: "What was done, in the language of the request." })
  readonly summary!: string;
  @Field(() => String, {
    nullable: true,
    description: "By whom; null where the history of a record tells it.",
  })
  readonly author!: string | null;
  @Field(() => String, { nullable: true, description: "Why; null where nobody was asked." })
  readonly reason!: string | null;
}
