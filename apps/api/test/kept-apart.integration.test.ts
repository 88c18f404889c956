import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "../src/platform/auth/viewer.ts";
import { ChangeFeed } from "../src/platform/graphql/change-feed.ts";
import { PostgresChanges } from "../src/platform/graphql/postgres-changes.ts";
import { recheckKeptApart } from "../src/record/people/apart/recheck-kept-apart.job.ts";
import { recordKinds } from "../src/record-kinds.ts";
import { aRecordedContact } from "./contacts.ts";
import {
  act,
  aComplaintUnderInvestigation,
  aReceivedComplaint,
  openTestApi,
  type Asking,
  type Loose,
  type TestApi,
} from "./harness.ts";
import { viewerOf } from "./write-fixture.ts";

// Whoever is close to somebody, lives with them, was the caseworker of the case or is that person does not work on their
// records: 22 CCR 120103 and the practice of the offices. Daniel Okafor, investigator of Placer, is the one kept apart;
// Priya Raman, supervisor, sees all. Today is Thursday, November 19, 2026.

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const daniel = viewerOf("investigator");
const staffId = `staff_${daniel.id}`;
const asDaniel: Asking = { as: "investigator" };
const asPriya: Asking = { as: "supervisor" };

/** A person whose name, address and case stand nowhere else. */
let people = 0;
function somebody(changes: object = {}) {
  people += 1;
  return {
    givenName: "Odile",
    familyName: `Zzapart${people}`,
    party: "CUSTODIAL_PARTY",
    address: `${people} Zzapart Lane, Auburn`,
    language: "en",
    ...changes,
  };
}

interface Case {
  readonly complaint: { readonly id: string; readonly number: string; readonly version: number };
  readonly contactId: string;
  readonly personId: string;
  readonly familyName: string;
  readonly caseNumber: string;
}

/** A complaint and a contact of one case, each of somebody else; the person is the complainant. */
async function aCase(changes: Record<string, unknown> = {}): Promise<Case> {
  const complainant = somebody(changes["complainant"] as object | undefined);
  const caseNumber = `ZZ-${people}-77`;
  const complaint = await aReceivedComplaint(api, { ...changes, complainant, caseNumber });
  const other = somebody({ party: "NONCUSTODIAL_PARENT" });
  const contact = await aRecordedContact(api, { caseNumber, subject: "OTHER", person: other });
  const { data } = await api.ask(
    "query ($id: ID!) { complaint(id: $id) { complainant { personId } } }",
    { id: complaint.id },
    asPriya,
  );
  const { personId } = data.complaint.complainant;
  return { complaint, contactId: contact.id, personId, familyName: complainant.familyName, caseNumber };
}

async function onPerson(name: string, input: object, asking: Asking): Promise<Loose> {
  const title = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const { data, errors } = await api.ask(
    `mutation ($input: ${title}Input!) { answer: ${name}(input: $input) { __typename
      ... on ${title}Success { person { id name history { summary } recusals { ordinal kind reason declaredBy endedBy staff { name } } } }
      ... on UserError { code message } ... on PersonActRefused { field } ... on InvalidInput { issues { path code } } } }`,
    { input: { clientMutationId: randomUUID(), ...input } },
    asking,
  );
  return data?.answer ?? errors?.[0]?.extensions;
}

const declare = (personId: string, input: object = {}, asking: Asking = asDaniel): Promise<Loose> =>
  onPerson(
    "declareRecusal",
    { personId, kind: "KIN", sinceOn: "2026-11-19", reason: "She is my cousin.", ...input },
    asking,
  );

async function declared(personId: string, kind: string, asking: Asking = asDaniel): Promise<void> {
  expect(await declare(personId, { kind }, asking)).toMatchObject({ __typename: "DeclareRecusalSuccess" });
}

