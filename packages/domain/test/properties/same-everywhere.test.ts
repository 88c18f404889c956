import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { computeDeadlinesOf, computeDueDatesOf } from "../../src/deadlines/compute/compute-deadlines.ts";
import { type GivenFacts } from "../../src/deadlines/facts/given-facts.ts";
import { productAnswer } from "../agreement/product-answer.ts";
import { runsAtRandom, seed } from "../runs-at-random.ts";
import { vectors } from "../second-implementation/vectors.ts";
import { anyCase, calendarsWith } from "./any-case.ts";

const runs = { seed, numRuns: Math.ceil(runsAtRandom / 10) };
const program = fileURLToPath(new URL("print-answers.ts", import.meta.url));

async function answersUnder(zone: string): Promise<{ offset: number; answers: unknown[] }> {
  const { stdout } = await promisify(execFile)(process.execPath, [program], {
    env: { TZ: zone },
    maxBuffer: 32 * 1024 * 1024,
  });
  return JSON.parse(stdout) as { offset: number; answers: unknown[] };
}

/** The same value with every object's keys the other way round. */
function keysReversed<T>(value: T): T {
  if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => [key, keysReversed(part)]);
  return Object.fromEntries(entries.toReversed()) as T;
}

describe("the answer is the same", () => {
  afterEach(() => vi.unstubAllGlobals());

  test(
    "in Kiritimati, where it is already tomorrow, in Los Angeles and in Greenwich",
    { timeout: 60_000 },
    async () => {
      const [kiritimati, angeles, greenwich] = await Promise.all(
        ["Pacific/Kiritimati", "America/Los_Angeles", "UTC"].map(answersUnder),
      );
      // The zones did take effect.
      expect([kiritimati?.offset, angeles?.offset, greenwich?.offset]).toEqual([-840, 480, 0]);
      expect(kiritimati?.answers).toHaveLength(vectors.length);
      expect(kiritimati?.answers).toEqual(angeles?.answers);
      expect(greenwich?.answers).toEqual(angeles?.answers);
    },
  );

  test("on every day: no clock, no chance and no locale is asked", () => {
    const forbidden = (what: string) => () => {
      throw new Error(`The domain asked ${what}.`);
    };
    vi.stubGlobal("Date", forbidden("the clock"));
    vi.stubGlobal("Temporal", undefined);
    vi.stubGlobal("Intl", undefined);
    vi.stubGlobal("performance", undefined);
    const chance = vi.spyOn(Math, "random").mockImplementation(forbidden("chance"));
    const answers = vectors.map(({ given }) => productAnswer(given));
    vi.unstubAllGlobals();
    chance.mockRestore();
    expect(answers).toEqual(vectors.map((vector) => vector.expect));
  });

  test("whatever the order of the facts", () => {
    fc.assert(
      fc.property(anyCase, ({ facts, context }) => {
        const reversed: GivenFacts = keysReversed(facts);
        expect(computeDeadlinesOf(reversed, context)).toEqual(computeDeadlinesOf(facts, context));
      }),
      runs,
    );
  });

  test("whatever was computed in between", () => {
    fc.assert(
      fc.property(anyCase, anyCase, (one, other) => {
        const first = computeDeadlinesOf(one.facts, one.context);
        computeDeadlinesOf(other.facts, other.context);
        expect(computeDeadlinesOf(one.facts, one.context)).toEqual(first);
      }),
      runs,
    );
  });

  test("whatever the order and number of the closures", () => {
    fc.assert(
      fc.property(anyCase, ({ facts, closures, context }) => {
        const twice = (list: readonly string[] = []) => [...list, ...list].toReversed();
        const again = calendarsWith({
          agency: twice(closures.agency),
          state: twice(closures.state),
          court: twice(closures.court),
        });
        const dates = computeDueDatesOf(facts, context);
        expect(computeDueDatesOf(facts, { ...context, calendars: again })).toEqual(dates);
      }),
      runs,
    );
  });
});
