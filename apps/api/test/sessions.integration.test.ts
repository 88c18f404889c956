import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { issuer, cookiesOf, openServer, origin, type ServerFixture } from "./server-fixture.ts";
import { viewerOf } from "./write-fixture.ts";

const whoAmI = { query: "{ viewer { role session { id } } }" };
const minutes = 60_000;

let api: ServerFixture;
beforeAll(async () => {
  api = await openServer();
});
afterAll(() => api.close());

async function statusOf(cookie: string): Promise<number> {
  return (await api.graphql(whoAmI, { cookie })).statusCode;
}

/** Lets the second pass in which a session read before is still believed. */
function afterBelief(): void {
  api.clock.advance(1_001);
}

describe("a session", () => {
  it("begins with a sign-in and says who signed in", async () => {
    const cookie = await api.signIn("ombudsperson");
    const answer = await api.graphql(whoAmI, { cookie });
    expect(answer.json().data.viewer.role).toBe("OMBUDSPERSON");
  });

  it("is known to the database by a hash only", async () => {
    const cookie = await api.signIn("director");
    const token = cookie.split("=")[1]!;
    const rows = await api.fixture.admin("select * from session");
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
  });

  it("ends after 15 minutes without use", async () => {
    const cookie = await api.signIn("ombudsperson");
    api.clock.advance(15 * minutes);
    expect(await statusOf(cookie)).toBe(401);
  });

  it("goes on while it is used", async () => {
    const cookie = await api.signIn("ombudsperson");
    for (let use = 0; use < 6; use += 1) {
      await useAfter(14 * minutes, cookie);
    }
  });

  it("ends after 8 hours however busy it is", async () => {
    const cookie = await api.signIn("ombudsperson");
    for (let use = 0; use < 47; use += 1) {
      await useAfter(10 * minutes, cookie);
    }
    api.clock.advance(10 * minutes);
    expect(await statusOf(cookie)).toBe(401);
  });

  it("writes its use down at most every half minute", async () => {
    const cookie = await api.signIn("auditor");
    const before = await touched("auditor");
    for (let use = 0; use < 20; use += 1) {
      api.clock.advance(1_000);
      await statusOf(cookie);
    }
    await settled();
    expect(await touched("auditor")).toBe(before);
    api.clock.advance(11_000);
    await statusOf(cookie);
    await expect.poll(() => touched("auditor"), { timeout: 10_000 }).not.toBe(before);
  });

  it("gets a new token at each sign-in, and the former one of the browser is worth nothing", async () => {
    const former = await api.signIn("supervisor");
    const present = await api.signIn("supervisor", former);
    expect(present).not.toBe(former);
    expect(await statusOf(former)).toBe(401);
    expect(await statusOf(present)).toBe(200);
  });

  it("cannot be chosen by whoever planted a cookie before the sign-in", async () => {
    const planted = `redress-session=${"A".repeat(43)}`;
    const cookie = await api.signIn("supervisor", planted);
    expect(cookie).not.toBe(planted);
    expect(await statusOf(planted)).toBe(401);
  });

  it("ends within a second when it is revoked from another browser", async () => {
    const here = await api.signIn("investigator");
    const there = await api.signIn("investigator");
    const { id } = (await api.graphql(whoAmI, { cookie: there })).json().data.viewer.session;
    const revoke = `mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { __typename } }`;
    const answer = await api.graphql(
      { query: revoke, variables: { input: { clientMutationId: "a", sessionId: id } } },
      { cookie: here },
    );
    expect(answer.json().data.revokeSession.__typename).toBe("RevokeSessionSuccess");
    expect(await statusOf(there)).toBe(401);
    expect(await statusOf(here)).toBe(200);
  });

  it("of somebody else cannot be revoked", async () => {
    const own = await api.signIn("investigator");
    const foreign = await api.signIn("director");
    const { id } = (await api.graphql(whoAmI, { cookie: foreign })).json().data.viewer.session;
    const revoke = `mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { __typename } }`;
    await api.graphql(
      { query: revoke, variables: { input: { clientMutationId: "b", sessionId: id } } },
      { cookie: own },
    );
    expect(await statusOf(foreign)).toBe(200);
  });

  it("revoked by another process is over within a second", async () => {
    const cookie = await api.signIn("investigator");
    expect(await statusOf(cookie)).toBe(200);
    await api.fixture.admin("update session set revoked_at = now() where staff_id = $1", [
      viewerOf("investigator").id,
    ]);
    afterBelief();
    expect(await statusOf(cookie)).toBe(401);
  });

  it("ends when its owner is disabled, in every browser, and no new one begins", async () => {
    const cookies = [await api.signIn("hearing-coordinator"), await api.signIn("hearing-coordinator")];
    await api.fixture.admin("update staff set active = false where id = $1", [
      viewerOf("hearing-coordinator").id,
    ]);
    afterBelief();
    for (const cookie of cookies) expect(await statusOf(cookie)).toBe(401);
    await expect(api.signIn("hearing-coordinator")).rejects.toThrow("DISABLED");
  });

  it("ended by disabling its owner stays ended when they are enabled again, who then sign in anew", async () => {
    const enable = (active: boolean) =>
      api.fixture.admin("update staff set active = $2 where id = $1", [
        viewerOf("hearing-coordinator").id,
        active,
      ]);
    await enable(true);
    const former = await api.signIn("hearing-coordinator");
    await enable(false);
    await enable(true);
    afterBelief();
    expect(await statusOf(former)).toBe(401);
    const present = await api.signIn("hearing-coordinator");
    expect(await statusOf(present)).toBe(200);
    // Whatever else changes of a person ends nothing.
    await api.fixture.admin("update staff set family_name = 'Ibarra-Luz' where id = $1", [
      viewerOf("hearing-coordinator").id,
    ]);
    afterBelief();
    expect(await statusOf(present)).toBe(200);
    expect(await statusOf(former)).toBe(401);
  });

  it("stolen before sign-out is worth nothing after it", async () => {
    const cookie = await api.signIn("ombudsperson");
    const out = await api.server.http.inject({
      method: "POST",
      url: "/auth/sign-out",
      headers: { cookie, origin },
    });
    expect(out.statusCode).toBe(204);
    // Where the provider's own session ends too; the console goes there.
    expect(out.headers.location).toBe(`${issuer}/session/end?id_token_hint=id-token-of-ombudsperson`);
    expect(cookiesOf(out)).toContain("redress-session=");
    expect(await statusOf(cookie)).toBe(401);
  });

  it("is refused for every token that was not handed out", async () => {
    for (const token of ["", "x", "A".repeat(43), "A".repeat(10_000), "../../etc/passwd", "%00", "a b"]) {
      expect(await statusOf(`redress-session=${token}`)).toBe(401);
    }
  });

  it("is ambiguous, and so refused, when its cookie comes twice", async () => {
    const cookie = await api.signIn("ombudsperson");
    expect(await statusOf(`${cookie}; redress-session=${"A".repeat(43)}`)).toBe(401);
  });
});

