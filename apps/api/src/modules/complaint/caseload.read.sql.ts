import type { BoundStatement, Statement } from "../../platform/database/database.ts";
import type { CaseloadSort } from "./caseload.type.ts";
import { summariesOf } from "./complaint.read.sql.ts";
import type { ComplaintSummaryRow } from "./complaint.type.ts";

/** Which complaints a list shows, in terms of the table. */
export interface CaseloadConditions {
  /** The viewer's own agency; null for the Department's staff. */
  readonly agencyId: string | null;
  readonly openOnly: boolean;
  /** One person's; unset for everybody's. */
  readonly assignedTo: string | null;
  readonly unassigned: boolean;
  readonly assignees: readonly string[] | null;
  readonly agencies: readonly string[] | null;
  readonly statuses: readonly string[] | null;
  readonly channels: readonly string[] | null;
  /** The next due date, from and to, both included; null where open-ended. */
  readonly dueFrom: string | null;
  readonly dueTo: string | null;
}

/** Where a page begins: after an item with this sort date and id. */
export interface CaseloadPlace {
  readonly date: string;
  readonly id: string;
}

/** A condition in which `$` stands for the value; it holds only when it was asked for. */
interface Condition {
  /** Short, because PostgreSQL cuts a statement's name after 63 characters. */
  readonly name: string;
  readonly text: string;
  readonly of: (asked: CaseloadConditions) => unknown;
}

/** What a flag adds instead of a value. */
const yes = Symbol("a condition without a value");

function flag(isSet: boolean): typeof yes | null {
  return isSet ? yes : null;
}

const conditions: readonly Condition[] = [
  // Row level security holds anyway; the agency said aloud lets PostgreSQL use the index that begins with it. One
  // person's complaints have an index of their own, and naming the agency beside the person would tempt it to join two.
  {
    name: "own",
    text: "c.holder_id = $",
    of: ({ agencyId, assignedTo }) => (assignedTo === null ? agencyId : null),
  },
  { name: "open", text: "c.is_open", of: ({ openOnly }) => flag(openOnly) },
  { name: "me", text: "c.assignee_id = $", of: ({ assignedTo }) => assignedTo },
  { name: "none", text: "c.assignee_id is null", of: ({ unassigned }) => flag(unassigned) },
  { name: "who", text: "c.assignee_id = any($::uuid[])", of: ({ assignees }) => assignees },
  { name: "agcy", text: "c.holder_id = any($::text[])", of: ({ agencies }) => agencies },
  { name: "stat", text: "c.status = any($::text[])", of: ({ statuses }) => statuses },
  { name: "chan", text: "c.channel = any($::text[])", of: ({ channels }) => channels },
  { name: "from", text: "c.next_due_on >= $::date", of: ({ dueFrom }) => dueFrom },
  { name: "to", text: "c.next_due_on <= $::date", of: ({ dueTo }) => dueTo },
];

/** The conditions that were asked for, as SQL with its parameters, and a name that says which they are. */
interface Where {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

function whereOf(asked: CaseloadConditions): Where {
  const values: unknown[] = [];
  const used = conditions.filter(({ of }) => of(asked) !== null);
  const texts = used.map(({ text, of }) => {
    const value = of(asked);
    if (value !== yes) values.push(value);
    return text.replace("$", `$${values.length}`);
  });
  return {
    name: used.map(({ name }) => name).join("+"),
    text: texts.length === 0 ? "true" : texts.join("\n  and "),
    values,
  };
}

/** The column and direction of each sort; the id breaks ties, so that no item is seen twice or missed. */
const orders: Readonly<
  Record<
    CaseloadSort,
    { readonly order: string; readonly column: string; readonly direction: "asc" | "desc" }
  >
> = {
  DUE_FIRST: { order: "due", column: "next_due_on", direction: "asc" },
  RECEIVED_FIRST: { order: "first", column: "received_on", direction: "asc" },
  RECEIVED_LAST: { order: "last", column: "received_on", direction: "desc" },
};

/**
 * The sizes in which pages are read, one more than is shown. A limit written into the text, not sent as a parameter,
 * is what PostgreSQL needs to see that walking the index in order beats sorting.
 */
const limits = [26, 51, 101] as const;

/**
 * A page of the caseload, in the order of an index. At least one row more than `size` comes back when more follow.
 *
 * @param size 1 to 100.
 */
export function caseloadPage(
  asked: CaseloadConditions,
  sort: CaseloadSort,
  after: CaseloadPlace | null,
  size: number,
): BoundStatement<ComplaintSummaryRow> {
  const { order, column, direction } = orders[sort];
  const where = whereOf(asked);
  const values = after === null ? where.values : [...where.values, after.date, after.id];
  const place = `(c.${column}, c.id) ${direction === "asc" ? ">" : "<"} ($${values.length - 1}::date, $${values.length}::uuid)`;
  const limit = limits.find((one) => one > size) ?? 101;
  const statement: Statement<ComplaintSummaryRow> = {
    name: `caseload.${order}.${limit}.${where.name}${after === null ? "" : "+after"}`,
    text: summariesOf({
      where: after === null ? where.text : `${where.text}\n  and ${place}`,
      order: `c.${column} ${direction}, c.id ${direction}`,
      limit,
    }),
  };
  return { statement, values };
}

/** How far `totalCount` counts. */
export const countLimit = 10_000;

/** How many there are, counted to one past the limit. */
export function caseloadTotal(asked: CaseloadConditions): BoundStatement<{ readonly total: number }> {
  const where = whereOf(asked);
  const statement: Statement<{ readonly total: number }> = {
    name: `caseload.total.${where.name}`,
    text: `select count(*) as total from (select 1 from complaint c where ${where.text} limit ${countLimit + 1}) counted`,
  };
  return { statement, values: where.values };
}

/** The counts of the open ones. */
export interface CaseloadCountsRow {
  readonly open: number;
  readonly due_today: number;
  readonly due_in_7_days: number;
  readonly overdue: number;
}

/** How much there is to do on a day. */
export function caseloadCounts(
  asked: CaseloadConditions,
  today: string,
  inSevenDays: string,
): BoundStatement<CaseloadCountsRow> {
  const where = whereOf(asked);
  const [day, week] = [`$${where.values.length + 1}::date`, `$${where.values.length + 2}::date`];
  const statement: Statement<CaseloadCountsRow> = {
    name: `caseload.counts.${where.name}`,
    text: `select count(*) as open,
  count(*) filter (where c.next_due_on = ${day}) as due_today,
  count(*) filter (where c.next_due_on >= ${day} and c.next_due_on <= ${week}) as due_in_7_days,
  count(*) filter (where c.next_due_on < ${day}) as overdue
from complaint c
where ${where.text}`,
  };
  return { statement, values: [...where.values, today, inSevenDays] };
}
