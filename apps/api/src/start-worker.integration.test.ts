import { PgBoss } from "pg-boss";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  acknowledge,
  advancing,
  openWriteFixture,
  receiving,
  world,
  type WriteFixture,
} from "../test/write-fixture.ts";
import { advanceComplaint, receiveComplaint } from "./modules/complaint/commands.ts";
import { complaintKind } from "./modules/complaint/complaint-kind.ts";
import { idleBoss } from "./platform/jobs/job-outbox.ts";
import { prepareNoticeQueue } from "./platform/jobs/queue.ts";
import type { RowScope } from "./platform/auth/viewer.ts";
import { forgetExpired } from "./record/keys/forget-expired.job.ts";
import { rebuildRecords, type Difference } from "./record/rebuild/rebuild-records.ts";
import { recheckOpenRecords, startWorker, type Worker } from "./start-worker.ts";

let fixture: WriteFixture;
beforeAll(async () => {
  fixture = await openWriteFixture();
});
afterAll(() => fixture.close());

const placer: RowScope = { kind: "AGENCY", agencyId: "placer" };
const context = () => Promise.resolve(world);

async function acknowledged(): Promise<string> {
  const received = await receiveComplaint(fixture, receiving());
  if (received.kind !== "ADVANCED") throw new Error(received.kind);
  await advanceComplaint(fixture, advancing(received.recordId, 1, acknowledge));
  return received.recordId;
}

async function withWorker(work: (worker: Worker) => Promise<void>): Promise<void> {
  const errors: Error[] = [];
  const worker = await startWorker({
    queueUrl: fixture.urls.systemUrl,
    database: fixture.system,
    context,
    freshContext: context,
    units: fixture.units,
    onError: (error) => errors.push(error),
    onRecheck: () => undefined,
    pollingIntervalSeconds: 0.5,
  });
  try {
    await work(worker);
  } finally {
    await worker.stop();
  }
  expect(errors).toEqual([]);
}

describe("a job", () => {
  it("is rolled back with the transaction that queued it", async () => {
    const [before] = await fixture.admin("select count(*)::int from pgboss.job");
    const job = await fixture.jobs.enqueue(prepareNoticeQueue, { noticeId: crypto.randomUUID() });
    await fixture.database.write(placer, async (transaction) => {
      await transaction.send(job);
      await transaction.rollback();
    });
    expect(await fixture.admin("select count(*)::int from pgboss.job")).toEqual([before]);
  });

  it("is not queued at all when the library sends more than the one statement that the outbox carries", async () => {
    const send = vi.spyOn(PgBoss.prototype, "send");
    send.mockImplementation(async (...sent: unknown[]) => {
      const { db } = sent[2] as { db: { executeSql(text: string): Promise<unknown> } };
      await db.executeSql("insert into job default values");
      await db.executeSql("select pg_notify('job', '')");
      return null;
    });
    await expect(fixture.jobs.enqueue(prepareNoticeQueue, {})).rejects.toThrow(
      "The queue prepare-notice wrote more than one statement for a job.",
    );
    send.mockRestore();
  });

  it("carries ids and nothing that belongs to a person", async () => {
    await acknowledged();
    const jobs = await fixture.admin<{ data: object }>(
      "select data from pgboss.job where name = 'prepare-notice'",
    );
    for (const { data } of jobs) expect(Object.keys(data).sort()).toEqual(["agencyId", "noticeId"]);
  });
});

describe("the worker, as the system role", () => {
  it("prepares the letter in the complainant's language, freezes its dates, and does so once", async () => {
    const id = await acknowledged();
    await withWorker(async () => {
      await vi.waitFor(
        async () =>
          expect(
            await fixture.admin("select 1 from notice where record_id = $1 and status = 'PREPARED'", [id]),
          ).toHaveLength(1),
        { timeout: 10_000 },
      );
    });
    const [notice] = await fixture.admin<{
      id: string;
      body: string;
      language: string;
      printed_dates: object;
      prepared_at: Date;
    }>("select * from notice where record_id = $1", [id]);
    expect(notice!.language).toBe("es");
    // Received Monday, November 16, 2026: the answer is due on Wednesday, December 16.
    expect(notice!.printed_dates).toMatchObject({
      "complaint-receipt-date": "2026-11-16",
      "written-resolution": "2026-12-16",
    });
    expect(notice!.body).toContain("miércoles 16 dic 2026");
    expect(notice!.body).toContain("María José Núñez-O’Brien");
    const boss = idleBoss(fixture.urls.appUrl);
    await boss.start();
    await boss.send(prepareNoticeQueue.name, { noticeId: notice!.id, agencyId: "placer" });
    await boss.stop({ graceful: false });
    await withWorker(async () => {
      await vi.waitFor(
        async () =>
          expect(
            await fixture.admin(
              "select 1 from pgboss.job where name = 'prepare-notice' and state <> 'completed'",
            ),
          ).toEqual([]),
        { timeout: 10_000 },
      );
    });
    expect(await fixture.admin("select * from notice where record_id = $1", [id])).toEqual([notice]);
  });

  it("tries a failing job again later, and keeps no text of the failure", async () => {
    const job = await fixture.jobs.enqueue(prepareNoticeQueue, {
      noticeId: crypto.randomUUID(),
      agencyId: "placer",
    });
    await fixture.database.write(placer, (transaction) => transaction.finish(job));
    await withWorker(async () => {
      await vi.waitFor(
        async () =>
          expect(await fixture.admin("select 1 from pgboss.job where state = 'retry'")).toHaveLength(1),
        { timeout: 10_000 },
      );
    });
    const [failed] = await fixture.admin<{ output: object; dead_letter: string }>(
      "select output, dead_letter from pgboss.job where state = 'retry'",
    );
    expect(failed).toEqual({ output: { name: "Error", code: null }, dead_letter: "prepare-notice-dead" });
    await fixture.admin("delete from pgboss.job where state = 'retry'");
  });
});

