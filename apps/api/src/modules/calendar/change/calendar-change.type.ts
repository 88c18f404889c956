import { Field, ID, Int, ObjectType } from "type-graphql";
import { publicId } from "../../../platform/graphql/global-id.ts";
import { DateTimeScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import type { CalendarChangeRow } from "./calendar-change.entity.ts";

/** How far the recount after a change of a calendar has come. */
@ObjectType("CalendarChange", {
  description:
    "A change of a calendar and the recount of the dates that it moves. The recount runs in the background and goes on by itself after a restart.",
  simpleResolvers: true,
})
export class CalendarChangeType {
  @Field(() => ID, { description: "Opaque and stable id of the change, for `calendarChange`." })
  readonly id: string;
  @Field(() => Int, { description: "Complaints to look at; 0 before the recount has begun." })
  readonly total: number;
  @Field(() => Int, { description: "Complaints looked at so far." })
  readonly done: number;
  @Field(() => Int, { description: "Complaints of which a date has moved so far." })
  readonly moved: number;
  @Field(() => DateTimeScalar, { nullable: true, description: "When the recount began; null before." })
  readonly startedAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "When the recount ended; null before." })
  readonly finishedAt: Date | null;
  @Field(() => String, {
    nullable: true,
    description:
      "A code that says what stopped the recount last; it is tried again by itself. Null while all is well.",
  })
  readonly failure: string | null;

  constructor(row: CalendarChangeRow) {
    this.id = publicId("calendarchange", row.id);
    this.total = row.total;
    this.done = row.done;
    this.moved = row.moved;
    this.startedAt = row.startedAt ?? null;
    this.finishedAt = row.finishedAt ?? null;
    this.failure = row.failure ?? null;
  }
}
