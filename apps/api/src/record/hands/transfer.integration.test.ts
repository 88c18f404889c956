import { plainDate } from "@redress/domain/calendar";
import type { ComplaintAction, ComplaintFacts, ReceiveComplaint } from "@redress/domain/complaint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  complainant,
  openWriteFixture,
  receiving,
  viewerOf,
  world,
  type WriteFixture,
} from "../../../test/write-fixture.ts";
import { advanceComplaint, receiveComplaint, type AdvanceRequest } from "../../modules/complaint/commands.ts";
import { complaintKind } from "../../modules/complaint/complaint-kind.ts";
import type { Viewer } from "../../platform/auth/viewer.ts";
import { bind, type Statement } from "../../platform/database/database.ts";
import { rebuildRecords } from "../rebuild/rebuild-records.ts";

let fixture: WriteFixture;
beforeAll(async () => {
  fixture = await openWriteFixture();
});
afterAll(() => fixture.close());

type Action = Exclude<ComplaintAction, ReceiveComplaint>;

const rosa = viewerOf("ombudsperson"); // Placer
const priya = viewerOf("supervisor"); // Placer
const bell = viewerOf("ombudsperson-sacramento");
const grace = viewerOf("state-analyst");
const d = plainDate;

const representative = {
  givenName: null,
  familyName: "Legal Aid of the Valley",
  address: null,
  phone: "916-555-0199",
};

/** Received by Placer on Monday, November 9, 2026. */
async function received(): Promise<string> {
  const outcome = await receiveComplaint(
    fixture,
    receiving({
      action: {
        ...receiving().action,
        filing: { channel: "HAND_DELIVERY", dateStampedOn: d("2026-11-09") },
      },
      complainant: { ...complainant, representative },
      caseNumber: "200000012345",
    }),
  );
  if (outcome.kind !== "ADVANCED") throw new Error(outcome.kind);
  return outcome.recordId;
}

let keys = 0;

async function act(viewer: Viewer, recordId: string, expectedVersion: number, action: Action) {
  keys += 1;
  const request: AdvanceRequest = {
    viewer,
    worldOf: () => Promise.resolve(world),
    clientMutationId: `transfer ${keys}`,
    fingerprint: "t".repeat(64),
    recordId,
    expectedVersion,
    action: action as AdvanceRequest["action"],
  };
  return advanceComplaint(fixture, request);
}

async function done(viewer: Viewer, recordId: string, expectedVersion: number, action: Action) {
  const outcome = await act(viewer, recordId, expectedVersion, action);
  if (outcome.kind !== "ADVANCED") throw new Error(`${action.action}: ${JSON.stringify(outcome)}`);
  return outcome;
}

// The days of November 2026 in which a complaint goes from Placer to Sacramento and back.
const transfer: Action = {
  action: "transferComplaint",
  toAgencyId: "sacramento",
  sentOn: d("2026-11-10"), // Tuesday
  sentBy: "EMAIL",
  reason: "The case is there.",
};
const copy: Action = { action: "mailTransferCopy", copyMailedOn: d("2026-11-12") }; // Thursday
const receipt: Action = { action: "receiveTransfer", receivedOn: d("2026-11-12") };
const dispute: Action = {
  action: "disputeTransfer",
  receivedOn: d("2026-11-12"),
  disputeContactedOn: d("2026-11-13"), // Friday
  reason: "The case was closed here.",
};
const givenBack: Action = {
  action: "determineOwnership",
  determinedOn: d("2026-11-18"), // Wednesday
  ownership: "TRANSFERRING",
};

