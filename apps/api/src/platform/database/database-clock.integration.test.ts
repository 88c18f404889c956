import { afterAll, beforeAll, expect, test } from "vitest";
import { openWriteFixture, type WriteFixture } from "../../../test/write-fixture.ts";
import { Worlds } from "../../world.ts";
import { DatabaseClock } from "./database-clock.ts";
import { DatabaseUnavailable, type SystemDatabase } from "./database.ts";

let fixture: WriteFixture;
beforeAll(async () => {
  fixture = await openWriteFixture();
});
afterAll(() => fixture.close());

const onTrouble = (error: unknown): never => {
  throw error;
};

test("goes by PostgreSQL, to a tenth of a second", async () => {
  const clock = new DatabaseClock({ database: fixture.system, onTrouble });
  await clock.set();
  const [row] = await fixture.admin<{ ms: number }>(
    "select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms",
  );
  expect(Math.abs(clock.now() - (row?.ms ?? 0))).toBeLessThan(100);
});

/** A PostgreSQL whose clock says what it is told. */
const saying = (text: string): Pick<SystemDatabase, "read"> => ({
  read: (() => Promise.resolve([[{ ms: Date.parse(text) }]])) as unknown as SystemDatabase["read"],
});

// Midnight of Thursday, November 19 to Friday, November 20, 2026 in California is 08:00 UTC.
test("decides what day it is in California, whatever the machine's own clock says", async () => {
  let elapsed = 5_000;
  const clock = new DatabaseClock({
    database: saying("2026-11-20T07:59:58Z"),
    elapsed: () => elapsed,
    onTrouble,
  });
  await clock.set();
  const worlds = new Worlds(fixture.units, clock);
  expect((await worlds.of("placer")).today).toBe("2026-11-19");
  elapsed += 3_000;
  expect((await worlds.of("placer")).today).toBe("2026-11-20");
});

test("goes on while PostgreSQL is away", async () => {
  let elapsed = 0;
  let away = false;
  const database = saying("2026-11-20T12:00:00Z");
  const clock = new DatabaseClock({
    database: {
      read: ((...asked: Parameters<SystemDatabase["read"]>) =>
        away
          ? Promise.reject(new DatabaseUnavailable("away"))
          : database.read(...asked)) as SystemDatabase["read"],
    },
    elapsed: () => elapsed,
    onTrouble,
  });
  await clock.set();
  away = true;
  await expect(clock.set()).rejects.toBeInstanceOf(DatabaseUnavailable);
  elapsed = 60_000;
  expect(new Date(clock.now()).toISOString()).toBe("2026-11-20T12:01:00.000Z");
});
