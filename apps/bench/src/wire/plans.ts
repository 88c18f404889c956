import type { Client } from "pg";
import { withFreshIds } from "../load/fresh-ids.ts";
import { statementsIn, verbOf, type Conversation } from "./conversation.ts";
import type { SentStatement } from "./tap.ts";

/** How PostgreSQL runs one statement. */
export interface StatementPlan {
  readonly name: string;
  readonly text: string;
  /** the plan as PostgreSQL prints it, with the rows it met */
  readonly lines: readonly string[];
  /** how long PostgreSQL took over it, planning left out */
  readonly ms: number;
  /** tables that are read from end to end, and sorts of more than a page */
  readonly faults: readonly string[];
}

/** A table of so many rows is a few pages: reading it whole is cheaper than any index. Staff is one, with all agencies'. */
const smallTable = 1_000;

/** A sort of more rows than one page is a sort that an index should have spared. */
const pageRows = 101;

interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Actual Rows"?: number;
  readonly "Actual Loops"?: number;
  readonly "Rows Removed by Filter"?: number;
  readonly Plans?: readonly PlanNode[];
}

/**
 * Says the statements of one request again, over a connection of the same role and in the same order, and has PostgreSQL
 * explain each that reads or writes rows. The rows that the request wrote are there already, so the ids that it made
 * are made anew. Everything is rolled back.
 */
export async function explainStatements(
  client: Client,
  { statements, began }: Conversation,
): Promise<StatementPlan[]> {
  const plans: StatementPlan[] = [];
  const fresh = withFreshIds((id) => madeAt(id) >= began);
  await client.query("begin");
  try {
    for (const said of statements) {
      const statement = { ...said, parameters: said.parameters.map(fresh) };
      const verb = verbOf(statement);
      if (["commit", "rollback"].includes(verb)) continue;
      if (verb === "begin") {
        // Our own transaction has begun; what the message says after its begin still counts.
        for (const text of statementsIn(statement).slice(1)) await client.query(text);
        continue;
      }
      if (["select", "with", "insert", "update", "delete"].includes(verb) && !isSetting(statement)) {
        plans.push(await explain(client, statement));
      }
      await client.query(statement.text, [...statement.parameters]);
    }
  } finally {
    await client.query("rollback");
  }
  return plans;
}

/** When an id was made, in milliseconds: a uuid of version 7 begins with it. Any other counts as made long ago. */
function madeAt(id: string): number {
  return id[14] === "7" ? Number.parseInt(id.replace("-", "").slice(0, 12), 16) : 0;
}

function isSetting({ text }: SentStatement): boolean {
  return /set_config/.test(text) && !/\bfrom\b/i.test(text);
}

async function explain(client: Client, statement: SentStatement): Promise<StatementPlan> {
  const { name, text, parameters } = statement;
  await client.query("savepoint explained");
  const asJson = await client.query<{ "QUERY PLAN": [{ Plan: PlanNode; "Execution Time": number }] }>(
    `explain (analyze, format json) ${text}`,
    [...parameters],
  );
  await client.query("rollback to savepoint explained");
  const asText = await client.query<{ "QUERY PLAN": string }>(
    `explain (analyze, costs off, timing off, summary off) ${text}`,
    [...parameters],
  );
  await client.query("rollback to savepoint explained");
  const found = asJson.rows[0]?.["QUERY PLAN"][0];
  const root = found?.Plan;
  return {
    name,
    text,
    lines: asText.rows.map((row) => row["QUERY PLAN"]),
    ms: found?.["Execution Time"] ?? Number.NaN,
    faults: root === undefined ? [] : faultsOf(root),
  };
}

function rowsRead(node: PlanNode): number {
  return ((node["Actual Rows"] ?? 0) + (node["Rows Removed by Filter"] ?? 0)) * (node["Actual Loops"] ?? 1);
}

function faultsOf(node: PlanNode): string[] {
  const faults: string[] = [];
  const table = node["Relation Name"];
  if (node["Node Type"] === "Seq Scan" && table !== undefined && rowsRead(node) > smallTable) {
    faults.push(`sequential scan of ${table}`);
  }
  if (node["Node Type"].endsWith("Sort") && (node["Actual Rows"] ?? 0) > pageRows)
    faults.push(`sort of ${node["Actual Rows"]} rows`);
  return [...faults, ...(node.Plans ?? []).flatMap(faultsOf)];
}
