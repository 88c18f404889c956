import { PgBoss } from "pg-boss";
import { jobSchema } from "./job-schema.ts";

/**
 * The library as a worker runs it: it polls, listens, keeps time and tidies up, but never touches its schema, which
 * belongs to the owner. Index rebuilds need the owner too, so they are left to the database's administrator.
 */
export function workingBoss(url: string): PgBoss {
  return new PgBoss({
    connectionString: url,
    schema: jobSchema,
    max: 4,
    application_name: "redress-worker",
    migrate: false,
    createSchema: false,
    supervise: true,
    schedule: true,
    useListenNotify: true,
    reindex: false,
    monitorVacuum: false,
  });
}