describe("signing in", () => {
  it("refuses somebody whom the provider knows and we do not", async () => {
    await expect(api.signIn("stranger")).rejects.toThrow("NOT_KNOWN_HERE");
  });

  it("refuses an answer that was not begun in this browser", async () => {
    const answer = await api.server.http.inject({ method: "GET", url: "/auth/callback?person=director" });
    expect(answer.headers.location).toContain("/sign-in?error=NOT_BEGUN_HERE");
  });

  it("refuses an answer that took longer than ten minutes", async () => {
    const [pending] = cookiesOf(await api.server.http.inject({ method: "GET", url: "/auth/sign-in" }));
    api.clock.advance(10 * minutes);
    const answer = await api.server.http.inject({
      method: "GET",
      url: "/auth/callback?person=director",
      headers: { cookie: pending! },
    });
    expect(answer.headers.location).toContain("/sign-in?error=TOOK_TOO_LONG");
  });

  it("refuses a sealed cookie that was changed", async () => {
    const [pending] = cookiesOf(await api.server.http.inject({ method: "GET", url: "/auth/sign-in" }));
    const changed = `${pending!.slice(0, -4)}AAAA`;
    const answer = await api.server.http.inject({
      method: "GET",
      url: "/auth/callback?person=director",
      headers: { cookie: changed },
    });
    expect(answer.headers.location).toContain("NOT_BEGUN_HERE");
  });

  it("is written to the audit record, done and failed", async () => {
    const acts = await api.fixture.admin<{ act: string; outcome: string }>(
      "select act, outcome from audit_entry where act like 'session.%'",
    );
    expect(acts).toContainEqual({ act: "session.signIn", outcome: "DONE" });
    expect(acts).toContainEqual({ act: "session.signIn", outcome: "FAILED" });
    expect(acts).toContainEqual({ act: "session.signOut", outcome: "DONE" });
  });

  it("is slowed down for one address after 1,200 attempts in five minutes, an office coming to work, with the seconds to wait", async () => {
    const limited = await openServer();
    const attempt = () =>
      limited.server.http.inject({ method: "GET", url: "/auth/sign-in", remoteAddress: "198.51.100.7" });
    for (let count = 0; count < 1_200; count += 1) expect((await attempt()).statusCode).toBe(302);
    const refused = await attempt();
    expect(refused.statusCode).toBe(429);
    expect(refused.json().errors[0].extensions.code).toBe("RATE_LIMITED");
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    const other = await limited.server.http.inject({
      method: "GET",
      url: "/auth/sign-in",
      remoteAddress: "198.51.100.8",
    });
    expect(other.statusCode).toBe(302);
    await limited.close();
  });
});

async function touched(person: string): Promise<string> {
  const rows = await api.fixture.admin<{ at: string }>(
    "select max(last_seen_at)::text as at from session where staff_id = $1",
    [viewerOf(person).id],
  );
  return rows[0]!.at;
}

/** The ombudsperson's session is good after a while, and that use of it is written down, which happens behind the answer. */
async function useAfter(milliseconds: number, cookie: string): Promise<void> {
  const before = await touched("ombudsperson");
  api.clock.advance(milliseconds);
  expect(await statusOf(cookie)).toBe(200);
  await expect.poll(() => touched("ombudsperson"), { timeout: 10_000 }).not.toBe(before);
}

/** Notes of use are written behind the answer. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
