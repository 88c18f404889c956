import { Field, InputType } from "type-graphql";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";

@InputType("AuthorizedRepresentativeInput", {
  description: "Who the complainant has authorized to act for them.",
})
export class AuthorizedRepresentativeInput {
  @Field(() => String, {
    nullable: true,
    description: "Given names; at most 200 characters. Left out of an organisation.",
  })
  givenName?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Family names, by which lists sort, or the name of an organisation; at most 200 characters. One of the names is needed.",
  })
  familyName?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "The whole name in one piece, where nobody knows which part is the family name: nothing is taken apart. At most 200 characters; not with the other two.",
  })
  name?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Postal address, as one text; at most 1,000 characters.",
  })
  address?: string | null;
  @Field(() => String, { nullable: true, description: "Telephone number; at most 50 characters." })
  phone?: string | null;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day of the written authority that is on file; left out while none is.",
  })
  authorizedOn?: string | null;
}

@InputType("PersonInput", { description: "A person whom a record names." })
export abstract class PersonInput {
  @Field(() => String, {
    nullable: true,
    description:
      "Given names, in any script; at most 200 characters. Left out where the person has one name; one of the two is needed.",
  })
  givenName?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Family names, in any script; at most 200 characters; one of the two is needed.",
  })
  familyName?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Postal address, as one text; at most 1,000 characters.",
  })
  address?: string | null;
  @Field(() => String, { nullable: true, description: "Telephone number; at most 50 characters." })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: "E-mail address." })
  email?: string | null;
  @Field(() => String, {
    nullable: true,
    defaultValue: "en",
    description: "The language the person wishes, as a BCP 47 tag: `en`, `es`, `zh-Hant`.",
  })
  language?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "What the person needs to take part, such as large print; at most 1,000 characters.",
  })
  accommodation?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether somebody must interpret; left out where nobody asked.",
  })
  interpreter?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: "The number by which child support offices know the person; at most 50 characters.",
  })
  participantNumber?: string | null;
  @Field(() => AuthorizedRepresentativeInput, { nullable: true, description: "Who may act for the person." })
  representative?: AuthorizedRepresentativeInput | null;
}
