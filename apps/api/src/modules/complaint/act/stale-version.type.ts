import { Field, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import { UserErrorType } from "../../../platform/graphql/user-error.type.ts";
import { ComplaintEventType } from "../timeline/complaint-event.type.ts";
import { ComplaintType } from "../complaint.type.ts";

/** Somebody else was first. */
@ObjectType("StaleVersion", {
  implements: UserErrorType,
  description:
    "Somebody changed the complaint after you read it. Nothing was written: look at what changed, then send your action with the new version.",
  simpleResolvers: true,
})
export class StaleVersionType extends UserErrorType {
  @Field(() => Int, { description: "The version that was sent." })
  readonly expectedVersion: number;
  @Field(() => ComplaintType, { description: "The complaint as it is now." })
  readonly current: ComplaintType;
  @Field(() => String, { description: "Who changed it last." })
  readonly changedBy: string;
  @Field(() => DateTimeScalar, { description: "When." })
  readonly changedAt: Date | string;
  @Field(() => [ComplaintEventType], {
    description: "What happened since the version that was sent, oldest first; at most the last 100.",
  })
  readonly changes: ComplaintEventType[];

  constructor(
    message: string,
    found: {
      expectedVersion: number;
      current: ComplaintType;
      changedBy: string;
      changedAt: Date | string;
      changes: ComplaintEventType[];
    },
  ) {
    super("STALE_VERSION", message);
    this.expectedVersion = found.expectedVersion;
    this.current = found.current;
    this.changedBy = found.changedBy;
    this.changedAt = found.changedAt;
    this.changes = found.changes;
  }
}
