import type { DocumentNode, OperationDefinitionNode } from "graphql";

/** The one operation of a document that was parsed, validated and let in before. */
export interface KnownOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Operations by the text of their document, the least recently used forgotten first. */
export class KnownOperations {
  readonly #size: number;
  readonly #operations = new Map<string, KnownOperation>();

  /** @param size documents kept at most. */
  constructor(size: number) {
    this.#size = size;
  }

  /** Remembers a document that holds no more than this operation. */
  remember(text: string, { document, operation }: KnownOperation): void {
    const operations = document.definitions.filter(({ kind }) => kind === "OperationDefinition");
    if (operations.length !== 1 || this.#operations.has(text)) return;
    const oldest = this.#operations.keys().next().value;
    if (this.#operations.size >= this.#size && oldest !== undefined) this.#operations.delete(oldest);
    this.#operations.set(text, { document, operation });
  }

  find(text: string): KnownOperation | undefined {
    const known = this.#operations.get(text);
    if (known !== undefined && this.#operations.size > this.#size / 2) {
      this.#operations.delete(text);
      this.#operations.set(text, known);
    }
    return known;
  }
}
