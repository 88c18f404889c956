import { connect } from "node:net";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openServer, type ServerFixture } from "./server-fixture.ts";

// What holds of the connection, whatever is asked on it: time, size, and how a refusal looks.

const page = "<!doctype html><title>console</title>";
let api: ServerFixture;
let port: number;
let token: string;
beforeAll(async () => {
  const directory = mkdtempSync(join(tmpdir(), "console-"));
  writeFileSync(join(directory, "index.html"), page);
  api = await openServer({ arrivalLimitMs: 1_000, variables: { CONSOLE_DIRECTORY: directory } });
  await api.server.http.listen({ host: "127.0.0.1", port: 0 });
  port = Number(new URL(api.server.http.listeningOrigin).port);
  token = await api.token("complaints:read");
});
afterAll(() => api.close());

/** What comes back on a connection until it is closed, and after how long. */
function talk(send: (write: (text: string) => void) => void): Promise<{ text: string; ms: number }> {
  return new Promise((resolve) => {
    const begun = performance.now();
    let text = "";
    const socket = connect(port, "127.0.0.1", () =>
      send((part) => {
        if (socket.writable) socket.write(part);
      }),
    );
    socket.on("data", (chunk) => (text += chunk.toString()));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve({ text, ms: performance.now() - begun }));
  });
}

const bodyOf = (text: string) => JSON.parse(text.slice(text.indexOf("\r\n\r\n") + 4));

describe("a request that is dripped", () => {
  it.each([
    [
      "in its body",
      "POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n",
    ],
    ["in its headers", "POST /graphql HTTP/1.1\r\nhost: x\r\n"],
  ])("%s is over after the time a request may take, with a code", async (_where, begin) => {
    let timer: NodeJS.Timeout | undefined;
    const { text, ms } = await talk((write) => {
      write(begin);
      timer = setInterval(() => write("x"), 100);
    });
    clearInterval(timer);
    expect(ms).toBeLessThan(3_000);
    expect(text).toMatch(/^HTTP\/1\.1 408 /);
    expect(bodyOf(text).errors[0].extensions.code).toBe("REQUEST_TIMEOUT");
  });
});

it("what is not HTTP is refused in our own shape", async () => {
  const { text } = await talk((write) => write("nonsense\r\n\r\n"));
  expect(text).toMatch(/^HTTP\/1\.1 400 /);
  expect(bodyOf(text).errors[0].extensions).toMatchObject({ code: "BAD_REQUEST" });
});

describe("a request under another host's name", () => {
  const ask = async (host: string, url = "/graphql") =>
    api.server.http.inject({ method: "GET", url, headers: { host } });

  it.each([
    "evil.example",
    "evil.example:4680",
    "127.0.0.1.evil.example",
    "10.0.0.7",
    "127.0.0.1@evil.example",
  ])("is refused with a code: %j", async (host) => {
    const answer = await ask(host);
    expect(answer.statusCode).toBe(421);
    expect(answer.json().errors[0].extensions.code).toBe("MISDIRECTED_REQUEST");
    expect(answer.body).not.toContain("evil");
    expect((await ask(host, "/")).statusCode).toBe(421);
  });

  it("is answered under our own names, and to those who only ask whether we live", async () => {
    for (const host of ["127.0.0.1:4680", "localhost", "LOCALHOST:1", "[::1]:4680"])
      expect((await ask(host)).statusCode).toBe(401);
    for (const url of ["/livez", "/readyz"]) expect((await ask("10.0.0.7", url)).statusCode).toBe(200);
    const behindProxy = await openServer({ variables: { SERVED_HOSTS: "redress.internal, 10.0.0.7" } });
    const answer = await behindProxy.server.http.inject({
      url: "/graphql",
      headers: { host: "10.0.0.7:80" },
    });
    expect(answer.statusCode).toBe(401);
    await behindProxy.close();
  });
});

describe("the console's page", () => {
  it.each([
    ["/", "*/*"],
    ["/", "text/html,*/*;q=0.8"],
    ["/complaints/complaint_1", "*/*"],
  ])("is at %s for Accept: %s", async (url, accept) => {
    const answer = await fetch(`http://127.0.0.1:${port}${url}`, { headers: { accept } });
    expect([answer.status, await answer.text()]).toEqual([200, page]);
  });

  it.each([
    ["/", "application/json"],
    ["/nowhere.js", "*/*"],
    ["/assets/nowhere", "*/*"],
    ["/auth/nowhere", "text/html"],
  ])("is not at %s for Accept: %s", async (url, accept) => {
    const answer = await fetch(`http://127.0.0.1:${port}${url}`, { headers: { accept } });
    expect(answer.status).toBe(404);
  });
});

