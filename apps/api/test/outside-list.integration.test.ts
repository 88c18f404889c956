import { randomUUID } from "node:crypto";
import { personActNames } from "@redress/domain/person";
import { getNamedType, isInputObjectType, type GraphQLNamedType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examples } from "./actions/examples.ts";
import { contactExamples } from "./contact-examples.ts";
import type { Viewer } from "../src/platform/auth/viewer.ts";
import { seedId } from "../src/seed/people.ts";
import { aRecordedContact } from "./contacts.ts";
import {
  aComplaintUnderInvestigation,
  aReceivedComplaint,
  openTestApi,
  schema,
  type Asking,
  type Loose,
  type TestApi,
} from "./harness.ts";
import { changeSetting } from "./settings.ts";
import { viewerOf } from "./write-fixture.ts";

// Where the office wants it, a record outside somebody's own list opens with a reason, or for days that a supervisor
// approves. Tomás Ibarra, hearing coordinator of Placer, has nothing to do with the records of these tests; Rosa Delgado
// took them down and Daniel Okafor works on the complaints. Today is Thursday, November 19, 2026.

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const asTomas: Asking = { as: "hearing-coordinator" };
const asPriya: Asking = { as: "supervisor" };
const tomas = viewerOf("hearing-coordinator");

/** Another investigator of Placer. */
const amara: Viewer = {
  ...viewerOf("investigator"),
  id: seedId("staff/placer/investigator-2"),
  name: "Amara Whitlock",
};

const needed = async (value: "NEEDED" | "NOT_NEEDED"): Promise<void> => {
  const changed = await changeSetting(api, { name: "reasonOutsideList", value });
  expect(changed.setting).toMatchObject({ name: "reasonOutsideList", value });
};

const queries = {
  complaint: "query ($id: ID!) { complaint(id: $id) { number complainant { name } } }",
  contact: "query ($id: ID!) { contact(id: $id) { number person { name } } }",
  node: "query ($id: ID!) { node(id: $id) { id } }",
  notes: "query ($id: ID!) { notes(recordId: $id) { nodes { text } } }",
  attachments: "query ($id: ID!) { attachments(recordId: $id) { name } }",
  draft: `query ($id: ID!) { draft(of: { form: openTask, about: $id }) { __typename } }`,
};
const codeOf = async (query: string, id: string, asking: Asking): Promise<Loose> => {
  const { data, errors } = await api.ask(query, { id }, asking);
  return errors?.[0]?.extensions?.["code"] ?? (Object.values(data)[0] === null ? "NOTHING" : "OPEN");
};

async function goIn(
  name: "askForAccess" | "openRecord",
  input: Record<string, unknown>,
  asking: Asking = asTomas,
): Promise<Loose> {
  const title = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const { data, errors } = await api.ask(
    `mutation ($input: ${title}Input!) { answer: ${name}(input: $input) { __typename ... on ${title}Success { recordId lastOpenOn }
      ... on UserError { code message } ... on AccessActRefused { field } ... on InvalidInput { issues { path code } } } }`,
    { input: { clientMutationId: randomUUID(), ...input } },
    asking,
  );
  return data?.answer ?? errors?.[0]?.extensions;
}
const open = (recordId: string, more: object = {}, asking?: Asking): Promise<Loose> =>
  goIn("openRecord", { recordId, reason: "CALLING", ...more }, asking);
const askFor = (recordId: string, more: object = {}, asking?: Asking): Promise<Loose> =>
  goIn("askForAccess", { recordId, reason: "COVERING", days: 5, ...more }, asking);

async function waiting(aboutId: string): Promise<Loose[]> {
  const query = `{ approvals(filter: { kind: RECORD_ACCESS, status: OPEN }, first: 100) { nodes { id aboutId askedBy mayDecide sections { heading text } } } }`;
  const { data } = await api.ask(query, {}, asPriya);
  return data.approvals.nodes.filter((one: Loose) => one.aboutId === aboutId);
}
async function decide(approvalId: string, decision: string, asking: Asking = asPriya): Promise<Loose> {
  const input = { clientMutationId: randomUUID(), approvalId, decision, reason: "So be it." };
  const { data } = await api.ask(
    `mutation ($input: DecideApprovalInput!) { answer: decideApproval(input: $input) { __typename ... on UserError { code } } }`,
    { input },
    asking,
  );
  return data.answer;
}
/** What lies with a complaint and a contact of others. */
interface Lies {
  readonly complaintId: string;
  readonly contactId: string;
  readonly noteId: string;
  readonly taskId: string;
  readonly attachmentId: string;
}

