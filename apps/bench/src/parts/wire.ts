import type { BenchDatabase } from "../database/bench-server.ts";
import { Connection } from "../load/connection.ts";
import type { RunningApi } from "../product/api-process.ts";
import type { WireReport } from "../report/report.ts";
import { withClient } from "../repository.ts";
import {
  conversationOf,
  statementsIn,
  usualConversation,
  verbOf,
  type Conversation,
} from "../wire/conversation.ts";
import { explainStatements } from "../wire/plans.ts";
import type { SentStatement, Tap } from "../wire/tap.ts";

/** How often each question is asked before and while it is watched: documents are compiled, statements are prepared. */
const warmups = 12;
const watched = 15;

/** The conversation that a request usually has with the database, seen on the wire of a warm API. */
export async function watch(tap: Tap, api: RunningApi, next: () => Buffer): Promise<Conversation> {
  const connection = await Connection.open(api.port);
  try {
    for (let index = 0; index < warmups; index += 1) await connection.ask(next());
    const conversations: Conversation[] = [];
    for (let index = 0; index < watched; index += 1) {
      // Twice the same: the session, looked up again once in a second, is known at the second time.
      const question = next();
      await connection.ask(question);
      const { sent, began } = await tap.during(() => connection.ask(question));
      conversations.push(conversationOf(sent, began));
    }
    return usualConversation(conversations);
  } finally {
    connection.close();
  }
}

/** Sums a read up and has its statements explained on the same database. */
export async function wireReport(
  database: BenchDatabase,
  conversation: Conversation,
  byPageSize?: Readonly<Record<number, number>>,
): Promise<WireReport> {
  // The role's own settings come with it, as they do to the product's connections.
  const plans = await withClient(database.appUrl, (client) => explainStatements(client, conversation));
  return { ...wireSummary(conversation), ...(byPageSize !== undefined && { byPageSize }), plans };
}

/** How many statements, in how many round trips, by which names. */
export function wireSummary(conversation: Conversation): Omit<WireReport, "byPageSize" | "plans"> {
  const { statements, roundTrips } = conversation;
  const isControl = (statement: SentStatement) => ["begin", "commit", "rollback"].includes(verbOf(statement));
  return {
    statements: countStatements(conversation),
    roundTrips,
    names: statements.map((statement) => (statement.name === "" ? verbOf(statement) : statement.name)),
    unnamed: statements.filter((statement) => statement.name === "" && !isControl(statement)).length,
  };
}

/** Statements of a conversation, those that share a message counted singly. */
export function countStatements({ statements }: Conversation): number {
  return statements.reduce((sum, statement) => sum + statementsIn(statement).length, 0);
}
