import { randomUUID } from "node:crypto";
import type { RuleId } from "@redress/domain/deadlines";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { recountDates, type RecountDependencies } from "../src/modules/calendar/index.ts";
import type { SystemDatabase } from "../src/platform/database/database.ts";
import { parseId } from "../src/platform/graphql/global-id.ts";
import { rebuildRecords } from "../src/record/rebuild/rebuild-records.ts";
import { recordKinds } from "../src/record-kinds.ts";
import { startWorker } from "../src/start-worker.ts";
import { Worlds } from "../src/world.ts";
import { aRecordedContact } from "./contacts.ts";
import { act, aReceivedComplaint, openTestApi, type Loose, type TestApi } from "./harness.ts";

let api: TestApi;
let worlds: Worlds;
beforeAll(async () => {
  api = await openTestApi();
  worlds = new Worlds(api.fixture.units, { now: () => Date.parse("2026-11-19T18:00:00Z") });
});
afterAll(() => api.close());

const administrator = { as: "administrator-placer" } as const;
const recounting = (changes: Partial<RecountDependencies> = {}): RecountDependencies => {
  const { system: database, units, jobs } = api.fixture;
  return { database, units, jobs, context: worlds.ofNow, ...changes };
};

/** Looks at an entry's effect, then makes or strikes it; the effect and the change. */
async function change(what: { readonly entry: object } | { readonly closureId: string }): Promise<Loose> {
  const { data: looked } = await api.ask(
    `query ($input: PreviewOfficeClosureInput!) { previewOfficeClosure(input: $input) { ... on PreviewOfficeClosureSuccess { effect {
      shown complaints contacts dates promisedLater promisesHeld sample { number dates { ruleId from to promises { outcome keptOn } } } } } } }`,
    { input: what },
    administrator,
  );
  const { effect } = looked.previewOfficeClosure;
  const [mutation, title] =
    "entry" in what ? ["enterOfficeClosure", "Enter"] : ["strikeOfficeClosure", "Strike"];
  const { data } = await api.ask(
    `mutation ($input: ${title}OfficeClosureInput!) { ${mutation}(input: $input) { ... on ${title}OfficeClosureSuccess { closure { id change { id } } } ... on UserError { code } } }`,
    { input: { clientMutationId: randomUUID(), reason: "Storm damage.", shown: effect.shown, ...what } },
    administrator,
  );
  const { closure } = data[mutation];
  return { effect, closure, changeId: parseId(closure.change.id)?.key, publicId: closure.change.id };
}

const closed = (fromOn: string) => ({ kind: "WHOLE_AGENCY_WHOLE_DAY", fromOn, throughOn: fromOn });

async function record(id: string): Promise<Loose> {
  const { data } = await api.ask(
    `query ($id: ID!) { complaint(id: $id) { version deadlines { ruleId dueOn } nextDeadline { dueOn }
      timeline(first: 100) { totalCount nodes { kind actorName actorRole summary facts { name value } } } } }`,
    { id },
  );
  return data.complaint;
}

const dueOn = (complaint: Loose, ruleId: RuleId): string =>
  complaint.deadlines.find((one: Loose) => one.ruleId === ruleId).dueOn;
const recounts = (complaint: Loose): Loose[] =>
  complaint.timeline.nodes.filter(({ kind }: Loose) => kind === "DatesRecounted");

async function progress(publicId: string): Promise<Loose> {
  const { data } = await api.ask(
    "query ($id: ID!) { calendarChange(id: $id) { total done moved startedAt finishedAt failure } }",
    { id: publicId },
  );
  return data.calendarChange;
}

/** Names of rows and deadlines that are not what the streams and the calendars of now give. */
async function differences(): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const kind of recordKinds)
    await rebuildRecords(kind, {
      database: api.fixture.system,
      context: worlds.ofNow,
      openOnly: false,
      write: false,
      onDifference: (difference) => void found.push(difference),
    });
  return found;
}