/** Each way in which somebody comes to be kept apart from a case: what is done, before or after it is opened. */
const ways: readonly (readonly [string, () => Promise<Case>])[] = [
  ...(["SELF", "KIN", "HOUSEHOLD", "OTHER"] as const).map((kind): readonly [string, () => Promise<Case>] => [
    `declared: ${kind}`,
    async () => {
      const opened = await aCase();
      await declared(opened.personId, kind);
      return opened;
    },
  ]),
  [
    "declared by a supervisor for a colleague",
    async () => {
      const opened = await aCase();
      const answer = await declare(opened.personId, { colleagueId: staffId }, asPriya);
      expect(answer.person.recusals).toMatchObject([{ kind: "KIN", staff: { name: "Daniel Okafor" } }]);
      return opened;
    },
  ],
  [
    "derived: the address of the own record, which was there before",
    async () => {
      const address = `${people + 1} Shared Court, Auburn, CA`;
      const opened = await aCase({ complainant: { address } });
      const own = await aCase({ complainant: { address: address.toUpperCase().replaceAll(",", "") } });
      await declared(own.personId, "SELF");
      return opened;
    },
  ],
  [
    "derived: the address of the own record, which is there now",
    async () => {
      const address = `${people + 1} Common Way, Auburn`;
      const own = await aCase({ complainant: { address } });
      await declared(own.personId, "SELF");
      return aCase({ complainant: { address } });
    },
  ],
  ["derived: the caseworker of the case", () => aCase({ caseworkerId: staffId })],
  [
    "derived: another record of the same case, opened later",
    async () => {
      const first = await aCase();
      await declared(first.personId, "KIN");
      const complainant = somebody();
      const complaint = await aReceivedComplaint(api, { complainant, caseNumber: first.caseNumber });
      return { ...first, complaint, familyName: complainant.familyName };
    },
  ],
  [
    "derived: another record of the same person",
    async () => {
      const [one, two] = [await aCase(), await aCase()];
      await declared(two.personId, "KIN");
      const join = {
        personId: one.personId,
        otherId: two.personId,
        onePerson: true,
        reason: "One birthday.",
      };
      expect(await onPerson("joinPersons", join, asPriya)).toMatchObject({
        __typename: "JoinPersonsSuccess",
      });
      return one;
    },
  ],
];

const code = (errors: readonly Loose[] | undefined): string | undefined =>
  errors?.[0]?.extensions?.["code"] as string | undefined;

async function ask(
  text: string,
  variables: object,
  asking: Asking,
): Promise<{ text: string; code?: string | undefined; data: Loose }> {
  const { data, errors } = await api.ask(text, variables as Record<string, unknown>, asking);
  return { text: JSON.stringify(data), code: code(errors), data };
}

const page = "first: 100, filter: { openOnly: false }, sort: RECEIVED_LAST";

/** Every way out by which a record could reach somebody: the question, and what in the answer would be the record. */
const exits: readonly (readonly [
  string,
  (of: Case) => readonly [query: string, variables: object, mark: string],
])[] = [
  ["the list", ({ complaint }) => [`{ caseload(${page}) { nodes { number } } }`, {}, complaint.number]],
  ["the list of contacts", ({ contactId }) => ["{ contacts(first: 100) { nodes { id } } }", {}, contactId]],
  [
    "search by name",
    ({ familyName, complaint }) => [
      "query ($text: String!) { searchComplaints(text: $text) { nodes { number } } }",
      { text: familyName },
      complaint.number,
    ],
  ],
  [
    "search by number",
    ({ complaint }) => [
      "query ($text: String!) { searchComplaints(text: $text) { nodes { number } } }",
      { text: complaint.number },
      complaint.number,
    ],
  ],
  [
    "search by case",
    ({ caseNumber, complaint }) => [
      "query ($text: String!) { searchComplaints(text: $text) { nodes { number } } }",
      { text: caseNumber },
      complaint.number,
    ],
  ],
  [
    "the hint of what may be the same",
    ({ caseNumber, familyName, complaint }) => [
      "query ($complaint: PossibleDuplicatesInput!) { possibleDuplicates(complaint: $complaint) { number complaintId } }",
      { complaint: { caseNumber, familyName, givenName: "Odile" } },
      complaint.number,
    ],
  ],
  [
    "the list of changes",
    ({ complaint }) => ["{ complaintChanges(first: 500) { nodes { complaintId } } }", {}, complaint.id],
  ],
];

