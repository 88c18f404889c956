import { hash } from "node:crypto";
import { readFileSync } from "node:fs";

/** The console's registered operations: text by SHA-256, in hex. Hashes may be written with "sha256:" before them. */
export class TrustedDocuments {
  readonly #texts = new Map<string, string>();

  /** @throws Error when a text does not have the hash it is filed under: the manifest was edited by hand. */
  constructor(manifest: Readonly<Record<string, string>>) {
    for (const [key, text] of Object.entries(manifest)) {
      if (hash("sha256", text) !== plain(key))
        throw new Error(`The manifest of trusted documents is damaged at ${key}.`);
      this.#texts.set(plain(key), text);
    }
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

  /** The text of a registered document. */
  textOf(sha256: string): string | undefined {
    return this.#texts.get(plain(sha256));
  }

  has(sha256: string): boolean {
    return this.#texts.has(plain(sha256));
  }

  /** Every registered document. */
  texts(): string[] {
    return [...this.#texts.values()];
  }
}

function plain(key: string): string {
  return key.startsWith("sha256:") ? key.slice(7) : key;
}
