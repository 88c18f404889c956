import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mutationOf, receiveInput } from "../harness.ts";
import { expectWhole } from "./invariants.ts";
import { openSafetyServer, type Credentials, type Reply, type SafetyServer } from "./safety-server.ts";

let one: SafetyServer;
/** A second API on the same database, as after a restart or behind the same load balancer. */
let other: SafetyServer;
let supervisor: Credentials;
beforeAll(async () => {
  one = await openSafetyServer();
  other = await openSafetyServer({ fixture: one.fixture });
  supervisor = await one.signIn("supervisor");
});
afterAll(async () => {
  await other.close();
  await one.close();
});

function act(server: SafetyServer, action: string, input: Record<string, unknown>): Promise<Reply> {
  return server.ask(supervisor, { query: mutationOf(action), variables: { input } });
}

async function received(): Promise<{ id: string; version: number }> {
  const { body } = await act(one, "receiveComplaint", receiveInput());
  return body.data.receiveComplaint.complaint;
}

async function eventsOf(id: string): Promise<{ sequence: number; key: string }[]> {
  return one.fixture.admin(
    `select e.sequence, k.key from record_event e join idempotency_key k on k.event_id = e.id
     where e.record_id = $1 order by e.sequence`,
    [id.slice("complaint_".length)],
  );
}

test("the same request 50 times at once, to two servers, has one effect and one answer", async () => {
  const { id, version } = await received();
  const steps: [string, Record<string, unknown>][] = [
    ["receiveComplaint", receiveInput()],
    [
      "acknowledgeComplaint",
      {
        clientMutationId: randomUUID(),
        complaintId: id,
        expectedVersion: version,
        noticeMailedOn: "2026-11-18",
      },
    ],
  ];
  for (const [action, input] of steps) {
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, at) => act(at % 2 === 0 ? one : other, action, input)),
    );
    const answers = new Set(replies.map(({ body }) => JSON.stringify(body.data)));
    expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 200));
    expect([...answers]).toEqual([
      expect.stringContaining(`"${action[0]?.toUpperCase()}${action.slice(1)}Success"`),
    ]);
    const effects = await one.fixture.admin("select from idempotency_key where key = $1", [
      input["clientMutationId"],
    ]);
    expect(effects).toHaveLength(1);
  }
  expect(await eventsOf(id)).toHaveLength(2);
  await expectWhole(one.fixture);
});

test("the same key with another content is refused, at once and by another server", async () => {
  const input = receiveInput();
  const changed = { ...input, knewOn: "2026-10-02" };
  const replies = await Promise.all(
    [input, changed, input, changed].map((sent, at) =>
      act(at % 2 === 0 ? one : other, "receiveComplaint", sent),
    ),
  );
  const names = replies.map(({ body }) => body.data.receiveComplaint.__typename);
  // Whichever came first was done; the other content was refused, however it was sent.
  expect(new Set(names)).toEqual(new Set(["ReceiveComplaintSuccess", "IdempotencyKeyReused"]));
  expect(names[0]).toBe(names[2]);
  expect(names[1]).toBe(names[3]);
  expect(
    await one.fixture.admin("select from idempotency_key where key = $1", [input["clientMutationId"]]),
  ).toHaveLength(1);
});

test("a key is its actor's own: another actor's same key is another act", async () => {
  const input = receiveInput();
  const partner = await one.partner("partner-placer", "complaints:read", "complaints:write");
  const mine = (await act(one, "receiveComplaint", input)).body.data.receiveComplaint.complaint;
  const theirs = await one.ask(partner, { query: mutationOf("receiveComplaint"), variables: { input } });
  expect(theirs.body.data.receiveComplaint.complaint.id).not.toBe(mine.id);
});

test("twenty writers lose no update: every accepted write saw the version it replaced", async () => {
  const { id, version: first } = await received();
  const people = await one.fixture.admin<{ id: string }>(
    "select id from staff where agency_id = 'placer' and role in ('INVESTIGATOR', 'OMBUDSPERSON', 'SUPERVISOR') and active order by id",
  );
  /** What each accepted write was told: its key, and the version it meant to replace. */
  const accepted: { key: string; replaced: number }[] = [];
  let refusedAsStale = 0;
  const writer = async (at: number): Promise<void> => {
    let version = first;
    for (let edit = 0; edit < 10; edit += 1) {
      const clientMutationId = randomUUID();
      const investigatorId = `staff_${people[(at + edit) % people.length]?.id}`;
      const input = { clientMutationId, complaintId: id, expectedVersion: version, investigatorId };
      const { body } = await act(at % 2 === 0 ? one : other, "assignInvestigator", input);
      const answer = body.data.assignInvestigator;
      if (answer.__typename === "AssignInvestigatorSuccess") {
        accepted.push({ key: clientMutationId, replaced: version });
        ({ version } = answer.complaint);
      } else if (answer.__typename === "StaleVersion") {
        refusedAsStale += 1;
        ({ version } = answer.current);
        // The next time with what it now knows.
      } else if (answer.code !== "INVESTIGATOR_ALREADY_ASSIGNED") throw new Error(JSON.stringify(answer));
    }
  };
  await Promise.all(Array.from({ length: 20 }, (_, at) => writer(at)));
  const history = await eventsOf(id);
  const replacedBy = new Map(history.map(({ key, sequence }) => [key, sequence - 1]));
  expect(
    accepted.map(({ key, replaced }) => ({ key, replaced: replacedBy.get(key), meant: replaced })),
  ).toEqual(accepted.map(({ key, replaced }) => ({ key, replaced, meant: replaced })));
  expect(history.map(({ sequence }) => sequence)).toEqual(history.map((_, at) => at + 1));
  // The receipt and nothing but what was accepted; and they did meet each other.
  expect(history).toHaveLength(accepted.length + 1);
  expect(accepted.length).toBeGreaterThan(10);
  expect(refusedAsStale).toBeGreaterThan(10);
  await expectWhole(one.fixture);
});
