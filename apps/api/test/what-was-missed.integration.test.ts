import { plainDate } from "@redress/domain/calendar";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { findWhatWasMissed, type NightReport } from "../src/modules/task/watch/find-missed.job.ts";
import { idleBoss } from "../src/platform/jobs/job-outbox.ts";
import { scanFilesQueue } from "../src/platform/jobs/queue.ts";
import { startWorker } from "../src/start-worker.ts";
import { aRecordedContact } from "./contacts.ts";
import {
  aComplaintUnderInvestigation,
  act,
  aReceivedComplaint,
  openTestApi,
  partnerWith,
  receiveInput,
  type Asking,
  type Loose,
  type TestApi,
} from "./harness.ts";
import { actOnTask, readTasks } from "./tasks.ts";
import { viewerOf, world } from "./write-fixture.ts";

// What should have happened and did not. Today is Thursday, November 19, 2026; complaints are handed in on Monday, November 16.

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const tasks = (filter: Record<string, unknown>, asking?: Asking) => readTasks(api, filter, asking);
const task = (name: string, input: Record<string, unknown>, asking?: Asking) =>
  actOnTask(api, name, input, asking);

describe("a letter that is due and unmailed", () => {
  const overdue = async (record: string, today: string, openOnly = true) =>
    (await tasks({ record, openOnly }, { today })).filter(({ title }) => title === "A letter is overdue");

  test("of a complaint is the supervisor’s from Tuesday, November 24, until it is recorded as mailed", async () => {
    const { id } = await aReceivedComplaint(api);
    expect(await overdue(id, "2026-11-23")).toEqual([]);
    expect(await overdue(id, "2026-11-24")).toMatchObject([
      { role: "SUPERVISOR", text: expect.stringContaining("was due on Mon Nov 23, 2026"), overdue: false },
    ]);
    const mailed = { complaintId: id, expectedVersion: 1, noticeMailedOn: "2026-11-19" };
    await act(api, "acknowledgeComplaint", mailed);
    // The written resolution is due next, on Wednesday, December 16.
    expect(await overdue(id, "2026-11-24")).toEqual([]);
    expect(await overdue(id, "2026-12-17")).toHaveLength(1);
  });

  test("of a contact is the supervisor’s from Tuesday, November 24, after its three business days", async () => {
    const { id } = await aRecordedContact(api); // of Wednesday, November 18
    expect(await overdue(id, "2026-11-23")).toEqual([]);
    expect(await overdue(id, "2026-11-24")).toMatchObject([{ role: "SUPERVISOR" }]);
  });
});

test("a complaint that nobody holds is the supervisor’s a business day later, until an investigator is named", async () => {
  const partner = partnerWith("complaints:read", "complaints:write");
  const received = await act(api, "receiveComplaint", receiveInput({ agencyId: "agency_placer" }), {
    as: partner,
  });
  const { id } = received.complaint;
  const find = async (today: string) =>
    (await tasks({ record: id }, { today })).filter(({ title }) => title === "Nobody has this complaint");
  // Handed in on Monday, November 16.
  expect(await find("2026-11-19")).toMatchObject([
    { role: "SUPERVISOR", opensOn: "2026-11-17", dueOn: "2026-11-18", overdue: true },
  ]);
  const investigatorId = `staff_${viewerOf("investigator").id}`;
  const named = { complaintId: id, expectedVersion: 1, investigatorId };
  await act(api, "assignInvestigator", named, { as: "supervisor" });
  expect(await find("2026-11-19")).toEqual([]);
});

describe("a dead job that hangs on no record", () => {
  const read = async (asking: Asking = {}): Promise<Loose> => {
    const query = "{ failedJobs { queue title failures firstFailedAt lastFailedAt } }";
    const { data, errors } = await api.ask(query, {}, { as: "administrator-placer", ...asking });
    return errors ? errors[0]?.extensions : data.failedJobs;
  };

  test("is told to administrators in their language until the same work succeeds, and says nothing of why", async () => {
    expect(await read()).toEqual([]);
    let failing = true;
    const scanWaiting = () => (failing ? Promise.reject(new Error("hunter2")) : Promise.resolve());
    const { systemUrl } = api.fixture.urls;
    const worker = await startWorker({
      queueUrl: systemUrl,
      database: api.fixture.system,
      context: async () => world,
      freshContext: async () => world,
      units: api.fixture.units,
      quarantine: { scans: true, scanWaiting, sweep: () => Promise.resolve() } as never,
      onError: () => undefined,
      onRecheck: () => undefined,
      pollingIntervalSeconds: 0.5,
    });
    const boss = idleBoss(systemUrl);
    await boss.start();
    await boss.send(scanFilesQueue.name, {});
    const waiting = { timeout: 15_000, interval: 200 };
    await vi.waitFor(async () => expect(await read()).toHaveLength(1), waiting);
    const [told] = await read({ as: "administrator", language: "es" });
    expect(told).toMatchObject({ queue: "scan-files", title: "Hacer analizar los archivos", failures: 1 });
    expect(told.lastFailedAt).toBe(told.firstFailedAt);
    failing = false;
    await boss.send(scanFilesQueue.name, {});
    await vi.waitFor(async () => expect(await read()).toEqual([]), waiting);
    await boss.stop({ graceful: false });
    await worker.stop();
  });

  test.each(["director", "ombudsperson", "state-analyst", "auditor"])("is not for %s", async (as) =>
    expect(await read({ as })).toMatchObject({ code: "FORBIDDEN" }),
  );
});

