import { randomUUID } from "node:crypto";
import { plainDate } from "@redress/domain/calendar";
import { getNamedType, isAbstractType, isObjectType } from "graphql";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { receiveComplaint } from "../src/modules/complaint/commands.ts";
import { recordContact } from "../src/modules/contact/commands.ts";
import type { Viewer } from "../src/platform/auth/viewer.ts";
import { mutationOf, receiveInput, schema } from "./harness.ts";
import { openServer, type Sending, type ServerFixture } from "./server-fixture.ts";
import { receiving, viewerOf } from "./write-fixture.ts";

// Who was shown whom is in the audit, once, and only when somebody was really shown.

let api: ServerFixture;
let ids: string[];
let personId: string;
let contactId: string;
beforeAll(async () => {
  api = await openServer();
  ids = [];
  for (let count = 0; count < 3; count += 1) {
    const { complainant: person, ...asked } = receiving();
    const outcome = await receiveComplaint(api.fixture, { ...asked, complainant: person });
    if (outcome.kind === "ADVANCED") ids.push(outcome.recordId);
    const contact = await recordContact(api.fixture, {
      ...asked,
      clientMutationId: randomUUID(),
      action: contactAction,
      person,
      party: null,
    });
    if (contact.kind === "ADVANCED") contactId = contact.recordId;
  }
  const [named] = await api.fixture.admin<{ id: string }>(
    "select complainant_id as id from complaint where id = $1",
    [ids[0]],
  );
  personId = named?.id ?? "";
});
afterAll(() => api.close());
beforeEach(async () => {
  last = await countOf();
});

let last = 0;
const countOf = async (): Promise<number> =>
  Number((await api.fixture.admin("select count(*) from audit_entry"))[0]?.["count"]);

interface Row {
  readonly act: string;
  readonly outcome: string;
  readonly actor_id: string;
  readonly actor_role: string;
  readonly subject_id: string | null;
  readonly subject_ids: string[] | null;
  readonly details: Record<string, unknown>;
}

/** What was written down since the test began, sign-ins apart. */
function written(): Promise<Row[]> {
  return api.fixture.admin<Row>(
    `select act, outcome, actor_id, actor_role, subject_id, subject_ids::text[] as subject_ids, details
     from (select * from audit_entry order by recorded_at, id offset $1) a where act not like 'session.%' order by recorded_at, id`,
    [last],
  );
}

async function ask(query: string, sending: Sending, variables: Record<string, unknown> = {}) {
  const response = await api.graphql({ query, variables }, sending);
  return response.json();
}

const record = "query ($id: ID!) { complaint(id: $id) { number complainant { name address } } }";
const caseload = "{ caseload(first: 2) { edges { node { id complainant { name } } } } }";
const contacts = "{ contacts(first: 2) { edges { node { id person { name } } } } }";
const openId = () => ({ id: `complaint_${ids[0]}` });
/** The ids that a query asks for. */
const variablesOf = (text: string): Record<string, unknown> => {
  if (text.includes("$person")) return { person: `person_${personId}` };
  if (text.includes(" contact(")) return { id: `contact_${contactId}` };
  return text.includes("$id") ? openId() : {};
};

/** A question of a neighbor, which looks back on nothing. */
const contactAction = {
  action: "recordContact",
  receivedOn: plainDate("2026-11-18"),
  channel: "ORAL",
  from: "OTHER",
  contactKind: "QUESTION",
  subject: "PAYMENT",
  summary: "Where payments are sent.",
} as const;

