import { Field, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../platform/graphql/plain-date.scalar.ts";

/** How much a viewer may still ask. */
@ObjectType("RateLimit", {
  description:
    "How much the viewer may still ask, in cost points. The same figures are in `extensions.cost` of every answer.",
  simpleResolvers: true,
})
export class RateLimitType {
  @Field(() => Int, { description: "Points given for each minute." })
  readonly limit!: number;
  @Field(() => Int, { description: "Points left, this operation already taken off." })
  readonly remaining!: number;
  @Field(() => DateTimeScalar, { description: "When the points are given anew." })
  readonly resetAt!: Date | string;
  @Field(() => Int, { description: "Points this operation costs." })
  readonly cost!: number;
}
