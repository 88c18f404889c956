import { Field, ObjectType } from "type-graphql";
import { AgencyKindEnum } from "../agency/index.ts";
import type { PublicAgency } from "./public-knowledge.ts";

/** A local child support agency, as anybody may see it. */
@ObjectType("PublicAgency", {
  description: "A local child support agency. What its own pages do not print is null, never guessed.",
  simpleResolvers: true,
})
export class PublicAgencyType {
  @Field(() => String, { description: "Its key, such as `placer`." })
  readonly key: string;
  @Field(() => String, { description: "Its full name." })
  readonly name: string;
  @Field(() => AgencyKindEnum, { description: "Whether it serves one county or several." })
  readonly kind: PublicAgency["kind"];
  @Field(() => [String], { description: "The counties it serves." })
  readonly counties: readonly string[];
  @Field(() => String, { nullable: true, description: "Its telephone number." })
  readonly phone: string | null;
  @Field(() => String, { nullable: true, description: "The telephone number of its ombudsperson." })
  readonly ombudspersonPhone: string | null;
  @Field(() => String, { nullable: true, description: "Its e-mail address." })
  readonly email: string | null;
  @Field(() => [String], { description: "The postal addresses of its offices; at most 10." })
  readonly offices: readonly string[];

  constructor(row: PublicAgency) {
    this.key = row.id;
    this.name = row.name;
    this.kind = row.kind;
    this.counties = row.counties.map(({ name }) => name);
    this.phone = row.phone;
    this.ombudspersonPhone = row.ombudspersonPhone;
    this.email = row.email;
    this.offices = row.offices;
  }
}
