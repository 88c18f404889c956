import { connect, createServer, type AddressInfo } from "node:net";
import { MikroORM } from "@mikro-orm/postgresql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { entities } from "../../src/entities.ts";
import { createDatabase } from "../../src/platform/database/create-database.ts";
import { bind } from "../../src/platform/database/database.ts";
import { openJobOutbox } from "../../src/platform/jobs/job-outbox.ts";
import { workingBoss } from "../../src/platform/jobs/working-boss.ts";
import { ormConfig } from "../../src/platform/orm/mikro-orm.config.ts";
import { openWriteFixture, type WriteFixture } from "../write-fixture.ts";

let fixture: WriteFixture;
beforeAll(async () => {
  fixture = await openWriteFixture(1);
});
afterAll(() => fixture.close());

/** The names of what each connection asks for at its start, while `work` connects through the address it is given. */
async function askedAtTheStart(url: string, work: (url: string) => Promise<unknown>): Promise<Set<string>> {
  const target = new URL(url);
  const asked = new Set<string>();
  const server = createServer((client) => {
    const database = connect({ host: target.hostname, port: Number(target.port) });
    client.once("data", (first) => {
      // Four bytes of length, four of protocol version, then names and values, each ended by a zero byte.
      const parts = first.toString("utf8", 8).split("\0");
      for (let index = 0; parts[index]; index += 2) asked.add(parts[index] ?? "");
    });
    client.pipe(database).pipe(client);
    for (const socket of [client, database]) socket.on("error", () => undefined);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const through = new URL(url);
  through.port = String((server.address() as AddressInfo).port);
  await work(through.href);
  server.close();
  return asked;
}

it.each<[string, (url: string) => Promise<unknown>]>([
  [
    "the pool that serves requests",
    async (url) => {
      const database = createDatabase({ url, poolSize: 1 });
      const one = { name: "pooler.one", text: "select 1 as one" };
      await database.read({ kind: "STATE", agencyId: null }, bind(one));
      await database.close();
    },
  ],
  ["the outbox of jobs", async (url) => (await openJobOutbox(url, () => undefined)).close()],
  [
    "the worker",
    async (url) => {
      const boss = workingBoss(url);
      await boss.start();
      await boss.stop({ graceful: false });
    },
  ],
  [
    "MikroORM",
    async (url) => {
      const orm = await MikroORM.init(ormConfig({ url, entities }));
      await orm.em.getConnection().execute("select 1");
      await orm.close(true);
    },
  ],
])("%s asks for nothing that a transaction pooler refuses", async (_, work) => {
  const asked = await askedAtTheStart(fixture.urls.systemUrl, work);
  const taken = new Set(["user", "database", "application_name", "client_encoding"]);
  expect([...asked]).toContain("user");
  expect([...asked].filter((name) => !taken.has(name))).toEqual([]);
});
