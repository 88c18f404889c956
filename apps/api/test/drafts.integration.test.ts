import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { filedDraft } from "../src/actions/drafts/filed-draft.ts";
import { SealedText } from "../src/actions/drafts/sealed-text.ts";
import { advanceComplaint } from "../src/modules/complaint/commands.ts";
import { bind } from "../src/platform/database/database.ts";
import { forgetExpired } from "../src/record/keys/forget-expired.job.ts";
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
import { contactInput, recordContact } from "./contacts.ts";
import { acknowledge, advancing, viewerOf } from "./write-fixture.ts";

// What is typed into a form is kept until it is filed: for its author alone, or for those who work on the record.

let api: TestApi;
let about: string;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.fixture.admin("delete from draft");
  about = (await aReceivedComplaint(api)).id;
});

const typed = JSON.stringify({ note: "She says the payment came after all. Zweifelsfrei." });

interface Saving {
  readonly form?: string;
  readonly about?: string | null;
  readonly follows?: string;
  readonly authorId?: string;
  readonly writer?: string;
  readonly nth?: number;
  readonly text?: string;
  readonly recordVersion?: number;
}

const staffId = (as: Asking["as"] = "ombudsperson"): string =>
  `staff_${typeof as === "string" ? viewerOf(as).id : as?.id}`;

/** The answer of one field, or the code of the error in its place. */
async function answer(name: string, document: string, variables: object, asking: Asking): Promise<Loose> {
  const { data, errors } = await api.ask(document, { ...variables }, asking);
  return data?.[name] ?? { code: errors?.[0]?.extensions?.["code"] };
}

