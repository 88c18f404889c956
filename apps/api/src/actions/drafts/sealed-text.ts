import { hash, hkdfSync } from "node:crypto";
import { compactDecrypt, CompactEncrypt, errors } from "jose";

const algorithms = { alg: "dir", enc: "A256GCM" } as const;

interface Key {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** A secret → the key of drafts, and a name for it that tells nothing of it. */
function keyOf(secret: string): Key {
  const bytes = new Uint8Array(hkdfSync("sha256", secret, "", "redress drafts", 32));
  return { id: hash("sha256", bytes, "base64url").slice(0, 12), bytes };
}

/**
 * Encrypts texts for the database and opens them again. What is sealed for one place opens in no other, so that rows
 * cannot be exchanged. The key may change: what a former one sealed still opens, and is sealed by the new one when it is
 * saved again.
 */
export class SealedText {
  readonly #key: Key;
  readonly #known: ReadonlyMap<string, Key>;

  /** @param former secrets of before, which only open. */
  constructor(secret: string, former: readonly string[] = []) {
    this.#key = keyOf(secret);
    this.#known = new Map([...former.map(keyOf), this.#key].map((key) => [key.id, key]));
  }

  /** @param place what the text belongs to; not secret. */
  seal(text: string, place: string): Promise<string> {
    return new CompactEncrypt(Buffer.from(text))
      .setProtectedHeader({ ...algorithms, kid: this.#key.id, place })
      .encrypt(this.#key.bytes);
  }

  /** The text; null when none of the keys opens it, or it was sealed for another place. */
  async open(sealed: string, place: string): Promise<string | null> {
    try {
      const { plaintext, protectedHeader } = await compactDecrypt(
        sealed,
        ({ kid }) => {
          const key = this.#known.get(kid ?? "");
          if (key === undefined) throw new errors.JWEDecryptionFailed();
          return key.bytes;
        },
        {
          keyManagementAlgorithms: [algorithms.alg],
          contentEncryptionAlgorithms: [algorithms.enc],
        },
      );
      return protectedHeader["place"] === place ? Buffer.from(plaintext).toString() : null;
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }
}