/** What row level security lets an agency read of a complaint, table by table. */
async function seenBy(agencyId: string, id: string): Promise<Record<string, number>> {
  const count: Statement<Record<string, number>, [id: string]> = {
    name: "seen-by",
    text: `select (select count(*) from complaint where id = $1)::int as complaint,
      (select count(*) from record_event where record_id = $1)::int as events,
      (select count(*) from deadline where record_id = $1)::int > 0 as deadlines,
      (select count(*) from notice where record_id = $1)::int as notices,
      (select count(*) from person p join complaint c on p.id in (c.complainant_id, c.representative_id) where c.id = $1)::int as persons,
      (select count(*) from handed_over where record_id = $1)::int as handed_over`,
  };
  const [[row]] = await fixture.database.read({ kind: "AGENCY", agencyId }, bind(count, id));
  return row!;
}

/** What row level security lets an agency reach that names a record as the one it acts on. */
async function reachedBy(agencyId: string, actingOn: string, id = actingOn): Promise<object> {
  const count: Statement<Record<string, number>, [id: string]> = {
    name: "reached-by",
    text: `with u as (update complaint set version = version where id = $1 returning 1)
      select (select count(*) from record where id = $1)::int as record, (select count(*) from complaint where id = $1)::int as complaint,
      (select count(*) from record_event where record_id = $1)::int as events, (select count(*) from u)::int as updatable`,
  };
  const scope = { kind: "AGENCY", agencyId, actingOn } as const;
  return fixture.database.write(scope, async (transaction) => {
    const [[row]] = await transaction.send(bind(count, id));
    await transaction.rollback();
    return row!;
  });
}

interface HandsRow {
  readonly holder_id: string;
  readonly sender_id: string | null;
  readonly receiver_id: string | null;
}

async function handsOfRows(id: string): Promise<HandsRow> {
  const [row] = await fixture.admin<HandsRow>(
    "select holder_id, sender_id, receiver_id from record where id = $1",
    [id],
  );
  const strays = await fixture.admin(
    `select 'complaint' as table from complaint where id = $1 and (holder_id, receiver_id) is distinct from ($2, $3)
     union all select 'record_event' from record_event where record_id = $1 and (holder_id, receiver_id) is distinct from ($2, $3)
     union all select 'deadline' from deadline where record_id = $1 and (holder_id, receiver_id) is distinct from ($2, $3)`,
    [id, row!.holder_id, row!.receiver_id],
  );
  expect(strays).toEqual([]);
  return row!;
}

async function complaintOf(id: string) {
  const [row] = await fixture.admin<{
    number: string;
    version: number;
    facts: ComplaintFacts;
    registration: { complainantId: string; representativeId: string };
  }>("select number, version, facts, registration from complaint where id = $1", [id]);
  return row!;
}

async function expectRebuilt(): Promise<void> {
  const differences: unknown[] = [];
  await rebuildRecords(complaintKind, {
    database: fixture.system,
    context: () => Promise.resolve(world),
    openOnly: false,
    write: false,
    onDifference: (difference) => void differences.push(difference),
  });
  expect(differences).toEqual([]);
}

describe("a complaint that is sent to another agency", () => {
  it("stays the sender's, and is seen with its whole history by the one to which it is on its way", async () => {
    const id = await received();
    await done(rosa, id, 1, transfer);
    expect(await handsOfRows(id)).toEqual({
      holder_id: "placer",
      sender_id: null,
      receiver_id: "sacramento",
    });
    const whole = { complaint: 1, events: 2, deadlines: true, notices: 1, persons: 2, handed_over: 0 };
    expect(await seenBy("placer", id)).toEqual(whole);
    expect(await seenBy("sacramento", id)).toEqual(whole);
    expect(await seenBy("yuba", id)).toEqual({
      complaint: 0,
      events: 0,
      deadlines: false,
      notices: 0,
      persons: 0,
      handed_over: 0,
    });
    await expectRebuilt();
  });

  it("can be received by nobody but the one to which it was sent", async () => {
    const id = await received();
    await done(rosa, id, 1, transfer);
    expect(await act(priya, id, 2, receipt)).toMatchObject({
      kind: "REFUSED",
      refusal: { code: "BODY_NOT_ALLOWED", message: "This is for the agency to which it was sent to do." },
    });
    const stranger = { ...bell, agencyId: "yuba" };
    expect(await act(stranger, id, 2, receipt)).toEqual({ kind: "NOT_FOUND" });
    expect(await act(bell, id, 2, transfer)).toMatchObject({ kind: "REFUSED" });
    expect((await act(bell, id, 2, receipt)).kind).toBe("ADVANCED");
  });
});

