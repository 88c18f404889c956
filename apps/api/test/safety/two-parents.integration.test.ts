import { randomUUID } from "node:crypto";
import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mutationOf, schema } from "../harness.ts";
import { contactInput } from "../contacts.ts";
import { openSafetyServer, type Credentials, type SafetyServer } from "./safety-server.ts";
import { done, marked, staffIdsOf } from "./two-agencies.ts";

// Both parents of one case complain to one agency. Whoever looks for the case finds both, and nothing of one stands
// where the other is shown.

const caseNumber = "FL-2026-4711";

interface Parent {
  /** In every text that is said of this parent or written by them, and nowhere else. */
  readonly mark: string;
  readonly complaintId: string;
  readonly personId: string;
  readonly contactId: string;
}

let server: SafetyServer;
let rosa: Credentials;
let parents: readonly [Parent, Parent];
beforeAll(async () => {
  server = await openSafetyServer();
  rosa = await server.signIn("ombudsperson");
  const [caseworkerId = ""] = await staffIdsOf(server, "placer", "CASEWORKER");
  parents = [
    await complains("mothermark", "CUSTODIAL_PARTY", caseworkerId),
    await complains("fathermark", "NONCUSTODIAL_PARENT", caseworkerId),
  ];
});
afterAll(() => server.close());

async function ask(query: string, variables: Record<string, unknown>, as = rosa): Promise<string> {
  const { text, body } = await server.ask(as, { query, variables });
  expect(body.errors ?? []).toEqual([]);
  return text;
}

async function complains(mark: string, party: string, caseworkerId: string): Promise<Parent> {
  const said = marked(mark, caseworkerId);
  const input = { ...said, complainant: { ...(said["complainant"] as object), party }, caseNumber };
  const { id, version } = await done(server, rosa, "receiveComplaint", input);
  const query = "query ($id: ID!) { complaint(id: $id) { complainant { personId } } }";
  const { body } = await server.ask(rosa, { query, variables: { id } });
  const personId = body.data.complaint.complainant.personId as string;
  for (const kind of ["ADDRESS_CONFIDENTIAL", "LAWYER", "ACCOMMODATION"]) {
    const flag = {
      kind,
      status: "ACTIVE",
      detail: `${mark} detail`,
      sinceOn: "2026-11-18",
      reason: `${mark} reason`,
    };
    await ask(
      "mutation ($input: RaisePartyFlagInput!) { raisePartyFlag(input: $input) { ... on RaisePartyFlagSuccess { clientMutationId } } }",
      { input: { clientMutationId: randomUUID(), personId, ...flag } },
    );
  }
  await done(server, rosa, "acknowledgeComplaint", {
    complaintId: id,
    expectedVersion: version,
    noticeMailedOn: "2026-11-18",
  });
  await server.fixture.admin(
    "update notice set status = 'PREPARED', prepared_at = now(), language = 'en', body = $2 where record_id = $1",
    [id.slice(10), `Dear ${mark}`],
  );
  await ask(
    "mutation ($input: AddNoteInput!) { addNote(input: $input) { ... on AddNoteSuccess { clientMutationId } } }",
    { input: { clientMutationId: randomUUID(), recordId: id, text: `${mark} called` } },
  );
  await server.fixture.admin(
    `insert into attachment (id, record_id, birth_agency_id, holder_id, name, media_type, size, checksum, state, author_id, author_name, removed_at, removed_by, removal_reason)
     select gen_random_uuid(), id, birth_agency_id, holder_id, $2 || '.pdf', 'application/pdf', 1, $2, 'CLEAN', gen_random_uuid(), $2, now(), $2, $2
     from record where id = $1`,
    [id.slice(10), mark],
  );
  const contactId = await calls(mark, party);
  return { mark, complaintId: id, personId, contactId };
}

/** A parent calls about the case too, on what they complain of; the call joins their own complaint. */
async function calls(mark: string, party: string): Promise<string> {
  const { representative, ...person } = marked(mark, "")["complainant"] as Record<string, unknown>;
  const input = contactInput({
    caller: "REPRESENTATIVE",
    person: { ...person, party, representative },
    caseNumber,
    summary: `${mark} call`,
  });
  const query = `mutation ($input: RecordContactInput!) { recordContact(input: $input) { ... on ContactActionSuccess { contact { id } } } }`;
  const { data } = JSON.parse(await ask(query, { input }));
  const contactId = data.recordContact.contact.id as string;
  for (const [action, said] of [
    [
      "acknowledgeContact",
      { acknowledgedOn: "2026-11-18", whatIsDone: `${mark} asked`, answerExpectedOn: "2026-11-27" },
    ],
    ["answerContact", { answeredOn: "2026-11-18", manner: "ORAL", text: `${mark} answer` }],
  ] as const) {
    const { body } = await server.ask(rosa, {
      query: `query ($id: ID!) { contact(id: $id) { version } }`,
      variables: { id: contactId },
    });
    const sent = {
      clientMutationId: randomUUID(),
      contactId,
      expectedVersion: body.data.contact.version,
      ...said,
    };
    const name = `${action.slice(0, 1).toUpperCase()}${action.slice(1)}Input`;
    await ask(
      `mutation ($input: ${name}!) { ${action}(input: $input) { ... on ContactActionSuccess { contact { id } } } }`,
      { input: sent },
    );
  }
  return contactId;
}