function save(saving: Saving = {}, asking: Asking = {}): Promise<Loose> {
  const input = {
    clientMutationId: randomUUID(),
    form: "withdrawComplaint",
    about,
    authorId: staffId(asking.as),
    writer: "window 1",
    nth: 1,
    text: typed,
    ...saving,
  };
  const document = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename
    ... on SaveDraftSuccess { revision savedAt } ... on UserError { code message } ... on InvalidInput { issues { path code } }
    ... on DraftSuperseded { draft { text revision savedBy { name } } } ... on DraftUnreadable { revision } } }`;
  return answer("saveDraft", document, { input }, asking);
}

function find(
  of: { readonly form?: string; readonly about?: string | null } = {},
  asking: Asking = {},
  known?: string,
): Promise<Loose> {
  const document = `query ($of: DraftPlaceInput!, $known: ID) { draft(of: $of, known: $known) { __typename
    ... on DraftSuccess { newest sharedForm: shared draft { form about revision recordVersion text savedAt savedBy { name } shared } }
    ... on DraftUnreadable { code revision message } } }`;
  return answer("draft", document, { of: { form: "withdrawComplaint", about, ...of }, known }, asking);
}

async function discard(revision: string, asking: Asking = {}): Promise<Loose> {
  const input = { clientMutationId: randomUUID(), form: "withdrawComplaint", about, revision };
  const { data } = await api.ask(
    `mutation ($input: DiscardDraftInput!) { discardDraft(input: $input) { __typename ... on UserError { code } } }`,
    { input },
    asking,
  );
  return data.discardDraft;
}

const rows = () => api.fixture.admin<{ id: string; sealed: string; form: string }>("select * from draft");

describe("what was typed", () => {
  test("is there again for whoever typed it, with the version of the record that was seen", async () => {
    const { revision } = await save({ recordVersion: 1 });
    expect(await find()).toMatchObject({
      newest: revision,
      draft: {
        form: "withdrawComplaint",
        about,
        text: typed,
        recordVersion: 1,
        savedBy: { name: "Rosa Delgado" },
        shared: false,
      },
    });
    expect(await find({}, {}, revision)).toMatchObject({ newest: revision, draft: null });
  });

  test("is kept apart for each form and each record, and for a complaint that does not exist yet", async () => {
    const other = (await aReceivedComplaint(api)).id;
    await save({ text: "1" });
    await save({ text: "2", form: "acknowledgeComplaint" });
    await save({ text: "3", form: "receiveComplaint", about: null });
    expect((await find()).draft.text).toBe("1");
    expect((await find({ form: "acknowledgeComplaint" })).draft.text).toBe("2");
    expect((await find({ form: "receiveComplaint", about: null })).draft).toMatchObject({
      text: "3",
      about: null,
    });
    expect(await find({ about: other })).toMatchObject({ newest: null, draft: null });
  });

  test("is nobody else's: not a colleague's, not the director's", async () => {
    await save();
    for (const as of ["supervisor", "director"])
      expect(await find({}, { as })).toMatchObject({ __typename: "DraftSuccess", newest: null, draft: null });
    // A colleague's own text does not touch it.
    await save({ text: "Mine." }, { as: "supervisor" });
    expect((await find()).draft.text).toBe(typed);
    expect((await find({}, { as: "supervisor" })).draft.text).toBe("Mine.");
  });

  test("is refused to another agency as if there were no such record", async () => {
    await save();
    const as = "ombudsperson-sacramento";
    const absent = `complaint_${randomUUID()}`;
    expect(await find({}, { as })).toEqual({ code: "NOT_FOUND" });
    expect(await find({ about: absent }, { as })).toEqual({ code: "NOT_FOUND" });
    expect(await save({}, { as })).toEqual({ code: "NOT_FOUND" });
    expect(await save({ about: absent }, { as })).toEqual({ code: "NOT_FOUND" });
    expect(await rows()).toHaveLength(1);
  });

  test("is refused to whoever may not file the form, and to partner systems", async () => {
    for (const as of ["auditor", "administrator"] as const)
      expect(await save({}, { as })).toEqual({ code: "FORBIDDEN" });
    expect(await save({ form: "extendResolutionPeriod" })).toEqual({ code: "FORBIDDEN" });
    const partner = partnerWith("complaints:read", "complaints:write", "persons:read");
    expect(await find({ form: "receiveComplaint", about: null }, { as: partner })).toEqual({
      code: "FORBIDDEN",
    });
    expect(await rows()).toEqual([]);
  });

  test("is not kept under the name of somebody who signed in on the same browser after", async () => {
    const authorId = `staff_${viewerOf("ombudsperson").id}`;
    expect((await save({ authorId }, { as: "supervisor" })).issues).toEqual([
      { path: ["input", "authorId"], code: "ANOTHER_AUTHOR" },
    ]);
    expect(await rows()).toEqual([]);
  });

  test("is nowhere in the database in plain letters: not in its row, the audit, the events or the jobs", async () => {
    await save();
    for (const table of ["draft", "audit_entry", "record_event", "pgboss.job", "idempotency_key"]) {
      const found = await api.fixture.admin(`select from ${table} t where t::text ilike '%zweifelsfrei%'`);
      expect({ table, found: found.length }).toEqual({ table, found: 0 });
    }
    // Not even in letters that only look otherwise.
    const [row] = await rows();
    for (const part of row?.sealed.split(".") ?? [])
      expect(Buffer.from(part, "base64url").toString("latin1")).not.toMatch(/zweifelsfrei|payment/i);
  });

  test.each([
    ["131,072 bytes fit", "x".repeat(131_072), undefined],
    ["one more does not", "x".repeat(131_073), "DRAFT_TOO_LONG"],
    ["bytes count, not letters", "ñ".repeat(65_537), "DRAFT_TOO_LONG"],
  ])("has a size: %s", async (_what, text, code) => {
    expect((await save({ text })).issues?.[0]?.code).toBe(code);
    expect(await rows()).toHaveLength(code ? 0 : 1);
  });

  test("is not kept as the 201st of one person", async () => {
    await api.fixture.admin(
      `insert into draft (id, owner, agency_id, author_id, form, about, revision, writer, nth, sealed)
       select gen_random_uuid(), 'PERSON', 'placer', $1, 'correctFact', 'complaint_' || n, gen_random_uuid(), 'w', 1, '' from generate_series(1, 200) n`,
      [viewerOf("ombudsperson").id],
    );
    expect((await save()).issues?.[0]?.code).toBe("TOO_MANY_DRAFTS");
    expect((await save({}, { as: "supervisor" })).__typename).toBe("SaveDraftSuccess");
  });

  test("is forgotten 30 days after it was last saved, and not before", async () => {
    await save({ form: "acknowledgeComplaint" });
    await save();
    await api.fixture.admin("update draft set saved_at = now() - interval '29 days 23 hours'");
    await forgetExpired(api.fixture.system);
    expect(await rows()).toHaveLength(2);
    await api.fixture.admin(
      "update draft set saved_at = now() - interval '30 days 1 hour' where form = 'acknowledgeComplaint'",
    );
    await forgetExpired(api.fixture.system);
    expect((await rows()).map(({ form }) => form)).toEqual(["withdrawComplaint"]);
  });
});

describe("once it is filed", () => {
  const file = (input: Record<string, unknown> = {}) =>
    act(api, "acknowledgeComplaint", {
      complaintId: about,
      expectedVersion: 1,
      noticeMailedOn: "2026-11-18",
      ...input,
    });
  const form = "acknowledgeComplaint";

  test("it is gone, and nothing else is", async () => {
    await save({ form });
    await save();
    await save({ form }, { as: "supervisor" });
    await file();
    expect(await find({ form })).toMatchObject({ draft: null });
    expect((await find()).draft.text).toBe(typed);
    expect((await find({ form }, { as: "supervisor" })).draft.text).toBe(typed);
  });

  test("it stays while the act is refused or the record has changed", async () => {
    await save({ form });
    expect((await file({ noticeMailedOn: "2026-11-02" })).__typename).toBe("ActionRefused");
    expect((await file({ expectedVersion: 9 })).__typename).toBe("StaleVersion");
    expect((await find({ form })).draft.text).toBe(typed);
  });

  test("act and draft go in one transaction: when the last statement fails, neither is done", async () => {
    await save({ form });
    const viewer = viewerOf("ombudsperson");
    const broken = bind({ name: "broken", text: "select 1 / 0" });
    const request = advancing(about.slice("complaint_".length), 1, acknowledge, {
      viewer,
      also: [...filedDraft(viewer, form, about), broken],
    });
    await expect(advanceComplaint(api.fixture, request)).rejects.toMatchObject({ code: "22012" });
    expect((await find({ form })).draft.text).toBe(typed);
    const { also, ...whole } = request;
    const filed = { ...whole, also: also?.slice(0, 1) ?? [] };
    expect((await advanceComplaint(api.fixture, filed)).kind).toBe("ADVANCED");
    expect(await rows()).toEqual([]);
  });

  test("a new complaint's is gone with the complaint's first event", async () => {
    await save({ form: "receiveComplaint", about: null });
    await act(api, "receiveComplaint", receiveInput());
    expect(await rows()).toEqual([]);
  });

  test("a new contact's is gone with the contact's first event", async () => {
    await save({ form: "recordContact", about: null });
    await recordContact(api, contactInput());
    expect(await rows()).toEqual([]);
  });

  test("a person's is gone with the act on the person, and one that only reads is filed too", async () => {
    const { data } = await api.ask(`query ($id: ID!) { complaint(id: $id) { complainant { personId } } }`, {
      id: about,
    });
    const { personId } = data.complaint.complainant;
    const reason = "She asked on the telephone.";
    for (const [name, input] of [
      ["raisePartyFlag", { kind: "ADDRESS_CONFIDENTIAL", status: "ACTIVE", sinceOn: "2026-11-02", reason }],
      ["revealContact", { purpose: "MAIL" }],
    ] as const) {
      await save({ form: name, about: personId });
      await save({ form: name, about: personId }, { as: "supervisor" });
      const title = `${name[0]?.toUpperCase()}${name.slice(1)}`;
      const { data: done } = await api.ask(
        `mutation ($input: ${title}Input!) { answer: ${name}(input: $input) { __typename ... on UserError { message } } }`,
        { input: { clientMutationId: randomUUID(), personId, ...input } },
      );
      expect(done.answer).toEqual({ __typename: `${title}Success` });
      expect(await find({ form: name, about: personId })).toMatchObject({ draft: null });
      expect((await find({ form: name, about: personId }, { as: "supervisor" })).draft.text).toBe(typed);
    }
  });

  test("a save that was under way does not bring it back", async () => {
    const { revision } = await save({ form });
    await file();
    expect(await save({ form, follows: revision, nth: 2 })).toMatchObject({
      code: "DRAFT_SUPERSEDED",
      draft: null,
    });
    expect(await rows()).toEqual([]);
  });
});

describe("two windows", () => {
  test("the newer save stands, and the window that did not see it is told what it says", async () => {
    const { revision } = await save({ text: "first" });
    const second = await save({ text: "second", writer: "window 2", follows: revision });
    const told = await save({ text: "third", nth: 2, follows: revision });
    expect(told).toMatchObject({
      code: "DRAFT_SUPERSEDED",
      draft: { text: "second", revision: second.revision, savedBy: { name: "Rosa Delgado" } },
    });
    expect((await find()).draft.text).toBe("second");
    // Told, it may save over it.
    await save({ text: "third", nth: 3, follows: second.revision });
    expect((await find()).draft.text).toBe("third");
  });

  test("both save for the first time: the second is told of the first", async () => {
    const both = await Promise.all([save({ text: "a" }), save({ text: "b", writer: "window 2" })]);
    expect(new Set(both.map(({ __typename }) => __typename))).toEqual(
      new Set(["DraftSuperseded", "SaveDraftSuccess"]),
    );
  });

  test("a window whose answer was lost is not told of itself; its earlier save that comes late changes nothing", async () => {
    await save({ text: "first" });
    const again = await save({ text: "second", nth: 2 });
    expect(again.__typename).toBe("SaveDraftSuccess");
    expect(await save({ text: "first", nth: 1 })).toMatchObject({ revision: again.revision });
    expect((await find()).draft.text).toBe("second");
  });

  test("what was not seen is not discarded", async () => {
    const { revision } = await save({ text: "first" });
    const newer = await save({ text: "second", writer: "window 2", follows: revision });
    expect(await discard(revision)).toMatchObject({ code: "DRAFT_SUPERSEDED" });
    expect(await rows()).toHaveLength(1);
    expect((await discard(newer.revision)).__typename).toBe("DiscardDraftSuccess");
    expect((await discard(newer.revision)).__typename).toBe("DiscardDraftSuccess");
    expect(await rows()).toEqual([]);
  });
});

describe("the key", () => {
  const [old, fresh] = [
    "the secret of last year, which was changed",
    "the secret of this year, a wholly new one",
  ];

  test("when it is the wrong one, is refused in words; the draft stays as it is until the right one is back", async () => {
    const right = { drafts: new SealedText(old) };
    const wrong = { drafts: new SealedText(fresh) };
    const { revision } = await save({}, right);
    const before = await rows();
    expect(await find({}, wrong)).toMatchObject({ code: "DRAFT_UNREADABLE", revision });
    expect(await save({ text: "anew", writer: "window 2" }, wrong)).toMatchObject({
      code: "DRAFT_UNREADABLE",
      revision,
    });
    expect(await rows()).toEqual(before);
    expect((await find({}, right)).draft.text).toBe(typed);
  });

  test("may change: the former one still opens, and the next save is sealed by the new one", async () => {
    const { revision } = await save({}, { drafts: new SealedText(old) });
    const both = { drafts: new SealedText(fresh, [old]) };
    expect((await find({}, both)).draft.text).toBe(typed);
    await save({ text: "anew", follows: revision, nth: 2 }, both);
    expect((await find({}, { drafts: new SealedText(fresh) })).draft.text).toBe("anew");
  });

  test("opens nothing that was put into another row", async () => {
    await save({ text: "Rosa's" });
    await save({ text: "Priya's" }, { as: "supervisor" });
    await api.fixture.admin(
      "update draft set sealed = (select sealed from draft where author_id = $1) where author_id <> $1",
      [viewerOf("supervisor").id],
    );
    expect((await find()).code).toBe("DRAFT_UNREADABLE");
  });
});

describe("the written resolution", () => {
  const form = "issueWrittenResolution";
  beforeEach(async () => {
    about = (await aComplaintUnderInvestigation(api)).id;
  });

  test("is worked on by all who may issue it: each finds what was typed last, by whom, and it is in the audit", async () => {
    expect(await find({ form }, { as: "investigator" })).toMatchObject({ sharedForm: true, draft: null });
    const { revision } = await save({ form, text: "first" }, { as: "investigator" });
    expect((await find({ form }, { as: "supervisor" })).draft).toMatchObject({
      text: "first",
      savedBy: { name: viewerOf("investigator").name },
      shared: true,
    });
    await save({ form, text: "second", writer: "window 2", follows: revision }, { as: "supervisor" });
    expect((await find({ form }, { as: "investigator" })).draft).toMatchObject({
      text: "second",
      savedBy: { name: viewerOf("supervisor").name },
    });
    expect(await rows()).toHaveLength(1);
    const noted = await api.fixture.admin(
      "select actor_id, subject_id from audit_entry where act = 'read.draft'",
    );
    const subject_id = about.slice("complaint_".length);
    expect(noted).toEqual([
      { actor_id: viewerOf("supervisor").id, subject_id },
      { actor_id: viewerOf("investigator").id, subject_id },
    ]);
  });

  test("is not the ombudsperson's, who may not issue it, nor another agency's", async () => {
    await save({ form }, { as: "investigator" });
    expect(await find({ form })).toEqual({ code: "FORBIDDEN" });
    await api.fixture.admin("update staff set role = 'DIRECTOR' where id = $1", [
      viewerOf("ombudsperson-sacramento").id,
    ]);
    const director = { ...viewerOf("ombudsperson-sacramento"), role: "DIRECTOR" } as const;
    expect(await find({ form }, { as: director })).toEqual({ code: "NOT_FOUND" });
  });

  test("is gone for all once one has issued it", async () => {
    await save({ form }, { as: "investigator" });
    const findings = [1, 2].map((issueOrdinal) => ({
      issueOrdinal,
      outcome: "FOR_COMPLAINANT",
      explanation: "Paid.",
    }));
    const issued = await act(
      api,
      form,
      { complaintId: about, expectedVersion: 2, datedOn: "2026-11-19", mailedOn: "2026-11-19", findings },
      { as: "supervisor" },
    );
    expect(issued.code).toBeUndefined();
    expect(await rows()).toEqual([]);
  });
});

describe("row level security alone", () => {
  /** A connection as the application, for one person of one agency. */
  async function as<T>(key: string, work: (client: Client) => Promise<T>): Promise<T> {
    const client = new Client({ connectionString: api.fixture.urls.appUrl });
    await client.connect();
    const { id, agencyId } = viewerOf(key);
    await client.query(
      "select set_config('app.scope', 'AGENCY', false), set_config('app.agency_id', $1, false), set_config('app.staff_id', $2, false)",
      [agencyId, id],
    );
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }
  const count = async (client: Client, text: string) => (await client.query(text)).rowCount;

  test("shows a draft to its author only, and lets nobody else change or remove it", async () => {
    await save();
    for (const key of ["supervisor", "director", "ombudsperson-sacramento"])
      await as(key, async (client) => {
        expect(await count(client, "select from draft")).toBe(0);
        expect(await count(client, "update draft set sealed = ''")).toBe(0);
        expect(await count(client, "delete from draft")).toBe(0);
      });
    await as("ombudsperson", async (client) => expect(await count(client, "select from draft")).toBe(1));
  });

  test("lets nobody write under another's name or for another agency", async () => {
    const insert = (agency: string, author: string) =>
      `insert into draft (id, owner, agency_id, author_id, form, about, revision, writer, nth, sealed)
       values (gen_random_uuid(), 'PERSON', '${agency}', '${viewerOf(author).id}', 'f', '', gen_random_uuid(), 'w', 1, '')`;
    await as("supervisor", async (client) => {
      await expect(client.query(insert("placer", "ombudsperson"))).rejects.toMatchObject({ code: "42501" });
      await expect(client.query(insert("sacramento", "supervisor"))).rejects.toMatchObject({ code: "42501" });
      await client.query(insert("placer", "supervisor"));
    });
  });
});