describe("the first act of the agency to which it was sent", () => {
  it("makes it the holder of every row, with persons of its own, under the same id and number", async () => {
    const id = await received();
    const before = await complaintOf(id);
    await done(rosa, id, 1, transfer);
    await done(bell, id, 2, receipt);
    expect(await handsOfRows(id)).toEqual({
      holder_id: "sacramento",
      sender_id: "placer",
      receiver_id: null,
    });
    const after = await complaintOf(id);
    expect(after).toMatchObject({ number: before.number, version: 3, facts: { status: "RECEIVED" } });
    expect(after.registration).toMatchObject({ party: "CUSTODIAL_PARTY", caseNumber: "200000012345" });
    expect(Object.values(after.registration)).not.toContain(before.registration.complainantId);
    const persons = await fixture.admin(
      `select p.id, p.agency_id, p.particulars ->> 'familyName' as name, v.reason from person p join person_version v on v.person_id = p.id
       where p.id = any ($1) order by p.agency_id, name`,
      [
        [before, after].flatMap(({ registration: { complainantId, representativeId } }) => [
          complainantId,
          representativeId,
        ]),
      ],
    );
    expect(persons).toMatchObject([
      { agency_id: "placer", name: "Legal Aid of the Valley", reason: "NAMED" },
      { agency_id: "placer", name: "Núñez-O’Brien", reason: "NAMED" },
      { agency_id: "sacramento", name: "Legal Aid of the Valley", reason: "COPIED" },
      { agency_id: "sacramento", name: "Núñez-O’Brien", reason: "COPIED" },
    ]);
    expect(await seenBy("sacramento", id)).toMatchObject({ complaint: 1, events: 3, persons: 2 });
    // The former holder has its document, and its own persons, and nothing of what goes on.
    expect(await seenBy("placer", id)).toEqual({
      complaint: 0,
      events: 0,
      deadlines: false,
      notices: 0,
      persons: 0,
      handed_over: 1,
    });
    await expectRebuilt();
  });

  it("leaves the former holder a document as it stood, by its day and its number", async () => {
    const id = await received();
    await done(rosa, id, 1, transfer);
    await done(bell, id, 2, receipt);
    const [left] = await fixture.admin<{ document: Record<string, Record<string, unknown>[]> }>(
      "select agency_id, version, number, to_agency_id, handed_over_on::text, document from handed_over where record_id = $1",
      [id],
    );
    const { number } = await complaintOf(id);
    expect(left).toMatchObject({
      agency_id: "placer",
      version: 2,
      number,
      to_agency_id: "sacramento",
      handed_over_on: world.today,
      document: { row: { version: 2, facts: { status: "TRANSFER_SENT" } } },
    });
    expect(left!.document["record_event"]!.map((event) => event["kind"])).toEqual([
      "ComplaintReceived",
      "ComplaintTransferred",
    ]);
    expect(left!.document["notice"]!.map((notice) => notice["form"])).toEqual(["LCR004"]);
  });
});

