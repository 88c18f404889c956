import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openServer, type ServerFixture } from "./server-fixture.ts";

const token = "a-token-of-the-metrics-of-32-letters-or-more";
let here: ServerFixture;
let elsewhere: ServerFixture;
beforeAll(async () => {
  here = await openServer();
  elsewhere = await openServer({ variables: { METRICS_TOKEN: token } });
});
afterAll(async () => {
  await here.close();
  await elsewhere.close();
});

const ask = (api: ServerFixture, headers: Record<string, string> = {}, remoteAddress = "127.0.0.1") =>
  api.server.http.inject({ url: "/metrics", headers, remoteAddress });

describe("the figures for whoever watches", () => {
  it("are those of requests, of PostgreSQL and of the process, in the form of Prometheus", async () => {
    await here.graphql({ query: "{ viewer { role } }" }, { token: await here.token("complaints:read") });
    const answer = await ask(here);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toContain("text/plain");
    expect(answer.body).toMatch(
      /http_server_request_duration_seconds_count\{[^}]*http_route="\/graphql"[^}]*http_response_status_code="200"[^}]*\} 1/,
    );
    for (const name of [
      'redress_database_round_trips_total\\{pool="app"',
      'redress_database_statements_total\\{pool="system"',
      "redress_live_streams",
      "process_memory_usage_bytes",
      "nodejs_eventloop_delay_p99_seconds",
    ])
      expect(answer.body).toMatch(new RegExp(name));
  });

  it("hold nothing that a client chose", async () => {
    for (const url of ["/canary-4711", "/graphql?query=canary-4711", "/complaints/canary-4711"])
      await here.server.http.inject({ url, headers: { "user-agent": "canary-4711" } });
    expect((await ask(here)).body).not.toContain("canary");
  });

  it("are for this machine only, and not for what a proxy hands on, unless a token was set", async () => {
    expect((await ask(here, {}, "198.51.100.7")).statusCode).toBe(404);
    expect((await ask(here, { "x-forwarded-for": "198.51.100.7" })).statusCode).toBe(404);
    expect((await ask(here, { authorization: `Bearer ${token}` }, "198.51.100.7")).statusCode).toBe(404);
  });

  it("are for whoever shows the token, where one was set, and for nobody else", async () => {
    expect((await ask(elsewhere, { authorization: `Bearer ${token}` }, "198.51.100.7")).statusCode).toBe(200);
    for (const headers of [{}, { authorization: "Bearer x" }, { authorization: `Bearer ${token}x` }])
      expect((await ask(elsewhere, headers)).statusCode).toBe(404);
  });
});