/** Each way to see persons, with the rows that it leaves for whoever sees them. */
const ways: readonly (readonly [query: string, text: string, rows: readonly Partial<Row>[]])[] = [
  ["complaint", record, [{ act: "read.complaint", details: { shown: ["complainant"] } }]],
  [
    "complaint",
    `query ($id: ID!) { complaint(id: $id) { ...People letters: notices { body } } } fragment People on Complaint { complainant { name } }`,
    [{ act: "read.complaint", details: { shown: ["complainant", "notices"] } }],
  ],
  [
    "node",
    `query ($id: ID!) { node(id: $id) { ... on Complaint { who: complainant { name } } } }`,
    [{ act: "read.complaint", details: { shown: ["complainant"] } }],
  ],
  ["caseload", caseload, [{ act: "read.caseload", subject_id: null, details: { shown: ["complainant"] } }]],
  [
    "searchComplaints",
    `{ searchComplaints(text: "Núñez") { nodes { complainant { name } } } }`,
    [{ act: "read.searchComplaints", subject_id: null, details: { shown: ["complainant"] } }],
  ],
  [
    "person",
    "query ($person: ID!) { person(id: $person) { id name } }",
    [{ act: "read.person", subject_ids: null, details: { shown: ["name"] } }],
  ],
  [
    "node",
    "query ($person: ID!) { node(id: $person) { ... on Person { name } } }",
    [{ act: "read.person", subject_ids: null, details: { shown: ["name"] } }],
  ],
  [
    "people",
    `{ people(first: 2, filter: { name: "nunez" }) { nodes { name } } }`,
    [{ act: "read.people", subject_id: null, details: { shown: ["name"] } }],
  ],
  [
    "contact",
    `query ($id: ID!) { contact(id: $id) { person { name } } }`,
    [{ act: "read.contact", details: { shown: ["person"] } }],
  ],
  ["contacts", contacts, [{ act: "read.contacts", subject_id: null, details: { shown: ["person"] } }]],
];

/** The way to notes, which are for those alone who work on records. */
const notesWay = "query ($id: ID!) { notes(recordId: $id) { nodes { text } } }";

/** The way to tasks. */
const tasksWay = "query ($id: ID!) { tasks(filter: { record: $id }) { nodes { title } } }";

