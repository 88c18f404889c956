import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mutationOf, receiveInput } from "../harness.ts";
import { rowScopeOf } from "../../src/platform/auth/viewer.ts";
import { bind } from "../../src/platform/database/database.ts";
import { viewerOf } from "../write-fixture.ts";
import { apartKeys } from "./leaks.ts";
import { openSafetyServer, type Credentials, type SafetyServer } from "./safety-server.ts";

let server: SafetyServer;
let id: string;
beforeAll(async () => {
  server = await openSafetyServer();
  id = await received();
});
afterAll(() => server.close());

/** A complaint in which every field about persons says something. */
async function received(): Promise<string> {
  const complainant = {
    givenName: "Ana",
    familyName: "Rivera",
    party: "CUSTODIAL_PARTY",
    language: "es",
    address: "1 Elm Street",
    phone: "916-555-0100",
    email: "ana@example.org",
    accommodation: "Large print",
    interpreter: true,
    participantNumber: "0012345",
    representative: { name: "Luis Rivera" },
  };
  const input = receiveInput({ complainant });
  const { body } = await server.ask(await server.signIn("ombudsperson"), {
    query: mutationOf("receiveComplaint"),
    variables: { input },
  });
  const complaint = body.data.receiveComplaint.complaint.id as string;
  const acknowledge = {
    clientMutationId: "letter",
    complaintId: complaint,
    expectedVersion: 1,
    noticeMailedOn: "2026-11-18",
  };
  await server.ask(await server.signIn("ombudsperson"), {
    query: mutationOf("acknowledgeComplaint"),
    variables: { input: acknowledge },
  });
  await server.fixture.admin(
    "update notice set status = 'PREPARED', prepared_at = now(), language = 'es', body = 'Estimada Ana Rivera'",
  );
  return complaint;
}

const fields = [
  "name",
  "givenName",
  "familyName",
  "party",
  "language",
  "address",
  "phone",
  "email",
  "accommodation",
  "interpreter",
  "participantNumber",
  "representative",
];
const query = `query ($id: ID!) { complaint(id: $id) { notices { body } complainant {
  name givenName familyName party language address phone email accommodation interpreter participantNumber representative { name } } } }`;
const contact = [
  "address",
  "phone",
  "email",
  "accommodation",
  "interpreter",
  "participantNumber",
  "representative",
];

/** What somebody is shown of the persons of a complaint: field names, with "letter" for the text of letters. */
async function shownTo(as: Credentials): Promise<string[]> {
  const { body } = await server.ask(as, { query, variables: { id } });
  const { complainant, notices } = body.data.complaint;
  const shown = complainant === null ? [] : fields.filter((field) => complainant[field] !== null);
  return notices[0].body === null ? shown : [...shown, "letter"];
}

// The table of docs/security/promises.md.
describe("what each role sees of the persons of a complaint", () => {
  const all = [...fields, "letter"];
  const seen: [string, readonly string[]][] = [
    ["ombudsperson", all],
    ["investigator", all],
    ["supervisor", all],
    ["director", all],
    ["hearing-coordinator", all],
    ["state-analyst", fields.filter((field) => !contact.includes(field))],
    ["auditor", []],
  ];
  test.each(seen)("%s", async (key, expected) => {
    expect(await shownTo(await server.signIn(key))).toEqual(expected);
  });

  test.each(["administrator", ...apartKeys])("%s: no complaint at all", async (key) => {
    const { body } = await server.ask(await server.signIn(key), { query, variables: { id } });
    expect(body.errors?.[0]?.extensions?.["code"]).toBe("FORBIDDEN");
  });

  test.each(apartKeys)(
    "%s reaches no row of an agency in the database either, and their own in the staff",
    async (key) => {
      const scope = rowScopeOf(viewerOf(key));
      const of = (table: string) => ({
        name: `rows-of-${table}`,
        text: `select count(*)::int as rows from ${table}`,
      });
      for (const table of [
        "record",
        "complaint",
        "contact",
        "person",
        "note",
        "notice",
        "record_event",
        "approval",
      ]) {
        const [[counted]] = await server.fixture.database.read(scope, bind<{ rows: number }, []>(of(table)));
        expect({ table, rows: counted?.rows }).toEqual({ table, rows: 0 });
      }
      const { body } = await server.ask(await server.signIn(key), {
        query: "{ viewer { role staff { name } agency { id } } }",
      });
      expect(body.data.viewer).toMatchObject({
        role: viewerOf(key).role,
        agency: null,
        staff: { name: viewerOf(key).name },
      });
    },
  );

  test("a partner: persons only with the scope for them, and only where the client was given it", async () => {
    const shown = async (client: "partner-placer" | "partner-reader", ...scopes: string[]) =>
      shownTo(await server.partner(client, ...scopes));
    expect(await shown("partner-placer", "complaints:read")).toEqual([]);
    expect(await shown("partner-placer", "complaints:read", "persons:read")).toEqual(all);
    // A token may claim any scope; the client's own row decides.
    expect(await shown("partner-reader", "complaints:read", "persons:read")).toEqual([]);
  });

  test("who may not see persons finds nobody by name", async () => {
    const search = (text: string) => ({
      query: "query ($text: String!) { searchComplaints(text: $text) { nodes { id } } }",
      variables: { text },
    });
    const found = async (as: Credentials) =>
      (await server.ask(as, search("Rivera"))).body.data.searchComplaints.nodes;
    expect(await found(await server.signIn("ombudsperson"))).toEqual([{ id }]);
    expect(await found(await server.signIn("auditor"))).toEqual([]);
    expect(await found(await server.partner("partner-placer", "complaints:read"))).toEqual([]);
  });
});
