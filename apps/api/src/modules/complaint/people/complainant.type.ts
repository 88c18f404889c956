import type { PlainDate } from "@redress/domain/calendar";
import { opened } from "@redress/domain/person";
import { Field, ObjectType } from "type-graphql";
import { PlainDateScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import { printedName } from "../../../record/people/particulars.ts";
import { reachableOf, type Reachable, type SaidOfPerson } from "../../../record/people/said-of-person.ts";
import { DerivedField } from "../../../platform/graphql/derived-field.ts";
import type { ComplaintType } from "../complaint.type.ts";
import { PartyEnum } from "../../../actions/people/party.enum.ts";

/** Who speaks for the complainant. */
@ObjectType("AuthorizedRepresentative", {
  description: "Who the complainant has authorized to act for them (22 CCR 120107(a)).",
  simpleResolvers: true,
})
export class AuthorizedRepresentativeType {
  @Field(() => String, { description: "The representative's name." })
  readonly name: string;
  @Field(() => String, { nullable: true, description: "Postal address, as one text." })
  readonly address: string | null;
  @Field(() => String, { nullable: true, description: "Telephone number, as given." })
  readonly phone: string | null;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day of the written authority that is on file; null while none is.",
  })
  readonly authorizedOn: PlainDate | null;

  constructor(representative: SaidOfPerson) {
    const { address, phone } = opened<SaidOfPerson, Reachable>(representative, (one) =>
      reachableOf(one, one.flags),
    );
    this.name = printedName(representative);
    this.address = address;
    this.phone = phone;
    this.authorizedOn = representative.authorizedOn ?? null;
  }
}

/** Who complains. How to reach them is read only when a query asks for it (complainant.resolver.ts). */
@ObjectType("Complainant", {
  description:
    "The person who complains (22 CCR 120107(a)). Personal data: ask only for the fields you need.",
  simpleResolvers: true,
})
export class ComplainantType {
  @Field(() => String, { description: "Given names; empty where the person has one name." })
  readonly givenName: string;
  @Field(() => String, { description: "Family names; empty where the person has one name." })
  readonly familyName: string;
  @Field(() => PartyEnum, { description: "Which party to the case the person is." })
  readonly party: keyof typeof PartyEnum;
  readonly complaint: ComplaintType;

  /** Of the complaint's own row, so that nobody else's name can be put to it. */
  constructor(complaint: ComplaintType) {
    const { row } = complaint;
    this.complaint = complaint;
    this.givenName = row.complainant_given_name;
    this.familyName = row.complainant_family_name;
    this.party = row.complainant_party;
  }

  @DerivedField(() => String, { description: "Given and family names, for print and screens." })
  get name(): string {
    return printedName(this);
  }
}
