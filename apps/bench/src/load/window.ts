import { Connection, type Answer } from "./connection.ts";
import { cpuMs } from "./process-cost.ts";
import { percentile } from "./statistics.ts";

/** What is asked of a server, and how to know that it did answer. */
export interface Target {
  readonly port: number;
  /** the process whose CPU time is counted */
  readonly pid: number;
  /** the bytes of the next request; different agencies in turn */
  readonly next: () => Buffer;
  /** words that stand at the beginning of every good answer */
  readonly expects: string;
}

/** How hard and how long. */
export interface Pressure {
  readonly connections: number;
  readonly seconds: number;
  /** the window ends early after so many requests */
  readonly requests?: number;
}

/** One measured window. Times in milliseconds. */
export interface Window {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** CPU of the server's process for each request, all threads */
  readonly cpu: number;
}

const errors = Buffer.from('"errors":');

/**
 * Puts a server under load: every connection sends its next request when the last one was answered.
 *
 * @throws when an answer is not the expected one: a benchmark of errors measures nothing.
 */
export async function measure(target: Target, pressure: Pressure): Promise<Window> {
  const connections = await Promise.all(
    Array.from({ length: pressure.connections }, () => Connection.open(target.port)),
  );
  try {
    const cpuBefore = cpuMs(target.pid);
    const startedAt = performance.now();
    const latencies = await Promise.all(
      connections.map((connection) => drive(connection, target, pressure, startedAt)),
    );
    const seconds = (performance.now() - startedAt) / 1000;
    return summarise(latencies.flat(), seconds, cpuMs(target.pid) - cpuBefore);
  } finally {
    for (const connection of connections) connection.close();
  }
}

function drive(
  connection: Connection,
  target: Target,
  pressure: Pressure,
  startedAt: number,
): Promise<number[]> {
  const expected = Buffer.from(target.expects);
  const until = startedAt + pressure.seconds * 1000;
  const share = Math.ceil((pressure.requests ?? Number.POSITIVE_INFINITY) / pressure.connections);
  const latencies: number[] = [];
  return new Promise((resolve, reject) => {
    let sentAt = 0;
    const answered = (answer: Answer | Error): void => {
      const now = performance.now();
      if (answer instanceof Error) return reject(answer);
      if (!isGood(answer, expected)) return reject(new Error(unexpected(answer)));
      latencies.push(now - sentAt);
      if (now >= until || latencies.length >= share) return resolve(latencies);
      send();
    };
    const send = (): void => {
      sentAt = performance.now();
      connection.send(target.next(), answered);
    };
    send();
  });
}

function isGood(answer: Answer, expected: Buffer): boolean {
  return answer.status === 200 && answer.head.includes(expected) && !answer.tail.includes(errors);
}

function unexpected(answer: Answer): string {
  return `Status ${answer.status}: ${answer.head.toString("utf8", 0, 600)}`;
}

function summarise(latencies: readonly number[], seconds: number, cpu: number): Window {
  const sorted = Float64Array.from(latencies).sort();
  return {
    requests: sorted.length,
    perSecond: sorted.length / seconds,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
    cpu: cpu / sorted.length,
  };
}

/** Takes the entries one after another, again and again from the beginning. */
export function inTurn<T>(entries: readonly T[]): () => T {
  let index = 0;
  return () => {
    const entry = entries[index % entries.length];
    index += 1;
    if (entry === undefined) throw new Error("There is nothing to take in turn.");
    return entry;
  };
}