/** Whatever takes or shows something of a record that is named by id, or by what lies with it: what is sent. */
const draftOf = (about: string) => ({ form: "openTask", about });
const ways: Readonly<Record<string, (on: Lies) => object>> = {
  complaint: ({ complaintId }) => ({ id: complaintId }),
  contact: ({ contactId }) => ({ id: contactId }),
  node: ({ contactId }) => ({ id: contactId }),
  notes: ({ complaintId }) => ({ recordId: complaintId }),
  attachments: ({ contactId }) => ({ recordId: contactId }),
  draft: ({ complaintId }) => ({ of: draftOf(complaintId) }),
  saveDraft: ({ complaintId }) => ({
    input: { ...draftOf(complaintId), authorId: `staff_${amara.id}`, nth: 1, text: "{}", writer: "w" },
  }),
  discardDraft: ({ complaintId }) => ({ input: { ...draftOf(complaintId), revision: randomUUID() } }),
  previewCorrection: ({ complaintId }) => ({
    input: { complaintId, fact: "dateStampedOn", to: "2026-11-13", reason: "Misread." },
  }),
  previewContactCorrection: ({ contactId }) => ({
    input: { contactId, fact: "contactReceivedOn", to: "2026-11-17", reason: "Misread." },
  }),
  askResolutionApproval: ({ complaintId }) => ({
    input: { complaintId, findings: [], actionsToTake: null },
  }),
  addNote: ({ complaintId }) => ({ input: { recordId: complaintId, text: "Seen." } }),
  correctNote: ({ noteId }) => ({ input: { noteId, text: "Seen.", expectedVersion: 1 } }),
  removeAttachment: ({ attachmentId }) => ({ input: { attachmentId, reason: "Not hers." } }),
  openTask: ({ complaintId }) => ({ input: { aboutId: complaintId, title: "Call.", dueOn: "2026-11-25" } }),
  completeTask: ({ taskId }) => ({
    input: { aboutId: taskId, completedOn: "2026-11-19", answer: "Done.", expectedVersion: 1 },
  }),
  cancelTask: ({ taskId }) => ({ input: { aboutId: taskId, reason: "Not needed.", expectedVersion: 1 } }),
  reassignTask: ({ taskId }) => ({
    input: { aboutId: taskId, assigneeId: `staff_${amara.id}`, reason: "I do it.", expectedVersion: 1 },
  }),
};

/** What names something by id and needs no reason, and why. */
const elsewhere: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      "agency",
      "calendarChange",
      "endEnforcementHold",
      "enterEnforcementHold",
      "previewOfficeClosure",
      "strikeOfficeClosure",
      "revokeSession",
      "receiveComplaint",
      "recordContact",
    ].map((name) => [name, "names no record"]),
  ),
  ...Object.fromEntries(
    ["person", ...personActNames].map((name) => [name, "is about a person, whoever has their records"]),
  ),
  ...Object.fromEntries(
    ["complaintChanged", "contactChanged"].map((name) => [name, "tells that something changed, of nobody"]),
  ),
  ...Object.fromEntries(
    ["caseload", "caseloadCounts", "contacts", "tasks"].map((name) => [name, "is a list"]),
  ),
  askForAccess: "is the way in",
  openRecord: "is the way in",
  decideApproval: "was asked of the whole role, on whose list it is",
  recordAccess: "is for supervisors, who are never asked",
  notePrinting: "writes down that a page was printed, and shows none",
  staff: "offers colleagues to supervisors",
};
/** Whatever the machines of records do: tried act by act in who-may-do-what. */
const servedActs = [...Object.keys(examples), ...Object.keys(contactExamples)];

/** Whether an argument is an id, or an input that has one. */
const namesById = (type: GraphQLNamedType): boolean =>
  type.name === "ID" ||
  (isInputObjectType(type) &&
    Object.values(type.getFields()).some((field) => getNamedType(field.type).name === "ID"));

/** A complaint and a contact of others, with a note, a task and a file. */
async function whatLies(): Promise<Lies> {
  const { id: complaintId } = await aComplaintUnderInvestigation(api);
  const { id: contactId } = await aRecordedContact(api, { subject: "OTHER" });
  const added = await asked("addNote", { recordId: complaintId, text: "She called." }, "note { id }");
  const task = { aboutId: complaintId, title: "Call her.", dueOn: "2026-11-25" };
  const opened = await asked("openTask", task, "task { id }");
  const [file] = await api.fixture.admin<{ id: string }>(
    `insert into attachment (id, record_id, birth_agency_id, holder_id, name, media_type, size, checksum, state, author_id, author_name)
     select gen_random_uuid(), id, birth_agency_id, holder_id, 'a.pdf', 'application/pdf', 1, 'x', 'CLEAN', $2, 'Tomás Ibarra'
     from record where id = $1 returning id`,
    [contactId.slice("contact_".length), tomas.id],
  );
  const attachmentId = `attachment_${file!.id}`;
  return { complaintId, contactId, noteId: added.note.id, taskId: opened.task.id, attachmentId };
}

