import { randomUUID } from "node:crypto";
import {
  getNamedType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { PostgresChanges } from "../../src/platform/graphql/postgres-changes.ts";
import { startWorker } from "../../src/start-worker.ts";
import { contactInput } from "../contacts.ts";
import { mutationOf, schema, type Loose } from "../harness.ts";
import { viewerOf, world } from "../write-fixture.ts";
import { openSafetyServer, type Credentials, type SafetyServer } from "./safety-server.ts";
import { done, marked } from "./two-agencies.ts";

// What two-parents.integration.test.ts asks of one record, asked of everything else that leaves the product: contacts,
// lists, hits, drafts, the stream, letters as they are really written, and the answers of acts.

const caseNumber = "FL-2026-4712";

interface Parent {
  /** In every text that is said of this parent or written by them, and nowhere else. */
  readonly mark: string;
  readonly complaintId: string;
  readonly contactId: string;
  readonly contactNumber: string;
  readonly personId: string;
}

let server: SafetyServer;
let rosa: Credentials;
let parents: readonly [Parent, Parent];
/** What the stream told while both complained. */
const told: unknown[] = [];
beforeAll(async () => {
  server = await openSafetyServer();
  rosa = await server.signIn("ombudsperson");
  const announced = new PostgresChanges({
    databaseUrl: server.fixture.urls.appUrl,
    onChange: (change) => void told.push(change),
    onCalendarChange: () => undefined,
    onListening: () => undefined,
    onGap: () => undefined,
    onTrouble: () => undefined,
  });
  await announced.start();
  parents = [
    await complains("mothermark", "CUSTODIAL_PARTY"),
    await complains("fathermark", "NONCUSTODIAL_PARENT"),
  ];
  await vi.waitFor(expectTold, { timeout: 5_000 });
  await announced.stop();
  await writeLetters();
});
afterAll(() => server.close());

function expectTold(): void {
  expect(told.length).toBeGreaterThan(5);
}

async function ask(query: string, variables: Record<string, unknown>, as = rosa): Promise<Loose> {
  const { body, text } = await server.ask(as, { query, variables });
  expect([query, body.errors ?? []]).toEqual([query, []]);
  expect(text).toBeDefined();
  return body.data;
}

async function complains(mark: string, party: string): Promise<Parent> {
  const said = marked(mark, viewerOf("investigator").id);
  const complainant = { ...(said["complainant"] as object), party };
  const { caseworkerId: _, ...asked } = said;
  const { id, version } = await done(server, rosa, "receiveComplaint", { ...asked, complainant, caseNumber });
  await done(server, rosa, "acknowledgeComplaint", {
    complaintId: id,
    expectedVersion: version,
    noticeMailedOn: "2026-11-18",
  });
  const { complaint } = await ask("query ($id: ID!) { complaint(id: $id) { complainant { personId } } }", {
    id,
  });
  const input = contactInput({
    person: complainant,
    caseNumber,
    subject: "PARENTAGE",
    summary: `${mark} call`,
  });
  const { recordContact } = await ask(
    "mutation ($input: RecordContactInput!) { recordContact(input: $input) { ... on ContactActionSuccess { contact { id number version } } } }",
    { input },
  );
  const { contact } = recordContact;
  const acknowledged = {
    acknowledgedOn: "2026-11-19",
    whatIsDone: `${mark} is asked`,
    answerExpectedOn: "2026-11-27",
  };
  await ask(
    "mutation ($input: AcknowledgeContactInput!) { acknowledgeContact(input: $input) { ... on ContactActionSuccess { clientMutationId } ... on UserError { code } } }",
    {
      input: {
        clientMutationId: randomUUID(),
        contactId: contact.id,
        expectedVersion: contact.version,
        ...acknowledged,
      },
    },
  );
  for (const about of [id])
    await ask(
      "mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { ... on SaveDraftSuccess { revision } } }",
      {
        input: {
          clientMutationId: randomUUID(),
          authorId: `staff_${viewerOf("ombudsperson").id}`,
          form: "withdrawComplaint",
          about,
          writer: "window",
          nth: 1,
          text: JSON.stringify({ note: `${mark} typed` }),
        },
      },
    );
  const flag = {
    kind: "LAWYER",
    status: "ACTIVE",
    detail: `${mark} detail`,
    sinceOn: "2026-11-18",
    reason: `${mark} why`,
  };
  await ask(
    "mutation ($input: RaisePartyFlagInput!) { raisePartyFlag(input: $input) { ... on RaisePartyFlagSuccess { clientMutationId } } }",
    { input: { clientMutationId: randomUUID(), personId: complaint.complainant.personId, ...flag } },
  );
  return {
    mark,
    complaintId: id,
    contactId: contact.id,
    contactNumber: contact.number,
    personId: complaint.complainant.personId,
  };
}

/** Lets the worker write the letters that were called for, with whatever it would print. */
async function writeLetters(): Promise<void> {
  const worker = await startWorker({
    queueUrl: server.fixture.urls.systemUrl,
    database: server.fixture.system,
    context: () => Promise.resolve(world),
    freshContext: () => Promise.resolve(world),
    units: server.fixture.units,
    onError: (error) => {
      throw error;
    },
    onRecheck: () => undefined,
    pollingIntervalSeconds: 0.5,
  });
  await vi.waitFor(
    async () =>
      expect(await server.fixture.admin("select 1 from notice where status <> 'PREPARED'")).toEqual([]),
    { timeout: 15_000 },
  );
  await worker.stop();
}

/** Every field of a type down to a depth, what cannot be asked without an argument left out. */
function everything(type: GraphQLNamedType | undefined, depth: number): string {
  if (isUnionType(type))
    return `{ __typename ${type
      .getTypes()
      .map((one) => `... on ${one.name} ${everything(one, depth)}`)
      .join(" ")} }`;
  if (!isObjectType(type)) return "";
  const asked = (field: GraphQLField<unknown, unknown>): string => {
    const of = getNamedType(field.type);
    if (!isObjectType(of) && !isUnionType(of)) return field.name;
    return depth === 0 ? "" : `${field.name} ${everything(of, depth - 1)}`;
  };
  return `{ __typename ${Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .map(asked)
    .join(" ")} }`;
}

const whole = (typeName: string, depth: number): string => everything(schema.getType(typeName), depth);
const pairs = (): readonly (readonly [Parent, Parent])[] => [parents, [parents[1], parents[0]]];
const marks = (shown: unknown): string[] => [
  ...new Set(
    [
      ...JSON.stringify(shown)
        .toLowerCase()
        .matchAll(/(mother|father)mark/g),
    ].map(([mark]) => mark),
  ),
];
/** Ids are of one party as well. */
const idsOf = ({ complaintId, contactId, personId }: Parent): string[] => [complaintId, contactId, personId];

function expectOf(one: Parent, other: Parent, shown: unknown): void {
  expect(marks(shown)).toEqual([one.mark]);
  for (const id of idsOf(other)) expect(JSON.stringify(shown)).not.toContain(id);
}

const staff = ["ombudsperson", "investigator", "supervisor", "director", "hearing-coordinator"];

describe("nothing of one parent stands", () => {
  test("in any field of the other's contact, whoever asks, its letter included", async () => {
    for (const who of staff) {
      const as = await server.signIn(who);
      for (const [one, other] of pairs()) {
        const query = `query ($id: ID!) { contact(id: $id) ${whole("Contact", 2)} }`;
        const { contact } = await ask(query, { id: one.contactId }, as);
        expectOf(one, other, contact);
        expect(contact.notices).toHaveLength(1);
      }
    }
  });

  test("in the other's letters, as they are really written", async () => {
    const letters = await server.fixture.admin<{ record_id: string; body: string }>(
      "select record_id, body from notice",
    );
    for (const [one, other] of pairs()) {
      const own = letters.filter(({ record_id }) => idsOf(one).some((id) => id.endsWith(record_id)));
      expect(own).toHaveLength(2);
      for (const { body } of own) {
        expect(marks(body)).toEqual([one.mark]);
        expect(body.toLowerCase()).not.toContain(other.mark);
      }
    }
  });

  const lists = [
    ["caseload", "Complaint", "complaintId"],
    ["contacts", "Contact", "contactId"],
    ["people", "Person", "personId"],
  ] as const;
  test.each(lists)("in the other's row of the list %s", async (list, typeName, id) => {
    for (const who of staff) {
      const as = await server.signIn(who);
      const query = `{ ${list}(first: 12) { nodes ${whole(typeName, 1)} } }`;
      const { nodes } = (await ask(query, {}, as))[list];
      for (const [one, other] of pairs()) {
        const rows = nodes.filter((node: Loose) => node.id === one[id]);
        expect(rows).toHaveLength(1);
        for (const row of rows) expectOf(one, other, row);
      }
    }
  });

  const sought = (mark: string): string[] => [
    `${mark} Family`,
    `Given ${mark}`,
    `916-${mark}`,
    `${mark}@example.org`,
    `${mark}-7`,
    `${mark} Advocate`,
  ];
  test("in a hit: what is said of one finds that one alone", async () => {
    const query = `query ($text: String!) { searchComplaints(text: $text, first: 4) { nodes ${whole("Complaint", 2)} } }`;
    let hits = 0;
    for (const [one, other] of pairs())
      for (const text of sought(one.mark)) {
        const { nodes } = (await ask(query, { text })).searchComplaints;
        hits += nodes.length;
        for (const node of nodes) expectOf(one, other, node);
      }
    expect(hits).toBeGreaterThan(6);
  });

  test("in the other's draft", async () => {
    const query = `query ($of: DraftPlaceInput!) { draft(of: $of) ${whole("DraftPayload", 2)} }`;
    for (const [one, other] of pairs()) {
      const { draft } = await ask(query, { of: { form: "withdrawComplaint", about: one.complaintId } });
      expectOf(one, other, draft);
    }
  });

  test("in what the stream tells, nor in the lists of changes: no word of anybody", async () => {
    expectTold();
    expect(marks(told)).toEqual([]);
    const changes = await ask(
      `{ complaintChanges(first: 500) { nodes ${whole("ComplaintChange", 2)} } contactChanges(first: 500) { nodes ${whole("ContactChange", 2)} } }`,
      {},
    );
    expect(changes.complaintChanges.nodes.length).toBeGreaterThan(3);
    expect(marks(changes)).toEqual([]);
  });

  test("in the answer of an act on the other's contact or person, done, refused or stale", async () => {
    for (const [one, other] of pairs()) {
      const stale = { clientMutationId: randomUUID(), contactId: one.contactId, expectedVersion: 1 };
      const answer = { ...stale, answeredOn: "2026-11-19", manner: "ORAL", text: "x" };
      const query = `mutation ($input: AnswerContactInput!) { answerContact(input: $input) { __typename
        ... on ContactActionSuccess { contact ${whole("Contact", 1)} }
        ... on StaleContactVersion { current ${whole("Contact", 1)} changes { summary } } } }`;
      const { answerContact } = await ask(query, { input: answer });
      expect(answerContact.__typename).toBe("StaleContactVersion");
      expectOf(one, other, answerContact);
      const again = {
        clientMutationId: randomUUID(),
        personId: one.personId,
        kind: "LAWYER",
        status: "ACTIVE",
        detail: "x",
        sinceOn: "2026-11-18",
        reason: "x",
      };
      const { raisePartyFlag } = await ask(
        "mutation ($input: RaisePartyFlagInput!) { raisePartyFlag(input: $input) { __typename ... on UserError { code message } } }",
        { input: again },
      );
      expect(raisePartyFlag.code).toBe("FLAG_STANDS_ALREADY");
      expect(marks(raisePartyFlag)).toEqual([]);
    }
  });

  test("in the other's complaint, to which his contact cannot be joined by mistake", async () => {
    const [mother, father] = parents;
    const { complaint } = await ask("query ($id: ID!) { complaint(id: $id) { version } }", {
      id: mother.complaintId,
    });
    const input = {
      clientMutationId: randomUUID(),
      complaintId: mother.complaintId,
      expectedVersion: complaint.version,
      contactId: father.contactNumber,
      receivedOn: "2026-11-18",
    };
    const { joinContact } = await ask(mutationOf("joinContact"), { input });
    expect(joinContact).toMatchObject({ __typename: "ActionRefused", code: "CONTACT_OF_OTHER_SIDE" });
    expect(marks(joinContact)).toEqual([]);
    const query = `query ($id: ID!) { complaint(id: $id) ${whole("Complaint", 3)} }`;
    expect(marks((await ask(query, { id: mother.complaintId })).complaint)).toEqual([mother.mark]);
  });
});
