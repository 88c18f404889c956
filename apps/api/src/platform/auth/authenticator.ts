import { hash } from "node:crypto";
import type { Clock } from "../clock.ts";
import { CodedError } from "../graphql/coded-error.ts";
import { TokenRefused, type PartnerClaims, type PartnerTokens } from "./partner-token.ts";
import type { Viewer } from "./viewer.ts";

/** What a request shows of who sends it. */
export interface Credentials {
  readonly authorization: string | undefined;
  /** The session cookie's value. */
  readonly sessionToken: string | undefined;
}

/** Finds the staff member of a session token; null when the session is over or never was. */
export type FindSession = (token: string) => Promise<{ readonly viewer: Viewer } | null>;

/** Finds the active partner of a client id. */
export type FindPartner = (clientId: string) => Promise<{
  readonly clientId: string;
  readonly agencyId: string;
  readonly name: string;
  readonly scopes: readonly string[];
} | null>;

interface AuthenticatorOptions {
  readonly findSession: FindSession;
  readonly findPartner: FindPartner;
  readonly tokens: Pick<PartnerTokens, "verify">;
  readonly clock: Clock;
  /** Told of every refused token, with a code that says why. */
  readonly onTokenRefused: (reason: string) => void;
}

const bearer = /^Bearer ([A-Za-z0-9._~+/-]+=*)$/i;
const mostVerified = 1_000;

/** Turns credentials into a viewer: a session of staff, or a token of a partner. */
export class Authenticator {
  readonly #options: AuthenticatorOptions;
  /** Claims of tokens already verified, by the token's hash: the signature of a token is checked once. */
  readonly #verified = new Map<string, PartnerClaims>();

  /** When the token of a partner's viewer expires. */
  readonly #expiry = new WeakMap<Viewer, number>();

  constructor(options: AuthenticatorOptions) {
    this.#options = options;
  }

  /** Whether a partner may go on: token not expired, client still active. For streams that outlive their request. */
  async isPartnerWelcome(viewer: Viewer): Promise<boolean> {
    const expiresAt = this.#expiry.get(viewer) ?? 0;
    return this.#options.clock.now() < expiresAt && (await this.#options.findPartner(viewer.id)) !== null;
  }

  /**
   * The viewer, or null when the request shows no credentials at all.
   *
   * A token outranks a cookie: a request that shows a bad token is refused even if its cookie is good.
   * @throws CodedError UNAUTHENTICATED when credentials are shown and are not good (any more).
   */
  async authenticate({ authorization, sessionToken }: Credentials): Promise<Viewer | null> {
    if (authorization !== undefined) return this.#partner(authorization);
    if (sessionToken === undefined) return null;
    const session = await this.#options.findSession(sessionToken);
    if (session === null) throw new CodedError("UNAUTHENTICATED", "The session has ended. Sign in again.");
    return session.viewer;
  }

  async #partner(authorization: string): Promise<Viewer> {
    const token = bearer.exec(authorization)?.[1];
    try {
      if (token === undefined) throw new TokenRefused("not a bearer token");
      const claims = await this.#claims(token);
      const client = await this.#options.findPartner(claims.clientId);
      if (client === null) throw new TokenRefused("unknown client");
      const viewer: Viewer = {
        kind: "PARTNER",
        id: client.clientId,
        role: "PARTNER",
        name: client.name,
        agencyId: client.agencyId,
        scopes: claims.scopes.filter((scope) => client.scopes.includes(scope)),
        sessionId: null,
      };
      this.#expiry.set(viewer, claims.expiresAt);
      return viewer;
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error;
      this.#options.onTokenRefused(error.reason);
      throw new CodedError(
        "UNAUTHENTICATED",
        "The access token is not valid here, or has expired. Ask the issuer for a new one.",
      );
    }
  }

  async #claims(token: string): Promise<PartnerClaims> {
    const key = hash("sha256", token, "base64");
    const known = this.#verified.get(key);
    if (known !== undefined) {
      if (this.#options.clock.now() < known.expiresAt) return known;
      this.#verified.delete(key);
      throw new TokenRefused("expired");
    }
    const claims = await this.#options.tokens.verify(token);
    if (this.#verified.size >= mostVerified) this.#verified.clear();
    this.#verified.set(key, claims);
    return claims;
  }
}