describe("closing Placer on Wednesday, December 16, 2026", () => {
  test("moves what was shown and nothing else, tells each date on its complaint's timeline, and ends", async () => {
    // Handed over on Monday, November 16: due Wednesday, December 16. On Monday, November 2: due Wednesday, December 2.
    const touched = await aReceivedComplaint(api);
    const untouched = await aReceivedComplaint(api, {
      filing: { channel: "HAND_DELIVERY", dateStampedOn: "2026-11-02" },
    });
    const before = await record(touched.id);
    const { effect, publicId, changeId, closure } = await change({ entry: closed("2026-12-16") });
    expect(await progress(publicId)).toMatchObject({ done: 0, startedAt: null, finishedAt: null });
    expect(await recountDates(recounting(), { changeId })).toBe("DONE");

    const after = await record(touched.id);
    expect(after.version).toBe(before.version + 1);
    const [event] = recounts(after);
    expect(event).toMatchObject({
      actorName: "Owen Castellano",
      actorRole: "ADMINISTRATOR",
      summary: "Dates recounted",
    });
    const told = Object.fromEntries(event.facts.map(({ name, value }: Loose) => [name, value]));
    expect(told).toMatchObject({
      Reason: "Storm damage.",
      "Written resolution": "Wed Dec 16, 2026 → Thu Dec 17, 2026",
    });
    // What was shown is what moved: every date, from and to.
    expect(effect).toMatchObject({ complaints: 1 });
    for (const { ruleId, from, to } of effect.sample[0].dates) {
      expect(dueOn(before, ruleId)).toBe(from);
      expect(dueOn(after, ruleId)).toBe(to);
    }
    const moved = after.deadlines.filter((one: Loose) => one.dueOn !== dueOn(before, one.ruleId));
    expect(moved.map(({ ruleId }: Loose) => ruleId).toSorted()).toEqual(
      effect.sample[0].dates.map(({ ruleId }: Loose) => ruleId).toSorted(),
    );
    expect(recounts(await record(untouched.id))).toEqual([]);
    expect(await progress(publicId)).toMatchObject({
      moved: 1,
      failure: null,
      finishedAt: expect.any(String),
    });
    expect(await differences()).toEqual([]);

    // Once more changes nothing, and striking the entry moves all back, told again.
    expect(await recountDates(recounting(), { changeId })).toBe("DONE");
    expect((await record(touched.id)).version).toBe(after.version);
    const struck = await change({ closureId: closure.id });
    await recountDates(recounting(), { changeId: struck.changeId });
    const back = await record(touched.id);
    expect(back.deadlines).toEqual(before.deadlines);
    expect(recounts(back)).toHaveLength(2);
    expect(await differences()).toEqual([]);
  });

  test("leaves a complaint of Sacramento alone, and one that came after it was entered", async () => {
    const theirs = await api.ask(
      `mutation ($input: ReceiveComplaintInput!) { receiveComplaint(input: $input) { ... on ActionSuccess { complaint { id } } } }`,
      {
        input: {
          clientMutationId: randomUUID(),
          filing: { channel: "HAND_DELIVERY", dateStampedOn: "2026-11-16" },
          knewOn: "2026-10-01",
          complainant: { givenName: "Ann", familyName: "Ray", party: "CUSTODIAL_PARTY", language: "en" },
          issues: [{ subject: "PAYMENT", description: "Late." }],
        },
      },
      { as: "ombudsperson-sacramento" },
    );
    const theirId = theirs.data.receiveComplaint.complaint.id;
    const rows = () =>
      api.fixture.admin(
        "select md5(string_agg(d::text, '|' order by d::text)) from deadline d where holder_id = 'sacramento'",
      );
    const before = await rows();
    const { changeId, closure } = await change({ entry: closed("2026-12-16") });
    await api.fixture.admin(
      "update calendar_change set recorded_at = recorded_at - interval '1 minute' where id = $1",
      [changeId],
    );
    const later = await aReceivedComplaint(api);
    expect(dueOn(await record(later.id), "written-resolution")).toBe("2026-12-17");
    await recountDates(recounting(), { changeId });
    expect(recounts(await record(later.id))).toEqual([]);
    expect(await rows()).toEqual(before);
    const { data } = await api.ask(
      "query ($id: ID!) { complaint(id: $id) { version } }",
      { id: theirId },
      { as: "ombudsperson-sacramento" },
    );
    expect(data.complaint.version).toBe(1);
    const struck = await change({ closureId: closure.id });
    await recountDates(recounting(), { changeId: struck.changeId });
  });
});

