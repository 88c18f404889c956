import type { Cell, Figures } from "../load/pairs.ts";
import type { Spread } from "../load/statistics.ts";
import type { Memory } from "../load/process-cost.ts";
import type { DomainRates } from "../domain/loop.ts";
import type { StatementPlan } from "../wire/plans.ts";

/** Everything one run found out. Parts that did not run are absent. */
export interface Report {
  readonly machine: Machine;
  readonly complaints: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly operations: OperationReport[];
  readonly growth: GrowthReport[];
  control?: Cell;
  /** how PostgreSQL finds what a contact repeats */
  contactMatch?: StatementPlan;
  domain?: DomainRates;
  /** milliseconds from the start of the process to a good answer of /readyz, each run */
  starts?: readonly number[];
  memory?: MemoryReport;
  public?: PublicReport;
}

/** Public questions, answered from memory. */
export interface PublicReport {
  readonly connections: number;
  readonly figures: Figures;
}

/** Where it ran. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryGb: number;
  readonly node: string;
  readonly postgres: string;
  readonly startedAt: string;
}

/** One operation against its floor. */
export interface OperationReport {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly wire: WireReport;
}

/** What one request of an operation says to the database. */
export interface WireReport {
  readonly statements: number;
  readonly roundTrips: number;
  /** for one row and for fifty, when the operation has pages */
  readonly byPageSize?: Readonly<Record<number, number>>;
  readonly names: readonly string[];
  /** statements sent without a name, which PostgreSQL plans anew each time; begin and commit aside */
  readonly unnamed: number;
  readonly plans: readonly StatementPlan[];
}

/** Latency of a list's page in a small database and in the large one, milliseconds. */
export interface GrowthReport {
  readonly list: string;
  /** how many times as long it may take in the large one */
  readonly mostTimes: number;
  /** how long 95 in 100 pages of the large one may take at most; left out where a floor says so */
  readonly mostMs?: number;
  readonly small: number;
  readonly large: number;
  readonly connections: number;
  readonly smallFigures: Figures;
  readonly largeFigures: Figures;
  /** p95 of the large by p95 of the small */
  readonly p95: Spread;
}

/** Memory of the API before and after mixed requests. */
export interface MemoryReport {
  readonly atStart: Memory;
  readonly afterwards: Memory;
  readonly requests: number;
}
