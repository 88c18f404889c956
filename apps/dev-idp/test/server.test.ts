import { spawnSync } from "node:child_process";
import { get } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  clientCredentialsGrant,
  discovery,
  randomPKCECodeVerifier,
  type Configuration,
} from "openid-client";
import { people } from "../src/people.ts";
import { createServer } from "../src/server.ts";
import { readSettings, type Settings } from "../src/environment.ts";

const callback = "http://127.0.0.1:4999/auth/callback";
let settings: Settings;
let stop: () => Promise<void>;

beforeAll(async () => {
  const probe = createServer(readSettings({ PORT: "0", REDRESS_ENVIRONMENT: "test" }));
  const port = await listen(probe, 0);
  await close(probe);
  settings = readSettings({ PORT: String(port), REDRESS_ENVIRONMENT: "test" });
  const server = createServer(settings);
  await listen(server, port);
  stop = () => close(server);
});
afterAll(() => stop());

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve) =>
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)),
  );
}

function close(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function client(id: string, secret: string): Promise<Configuration> {
  return discovery(new URL(settings.issuer), id, undefined, ClientSecretBasic(secret), {
    execute: [allowInsecureRequests],
  });
}

/** A browser that keeps cookies and follows nothing by itself. */
function browser() {
  const cookies = new Map<string, string>();
  return async (url: string, form?: Record<string, string>): Promise<Response> => {
    const response = await fetch(url, {
      redirect: "manual",
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = line.split(";", 1)[0]!.split(/=(.*)/s);
      cookies.set(name, value);
    }
    return response;
  };
}

const locationOf = (response: Response): string =>
  new URL(response.headers.get("location") ?? "", settings.issuer).href;

/** Signs somebody in and gives the claims of their ID token. */
async function signIn(go: ReturnType<typeof browser>, key: string) {
  const console = await client(settings.consoleClientId, settings.consoleClientSecret);
  const verifier = randomPKCECodeVerifier();
  const begin = buildAuthorizationUrl(console, {
    redirect_uri: callback,
    scope: "openid",
    state: "state",
    nonce: "nonce",
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
  });
  const choose = locationOf(await go(begin.href));
  const page = await (await go(choose)).text();
  for (const person of people) expect(page).toContain(person.name);
  const back = locationOf(await go(locationOf(await go(choose, { person: key }))));
  expect(back).toContain(callback);
  const tokens = await authorizationCodeGrant(console, new URL(back), {
    expectedState: "state",
    expectedNonce: "nonce",
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  return tokens.claims();
}

describe("signing in", () => {
  it.each(people.map(({ key, name }) => [name, key]))(
    "as %s gives the subject of that person",
    async (_name, key) => {
      expect(await signIn(browser(), key)).toMatchObject({
        iss: settings.issuer,
        sub: `dev|${key}`,
        aud: settings.consoleClientId,
      });
    },
  );

  it("as one person after the other in the same browser works at the first try", async () => {
    const go = browser();
    for (const key of ["ombudsperson", "director", "ombudsperson", "auditor"])
      expect(await signIn(go, key)).toMatchObject({ sub: `dev|${key}` });
  });

  it("without PKCE, or back to another machine, is refused", async () => {
    const ask = (changes: Record<string, string>) =>
      fetch(
        `${settings.issuer}/auth?${new URLSearchParams({ client_id: settings.consoleClientId, response_type: "code", scope: "openid", redirect_uri: callback, ...changes }).toString()}`,
        { redirect: "manual" },
      );
    expect(locationOf(await ask({}))).toContain("error=invalid_request");
    const elsewhere = await ask({
      redirect_uri: "https://evil.example/auth/callback",
      code_challenge: "x".repeat(43),
      code_challenge_method: "S256",
    });
    expect(elsewhere.status).toBe(400);
  });

  it("that is not waiting shows a page that says so, with nothing to press", async () => {
    const answer = await fetch(`${settings.issuer}/choose/abcdefghijklmnop`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain("<button");
  });
});

describe("a request under another host's name", () => {
  const ask = (host: string) =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      get(`${settings.issuer}/.well-known/openid-configuration`, { headers: { host } }, (answer) => {
        let body = "";
        answer.on("data", (chunk) => (body += String(chunk)));
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body }));
      }).on("error", reject);
    });

  it.each([
    "evil.example",
    "evil.example:4681",
    "127.0.0.1.evil.example",
    "10.0.0.7",
    "a b",
    "127.0.0.1@evil.example",
  ])("is not answered, and the name not repeated: %s", async (host) => {
    const { status, body } = await ask(host);
    expect(status).toBe(421);
    expect(body).not.toContain("evil");
  });

  it.each(["127.0.0.1:4681", "localhost:4681", "localhost", "[::1]:4681"])(
    "is answered as %s",
    async (host) => {
      expect((await ask(host)).status).toBe(200);
    },
  );
});

describe("a partner", () => {
  it("gets a token for the API by one plain request", async () => {
    const answer = await fetch(`${settings.issuer}/token`, {
      method: "POST",
      headers: {
        authorization: `Basic ${Buffer.from("partner-placer:not-a-secret-placer").toString("base64")}`,
      },
      body: new URLSearchParams({
        grant_type: "client_credentials",
        scope: "complaints:read complaints:write",
      }),
    });
    const { access_token: token, expires_in: life } = (await answer.json()) as {
      access_token: string;
      expires_in: number;
    };
    const [header, payload] = token
      .split(".")
      .slice(0, 2)
      .map((part) => JSON.parse(Buffer.from(part, "base64url").toString("utf8")) as Record<string, unknown>);
    expect(header).toMatchObject({ alg: "ES256", typ: "at+jwt" });
    expect(payload).toMatchObject({
      iss: settings.issuer,
      aud: "urn:redress:api",
      client_id: "partner-placer",
      sub: "partner-placer",
      scope: "complaints:read complaints:write",
    });
    expect(life).toBeLessThanOrEqual(300);
  });

  it("gets no scope beyond its own, and nothing with a wrong secret", async () => {
    const reader = await client("partner-reader", "not-a-secret-reader");
    expect(
      (await clientCredentialsGrant(reader, { scope: "complaints:read complaints:write persons:read" }))
        .scope,
    ).toBe("complaints:read");
    const pretender = await client("partner-reader", "guess");
    await expect(clientCredentialsGrant(pretender, { scope: "complaints:read" })).rejects.toThrow(
      "server responded with",
    );
  });
});

describe("the program", () => {
  const run = (environment: Readonly<Record<string, string>>) =>
    spawnSync(process.execPath, ["src/main.ts"], {
      cwd: new URL("..", import.meta.url),
      env: { ...environment },
      encoding: "utf8",
      timeout: 10_000,
    });

  it.each([
    ["in production", { REDRESS_ENVIRONMENT: "production" }, "runs only where"],
    ["in production in capitals", { REDRESS_ENVIRONMENT: "Production" }, "runs only where"],
    ["where it is tried before production", { REDRESS_ENVIRONMENT: "staging" }, "runs only where"],
    ["where nothing is said", { REDRESS_ENVIRONMENT: "" }, "runs only where"],
    ["where nothing is known", {}, "runs only where"],
    ["for other machines", { HOST: "0.0.0.0", REDRESS_ENVIRONMENT: "development" }, "this machine only"],
  ])("refuses to run %s", (_where, environment, words) => {
    const { status, stderr } = run(environment);
    expect(status).toBe(78);
    expect(stderr).toContain(words);
  });
});
