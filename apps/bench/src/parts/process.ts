import { measure } from "../load/window.ts";
import { memoryOf } from "../load/process-cost.ts";
import { startApi } from "../product/api-process.ts";
import { readOperations } from "../product/operations.ts";
import type { MemoryReport } from "../report/report.ts";
import type { Bench } from "./bench.ts";
import { productTarget } from "./reads.ts";
import { receiveTarget } from "./record-write.ts";

const starts = 5;
const mixedRequests = 10_000;

/** Starts the API several times on the large database; the time from the start of its process to a good /readyz. */
export async function measureStarts(bench: Bench): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < starts; run += 1) {
    const api = await startApi(bench.database, { build: bench.options.build, name: "api-start" });
    times.push(api.readyAfterMs);
    await api.stop();
  }
  return times;
}

/** The memory of a fresh API after ten thousand requests: half of them caseload pages, the rest records, searches and new complaints. */
export async function measureMemory(bench: Bench): Promise<MemoryReport> {
  const { cookies, database, subjects } = bench;
  const api = await startApi(database, { build: bench.options.build, name: "api-memory" });
  try {
    const atStart = memoryOf(api.pid);
    const fresh = { ...bench, api };
    const operations = readOperations(api, cookies, subjects);
    const shares = { caseload: 0.5, record: 0.25, search: 0.2 };
    let requests = 0;
    for (let round = 0; round < 10; round += 1) {
      for (const operation of operations) {
        const asked = (mixedRequests * shares[operation.name]) / 10;
        const window = await measure(productTarget(fresh, operation), {
          connections: 16,
          seconds: 60,
          requests: asked,
        });
        requests += window.requests;
      }
      const window = await measure(receiveTarget(fresh), {
        connections: 8,
        seconds: 60,
        requests: (mixedRequests * 0.05) / 10,
      });
      requests += window.requests;
    }
    return { atStart, afterwards: memoryOf(api.pid), requests };
  } finally {
    await api.stop();
  }
}
