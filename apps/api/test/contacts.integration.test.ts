import { randomUUID } from "node:crypto";
import { contactTransitions } from "@redress/domain/contact";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { servedContactActionNames } from "../src/authorization/served-actions.ts";
import { rebuildRecords } from "../src/record/rebuild/rebuild-records.ts";
import { recordKinds } from "../src/record-kinds.ts";
import { contactExamples } from "./contact-examples.ts";
import { actOn, aRecordedContact, contactInput, readyContact, recordContact, sentOn } from "./contacts.ts";
import {
  aReceivedComplaint,
  openTestApi,
  partnerWith,
  type Asking,
  type Loose,
  type TestApi,
} from "./harness.ts";
import { world } from "./write-fixture.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const titleCase = (name: string) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;

const act = (action: string, input: Record<string, unknown>, asking: Asking = {}) =>
  actOn(api, action, input, asking);

/** What is read of a contact. */
async function read(id: string, fields: string, asking: Asking = {}): Promise<Loose> {
  const { data } = await api.ask(`query ($id: ID!) { contact(id: $id) { ${fields} } }`, { id }, asking);
  return data.contact;
}

async function rowsWritten(): Promise<unknown> {
  const tables = ["record", "record_event", "contact", "complaint", "person", "deadline", "idempotency_key"];
  const counts = tables.map((one) => `(select count(*) from ${one}) as ${one}`);
  // That somebody was refused or shown a record is written down.
  const acts = "(select count(*) from audit_entry where outcome = 'DONE' and act not like 'read.%') as acts";
  return api.fixture.admin(`select ${[...counts, acts].join(", ")}`);
}

const served = servedContactActionNames.filter((name) => name !== "recordContact");

describe.each(served)("%s", (action) => {
  const row = contactTransitions[action];
  const as = contactExamples[action].as ?? "ombudsperson";

  test("is done once, with its event and its notices, and shows what it recorded", async () => {
    const contact = await readyContact(api, action);
    const input = { ...(await sentOn(api, action, contact)), clientMutationId: randomUUID() };
    const answer = await act(action, input, { as });
    expect(answer).toMatchObject({
      __typename: `${titleCase(action)}Success`,
      noticesQueued: row.notices,
      event: { kind: row.event, sequence: contact.version + 1 },
      contact: { version: contact.version + 1, ...(row.to !== "SAME" && { status: row.to }) },
    });
    expect(await read(contact.id, contactExamples[action].shows)).toEqual(contactExamples[action].as_it);
    const before = await rowsWritten();
    expect(await act(action, input, { as })).toEqual(answer);
    expect(await rowsWritten()).toEqual(before);
  });

  test("minds the version, knows no contact of another agency, and is for the roles of its row", async () => {
    const contact = await readyContact(api, action);
    const input = await sentOn(api, action, contact);
    const before = await rowsWritten();
    expect(await act(action, { ...input, expectedVersion: 9 }, { as })).toMatchObject({
      __typename: "StaleContactVersion",
      code: "STALE_VERSION",
      current: { version: contact.version },
    });
    for (const contactId of [`contact_${randomUUID()}`, "contact_🙂", `complaint_${randomUUID()}`])
      expect((await act(action, { ...input, contactId }, { as })).errors?.[0]?.extensions).toMatchObject({
        code: "NOT_FOUND",
        field: ["input", "contactId"],
      });
    expect(await act(action, input, { as: "auditor" })).toMatchObject({
      __typename: "ContactActionRefused",
      code: "ROLE_NOT_ALLOWED",
    });
    expect((await act(action, input, { as: "administrator" })).errors?.[0]?.extensions).toMatchObject({
      code: "FORBIDDEN",
    });
    expect(await rowsWritten()).toEqual(before);
  });
});

