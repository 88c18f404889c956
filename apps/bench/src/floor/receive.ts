import { withFreshIds } from "../load/fresh-ids.ts";
import type { FloorDatabase, Row } from "./round-trip.ts";

/** A statement as the product was seen to send it when it recorded a complaint. */
export interface LearntStatement {
  readonly text: string;
  readonly parameters: readonly (string | null)[];
}

/** What one agency's new complaint consists of: the statements between begin and commit, transaction by transaction. */
export interface LearntWrite {
  readonly agencyId: string;
  readonly transactions: readonly (readonly LearntStatement[])[];
  /** uuids that stay as they are, such as the person's; all others are new with every complaint */
  readonly known: readonly string[];
}

/**
 * Records a complaint by hand: the very statements that the product sends, named, each awaited before the next, with new
 * ids every time. So both sides write the same rows by the same SQL, and only the way there differs.
 */
export class ByHand {
  readonly #database: FloorDatabase;
  readonly #writes = new Map<string, LearntWrite>();
  readonly #names = new Map<string, string>();

  constructor(database: FloorDatabase) {
    this.#database = database;
  }

  /** Takes over the statements of one agency. */
  learn(write: LearntWrite): void {
    this.#writes.set(write.agencyId, write);
    for (const { text } of write.transactions.flat()) {
      if (!this.#names.has(text)) this.#names.set(text, `by-hand-${this.#names.size + 1}`);
    }
  }

  /**
   * Records one complaint of the agency.
   *
   * @returns the rows that came back, statement by statement.
   */
  async receive(agencyId: string): Promise<Row[][]> {
    const write = this.#writes.get(agencyId);
    if (write === undefined) throw new Error(`Nothing was learnt about ${agencyId}.`);
    const fresh = withFreshIds((id) => !write.known.includes(id));
    const results: Row[][] = [];
    for (const statements of write.transactions) {
      await this.#database.write(agencyId, async (run) => {
        for (const { text, parameters } of statements) {
          const name = this.#names.get(text) ?? "";
          results.push(await run({ name, text }, ...parameters.map(fresh)));
        }
      });
    }
    return results;
  }
}
