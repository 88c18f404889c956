import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bind, DatabaseUnavailable } from "../../platform/database/database.ts";
import {
  acknowledge,
  advancing,
  assignOkafor,
  complainant,
  openWriteFixture,
  receiving,
  viewerOf,
  world,
  type WriteFixture,
} from "../../../test/write-fixture.ts";
import { createDatabase } from "../../platform/database/create-database.ts";
import { advanceComplaint, receiveComplaint, type WriteOutcome } from "./commands.ts";

let fixture: WriteFixture;
beforeAll(async () => {
  fixture = await openWriteFixture();
});
afterAll(() => fixture.close());

async function received(): Promise<string> {
  const outcome = await receiveComplaint(fixture, receiving());
  if (outcome.kind !== "ADVANCED") throw new Error(outcome.kind);
  return outcome.recordId;
}

/** How many rows each table of the write path holds. */
async function rowCounts(): Promise<Record<string, number>> {
  const tables = [
    "record",
    "person",
    "complaint",
    "record_event",
    "deadline",
    "notice",
    "idempotency_key",
    "audit_entry",
    "pgboss.job",
  ];
  const [row] = await fixture.admin<Record<string, number>>(
    `select ${tables.map((table) => `(select count(*)::int from ${table}) as "${table}"`).join(", ")}`,
  );
  return row!;
}

describe("taking a complaint in", () => {
  it("writes row, event, deadlines, key and audit together, with the agency's next number of the year", async () => {
    const outcome = await receiveComplaint(fixture, receiving());
    expect(outcome).toMatchObject({
      kind: "ADVANCED",
      version: 1,
      event: { kind: "ComplaintReceived" },
      repeated: false,
    });
    const { recordId } = outcome as Extract<WriteOutcome, { kind: "ADVANCED" }>;
    const [row] = await fixture.admin("select * from complaint where id = $1", [recordId]);
    expect(row).toMatchObject({
      holder_id: "placer",
      birth_agency_id: "placer",
      version: 1,
      status: "RECEIVED",
      is_open: true,
      timeliness: "TIMELY",
      next_rule_id: "acknowledgement",
      search_family: "nunez o brien",
      search_given: "maria jose",
      assignee_id: viewerOf("ombudsperson").id,
    });
    expect(row!["number"]).toMatch(/^CR-2026-31-\d{6}$/);
    const [event] = await fixture.admin("select * from record_event where record_id = $1", [recordId]);
    expect(event).toMatchObject({
      sequence: 1,
      kind: "ComplaintReceived",
      actor_name: "Rosa Delgado",
      data: { registration: { complainantId: row!["complainant_id"], party: "CUSTODIAL_PARTY" } },
    });
    const { representative: _, party: __, ...particulars } = complainant;
    expect(
      await fixture.admin(
        "select p.agency_id, p.particulars, v.version, v.reason, v.actor_id from person p join person_version v on v.person_id = p.id where p.id = $1",
        [row!["complainant_id"]],
      ),
    ).toEqual([
      {
        agency_id: "placer",
        particulars,
        version: 1,
        reason: "NAMED",
        actor_id: viewerOf("ombudsperson").id,
      },
    ]);
    const deadlines = await fixture.admin<{ rule_id: string; due_on: string }>(
      "select rule_id, due_on::text from deadline where record_id = $1",
      [recordId],
    );
    // Received Monday, November 16: day 30 is Wednesday, December 16, 2026.
    expect(deadlines).toContainEqual({ rule_id: "written-resolution", due_on: "2026-12-16" });
    const [audit] = await fixture.admin("select * from audit_entry where subject_id = $1", [recordId]);
    expect(audit).toMatchObject({ act: "complaint.receiveComplaint", outcome: "DONE", agency_id: "placer" });
  });

  it("numbers the complaints of an agency one after the other, also when they come at once", async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => receiveComplaint(fixture, receiving())),
    );
    expect(outcomes.every((outcome) => outcome.kind === "ADVANCED")).toBe(true);
    const rows = await fixture.admin<{ number: string }>("select number from complaint order by number");
    expect(rows.map((row) => row.number)).toEqual(
      rows.map((_, index) => `CR-2026-31-${String(index + 1).padStart(6, "0")}`),
    );
  });

  it("takes two round trips and a fixed number of statements", async () => {
    const before = fixture.database.counters();
    await received();
    const after = fixture.database.counters();
    expect(after.roundTrips - before.roundTrips).toBe(2);
    // Key, whether the case is closed to whoever opens it; persons, record with its row, what it is found by, who is
    // kept apart from its persons and from it, event, deadlines, tasks, audit, announcement.
    expect(after.statements - before.statements).toBe(12);
  });

  it("writes nothing when refused", async () => {
    const before = await rowCounts();
    const outcome = await receiveComplaint(
      fixture,
      receiving({ action: { ...receiving().action, issues: [] } }),
    );
    expect(outcome.kind).toBe("REFUSED");
    expect(await rowCounts()).toEqual(before);
  });

  it("treats another agency as unknown", async () => {
    expect(await receiveComplaint(fixture, receiving({ agencyId: "sacramento" }))).toEqual({
      kind: "NOT_FOUND",
    });
  });
});

