import { afterAll, beforeAll, expect, it } from "vitest";
import { openProxy, type TcpProxy } from "../../../test/safety/tcp-proxy.ts";
import { openWriteFixture, type WriteFixture } from "../../../test/write-fixture.ts";
import { entities } from "../../entities.ts";
import { DatabaseUnavailable } from "../database/database.ts";
import { Units, type Unit } from "./units.ts";

let fixture: WriteFixture;
let proxy: TcpProxy;
let units: Units;
let unit: Unit;
beforeAll(async () => {
  fixture = await openWriteFixture(1);
  proxy = await openProxy(fixture.urls.appUrl);
  units = new Units({ url: proxy.url, entities, poolSize: 2, silenceMs: 2_000 });
  unit = units.of({ kind: "STATE", agencyId: null });
});
afterAll(async () => {
  await units.close();
  await proxy.close();
  await fixture.close();
});

it("asks for an encrypted connection where the address does, and takes no other", async () => {
  const url = new URL(fixture.urls.appUrl);
  url.searchParams.set("sslmode", "require");
  const strict = new Units({ url: String(url), entities });
  const asked = strict.of({ kind: "STATE", agencyId: null }).read((em) => em.execute("select 1"));
  const cause = expect.objectContaining({ message: "The server does not support SSL connections" }) as Error;
  await expect(asked).rejects.toMatchObject({ cause });
  await strict.close();
});

const ask = (text: string): Promise<unknown> => unit.read((em) => em.execute(text));

it.each(["cut", "hang"] as const)(
  "%s in the middle of a statement, more often than the pool has connections: every one comes back",
  async (how) => {
    for (let time = 0; time < 3; time += 1) {
      const waiting = ask("select pg_sleep(1)");
      await expect.poll(() => connectionsAtWork()).toBe(1);
      proxy[how]();
      await expect(waiting).rejects.toBeInstanceOf(DatabaseUnavailable);
      proxy.open();
      expect(await ask("select 1 as one")).toEqual([{ one: 1 }]);
      await expect.poll(() => connectionsAtWork(), { timeout: 5_000 }).toBe(0);
    }
  },
  60_000,
);

it("a connection that was closed while idle is replaced without anybody noticing", async () => {
  await Promise.all([ask("select 1"), ask("select 1")]);
  await fixture.admin(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'redress-units' and datname = current_database()",
  );
  expect(await Promise.all([ask("select 1 as one"), ask("select 1 as one")])).toEqual([
    [{ one: 1 }],
    [{ one: 1 }],
  ]);
});

async function connectionsAtWork(): Promise<number | undefined> {
  const [row] = await fixture.admin<{ count: number }>(
    "select count(*)::int from pg_stat_activity where application_name = 'redress-units' and datname = current_database() and state = 'active'",
  );
  return row?.count;
}
