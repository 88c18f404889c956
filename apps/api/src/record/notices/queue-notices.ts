import { randomUUIDv7 } from "node:crypto";
import { bind, type BoundStatement, type Statement } from "../../platform/database/database.ts";
import type { JobOutbox } from "../../platform/jobs/job-outbox.ts";
import { prepareNoticeQueue } from "../../platform/jobs/queue.ts";
import type { Held } from "../hands/held.ts";

const insertNotice: Statement<never> = {
  name: "insert-notice",
  text: `insert into notice (id, record_id, birth_agency_id, holder_id, receiver_id, event_sequence, form, status)
    values ($1, $2, $3, $4, $5, $6, $7, 'QUEUED')`,
};

/** The job's payload: ids and nothing that belongs to a person. */
export interface PrepareNoticeJob {
  readonly agencyId: string;
  readonly noticeId: string;
}

/** The statements that write down the letters an event calls for and queue the work, in the caller's transaction. */
export async function queueNotices(
  jobs: JobOutbox,
  { recordId, birthAgencyId, holderId, receiverId }: Held,
  sequence: number,
  forms: readonly string[],
): Promise<BoundStatement<unknown>[]> {
  const statements: BoundStatement<unknown>[] = [];
  for (const form of forms) {
    const noticeId = randomUUIDv7();
    statements.push(
      bind(insertNotice, noticeId, recordId, birthAgencyId, holderId, receiverId, sequence, form),
    );
    statements.push(
      await jobs.enqueue(prepareNoticeQueue, { noticeId, agencyId: holderId } satisfies PrepareNoticeJob),
    );
  }
  return statements;
}
