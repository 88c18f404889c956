import type { PoolClient, QueryResult } from "pg";
import { DatabaseUnavailable, type BoundStatement, type RowsOf, type Transaction } from "./database.ts";
import { wasCut } from "./database-failure.ts";
import { roundTrip, type Message } from "./round-trip.ts";
import type { StatementBook } from "./statement-book.ts";

const commit: Message = { text: "commit" };
const rollback: Message = { text: "rollback" };

/** A transaction on one connection. `begin` waits for the first round trip and travels with it. */
export class PipelinedTransaction implements Transaction {
  readonly #client: PoolClient;
  readonly #book: StatementBook;
  #opening: readonly Message[];
  #state: "open" | "ended" = "open";

  /** @param opening begin and scope, sent ahead of the first statements. */
  constructor(client: PoolClient, book: StatementBook, opening: readonly Message[]) {
    this.#client = client;
    this.#book = book;
    this.#opening = opening;
  }

  async send<const Bound extends readonly BoundStatement<unknown>[]>(
    ...bound: Bound
  ): Promise<RowsOf<Bound>> {
    return rowsOf<Bound>(await this.#roundTrip(bound.map((one) => this.#book.message(one))));
  }

  async finish<const Bound extends readonly BoundStatement<unknown>[]>(
    ...bound: Bound
  ): Promise<RowsOf<Bound>> {
    const messages = [...bound.map((one) => this.#book.message(one)), commit];
    const sent = this.#roundTrip(messages);
    this.#state = "ended";
    const results = await sent.catch((error: unknown) => {
      throw wasCut(error)
        ? new DatabaseUnavailable(error.message, { cause: error.cause, outcomeUnknown: true })
        : error;
    });
    // PostgreSQL answers a commit of a failed transaction with ROLLBACK: an earlier failure was swallowed.
    if (results.at(-1)?.command !== "COMMIT")
      throw new Error("The transaction was rolled back because an earlier statement had failed.");
    return rowsOf<Bound>(results.slice(0, -1));
  }

  async query(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ rows: unknown[]; rowCount: number | null }> {
    const [result] = await this.#roundTrip([this.#book.unnamed(text, values)]);
    return { rows: result?.rows ?? [], rowCount: result?.rowCount ?? null };
  }

  async rollback(): Promise<void> {
    if (this.#state === "ended") return;
    this.#state = "ended";
    // Nothing was begun when nothing was sent.
    if (this.#opening.length > 0) return;
    this.#book.roundTrips += 1;
    await roundTrip(this.#client, [rollback]);
  }

  /** Commits unless the transaction has ended already. */
  async complete(): Promise<void> {
    if (this.#state === "open" && this.#opening.length === 0) await this.finish();
    this.#state = "ended";
  }

  async #roundTrip(messages: readonly Message[]): Promise<QueryResult[]> {
    if (this.#state === "ended") throw new Error("The transaction has ended.");
    const opening = this.#opening;
    this.#opening = [];
    this.#book.roundTrips += 1;
    const results = await roundTrip(this.#client, [...opening, ...messages]);
    return results.slice(opening.length);
  }
}

/** The rows of each result. */
export function rowsOf<Bound extends readonly BoundStatement<unknown>[]>(
  results: readonly QueryResult[],
): RowsOf<Bound> {
  return results.map((result) => result.rows as unknown[]) as RowsOf<Bound>;
}
