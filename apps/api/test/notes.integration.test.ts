import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { act, aReceivedComplaint, openTestApi, partnerWith, type Loose, type TestApi } from "./harness.ts";
import { viewerOf } from "./write-fixture.ts";

// What staff write down about a record for each other. Today is Thursday, November 19, 2026.

let api: TestApi;
let complaint: { id: string; version: number; number: string };
beforeAll(async () => {
  api = await openTestApi();
  complaint = await aReceivedComplaint(api);
});
afterAll(() => api.close());

const fields = `id version text authorName authorRole mentions { staffId name } earlier { text authorName writtenAt } mayCorrect`;
const answers = `__typename ... on UserError { code message } ... on InvalidInput { issues { path code } }`;
const documents = {
  add: `mutation ($input: AddNoteInput!) { answer: addNote(input: $input) { ${answers} ... on AddNoteSuccess { clientMutationId note { ${fields} } } } }`,
  correct: `mutation ($input: CorrectNoteInput!) { answer: correctNote(input: $input) { ${answers}
    ... on CorrectNoteSuccess { clientMutationId note { ${fields} } } ... on NoteChanged { note { version text } } } }`,
  read: `query ($id: ID!, $first: Int, $after: String) { notes(recordId: $id, first: $first, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
  mentions: `{ mentions { totalCount nodes { recordId recordNumber authorName } } }`,
};

const theo = viewerOf("investigator");
const priya = viewerOf("supervisor");

async function add(input: Record<string, unknown> = {}, as = "ombudsperson"): Promise<Loose> {
  const sent = { clientMutationId: randomUUID(), recordId: complaint.id, text: "Called twice.", ...input };
  const { data, errors } = await api.ask(documents.add, { input: sent }, { as });
  return data?.answer ?? errors?.[0]?.extensions;
}

async function correct(input: Record<string, unknown>, as = "ombudsperson"): Promise<Loose> {
  const sent = { clientMutationId: randomUUID(), expectedVersion: 1, text: "Called once.", ...input };
  const { data, errors } = await api.ask(documents.correct, { input: sent }, { as });
  return data?.answer ?? errors?.[0]?.extensions;
}

const notesOf = async (id: string, as = "ombudsperson"): Promise<Loose> =>
  (await api.ask(documents.read, { id }, { as })).data.notes?.nodes;

const rows = async (): Promise<unknown> =>
  (
    await api.fixture.admin(
      `select (select count(*)::int from note) as notes, (select count(*)::int from idempotency_key) as keys,
       (select count(*)::int from audit_entry where act like 'note.%') as acts`,
    )
  )[0];

describe("a note", () => {
  test("stands with the record for everybody who works on it, newest first", async () => {
    const first = await add();
    expect(first).toMatchObject({
      __typename: "AddNoteSuccess",
      note: { version: 1, text: "Called twice.", authorName: "Rosa Delgado", earlier: [], mayCorrect: true },
    });
    await add({ text: "Two lines.\nThe second." }, "investigator");
    for (const role of ["ombudsperson", "investigator", "supervisor", "director", "hearing-coordinator"]) {
      const read = await notesOf(complaint.id, role);
      expect(read.map(({ text }: Loose) => text)).toEqual(["Two lines.\nThe second.", "Called twice."]);
    }
  });

  test("is read a page at a time", async () => {
    const { id } = await aReceivedComplaint(api);
    for (const text of ["one", "two", "three"]) await add({ recordId: id, text });
    const page = async (after?: string) =>
      (await api.ask(documents.read, { id, first: 2, after })).data.notes as Loose;
    const first = await page();
    expect(first.nodes.map(({ text }: Loose) => text)).toEqual(["three", "two"]);
    const second = await page(first.pageInfo.endCursor);
    expect(second.nodes.map(({ text }: Loose) => text)).toEqual(["one"]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  test("sent twice with one key stands once; with another text it is refused", async () => {
    const before = await rows();
    const once = { clientMutationId: randomUUID(), text: "Only once." };
    const answered = await Promise.all(Array.from({ length: 8 }, () => add(once)));
    expect(new Set(answered.map(({ note }) => note.id)).size).toBe(1);
    expect(await add({ ...once, text: "Another." })).toMatchObject({ code: "IDEMPOTENCY_KEY_REUSED" });
    const { notes, keys, acts } = before as Loose;
    expect(await rows()).toEqual({ notes: notes + 1, keys: keys + 1, acts: acts + 1 });
  });

  test.each([
    [{ text: " \n " }, ["input", "text"], "TEXT_REQUIRED"],
    [{ text: "x".repeat(10_001) }, ["input", "text"], "TEXT_TOO_LONG"],
    [{ recordId: `complaint_${randomUUID()}` }, ["input", "recordId"], "UNKNOWN_ID"],
    [{ recordId: "nonsense" }, ["input", "recordId"], "UNKNOWN_ID"],
    [{ mentions: [`staff_${randomUUID()}`] }, ["input", "mentions", "0"], "UNKNOWN_ID"],
    [{ mentions: [`staff_${theo.id}`] }, ["input", "mentions", "0"], "NOT_IN_TEXT"],
    [
      { mentions: Array.from({ length: 21 }, () => `staff_${randomUUID()}`) },
      ["input", "mentions"],
      "TOO_MANY_MENTIONED",
    ],
  ])("with %o is refused at its field, and nothing is written", async (input, path, code) => {
    const before = await rows();
    expect(await add(input)).toMatchObject({ __typename: "InvalidInput", issues: [{ path, code }] });
    expect(await rows()).toEqual(before);
  });

  test("under an id of another kind is one of no record", async () => {
    const id = complaint.id.replace("complaint", "contact");
    expect(await add({ recordId: id })).toMatchObject({ issues: [{ code: "UNKNOWN_ID" }] });
    expect(await notesOf(id)).toBeUndefined();
  });
});

describe("a correction", () => {
  test("keeps the text before it, with who wrote it and when", async () => {
    const { note } = await add();
    const corrected = await correct({ noteId: note.id }, "supervisor");
    expect(corrected.note).toMatchObject({
      id: note.id,
      version: 2,
      text: "Called once.",
      authorName: priya.name,
      earlier: [
        { text: "Called twice.", authorName: "Rosa Delgado", writtenAt: expect.stringMatching(/Z$/) },
      ],
    });
    expect((await notesOf(complaint.id))[0]).toMatchObject({
      version: 2,
      earlier: [{ text: "Called twice." }],
    });
  });

  test("is for who wrote the note, supervisors and the director", async () => {
    const { note } = await add({}, "investigator");
    for (const as of ["ombudsperson", "hearing-coordinator"])
      expect(await correct({ noteId: note.id }, as)).toMatchObject({
        issues: [{ path: ["input", "noteId"], code: "NOT_YOURS_TO_CORRECT" }],
      });
    expect((await notesOf(complaint.id, "ombudsperson"))[0].mayCorrect).toBe(false);
    expect(await correct({ noteId: note.id }, "director")).toMatchObject({ note: { version: 2 } });
  });

  test("of a text that somebody corrected meanwhile is refused with that text", async () => {
    const { note } = await add();
    await correct({ noteId: note.id });
    expect(await correct({ noteId: note.id, text: "Called never." })).toMatchObject({
      __typename: "NoteChanged",
      code: "STALE_VERSION",
      note: { version: 2, text: "Called once." },
    });
    expect(await correct({ noteId: note.id, expectedVersion: 2 })).toMatchObject({
      issues: [{ path: ["input", "text"], code: "NOTHING_CHANGED" }],
    });
  });

  test("by ten people at once is one", async () => {
    const { note } = await add();
    const texts = Array.from({ length: 10 }, (_, at) => `Version of person ${at}.`);
    const answered = await Promise.all(texts.map((text) => correct({ noteId: note.id, text }, "supervisor")));
    expect(answered.filter(({ __typename }) => __typename === "CorrectNoteSuccess")).toHaveLength(1);
    expect(answered.filter(({ code }) => code === "STALE_VERSION")).toHaveLength(9);
  });

  test("sent twice with one key is done once", async () => {
    const { note } = await add();
    const once = { noteId: note.id, clientMutationId: randomUUID() };
    const sent = await Promise.all(Array.from({ length: 6 }, () => correct(once)));
    for (const answer of [...sent, await correct(once)])
      expect(answer).toMatchObject({ note: { version: 2 } });
  });

  test("cannot lose the old text, whoever writes to the table", async () => {
    const { note } = await add({ text: "As it was." });
    const id = note.id.slice("note_".length);
    await api.fixture.admin("update note set text = 'Forged.', earlier = '[]', version = 1 where id = $1", [
      id,
    ]);
    await api.fixture.admin("update note set author_name = 'Nobody', earlier = '[]' where id = $1", [id]);
    const [row] = await api.fixture.admin("select version, author_name, earlier from note where id = $1", [
      id,
    ]);
    expect(row).toMatchObject({ version: 2, author_name: "Rosa Delgado", earlier: [{ text: "As it was." }] });
  });
});

describe("a mention", () => {
  test("is found by whom it names, until a correction takes it back", async () => {
    const before = (await api.ask(documents.mentions, {}, { as: "investigator" })).data.mentions.totalCount;
    const text = `@${theo.name}: please call. @${priya.name} knows.`;
    const mentions = [`staff_${theo.id}`, `staff_${priya.id}`];
    const { note } = await add({ text, mentions });
    expect(note.mentions).toEqual([
      { staffId: mentions[0], name: theo.name },
      { staffId: mentions[1], name: priya.name },
    ]);
    const found = (await api.ask(documents.mentions, {}, { as: "investigator" })).data.mentions;
    expect(found.totalCount).toBe(before + 1);
    expect(found.nodes[0]).toEqual({
      recordId: complaint.id,
      recordNumber: complaint.number,
      authorName: "Rosa Delgado",
    });
    await correct({ noteId: note.id, text: "Done." });
    expect((await api.ask(documents.mentions, {}, { as: "investigator" })).data.mentions.totalCount).toBe(
      before,
    );
    expect((await api.ask(documents.mentions, {}, { as: "director" })).data.mentions.nodes).toEqual([]);
  });

  test("of somebody of another agency, or who left, is of nobody", async () => {
    const bell = viewerOf("ombudsperson-sacramento");
    const refused = { issues: [{ path: ["input", "mentions", "0"], code: "UNKNOWN_ID" }] };
    expect(await add({ text: `@${bell.name}`, mentions: [`staff_${bell.id}`] })).toMatchObject(refused);
  });
});

describe("nobody else", () => {
  test.each(["state-analyst", "auditor", "administrator"])("as %s reads or writes one", async (as) => {
    const { data, errors } = await api.ask(documents.read, { id: complaint.id }, { as });
    expect(data?.notes ?? null).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
    expect(await add({}, as)).toMatchObject({ code: "FORBIDDEN" });
    expect((await api.ask(documents.mentions, {}, { as })).errors?.[0]?.extensions).toMatchObject({
      code: "FORBIDDEN",
    });
  });

  test("as a partner, with every scope", async () => {
    const as = partnerWith("complaints:read", "complaints:write", "persons:read");
    for (const [text, variables] of [
      [documents.read, { id: complaint.id }],
      [documents.mentions, {}],
    ] as const)
      expect((await api.ask(text, variables, { as })).errors?.[0]?.extensions).toMatchObject({
        code: "FORBIDDEN",
      });
  });

  test("of another agency knows of it", async () => {
    expect(await notesOf(complaint.id, "ombudsperson-sacramento")).toBeUndefined();
    const { note } = await add();
    expect(await add({}, "ombudsperson-sacramento")).toMatchObject({
      issues: [{ path: ["input", "recordId"], code: "UNKNOWN_ID" }],
    });
    expect(await correct({ noteId: note.id }, "ombudsperson-sacramento")).toMatchObject({
      issues: [{ path: ["input", "noteId"], code: "UNKNOWN_ID" }],
    });
  });
});

describe("a record that goes to another agency", () => {
  test("takes its notes along; the former holder reads them as they stood", async () => {
    const { id, version } = await aReceivedComplaint(api);
    const { note } = await add({ recordId: id, text: "Written in Placer." });
    await act(api, "transferComplaint", {
      complaintId: id,
      expectedVersion: version,
      toAgencyId: "agency_sacramento",
      sentOn: "2026-11-17",
      sentBy: "EMAIL",
      reason: "The case is there.",
    });
    // On its way: the receiver reads and adds nothing yet.
    expect((await notesOf(id, "ombudsperson-sacramento"))[0].text).toBe("Written in Placer.");
    expect(await add({ recordId: id }, "ombudsperson-sacramento")).toMatchObject({
      issues: [{ code: "NOT_HELD" }],
    });
    await act(
      api,
      "receiveTransfer",
      { complaintId: id, expectedVersion: version + 1, receivedOn: "2026-11-18" },
      { as: "ombudsperson-sacramento" },
    );
    await add({ recordId: id, text: "Written in Sacramento." }, "ombudsperson-sacramento");
    const there = await notesOf(id, "ombudsperson-sacramento");
    expect(there.map(({ text }: Loose) => text)).toEqual(["Written in Sacramento.", "Written in Placer."]);
    const kept = await notesOf(id);
    expect(kept).toMatchObject([
      { text: "Written in Placer.", authorName: "Rosa Delgado", mayCorrect: false },
    ]);
    expect(await add({ recordId: id })).toMatchObject({ issues: [{ code: "NOT_HELD" }] });
    expect(await correct({ noteId: note.id })).toMatchObject({ issues: [{ code: "UNKNOWN_ID" }] });
  });
});

test("whoever reads notes is in the audit, once for each reading that showed one", async () => {
  const { id } = await aReceivedComplaint(api);
  const key = id.slice("complaint_".length);
  const readings = () =>
    api.fixture.admin(
      "select act, actor_id, details from audit_entry where subject_id = $1 and act like 'read.%'",
      [key],
    );
  await notesOf(id, "investigator");
  expect(await readings()).toEqual([]);
  await add({ recordId: id });
  await notesOf(id, "investigator");
  expect(await readings()).toEqual([{ act: "read.notes", actor_id: theo.id, details: { shown: ["notes"] } }]);
  expect(await readings()).not.toContain("Called");
});
