import { hash, randomBytes } from "node:crypto";

const bytes = 32;
const form = /^[A-Za-z0-9_-]{43}$/;

/** A new session token: 256 random bits, base64url, 43 characters. Only the browser ever keeps it. */
export function newToken(): string {
  return randomBytes(bytes).toString("base64url");
}

/** The key under which the server knows a token: its SHA-256. */
export function hashOf(token: string): Buffer {
  return hash("sha256", token, "buffer");
}

/** The same for a text from outside; null when it cannot be one of our tokens. */
export function hashToken(token: string): Buffer | null {
  return form.test(token) ? hashOf(token) : null;
}
