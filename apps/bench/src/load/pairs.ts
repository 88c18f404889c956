import { between, spread, type Spread } from "./statistics.ts";
import { measure, type Target, type Window } from "./window.ts";

/** Figures of one operation at one number of connections. Times in milliseconds. */
export interface Cell {
  readonly connections: number;
  readonly variant: Figures;
  readonly floor: Figures;
  /** requests a second, variant by floor: higher is better */
  readonly rate: Spread;
  /** median latency, variant by floor: lower is better */
  readonly latency: Spread;
  /** CPU of the server per request, variant by floor: lower is better */
  readonly cpu: Spread;
}

/** The medians of the rounds. */
export type Figures = Omit<Window, "requests"> & { readonly requests: number };

/** How one cell is measured. */
export interface PairPlan {
  readonly connections: number;
  readonly seconds: number;
  readonly rounds: number;
  /** an upper bound of the requests in one window, for work that leaves rows behind */
  readonly requests?: number;
}

/** Before each window the same server is asked for so long without being measured: it comes as warm as the other. */
const warmSeconds = 1.2;

/**
 * Measures floor, variant, floor, several times, and takes each ratio inside its round: the speed of a shared machine
 * drifts more from minute to minute than the two differ.
 */
export async function pairs(floor: Target, variant: Target, plan: PairPlan): Promise<Cell> {
  const rounds: Round[] = [];
  for (let round = 0; round < plan.rounds; round += 1) {
    const before = await warmed(floor, plan);
    const middle = await warmed(variant, plan);
    const after = await warmed(floor, plan);
    rounds.push({ floors: [before, after], variant: middle });
  }
  return {
    connections: plan.connections,
    variant: medians(rounds.map((round) => round.variant)),
    floor: medians(rounds.flatMap((round) => round.floors)),
    rate: ratio(rounds, "perSecond"),
    latency: ratio(rounds, "p50"),
    cpu: ratio(rounds, "cpu"),
  };
}

interface Round {
  readonly floors: readonly [Window, Window];
  readonly variant: Window;
}

/** Warms a server at the pressure of the window, then measures. */
export async function warmed(target: Target, plan: Omit<PairPlan, "rounds">): Promise<Window> {
  const { connections, seconds } = plan;
  const limit = plan.requests === undefined ? {} : { requests: plan.requests };
  await measure(target, { connections, seconds: warmSeconds, ...limit });
  return measure(target, { connections, seconds, ...limit });
}

function ratio(rounds: readonly Round[], figure: "cpu" | "p50" | "perSecond"): Spread {
  return spread(
    rounds.map(({ floors, variant }) => variant[figure] / between(floors[0][figure], floors[1][figure])),
  );
}

/** The median of each figure over several windows. */
export function medians(windows: readonly Window[]): Figures {
  const of = (figure: keyof Window) => spread(windows.map((window) => window[figure])).median;
  return {
    requests: of("requests"),
    perSecond: of("perSecond"),
    p50: of("p50"),
    p95: of("p95"),
    p99: of("p99"),
    cpu: of("cpu"),
  };
}
