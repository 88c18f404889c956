import type { AutomaticAction } from "@redress/domain/enforcement";
import { automaticActionWords } from "@redress/domain/enforcement";
import { Field, ID, ObjectType } from "type-graphql";
import type { RequestContext } from "../../context.ts";
import { DerivedField } from "../../platform/graphql/derived-field.ts";
import { publicId } from "../../platform/graphql/global-id.ts";
import { NodeType } from "../../platform/graphql/node.type.ts";
import { DateTimeScalar, PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";
import { agencyByKey, AgencyType } from "../agency/index.ts";
import type { EnforcementHoldRow, HoldChange } from "./enforcement-hold.entity.ts";

export const AutomaticActionEnum = wordedEnum("AutomaticAction", "What is shut down.", automaticActionWords);

@ObjectType("EnforcementHoldChange", {
  description: "A last day that a hold was given after it was entered.",
  simpleResolvers: true,
})
export class EnforcementHoldChangeType {
  @Field(() => PlainDateScalar, { description: "The last day." })
  readonly throughOn!: string;
  @Field(() => String, { description: "Why." })
  readonly reason!: string;
  @Field(() => String, { description: "Who set it." })
  readonly author!: string;
  @Field(() => DateTimeScalar, { description: "When." })
  readonly changedAt!: string;
}

/** A hold as the schema shows it. */
@ObjectType("EnforcementHold", {
  implements: NodeType,
  description:
    "A period in which automatic enforcement actions are shut down, in one agency or in the whole state. It is never deleted; what its last day was before stays readable.",
  simpleResolvers: true,
})
export class EnforcementHoldType implements NodeType {
  readonly #id: string;
  @Field(() => AgencyType, { nullable: true, description: "The agency; null for the whole state." })
  readonly agency: AgencyType | null;
  @Field(() => [AutomaticActionEnum], { description: "What is shut down; at most 2." })
  readonly actions: readonly AutomaticAction[];
  @Field(() => PlainDateScalar, { description: "Its first day." })
  readonly fromOn: string;
  @Field(() => PlainDateScalar, { nullable: true, description: "Its last day; null until further notice." })
  readonly throughOn: string | null;
  @Field(() => Boolean, { description: "Whether it is in force today." })
  readonly inForce: boolean;
  @Field(() => String, { description: "Why it was entered." })
  readonly reason: string;
  @Field(() => String, { description: "Who entered it." })
  readonly author: string;
  @Field(() => DateTimeScalar, { description: "When it was entered." })
  readonly recordedAt: Date;
  @Field(() => [EnforcementHoldChangeType], {
    description: "The last days that it was given since, oldest first; the last ones, at most 50.",
  })
  readonly changes: readonly HoldChange[];

  constructor(row: EnforcementHoldRow, agency: AgencyType | null, today: string) {
    this.#id = row.id;
    this.agency = agency;
    this.actions = row.actions as AutomaticAction[];
    this.fromOn = row.fromOn;
    this.throughOn = row.throughOn ?? null;
    this.inForce = row.fromOn <= today && (row.throughOn ?? today) >= today;
    this.reason = row.reason;
    this.author = row.author;
    this.recordedAt = row.recordedAt;
    this.changes = row.changes.slice(-50);
  }

  @DerivedField(() => ID, { description: "Opaque and stable id of the hold." })
  get id(): string {
    return publicId("hold", this.#id);
  }
}

/** A row as the schema shows it. */
export async function holdTypeOf(
  row: EnforcementHoldRow,
  context: RequestContext,
): Promise<EnforcementHoldType> {
  const agency = row.agencyId ? await agencyByKey(context, row.agencyId) : null;
  const { today } = await context.world(context.viewer?.agencyId ?? null);
  return new EnforcementHoldType(row, agency, today);
}
