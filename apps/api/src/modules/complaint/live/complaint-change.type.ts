import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import { ComplaintEventKindEnum } from "../complaint.enums.ts";
import type { ServedEventKind } from "../../../authorization/served-actions.ts";

/** Word of a change. */
@ObjectType("ComplaintChange", {
  description:
    "Word that a complaint has a new version. It carries nothing about persons: ask for the complaint again.",
  simpleResolvers: true,
})
export class ComplaintChangeType {
  @Field(() => ID, { description: "The complaint's id." })
  readonly complaintId!: string;
  @Field(() => Int, { description: "Its version now." })
  readonly version!: number;
  @Field(() => ComplaintEventKindEnum, { description: "What happened." })
  readonly kind!: ServedEventKind;
  @Field(() => String, { description: "Who did it, as the history shows." })
  readonly changedBy!: string;
  @Field(() => DateTimeScalar, { description: "When it was recorded." })
  readonly changedAt!: string;
}
