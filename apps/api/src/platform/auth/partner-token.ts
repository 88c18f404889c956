import {
  createRemoteJWKSet,
  customFetch,
  errors,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
} from "jose";
import type { Clock } from "../clock.ts";
import { CodedError } from "../graphql/coded-error.ts";

/** What a genuine token says. */
export interface PartnerClaims {
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** Until when it is taken, in milliseconds since 1970: its expiry, and what the issuer's clock may be off. */
  readonly expiresAt: number;
}

/** Why a token is refused: a code for the log and the audit record, never shown with more detail to the caller. */
export class TokenRefused extends Error {
  override readonly name = "TokenRefused";
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

/** What tokens are measured against. */
export interface PartnerTokenSettings {
  readonly issuer: string;
  readonly audience: string;
  readonly clock: Clock;
  /** The issuer's keys; by default found through its metadata and fetched when first needed. */
  readonly keys?: JWTVerifyGetKey;
}

/** Signatures with a private key only: with a shared secret whoever can check a token could also make one. */
const algorithms = ["RS256", "PS256", "ES256", "EdDSA", "Ed25519"];
/** Tokens that live longer are refused however genuine: a stolen one would be good for as long. */
const longestLifeSeconds = 300;
/** How far the issuer's clock may be from ours, either way. */
const skewSeconds = 30;
const longestToken = 4_096;
/** What RFC 6749 lets a client id be made of; a NUL could not even be looked for. */
const printable = /^[\u0020-\u007E]{1,200}$/;
/** RFC 7515 headers that would let a token bring its own key along. */
const keyHeaders = ["jwk", "jku", "x5c", "x5u", "x5t", "x5t#S256"];

/** Verifies partners' access tokens by RFC 9068: signed by the one configured issuer, for us, short-lived. */
export class PartnerTokens {
  readonly #settings: PartnerTokenSettings;
  #keys: Promise<JWTVerifyGetKey> | null = null;

  constructor(settings: PartnerTokenSettings) {
    this.#settings = settings;
  }

  /**
   * The claims of a token.
   *
   * @throws TokenRefused when the token is not genuine, not for us or too old.
   * @throws CodedError IDENTITY_PROVIDER_UNAVAILABLE when the issuer's keys cannot be had.
   */
  async verify(token: string): Promise<PartnerClaims> {
    if (token.length > longestToken) throw new TokenRefused("too long");
    const { issuer, audience, clock } = this.#settings;
    const keys = await this.#keysOfIssuer();
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms,
        typ: "at+jwt",
        requiredClaims: ["exp", "iat", "sub", "client_id", "jti"],
        clockTolerance: skewSeconds,
        currentDate: new Date(clock.now()),
      });
      if (keyHeaders.some((name) => name in protectedHeader)) throw new TokenRefused("brings its own key");
      return claimsOf(payload, clock.now() / 1_000);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  async #keysOfIssuer(): Promise<JWTVerifyGetKey> {
    if (this.#settings.keys !== undefined) return this.#settings.keys;
    const keys = (this.#keys ??= discoverKeys(this.#settings.issuer));
    try {
      return await keys;
    } catch {
      this.#keys = null;
      throw unavailable();
    }
  }
}

function unavailable(): CodedError {
  return new CodedError(
    "IDENTITY_PROVIDER_UNAVAILABLE",
    "The issuer of tokens does not answer. Try again in a moment.",
    { retryAfterSeconds: 5 },
  );
}

async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`, {
    redirect: "error",
    signal: AbortSignal.timeout(5_000),
  });
  const metadata = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (metadata.issuer !== issuer || typeof metadata.jwks_uri !== "string")
    throw new Error("The issuer's metadata is not its own.");
  return createRemoteJWKSet(new URL(metadata.jwks_uri), {
    timeoutDuration: 5_000,
    cooldownDuration: 10_000,
    cacheMaxAge: 600_000,
    [customFetch]: (url, options) => fetch(url, { ...options, redirect: "error" }),
  });
}

function claimsOf(payload: JWTPayload, nowSeconds: number): PartnerClaims {
  const { client_id: clientId, sub, scope = "", exp = 0, iat = 0 } = payload;
  if (typeof clientId !== "string" || !printable.test(clientId)) throw new TokenRefused("no client id");
  // Client credentials only: a token that speaks for a person is not one of ours.
  if (sub !== clientId) throw new TokenRefused("speaks for somebody else");
  if (typeof scope !== "string") throw new TokenRefused("scope is not text");
  if (exp - iat > longestLifeSeconds) throw new TokenRefused("lives too long");
  if (iat > nowSeconds + skewSeconds) throw new TokenRefused("made in the future");
  return {
    clientId,
    scopes: scope.split(" ").filter((name) => name !== ""),
    expiresAt: (exp + skewSeconds) * 1_000,
  };
}

/** Network trouble is the issuer's, everything else the token's. */
function refusalOf(error: unknown): Error {
  if (error instanceof TokenRefused) return error;
  if (error instanceof errors.JWKSTimeout || error instanceof TypeError) return unavailable();
  if (error instanceof errors.JOSEError) {
    const isKeyFetch = error.code === "ERR_JOSE_GENERIC" || error.code === "ERR_JWKS_INVALID";
    return isKeyFetch ? unavailable() : new TokenRefused(error.code);
  }
  return error instanceof Error ? error : new Error("Verification failed.");
}
