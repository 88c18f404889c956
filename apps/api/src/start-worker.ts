import type { JobResult, PgBoss } from "pg-boss";
import type { CountingContext } from "@redress/domain/world";
import {
  recountDates,
  unfinishedRecounts,
  type RecountDatesJob,
  type RecountDependencies,
} from "./modules/calendar/index.ts";
import type { Quarantine } from "./modules/attachment/quarantine.ts";
import { complaintKind } from "./modules/complaint/complaint-kind.ts";
import type { ComplaintTypes } from "./modules/complaint/complaint-types.ts";
import { contactKind } from "./modules/contact/contact-kind.ts";
import type { ContactTypes } from "./modules/contact/contact-types.ts";
import { findWhatWasMissed } from "./modules/task/watch/find-missed.job.ts";
import { prepareNotice, type FoldedForLetter } from "./modules/notice/prepare-notice.job.ts";
import { dayInCalifornia, systemClock } from "./platform/clock.ts";
import { systemScope } from "./platform/auth/viewer.ts";
import { bind, type SystemDatabase } from "./platform/database/database.ts";
import { outboxOf } from "./platform/jobs/job-outbox.ts";
import {
  findMissedQueue,
  forgetExpiredQueue,
  prepareNoticeQueue,
  recheckDeadlinesQueue,
  recountDatesQueue,
  scanFilesQueue,
  sweepFilesQueue,
} from "./platform/jobs/queue.ts";
import type { Units } from "./platform/orm/units.ts";
import { workingBoss } from "./platform/jobs/working-boss.ts";
import { forgetExpired } from "./record/keys/forget-expired.job.ts";
import type { PrepareNoticeJob } from "./record/notices/queue-notices.ts";
import type { SaidOfPerson } from "./record/people/said-of-person.ts";
import { recheckKeptApart } from "./record/people/apart/recheck-kept-apart.job.ts";
import { foldHistory, type HistoryEvent } from "./record/rebuild/fold-history.ts";
import { recheckRecords } from "./record/rebuild/recheck-records.job.ts";
import { recordKinds } from "./record-kinds.ts";

/** What the worker needs. */
export interface WorkerDependencies {
  /** Where the queue lives, as the system role: an address without a transaction pooler, because the library listens. */
  readonly queueUrl: string;
  readonly database: SystemDatabase;
  /** The calendars and settings of an agency. */
  readonly context: (agencyId: string) => Promise<CountingContext>;
  /** The same, read anew. */
  readonly freshContext: (agencyId: string) => Promise<CountingContext>;
  readonly units: Pick<Units, "of">;
  /** The files of records; none where none are kept. */
  readonly quarantine?: Pick<Quarantine, "scanWaiting" | "scans" | "sweep"> | null;
  /** Told of trouble with the queue itself; a failing job is retried and in the end kept in its dead-letter queue. */
  readonly onError: (error: Error) => void;
  /** Told how the nightly recheck went. */
  readonly onRecheck: (outcome: { examined: number; differing: number }) => void;
  /** Seconds between two looks at a queue, besides being woken; 2 unless given. */
  readonly pollingIntervalSeconds?: number;
}

/** A worker under way. */
export interface Worker {
  /** Lets jobs that were begun end, at most 25 seconds, and stops. */
  stop(): Promise<void>;
}

/** Starts working off the queues, inside the API or as a process of its own; any number may work side by side. */
export async function startWorker(dependencies: WorkerDependencies): Promise<Worker> {
  const boss = workingBoss(dependencies.queueUrl);
  boss.on("error", dependencies.onError);
  await boss.start();
  await takeJobs(boss, dependencies);
  // At night in California, when nobody works.
  await boss.schedule(recheckDeadlinesQueue.name, "15 3 * * *", {}, { tz: "America/Los_Angeles" });
  await boss.schedule(findMissedQueue.name, "30 3 * * *", {}, { tz: "America/Los_Angeles" });
  await boss.schedule(forgetExpiredQueue.name, "45 3 * * *", {}, { tz: "America/Los_Angeles" });
  if (dependencies.quarantine) {
    await boss.schedule(sweepFilesQueue.name, "0 4 * * *", {}, { tz: "America/Los_Angeles" });
    if (dependencies.quarantine.scans) await boss.schedule(scanFilesQueue.name, "* * * * *");
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 25_000 }) };
}