describe("to see persons", () => {
  test.each(ways)("by %s (%s) leaves one row, whoever it is", async (_query, text, rows) => {
    for (const who of ["ombudsperson", "director", "hearing-coordinator", "state-analyst"]) {
      last = await countOf();
      const cookie = await api.signIn(who);
      const { data } = await ask(text, { cookie }, variablesOf(text));
      expect(JSON.stringify(data)).toContain("Núñez-O’Brien");
      const { id, role } = viewerOf(who);
      const fields = who === "state-analyst" ? withoutLetters(rows) : rows;
      expect(await written()).toEqual(
        fields.map((row) =>
          expect.objectContaining({ ...row, outcome: "DONE", actor_id: id, actor_role: role }),
        ),
      );
    }
  });

  test("leaves a row for each record that is opened, and none for one that is not there", async () => {
    const two = `query ($a: ID!, $b: ID!, $c: ID!) { a: complaint(id: $a) { ...P } b: complaint(id: $b) { ...P } c: complaint(id: $c) { ...P } } fragment P on Complaint { complainant { name } }`;
    const [a, b, c] = [`complaint_${ids[0]}`, `complaint_${ids[1]}`, `complaint_${randomUUID()}`];
    await ask(two, { cookie: await api.signIn("ombudsperson") }, { a, b, c });
    expect(new Set((await written()).map((row) => row.subject_id))).toEqual(new Set([ids[0], ids[1]]));
  });

  test.each([
    ["caseload", caseload],
    ["contacts", contacts],
  ])("on a page of %s names exactly the records that the page shows, in one row", async (list, text) => {
    const { data } = await ask(text, { cookie: await api.signIn("ombudsperson") });
    const shown = data[list].edges.map(({ node }: { node: { id: string } }) => node.id.split("_")[1]);
    expect(shown).toHaveLength(2);
    expect((await written()).map((row) => row.subject_ids?.toSorted())).toEqual([shown.toSorted()]);
  });

  test("in a search keeps silent about what was looked for", async () => {
    await ask(ways[4]![1], { cookie: await api.signIn("ombudsperson") });
    expect(JSON.stringify(await api.fixture.admin("select * from audit_entry"))).not.toContain("Núñez");
  });

  test("in notes leaves one row, for those who work on records", async () => {
    const add = "mutation ($input: AddNoteInput!) { addNote(input: $input) { __typename } }";
    const input = { clientMutationId: randomUUID(), recordId: openId().id, text: "Núñez called." };
    await ask(add, { cookie: await api.signIn("ombudsperson") }, { input });
    for (const who of ["investigator", "hearing-coordinator"]) {
      last = await countOf();
      const { data } = await ask(notesWay, { cookie: await api.signIn(who) }, openId());
      expect(JSON.stringify(data)).toContain("Núñez called.");
      expect(await written()).toMatchObject([
        { act: "read.notes", outcome: "DONE", actor_id: viewerOf(who).id, subject_id: ids[0] },
      ]);
    }
  });

  test("in the text of tasks leaves one row for a page, for those who work on records", async () => {
    const open = "mutation ($input: OpenTaskInput!) { openTask(input: $input) { __typename } }";
    const about = { aboutId: openId().id, title: "Call Núñez.", dueOn: "2026-12-01" };
    await ask(
      open,
      { cookie: await api.signIn("ombudsperson") },
      { input: { clientMutationId: randomUUID(), ...about } },
    );
    last = await countOf();
    const { data } = await ask(tasksWay, { cookie: await api.signIn("supervisor") }, openId());
    expect(JSON.stringify(data)).toContain("Call Núñez.");
    expect(await written()).toMatchObject([
      { act: "read.tasks", outcome: "DONE", actor_id: viewerOf("supervisor").id },
    ]);
  });

  test("in the answer of one's own act is the act's own row; in the same answer once more it is another", async () => {
    const query = mutationOf("receiveComplaint").replace("id version status", "id complainant { name }");
    const input = receiveInput();
    const cookie = await api.signIn("ombudsperson");
    await ask(query, { cookie }, { input });
    expect((await written()).map(({ act }) => act)).toEqual(["complaint.receiveComplaint"]);
    await ask(query, { cookie }, { input });
    expect((await written()).map(({ act }) => act)).toEqual(["complaint.receiveComplaint", "read.complaint"]);
  });

  test("in the answer to a stale act leaves a row", async () => {
    const query = mutationOf("acknowledgeComplaint").replace(
      "current { version }",
      "current { complainant { name } }",
    );
    const input = {
      clientMutationId: "s",
      complaintId: openId().id,
      expectedVersion: 9,
      noticeMailedOn: "2026-11-18",
    };
    await ask(query, { cookie: await api.signIn("ombudsperson") }, { input });
    expect(await written()).toMatchObject([{ act: "read.complaint", subject_id: ids[0] }]);
  });
});

describe("to print a page", () => {
  const print = `mutation ($input: NotePrintingInput!) { notePrinting(input: $input) { __typename ... on InvalidInput { issues { path code } } } }`;
  const noted = async (who: string, complaintIds: readonly string[]) => {
    const input = { clientMutationId: randomUUID(), complaintIds };
    const { data } = await ask(print, { cookie: await api.signIn(who) }, { input });
    return data.notePrinting;
  };

  test("leaves one row with the complaints on it, the ones of others left out, each time", async () => {
    const page = [openId().id, `complaint_${ids[2]}`, `complaint_${randomUUID()}`];
    await noted("ombudsperson", page);
    await noted("auditor", page);
    const row = { act: "print.complaint", outcome: "DONE", subject_ids: [ids[0], ids[2]] };
    expect(await written()).toMatchObject([
      { ...row, actor_role: "OMBUDSPERSON" },
      { ...row, actor_role: "AUDITOR" },
    ]);
  });

  test("of which another agency sees nothing leaves none", async () => {
    expect(await noted("ombudsperson-sacramento", [openId().id])).toMatchObject({
      __typename: "NotePrintingSuccess",
    });
    expect(await written()).toEqual([]);
  });

  test("is refused by name where ids are none, too few or too many", async () => {
    const many = Array.from({ length: 101 }, () => openId().id);
    expect((await noted("ombudsperson", [])).issues).toEqual([
      { path: ["input", "complaintIds"], code: "COUNT_OUT_OF_BOUNDS" },
    ]);
    expect((await noted("ombudsperson", many)).issues[0].code).toBe("COUNT_OUT_OF_BOUNDS");
    expect((await noted("ombudsperson", ["agency_placer"])).issues).toEqual([
      { path: ["input", "complaintIds", "0"], code: "UNKNOWN_ID" },
    ]);
    expect(await written()).toEqual([]);
  });
});