describe("a contact", () => {
  test("is recorded with its person, its number and its three business days: Wednesday, November 18 to Monday, November 23, 2026", async () => {
    const { id, number } = await aRecordedContact(api, {
      person: {
        givenName: "Yolanda",
        familyName: "Esparza",
        party: "NONCUSTODIAL_PARENT",
        phone: "530-555-0101",
        representative: { name: "Ada Quill, attorney" },
      },
      caseNumber: "31-55120",
    });
    expect(number).toMatch(/^CT-2026-31-\d{6}$/);
    expect(
      await read(
        id,
        `status from channel contactKind subject summary receivedOn caseNumber agency { id } assignee { name }
         person { name party phone representative { name } } nextDeadline { ruleId dueOn standing explanation }
         deadlines { ruleId dueOn standing } timeline { totalCount nodes { kind actorName facts { name value } } }
         availableActions { action allowed refusal { code } } complaint { id } earlierContact { id }`,
      ),
    ).toMatchObject({
      status: "CONTACT_RECEIVED",
      from: "PARTICIPANT",
      caseNumber: "31-55120",
      agency: { id: "agency_placer" },
      assignee: { name: "Rosa Delgado" },
      person: {
        name: "Yolanda Esparza",
        party: "NONCUSTODIAL_PARENT",
        phone: "530-555-0101",
        representative: { name: "Ada Quill, attorney" },
      },
      nextDeadline: { ruleId: "contact-response", dueOn: "2026-11-23" },
      timeline: { totalCount: 1, nodes: [{ kind: "ContactRecorded", actorName: "Rosa Delgado" }] },
      complaint: null,
      earlierContact: null,
    });
  });

  test("of an employer has one name and no party, and is acknowledged, not answered, in three days", async () => {
    const { id } = await aRecordedContact(api, {
      from: "OTHER",
      contactKind: "QUESTION",
      person: { familyName: "Foothill Lumber" },
    });
    expect(await read(id, "person { name party } nextDeadline { ruleId }")).toEqual({
      person: { name: "Foothill Lumber", party: null },
      nextDeadline: { ruleId: "contact-acknowledgement" },
    });
  });

  test("tells who spoke, how a person takes part and where else they stand, and stands in front when it is urgent", async () => {
    const { id } = await aRecordedContact(api, {
      caller: "REPRESENTATIVE",
      urgent: true,
      person: {
        givenName: "Yolanda",
        familyName: "Urgente",
        party: "CUSTODIAL_PARTY",
        language: "es",
        interpreter: true,
        participantNumber: "210000123456",
        representative: { name: "Ada Quill, attorney", authorizedOn: "2026-11-13" },
      },
    });
    const fields = `caller urgent person { personId interpreter participantNumber contactHidden flags { kind } representative { authorizedOn } }`;
    const contact = await read(id, fields);
    expect(contact).toEqual({
      caller: "REPRESENTATIVE",
      urgent: true,
      person: {
        personId: expect.stringMatching(/^person_/),
        interpreter: true,
        participantNumber: "210000123456",
        contactHidden: false,
        flags: [],
        representative: { authorizedOn: "2026-11-13" },
      },
    });
    const flag = {
      clientMutationId: randomUUID(),
      personId: contact.person.personId,
      kind: "ADDRESS_CONFIDENTIAL",
      status: "ACTIVE",
      sinceOn: "2026-11-18",
      reason: "She asked.",
    };
    await api.ask(
      "mutation ($input: RaisePartyFlagInput!) { raisePartyFlag(input: $input) { __typename } }",
      { input: flag },
    );
    expect((await read(id, fields)).person).toMatchObject({
      contactHidden: true,
      flags: [{ kind: "ADDRESS_CONFIDENTIAL" }],
    });
    const { data } = await api.ask("{ contacts(first: 1, filter: { waiting: true }) { nodes { id } } }", {});
    expect(data.contacts.nodes).toEqual([{ id }]);
  });

  test("of a representative who is not named, or of an employer as a participant, is refused at its field", async () => {
    expect(await recordContact(api, contactInput({ caller: "REPRESENTATIVE" }))).toMatchObject({
      issues: [{ path: ["input", "person", "representative"], code: "REPRESENTATIVE_REQUIRED" }],
    });
    expect(await recordContact(api, contactInput({ caller: "EMPLOYER" }))).toMatchObject({
      __typename: "ContactActionRefused",
      code: "CALLER_NOT_OF_PARTY",
      field: ["input", "caller"],
    });
  });

  test("that cannot be read is refused by the names of its fields, and nothing is written", async () => {
    const before = await rowsWritten();
    const input = contactInput({
      receivedOn: "2026-02-30",
      summary: " ",
      person: { email: "nobody" },
      agencyId: "agency_yuba",
      caseNumber: "1".repeat(51),
    });
    expect(await recordContact(api, input)).toMatchObject({
      __typename: "InvalidInput",
      issues: [
        { path: ["input", "agencyId"], code: "UNKNOWN_ID" },
        { path: ["input", "receivedOn"], code: "INVALID_DATE" },
        { path: ["input", "summary"], code: "TEXT_REQUIRED" },
        { path: ["input", "person", "familyName"], code: "NAME_REQUIRED" },
        { path: ["input", "person", "email"], code: "INVALID_EMAIL" },
        { path: ["input", "person", "party"], code: "PARTY_REQUIRED" },
        { path: ["input", "caseNumber"], code: "TEXT_TOO_LONG" },
      ],
    });
    expect(await recordContact(api, contactInput({ receivedOn: "2026-11-20" }))).toMatchObject({
      __typename: "ContactActionRefused",
      code: "FUTURE_DATE",
      field: ["input", "receivedOn"],
    });
    expect(await rowsWritten()).toEqual(before);
  });

  test("is for the office and for partners who may write; nobody else records one or learns of it", async () => {
    const before = await rowsWritten();
    for (const as of ["auditor", "administrator", "state-analyst", partnerWith("complaints:read")])
      expect((await recordContact(api, contactInput(), { as })).errors?.[0]?.extensions).toMatchObject({
        code: "FORBIDDEN",
      });
    expect(await rowsWritten()).toEqual(before);
    const { id } = await aRecordedContact(api, {}, { as: partnerWith("complaints:write") });
    expect(await read(id, "person { name } assignee { id }", { as: "auditor" })).toEqual({
      person: null,
      assignee: null,
    });
    expect(await read(id, "person { name phone }", { as: "state-analyst" })).toMatchObject({
      person: { phone: null },
    });
    expect(await read(id, "id", { as: "ombudsperson-sacramento" })).toBeNull();
  });

  test("stands in the list of its agency by due date, narrowed by kind, subject, status and assignee", async () => {
    const { person } = contactInput();
    const { id } = await aRecordedContact(api, { person, subject: "PARENTAGE", contactKind: "HELP" });
    const list = async (filter: object, asking: Asking = {}) => {
      const { data } = await api.ask(
        `query ($filter: ContactsFilter) { contacts(first: 100, filter: $filter) { totalCount nodes { id urgent person { name } nextDeadline { dueOn } } } }`,
        { filter },
        asking,
      );
      return data.contacts;
    };
    const { assignee } = await read(id, "assignee { id }");
    const narrow = {
      kind: ["HELP"],
      subject: ["PARENTAGE"],
      status: ["CONTACT_RECEIVED"],
      assignee: [assignee.id],
    };
    expect(await list(narrow)).toMatchObject({ totalCount: 1, nodes: [{ id }] });
    expect(await list({ ...narrow, due: "OVERDUE" })).toMatchObject({ totalCount: 0 });
    expect(await list({ ...narrow, due: "IN_7_DAYS" })).toMatchObject({ totalCount: 1 });
    expect(await list({ ...narrow, waiting: true })).toMatchObject({ totalCount: 1 });
    expect(await list({ ...narrow, answered: true })).toMatchObject({ totalCount: 0 });
    const inOrder = (await list({})).nodes.map(
      (one: Loose) => `${one.urgent ? "urgent" : "waits"} ${one.nextDeadline.dueOn}`,
    );
    expect(inOrder).toEqual(inOrder.toSorted());
    expect((await list({}, { as: "ombudsperson-sacramento" })).nodes).toEqual([]);
  });
});