describe.each(ways)("%s", (way, arrange) => {
  let opened: Case;
  beforeAll(async () => {
    opened = await arrange();
  });

  test.each(exits)("%s shows it to others and not to who is kept apart", async (_exit, question) => {
    const [query, variables, mark] = question(opened);
    // The list of changes tells what is settled: nothing before other transactions of the server have ended.
    await expect
      .poll(async () => (await ask(query, variables, asPriya)).text, { timeout: 15_000 })
      .toContain(mark);
    expect((await ask(query, variables, asDaniel)).text).not.toContain(mark);
  });

  test.each(["complaint", "node"])("%s says by the id that one is kept apart", async (field) => {
    const query = `query ($id: ID!) { ${field}(id: $id) { id } }`;
    expect((await ask(query, { id: opened.complaint.id }, asPriya)).code).toBeUndefined();
    const answer = await ask(query, { id: opened.complaint.id }, asDaniel);
    expect(answer).toMatchObject({ code: "RECUSED", data: { [field]: null } });
  });

  test("its contacts, notes and history are closed", async () => {
    const contact = await ask(
      "query ($id: ID!) { contact(id: $id) { id } }",
      { id: opened.contactId },
      asDaniel,
    );
    expect(contact.code).toBe("RECUSED");
    const notes = await ask(
      "query ($id: ID!) { notes(recordId: $id) { nodes { id } } }",
      { id: opened.complaint.id },
      asDaniel,
    );
    expect(notes.data.notes).toBeNull();
    const drafts = await act(
      api,
      "acknowledgeComplaint",
      { complaintId: opened.complaint.id, expectedVersion: 1, noticeMailedOn: "2026-11-18" },
      asDaniel,
    );
    expect(drafts).toMatchObject({ __typename: "ActionRefused", code: "RECUSED" });
  });

  test("the counts leave it out", async () => {
    const counts = "{ caseloadCounts { open } }";
    const [all, own] = [await ask(counts, {}, asPriya), await ask(counts, {}, asDaniel)];
    expect(own.data.caseloadCounts.open).toBeLessThan(all.data.caseloadCounts.open);
  });

  test("nobody who is kept apart is named its investigator, nor offered", async () => {
    const named = await act(
      api,
      "assignInvestigator",
      { complaintId: opened.complaint.id, expectedVersion: 1, investigatorId: staffId },
      asPriya,
    );
    expect(named.code).toBe(
      way.includes("caseworker") ? "INVESTIGATOR_IS_CASEWORKER" : "INVESTIGATOR_RECUSED",
    );
    const offered = "query ($id: ID!) { staff(investigatorsFor: $id) { id } }";
    const { text } = await ask(offered, { id: opened.complaint.id }, asPriya);
    expect(text).not.toContain(staffId);
    expect(text).toContain(`staff_${viewerOf("ombudsperson").id}`);
  });

  test("whoever looks after the work sees who is kept apart", async () => {
    const query =
      "query ($id: ID!) { recordAccess(recordId: $id) { nobodyLeft keptApart { kind staff { name } } seenBy { times staff { name } } } }";
    const { data } = await ask(query, { id: opened.complaint.id }, asPriya);
    expect(data.recordAccess.nobodyLeft).toBe(false);
    expect(data.recordAccess.keptApart).toContainEqual(
      expect.objectContaining({ staff: { name: "Daniel Okafor" } }),
    );
    expect(data.recordAccess.seenBy.map((one: Loose) => one.staff.name)).toContain("Rosa Delgado");
    expect((await ask(query, { id: opened.complaint.id }, asDaniel)).code).toBe("FORBIDDEN");
  });
});