describe("advancing a complaint", () => {
  it("changes row, history and deadlines, and queues the letter in the same transaction", async () => {
    const id = await received();
    const outcome = await advanceComplaint(fixture, advancing(id, 1, acknowledge));
    expect(outcome).toMatchObject({ kind: "ADVANCED", version: 2, noticesQueued: ["LCR002"] });
    const [row] = await fixture.admin(
      "select version, facts -> 'acknowledgement' as acknowledgement, next_rule_id from complaint where id = $1",
      [id],
    );
    expect(row).toEqual({
      version: 2,
      acknowledgement: { noticeMailedOn: "2026-11-18" },
      next_rule_id: "written-resolution",
    });
    const [notice] = await fixture.admin<{ id: string }>(
      "select id, form, status, event_sequence from notice where record_id = $1",
      [id],
    );
    expect(notice).toMatchObject({ form: "LCR002", status: "QUEUED", event_sequence: 2 });
    const jobs = await fixture.admin(
      "select data from pgboss.job where name = 'prepare-notice' and data->>'noticeId' = $1",
      [notice!.id],
    );
    expect(jobs).toEqual([{ data: { noticeId: notice!.id, agencyId: "placer" } }]);
    const [met] = await fixture.admin(
      "select met_on::text from deadline where record_id = $1 and rule_id = 'acknowledgement'",
      [id],
    );
    expect(met).toEqual({ met_on: "2026-11-18" });
  });

  it("refuses a stale version and writes nothing", async () => {
    const id = await received();
    await advanceComplaint(fixture, advancing(id, 1, acknowledge));
    const before = await rowCounts();
    expect(await advanceComplaint(fixture, advancing(id, 1, assignOkafor))).toEqual({
      kind: "STALE",
      currentVersion: 2,
    });
    expect(await rowCounts()).toEqual(before);
  });

  it("lets exactly one of many writers of the same version through", async () => {
    const id = await received();
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, () => advanceComplaint(fixture, advancing(id, 1, assignOkafor))),
    );
    expect(outcomes.filter((outcome) => outcome.kind === "ADVANCED")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome.kind === "STALE")).toHaveLength(11);
  });

  it("knows nothing of another agency's complaint, nor of one that does not exist", async () => {
    const id = await received();
    const stranger = viewerOf("ombudsperson-sacramento");
    expect(await advanceComplaint(fixture, advancing(id, 1, acknowledge, { viewer: stranger }))).toEqual({
      kind: "NOT_FOUND",
    });
    expect(await advanceComplaint(fixture, advancing(crypto.randomUUID(), 1, acknowledge))).toEqual({
      kind: "NOT_FOUND",
    });
  });

  it("gives the Department's staff the domain's refusal", async () => {
    const id = await received();
    const outcome = await advanceComplaint(
      fixture,
      advancing(id, 1, acknowledge, { viewer: viewerOf("state-analyst") }),
    );
    expect(outcome.kind).toBe("REFUSED");
  });
});