describe("the nightly check", () => {
  const friday = plainDate("2026-11-20");
  const night = (): Promise<NightReport> => findWhatWasMissed(api.fixture.system, friday);
  const nothing = { opened: 0, ended: 0 };
  const leave = (id: string, active: boolean): Promise<unknown> =>
    api.fixture.admin("update staff set active = $2 where id = $1", [id, active]);

  test("finds nothing where nothing was missed", async () => {
    expect(await night()).toEqual({
      "task-of-somebody-who-left": nothing,
      "record-of-somebody-who-left": nothing,
      "letter-not-prepared": nothing,
      "file-not-scanned": nothing,
      "dates-not-recounted": nothing,
    });
  });

  test("gives the supervisor a task for what somebody who left has, once, until somebody else has it", async () => {
    const { id } = await aReceivedComplaint(api);
    const theo = viewerOf("hearing-coordinator");
    const opened = await task("openTask", {
      aboutId: id,
      title: "Call",
      dueOn: "2026-11-25",
      assigneeId: `staff_${theo.id}`,
    });
    await leave(theo.id, false);
    expect((await night())["task-of-somebody-who-left"]).toEqual({ opened: 1, ended: 0 });
    expect((await night())["task-of-somebody-who-left"]).toEqual(nothing);
    const [found] = (await tasks({ record: id }, { today: friday })).filter(
      ({ origin }) => origin === "NIGHT",
    );
    // Due on Monday, November 23, the next business day.
    expect(found).toMatchObject({ role: "SUPERVISOR", dueOn: "2026-11-23", byHand: false, practice: true });
    const given = { aboutId: opened.id, expectedVersion: 1, reason: "Has left." };
    await task("reassignTask", { ...given, assigneeId: `staff_${viewerOf("investigator").id}` });
    expect((await night())["task-of-somebody-who-left"]).toEqual({ opened: 0, ended: 1 });
    await leave(theo.id, true);
  });

  test("finds a record whose investigator left, and a letter whose job is dead", async () => {
    const daniel = viewerOf("investigator");
    const { id } = await aComplaintUnderInvestigation(api);
    await act(api, "acknowledgeComplaint", {
      complaintId: id,
      expectedVersion: 2,
      noticeMailedOn: "2026-11-19",
    });
    await leave(daniel.id, false);
    await api.fixture.admin("update notice set queued_at = now() - interval '2 days' where record_id = $1", [
      id.slice("complaint_".length),
    ]);
    const found = await night();
    expect(found["record-of-somebody-who-left"].opened).toBeGreaterThan(0);
    expect(found["letter-not-prepared"].opened).toBeGreaterThan(0);
    await leave(daniel.id, true);
    const after = await night();
    expect(after["record-of-somebody-who-left"].ended).toBe(found["record-of-somebody-who-left"].opened);
    expect(after["letter-not-prepared"]).toEqual(nothing);
  });

  test("finds a file that no scanner looked at for a day, and a recount that has not ended, once for the office", async () => {
    const { id } = await aReceivedComplaint(api, {
      filing: { channel: "HAND_DELIVERY", dateStampedOn: "2026-10-19" }, // a Monday, before all others here
    });
    await aReceivedComplaint(api);
    await api.fixture.admin(
      `insert into attachment (id, birth_agency_id, record_id, holder_id, name, media_type, size, checksum, state, author_id, author_name, added_at)
       select gen_random_uuid(), birth_agency_id, id, holder_id, 'letter.pdf', 'application/pdf', 1, 'x', 'SCANNING', $2, 'Rosa Delgado', now() - interval '2 days'
       from record where id = $1`,
      [id.slice("complaint_".length), viewerOf("ombudsperson").id],
    );
    await api.fixture.admin(
      `insert into calendar_change (id, agency_id, act, setting, value, was, becomes, reason, actor_id, actor_name, key, fingerprint, recorded_at)
       values (gen_random_uuid(), 'placer', 'SET', 'rehearingDays', '31', '30', '31', 'Counsel.', $1, 'Helen Marsh', 'stuck', 'x', now() - interval '2 days')`,
      [viewerOf("director").id],
    );
    const found = await night();
    const once = { opened: 1, ended: 0 };
    expect(found).toMatchObject({ "file-not-scanned": once, "dates-not-recounted": once });
    await api.fixture.admin(
      "update attachment set state = 'CLEAN', scanned = true where name = 'letter.pdf'",
    );
    await api.fixture.admin(
      "update calendar_change set started_at = now(), finished_at = now() where key = 'stuck'",
    );
    const ended = { opened: 0, ended: 1 };
    expect(await night()).toMatchObject({ "file-not-scanned": ended, "dates-not-recounted": ended });
  });
});
