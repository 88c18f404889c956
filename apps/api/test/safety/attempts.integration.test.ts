import { afterAll, beforeAll, expect, it } from "vitest";
import { openSafetyServer, type Credentials, type SafetyServer } from "./safety-server.ts";

// Two processes of one installation: each has its own memory, and one database stands behind both.
let one: SafetyServer;
let other: SafetyServer;
beforeAll(async () => {
  one = await openSafetyServer();
  other = await openSafetyServer({ fixture: one.fixture });
});
afterAll(async () => {
  await other.http.close();
  await one.close();
});

const forged: Credentials = { authorization: `Bearer ${"A".repeat(40)}.${"A".repeat(40)}.${"A".repeat(40)}` };
const query = "{ viewer { role } }";

it("300 refused tokens from one address in five minutes are answered one by one, whichever process gets them; the rest are told to wait", async () => {
  for (let count = 0; count < 150; count += 1) {
    expect((await one.ask(forged, { query })).status).toBe(401);
    expect((await other.ask(forged, { query })).status).toBe(401);
  }
  for (const server of [one, other, one, other]) {
    const reply = await server.ask(forged, { query });
    expect(reply.status).toBe(429);
    expect(reply.body.errors?.[0]?.extensions).toMatchObject({ code: "RATE_LIMITED" });
    expect(Number(reply.headers["retry-after"])).toBeGreaterThan(200);
  }
});

it("they leave a row in each process, whoever goes on, so nobody can fill the audit", async () => {
  await expect
    .poll(
      () => one.fixture.admin("select count(*)::int as denials from audit_entry where act = 'access.denied'"),
      { timeout: 20_000 },
    )
    .toEqual([{ denials: 2 }]);
});

it("5,000 callbacks that nobody began leave no more rows, and lock nobody out of signing in", async () => {
  const lone = await openSafetyServer();
  for (let count = 0; count < 5_000; count += 1) {
    const cookie = count % 2 === 0 ? {} : { cookie: `redress-sign-in=${"A".repeat(count % 300)}` };
    const answer = await lone.http.inject({ url: "/auth/callback?code=x&state=y", headers: cookie });
    expect(answer.headers["location"]).toContain("NOT_BEGUN_HERE");
    // Such requests need no socket; those of PostgreSQL must have their turn.
    await new Promise(setImmediate);
  }
  await expect
    .poll(() => lone.fixture.admin("select count(*)::int as rows from audit_entry"), { timeout: 10_000 })
    .toEqual([{ rows: 1 }]);
  expect(await lone.fixture.admin("select count(*)::int as counted from attempt")).toEqual([{ counted: 0 }]);
  await lone.close();
}, 60_000);

it("a good token from the same address is as good as before", async () => {
  const partner = await other.partner("partner-placer", "complaints:read");
  expect((await other.ask(partner, { query })).status).toBe(200);
});

it("attempts to sign in are counted for all processes together", async () => {
  const begin = (server: SafetyServer) => server.http.inject({ method: "GET", url: "/auth/sign-in" });
  await begin(one);
  const counted = "sign-in of address:127.0.0.1";
  expect(await one.fixture.admin("select points from attempt where key = $1", [counted])).toEqual([
    { points: 1 },
  ]);
  await one.fixture.admin("update attempt set points = 1200 where key = $1", [counted]);
  for (const server of [one, other]) expect((await begin(server)).statusCode).toBe(429);
});
