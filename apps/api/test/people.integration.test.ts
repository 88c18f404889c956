import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  aReceivedComplaint,
  openTestApi,
  partnerWith,
  type Asking,
  type Loose,
  type TestApi,
} from "./harness.ts";

let api: TestApi;
/** Ana Rivera complains twice under one record each; Luis Rivera represents her once; Chen Wei complains too. */
let first: Loose;
beforeAll(async () => {
  api = await openTestApi();
  const ana = (changes: object = {}) => ({
    givenName: "Ana",
    familyName: "Rivera",
    party: "CUSTODIAL_PARTY",
    language: "es",
    address: "1 Elm Street",
    phone: "916-555-0100",
    email: "ana@example.org",
    accommodation: "Large print",
    ...changes,
  });
  first = await aReceivedComplaint(api, {
    caseNumber: "FL-12-3456",
    complainant: ana({
      representative: { givenName: "Luis", familyName: "Rivera", phone: "916-555-0101" },
    }),
  });
  await aReceivedComplaint(api, { complainant: ana() });
  await aReceivedComplaint(api, { complainant: { familyName: "Chen Wei", party: "NONCUSTODIAL_PARENT" } });
});
afterAll(() => api.close());

async function people(variables: Record<string, unknown> = {}, asking: Asking = {}): Promise<Loose> {
  const { data, errors } = await api.ask(
    `query ($filter: PeopleFilter, $sort: PeopleSort, $first: Int, $after: String) {
      people(filter: $filter, sort: $sort, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id name } } }`,
    variables,
    asking,
  );
  return data?.people ?? errors?.[0]?.extensions;
}

const names = ({ nodes }: Loose): string[] => nodes.map(({ name }: Loose) => name);

const fields = `id name givenName familyName language address phone email accommodation agency { id }
  records { id kind number status isOpen caseNumber asRepresentative }`;

async function person(id: string, asking: Asking = {}): Promise<Loose> {
  const { data, errors } = await api.ask(
    `query ($id: ID!) { person(id: $id) { ${fields} } }`,
    { id },
    asking,
  );
  return errors ? errors[0]?.extensions : data.person;
}

/** The complainant's own id, as the complaint gives it. */
async function personOf(complaintId: string, asking: Asking = {}): Promise<string> {
  const { data } = await api.ask(
    "query ($id: ID!) { complaint(id: $id) { complainant { personId } } }",
    { id: complaintId },
    asking,
  );
  return data.complaint.complainant?.personId;
}