test("a date promised in a letter moves later, and is held when the law would give an earlier day", async () => {
  const { id, version } = await aReceivedComplaint(api);
  await act(api, "acknowledgeComplaint", {
    complaintId: id,
    expectedVersion: version,
    noticeMailedOn: "2026-11-18",
  });
  const uuid = parseId(id)?.key;
  await api.fixture.admin(
    `update notice set status = 'PREPARED', body = 'x', prepared_at = now(), printed_dates = '{"written-resolution": "2026-12-16"}' where record_id = $1`,
    [uuid],
  );
  const entered = await change({ entry: closed("2026-12-16") });
  expect(entered.effect.promisedLater).toBe(1);
  await recountDates(recounting(), { changeId: entered.changeId });
  const told = async () => {
    const facts = recounts(await record(id)).at(-1).facts;
    return facts.find(({ name }: Loose) => name === "Written resolution").value;
  };
  expect(await told()).toBe(
    "Wed Dec 16, 2026 → Thu Dec 17, 2026. The date moved later. Send a corrected notice.",
  );
  // A corrected letter promises Thursday, December 17; then the office is open after all.
  await api.fixture.admin(
    `update notice set printed_dates = '{"written-resolution": "2026-12-17"}' where record_id = $1`,
    [uuid],
  );
  const struck = await change({ closureId: entered.closure.id });
  expect(struck.effect.promisesHeld).toBe(1);
  await recountDates(recounting(), { changeId: struck.changeId });
  expect(await told()).toBe(
    "Thu Dec 17, 2026 → Wed Dec 16, 2026. A letter promised Thu Dec 17, 2026, and the person may rely on it.",
  );
});