test("every query that can show who complains or got in touch is tried here", () => {
  const people = new Set(["Complainant", "ContactPerson", "Notice", "Note", "Person", "Task"]);
  const reaches = (name: string, seen = new Set<string>()): boolean => {
    if (people.has(name)) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    const type = schema.getType(name);
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    return types.some((one) =>
      Object.values(one.getFields()).some((field) => reaches(getNamedType(field.type).name, seen)),
    );
  };
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter((field) => reaches(getNamedType(field.type).name))
    .map(({ name }) => name);
  expect(queries.toSorted()).toEqual(
    [...new Set([...ways.map(([query]) => query), "notes", "tasks"])].toSorted(),
  );
});

describe("no row is left", () => {
  test.each(["auditor", "administrator"])("by %s, who sees nobody", async (who) => {
    const cookie = await api.signIn(who);
    for (const [, text] of ways) await ask(text, { cookie }, variablesOf(text));
    await ask(notesWay, { cookie }, openId());
    await ask(tasksWay, { cookie }, openId());
    expect((await written()).filter(({ outcome }) => outcome === "DONE")).toEqual([]);
  });

  test("by a token without persons:read, nor by what shows no person", async () => {
    await ask(record, { token: await api.token("complaints:read") }, openId());
    const cookie = await api.signIn("ombudsperson");
    await ask("query ($id: ID!) { complaint(id: $id) { number notices { form } } }", { cookie }, openId());
    await ask("{ caseload { nodes { number } totalCount } contacts { nodes { number } totalCount } }", {
      cookie,
    });
    expect(await written()).toEqual([]);
  });

  test.each([caseload, contacts])("by an empty page of %s", async (text) => {
    await ask(text, { cookie: await api.signIn("ombudsperson-sacramento") });
    expect(await written()).toEqual([]);
  });
});

describe("a screen that asks again because a change was told", () => {
  /** Lets a change reach a live stream of the session. */
  async function tell(who: string, sessionId: string): Promise<void> {
    const viewer: Viewer = { ...viewerOf(who), sessionId };
    const stream = api.server.changes.changes(viewer, new AbortController().signal);
    api.server.changes.publish({
      recordKind: "COMPLAINT",
      recordId: ids[0] ?? "",
      agencies: ["placer"],
      version: 2,
      kind: "ComplaintAcknowledged",
      changedBy: "Priya Raman",
      changedAt: "2026-11-19T20:00:00.000Z",
      keptApart: [],
      endedBelow: "1",
    });
    await stream.next();
    await stream.return?.();
  }

  test("adds nothing for what it showed already, and a row when the page shows somebody new", async () => {
    const cookie = await api.signIn("supervisor");
    const [session] = await api.fixture.admin<{ id: string }>(
      "select id from session where staff_id = $1 order by created_at desc limit 1",
      [viewerOf("supervisor").id],
    );
    await ask(record, { cookie }, openId());
    await ask(caseload, { cookie });
    expect((await written()).map(({ act }) => act)).toEqual(["read.complaint", "read.caseload"]);

    await tell("supervisor", session?.id ?? "");
    await ask(record, { cookie }, openId());
    await ask(caseload, { cookie });
    expect(await written()).toHaveLength(2);
    await ask(caseload.replace("first: 2", "first: 3"), { cookie });
    expect((await written()).slice(2)).toMatchObject([{ act: "read.caseload" }]);

    api.clock.advance(11_000);
    await ask(record, { cookie }, openId());
    expect((await written()).slice(3)).toMatchObject([{ act: "read.complaint", subject_id: ids[0] }]);
  });

  test("of somebody else is not believed to have been on this one", async () => {
    await tell("director", randomUUID());
    await ask(record, { cookie: await api.signIn("director") }, openId());
    expect(await written()).toHaveLength(1);
  });
});

