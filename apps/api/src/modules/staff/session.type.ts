import { Field, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../platform/graphql/plain-date.scalar.ts";

/** A signed-in session. The token itself is never kept, so it can never be shown. */
@ObjectType("Session", { description: "One signed-in browser of the viewer.", simpleResolvers: true })
export class SessionType {
  @Field(() => ID, { description: "Opaque id, for `revokeSession`; not the secret of the session." })
  readonly id!: string;
  @Field(() => DateTimeScalar, { description: "When the person signed in." })
  readonly createdAt!: Date | string;
  @Field(() => DateTimeScalar, { description: "When it was last used." })
  readonly lastSeenAt!: Date | string;
  @Field(() => DateTimeScalar, { description: "When it ends, however much it is used." })
  readonly expiresAt!: Date | string;
  @Field(() => DateTimeScalar, { description: "When it ends if it is not used before." })
  readonly idleExpiresAt!: Date | string;
  @Field(() => String, { nullable: true, description: "What the browser called itself." })
  readonly userAgent!: string | null;
  @Field(() => String, { nullable: true, description: "The network address it was opened from." })
  readonly ip!: string | null;
  @Field(() => Boolean, { description: "Whether it is the one this request came with." })
  readonly current!: boolean;
}
