import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { OpenIdConnect } from "./open-id.ts";

let provider: Server | undefined;
afterEach(() => provider?.close());

/** A provider that says this of itself. */
async function providerWith(offered: Record<string, string>): Promise<OpenIdConnect> {
  const server = createServer((_request, response) => {
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ issuer, authorization_endpoint: `${issuer}/auth`, ...offered }));
  });
  provider = server;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return new OpenIdConnect({
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clientId: "redress-console",
    clientSecret: "s",
    redirectUri: "https://redress.example.gov/auth/callback",
  });
}

it("signing out leads to the provider's own end of the session, and back to us", async () => {
  const offered = { end_session_endpoint: "https://login.example.gov/end" };
  const end = await (await providerWith(offered)).endOfSession("the-id-token");
  expect(`${end?.origin}${end?.pathname}`).toBe("https://login.example.gov/end");
  expect(end?.searchParams.get("id_token_hint")).toBe("the-id-token");
  expect(end?.searchParams.get("post_logout_redirect_uri")).toBe(
    "https://redress.example.gov/sign-in?signedOut",
  );
});

it("signing out leads nowhere when the provider offers no end of a session, or is away", async () => {
  expect(await (await providerWith({})).endOfSession("the-id-token")).toBeNull();
  const away = {
    issuer: "http://127.0.0.1:9",
    clientId: "c",
    clientSecret: "s",
    redirectUri: "http://127.0.0.1/x",
  };
  expect(await new OpenIdConnect(away).endOfSession("the-id-token")).toBeNull();
});