describe("a recount that is cut off", () => {
  const many = 230;

  /** A database that breaks after so many transactions that write to Placer's records. */
  function breaking(real: SystemDatabase, after: number): SystemDatabase {
    let left = after;
    return {
      read: (scope, ...bound) => real.read(scope, ...bound),
      show: (scope, ...bound) => real.show(scope, ...bound),
      write: (scope, work) => {
        if (scope.kind === "AGENCY" && (left -= 1) < 0)
          return Promise.reject(Object.assign(new Error("cut"), { code: "57P01" }));
        return real.write(scope, work);
      },
      counters: () => real.counters(),
      close: () => real.close(),
    };
  }

  test("half-way goes on where it stopped, does each complaint once and ends once", async () => {
    const ids: string[] = [];
    for (let n = 0; n < many; n += 1) ids.push((await aReceivedComplaint(api)).id);
    const { changeId, publicId, effect, closure } = await change({ entry: closed("2026-12-16") });
    const { system } = api.fixture;
    await expect(recountDates(recounting({ database: breaking(system, 150) }), { changeId })).rejects.toThrow(
      "cut",
    );
    const halfWay = await progress(publicId);
    expect(halfWay).toMatchObject({ done: 100, failure: "57P01", finishedAt: null });
    expect(halfWay.total).toBeGreaterThanOrEqual(many);

    // One slice of no time at all does one page; then two workers at once: one of them gives way.
    expect(await recountDates(recounting({ sliceMs: 0 }), { changeId })).toBe("MORE");
    const ends = await Promise.all([
      recountDates(recounting(), { changeId }),
      recountDates(recounting(), { changeId }),
    ]);
    expect(ends).toContain("DONE");
    const done = await progress(publicId);
    expect(done).toMatchObject({ moved: effect.complaints, failure: null, finishedAt: expect.any(String) });
    expect(done.done).toBe(done.total);
    for (const id of ids) {
      const complaint = await record(id);
      expect(recounts(complaint)).toHaveLength(1);
      expect(complaint.timeline.totalCount).toBe(2);
    }
    expect(await differences()).toEqual([]);
    await recountDates(recounting(), { changeId: (await change({ closureId: closure.id })).changeId });
  }, 120_000);

  test("by the end of a process is taken up by the next worker that starts, though no job is left", async () => {
    const { changeId, publicId, closure } = await change({ entry: closed("2026-12-16") });
    await api.fixture.admin("delete from pgboss.job where name = 'recount-dates'");
    const errors: Error[] = [];
    const worker = await startWorker({
      queueUrl: api.fixture.urls.systemUrl,
      database: api.fixture.system,
      context: worlds.of,
      freshContext: worlds.ofNow,
      units: api.fixture.units,
      onError: (error) => errors.push(error),
      onRecheck: () => undefined,
      pollingIntervalSeconds: 0.5,
    });
    await vi.waitFor(async () => expect((await progress(publicId)).finishedAt).not.toBeNull(), {
      timeout: 30_000,
    });
    await worker.stop();
    expect(errors).toEqual([]);
    expect(changeId).toBeDefined();
    await recountDates(recounting(), { changeId: (await change({ closureId: closure.id })).changeId });
  }, 60_000);
});

test("a closed branch is kept, shown and recounts nothing", async () => {
  const { publicId, changeId } = await change({
    entry: { kind: "BRANCH", fromOn: "2026-12-16", office: "Auburn" },
  });
  expect(await recountDates(recounting(), { changeId })).toBe("DONE");
  expect(await progress(publicId)).toMatchObject({
    total: 0,
    done: 0,
    moved: 0,
    finishedAt: expect.any(String),
  });
});

test("closing Placer on Monday, November 23, moves the answer of a contact to Tuesday, and striking it moves it back", async () => {
  // Called on Wednesday, November 18: the three business days end on Monday.
  const { id } = await aRecordedContact(api);
  const read = async (): Promise<Loose> => {
    const query = `query ($id: ID!) { contact(id: $id) { version nextDeadline { dueOn }
      timeline(first: 10) { nodes { kind actorName facts { name value } } } } }`;
    return (await api.ask(query, { id })).data.contact;
  };
  expect(await read()).toMatchObject({ version: 1, nextDeadline: { dueOn: "2026-11-23" } });
  const entered = await change({ entry: closed("2026-11-23") });
  expect(entered.effect).toMatchObject({ contacts: 1 });
  expect(await recountDates(recounting(), { changeId: entered.changeId })).toBe("DONE");
  const moved = await read();
  expect(moved).toMatchObject({ version: 2, nextDeadline: { dueOn: "2026-11-24" } });
  const told = moved.timeline.nodes.at(-1);
  expect(told).toMatchObject({ kind: "DatesRecounted", actorName: "Owen Castellano" });
  expect(told.facts).toContainEqual({ name: "Reason", value: "Storm damage." });
  expect(told.facts.map(({ value }: Loose) => value)).toContain("Mon Nov 23, 2026 → Tue Nov 24, 2026");
  expect(await differences()).toEqual([]);
  expect(await recountDates(recounting(), { changeId: entered.changeId })).toBe("DONE");
  expect(await read()).toEqual(moved);
  const struck = await change({ closureId: entered.closure.id });
  await recountDates(recounting(), { changeId: struck.changeId });
  expect(await read()).toMatchObject({ version: 3, nextDeadline: { dueOn: "2026-11-23" } });
  expect(await differences()).toEqual([]);
});
