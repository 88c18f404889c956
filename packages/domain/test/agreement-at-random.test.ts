import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyGiven } from "./agreement/any-given.ts";
import { productAnswer } from "./agreement/product-answer.ts";
import { runsAtRandom, seed } from "./runs-at-random.ts";
import { secondAnswer } from "./second-implementation/second-answer.ts";
import { vectors } from "./second-implementation/vectors.ts";

describe("the product and the second implementation", () => {
  test.each(vectors)("agree on: $name", ({ given, expect: dates }) => {
    expect(productAnswer(given)).toEqual(dates);
  });

  test(`agree on ${runsAtRandom} givens drawn at random: closures, settings, extensions, transfers, postponements, waivers`, () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        expect(productAnswer(given)).toEqual(secondAnswer(given));
      }),
      { seed, numRuns: runsAtRandom },
    );
  });
});
