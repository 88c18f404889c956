import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { CodedError } from "../platform/graphql/coded-error.ts";

/** A place in a sorted list: which list, and the sort values of the item there. */
export interface CursorPlace {
  /** The sort, and whatever else a cursor of another list must not be mixed up with. */
  readonly list: string;
  readonly values: readonly string[];
}

const signatureBytes = 12;
let key = randomBytes(32);

/** Sets the key that signs cursors; processes that serve the same clients need the same one. Random until set. */
export function setCursorKey(secret: Uint8Array): void {
  key = createHmac("sha256", secret).update("redress cursor").digest();
}

function sign(body: Buffer): Buffer {
  return createHmac("sha256", key).update(body).digest().subarray(0, signatureBytes);
}

/** Writes a place as an opaque, signed text. */
export function writeCursor(place: CursorPlace): string {
  const body = Buffer.from(JSON.stringify([place.list, ...place.values]), "utf8");
  return Buffer.concat([sign(body), body]).toString("base64url");
}

/**
 * Reads a cursor back.
 * @throws CodedError BAD_USER_INPUT when it was changed, is of another list or no cursor at all.
 */
export function readCursor(cursor: string, list: string, length: number): readonly string[] {
  const bytes = Buffer.from(cursor.slice(0, 500), "base64url");
  const body = bytes.subarray(signatureBytes);
  if (body.length > 0 && timingSafeEqual(bytes.subarray(0, signatureBytes), sign(body))) {
    const [ofList, ...values] = JSON.parse(body.toString("utf8")) as string[];
    if (ofList === list && values.length === length) return values;
  }
  throw new CodedError(
    "BAD_USER_INPUT",
    "`after` is not a cursor of this list. Use the `endCursor` of the page before, with the same sort.",
    {
      field: ["after"],
    },
  );
}