async function asked(name: string, input: object, shown: string): Promise<Loose> {
  const title = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const { data } = await api.ask(
    `mutation ($input: ${title}Input!) { answer: ${name}(input: $input) { __typename ... on ${title}Success { ${shown} } } }`,
    { input: { clientMutationId: randomUUID(), ...input } },
  );
  return data.answer;
}

/** Asks whatever the schema knows by a name; as Amara Whitlock, who has nothing to do with it. */
async function send(name: string, sent: object): Promise<unknown> {
  const isAct = schema.getMutationType()!.getFields()[name] !== undefined;
  const field = (isAct ? schema.getMutationType() : schema.getQueryType())!.getFields()[name]!;
  const given = Object.entries(sent).map(([arg, value]): [string, unknown] =>
    isAct ? [arg, { clientMutationId: randomUUID(), ...(value as object) }] : [arg, value],
  );
  const declared = given.map(
    ([arg]) => `$${arg}: ${String(field.args.find((one) => one.name === arg)!.type)}`,
  );
  const passed = given.map(([arg]) => `${arg}: $${arg}`).join(", ");
  const text = `${isAct ? "mutation" : "query"} (${declared.join(", ")}) { answer: ${name}(${passed}) { __typename } }`;
  const { data, errors } = await api.ask(text, Object.fromEntries(given), { as: amara });
  return errors?.[0]?.extensions?.["code"] ?? data.answer;
}

const rows = (): Promise<unknown> =>
  api.fixture.admin(
    `select (select count(*)::int from record_access) as opened, (select count(*)::int from approval) as approvals,
     (select count(*)::int from idempotency_key) as keys, (select count(*)::int from record_event) as events`,
  );

describe("where no office wants it", () => {
  test("every record of the office opens, and nothing has to be asked", async () => {
    const { id } = await aComplaintUnderInvestigation(api);
    expect(await codeOf(queries.complaint, id, asTomas)).toBe("OPEN");
    expect(await open(id)).toMatchObject({ __typename: "AccessActRefused", code: "ON_LIST_ALREADY" });
  });
});

