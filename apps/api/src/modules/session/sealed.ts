import { hkdfSync } from "node:crypto";
import { EncryptJWT, errors, jwtDecrypt, type JWTPayload } from "jose";
import { SignInRefused } from "./open-id.ts";

const key = { alg: "dir", enc: "A256GCM" } as const;

/** Seals what a browser carries between the two halves of a sign-in, so that it can neither read nor change it. */
export class Sealer {
  readonly #key: Uint8Array;

  /** @param purpose separates the keys of different uses of one secret. */
  constructor(secret: string, purpose: string) {
    this.#key = new Uint8Array(hkdfSync("sha256", secret, "", purpose, 32));
  }

  /** A value → an encrypted token that opens until an instant, in milliseconds since 1970. */
  seal(value: object, until: number): Promise<string> {
    return new EncryptJWT({ ...value })
      .setProtectedHeader(key)
      .setExpirationTime(new Date(until))
      .encrypt(this.#key);
  }

  /**
   * What was sealed.
   *
   * @param now in milliseconds since 1970.
   * @throws SignInRefused NOT_BEGUN_HERE when the text was not made here or was changed, TOOK_TOO_LONG when its time is over.
   */
  async open<Value>(text: string, now: number): Promise<Value> {
    try {
      const { payload } = await jwtDecrypt<Value & JWTPayload>(text, this.#key, {
        keyManagementAlgorithms: [key.alg],
        contentEncryptionAlgorithms: [key.enc],
        currentDate: new Date(now),
      });
      return payload;
    } catch (error) {
      throw new SignInRefused(error instanceof errors.JWTExpired ? "TOOK_TOO_LONG" : "NOT_BEGUN_HERE");
    }
  }
}
