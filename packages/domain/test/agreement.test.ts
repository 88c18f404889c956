import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rules } from "../src/deadlines/rulebook/registry.ts";
import { anyClosures } from "./agreement/any-given.ts";
import { countedAnswer } from "./agreement/product-answer.ts";
import { questionsOf } from "./agreement/questions-of-a-day.ts";
import type { Given } from "./second-implementation/given.ts";
import { seed } from "./runs-at-random.ts";
import { secondAnswer } from "./second-implementation/second-answer.ts";
import { later } from "./second-implementation/wall-calendar.ts";

const days = Array.from({ length: 11_323 }, (_, n) => later("2015-01-01", n));
const years = Map.groupBy(days, (day) => day.slice(0, 4));
const questionsADay = questionsOf("2015-01-01", 0).length;

/** Random closures, the same in every run: one set for the days of each month. */
const closuresOf = new Map(
  days
    .filter((day) => day.endsWith("-01"))
    .map((day, n) => [day.slice(0, 7), fc.sample(anyClosures(day), { numRuns: 1, seed: seed + n })[0] ?? {}]),
);

function sameKeysAndDates(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): boolean {
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id]);
}

/** Asks both about every day of a year, without and with closures. */
function compareYear(ofYear: readonly string[], compared: Set<string>) {
  const differences: object[] = [];
  let dates = 0;
  for (const day of ofYear) {
    const closures = closuresOf.get(day.slice(0, 7)) ?? {};
    for (const facts of questionsOf(day, days.indexOf(day))) {
      for (const given of [facts, { closures, ...facts }] satisfies Given[]) {
        const answer = countedAnswer(given);
        const second = secondAnswer(given);
        if (!sameKeysAndDates(answer, second)) differences.push({ given, answer, second });
        for (const id of Object.keys(second)) compared.add(id);
        dates += Object.keys(second).length;
      }
    }
  }
  return { dates, differences };
}

const published = rules.filter((rule) => rule.inConformanceVectors).map((rule) => rule.id);

describe(`both implementations on ${days.length} trigger days, ${days.length * questionsADay * 2} questions in all`, () => {
  const compared = new Set<string>();
  test.each([...years.entries()])("agree on every day of %s, with and without closures", (_, ofYear) => {
    const { dates, differences } = compareYear(ofYear, compared);
    expect(differences).toEqual([]);
    expect(dates).toBeGreaterThan(ofYear.length * questionsADay * 2);
  });

  test(`have then been compared on all ${published.length} rules that the vectors know`, () => {
    expect([...compared].toSorted()).toEqual(published.toSorted());
  });
});
