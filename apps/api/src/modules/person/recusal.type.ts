import { declaredRecusalWords, type DeclaredRecusal } from "@redress/domain/person";
import { Field, Int, ObjectType } from "type-graphql";
import { DateTimeScalar, PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";
import type { Recusal } from "../../record/people/apart/recusal.entity.ts";
import { StaffMemberType, type StaffMemberRow } from "../staff/index.ts";

const DeclaredRecusalEnum = wordedEnum(
  "DeclaredRecusal",
  "Why somebody must not work on a person’s records.",
  declaredRecusalWords,
);

/** Somebody who was declared to be kept apart from a person. */
@ObjectType("Recusal", {
  description:
    "A member of staff who was declared to be kept apart from a person. One that ended stays readable.",
  simpleResolvers: true,
})
export class RecusalType {
  @Field(() => Int, { description: "Its number among the recusals of the person." })
  readonly ordinal: number;
  @Field(() => StaffMemberType, { nullable: true, description: "Who is kept apart." })
  readonly staff: StaffMemberType | null;
  @Field(() => DeclaredRecusalEnum, { description: "Why." })
  readonly kind: DeclaredRecusal;
  @Field(() => PlainDateScalar, { description: "Since when it holds." })
  readonly sinceOn: string;
  @Field(() => String, { description: "The reason, in words." })
  readonly reason: string;
  @Field(() => String, { description: "Who declared it." })
  readonly declaredBy: string;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it ended; null while it stands." })
  readonly endedAt: Date | null;
  @Field(() => String, { nullable: true, description: "Who ended it; null while it stands." })
  readonly endedBy: string | null;

  constructor(row: Recusal, ordinal: number, staff: StaffMemberRow | undefined) {
    this.ordinal = ordinal;
    this.staff = staff === undefined ? null : new StaffMemberType(staff);
    this.kind = row.kind;
    this.sinceOn = row.sinceOn;
    this.reason = row.reason;
    this.declaredBy = row.declaredBy;
    this.endedAt = row.endedAt ?? null;
    this.endedBy = row.endedBy ?? null;
  }
}