describe("a caller's key", () => {
  it("has one effect and one answer, however often and however fast it is repeated", async () => {
    const id = await received();
    const request = advancing(id, 1, acknowledge);
    const before = await rowCounts();
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => advanceComplaint(fixture, request)));
    const after = await rowCounts();
    expect(after["record_event"]! - before["record_event"]!).toBe(1);
    expect(after["pgboss.job"]! - before["pgboss.job"]!).toBe(1);
    const answers = outcomes.map((outcome) => ({ ...outcome, repeated: undefined }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(outcomes.filter((outcome) => outcome.kind === "ADVANCED" && !outcome.repeated)).toHaveLength(1);
  });

  it("gives a new complaint once", async () => {
    const request = receiving();
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => receiveComplaint(fixture, request)));
    expect(new Set(outcomes.map((outcome) => outcome.kind === "ADVANCED" && outcome.recordId)).size).toBe(1);
  });

  it("is refused for another input", async () => {
    const request = receiving();
    await receiveComplaint(fixture, request);
    expect(await receiveComplaint(fixture, { ...request, fingerprint: "0".repeat(64) })).toEqual({
      kind: "KEY_REUSED",
    });
  });

  it("is free again after a refusal", async () => {
    const id = await received();
    const key = { clientMutationId: "again" };
    const early = { ...acknowledge, noticeMailedOn: world.today };
    expect((await advanceComplaint(fixture, advancing(id, 7, early, key))).kind).toBe("STALE");
    expect((await advanceComplaint(fixture, advancing(id, 1, early, key))).kind).toBe("ADVANCED");
  });
});

describe("a failure in the last round trip", () => {
  it("leaves nothing behind and the connection fit for use", async () => {
    await fixture.admin(
      "alter table audit_entry add constraint never check (act <> 'complaint.receiveComplaint') not valid",
    );
    const before = await rowCounts();
    await expect(receiveComplaint(fixture, receiving())).rejects.toThrow(/never/);
    await fixture.admin("alter table audit_entry drop constraint never");
    expect(await rowCounts()).toEqual(before);
    expect((await receiveComplaint(fixture, receiving())).kind).toBe("ADVANCED");
  });

  it("of the connection is mended by another one when it happens before the commit", async () => {
    const id = await received();
    const outcome = advanceComplaint(
      {
        ...fixture,
        jobs: {
          ...fixture.jobs,
          enqueue: async (queue, data) => (await cutOnce(), fixture.jobs.enqueue(queue, data)),
        },
      },
      advancing(id, 1, acknowledge),
    );
    // The connection is closed between the two round trips, so the commit cannot be answered and its outcome is unknown.
    await expect(outcome).rejects.toMatchObject({ name: "DatabaseUnavailable", outcomeUnknown: true });
    const slow = bind({ name: "slow", text: "select pg_sleep(0.3)" });
    const reading = fixture.database.read({ kind: "STATE", agencyId: null }, slow);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await cut();
    await expect(reading).resolves.toHaveLength(1);
    expect(await advanceComplaint(fixture, advancing(id, 1, acknowledge))).toMatchObject({
      kind: "ADVANCED",
    });
  });

  it("is DatabaseUnavailable when there is no server to be had", async () => {
    const nowhere = createDatabase({ url: "postgres://redress_app@127.0.0.1:9/none" });
    await expect(receiveComplaint({ ...fixture, database: nowhere }, receiving())).rejects.toBeInstanceOf(
      DatabaseUnavailable,
    );
    await nowhere.close();
  });
});

const cut = () =>
  fixture.admin(
    "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'redress_app' and datname = current_database() and application_name = 'redress-api'",
  );
let isCut = false;
async function cutOnce(): Promise<void> {
  if (isCut) return;
  isCut = true;
  await cut();
  await new Promise((resolve) => setTimeout(resolve, 50));
}