const otherParent = { party: "NONCUSTODIAL_PARENT" };

describe("a contact of the same person on the same subject within 90 days", () => {
  test("becomes a complaint by itself: received on its own day, and each names the other", async () => {
    const { person } = contactInput();
    // Wednesday, August 20 to Tuesday, November 18, 2026: 90 days.
    const first = await aRecordedContact(api, { person, receivedOn: "2026-08-20", caseNumber: "31-1" });
    expect(first.complaint).toBeNull();
    const second = await aRecordedContact(api, { person, caseNumber: "31-1" });
    const { data } = await api.ask(
      `query ($id: ID!) { complaint(id: $id) { status receivedOn caseNumber complainant { name } issues { subject description }
        contacts { contactId receivedOn } repetition { confirmedOn } timeline { nodes { kind summary } } deadlines { ruleId dueOn } } }`,
      { id: second.complaint?.id },
    );
    expect(data.complaint).toMatchObject({
      status: "RECEIVED",
      receivedOn: "2026-11-18",
      caseNumber: "31-1",
      complainant: { name: expect.stringContaining("Ochoa") },
      issues: [{ subject: "PAYMENT", description: "The October payment never came." }],
      contacts: [
        { contactId: first.id, receivedOn: "2026-08-20" },
        { contactId: second.id, receivedOn: "2026-11-18" },
      ],
      repetition: { confirmedOn: null },
      timeline: { nodes: [{ kind: "RepeatedContactBecameComplaint" }] },
    });
    expect(data.complaint.deadlines).toContainEqual({ ruleId: "written-resolution", dueOn: "2026-12-18" });
    expect(
      await read(
        second.id,
        "earlierOnSameSubjectOn earlierContact { id } complaint { number } nextDeadline { dueOn }",
      ),
    ).toEqual({
      earlierOnSameSubjectOn: "2026-08-20",
      earlierContact: { id: first.id },
      complaint: { number: second.complaint?.number },
      nextDeadline: { dueOn: "2026-11-23" },
    });
  });

  test.each([
    ["a day later", { receivedOn: "2026-08-19" }],
    ["on another subject", { subject: "ARREARS" }],
    ["of another case", { caseNumber: "31-2" }],
    ["of another customer", { from: "OTHER" }],
    ["with the other parent, who has the same name", { person: otherParent }],
  ])("stays a contact where the earlier one lies %s", async (_, changes) => {
    const person = { ...(contactInput()["person"] as object) };
    const earlier = "person" in changes ? { person: { ...person, ...changes.person } } : changes;
    await aRecordedContact(api, { person, receivedOn: "2026-08-20", caseNumber: "31-1", ...earlier });
    const { complaint } = await aRecordedContact(api, { person, caseNumber: "31-1" });
    expect(complaint).toBeNull();
  });

  test("is found in its own agency alone", async () => {
    const { person } = contactInput();
    await aRecordedContact(api, { person, receivedOn: "2026-11-09" }, { as: "ombudsperson-sacramento" });
    expect((await aRecordedContact(api, { person })).complaint).toBeNull();
  });

  test("joins the complaint that is in hand instead, and keeps its own three days", async () => {
    const { person } = contactInput();
    await aRecordedContact(api, { person, receivedOn: "2026-11-09" });
    const { complaint } = await aRecordedContact(api, { person, receivedOn: "2026-11-16" });
    const third = await aRecordedContact(api, { person });
    expect(third.complaint).toMatchObject({ id: complaint?.id, version: 2 });
    expect(await read(third.id, "earlierOnSameSubjectOn nextDeadline { ruleId dueOn }")).toEqual({
      earlierOnSameSubjectOn: null,
      nextDeadline: { ruleId: "contact-response", dueOn: "2026-11-23" },
    });
  });

  test("joins a complaint that was filed, too", async () => {
    const { person } = contactInput();
    const { party, ...who } = person as { readonly party: string };
    const filed = await aReceivedComplaint(api, { complainant: { ...who, party } });
    expect((await aRecordedContact(api, { person })).complaint?.id).toBe(filed.id);
  });

  test("is found where both come at the same moment: of five, one is the first and one complaint is made", async () => {
    const { person } = contactInput();
    const five = await Promise.all(Array.from({ length: 5 }, () => aRecordedContact(api, { person })));
    const made = five.flatMap(({ complaint }) => complaint?.id ?? []);
    expect(made).toHaveLength(4);
    expect(new Set(made).size).toBe(1);
  });

  test("is matched forward too: recorded late, Monday, November 9 makes a complaint of Wednesday, November 18, 2026", async () => {
    const { person } = contactInput();
    const later = await aRecordedContact(api, { person });
    expect(later.complaint).toBeNull();
    const late = await aRecordedContact(api, { person, receivedOn: "2026-11-09" });
    expect(late.complaint).toBeNull();
    const fields = `version earlierOnSameSubjectOn earlierContact { id } timeline { nodes { kind } }
      complaint { receivedOn firstContactOn contacts { contactId } complainant { name } timeline { nodes { kind } } }`;
    expect(await read(later.id, fields)).toMatchObject({
      version: 2,
      earlierOnSameSubjectOn: "2026-11-09",
      earlierContact: { id: late.id },
      timeline: { nodes: [{ kind: "ContactRecorded" }, { kind: "RepetitionRecognized" }] },
      complaint: {
        receivedOn: "2026-11-18",
        firstContactOn: "2026-11-09",
        contacts: [{ contactId: late.id }, { contactId: later.id }],
        complainant: { name: expect.stringContaining("Ochoa") },
        timeline: { nodes: [{ kind: "RepeatedContactBecameComplaint" }] },
      },
    });
  });

  test("is matched both ways: between August 3 and November 18, one of September 21, 2026, makes one complaint of all three", async () => {
    const { person } = contactInput();
    // More than 90 days lie between the first and the last.
    const first = await aRecordedContact(api, { person, receivedOn: "2026-08-03" });
    const last = await aRecordedContact(api, { person });
    expect(last.complaint).toBeNull();
    const between = await aRecordedContact(api, { person, receivedOn: "2026-09-21" });
    expect(between.complaint?.number).toMatch(/^CR-/);
    const told = await read(
      last.id,
      "earlierContact { id } complaint { number receivedOn firstContactOn contacts { contactId } }",
    );
    expect(told).toMatchObject({
      earlierContact: { id: between.id },
      complaint: {
        number: between.complaint?.number,
        receivedOn: "2026-09-21",
        firstContactOn: "2026-08-03",
      },
    });
    expect(told.complaint.contacts).toContainEqual({ contactId: first.id });
  });

  test("keeps the day of the first contact, which one that joins brings forward only", async () => {
    const { person } = contactInput();
    await aRecordedContact(api, { person, receivedOn: "2026-11-09" });
    const { complaint } = await aRecordedContact(api, { person, receivedOn: "2026-11-16" });
    const firstContactOn = async () => {
      const query = "query ($id: ID!) { complaint(id: $id) { firstContactOn } }";
      return (await api.ask(query, { id: complaint?.id })).data.complaint.firstContactOn;
    };
    await aRecordedContact(api, { person });
    expect(await firstContactOn()).toBe("2026-11-09");
    await aRecordedContact(api, { person, receivedOn: "2026-11-02" });
    expect(await firstContactOn()).toBe("2026-11-02");
    // Of Monday, October 26, before these records were kept: somebody took its day down with the call that joined.
    await aRecordedContact(api, { person, receivedOn: "2026-11-19", earlierOnSameSubjectOn: "2026-10-26" });
    expect(await firstContactOn()).toBe("2026-10-26");
  });

  test("happens once, however often it is sent", async () => {
    const { person } = contactInput();
    await aRecordedContact(api, { person, receivedOn: "2026-11-09" });
    const input = contactInput({ person });
    const first = await recordContact(api, input);
    const before = await rowsWritten();
    expect(await recordContact(api, input)).toEqual(first);
    expect(await rowsWritten()).toEqual(before);
  });
});

