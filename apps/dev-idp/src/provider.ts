import { generateKeyPairSync, randomBytes } from "node:crypto";
import Provider, {
  interactionPolicy,
  type ClientMetadata,
  type Configuration,
  type JWK,
} from "oidc-provider";
import { refusedPage } from "./page.ts";
import { partners } from "./partners.ts";
import { personOf } from "./people.ts";
import type { Settings } from "./environment.ts";

/** Partners' tokens live no longer; the API refuses those that do. */
const tokenSeconds = 300;

/** A new signing key at each start: what was signed before is worth nothing afterwards. */
function signingKey(): JWK {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return {
    ...privateKey.export({ format: "jwk" }),
    kid: randomBytes(8).toString("hex"),
    use: "sig",
    alg: "ES256",
  } as JWK;
}

/** `native` lets the console return to any port of this machine: the product moves on when its port is taken. */
function consoleClient({ consoleClientId, consoleClientSecret }: Settings): ClientMetadata {
  return {
    client_id: consoleClientId,
    client_secret: consoleClientSecret,
    application_type: "native",
    redirect_uris: ["http://127.0.0.1/auth/callback", "http://localhost/auth/callback"],
    grant_types: ["authorization_code"],
    response_types: ["code"],
    token_endpoint_auth_method: "client_secret_basic",
    id_token_signed_response_alg: "ES256",
  };
}

const partnerClients: readonly ClientMetadata[] = partners.map(({ clientId, clientSecret }) => ({
  client_id: clientId,
  client_secret: clientSecret,
  redirect_uris: [],
  grant_types: ["client_credentials"],
  response_types: [],
  token_endpoint_auth_method: "client_secret_basic",
  id_token_signed_response_alg: "ES256",
}));

/** Asks at every sign-in who it is to be: a provider that remembers would hide the page that developers want. */
function alwaysAsk(): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  policy
    .get("login")
    ?.checks.add(
      new interactionPolicy.Check("choose_person", "Choose who to sign in as", (context) =>
        context.oidc.result?.login === undefined
          ? interactionPolicy.Check.REQUEST_PROMPT
          : interactionPolicy.Check.NO_NEED_TO_PROMPT,
      ),
    );
  // Meant for applications installed on a telephone; ours is native only so that any loopback port may be returned to.
  policy.get("consent")?.checks.remove("native_client_prompt");
  return policy;
}

/** Tokens of partners are for the API unless another resource is named; those of people are for nobody. */
function resources({ audience }: Settings): NonNullable<Configuration["features"]>["resourceIndicators"] {
  return {
    enabled: true,
    defaultResource: (_context, client) => (client?.grantTypeAllowed("client_credentials") ? audience : []),
    useGrantedResource: () => true,
    getResourceServerInfo: (_context, _resource, client) => ({
      scope: partners.find(({ clientId }) => clientId === client.clientId)?.scopes.join(" ") ?? "",
      audience,
      accessTokenTTL: tokenSeconds,
      accessTokenFormat: "jwt",
      jwt: { sign: { alg: "ES256" } },
    }),
  };
}

/** The OpenID provider: sign-in of invented people without passwords, and tokens for partner systems. */
export function createProvider(settings: Settings): Provider {
  const provider: Provider = new Provider(settings.issuer, {
    clients: [consoleClient(settings), ...partnerClients],
    jwks: { keys: [signingKey()] },
    cookies: { keys: [randomBytes(32).toString("base64url")] },
    scopes: ["openid"],
    pkce: { required: () => true },
    enabledJWA: { idTokenSigningAlgValues: ["ES256"] },
    findAccount: (_context, subject) => {
      if (personOf(subject) === undefined) return undefined;
      return { accountId: subject, claims: () => ({ sub: subject }) };
    },
    // Nobody is asked for consent: the console is the only application, and all it learns is the subject.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({
        clientId: oidc.client?.clientId ?? "",
        accountId: oidc.session?.accountId ?? "",
      });
      grant.addOIDCScope("openid");
      await grant.save();
      return grant;
    },
    interactions: { policy: alwaysAsk(), url: (_context, { uid }) => `/choose/${uid}` },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: resources(settings) ?? { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    ttl: {
      Interaction: 600,
      Session: 600,
      Grant: 600,
      IdToken: 300,
      AccessToken: 300,
      AuthorizationCode: 60,
      ClientCredentials: tokenSeconds,
    },
    renderError: (context, { error }) => {
      context.type = "html";
      context.body = refusedPage(error, settings.publicOrigin);
    },
  });
  return provider;
}
