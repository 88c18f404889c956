import type { BoundStatement } from "./database.ts";
import type { Message } from "./round-trip.ts";
import { encodeValue } from "./row-values.ts";

/** Knows every statement sent by name, and counts. */
export class StatementBook {
  readonly #texts = new Map<string, string>();
  /** Statements of the program so far. */
  statements = 0;
  /** Round trips so far. */
  roundTrips = 0;

  /**
   * The statement as a message. Throws before anything is sent when a value cannot be encoded or when another text
   * goes by the same name: the driver would find out in the middle of a round trip and skip only that statement.
   */
  message({ statement, values }: BoundStatement<unknown>): Message {
    const known = this.#texts.get(statement.name);
    if (known === undefined) this.#learn(statement);
    else if (known !== statement.text) throw new Error(`Two statements are named ${statement.name}.`);
    this.statements += 1;
    return { name: statement.name, text: statement.text, values: values.map(encodeValue) };
  }

  /** PostgreSQL cuts longer names, and two that are cut alike would be taken for each other. */
  #learn({ name, text }: BoundStatement<unknown>["statement"]): void {
    if (name.length > 63) throw new Error(`The statement name ${name} is longer than 63 characters.`);
    this.#texts.set(name, text);
  }

  /** A statement of a library, planned each time. */
  unnamed(text: string, values: readonly unknown[] = []): Message {
    this.statements += 1;
    return { text, values: values.map(encodeValue) };
  }
}
