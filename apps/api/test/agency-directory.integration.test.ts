import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedAgencies } from "../src/seed/agencies.ts";
import { openTestApi, partnerWith, type Loose, type TestApi } from "./harness.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const query = `query ($first: Int, $after: String, $filter: AgencyDirectoryFilter, $sort: AgencyDirectorySort) {
  agencyDirectory(first: $first, after: $after, filter: $filter, sort: $sort) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor } nodes { id name kind counties phone ombudspersonPhone email offices } } }`;

async function directory(variables: Record<string, unknown> = {}): Promise<Loose> {
  return (await api.ask(query, variables)).data.agencyDirectory;
}

const names = (page: Loose): string[] => page.nodes.map(({ name }: { name: string }) => name);

describe("the directory in pages", () => {
  test("shows each of the 47 once, in the order asked for", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Loose = await directory({ first: 20, after });
      expect(page.totalCount).toBe(47);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...names(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen)).toEqual(new Set(seedAgencies.map(({ name }) => name)));
    expect(names(await directory({ first: 100, sort: "NAME_LAST" }))).toEqual(seen.toReversed());
  });

  test("says what the agencies print and leaves empty what they do not", async () => {
    const page = await directory({ first: 100 });
    const shown = Object.fromEntries(page.nodes.map((node: Loose) => [node.id, node]));
    for (const { id, kind, counties, phone, ombudspersonPhone, email, offices } of seedAgencies)
      expect(shown[`agency_${id}`]).toMatchObject({
        kind,
        counties: counties.map(({ name }) => name),
        phone,
        ombudspersonPhone,
        email,
        offices,
      });
    expect(page.nodes.filter((node: Loose) => node.phone === null).length).toBeGreaterThan(0);
  });

  test.each<[string, Record<string, unknown>, readonly string[]]>([
    ["one county", { county: "Tuolumne" }, ["Central Sierra Child Support Agency"]],
    [
      "a part of a name, in capitals or not",
      { text: "CENTRAL sierra" },
      ["Central Sierra Child Support Agency"],
    ],
    ["a part of a county's name", { text: "calaver" }, ["Central Sierra Child Support Agency"]],
    ["several counties", { kind: "REGIONAL", county: "Placer" }, []],
    ["signs that a pattern would read", { text: "%" }, []],
    ["a text that is none", { county: "Placer', 'x" }, []],
  ])("finds by %s", async (_, filter, expected) => {
    expect(names(await directory({ filter }))).toEqual(expected);
  });

  test("is for partners with any scope, and not for strangers", async () => {
    const { data } = await api.ask(query, {}, { as: partnerWith("complaints:read") });
    expect(data.agencyDirectory.nodes).toHaveLength(25);
    const { errors } = await api.ask(query, {}, { as: null });
    expect(errors?.[0]?.extensions?.["code"]).toBe("UNAUTHENTICATED");
  });

  test("refuses a cursor of another sort, one that was changed, a size and a text too long", async () => {
    const { endCursor } = (await directory({ first: 3 })).pageInfo;
    for (const [field, variables] of [
      ["after", { after: endCursor, sort: "NAME_LAST" }],
      ["after", { after: `${endCursor.slice(0, -2)}AA` }],
      ["first", { first: 101 }],
      ["filter", { filter: { text: "x".repeat(201) } }],
    ] as const) {
      const { errors } = await api.ask(query, variables);
      expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
      expect(errors?.[0]?.extensions?.["field"]).toContain(field);
    }
  });
});
