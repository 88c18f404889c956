import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  clockTolerance,
  type Configuration,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import { CodedError } from "../../platform/graphql/coded-error.ts";

/** The agency's identity provider and how it knows us. */
export interface OpenIdSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the provider sends the browser back to. */
  readonly redirectUri: string;
}

/** What must be remembered between the two halves of a sign-in. */
export interface Handshake {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who the provider says it is. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** What the provider gave as proof; it tells whom to sign out there too. */
  readonly idToken: string | null;
}

/** The provider's answer was refused: forged, stale, for somebody else, or the person gave up. */
export class SignInRefused extends Error {
  override readonly name = "SignInRefused";
  readonly reason: string;

  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/** How far the provider's clock may be from ours, either way. */
const toleranceSeconds = 30;

/** Sign-in by OpenID Connect: authorization code with PKCE; state, nonce, issuer, audience and signature are checked. */
export class OpenIdConnect {
  readonly #settings: OpenIdSettings;
  #configuration: Promise<Configuration> | null = null;

  constructor(settings: OpenIdSettings) {
    this.#settings = settings;
  }

  /**
   * Begins a sign-in.
   *
   * @returns the address to send the browser to, and what to remember until it comes back.
   * @throws CodedError IDENTITY_PROVIDER_UNAVAILABLE
   */
  async begin(): Promise<{ readonly address: URL; readonly handshake: Handshake }> {
    const handshake = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const address = buildAuthorizationUrl(await this.#provider(), {
      redirect_uri: this.#settings.redirectUri,
      scope: "openid",
      state: handshake.state,
      nonce: handshake.nonce,
      code_challenge: await calculatePKCECodeChallenge(handshake.verifier),
      code_challenge_method: "S256",
    });
    return { address, handshake };
  }

  /**
   * Ends a sign-in.
   *
   * @param query the query string that the browser brought back, with its "?".
   * @throws SignInRefused; CodedError IDENTITY_PROVIDER_UNAVAILABLE
   */
  async complete(query: string, handshake: Handshake): Promise<Identity> {
    const provider = await this.#provider();
    try {
      const tokens = await authorizationCodeGrant(provider, new URL(query, this.#settings.redirectUri), {
        expectedState: handshake.state,
        expectedNonce: handshake.nonce,
        pkceCodeVerifier: handshake.verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new SignInRefused("NO_ID_TOKEN");
      // OpenID Connect Core 2: at most 255 ASCII characters. Anything else could not be looked for.
      if (!/^[\u0020-\u007E]{1,255}$/.test(claims.sub)) throw new SignInRefused("NO_SUBJECT");
      return { issuer: claims.iss, subject: claims.sub, idToken: tokens.id_token ?? null };
    } catch (error) {
      throw error instanceof SignInRefused ? error : new SignInRefused(reasonOf(error), { cause: error });
    }
  }

  /**
   * Where to send the browser so that the provider's own session ends too (OpenID Connect RP-Initiated Logout); null
   * where the provider does not offer it or does not answer: then only ours ends.
   *
   * @param idToken what was given at sign-in.
   */
  async endOfSession(idToken: string): Promise<URL | null> {
    const provider = await this.#provider().catch(() => null);
    if (provider?.serverMetadata().end_session_endpoint === undefined) return null;
    const back = new URL("/sign-in?signedOut", this.#settings.redirectUri);
    return buildEndSessionUrl(provider, { id_token_hint: idToken, post_logout_redirect_uri: back.href });
  }

  /** The provider's metadata, fetched at the first sign-in, so that the API starts while the provider is away. */
  async #provider(): Promise<Configuration> {
    const configuration = (this.#configuration ??= this.#discover());
    try {
      return await configuration;
    } catch {
      this.#configuration = null;
      throw new CodedError(
        "IDENTITY_PROVIDER_UNAVAILABLE",
        "The sign-in service does not answer. Try again in a moment.",
        {
          retryAfterSeconds: 5,
        },
      );
    }
  }

  #discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    const isPlain = issuer.startsWith("http://");
    const metadata = { [clockTolerance]: toleranceSeconds };
    return discovery(new URL(issuer), clientId, metadata, ClientSecretBasic(clientSecret), {
      timeout: 5,
      // environment.ts allows a plain http issuer outside production only.
      ...(isPlain ? { execute: [allowInsecureRequests] } : {}),
    });
  }
}

/** A short code of the library or of the provider; never their words. */
function reasonOf(error: unknown): string {
  const { error: fromProvider, code } = error as { error?: unknown; code?: unknown };
  if (fromProvider === "access_denied") return "ACCESS_DENIED";
  return typeof code === "string" ? code : "REFUSED";
}
