import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { systemClock } from "../../src/platform/clock.ts";
import { createDatabase, createSystemDatabase } from "../../src/platform/database/create-database.ts";
import {
  DatabaseUnavailable,
  type Database,
  type SystemDatabase,
} from "../../src/platform/database/database.ts";
import { entities } from "../../src/entities.ts";
import { Units } from "../../src/platform/orm/units.ts";
import { mutationOf, receiveInput } from "../harness.ts";
import { openWriteFixture, type WriteFixture } from "../write-fixture.ts";
import { expectWhole } from "./invariants.ts";
import { openSafetyServer, type Credentials, type Reply, type SafetyServer } from "./safety-server.ts";
import { openProxy, type TcpProxy } from "./tcp-proxy.ts";

/** A broken connection is noticed at once; a silent one only by waiting. Milliseconds, with room for a busy machine. */
const patience = { cut: 3_000, hang: 7_000 };
const recovery = 5_000;

let fixture: WriteFixture;
let proxy: TcpProxy;
let database: Database;
let system: SystemDatabase;
let units: Units;
let server: SafetyServer;
let supervisor: Credentials;
let partner: Credentials;
beforeAll(async () => {
  fixture = await openWriteFixture();
  proxy = await openProxy(fixture.urls.appUrl);
  database = createDatabase({ url: proxy.url, poolSize: 6 });
  const systemUrl = new URL(fixture.urls.systemUrl);
  systemUrl.host = new URL(proxy.url).host;
  units = new Units({ url: proxy.url, entities });
  system = createSystemDatabase({ url: systemUrl.href, poolSize: 4 });
  server = await openSafetyServer({
    fixture,
    clock: systemClock,
    database: () => database,
    system: () => system,
    units: () => units,
  });
  supervisor = await server.signIn("supervisor");
  partner = await server.partner("partner-placer", "complaints:read", "complaints:write");
});
afterEach(() => proxy.open());
afterAll(async () => {
  await server.close();
  await proxy.close();
  await Promise.all([database.close(), system.close(), units.close()]);
  await fixture.close();
});

/** On the hot way and on the ordinary one. */
const queries = ["{ caseload { nodes { number complainant { name } } } }", "{ staff { name } }"] as const;
const read = (query: string): Promise<Reply> => server.ask(supervisor, { query });
const status = async (url: string): Promise<number> =>
  (await server.http.inject({ method: "GET", url })).statusCode;

/** An answer with what it took to get it. */
interface Timed {
  readonly reply: Reply;
  readonly ms: number;
}

async function timed(ask: () => Promise<Reply>): Promise<Timed> {
  const began = performance.now();
  return { reply: await ask(), ms: performance.now() - began };
}

/** Nothing but the code, a hint when to come back, and the trace id. */
function expectAway({ reply, ms }: Timed, mostMs: number): void {
  expect(reply.status).toBe(503);
  expect(reply.body.data ?? null).toBeNull();
  for (const error of reply.body.errors ?? []) {
    expect(error.extensions).toEqual({
      code: "DATABASE_UNAVAILABLE",
      retryAfterSeconds: 2,
      traceId: expect.any(String),
    });
    expect(error.message).not.toMatch(/127\.0\.0\.1|ECONN|redress_(app|system)|select|socket/i);
  }
  expect(ms).toBeLessThan(mostMs);
}

test.each(["cut", "hang"] as const)(
  "%s: reads say so in time, and work again within five seconds",
  async (how) => {
    for (const query of queries) expect((await read(query)).status).toBe(200);
    expect(await status("/readyz")).toBe(200);
    proxy[how]();
    // Beyond the second for which a session is believed without asking.
    await sleep(1_100);
    const asked = Array.from({ length: 12 }, (_, index) => timed(() => read(queries[index % 2]!)));
    // Whoever asks is looked up first, so that a request need not get as far as MikroORM.
    const ordinary = units.of({ kind: "STATE", agencyId: null }).read((em) => em.execute("select 1"));
    await expect(ordinary).rejects.toBeInstanceOf(DatabaseUnavailable);
    for (const answer of await Promise.all(asked)) expectAway(answer, patience[how]);
    expect(await status("/readyz")).toBe(503);
    expect(await status("/livez")).toBe(200);
    proxy.open();
    const began = performance.now();
    for (const query of queries)
      await expect
        .poll(async () => (await read(query)).status, { timeout: recovery, interval: 50 })
        .toBe(200);
    expect(await status("/readyz")).toBe(200);
    expect(performance.now() - began).toBeLessThan(recovery);
  },
  60_000,
);

test.each(["cut", "hang"] as const)(
  "%s in the middle of writes: nothing is half written, and every key has one effect",
  async (how) => {
    const inputs: Record<string, unknown>[] = [];
    const done = new Map<unknown, string>();
    const away: Timed[] = [];
    let over = false;
    const write = async (input: Record<string, unknown>): Promise<void> => {
      const answer = await timed(() =>
        server.ask(partner, { query: mutationOf("receiveComplaint"), variables: { input } }),
      );
      const complaint = answer.reply.body.data?.receiveComplaint?.complaint;
      if (complaint === undefined) away.push(answer);
      else {
        // Asked again, a key that was answered gets the same complaint.
        const known = done.get(input["clientMutationId"]);
        if (known !== undefined && known !== complaint.id)
          throw new Error("The same key made two complaints.");
        done.set(input["clientMutationId"], complaint.id);
      }
    };
    const writer = async (): Promise<void> => {
      while (!over) {
        const input = receiveInput({
          filing: { channel: "HAND_DELIVERY", dateStampedOn: "2026-01-12" },
          knewOn: "2026-01-05",
        });
        inputs.push(input);
        await write(input);
      }
    };
    const work = Promise.all(Array.from({ length: 6 }, writer));
    for (let time = 0; time < (how === "cut" ? 5 : 1); time += 1) {
      await sleep(150 + Math.random() * 100);
      proxy[how]();
      await sleep(200);
      if (how === "cut") proxy.open();
    }
    // A silent road stays silent until the API has given its connections up.
    await expect.poll(() => away.length, { timeout: patience.hang }).toBeGreaterThan(0);
    proxy.open();
    await sleep(300);
    over = true;
    await work;
    expect(away.length).toBeGreaterThan(0);
    for (const answer of away) expectAway(answer, patience[how]);
    // What the silent road still held arrives late at a server that has forgotten who sent it.
    await expect
      .poll(
        () =>
          fixture.admin(
            "select from pg_stat_activity where datname = current_database() and state = 'active' and usename in ('redress_app', 'redress_system')",
          ),
        { timeout: 15_000 },
      )
      .toEqual([]);
    for (const input of inputs) await write(input);
    expect(done.size).toBe(inputs.length);
    await expectWhole(fixture);
    const keys = inputs.map((input) => input["clientMutationId"]);
    expect(
      await fixture.admin("select count(*)::int as effects from idempotency_key where key = any($1)", [keys]),
    ).toEqual([{ effects: inputs.length }]);
  },
  90_000,
);

test("a sign-in page and the identity of a caller fail with the same code", async () => {
  proxy.cut();
  const stranger = { cookie: `redress-session=${"A".repeat(43)}`, origin: "http://127.0.0.1:4680" };
  expectAway(await timed(() => server.ask(stranger, { query: "{ viewer { role } }" })), patience.cut);
});