describe("where the office wants a reason", () => {
  beforeAll(() => needed("NEEDED"));

  test("a record of others is closed in every part, to read and to act on, and each try is in the audit", async () => {
    const { id } = await aComplaintUnderInvestigation(api);
    const contact = await aRecordedContact(api, { subject: "OTHER" });
    for (const part of ["complaint", "node", "notes", "attachments", "draft"] as const)
      expect({ part, code: await codeOf(queries[part], id, asTomas) }).toEqual({
        part,
        code: "OUTSIDE_OWN_LIST",
      });
    expect(await codeOf(queries.contact, contact.id, asTomas)).toBe("OUTSIDE_OWN_LIST");
    const denied = await api.fixture.admin<{ act: string }>(
      "select act from audit_entry where outcome = 'DENIED' and actor_id = $1 and subject_id = $2 order by recorded_at",
      [tomas.id, id.slice(10)],
    );
    expect(denied.map((one) => one.act)).toEqual([
      "read.complaint",
      "read.complaint",
      "read.notes",
      "read.attachments",
      "read.draft",
    ]);
  });

  test.each(Object.keys(ways))(
    "%s asks for the reason, with the try in the audit, and nothing is written",
    async (name) => {
      const on = await whatLies();
      const before = await rows();
      const denials = () =>
        api.fixture.admin(
          "select details from audit_entry where outcome = 'DENIED' and subject_id = any($1) and actor_id = $2",
          [[on.complaintId, on.contactId].map((id) => id.slice(id.indexOf("_") + 1)), amara.id],
        );
      const tried = await send(name, ways[name]!(on));
      expect({ name, code: tried }).toEqual({ name, code: "OUTSIDE_OWN_LIST" });
      expect(await denials()).toEqual([{ details: { code: "OUTSIDE_OWN_LIST" } }]);
      expect(await rows()).toEqual(before);
    },
  );

  test("every question and act that names something by id is tried, or names no record, or tells of no person", () => {
    const fields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
      (type) => Object.values(type?.getFields() ?? {}),
    );
    const naming = fields.filter(({ args }) => args.some(({ type }) => namesById(getNamedType(type))));
    const known = [...Object.keys(ways), ...Object.keys(elsewhere)];
    expect(naming.map(({ name }) => name).toSorted()).toEqual(
      [...new Set([...known, ...servedActs])].toSorted(),
    );
  });

  test("an act on it is refused in words, and nothing was written", async () => {
    const contact = await aRecordedContact(api, { subject: "OTHER" });
    const before = await rows();
    const input = { clientMutationId: randomUUID(), contactId: contact.id, expectedVersion: contact.version };
    const { data } = await api.ask(
      `mutation ($input: AnswerContactInput!) { answer: answerContact(input: $input) { __typename ... on UserError { code message } } }`,
      { input: { ...input, answeredOn: "2026-11-19", manner: "ORAL", text: "It was paid." } },
      { as: "investigator", language: "es" },
    );
    expect(data.answer).toMatchObject({ code: "OUTSIDE_OWN_LIST" });
    expect(data.answer.message).toContain("no está en su lista");
    expect(await rows()).toEqual(before);
  });

  test("is open to who works on it, did something on it, is asked on it, or leads the office", async () => {
    const { id } = await aComplaintUnderInvestigation(api);
    for (const as of ["investigator", "ombudsperson", "supervisor", "director"])
      expect({ as, code: await codeOf(queries.complaint, id, { as }) }).toEqual({ as, code: "OPEN" });
    const task = {
      aboutId: id,
      title: "Please look.",
      dueOn: "2026-11-25",
      assigneeId: `staff_${tomas.id}`,
    };
    await api.ask(
      `mutation ($input: OpenTaskInput!) { openTask(input: $input) { __typename } }`,
      { input: { clientMutationId: randomUUID(), ...task } },
      asPriya,
    );
    expect(await codeOf(queries.complaint, id, asTomas)).toBe("OPEN");
  });

  test("is open to everybody while nobody works on it", async () => {
    const { id } = await aReceivedComplaint(api);
    expect(await codeOf(queries.complaint, id, asTomas)).toBe("OUTSIDE_OWN_LIST");
    await api.fixture.admin(
      "update complaint set ombudsperson_id = null, investigator_id = null where id = $1",
      [id.slice(10)],
    );
    expect(await codeOf(queries.complaint, id, asTomas)).toBe("OPEN");
  });

  test("opened or asked for by the same request sent six times at once is opened or asked for once", async () => {
    for (const way of [open, askFor]) {
      const { id } = await aComplaintUnderInvestigation(api);
      const clientMutationId = randomUUID();
      const sent = await Promise.all(Array.from({ length: 6 }, () => way(id, { clientMutationId })));
      expect(sent.map(({ recordId }) => recordId)).toEqual(Array(6).fill(id));
    }
  });

  test("is opened with a reason until the day ends, for whoever said so alone", async () => {
    const { id } = await aComplaintUnderInvestigation(api);
    const key = { clientMutationId: randomUUID() };
    const opened = await open(id, key);
    expect(opened).toMatchObject({ recordId: id, lastOpenOn: "2026-11-19" });
    expect(await open(id, key)).toEqual(opened);
    expect(await open(id, { ...key, reason: "LINKED" })).toMatchObject({ code: "IDEMPOTENCY_KEY_REUSED" });
    expect(await codeOf(queries.complaint, id, asTomas)).toBe("OPEN");
    expect(await codeOf(queries.notes, id, asTomas)).toBe("OPEN");
    expect(await codeOf(queries.complaint, id, { ...asTomas, today: "2026-11-20" })).toBe("OUTSIDE_OWN_LIST");
  });

  test("is asked for, approved by a supervisor in the one queue, and open for the days from then on", async () => {
    const { id } = await aComplaintUnderInvestigation(api);
    expect(await askFor(id, { details: "Daniel is ill." })).toMatchObject({ recordId: id, lastOpenOn: null });
    expect(await codeOf(queries.complaint, id, asTomas)).toBe("OUTSIDE_OWN_LIST");
    expect(await askFor(id, { days: 9 })).toMatchObject({ code: "ASKED_ALREADY" });
    const [asked, ...more] = await waiting(id);
    expect(more).toEqual([]);
    expect(asked).toMatchObject({
      askedBy: "Tomás Ibarra",
      mayDecide: true,
      sections: [
        { heading: "Access for 5 days: I stand in for whoever works on it", text: "Daniel is ill." },
      ],
    });
    expect(await decide(asked.id, "APPROVED", { as: "investigator" })).toMatchObject({
      code: "ROLE_NOT_ALLOWED",
    });
    expect(await decide(asked.id, "APPROVED")).toMatchObject({ __typename: "DecideApprovalSuccess" });
    for (const today of ["2026-11-19", "2026-11-24"])
      expect(await codeOf(queries.complaint, id, { ...asTomas, today })).toBe("OPEN");
    expect(await codeOf(queries.complaint, id, { ...asTomas, today: "2026-11-25" })).toBe("OUTSIDE_OWN_LIST");
  });

  test("that was not approved stays closed, and is asked for anew", async () => {
    const { id } = await aComplaintUnderInvestigation(api);
    await askFor(id);
    const [asked] = await waiting(id);
    expect(await decide(asked.id, "REFUSED")).toMatchObject({ __typename: "DecideApprovalSuccess" });
    expect(await codeOf(queries.complaint, id, asTomas)).toBe("OUTSIDE_OWN_LIST");
    expect(await askFor(id)).toMatchObject({ lastOpenOn: null });
  });

  test("shows supervisors who opened it, who asked, why, and who has seen it", async () => {
    const { id } = await aComplaintUnderInvestigation(api);
    await open(id, { reason: "OTHER", details: "She asked for me by name." });
    await codeOf(queries.complaint, id, asTomas);
    const query = `query ($id: ID!) { recordAccess(recordId: $id) { openings { asked reason details days lastOpenOn staff { name } } seenBy { staff { name } } } }`;
    const { data } = await api.ask(query, { id }, asPriya);
    expect(data.recordAccess.openings).toEqual([
      {
        asked: false,
        reason: "OTHER",
        details: "She asked for me by name.",
        days: null,
        lastOpenOn: "2026-11-19",
        staff: { name: "Tomás Ibarra" },
      },
    ]);
    expect(data.recordAccess.seenBy.map((one: Loose) => one.staff?.name)).toContain("Tomás Ibarra");
    expect((await api.ask(query, { id }, asTomas)).errors?.[0]?.extensions?.["code"]).toBe("FORBIDDEN");
    const acts = await api.fixture.admin<{ act: string; details: object }>(
      "select act, details from audit_entry where act like 'access.%' and outcome = 'DONE' and subject_id = $1",
      [id.slice(10)],
    );
    expect(acts).toEqual([{ act: "access.openRecord", details: { reason: "OTHER" } }]);
  });

  test("bad input names its field, and then nothing was written", async () => {
    const { id } = await aComplaintUnderInvestigation(api);
    const before = await rows();
    const nobody = `complaint_${randomUUID()}`;
    expect(await open(id, { reason: "OTHER", details: " " })).toMatchObject({
      code: "DETAILS_REQUIRED",
      field: ["input", "details"],
    });
    expect(await askFor(id, { days: 31 })).toMatchObject({
      code: "DAYS_OUT_OF_BOUNDS",
      field: ["input", "days"],
    });
    expect(await open(nobody)).toMatchObject({
      issues: [{ path: ["input", "recordId"], code: "UNKNOWN_ID" }],
    });
    expect(await open(id, {}, { as: "ombudsperson-sacramento" })).toMatchObject({
      issues: [{ path: ["input", "recordId"], code: "UNKNOWN_ID" }],
    });
    for (const as of ["supervisor", "auditor", "state-analyst"])
      expect(await open(id, {}, { as })).toMatchObject({ code: "FORBIDDEN" });
    expect(await rows()).toEqual(before);
  });

  test("nobody opens with a reason what they are kept apart from", async () => {
    const { id } = await aComplaintUnderInvestigation(api);
    await api.fixture.admin(
      "insert into kept_apart (staff_id, subject_id, kind, agency_id) values ($1, $2, 'OTHER', 'placer')",
      [tomas.id, id.slice(10)],
    );
    expect(await open(id)).toMatchObject({ issues: [{ path: ["input", "recordId"], code: "UNKNOWN_ID" }] });
    expect(await codeOf(queries.complaint, id, asTomas)).toBe("RECUSED");
  });

  test("is open to all again once the office no longer wants it", async () => {
    const { id } = await aComplaintUnderInvestigation(api);
    expect(await codeOf(queries.complaint, id, asTomas)).toBe("OUTSIDE_OWN_LIST");
    await needed("NOT_NEEDED");
    expect(await codeOf(queries.complaint, id, asTomas)).toBe("OPEN");
  });
});