describe("the sender that has still to mail the complainant's copy", () => {
  it("does so on a record that it can no longer read, by the version that it knows", async () => {
    const id = await received();
    await done(rosa, id, 1, transfer);
    await done(bell, id, 2, receipt);
    await done(bell, id, 3, { action: "acknowledgeComplaint", noticeMailedOn: d("2026-11-13") });
    expect(await act(rosa, id, 4, copy)).toEqual({ kind: "STALE", currentVersion: 2 });
    const outcome = await done(rosa, id, 2, copy);
    expect(outcome).toMatchObject({ version: 5, noticesQueued: ["LCR004_COPY"] });
    // The live record goes on with it, and lies in the same hands, its letter in the sender's.
    expect(await complaintOf(id)).toMatchObject({
      version: 5,
      facts: { transfer: { copyMailedOn: "2026-11-12" }, acknowledgement: { noticeMailedOn: "2026-11-13" } },
    });
    expect(await handsOfRows(id)).toEqual({ holder_id: "sacramento", sender_id: null, receiver_id: null });
    expect(
      await fixture.admin("select holder_id from notice where record_id = $1 and form = 'LCR004_COPY'", [id]),
    ).toEqual([{ holder_id: "placer" }]);
    // The sender's document has its own act and none of the receiver's.
    const [left] = await fixture.admin<{ document: { row: object; record_event: { kind: string }[] } }>(
      "select document from handed_over where record_id = $1",
      [id],
    );
    expect(left!.document.record_event.map(({ kind }) => kind)).toEqual([
      "ComplaintReceived",
      "ComplaintTransferred",
      "TransferCopyMailed",
    ]);
    expect(left!.document.row).toMatchObject({
      version: 3,
      facts: { transfer: { copyMailedOn: "2026-11-12" } },
    });
    expect(JSON.stringify(left)).not.toContain("ComplaintAcknowledged");
    await expectRebuilt();
  });

  it("may do nothing else, and that once", async () => {
    const id = await received();
    await done(rosa, id, 1, transfer);
    await done(bell, id, 2, receipt);
    const withdrawal: Action = {
      action: "withdrawComplaint",
      withdrawnOn: d("2026-11-18"),
      manner: "ORAL",
      note: "Settled.",
    };
    expect(await act(rosa, id, 2, withdrawal)).toMatchObject({
      kind: "REFUSED",
      refusal: { code: "BODY_NOT_ALLOWED" },
    });
    await done(rosa, id, 2, copy);
    expect((await act(rosa, id, 3, copy)).kind).toBe("REFUSED");
    expect((await act(rosa, id, 3, withdrawal)).kind).toBe("REFUSED");
  });

  it("reaches the record by naming it, until that last act of its own is done", async () => {
    const id = await received();
    await done(rosa, id, 1, transfer);
    await done(bell, id, 2, receipt);
    expect(await reachedBy("placer", id)).toEqual({ record: 1, complaint: 1, events: 3, updatable: 1 });
    // Another record that is named shows nothing of this one, nor does this one to a third agency.
    expect(await reachedBy("placer", await received(), id)).toMatchObject({ complaint: 0, events: 0 });
    expect(await reachedBy("yuba", id)).toMatchObject({ record: 0, complaint: 0, events: 0 });
    await done(rosa, id, 2, copy);
    expect(await reachedBy("placer", id)).toEqual({ record: 0, complaint: 0, events: 0, updatable: 0 });
    expect(await act(rosa, id, 3, copy)).toMatchObject({
      kind: "REFUSED",
      refusal: { code: "TRANSFER_COPY_ALREADY_MAILED" },
    });
    await expectRebuilt();
  });

  it("that mailed it before the record was taken over reaches it no more at all", async () => {
    const id = await received();
    await done(rosa, id, 1, transfer);
    await done(rosa, id, 2, copy);
    await done(bell, id, 3, receipt);
    expect(await reachedBy("placer", id)).toEqual({ record: 0, complaint: 0, events: 0, updatable: 0 });
    expect(await act(rosa, id, 3, copy)).toMatchObject({
      kind: "REFUSED",
      refusal: { code: "TRANSFER_COPY_ALREADY_MAILED" },
    });
  });

  it("gets the same answer again for the same key", async () => {
    const id = await received();
    await done(rosa, id, 1, transfer);
    await done(bell, id, 2, receipt);
    const request: AdvanceRequest = {
      viewer: rosa,
      worldOf: () => Promise.resolve(world),
      clientMutationId: `the same copy of ${id}`,
      fingerprint: "t".repeat(64),
      recordId: id,
      expectedVersion: 2,
      action: copy as ComplaintAction as AdvanceRequest["action"],
    };
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => advanceComplaint(fixture, request)));
    expect(outcomes.filter((outcome) => outcome.kind === "ADVANCED" && !outcome.repeated)).toHaveLength(1);
    expect(new Set(outcomes.map((one) => JSON.stringify({ ...one, repeated: undefined }))).size).toBe(1);
  });
});