async function takeJobs(boss: PgBoss, dependencies: WorkerDependencies): Promise<void> {
  const { database, context } = dependencies;
  const polling = {
    pollingIntervalSeconds: dependencies.pollingIntervalSeconds ?? 2,
    notifyPollingIntervalSeconds: 5,
  };
  // Letters come in bursts: a full batch is followed by the next at once. Each job of a batch succeeds or fails alone.
  const batches = { ...polling, batchSize: 20, burstWhenBatchFull: true, perJobResults: true } as const;
  await boss.work<PrepareNoticeJob>(prepareNoticeQueue.name, batches, (jobs) =>
    Promise.all(
      jobs.map((job) =>
        settle(job.id, () =>
          prepareNotice<HistoryEvent>({ database, context, fold: foldForLetter }, job.data),
        ),
      ),
    ),
  );
  const recounting: RecountDependencies = {
    database,
    units: dependencies.units,
    jobs: outboxOf(boss),
    context: dependencies.freshContext,
  };
  // What a process that was killed left behind goes on now, not when its job is given up as dead.
  for (const { id } of (await database.read(systemScope, bind(unfinishedRecounts)))[0])
    await boss.send(recountDatesQueue.name, { changeId: id } satisfies RecountDatesJob);
  await boss.work<RecountDatesJob>(recountDatesQueue.name, polling, async (jobs) => {
    for (const { data } of jobs)
      if ((await recountDates(recounting, data)) === "MORE") await boss.send(recountDatesQueue.name, data);
  });
  await boss.work(recheckDeadlinesQueue.name, polling, () =>
    recheckOpenRecords(database, context, dependencies.onRecheck),
  );
  await boss.work(findMissedQueue.name, polling, async () => {
    await findWhatWasMissed(database, dayInCalifornia(systemClock.now()));
  });
  await boss.work(forgetExpiredQueue.name, polling, () => forgetExpired(database));
  const { quarantine } = dependencies;
  if (!quarantine) return;
  await boss.work(scanFilesQueue.name, polling, () => quarantine.scanWaiting());
  await boss.work(sweepFilesQueue.name, polling, () => quarantine.sweep());
}

/** The nightly comparison of every open record, whatever its kind, and of who is kept apart from whom, which is mended. */
export async function recheckOpenRecords(
  database: SystemDatabase,
  context: WorkerDependencies["context"],
  report: WorkerDependencies["onRecheck"],
): Promise<void> {
  for (const kind of recordKinds) await recheckRecords(kind, { database, context, report });
  await recheckKeptApart(recordKinds, { database, write: true });
}

/** Runs one job and says how it went; only the error's name and code are kept with the job, for messages quote values. */
async function settle(id: string, work: () => Promise<void>): Promise<JobResult> {
  try {
    await work();
    return { id, status: "completed" };
  } catch (error) {
    const { name, code } = error as { name?: string; code?: string };
    return { id, status: "failed", output: { name: name ?? "Error", code: code ?? null } };
  }
}

/** A record as a letter needs it, by its kind. */
function foldForLetter(
  recordKind: string,
  events: readonly HistoryEvent[],
  persons: Readonly<Record<string, SaidOfPerson>>,
): FoldedForLetter {
  return recordKind === contactKind.name
    ? foldContact(events as readonly HistoryEvent<ContactTypes>[], persons)
    : foldComplaint(events as readonly HistoryEvent<ComplaintTypes>[], persons);
}

function foldContact(
  events: readonly HistoryEvent<ContactTypes>[],
  persons: Readonly<Record<string, SaidOfPerson>>,
): FoldedForLetter {
  const { facts, registration } = foldHistory(contactKind, events);
  const complainant = named(persons, registration.personId);
  return { facts, complainant, deadlinesOf: (context) => contactKind.deadlinesOf(facts, context) };
}

function foldComplaint(
  events: readonly HistoryEvent<ComplaintTypes>[],
  persons: Readonly<Record<string, SaidOfPerson>>,
): FoldedForLetter {
  const { facts, registration } = foldHistory(complaintKind, events);
  return {
    facts,
    complainant: named(persons, registration.complainantId),
    sentTo: facts.transfer?.toAgencyId,
    investigatorId: facts.investigatorId,
    deadlinesOf: (context) => complaintKind.deadlinesOf(facts, context),
  };
}

function named(persons: Readonly<Record<string, SaidOfPerson>>, id: string): SaidOfPerson {
  const person = persons[id];
  if (person === undefined) throw new Error("A record names a person who is not there.");
  return person;
}
