import { PgBoss } from "pg-boss";
import type { QueueDefinition } from "./queue.ts";

/** The schema that the job library keeps for itself. */
export const jobSchema = "pgboss";

/**
 * Installs or upgrades the job library's schema and makes every queue exist with today's settings. Run by the owner;
 * the running program has no right to change the schema and never tries.
 */
export async function migrateJobs(ownerUrl: string, queues: readonly QueueDefinition[]): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: jobSchema,
    max: 2,
    supervise: false,
    schedule: false,
    useListenNotify: false,
  });
  boss.on("error", () => undefined);
  await boss.start();
  try {
    for (const queue of queues) await ensureQueue(boss, queue);
  } finally {
    await boss.stop({ graceful: false });
  }
}

async function ensureQueue(boss: PgBoss, queue: QueueDefinition): Promise<void> {
  const deadLetter = `${queue.name}-dead`;
  if ((await boss.getQueue(deadLetter)) === null)
    await boss.createQueue(deadLetter, { retentionSeconds: 90 * 86_400 });
  const { name, ...options } = { ...queue, deadLetter };
  if ((await boss.getQueue(name)) === null) await boss.createQueue(name, options);
  else await boss.updateQueue(name, options);
}
