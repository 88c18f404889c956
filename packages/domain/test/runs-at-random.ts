import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    readonly runsAtRandom: number;
  }
}

/** How often a property is tried: often in a test run, seldom in the thousands of runs of mutation testing. */
export const runsAtRandom = inject("runsAtRandom");

/** The seed of every property here, so that a run can be had again. */
export const seed = 20261122;

/** Whether there are enough runs to ask that they reached everything: the few of mutation testing cannot. */
export const reachesEverything = runsAtRandom >= 1000;
