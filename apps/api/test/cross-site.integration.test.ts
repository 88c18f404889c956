import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openServer, origin, type ServerFixture } from "./server-fixture.ts";

let api: ServerFixture;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "redress-cross-site-"));
  api = await openServer({ variables: { FILES_DIRECTORY: folder } });
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
const contentTypes = [
  undefined,
  "application/json",
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
];
const origins = [
  undefined,
  origin,
  "null",
  "https://evil.example",
  "http://127.0.0.1:4681",
  "http://localhost:4680",
];
const fetchSites = [undefined, "same-origin", "same-site", "cross-site", "none"];
const routes = ["/graphql", "/graphql/stream", "/auth/sign-out", "/files", "/files/attachment_1"];

const harm =
  'mutation { revokeSession(input: { clientMutationId: "x", sessionId: "session_01a2016b-8d4d-78a2-963a-f54e577efb54" }) { __typename } }';

interface Sent {
  readonly route: string;
  readonly method: (typeof methods)[number];
  readonly contentType: string | undefined;
  readonly from: string | undefined;
  readonly site: string | undefined;
}

function* everyRequest(): Generator<Sent> {
  for (const route of routes)
    for (const method of methods)
      for (const contentType of contentTypes)
        for (const from of origins)
          for (const site of fetchSites) yield { route, method, contentType, from, site };
}

/** What our own pages send; everything else must change nothing. */
function isOurs({ method, contentType, from, site, route }: Sent): boolean {
  const fromHere =
    (from === origin || from === undefined) &&
    (site === "same-origin" || site === undefined) &&
    !(from === undefined && site === undefined);
  return (
    method === "POST" &&
    fromHere &&
    (contentType === "application/json" || (route === "/auth/sign-out" && contentType === undefined))
  );
}

async function send(sent: Sent, cookie: string) {
  const { route, method, contentType, from, site } = sent;
  const hasBody = method !== "GET" && method !== "HEAD" && contentType !== undefined;
  return api.server.http.inject({
    method,
    url: method === "GET" ? `${route}?query=${encodeURIComponent(harm)}` : route,
    ...(hasBody ? { payload: JSON.stringify({ query: harm }) } : {}),
    headers: {
      cookie,
      ...(contentType === undefined ? {} : { "content-type": contentType }),
      ...(from === undefined ? {} : { origin: from }),
      ...(site === undefined ? {} : { "sec-fetch-site": site }),
    },
  });
}

describe("requests that a cookie speaks for", () => {
  it("change something only when they come from our own page as JSON by POST", async () => {
    let cookie = await api.signIn("ombudsperson");
    const passed: Sent[] = [];
    let sent = 0;
    for (const request of everyRequest()) {
      sent += 1;
      const answer = await send(request, cookie);
      if (answer.statusCode >= 500) throw new Error(`Not handled: ${JSON.stringify(request)}`);
      if (answer.statusCode >= 300) continue;
      passed.push(request);
      // A sign-out that passed ended the session, so the next request needs another.
      if (request.route === "/auth/sign-out") cookie = await api.signIn("ombudsperson");
      api.clock.advance(10_000);
      cookie = api.clock.now() % 600_000 < 10_000 ? await api.signIn("ombudsperson") : cookie;
    }
    expect(sent).toBe(5 * 7 * 5 * 6 * 5);
    expect(passed.length).toBeGreaterThan(0);
    expect(passed.filter((request) => !isOurs(request))).toEqual([]);
  }, 60_000);

  it("say why when they are refused", async () => {
    const cookie = await api.signIn("ombudsperson");
    const answer = await api.graphql(
      { query: harm },
      { cookie, headers: { origin: "https://evil.example" } },
    );
    expect(answer.statusCode).toBe(403);
    expect(answer.json().errors[0].extensions.code).toBe("CROSS_SITE_REFUSED");
  });

  it("leave a trace in the audit record when they come from elsewhere", async () => {
    const cookie = await api.signIn("ombudsperson");
    await api.graphql({ query: harm }, { cookie, headers: { origin: "https://evil.example" } });
    await expect
      .poll(() =>
        api.fixture.admin(
          "select 1 from audit_entry where act = 'access.denied' and details->>'code' = 'CROSS_SITE_REFUSED'",
        ),
      )
      .not.toHaveLength(0);
  });

  it("need no Origin when a token speaks for them: no browser sends one by itself", async () => {
    const answer = await api.graphql(
      { query: "{ viewer { role } }" },
      { token: await api.token("complaints:read") },
    );
    expect(answer.json().data.viewer.role).toBe("PARTNER");
  });
});

describe("every answer", () => {
  it.each(["/", "/caseload", "/graphql", "/auth/sign-in", "/livez", "/nothing.js"])(
    "of %s may not be framed, sniffed or scripted",
    async (url) => {
      const { headers } = await api.server.http.inject({
        method: "GET",
        url,
        headers: { accept: "text/html" },
      });
      const policy = String(headers["content-security-policy"]);
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["x-frame-options"]).toBe("DENY");
    },
  );
});
