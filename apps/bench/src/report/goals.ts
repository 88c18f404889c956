import type { Cell } from "../load/pairs.ts";
import { median } from "../load/statistics.ts";
import type { OperationReport, Report } from "./report.ts";

/** A figure the product must reach. */
export interface Goal {
  readonly what: string;
  readonly wanted: string;
  readonly found: string;
  readonly verdict: "FAIL" | "PASS";
  /** true when the goal beyond the goal was reached too */
  readonly stretch?: boolean;
}

/** Judges a report by the figures it must reach; parts that did not run are not judged. */
export function judge(report: Report): Goal[] {
  const operation = (name: string) => report.operations.filter((candidate) => candidate.name === name);
  return [
    ...operation("caseload").flatMap(caseloadGoals),
    ...operation("record").flatMap((record) => rateGoal("complaint record", record, 0.5, 0.7)),
    ...operation("record-write").flatMap((write) => rateGoal("record a complaint", write, 0.8)),
    ...growthGoals(report),
    ...matchGoals(report),
    ...domainGoals(report),
    ...startGoals(report),
    ...memoryGoals(report),
    ...publicGoals(report),
  ];
}

function caseloadGoals(caseload: OperationReport): Goal[] {
  const goals: Goal[] = [];
  const alone = cellAt(caseload, 1);
  const { wire } = caseload;
  goals.push(...rateGoal("caseload page", caseload, 0.8, 0.95));
  if (alone !== undefined) {
    goals.push(
      atMost(
        "caseload page, p50 at 1 connection by floor",
        alone.latency.median,
        1.25,
        (value) => `${value.toFixed(2)} ×`,
      ),
    );
  }
  goals.push(exactly("caseload page, round trips to the database", String(wire.roundTrips), "1"));
  const sizes = Object.values(wire.byPageSize ?? {});
  if (sizes.length > 0)
    goals.push(
      exactly(
        "caseload page, statements for 1 row and for 50",
        sizes.join(" and "),
        [sizes[0], sizes[0]].join(" and "),
      ),
    );
  const faults = wire.plans.flatMap((plan) => plan.faults);
  goals.push(
    exactly(
      "caseload page, sequential scans and large sorts",
      faults.length === 0 ? "none" : faults.join("; "),
      "none",
    ),
  );
  return goals;
}

function growthGoals({ growth }: Report): Goal[] {
  return growth.flatMap(({ list, large, small, p95, mostTimes, mostMs, largeFigures, connections }) => {
    const records = large.toLocaleString("en");
    const what = `${list} p95, ${records} by ${small.toLocaleString("en")} records`;
    const page = `${list} p95 at ${records} records, ${connections} connection`;
    return [
      atMost(what, p95.median, mostTimes, (value) => `${value.toFixed(2)} ×`),
      ...(mostMs === undefined
        ? []
        : [atMost(page, largeFigures.p95, mostMs, (value) => `${value.toFixed(1)} ms`)]),
    ];
  });
}

function matchGoals({ contactMatch }: Report): Goal[] {
  if (contactMatch === undefined) return [];
  const { ms, faults } = contactMatch;
  const what = "what a contact repeats";
  return [
    atMost(`${what}, by PostgreSQL`, ms, 10, (value) => `${value.toFixed(2)} ms`),
    exactly(`${what}, sequential scans and large sorts`, faults.join("; ") || "none", "none"),
  ];
}

function domainGoals({ domain }: Report): Goal[] {
  if (domain === undefined) return [];
  const perSecond = (value: number) => `${Math.round(value).toLocaleString("en")}/s`;
  return [
    atLeast("deadlines with explanation steps, complaints a core", domain.withSteps, 100_000, perSecond),
    atLeast("due dates alone, complaints a core", domain.datesOnly, 300_000, perSecond),
  ];
}

function startGoals({ starts }: Report): Goal[] {
  if (starts === undefined) return [];
  return [
    atMost("API start to /readyz, median", median(starts) / 1000, 3, (value) => `${value.toFixed(2)} s`),
  ];
}

function memoryGoals({ memory }: Report): Goal[] {
  if (memory === undefined) return [];
  const what = `API resident after ${memory.requests.toLocaleString("en")} mixed requests`;
  return [atMost(what, memory.afterwards.resident, 300, (value) => `${Math.round(value)} MB`)];
}

function publicGoals(report: Report): Goal[] {
  if (report.public === undefined) return [];
  const { connections, figures } = report.public;
  const what = `public questions at ${connections} connections`;
  return [
    atMost(`${what}, p95`, figures.p95, 10, (value) => `${value.toFixed(1)} ms`),
    atLeast(what, figures.perSecond, 3_000, (value) => `${Math.round(value).toLocaleString("en")}/s`),
  ];
}

function rateGoal(what: string, operation: OperationReport, goal: number, stretch?: number): Goal[] {
  const cell = cellAt(operation, 16);
  return cell === undefined
    ? []
    : [
        atLeast(
          `${what}, requests/s at 16 connections by floor`,
          cell.rate.median,
          goal,
          (value) => value.toFixed(2),
          stretch,
        ),
      ];
}

function cellAt(operation: OperationReport, connections: number): Cell | undefined {
  return operation.cells.find((cell) => cell.connections === connections);
}

type Print = (value: number) => string;

function atLeast(what: string, value: number, goal: number, print: Print, stretch?: number): Goal {
  return verdict(
    what,
    value >= goal,
    `≥ ${print(goal)}`,
    print(value),
    stretch === undefined ? undefined : value >= stretch,
  );
}

function atMost(what: string, value: number, goal: number, print: Print): Goal {
  return verdict(what, value <= goal, `≤ ${print(goal)}`, print(value));
}

function exactly(what: string, found: string, wanted: string): Goal {
  return verdict(what, found === wanted, wanted, found);
}

function verdict(what: string, reached: boolean, wanted: string, found: string, stretch?: boolean): Goal {
  return {
    what,
    wanted,
    found,
    verdict: reached ? "PASS" : "FAIL",
    ...(stretch !== undefined && { stretch }),
  };
}
