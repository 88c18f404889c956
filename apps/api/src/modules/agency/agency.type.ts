import { Field, ID, ObjectType } from "type-graphql";
import { DerivedField } from "../../platform/graphql/derived-field.ts";
import { publicId } from "../../platform/graphql/global-id.ts";
import { NodeType } from "../../platform/graphql/node.type.ts";
import type { Agency } from "./agency.entity.ts";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";

export const AgencyKindEnum = wordedEnum<Agency["kind"]>(
  "AgencyKind",
  "Whether a local agency serves one county or several.",
  {
    COUNTY: "Of one county.",
    REGIONAL: "Of several counties together.",
  },
);

/** A local child support agency. */
@ObjectType("Agency", {
  implements: NodeType,
  description:
    "A local child support agency (LCSA): of one county, or of several together. What its own pages do not print is null.",
  simpleResolvers: true,
})
export class AgencyType implements NodeType {
  /** The key in the directory, such as "placer". */
  readonly key: string;
  /** Its place in the numbers that it gives out: 31 for Placer. */
  readonly countyNumber: number;
  @Field(() => String, { description: "Its full name." })
  readonly name: string;
  @Field(() => AgencyKindEnum, { description: "Whether it serves one county or several." })
  readonly kind: Agency["kind"];
  @Field(() => [String], { description: "The counties it serves." })
  readonly counties: readonly string[];
  @Field(() => String, {
    nullable: true,
    description: "Its telephone number, where its own pages print one.",
  })
  readonly phone: string | null;
  @Field(() => String, { nullable: true, description: "The telephone number of its ombudsperson." })
  readonly ombudspersonPhone: string | null;
  @Field(() => String, { nullable: true, description: "Its e-mail address." })
  readonly email: string | null;
  @Field(() => [String], {
    description: "The postal addresses of its offices as it prints them; at most 10.",
  })
  readonly offices: readonly string[];

  constructor(row: Agency) {
    this.key = row.id;
    this.countyNumber = row.countyNumber;
    this.name = row.name;
    this.kind = row.kind;
    this.counties = row.counties.map((county) => county.name);
    this.phone = row.phone ?? null;
    this.ombudspersonPhone = row.ombudspersonPhone ?? null;
    this.email = row.email ?? null;
    this.offices = row.offices;
  }

  @DerivedField(() => ID, { description: "Opaque and stable id of the agency." })
  get id(): string {
    return publicId("agency", this.key);
  }
}