describe("what is denied inside GraphQL leaves a row with who, what and which record", () => {
  test("a reading that the role or the token does not allow", async () => {
    await ask(record, { cookie: await api.signIn("administrator") }, openId());
    await ask("{ caseload { totalCount } }", { token: await api.token("complaints:write") });
    expect(await written()).toMatchObject([
      {
        act: "access.denied",
        outcome: "DENIED",
        actor_id: viewerOf("administrator").id,
        subject_id: ids[0],
        details: { code: "FORBIDDEN", field: "complaint" },
      },
      {
        act: "access.denied",
        actor_id: "partner-placer",
        subject_id: null,
        details: { code: "FORBIDDEN", field: "caseload" },
      },
    ]);
  });

  test("an act that the role does not allow, and one on a record of another agency", async () => {
    const input = {
      clientMutationId: "denied",
      complaintId: openId().id,
      expectedVersion: 1,
      noticeMailedOn: "2026-11-18",
    };
    const query = mutationOf("acknowledgeComplaint");
    await ask(query, { cookie: await api.signIn("auditor") }, { input });
    await ask(query, { cookie: await api.signIn("ombudsperson-sacramento") }, { input });
    expect(await written()).toMatchObject([
      {
        act: "complaint.acknowledgeComplaint",
        outcome: "DENIED",
        subject_id: ids[0],
        details: { code: "ROLE_NOT_ALLOWED" },
      },
      {
        act: "access.denied",
        outcome: "DENIED",
        subject_id: ids[0],
        details: { code: "NOT_FOUND", field: "acknowledgeComplaint" },
      },
    ]);
  });

  test("but not what the law refuses, nor an act that is done", async () => {
    const input = {
      clientMutationId: randomUUID(),
      complaintId: openId().id,
      expectedVersion: 1,
      noticeMailedOn: "2027-01-04",
    };
    const { data } = await ask(
      mutationOf("acknowledgeComplaint"),
      { cookie: await api.signIn("ombudsperson") },
      { input },
    );
    expect(data.acknowledgeComplaint.code).toBe("FUTURE_DATE");
    expect(await written()).toEqual([]);
  });
});

describe("the instant of a row", () => {
  test("is the database's own, whatever the program takes the time for", async () => {
    await ask(record, { cookie: await api.signIn("ombudsperson") }, openId());
    const [row] = await api.fixture.admin(
      "select max(recorded_at) between now() - interval '1 minute' and now() as own from audit_entry",
    );
    expect(row).toEqual({ own: true });
  });

  test.each(["appUrl", "systemUrl"] as const)("cannot be given by the program (%s)", async (url) => {
    const client = new Client({ connectionString: api.fixture.urls[url] });
    await client.connect();
    const dated = client.query(
      "insert into audit_entry (id, birth_agency_id, act, outcome, recorded_at) values (gen_random_uuid(), 'placer', 'x', 'DONE', '2020-01-01')",
    );
    await expect(dated).rejects.toThrow("permission denied");
    await client.end();
  });
});

/** What a state analyst leaves, who sees names and no letters. */
function withoutLetters(rows: readonly Partial<Row>[]): readonly Partial<Row>[] {
  const shown = ({ details }: Partial<Row>) =>
    ((details?.["shown"] ?? []) as readonly string[]).filter((field) => field !== "notices");
  return rows.map((row) => ({ ...row, details: { shown: shown(row) } }));
}
