import { createHash } from "node:crypto";
import { PgBoss } from "pg-boss";
import type { BoundStatement, Statement } from "../database/database.ts";
import { jobSchema } from "./job-schema.ts";
import type { QueueDefinition } from "./queue.ts";

/** Turns a job into a statement of the caller's own transaction: rolled back with it, committed with it. */
export interface JobOutbox {
  enqueue(queue: QueueDefinition, data: object): Promise<BoundStatement<unknown>>;
  close(): Promise<void>;
}

/** The library with nothing of its own running: no schema changes, no supervision, no clock. */
export function idleBoss(url: string): PgBoss {
  return new PgBoss({
    connectionString: url,
    schema: jobSchema,
    max: 1,
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
    application_name: "redress-jobs",
  });
}

/**
 * Opens the outbox. The library writes its own SQL through the `db` it is given; ours keeps that SQL instead of running
 * it, so that it can travel in the same round trip as everything else the transaction does. That rests on the library
 * sending one statement for one job: a release that sends a second one is refused, not half followed.
 */
export async function openJobOutbox(url: string, onError: (error: Error) => void): Promise<JobOutbox> {
  const boss = idleBoss(url);
  boss.on("error", onError);
  await boss.start();
  return outboxOf(boss);
}

/** The outbox of a library that runs already. */
export function outboxOf(boss: PgBoss): JobOutbox {
  return {
    enqueue: (queue, data) => capture(boss, queue, data),
    close: () => boss.stop({ graceful: false }),
  };
}

const statements = new Map<string, Statement<unknown>>();

async function capture(boss: PgBoss, queue: QueueDefinition, data: object): Promise<BoundStatement<unknown>> {
  let captured: BoundStatement<unknown> | undefined;
  const db = {
    executeSql: (text: string, values: unknown[] = []) => {
      if (captured !== undefined)
        throw new Error(`The queue ${queue.name} wrote more than one statement for a job.`);
      captured = { statement: named(queue.name, text), values };
      return Promise.resolve({ rows: [{ id: "" }] });
    },
  };
  await boss.send(queue.name, data, { db });
  if (captured === undefined) throw new Error(`The queue ${queue.name} wrote no job.`);
  return captured;
}

function named(queue: string, text: string): Statement<unknown> {
  const known = statements.get(text);
  if (known) return known;
  const name = `enqueue-${queue}-${createHash("sha256").update(text).digest("hex").slice(0, 8)}`;
  const statement = { name, text };
  statements.set(text, statement);
  return statement;
}
