import { Field, ID, ObjectType } from "type-graphql";
import { DerivedField } from "../../platform/graphql/derived-field.ts";
import { agencyId } from "../../platform/graphql/global-id.ts";
import { NodeType } from "../../platform/graphql/node.type.ts";

/** An agency as the directory knows it. */
export interface AgencyRow {
  readonly id: string;
  readonly name: string;
  readonly counties: readonly string[];
  readonly phone: string | null;
}

/** A local child support agency. */
@ObjectType("Agency", {
  implements: NodeType,
  description: "A local child support agency (LCSA): of one county, or of several together.",
  simpleResolvers: true,
})
export class AgencyType implements NodeType {
  /** The key in the directory, such as "placer". */
  readonly key: string;
  @Field(() => String, { description: "Its full name." })
  readonly name: string;
  @Field(() => [String], { description: "The counties it serves." })
  readonly counties: readonly string[];
  @Field(() => String, {
    nullable: true,
    description: "Its telephone number, where its own pages print one.",
  })
  readonly phone: string | null;

  constructor(row: AgencyRow) {
    this.key = row.id;
    this.name = row.name;
    this.counties = row.counties;
    this.phone = row.phone;
  }

  @DerivedField(() => ID, { description: "Opaque and stable id of the agency." })
  get id(): string {
    return agencyId(this.key);
  }
}
