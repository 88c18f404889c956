import type { Statement } from "../../platform/database/database.ts";
import type { HousekeepingQueue } from "../../platform/jobs/queue.ts";

/** The dead jobs of one queue. */
export interface FailedJobsRow {
  readonly queue: HousekeepingQueue;
  readonly failures: number;
  readonly first: string;
  readonly last: string;
}

/** What has failed for good and not succeeded since. A completed job is kept for days, a dead one for 90. */
export const failedJobs: Statement<FailedJobsRow, [dead: readonly string[]]> = {
  name: "failed-jobs",
  text: `select left(d.name, -5) as queue, count(*)::int as failures, min(d.created_on) as first, max(d.created_on) as last
    from pgboss.job d where d.name = any($1::text[])
    group by d.name
    having not exists (select from pgboss.job done
      where done.name = left(d.name, -5) and done.state = 'completed' and done.completed_on > max(d.created_on))
    order by max(d.created_on) desc`,
};
