import type { ComplexityEstimator } from "graphql-query-complexity";

/** What the arguments of these questions may hold, as far as the price depends on it. */
interface PricedArguments {
  readonly hypotheses?: readonly unknown[];
  readonly issues?: readonly unknown[];
  readonly rules?: readonly unknown[] | null;
}

interface Priced {
  readonly args: PricedArguments;
  readonly childComplexity: number;
}

/** Points for reading the facts, laying out three calendars and counting every rule once. */
const counting = 10;
/** Points for supposing one thing: what it leads to is decided and counted anew. */
const supposing = 10;

function price(points: (args: PricedArguments) => number): ComplexityEstimator {
  return ({ args, childComplexity }: Priced) => points(args) + childComplexity;
}

/** The dates of given facts. */
export const deadlinesPrice = price(() => counting);
/** Every rule asked by itself: the facts are counted for each. */
export const explainPrice = price(({ rules }) => counting + (rules?.length ?? counting));
/** The facts are counted before and after, and each hypothesis is supposed. */
export const whatIfPrice = price(({ hypotheses = [] }) => 2 * counting + hypotheses.length * supposing);
/** Each issue is looked up at each door, and answered with all that is selected of it. */
export const triagePrice: ComplexityEstimator = ({ args, childComplexity }: Priced) =>
  (args.issues?.length ?? 0) * (1 + childComplexity);

/** A list that has about so many items, rather than the ten that are assumed of others. */
export function sizedList(items: number): ComplexityEstimator {
  return ({ childComplexity }: Priced) => items * (1 + childComplexity);
}
