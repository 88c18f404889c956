import { addDays } from "@redress/domain/calendar";
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../../context.ts";
import {
  conditionsOf,
  filterInputOf,
  type Asker,
  type Conditions,
  type Filter,
} from "../../../list/declaration.ts";
import { hotStatement, whereOf } from "../../../list/hot-list.ts";
import { rowScopeOf } from "../../../platform/auth/viewer.ts";
import type { BoundStatement } from "../../../platform/database/database.ts";
import { PlainDateScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import { caseload, caseloadTable } from "./caseload.list.ts";
import type { Complaint } from "../complaint.entity.ts";
import { readingOf } from "../read/complaint-reading.ts";

/** How much there is to do. */
@ObjectType("CaseloadCounts", {
  description: "How much there is to do, by the next deadline of each open complaint.",
  simpleResolvers: true,
})
export class CaseloadCountsType {
  @Field(() => Int, { description: "Open complaints in all." })
  readonly open!: number;
  @Field(() => Int, { description: "Those whose next deadline is today." })
  readonly dueToday!: number;
  @Field(() => Int, {
    description:
      "Those whose next deadline is today or one of as many days to come as `viewer.office.alertDays` says.",
  })
  readonly dueSoon!: number;
  @Field(() => Int, {
    description: "Those whose next deadline is today or one of the next seven days.",
    deprecationReason: "Use `dueSoon`, which follows the office’s setting.",
  })
  readonly dueIn7Days!: number;
  @Field(() => Int, { description: "Those whose next deadline has gone by." })
  readonly overdue!: number;
  @Field(() => PlainDateScalar, {
    description: "The day against which they were counted: today in California.",
  })
  readonly asOf!: string;
}

/** How much there is to do on a day, in one statement. */
export function caseloadCounts(
  where: readonly Conditions<Complaint>[],
  { today, alertDays }: Pick<Asker, "alertDays" | "today">,
): BoundStatement<Omit<CaseloadCountsType, "asOf">> {
  const { text, values } = whereOf(where);
  const [day, week, near] = [1, 2, 3].map((place) => `$${values.length + place}::date`);
  const statement = `select count(*) as open,
  count(*) filter (where c.next_due_on = ${day}) as "dueToday",
  count(*) filter (where c.next_due_on >= ${day} and c.next_due_on <= ${near}) as "dueSoon",
  count(*) filter (where c.next_due_on >= ${day} and c.next_due_on <= ${week}) as "dueIn7Days",
  count(*) filter (where c.next_due_on < ${day}) as overdue
from ${caseloadTable.table} c
where ${text}`;
  return hotStatement(`${caseloadTable.name}.counts`, statement, [
    ...values,
    today,
    addDays(today, 7),
    addDays(today, alertDays),
  ]);
}

/** The counts of the worklist. */
@Resolver()
export class CaseloadCountsResolver {
  @Query(() => CaseloadCountsType, {
    description: "How much there is to do: open, due today, due soon, overdue.",
  })
  async caseloadCounts(
    @Ctx() context: RequestContext,
    @Arg("filter", () => filterInputOf(caseload), {
      nullable: true,
      description: "Which complaints to count; only open ones are, and `due` and `openOnly` are left aside.",
    })
    filter?: Filter | null,
  ): Promise<CaseloadCountsType> {
    const { viewer, reading } = await readingOf(context);
    const { today, alertDays } = reading;
    const asked = { ...filter, due: undefined, openOnly: true };
    const where = conditionsOf<Conditions<Complaint>>(caseload, asked, { viewer, today, alertDays });
    const [[counts]] = await context.database.read(rowScopeOf(viewer), caseloadCounts(where, reading));
    return { open: 0, dueToday: 0, dueSoon: 0, dueIn7Days: 0, overdue: 0, ...counts, asOf: today };
  }
}