test("whoever is shown the person of a contact is in the audit, and of the complaint that it made", async () => {
  const { person } = contactInput();
  await aRecordedContact(api, { person, receivedOn: "2026-11-09" });
  const { id, complaint } = await aRecordedContact(api, { person });
  await read(id, "number complaint { number }");
  await read(id, "person { name } complaint { complainant { name } }", { as: "supervisor" });
  const seen = await api.fixture.admin(
    "select act, subject_kind, details from audit_entry where act like 'read.%' and subject_id = any($1) order by act",
    [[id, complaint?.id ?? ""].map((one) => one.slice(one.indexOf("_") + 1))],
  );
  expect(seen).toEqual([
    { act: "read.complaint", subject_kind: "complaint", details: { shown: ["complainant"] } },
    { act: "read.contact", subject_kind: "contact", details: { shown: ["person"] } },
  ]);
});

test("printing a contact leaves a row of its own, and of a page with both kinds one for each", async () => {
  const { id } = await aRecordedContact(api);
  const complaint = await aReceivedComplaint(api);
  const print = (input: object) =>
    api.ask("mutation ($input: NotePrintingInput!) { notePrinting(input: $input) { __typename } }", {
      input: { clientMutationId: randomUUID(), ...input },
    });
  await print({ contactIds: [id] });
  await print({ contactIds: [id], complaintIds: [complaint.id] });
  // A complaint's id does not name a contact.
  expect((await print({ contactIds: [complaint.id] })).data.notePrinting.__typename).toBe("InvalidInput");
  const rows = await api.fixture.admin(
    "select act, subject_ids from audit_entry where act like 'print.%' and subject_ids && $1::uuid[] order by recorded_at, act",
    [[id, complaint.id].map((one) => one.slice(one.indexOf("_") + 1))],
  );
  expect(rows.map(({ act }) => act)).toEqual(["print.contact", "print.complaint", "print.contact"]);
});

test("every contact and complaint can be made again from its stream", async () => {
  const context = () => Promise.resolve(world);
  const order = { database: api.fixture.system, context, openOnly: false, write: false };
  for (const kind of recordKinds) {
    const found: unknown[] = [];
    const onDifference = (difference: unknown) => void found.push(difference);
    expect(await rebuildRecords(kind, { ...order, onDifference })).toMatchObject({ differing: 0 });
    expect(found).toEqual([]);
  }
});
