import { readFileSync } from "node:fs";
import { hash } from "node:crypto";

/** The console's registered operations: text by SHA-256. */
export class TrustedDocuments {
  readonly #texts: ReadonlyMap<string, string>;

  /** @throws Error when a text does not have the hash it is filed under: the manifest was edited by hand. */
  constructor(manifest: Readonly<Record<string, string>>) {
    for (const [key, text] of Object.entries(manifest)) {
      if (hash("sha256", text) !== key) throw new Error(`The manifest of trusted documents is damaged at ${key}.`);
    }
    this.#texts = new Map(Object.entries(manifest));
  }

  /** Reads the manifest from a file; without the file no document is trusted. */
  static read(path: URL): TrustedDocuments {
    try {
      return new TrustedDocuments(JSON.parse(readFileSync(path, "utf8")) as Record<string, string>);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return new TrustedDocuments({});
      throw error;
    }
  }

  get size(): number {
    return this.#texts.size;
  }

  /** The text of a registered document. */
  textOf(sha256: string): string | undefined {
    return this.#texts.get(sha256);
  }

  has(sha256: string): boolean {
    return this.#texts.has(sha256);
  }
}
