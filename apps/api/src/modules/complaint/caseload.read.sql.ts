import type { BoundStatement, Statement } from "../../platform/database/database.ts";
import type { CaseloadSort } from "./caseload.type.ts";
import { summaryColumns, summaryTables } from "./complaint.read.sql.ts";
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

/**
 * Collects conditions with their parameters, and a name that says which were used: one statement for each combination.
 * The names are short because PostgreSQL cuts a statement's name after 63 characters.
 */
class Conditions {
  readonly values: unknown[] = [];
  readonly #names: string[] = [];
  readonly #texts: string[] = [];

  /** Adds a condition in which `$` stands for each value in turn. */
  add(name: string, text: string, ...values: readonly unknown[]): void {
    let at = this.values.length;
    this.#names.push(name);
    this.#texts.push(text.replaceAll("$", () => `$${++at}`));
    this.values.push(...values);
  }

  get name(): string {
    return this.#names.join("+");
  }

  get text(): string {
    return this.#texts.length === 0 ? "true" : this.#texts.join("\n  and ");
  }
}

function conditionsOf(asked: CaseloadConditions): Conditions {
  const conditions = new Conditions();
  // Row level security holds anyway; the agency said aloud lets PostgreSQL use the index that begins with it.
  if (asked.agencyId !== null) conditions.add("own", "c.agency_id = $", asked.agencyId);
  if (asked.openOnly) conditions.add("open", "c.is_open");
  if (asked.assignedTo !== null) conditions.add("me", "c.assignee_id = $", asked.assignedTo);
  if (asked.unassigned) conditions.add("none", "c.assignee_id is null");
  if (asked.assignees !== null) conditions.add("who", "c.assignee_id = any($::uuid[])", asked.assignees);
  if (asked.agencies !== null) conditions.add("agcy", "c.agency_id = any($::text[])", asked.agencies);
  if (asked.statuses !== null) conditions.add("stat", "c.status = any($::text[])", asked.statuses);
  if (asked.channels !== null) conditions.add("chan", "c.channel = any($::text[])", asked.channels);
  if (asked.dueFrom !== null) conditions.add("from", "c.next_due_on >= $::date", asked.dueFrom);
  if (asked.dueTo !== null) conditions.add("to", "c.next_due_on <= $::date", asked.dueTo);
  return conditions;
}

/** The column and direction of each sort; the id breaks ties, so that no item is seen twice or missed. */
const orders: Readonly<Record<CaseloadSort, { readonly order: string; readonly column: string; readonly direction: "asc" | "desc" }>> = {
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
  const conditions = conditionsOf(asked);
  if (after !== null) {
    conditions.add("after", `(c.${column}, c.id) ${direction === "asc" ? ">" : "<"} ($::date, $::uuid)`, after.date, after.id);
  }
  const limit = limits.find((one) => one > size) ?? 101;
  const statement: Statement<ComplaintSummaryRow> = {
    name: `caseload.${order}.${limit}.${conditions.name}`,
    text: `select ${summaryColumns}
from ${summaryTables}
where ${conditions.text}
order by c.${column} ${direction}, c.id ${direction}
limit ${limit}`,
  };
  return { statement, values: conditions.values };
}

/** How far `totalCount` counts. */
export const countLimit = 10_000;

/** How many there are, counted to one past the limit. */
export function caseloadTotal(asked: CaseloadConditions): BoundStatement<{ readonly total: number }> {
  const conditions = conditionsOf(asked);
  const statement: Statement<{ readonly total: number }> = {
    name: `caseload.total.${conditions.name}`,
    text: `select count(*) as total from (select 1 from complaint c where ${conditions.text} limit ${countLimit + 1}) counted`,
  };
  return { statement, values: conditions.values };
}

/** The counts of the open ones. */
export interface CaseloadCountsRow {
  readonly open: number;
  readonly due_today: number;
  readonly due_in_7_days: number;
  readonly overdue: number;
}

/** How much there is to do on a day. */
export function caseloadCounts(asked: CaseloadConditions, today: string, inSevenDays: string): BoundStatement<CaseloadCountsRow> {
  const conditions = conditionsOf(asked);
  const [day, week] = [`$${conditions.values.length + 1}::date`, `$${conditions.values.length + 2}::date`];
  const statement: Statement<CaseloadCountsRow> = {
    name: `caseload.counts.${conditions.name}`,
    text: `select count(*) as open,
  count(*) filter (where c.next_due_on = ${day}) as due_today,
  count(*) filter (where c.next_due_on >= ${day} and c.next_due_on <= ${week}) as due_in_7_days,
  count(*) filter (where c.next_due_on < ${day}) as overdue
from complaint c
where ${conditions.text}`,
  };
  return { statement, values: [...conditions.values, today, inSevenDays] };
}