describe("the history", () => {
  it("gives back every row and deadline, whatever happened to them", async () => {
    const id = await acknowledged();
    const before = await fixture.admin(
      "select to_jsonb(c) as row, (select jsonb_agg(to_jsonb(d) order by rule_id) from deadline d where d.record_id = c.id) as deadlines from complaint c order by id",
    );
    await fixture.admin(
      "update complaint set version = 9, complainant_family_name = 'Nobody', search_family = 'nobody', status = 'UNDER_INVESTIGATION', next_due_on = '2030-01-01', facts = facts || '{\"issues\": []}' where id = $1",
      [id],
    );
    await fixture.admin("delete from deadline where record_id = $1 and rule_id = 'written-resolution'", [id]);
    await fixture.admin(
      "update deadline set due_on = '2030-01-01' where record_id = $1 and rule_id = 'acknowledgement'",
      [id],
    );
    const found: Difference[] = [];
    const order = {
      database: fixture.system,
      context,
      openOnly: false,
      onDifference: (difference: Difference) => void found.push(difference),
    };
    expect(await rebuildRecords(complaintKind, { ...order, write: false })).toMatchObject({ differing: 1 });
    expect(found[0]).toEqual({
      table: "complaint",
      recordId: id,
      agencyId: "placer",
      birthAgencyId: "placer",
      what: [
        "version",
        "facts",
        "status",
        "next_due_on",
        "complainant_family_name",
        "search_family",
        "deadline acknowledgement",
        "deadline written-resolution",
      ],
    });
    expect(await rebuildRecords(complaintKind, { ...order, write: true })).toMatchObject({ differing: 1 });
    expect(await rebuildRecords(complaintKind, { ...order, write: false })).toMatchObject({ differing: 0 });
    const after = await fixture.admin(
      "select to_jsonb(c) as row, (select jsonb_agg(to_jsonb(d) order by rule_id) from deadline d where d.record_id = c.id) as deadlines from complaint c order by id",
    );
    expect(after).toEqual(before);
  });
});

describe("the nightly recheck", () => {
  it("writes a difference into the audit and mends nothing", async () => {
    const id = await acknowledged();
    await fixture.admin("update complaint set next_due_on = '2030-01-01' where id = $1", [id]);
    const outcomes: object[] = [];
    await recheckOpenRecords(fixture.system, context, (outcome) => void outcomes.push(outcome));
    expect(outcomes).toMatchObject([{ differing: 1 }, { differing: 0 }]);
    expect(
      await fixture.admin(
        "select agency_id, outcome, details from audit_entry where act = 'deadline.differs' and subject_id = $1",
        [id],
      ),
    ).toEqual([{ agency_id: "placer", outcome: "FAILED", details: { what: ["next_due_on"] } }]);
    expect(await fixture.admin("select next_due_on::text from complaint where id = $1", [id])).toEqual([
      { next_due_on: "2030-01-01" },
    ]);
  });
});

describe("forgetting", () => {
  it("keeps a key for 30 days and no longer", async () => {
    await acknowledged();
    const [before] = await fixture.admin<{ count: number }>("select count(*)::int from idempotency_key");
    await fixture.admin(
      "update idempotency_key set created_at = now() - interval '31 days' where (actor_id, key) = (select actor_id, key from idempotency_key limit 1)",
    );
    await forgetExpired(fixture.system);
    expect(await fixture.admin("select count(*)::int from idempotency_key")).toEqual([
      { count: before!.count - 1 },
    ]);
  });
});
