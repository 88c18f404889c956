import type { DocumentNode } from "graphql";

/**
 * Parsed and validated documents, the least recently used forgotten first. Apollo asks it before parsing, so a
 * document that comes again is neither parsed nor validated nor measured again.
 */
export class DocumentStore {
  readonly #size: number;
  readonly #documents = new Map<string, DocumentNode>();

  /** @param size documents kept at most. */
  constructor(size: number) {
    this.#size = size;
  }

  get(key: string): Promise<DocumentNode | undefined> {
    const document = this.#documents.get(key);
    if (document !== undefined && this.#documents.size > this.#size / 2) {
      this.#documents.delete(key);
      this.#documents.set(key, document);
    }
    return Promise.resolve(document);
  }

  set(key: string, document: DocumentNode): Promise<void> {
    const oldest = this.#documents.keys().next().value;
    if (this.#documents.size >= this.#size && oldest !== undefined) this.#documents.delete(oldest);
    this.#documents.set(key, document);
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#documents.delete(key));
  }
}