describe("the price of a list", () => {
  const costOf = async (query: string, variables = {}) =>
    (await api.graphql({ query, variables }, { token })).json().extensions.cost.requested;

  it("is that of the page that is answered, also when first is null", async () => {
    const asked = "query ($n: Int) { caseload(first: $n) { nodes { id } } }";
    const byDefault = await costOf("{ caseload { nodes { id } } }");
    expect(await costOf(asked, { n: null })).toBe(byDefault);
    expect(await costOf("{ caseload(first: null) { nodes { id } } }")).toBe(byDefault);
    expect(await costOf(asked, { n: 25 })).toBe(byDefault);
    expect(await costOf('{ searchComplaints(text: "ab", first: null) { nodes { id } } }')).toBe(
      await costOf('{ searchComplaints(text: "ab", first: 20) { nodes { id } } }'),
    );
  });

  it("cannot be hidden in a list of values without end", async () => {
    const query = "query ($s: [ComplaintStatus!]) { caseload(filter: { status: $s }) { totalCount } }";
    const answer = await api.graphql({ query, variables: { s: Array(20_000).fill("RECEIVED") } }, { token });
    expect(answer.json().errors[0].extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      limit: "list items",
      allowed: 1_000,
      found: 20_000,
      field: ["s"],
    });
    const nested = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    const deep = await api.server.http.inject({
      method: "POST",
      url: "/graphql",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      payload: `{"query": ${JSON.stringify(query)}, "variables": {"s": ${nested}}}`,
    });
    expect(deep.statusCode).toBe(400);
  });
});

describe("a text that is refused", () => {
  const left = async () =>
    (await api.graphql({ query: "{ rateLimit { remaining } }" }, { token })).json().data.rateLimit.remaining;
  const padding = "x".repeat(100_000);

  it.each([
    ["is no GraphQL", { query: `{ ${padding}` }],
    ["is not of the schema", { query: `{ nothing } # ${padding}` }],
    [
      "comes with a variable that does not fit",
      { query: "query ($n: Int) { caseload(first: $n) { totalCount } }", variables: { n: padding } },
    ],
  ])("because it %s costs its share", async (_why, body) => {
    const before = await left();
    const refused = await api.graphql(body, { token });
    expect(refused.statusCode).toBe(400);
    expect(refused.headers["ratelimit"]).toMatch(/^"points";r=\d+;t=\d+$/);
    const share = before - (await left());
    expect(share).toBeGreaterThan(100);
    expect(share).toBeLessThan(110);
  });
});

describe("a refusal that says to come back", () => {
  const expectHint = (headers: Readonly<Record<string, unknown>>): void => {
    expect(Number(headers["retry-after"])).toBeGreaterThan(0);
    expect(headers["ratelimit"]).toMatch(/^"(points|requests)";r=0;t=\d+$/);
  };

  it("is told when, by Apollo, before it and on other paths", async () => {
    const limited = await openServer({ variables: { RATE_LIMIT_POINTS_PER_MINUTE: "100" } });
    const poor = await limited.token("complaints:read");
    const dear = "{ caseload(first: 98) { nodes { id } } }";
    await limited.graphql({ query: dear }, { token: poor });
    const byApollo = await limited.graphql({ query: dear }, { token: poor });
    expect(byApollo.statusCode).toBe(429);
    expectHint(byApollo.headers);
    const byText = await limited.graphql({ query: `{ x } # ${"x".repeat(120_000)}` }, { token: poor });
    expect(byText.statusCode).toBe(429);
    expectHint(byText.headers);
    await limited.fixture.admin("insert into attempt (key, points, expire) values ($1, 9999, $2)", [
      "sign-in of address:127.0.0.1",
      Date.now() + 300_000,
    ]);
    const signIn = await limited.server.http.inject({ url: "/auth/sign-in" });
    expect(signIn.statusCode).toBe(429);
    expectHint(signIn.headers);
    await limited.close();
  });
});

describe("while the server closes", () => {
  it("what comes is refused in our own shape, and what was begun ends", async () => {
    const closing = await openServer();
    closing.server.http.addHook("preClose", (done) => void setTimeout(done, 400));
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
    closing.server.http.addHook("preHandler", (_request, _reply, done) => {
      arrive();
      setTimeout(done, 200);
    });
    const partner = await closing.token("complaints:read");
    await closing.server.http.listen({ host: "127.0.0.1", port: 0 });
    const url = `${closing.server.http.listeningOrigin}/graphql`;
    const send = () =>
      fetch(url, {
        method: "POST",
        headers: {
          authorization: `Bearer ${partner}`,
          "content-type": "application/json",
        },
        body: JSON.stringify({ query: "{ viewer { role } }" }),
      });
    const begun = send();
    await arrived;
    const closed = closing.server.http.close();
    await new Promise((resolve) => void setTimeout(resolve, 50));
    const refused = await send();
    expect(refused.status).toBe(503);
    expect(refused.headers.get("retry-after")).toBe("1");
    expect(refused.headers.get("ratelimit")).toBe('"requests";r=0;t=1');
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: "OVERLOADED" } }] });
    expect((await begun).status).toBe(200);
    await closed;
    await closing.fixture.close();
  });
});
