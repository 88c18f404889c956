import { Connection, requestBytes } from "../load/connection.ts";
import { pairs, type Cell } from "../load/pairs.ts";
import { inTurn, type Target } from "../load/window.ts";
import { graphqlBytes } from "../product/ask.ts";
import { complaintInput } from "../product/complaint-input.ts";
import { documents } from "../product/documents.ts";
import type { OperationReport } from "../report/report.ts";
import { withClient } from "../repository.ts";
import { conversationOf, usualConversation, verbOf, type Conversation } from "../wire/conversation.ts";
import type { SentStatement } from "../wire/tap.ts";
import type { LearntWrite } from "../floor/receive.ts";
import type { Bench } from "./bench.ts";
import { wireSummary } from "./wire.ts";

/** Windows of the write end after so many complaints: rows stay behind. */
const mostRequests = 4000;

const expects = '"ReceiveComplaintSuccess"';

/** Recording a complaint: the product's own statements, in the product and by hand. */
export async function measureWrite(bench: Bench): Promise<OperationReport> {
  const { options, say } = bench;
  const conversations = await teachFloor(bench);
  await verifyRows(bench);
  const cells: Cell[] = [];
  for (const connections of [1, 16]) {
    say(`record-write at ${connections} connection${connections === 1 ? "" : "s"}`);
    cells.push(
      await pairs(byHandTarget(bench), receiveTarget(bench), {
        ...options,
        connections,
        requests: mostRequests,
      }),
    );
  }
  return {
    name: "record-write",
    cells,
    wire: { ...wireSummary(usualConversation(conversations)), plans: [] },
  };
}

/** New complaints in the agencies in turn, through the product. */
export function receiveTarget({ api, cookies, subjects }: Bench): Target {
  const agency = inTurn(subjects);
  const today = californiaToday();
  let index = 0;
  const next = (): Buffer => {
    index += 1;
    return graphqlBytes({ api, cookie: cookies.get(agency().agencyId) ?? "" }, documents.receive, {
      input: complaintInput(index, today),
    });
  };
  return { port: api.port, pid: api.pid, next, expects };
}

/** New complaints in the agencies in turn, by hand. */
function byHandTarget({ floor, subjects }: Bench): Target {
  const agency = inTurn(subjects);
  const today = californiaToday();
  let index = 0;
  const next = (): Buffer => {
    index += 1;
    return requestBytes(
      "POST",
      `/receive/${agency().agencyId}`,
      { "content-type": "application/json" },
      JSON.stringify(complaintInput(index, today)),
    );
  };
  return { port: floor.port, pid: floor.pid, next, expects: '{"data":' };
}

/** Lets the product record one complaint in every agency, and hands the statements it sent to the floor. */
async function teachFloor({ watchedApi, tap, cookies, subjects, floor }: Bench): Promise<Conversation[]> {
  const [product, hand] = await Promise.all([Connection.open(watchedApi.port), Connection.open(floor.port)]);
  const conversations: Conversation[] = [];
  try {
    // The first requests of a fresh process prepare statements and look things up; only later ones are typical.
    const ask = (agencyId: string, index: number) =>
      product.ask(
        graphqlBytes({ api: watchedApi, cookie: cookies.get(agencyId) ?? "" }, documents.receive, {
          input: complaintInput(index, californiaToday()),
        }),
      );
    for (const [index, { agencyId }] of subjects.slice(0, 12).entries()) await ask(agencyId, index);
    for (const [index, { agencyId, staff }] of subjects.entries()) {
      // Once unwatched: the session is then known, as it is in all but one of many requests.
      await ask(agencyId, index);
      const { result, sent, began } = await tap.during(() => ask(agencyId, index));
      if (!result.body.includes(expects))
        throw new Error(`The product did not record a complaint: ${result.body.toString()}`);
      const conversation = conversationOf(sent, began);
      conversations.push(conversation);
      const learnt: LearntWrite = { agencyId, transactions: transactionsOf(conversation), known: [staff.id] };
      await hand.ask(
        requestBytes("POST", "/learn", { "content-type": "application/json" }, JSON.stringify(learnt)),
      );
    }
  } finally {
    product.close();
    hand.close();
  }
  return conversations;
}

/** The statements between begin and commit. */
function transactionsOf({ statements }: Conversation): LearntWrite["transactions"] {
  const transactions: SentStatement[][] = [];
  for (const statement of statements) {
    const verb = verbOf(statement);
    if (verb === "begin") transactions.push([]);
    else if (verb !== "commit") transactions.at(-1)?.push(statement);
  }
  return transactions.map((transaction) =>
    transaction.map(({ text, parameters }) => ({
      text,
      parameters: parameters.map((value) => (value === null ? null : String(value))),
    })),
  );
}

/** Each table with the column that says whose its rows are. */
const countedTables = {
  record: "holder_id",
  complaint: "holder_id",
  record_event: "holder_id",
  deadline: "holder_id",
  notice: "holder_id",
  person: "agency_id",
  person_version: "agency_id",
  idempotency_key: "agency_id",
  audit_entry: "agency_id",
} as const;

/** @throws when one complaint by hand leaves other rows behind than one through the product. */
async function verifyRows(bench: Bench): Promise<void> {
  const [subject] = bench.subjects;
  if (subject === undefined) return;
  const [product, hand] = await Promise.all([
    Connection.open(bench.api.port),
    Connection.open(bench.floor.port),
  ]);
  try {
    const start = await countRows(bench, subject.agencyId);
    const only = { ...bench, subjects: [subject] };
    await product.ask(receiveTarget(only).next());
    const afterProduct = await countRows(bench, subject.agencyId);
    const answer = await hand.ask(byHandTarget(only).next());
    if (answer.status !== 200)
      throw new Error(`The floor did not record a complaint: ${answer.body.toString()}`);
    const afterHand = await countRows(bench, subject.agencyId);
    for (const [index, table] of Object.keys(countedTables).entries()) {
      const byProduct = (afterProduct[index] ?? 0) - (start[index] ?? 0);
      const byHand = (afterHand[index] ?? 0) - (afterProduct[index] ?? 0);
      if (byProduct !== byHand)
        throw new Error(
          `record-write: the product wrote ${byProduct} rows of ${table}, the floor ${byHand}.`,
        );
    }
  } finally {
    product.close();
    hand.close();
  }
}

/** Rows of the last minutes would do, but no table has an index for that; the counters of one agency's newest rows have. */
async function countRows({ database }: Bench, agencyId: string): Promise<number[]> {
  return withClient(database.ownerUrl, async (client) => {
    await client.query(
      "select set_config('app.scope', 'SYSTEM', false), set_config('app.agency_id', '', false)",
    );
    const counts: number[] = [];
    for (const [table, owner] of Object.entries(countedTables)) {
      const found = await client.query<{ count: string }>(
        `select count(*) from ${table} where ${owner} = $1`,
        [agencyId],
      );
      counts.push(Number(found.rows[0]?.count));
    }
    return counts;
  });
}

/** Today in California, as the product reckons it. */
function californiaToday(): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "America/Los_Angeles" }).format(new Date());
}