describe("a recusal", () => {
  test("closes the person too: page, list and acts", async () => {
    const { personId, familyName } = await aCase();
    await declared(personId, "KIN");
    expect((await ask("query ($id: ID!) { person(id: $id) { id } }", { id: personId }, asDaniel)).code).toBe(
      "RECUSED",
    );
    const list = "query ($name: String!) { people(first: 10, filter: { name: $name }) { nodes { id } } }";
    expect((await ask(list, { name: familyName }, asDaniel)).data.people.nodes).toEqual([]);
    expect((await ask(list, { name: familyName }, asPriya)).data.people.nodes).toHaveLength(1);
    expect(await declare(personId, { kind: "OTHER" })).toMatchObject({ code: "RECUSED" });
    const [denied] = await api.fixture.admin(
      "select outcome, details from audit_entry where act = 'person.declareRecusal' and subject_id = $1 and outcome = 'DENIED'",
      [personId.slice(7)],
    );
    expect(denied).toEqual({ outcome: "DENIED", details: { code: "RECUSED" } });
  });

  test("closes the files of the record, and what waits for approval about it", async () => {
    const { personId, complaint } = await aCase();
    await api.fixture.admin(
      `insert into approval (id, agency_id, kind, about_id, about_number, for_roles, sections, digest, asked_by_id, asked_by)
       values (gen_random_uuid(), 'placer', 'WRITTEN_RESOLUTION', $1, $2, '{INVESTIGATOR}', '[]', $2, 'rosa', 'Rosa Delgado')`,
      [complaint.id, complaint.number],
    );
    const queue = `{ approvals(filter: { aboutNumber: "${complaint.number}" }, first: 10) { nodes { aboutId } } }`;
    const files = "query ($id: ID!) { attachments(recordId: $id) { name } }";
    expect((await ask(queue, {}, asDaniel)).text).toContain(complaint.id);
    expect((await ask(files, { id: complaint.id }, asDaniel)).data.attachments).toEqual([]);
    await declared(personId, "KIN");
    expect((await ask(queue, {}, asDaniel)).text).not.toContain(complaint.id);
    expect((await ask(queue, {}, asPriya)).text).toContain(complaint.id);
    expect((await ask(files, { id: complaint.id }, asDaniel)).data.attachments).toBeNull();
  });

  test("is in the history of the person, and ends by a supervisor's word: then all is open again", async () => {
    const { personId, complaint } = await aCase();
    await declared(personId, "KIN");
    const end = { personId, ordinal: 1, reason: "They no longer speak." };
    expect(await onPerson("endRecusal", end, { as: "ombudsperson" })).toMatchObject({ code: "FORBIDDEN" });
    const ended = await onPerson("endRecusal", end, asPriya);
    expect(ended.person.history[0].summary).toBe("Recusal ended: Family or close");
    expect(ended.person.recusals).toMatchObject([{ kind: "KIN", endedBy: "Priya Raman" }]);
    const query = "query ($id: ID!) { complaint(id: $id) { number } }";
    expect((await ask(query, { id: complaint.id }, asDaniel)).data.complaint.number).toBe(complaint.number);
    expect(await onPerson("endRecusal", end, asPriya)).toMatchObject({
      code: "UNKNOWN_RECUSAL",
      field: ["input", "ordinal"],
    });
  });

  test("of which one ended stands for another reason", async () => {
    const { personId, complaint } = await aCase();
    for (const kind of ["KIN", "OTHER"]) await declare(personId, { kind, colleagueId: staffId }, asPriya);
    await onPerson("endRecusal", { personId, ordinal: 1, reason: "An error." }, asPriya);
    const query = "query ($id: ID!) { complaint(id: $id) { number } }";
    expect((await ask(query, { id: complaint.id }, asDaniel)).code).toBe("RECUSED");
  });

  test("is refused with its field, and then nothing was written", async () => {
    const { personId } = await aCase();
    const rows = () =>
      api.fixture.admin(
        "select (select count(*) from recusal) r, (select count(*) from kept_apart) k, (select count(*) from person_version) v",
      );
    const before = await rows();
    const wrong: readonly (readonly [object, object])[] = [
      [{ reason: "  " }, { issues: [{ path: ["input", "reason"], code: "REASON_REQUIRED" }] }],
      [{ sinceOn: "2026-11-20" }, { code: "FUTURE_DATE", field: ["input", "sinceOn"] }],
      [
        { colleagueId: `staff_${viewerOf("supervisor").id}` },
        { code: "NOT_FOR_OTHERS", field: ["input", "colleagueId"] },
      ],
      [{ colleagueId: "staff_nobody" }, { issues: [{ path: ["input", "colleagueId"], code: "UNKNOWN_ID" }] }],
    ];
    for (const [input, expected] of wrong) expect(await declare(personId, input)).toMatchObject(expected);
    expect(await declare(personId, {}, { as: "auditor" })).toMatchObject({ code: "FORBIDDEN" });
    expect(await rows()).toEqual(before);
  });

  test("nobody takes down the complaint of their own household, of their own case, or about their own work", async () => {
    const address = "9 Own Household Road, Auburn";
    const own = await aCase({ complainant: { address } });
    await declared(own.personId, "SELF");
    const count = () => api.fixture.admin("select count(*) from record");
    const before = await count();
    const intake = (changes: object) => act(api, "receiveComplaint", { ...intakeOf(), ...changes }, asDaniel);
    expect(
      await intake({ complainant: somebody({ address: "9 own household road, AUBURN" }) }),
    ).toMatchObject({ code: "RECUSED" });
    expect(await intake({ complainant: somebody(), caseNumber: own.caseNumber })).toMatchObject({
      code: "RECUSED",
    });
    expect(await intake({ complainant: somebody(), caseworkerId: staffId })).toMatchObject({
      code: "RECUSED",
    });
    expect(await count()).toEqual(before);
    expect(await intake({ complainant: somebody() })).toMatchObject({
      __typename: "ReceiveComplaintSuccess",
    });
  });

  test("a note on the record mentions nobody who would not see it, and one that did is closed with the record", async () => {
    const opened = await aComplaintUnderInvestigation(api, { complainant: somebody() });
    const add = async (text: string, asking: Asking) => {
      const { data } = await api.ask(
        `mutation ($input: AddNoteInput!) { addNote(input: $input) { __typename ... on UserError { code } ... on InvalidInput { issues { path code } } } }`,
        { input: { clientMutationId: randomUUID(), recordId: opened.id, text, mentions: [staffId] } },
        asking,
      );
      return data.addNote;
    };
    expect(await add("@Daniel Okafor please call.", asPriya)).toMatchObject({ __typename: "AddNoteSuccess" });
    const mentions = "{ mentions(first: 100) { nodes { recordId } } }";
    expect((await ask(mentions, {}, asDaniel)).text).toContain(opened.id);
    const { data } = await api.ask(
      "query ($id: ID!) { complaint(id: $id) { complainant { personId } } }",
      { id: opened.id },
      asPriya,
    );
    await declared(data.complaint.complainant.personId, "KIN");
    expect((await ask(mentions, {}, asDaniel)).text).not.toContain(opened.id);
    expect(await add("@Daniel Okafor again.", asPriya)).toMatchObject({
      issues: [{ path: ["input", "mentions", "0"], code: "MENTIONED_IS_RECUSED" }],
    });
    expect(await add("@Daniel Okafor myself.", asDaniel)).toMatchObject({
      issues: [{ path: ["input", "recordId"], code: "RECUSED" }],
    });
  });

  test("is heard of in no live change", async () => {
    const { personId, complaint } = await aCase();
    const feed = new ChangeFeed({
      stillWelcome: () => Promise.resolve(true),
      readable: () => true,
      onTold: () => undefined,
    });
    const listening = new PostgresChanges({
      databaseUrl: api.fixture.urls.appUrl,
      onChange: (change) => feed.publish(change),
      onCalendarChange: () => undefined,
      onListening: () => undefined,
      onGap: () => undefined,
      onTrouble: () => undefined,
    });
    await listening.start();
    const ended = new AbortController();
    const hear = (viewer: Viewer, into: string[]) =>
      (async () => {
        for await (const { recordId } of feed.changes(viewer, ended.signal))
          into.push(`complaint_${recordId}`);
      })();
    const [danielHears, rosaHears]: [string[], string[]] = [[], []];
    const streams = [hear(daniel, danielHears), hear(viewerOf("ombudsperson"), rosaHears)];
    await declared(personId, "KIN");
    const step = (id: string) =>
      act(
        api,
        "acknowledgeComplaint",
        { complaintId: id, expectedVersion: 1, noticeMailedOn: "2026-11-18" },
        asPriya,
      );
    expect(await step(complaint.id)).toMatchObject({ __typename: "AcknowledgeComplaintSuccess" });
    const open = await aReceivedComplaint(api, { complainant: somebody() });
    await step(open.id);
    await expect.poll(() => rosaHears.filter((id) => id === open.id).length).toBe(2);
    expect(rosaHears).toContain(complaint.id);
    expect(danielHears).toContain(open.id);
    expect(danielHears).not.toContain(complaint.id);
    ended.abort();
    await Promise.all(streams);
    await listening.stop();
  });

  test("is found missing, or too many, by the night and by db:rebuild", async () => {
    const { personId, complaint } = await aCase();
    await declared(personId, "KIN");
    const compare = (write: boolean) =>
      recheckKeptApart(recordKinds, { database: api.fixture.system, write });
    expect(await compare(false)).toBe(0);
    await api.fixture.admin("delete from kept_apart where subject_id = $1", [complaint.id.slice(10)]);
    await api.fixture.admin(
      "insert into kept_apart (staff_id, subject_id, kind, agency_id) values ($1, $2, 'OTHER', 'placer')",
      [viewerOf("ombudsperson").id, personId.slice(7)],
    );
    expect(await compare(false)).toBe(2);
    expect(await compare(true)).toBeGreaterThanOrEqual(2);
    expect(await compare(true)).toBe(0);
    const query = "query ($id: ID!) { complaint(id: $id) { number } }";
    expect((await ask(query, { id: complaint.id }, asDaniel)).code).toBe("RECUSED");
    const [noted] = await api.fixture.admin<{ count: number }>(
      "select count(*)::int from audit_entry where act = 'recusal.differs'",
    );
    expect(noted?.count).toBeGreaterThanOrEqual(2);
  });

  test("of a caseworker is written by the night that finds a new role: 22 CCR 120103", async () => {
    const [someone] = await api.fixture.admin<{ id: string }>(
      "select id from staff where agency_id = 'placer' and role = 'CASEWORKER' limit 1",
    );
    const opened = await aCase({ caseworkerId: `staff_${someone!.id}` });
    const apart = () =>
      api.fixture.admin("select kind from kept_apart where staff_id = $1 and subject_id = $2", [
        someone!.id,
        opened.complaint.id.slice(10),
      ]);
    expect(await apart()).toEqual([]);
    await api.fixture.admin("update staff set role = 'INVESTIGATOR' where id = $1", [someone!.id]);
    await recheckKeptApart(recordKinds, { database: api.fixture.system, write: true });
    expect(await apart()).toEqual([{ kind: "CASEWORKER" }]);
    await api.fixture.admin("update staff set role = 'CASEWORKER' where id = $1", [someone!.id]);
  });

  test("where nobody of the office is left, that is said", async () => {
    const { personId, complaint } = await aCase();
    const query = "query ($id: ID!) { recordAccess(recordId: $id) { nobodyLeft } }";
    const able = await api.fixture.admin<{ id: string }>(
      "select id from staff where agency_id = 'placer' and active and role in ('INVESTIGATOR', 'OMBUDSPERSON', 'SUPERVISOR')",
    );
    for (const { id } of able)
      expect(await declare(personId, { colleagueId: `staff_${id}` }, { as: "director" })).toMatchObject({
        __typename: "DeclareRecusalSuccess",
      });
    const { data } = await ask(query, { id: complaint.id }, { as: "director" });
    expect(data.recordAccess.nobodyLeft).toBe(true);
  });
});

function intakeOf(): Record<string, unknown> {
  return {
    filing: { channel: "HAND_DELIVERY", dateStampedOn: "2026-11-16" },
    issues: [{ subject: "PAYMENT", description: "Two payments were not sent on." }],
  };
}
