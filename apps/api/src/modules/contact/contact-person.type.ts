import { opened } from "@redress/domain/person";
import { Field, ObjectType } from "type-graphql";
import { PartyEnum } from "../../actions/people/party.enum.ts";
import type { FieldName } from "../../authorization/record-fields.ts";
import { printedName } from "../../record/people/particulars.ts";
import { reachableOf, type Reachable, type SaidOfPerson } from "../../record/people/said-of-person.ts";
import { AuthorizedRepresentativeType } from "../complaint/index.ts";

/** Whom a contact names, as far as the viewer may see them. */
interface Seen {
  readonly person: SaidOfPerson;
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

  constructor({ person, representative, party, sees }: Seen) {
    const reach = opened<SaidOfPerson, Reachable>(person, (one) => reachableOf(one, one.flags));
    const seen = (field: "address" | "email" | "phone") => (sees(field) ? reach[field] : null);
    this.name = printedName(person);
    this.givenName = person.givenName ?? "";
    this.familyName = person.familyName;
    this.party = party;
    this.language = person.language ?? "en";
    this.address = seen("address");
    this.phone = seen("phone");
    this.email = seen("email");
    this.accommodation = sees("accommodation") ? person.accommodation : null;
    this.representative =
      representative && sees("representative") ? new AuthorizedRepresentativeType(representative) : null;
  }
}