/** Every field of a type down to a depth, what cannot be asked without an argument left out; each union member by its own. */
function everything(type: GraphQLNamedType, depth: number): string {
  if (isUnionType(type))
    return `{ __typename ${type
      .getTypes()
      .map((one) => `... on ${one.name} ${everything(one, depth)}`)
      .join(" ")} }`;
  if (!isObjectType(type)) return "";
  const told = (field: GraphQLField<unknown, unknown>): string => {
    const of = getNamedType(field.type);
    if (!isObjectType(of) && !isUnionType(of)) return field.name;
    return depth === 0 ? "" : `${field.name} ${everything(of, depth - 1)}`;
  };
  return `{ __typename ${Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .map(told)
    .join(" ")} }`;
}

const pairs = (): readonly (readonly [Parent, Parent])[] => [parents, [parents[1], parents[0]]];

describe("the two parents of a case", () => {
  test.each(["FL-2026-4711", "fl 2026 4711"])("are found by its number, %s, as two hits", async (text) => {
    const query =
      "query ($text: String!) { searchComplaints(text: $text) { nodes { id caseNumber complainant { name } } } }";
    const { data } = JSON.parse(await ask(query, { text }));
    const found = data.searchComplaints.nodes;
    expect(found.map(({ id }: { id: string }) => id).toSorted()).toEqual(
      parents.map(({ complaintId }) => complaintId).toSorted(),
    );
    for (const { mark, complaintId } of parents) {
      const hit = JSON.stringify(found.find(({ id }: { id: string }) => id === complaintId)).toLowerCase();
      expect(hit).toContain(mark);
      for (const other of parents.filter((one) => one.mark !== mark)) expect(hit).not.toContain(other.mark);
    }
  });

  test("are told apart while a complaint is typed: of the other parent's only its number is said", async () => {
    const [mother, father] = parents;
    const query =
      "query ($complaint: PossibleDuplicatesInput!) { possibleDuplicates(complaint: $complaint) { number samePerson sameCaseNumber madeOn status sameSubject } }";
    const typed = {
      caseNumber,
      givenName: `${father.mark} Given`,
      familyName: `${father.mark} Family`,
      party: "NONCUSTODIAL_PARENT",
    };
    const text = await ask(query, { complaint: typed });
    const { data } = JSON.parse(text);
    const others = data.possibleDuplicates.filter((one: { samePerson: boolean }) => !one.samePerson);
    expect(others).toEqual([expect.objectContaining({ madeOn: null, status: null, sameSubject: null })]);
    expect(text).not.toContain(mother.mark);
  });

  const places = [
    ["complaint", "Complaint", 3],
    ["person", "Person", 2],
    ["contact", "Contact", 2],
  ] as const;
  const askers = [
    "ombudsperson",
    "investigator",
    "supervisor",
    "director",
    "hearing-coordinator",
    "state-analyst",
  ];
  test.each(places)(
    "nothing of one stands in any field of the other's %s, whoever asks",
    async (field, typeName, depth) => {
      const type = schema.getType(typeName);
      if (type === undefined) throw new Error(`There is no ${typeName}.`);
      const query = `query ($id: ID!) { ${field}(id: $id) ${everything(type, depth)} }`;
      for (const who of askers) {
        const as = await server.signIn(who);
        for (const [one, other] of pairs()) {
          const id = one[`${field}Id`];
          const text = (await ask(query, { id }, as)).toLowerCase();
          expect(text).toContain(one.mark);
          expect({ who, leaks: text.includes(other.mark) }).toEqual({ who, leaks: false });
          expect(text).not.toContain(other.personId);
          expect(text).not.toContain(other.complaintId);
          expect(text).not.toContain(other.contactId);
        }
      }
    },
  );

  test("nor among the notes and files of the other's complaint", async () => {
    const told = (name: string): string => everything(schema.getType(name)!, 2);
    const query = `query ($id: ID!) { notes(recordId: $id) ${told("NoteConnection")} attachments(recordId: $id) ${told("Attachment")} }`;
    for (const who of askers.slice(0, 4)) {
      const as = await server.signIn(who);
      for (const [one, other] of pairs()) {
        const text = (await ask(query, { id: one.complaintId }, as)).toLowerCase();
        expect(text).toContain(`${one.mark} called`);
        expect(text).toContain(`${one.mark}.pdf`);
        expect({ who, leaks: text.includes(other.mark) }).toEqual({ who, leaks: false });
      }
    }
  });

  test("nor in what a partner is shown of a complaint", async () => {
    const type = schema.getType("Complaint");
    const query = `query ($id: ID!) { complaint(id: $id) ${type ? everything(type, 3) : ""} }`;
    const as = await server.partner("partner-placer", "complaints:read", "persons:read");
    for (const [one, other] of pairs()) {
      const text = (await ask(query, { id: one.complaintId }, as)).toLowerCase();
      expect(text).toContain(one.mark);
      expect(text).not.toContain(other.mark);
    }
  });

  test("nor in a row of the list of contacts that is the other's, nor in a change that is told of it", async () => {
    const nodes = everything(schema.getType("Contact") as GraphQLNamedType, 1);
    const { data } = JSON.parse(
      await ask(
        `{ contacts(first: 8, filter: { openOnly: false }, sort: RECEIVED_LAST) { nodes ${nodes} } }`,
        {},
      ),
    );
    for (const [one, other] of pairs()) {
      const row = JSON.stringify(data.contacts.nodes.find(({ id }: { id: string }) => id === one.contactId));
      expect(row.toLowerCase()).toContain(one.mark);
      expect({ leaks: row.toLowerCase().includes(other.mark) }).toEqual({ leaks: false });
      for (const id of [other.contactId, other.complaintId, other.personId]) expect(row).not.toContain(id);
    }
    const changes = everything(schema.getType("ContactChange") as GraphQLNamedType, 1);
    const told = await ask(`{ contactChanges(first: 100) { nodes ${changes} } }`, {});
    for (const { mark, contactId } of parents) {
      expect(told).toContain(contactId);
      expect(told.toLowerCase()).not.toContain(mark);
    }
  });

  test("nor in what a partner is shown of a contact", async () => {
    const query = `query ($id: ID!) { contact(id: $id) ${everything(schema.getType("Contact") as GraphQLNamedType, 2)} }`;
    const as = await server.partner("partner-placer", "complaints:read", "persons:read");
    for (const [one, other] of pairs()) {
      const text = (await ask(query, { id: one.contactId }, as)).toLowerCase();
      expect(text).toContain(one.mark);
      expect(text).not.toContain(other.mark);
    }
  });

  test("nor is a call of one taken for the other's, though both have one name: each is of its own complaint", async () => {
    const name = { givenName: "Sam", familyName: `Twoname ${randomUUID()}` };
    const made = async (party: string, receivedOn: string) => {
      const input = contactInput({ person: { ...name, party }, caseNumber: "FL-2026-4712", receivedOn });
      const query = `mutation ($input: RecordContactInput!) { recordContact(input: $input) { ... on ContactActionSuccess { contact { complaint { id } } } } }`;
      return JSON.parse(await ask(query, { input })).data.recordContact.contact.complaint?.id ?? null;
    };
    expect(await made("CUSTODIAL_PARTY", "2026-11-09")).toBeNull();
    expect(await made("NONCUSTODIAL_PARENT", "2026-11-10")).toBeNull();
    const mothers = await made("CUSTODIAL_PARTY", "2026-11-16");
    const fathers = await made("NONCUSTODIAL_PARENT", "2026-11-17");
    expect([mothers, fathers]).not.toContain(null);
    expect(fathers).not.toBe(mothers);
  });

  test("nor in the answer of an act on the other's complaint, a refused joining included", async () => {
    for (const [one, other] of pairs()) {
      const input = {
        clientMutationId: randomUUID(),
        complaintId: one.complaintId,
        expectedVersion: 1,
        noticeMailedOn: "2026-11-18",
      };
      expect(await ask(mutationOf("acknowledgeComplaint"), { input })).not.toContain(other.mark);
      const join = {
        clientMutationId: randomUUID(),
        personId: one.personId,
        otherId: other.personId,
        reason: "By mistake.",
      };
      const answer = await ask(
        `mutation ($input: JoinPersonsInput!) { joinPersons(input: $input) { __typename ... on UserError { code message } } }`,
        { input: join },
      );
      expect(answer).toContain("PARENTS_OF_ONE_CASE");
      expect(answer).not.toContain(other.mark);
    }
  });
});
