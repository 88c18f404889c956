import { readFileSync } from "node:fs";
import { getOperationAST, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contactInput } from "../contacts.ts";
import type { Loose } from "../harness.ts";
import { viewerOf } from "../write-fixture.ts";
import { openSafetyServer, type Credentials, type SafetyServer } from "./safety-server.ts";
import { done, marked } from "./two-agencies.ts";

// Every query that a screen of the console sends: whoever is shown by it is in the audit, each once, and nobody else is.

const documents = Object.values(
  JSON.parse(
    readFileSync(
      new URL("../../../../packages/graphql-schema/trusted-documents.json", import.meta.url),
      "utf8",
    ),
  ) as Record<string, string>,
).filter((text) => getOperationAST(parse(text))?.operation === "query");
const nameOf = (text: string): string => getOperationAST(parse(text))?.name?.value ?? "";

/** Somebody with a mark of their own in every text, a complaint, and a contact of another person who has a mark too. */
interface Named {
  readonly complaintId: string;
  readonly contactId: string;
  readonly personId: string;
}

let server: SafetyServer;
let rosa: Credentials;
/** Whose mark a record or person shows, by the uuid that the audit names. */
const markOf = new Map<string, string>();
let one: Named;
beforeAll(async () => {
  server = await openSafetyServer();
  rosa = await server.signIn("ombudsperson");
  [one] = (await Promise.all([1, 2, 3].map((number) => make(number)))) as [Named, Named, Named];
});
afterAll(() => server.close());

async function data(query: string, variables: object, as = rosa): Promise<Loose> {
  const { body } = await server.ask(as, { query, variables: { ...variables } });
  expect([query.slice(-200), body.errors ?? []]).toEqual([query.slice(-200), []]);
  return body.data;
}

async function make(number: number): Promise<Named> {
  const { caseworkerId: _, ...said } = marked(`shown${number}a`, viewerOf("investigator").id);
  const { representative: __, ...complainant } = said["complainant"] as Record<string, unknown>;
  const { id } = await done(server, rosa, "receiveComplaint", { ...said, complainant });
  const { complaint } = await data("query ($id: ID!) { complaint(id: $id) { complainant { personId } } }", {
    id,
  });
  const { personId } = complaint.complainant;
  const { representative: ___, ...person } = marked(`shown${number}b`, "")["complainant"] as Record<
    string,
    unknown
  >;
  const { recordContact } = await data(
    "mutation ($input: RecordContactInput!) { recordContact(input: $input) { ... on ContactActionSuccess { contact { id } } } }",
    { input: contactInput({ person, summary: `shown${number}b call`, subject: "PARENTAGE" }) },
  );
  const contactId = recordContact.contact.id as string;
  const [row] = await server.fixture.admin<{ id: string }>(
    "select person_id as id from contact where id = $1",
    [contactId.slice(8)],
  );
  for (const [uuid, mark] of [
    [id.slice(10), `shown${number}a`],
    [personId.slice(7), `shown${number}a`],
    [contactId.slice(8), `shown${number}b`],
    [row?.id ?? "", `shown${number}b`],
  ] as const)
    markOf.set(uuid, mark);
  return { complaintId: id, contactId, personId };
}

const first = 10;
/** What each screen that shows somebody asks with. */
const screens: Readonly<Record<string, () => object>> = {
  Caseload: () => ({ first }),
  ComplaintPage: () => ({ id: one.complaintId }),
  ContactPage: () => ({ id: one.contactId }),
  Contacts: () => ({ first }),
  FoundPeople: () => ({ name: "shown2a family" }),
  People: () => ({ first }),
  PersonPage: () => ({ id: one.personId }),
  SearchComplaints: () => ({ text: "shown1a family" }),
};

const entries = (): Promise<{ subject_id: string | null; subject_ids: string[] | null }[]> =>
  server.fixture.admin(
    "select subject_id, subject_ids::text[] as subject_ids from audit_entry where act like 'read.%' and outcome = 'DONE' order by recorded_at, id",
  );

describe("whom a screen shows", () => {
  test.each(Object.keys(screens))("%s: exactly they are in the audit, each once", async (screen) => {
    const text = documents.find((document) => nameOf(document) === screen);
    if (text === undefined) throw new Error(`The console has no query ${screen}.`);
    for (const who of ["ombudsperson", "supervisor", "hearing-coordinator"]) {
      const as = await server.signIn(who);
      const before = (await entries()).length;
      const answer = await data(text, screens[screen]?.() ?? {}, as);
      const shown = new Set([...JSON.stringify(answer).matchAll(/shown\d[ab]/g)].map(([mark]) => mark));
      const rows = (await entries()).slice(before);
      const written = rows.flatMap(({ subject_id, subject_ids }) => subject_ids ?? [subject_id ?? ""]);
      expect(shown.size).toBeGreaterThan(0);
      expect(new Set(written.map((uuid) => markOf.get(uuid)))).toEqual(shown);
      // Each way in which a search finds somebody has a row of its own.
      const twice =
        screen === "SearchComplaints" ? [] : written.filter((uuid, at) => written.indexOf(uuid) !== at);
      expect(twice).toEqual([]);
    }
  });

  test("a screen that is told of nobody leaves nobody in the audit", async () => {
    const before = (await entries()).length;
    for (const screen of ["CaseloadCounts", "AgencyNames", "Viewer", "StaffNames"]) {
      const text = documents.find((document) => nameOf(document) === screen);
      expect(JSON.stringify(await data(text ?? "", {}))).not.toMatch(/shown\d[ab]/);
    }
    expect((await entries()).length).toBe(before);
  });
});