describe("the list of people", () => {
  test("has everybody whom a record of the agency names, complainants and representatives, by family name", async () => {
    const [first, ...rest] = names(await people());
    expect(first).toBe("Chen Wei");
    expect(rest.toSorted()).toEqual(["Ana Rivera", "Ana Rivera", "Luis Rivera"]);
    expect(names(await people({ sort: "FAMILY_LAST" })).at(-1)).toBe("Chen Wei");
    expect((await people()).totalCount).toBe(4);
  });

  test("goes on where a page ended", async () => {
    const page = await people({ first: 2 });
    const rest = await people({ first: 2, after: page.pageInfo.endCursor });
    expect([...names(page), ...names(rest)]).toHaveLength(4);
    expect(new Set([...page.nodes, ...rest.nodes].map(({ id }: Loose) => id)).size).toBe(4);
  });

  test.each([
    ["riv", ["Ana Rivera", "Ana Rivera", "Luis Rivera"]],
    ["Ana RIV", ["Ana Rivera", "Ana Rivera"]],
    ["rivera, ana", ["Ana Rivera", "Ana Rivera"]],
    ["chen", ["Chen Wei"]],
    ["iver", []],
  ])("finds by the beginning of a name: %s", async (name, found) => {
    expect(names(await people({ filter: { name } })).toSorted()).toEqual(found);
  });

  test.each(["", "  ", "’", "a".repeat(201)])("refuses to look for what is no name: '%s'", async (name) => {
    expect(await people({ filter: { name } })).toMatchObject({
      code: "BAD_USER_INPUT",
      field: ["filter", "name"],
    });
  });

  test("has whom a flag stands with, what was refused left out, and shows the flags of a page", async () => {
    const flag = (personId: string, status: string, number: number) =>
      api.fixture.admin(
        `insert into person_flag (person_id, ordinal, flag_id, agency_id, kind, status, since_on, reason, author_id, author)
         values ($1, $2, gen_random_uuid(), 'placer', 'URGENT', $3, '2026-11-19', 'x', 'x', 'x')`,
        [personId.slice(7), number, status],
      );
    const [chen, ...others] = (await people()).nodes;
    await flag(chen.id, "REQUESTED", 1);
    await flag(others[0].id, "REFUSED", 1);
    expect(names(await people({ filter: { flags: ["URGENT", "DECEASED"] } }))).toEqual(["Chen Wei"]);
    expect(names(await people({ filter: { flags: ["DECEASED"] } }))).toEqual([]);
    expect(names(await people({ filter: { flags: [] } }))).toEqual([]);
    const { data } = await api.ask("{ people { nodes { id flags { kind status } } } }");
    const shown = new Map(data.people.nodes.map(({ id, flags }: Loose) => [id, flags]));
    expect(shown.get(chen.id)).toEqual([{ kind: "URGENT", status: "REQUESTED" }]);
    expect(shown.get(others[0].id)).toEqual([{ kind: "URGENT", status: "REFUSED" }]);
    expect(shown.get(others[1].id)).toEqual([]);
    const worklist = async (kind: string, asking: Asking = {}) =>
      (
        await api.ask(
          "query ($flags: [PartyFlagKind!]) { caseload(filter: { flags: $flags }) { nodes { complainant { name } } } }",
          { flags: [kind] },
          asking,
        )
      ).data.caseload.nodes;
    expect(await worklist("URGENT")).toEqual([{ complainant: { name: "Chen Wei" } }]);
    expect(await worklist("DECEASED")).toEqual([]);
    // Which complaints come back would tell a partner, or an auditor, of what they may not see.
    expect(await worklist("URGENT", { as: "auditor" })).toEqual([]);
    const partner = { as: partnerWith("complaints:read", "persons:read") };
    expect(await worklist("URGENT", partner)).toEqual([]);
  });

  test("of another agency has nobody of this one's; the Department sees every agency's", async () => {
    expect(names(await people({}, { as: "ombudsperson-sacramento" }))).toEqual([]);
    expect(names(await people({}, { as: "state-analyst" }))).toHaveLength(4);
  });

  test.each(["auditor", "administrator"])("is not for %s, who may not see persons", async (as) => {
    expect(await people({}, { as })).toMatchObject({ code: "FORBIDDEN" });
  });

  test("is not for partners, who see a person on a complaint and nowhere else", async () => {
    const as = partnerWith("complaints:read", "persons:read");
    expect(await people({}, { as })).toMatchObject({ code: "FORBIDDEN" });
    expect(await personOf(first.id, { as })).toBeNull();
  });
});

describe("a person", () => {
  test("has names, ways to be reached, language, needs and the records that name them", async () => {
    const id = await personOf(first.id);
    expect(await person(id)).toEqual({
      id,
      name: "Ana Rivera",
      givenName: "Ana",
      familyName: "Rivera",
      language: "es",
      address: "1 Elm Street",
      phone: "916-555-0100",
      email: "ana@example.org",
      accommodation: "Large print",
      agency: { id: "agency_placer" },
      records: [
        {
          id: first.id,
          kind: "COMPLAINT",
          number: first.number,
          status: "RECEIVED",
          isOpen: true,
          caseNumber: "FL-12-3456",
          asRepresentative: false,
        },
      ],
    });
  });

  test("who represents somebody is shown with that complaint, as its representative", async () => {
    const [luis] = (await people({ filter: { name: "luis" } })).nodes;
    expect((await person(luis.id)).records).toMatchObject([{ id: first.id, asRepresentative: true }]);
  });

  test("is null for an id of nothing, of another kind, and for another agency", async () => {
    const id = await personOf(first.id);
    expect(await person("person_0197f000-0000-7000-8000-000000000000")).toBeNull();
    expect(await person(first.id)).toBeNull();
    expect(await person("nonsense")).toBeNull();
    expect(await person(id, { as: "ombudsperson-sacramento" })).toBeNull();
  });

  test("shows the Department's analyst whose record it is, not where they live or how to call them", async () => {
    const id = await personOf(first.id);
    expect(await person(id, { as: "state-analyst" })).toMatchObject({
      name: "Ana Rivera",
      address: null,
      phone: null,
      email: null,
      accommodation: null,
    });
  });
});