describe("the Department that gives a disputed complaint back", () => {
  it("writes for an agency where the table gives it the act, and the sender finds its own persons again", async () => {
    const id = await received();
    const before = await complaintOf(id);
    await done(rosa, id, 1, transfer);
    await done(rosa, id, 2, copy);
    await done(bell, id, 3, dispute);
    expect(await handsOfRows(id)).toEqual({
      holder_id: "sacramento",
      sender_id: null,
      receiver_id: null,
    });
    expect(await act(rosa, id, 3, givenBack)).toMatchObject({ kind: "REFUSED" });
    await done(grace, id, 4, givenBack);
    expect(await handsOfRows(id)).toEqual({ holder_id: "placer", sender_id: null, receiver_id: null });
    expect((await complaintOf(id)).registration).toEqual(before.registration);
    expect(await seenBy("placer", id)).toMatchObject({ complaint: 1, events: 5, persons: 2, handed_over: 1 });
    expect(await seenBy("sacramento", id)).toMatchObject({ complaint: 0, events: 0, handed_over: 1 });
    const [audit] = await fixture.admin(
      "select agency_id, birth_agency_id, actor_role from audit_entry where act = 'complaint.determineOwnership' and subject_id = $1",
      [id],
    );
    expect(audit).toEqual({
      agency_id: "sacramento",
      birth_agency_id: "placer",
      actor_role: "STATE_ANALYST",
    });
    await expectRebuilt();
  });

  it("leaves each agency the answers to what it had done, whoever holds the record by now", async () => {
    const id = await received();
    const asked = (viewer: Viewer, expectedVersion: number, action: Action): AdvanceRequest => ({
      viewer,
      worldOf: () => Promise.resolve(world),
      clientMutationId: `${action.action} of ${id}`,
      fingerprint: "t".repeat(64),
      recordId: id,
      expectedVersion,
      action: action as AdvanceRequest["action"],
    });
    const acts = [
      asked(rosa, 1, transfer),
      asked(bell, 2, dispute),
      asked(rosa, 2, copy),
      asked(grace, 4, givenBack),
    ];
    const first: object[] = [];
    for (const request of acts) {
      first.push(await advanceComplaint(fixture, request));
      for (const [at, one] of acts.slice(0, first.length).entries())
        expect(await advanceComplaint(fixture, one)).toEqual({ ...first[at], repeated: true });
    }
    expect(first).toMatchObject([
      { version: 2, noticesQueued: ["LCR004"] },
      { version: 3, noticesQueued: [] },
      { version: 4, noticesQueued: ["LCR004_COPY"] },
      { version: 5 },
    ]);
  });

  it("moves nothing by an act that is another body's", async () => {
    const id = await received();
    await done(rosa, id, 1, transfer);
    expect(await act(grace, id, 2, receipt)).toMatchObject({ kind: "REFUSED" });
    expect(await act(grace, id, 2, givenBack)).toMatchObject({ kind: "REFUSED" });
    expect(await handsOfRows(id)).toMatchObject({ holder_id: "placer", receiver_id: "sacramento" });
  });
});

it("an ordinary step still takes two round trips and a fixed number of statements", async () => {
  const id = await received();
  const before = fixture.database.counters();
  await done(rosa, id, 1, { action: "acknowledgeComplaint", noticeMailedOn: d("2026-11-10") });
  const after = fixture.database.counters();
  expect(after.roundTrips - before.roundTrips).toBe(2);
  // Key, lock; row, event, deadlines, tasks, letter, its job, audit, announcement.
  expect(after.statements - before.statements).toBe(10);
});
