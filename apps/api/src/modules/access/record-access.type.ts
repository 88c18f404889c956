import { recusalWords, type RecusalKind } from "@redress/domain/person";
import { Field, Int, ObjectType } from "type-graphql";
import { DateTimeScalar, PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";
import { StaffMemberType } from "../staff/index.ts";

const RecusalKindEnum = wordedEnum(
  "RecusalKind",
  "Why somebody is kept apart from a person’s records.",
  recusalWords,
);

/** Somebody who is kept apart from a record. */
@ObjectType("KeptApart", {
  description: "A member of staff who is kept apart from a record, and why.",
  simpleResolvers: true,
})
export class KeptApartType {
  @Field(() => StaffMemberType, { description: "Who." })
  readonly staff!: StaffMemberType;
  @Field(() => RecusalKindEnum, { description: "Why." })
  readonly kind!: RecusalKind;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "Since when, as declared; null where it follows from who was the caseworker.",
  })
  readonly sinceOn!: string | null;
  @Field(() => String, { nullable: true, description: "The reason that was declared; null as `sinceOn`." })
  readonly reason!: string | null;
  @Field(() => String, { nullable: true, description: "Who declared it; null as `sinceOn`." })
  readonly declaredBy!: string | null;
}

/** Somebody who has seen a record. */
@ObjectType("SeenBy", {
  description: "Who opened a record or acted on it, from the audit.",
  simpleResolvers: true,
})
export class SeenByType {
  @Field(() => StaffMemberType, {
    nullable: true,
    description: "Who; null for a partner system, and for people whom the viewer may not see.",
  })
  readonly staff!: StaffMemberType | null;
  @Field(() => DateTimeScalar, { description: "When first." })
  readonly firstAt!: Date;
  @Field(() => DateTimeScalar, { description: "When last." })
  readonly lastAt!: Date;
  @Field(() => Int, { description: "How often." })
  readonly times!: number;
}

/** Who is kept apart from a record, and who has seen it. */
@ObjectType("RecordAccess", {
  description: "Who is kept apart from a record, and who has seen it. For supervisors and directors.",
  simpleResolvers: true,
})
export class RecordAccessType {
  @Field(() => [KeptApartType], { description: "Who is kept apart from it; at most 100." })
  readonly keptApart!: readonly KeptApartType[];
  @Field(() => Boolean, {
    description:
      "Whether nobody of the agency who could investigate is left: the whole office is in conflict, and another agency should have it.",
  })
  readonly nobodyLeft!: boolean;
  @Field(() => [SeenByType], {
    description: "Who has seen it, the last first; at most 50, from the 1,000 newest entries of the audit.",
  })
  readonly seenBy!: readonly SeenByType[];
}
