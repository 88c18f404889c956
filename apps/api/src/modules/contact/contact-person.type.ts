import { hidesContact, opened } from "@redress/domain/person";
import { Field, ID, ObjectType } from "type-graphql";
import { PartyEnum } from "../../actions/people/party.enum.ts";
import type { FieldName } from "../../authorization/record-fields.ts";
import { publicId } from "../../platform/graphql/global-id.ts";
import { printedName } from "../../record/people/particulars.ts";
import { reachableOf, type Reachable, type SaidOfPerson } from "../../record/people/said-of-person.ts";
import { AuthorizedRepresentativeType } from "../complaint/index.ts";
import { PartyFlagType } from "../person/index.ts";

/** Whom a contact names, as far as the viewer may see them. */
interface Seen {
  readonly personId: string;
  readonly person: SaidOfPerson;
  /** Those that the viewer may see. */
  readonly flags: readonly PartyFlagType[];
  readonly representative: SaidOfPerson | null;
  readonly party: keyof typeof PartyEnum | null;
  readonly sees: (field: FieldName<"ContactPerson">) => boolean;
}

/** Who got in touch, or for whom somebody did. A field that the viewer may not see is null. */
@ObjectType("ContactPerson", {
  description:
    "Who got in touch, or for whom an authorized representative did (22 CCR 111544). Personal data: ask only for the fields you need.",
  simpleResolvers: true,
})
export class ContactPersonType {
  @Field(() => ID, {
    nullable: true,
    description: "The id of the person, whose other records `person` shows; null where the viewer may not.",
  })
  readonly personId: string | null;
  @Field(() => String, { description: "Given and family names, for print and screens." })
  readonly name: string;
  @Field(() => String, { description: "Given names; empty where there is one name." })
  readonly givenName: string;
  @Field(() => String, { description: "Family names, or the name of an organisation." })
  readonly familyName: string;
  @Field(() => PartyEnum, {
    nullable: true,
    description: "Which party to the case the person is; null for another customer.",
  })
  readonly party: keyof typeof PartyEnum | null;
  @Field(() => String, { description: "The language the person wishes, as a BCP 47 tag." })
  readonly language: string;
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether somebody must interpret; null where nobody asked.",
  })
  readonly interpreter: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: "The number by which child support offices know the person.",
  })
  readonly participantNumber: string | null;
  @Field(() => Boolean, {
    description:
      "Whether address, telephone and e-mail are hidden because the person asked for confidentiality: `revealContact` shows them.",
  })
  readonly contactHidden: boolean;
  @Field(() => [PartyFlagType], {
    description:
      "What must be kept in mind about the person, in the order entered, at most 200; to partners only what outsiders see.",
  })
  readonly flags: readonly PartyFlagType[];
  @Field(() => String, { nullable: true, description: "Postal address, as one text." })
  readonly address: string | null;
  @Field(() => String, { nullable: true, description: "Telephone number, as given." })
  readonly phone: string | null;
  @Field(() => String, { nullable: true, description: "E-mail address, as given." })
  readonly email: string | null;
  @Field(() => String, { nullable: true, description: "What the person needs to take part." })
  readonly accommodation: string | null;
  @Field(() => AuthorizedRepresentativeType, {
    nullable: true,
    description: "Who got in touch for the person; null when the person did.",
  })
  readonly representative: AuthorizedRepresentativeType | null;

  constructor({ personId, person, flags, representative, party, sees }: Seen) {
    const reach = opened<SaidOfPerson, Reachable>(person, (one) => reachableOf(one, one.flags));
    const seen = <Field extends FieldName<"ContactPerson">, Value>(field: Field, value: Value | undefined) =>
      sees(field) ? (value ?? null) : null;
    this.personId = seen("personId", publicId("person", personId));
    this.name = printedName(person);
    this.givenName = person.givenName ?? "";
    this.familyName = person.familyName;
    this.party = party;
    this.language = person.language ?? "en";
    this.interpreter = seen("interpreter", person.interpreter);
    this.participantNumber = seen("participantNumber", person.participantNumber);
    this.contactHidden = hidesContact(person.flags);
    this.flags = flags;
    this.address = seen("address", reach.address);
    this.phone = seen("phone", reach.phone);
    this.email = seen("email", reach.email);
    this.accommodation = seen("accommodation", person.accommodation);
    this.representative =
      representative && sees("representative") ? new AuthorizedRepresentativeType(representative) : null;
  }
}
