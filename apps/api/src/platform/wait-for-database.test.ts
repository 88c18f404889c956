import { DatabaseError } from "pg";
import { describe, expect, it } from "vitest";
import { DatabaseUnavailable } from "./database/database.ts";
import { StartRefused } from "./start-refused.ts";
import { waitForDatabase } from "./wait-for-database.ts";

const quick = { longestMs: 300, betweenMs: 10, sayMs: 100 };

function refusedWith(code: string): DatabaseUnavailable {
  const cause = Object.assign(new DatabaseError("password authentication failed", 1, "error"), { code });
  return new DatabaseUnavailable("away", { cause });
}

async function start(work: () => Promise<string>) {
  const lines: string[] = [];
  const logger = { warn: (_facts: unknown, line: string) => void lines.push(line) };
  const outcome = await waitForDatabase(work, logger as never, quick).catch((error: unknown) => error);
  return { outcome, lines };
}

describe("a start", () => {
  it("waits while PostgreSQL is away, with a line a while, and goes on when it is there", async () => {
    let asked = 0;
    const { outcome, lines } = await start(() =>
      (asked += 1) < 15 ? Promise.reject(new DatabaseUnavailable("away")) : Promise.resolve("ready"),
    );
    expect(outcome).toBe("ready");
    expect(new Set(lines)).toEqual(new Set(["waiting for PostgreSQL"]));
    expect(lines.length).toBeLessThan(5);
  });

  it("waits for one that is only just starting", async () => {
    let asked = 0;
    const { outcome } = await start(() =>
      (asked += 1) < 3 ? Promise.reject(refusedWith("57P03")) : Promise.resolve("ready"),
    );
    expect(outcome).toBe("ready");
  });

  it("ends with one sentence when PostgreSQL stays away", async () => {
    const { outcome } = await start(() => Promise.reject(new DatabaseUnavailable("away")));
    expect(outcome).toBeInstanceOf(StartRefused);
    expect(outcome).toMatchObject({
      exitCode: 69,
      faults: [
        expect.stringMatching(/^PostgreSQL has not answered for \d s\. Start it, or correct its address\.$/),
      ],
    });
  });

  it("ends at once, with what PostgreSQL says, when it will not have us", async () => {
    const { outcome, lines } = await start(() => Promise.reject(refusedWith("28P01")));
    expect(outcome).toMatchObject({
      exitCode: 78,
      faults: ["PostgreSQL refuses: password authentication failed."],
    });
    expect(lines).toEqual([]);
  });
});
