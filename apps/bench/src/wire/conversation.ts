import type { SentStatement } from "./tap.ts";

/** What one request said to the database. */
export interface Conversation {
  readonly statements: readonly SentStatement[];
  /** round trips to the database that the request waited for, or could have waited for */
  readonly roundTrips: number;
  /** when the request was asked, in milliseconds */
  readonly began: number;
}

/**
 * The statements that belong to a request, out of everything that passed meanwhile. The job queue asks for work by
 * itself all the time, over connections of its own or between two requests: a run of statements that touches nothing but
 * the queue is not the request's.
 */
export function conversationOf(sent: readonly SentStatement[], began: number): Conversation {
  const byConnection = Map.groupBy(sent, (statement) => statement.connection);
  const statements = [...byConnection.values()]
    .flatMap(transactions)
    .filter((run) => !isBackground(run))
    .flat();
  return { statements, roundTrips: statements.filter((statement) => statement.opensRoundTrip).length, began };
}

/** Cuts what went over one connection after every commit or rollback, and around statements outside a transaction. */
function transactions(sent: readonly SentStatement[]): SentStatement[][] {
  const runs: SentStatement[][] = [[]];
  let open = false;
  for (const statement of sent) {
    const verb = verbOf(statement);
    if (verb === "begin") open = true;
    runs.at(-1)?.push(statement);
    if (verb === "commit" || verb === "rollback") open = false;
    if (!open) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

const queue = /\bpgboss\b/i;

/** A transaction of a request says whose rows it may see; the queue's own work never does. */
function isBackground(run: readonly SentStatement[]): boolean {
  return (
    !run.some((statement) => /app\.scope/.test(statement.text)) &&
    run.every((statement) => queue.test(statement.text) || isHousekeeping(statement))
  );
}

function isHousekeeping(statement: SentStatement): boolean {
  return ["begin", "commit", "rollback", "set", "listen"].includes(verbOf(statement));
}

/** Statements in one message: a message without parameters can hold several, such as "begin; set local …". */
export function statementsIn(message: SentStatement): string[] {
  if (message.parameters.length > 0) return [message.text];
  return message.text
    .split(/;\s*(?=begin|set|select|commit|rollback|$)/i)
    .filter((text) => text.trim() !== "");
}

/** The first word of a statement, in lower case. */
export function verbOf(statement: SentStatement): string {
  return /^\s*([a-z]+)/i.exec(statement.text)?.[1]?.toLowerCase() ?? "";
}

/** The conversation that most of the requests had: what happens beside them now and then does not count. */
export function usualConversation(conversations: readonly Conversation[]): Conversation {
  const byShape = Map.groupBy(
    conversations,
    ({ statements, roundTrips }) => `${statements.length}/${roundTrips}`,
  );
  const [usual] = [...byShape.values()].toSorted((a, b) => b.length - a.length);
  const found = usual?.at(-1);
  if (found === undefined) throw new Error("No request was observed.");
  return found;
}
