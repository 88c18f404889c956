import { inTurn, type Target } from "../load/window.ts";
import { pairs, type Cell } from "../load/pairs.ts";
import { startFloor } from "../floor/floor-process.ts";
import {
  caseloadQuestions,
  pageSize,
  readOperations,
  type Question,
  type ReadOperation,
} from "../product/operations.ts";
import { verifySame } from "../product/verify.ts";
import type { OperationReport, WireReport } from "../report/report.ts";
import { countStatements, watch, wireReport } from "./wire.ts";
import type { Bench } from "./bench.ts";

/** Numbers of connections at which everything is measured. */
const pressures = [1, 16] as const;

/** The reads: caseload page, record, search; each compared with its floor first, then measured against it. */
export async function measureReads(bench: Bench, names: ReadonlySet<string>): Promise<OperationReport[]> {
  const { api, floor, cookies, subjects, options, say } = bench;
  const reports: OperationReport[] = [];
  for (const operation of readOperations(api, cookies, subjects).filter(({ name }) => names.has(name))) {
    await verifySame(operation, api.port, floor.port);
    const cells: Cell[] = [];
    for (const connections of pressures) {
      say(`${operation.name} at ${connections} connection${connections === 1 ? "" : "s"}`);
      cells.push(
        await pairs(floorTarget(bench, operation.questions), productTarget(bench, operation), {
          ...options,
          connections,
        }),
      );
    }
    reports.push({ name: operation.name, cells, wire: await watchRead(bench, operation) });
  }
  return reports;
}

/** The same code on both sides: what the ratio of equals looks like on this machine, right now. */
export async function measureControl(bench: Bench): Promise<Cell> {
  const { api, cookies, subjects, database, options } = bench;
  const other = await startFloor(database, "floor-control");
  const questions = caseloadQuestions(api, cookies, subjects, pageSize);
  try {
    const plan = { ...options, connections: 16 };
    return await pairs(
      floorTarget(bench, questions),
      { ...floorTarget(bench, questions), port: other.port, pid: other.pid },
      plan,
    );
  } finally {
    await other.stop();
  }
}

async function watchRead(bench: Bench, operation: ReadOperation): Promise<WireReport> {
  const { database, tap, watchedApi, cookies, subjects } = bench;
  const [again] = readOperations(watchedApi, cookies, subjects).filter(({ name }) => name === operation.name);
  const conversation = await watch(
    tap,
    watchedApi,
    inTurn((again ?? operation).questions.map((question) => question.product)),
  );
  if (operation.name !== "caseload") return wireReport(database, conversation);
  const short = caseloadQuestions(watchedApi, cookies, subjects, 1).map((question) => question.product);
  const ofOne = await watch(tap, watchedApi, inTurn(short));
  return wireReport(database, conversation, {
    1: countStatements(ofOne),
    [pageSize]: countStatements(conversation),
  });
}

/** The floor, asked these questions. */
export function floorTarget({ floor }: Bench, questions: readonly Question[]): Target {
  return {
    port: floor.port,
    pid: floor.pid,
    next: inTurn(questions.map((question) => question.floor)),
    expects: '{"data":',
  };
}

/** The product, asked the questions of an operation. */
export function productTarget(
  { api }: Bench,
  { questions, expects }: Pick<ReadOperation, "expects" | "questions">,
): Target {
  return {
    port: api.port,
    pid: api.pid,
    next: inTurn(questions.map((question) => question.product)),
    expects,
  };
}
