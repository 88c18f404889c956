import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rebuildRecords } from "../src/record/rebuild/rebuild-records.ts";
import { recordKinds } from "../src/record-kinds.ts";
import { actOn, aRecordedContact, contactInput, readyContact, sentOn } from "./contacts.ts";
import { aReceivedComplaint, openTestApi, type Loose, type TestApi } from "./harness.ts";
import { world } from "./write-fixture.ts";

// A contact that somebody joins to a complaint by hand. Contacts are of Wednesday, November 18, 2026.

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

/** What joins a contact to a complaint, as it is sent. */
const joining = (complaintId: string, contactId: string, expectedVersion = 1, receivedOn = "2026-11-18") => ({
  clientMutationId: randomUUID(),
  complaintId,
  expectedVersion,
  contactId,
  receivedOn,
});

async function join(input: object): Promise<Loose> {
  const { data } = await api.ask(
    `mutation ($input: JoinContactInput!) { joinContact(input: $input) { __typename ... on UserError { code } ... on ActionRefused { field } } }`,
    { input },
  );
  return data.joinContact;
}

async function complaint(id: string): Promise<Loose> {
  const query = "query ($id: ID!) { complaint(id: $id) { version firstContactOn contacts { receivedOn } } }";
  return (await api.ask(query, { id })).data.complaint;
}

async function contact(id: string): Promise<Loose> {
  const query = `query ($id: ID!) { contact(id: $id) { version complaint { id } timeline(first: 100) { nodes { kind summary } } } }`;
  return (await api.ask(query, { id })).data.contact;
}

const joined = { __typename: "JoinContactSuccess" };

test("joins with its own day and what it repeats, and never a complaint of the other side", async () => {
  const { id } = await aReceivedComplaint(api);
  const party = "NONCUSTODIAL_PARENT";
  const { person } = contactInput();
  const theirs = await aRecordedContact(api, { person: { ...(person as object), party } });
  const ours = await aRecordedContact(api, { earlierOnSameSubjectOn: "2026-11-02" }); // a Monday
  expect(await join(joining(id, theirs.number))).toMatchObject({
    code: "CONTACT_OF_OTHER_SIDE",
    field: ["input", "contactId"],
  });
  expect(await join(joining(id, ours.number, 1, "2026-11-17"))).toMatchObject({
    code: "CONTACT_OF_ANOTHER_DAY",
    field: ["input", "receivedOn"],
  });
  expect(await join(joining(id, ours.number, 7))).toMatchObject({ code: "STALE_VERSION" });
  expect(await complaint(id)).toEqual({ version: 1, firstContactOn: null, contacts: [] });
  for (const one of [theirs, ours]) expect(await contact(one.id)).toMatchObject({ version: 1 });
  expect(await join(joining(id, ours.number))).toEqual(joined);
  expect(await complaint(id)).toMatchObject({
    firstContactOn: "2026-11-02",
    contacts: [{ receivedOn: "2026-11-18" }],
  });
  // It made a complaint by itself, and goes on naming that one.
  expect(await contact(ours.id)).toMatchObject({ version: 2, complaint: { id: ours.complaint?.id } });
});

test("names the complaint itself from then on, open or closed, once however often it is sent, and says so on its timeline", async () => {
  const { id } = await aReceivedComplaint(api);
  const open = await aRecordedContact(api);
  const ready = await readyContact(api, "closeContact");
  const closing = await actOn(api, "closeContact", await sentOn(api, "closeContact", ready));
  expect(closing.contact.status).toBe("CONTACT_CLOSED");
  for (const one of [open, ready]) expect(await contact(one.id)).toMatchObject({ complaint: null });
  const once = joining(id, open.id);
  for (const _ of [1, 2]) expect(await join(once)).toEqual(joined);
  expect(await join(joining(id, ready.id, 2))).toEqual(joined);
  for (const one of [open, ready]) {
    const { complaint: named, timeline } = await contact(one.id);
    expect(named).toEqual({ id });
    const said = timeline.nodes.filter(({ kind }: Loose) => kind === "ComplaintJoined");
    expect(said).toEqual([
      { kind: "ComplaintJoined", summary: expect.stringContaining("Joined to a complaint") },
    ]);
  }
});

test("is made again from its stream with the complaint that it was joined to", async () => {
  const found: unknown[] = [];
  const order = { openOnly: false, write: false, onDifference: (one: unknown) => void found.push(one) };
  for (const kind of recordKinds)
    await rebuildRecords(kind, { database: api.fixture.system, context: async () => world, ...order });
  expect(found).toEqual([]);
});
