import { accessReasonWords, type AccessReason } from "@redress/domain/access";
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

const AccessReasonEnum = wordedEnum<AccessReason>(
  "AccessReason",
  "Why somebody opens a record that is not on their list.",
  accessReasonWords,
);

/** Somebody who came to a record from outside their own list. */
@ObjectType("RecordOpening", {
  description: "Who opened a record that is not on their own list, or asked for it, and why.",
  simpleResolvers: true,
})
export class RecordOpeningType {
  @Field(() => StaffMemberType, {
    nullable: true,
    description: "Who; null for people whom the viewer may not see.",
  })
  readonly staff!: StaffMemberType | null;
  @Field(() => Boolean, { description: "Whether it was asked for; else it was opened for one day." })
  readonly asked!: boolean;
  @Field(() => AccessReasonEnum, { description: "Why." })
  readonly reason!: AccessReason;
  @Field(() => String, { nullable: true, description: "The same in the person’s own words." })
  readonly details!: string | null;
  @Field(() => Int, { nullable: true, description: "For how many days it was asked for; else null." })
  readonly days!: number | null;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The last day on which it is open to them; null where nobody approved.",
  })
  readonly lastOpenOn!: string | null;
  @Field(() => DateTimeScalar, { description: "When they said so." })
  readonly saidAt!: Date;
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

/** Who is kept apart from a record, who opened it from outside their own list, and who has seen it. */
@ObjectType("RecordAccess", {
  description:
    "Who is kept apart from a record, who opened it from outside their own list, and who has seen it. For supervisors and directors.",
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
  @Field(() => [RecordOpeningType], {
    description: "Who opened it from outside their own list, or asked for it, the last first; at most 50.",
  })
  readonly openings!: readonly RecordOpeningType[];
  @Field(() => [SeenByType], {
    description: "Who has seen it, the last first; at most 50, from the 1,000 newest entries of the audit.",
  })
  readonly seenBy!: readonly SeenByType[];
}
