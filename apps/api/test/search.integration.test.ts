import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  aReceivedComplaint,
  openTestApi,
  partnerWith,
  receiveInput,
  type Asking,
  type TestApi,
} from "./harness.ts";

let api: TestApi;
const named = async (givenName: string, familyName: string) =>
  aReceivedComplaint(api, {
    complainant: { ...(receiveInput()["complainant"] as object), givenName, familyName },
  });

beforeAll(async () => {
  api = await openTestApi();
  await named("María José", "Núñez-O’Brien");
  await named("Ana", "Rivera");
  await named("Ana Lucía", "Rivera López");
  await named("Anastasia", "Smith");
  await named("River", "Ánderson");
  await named("محمد", "الحسيني");
  await named("小明", "歐陽");
});
afterAll(() => api.close());

async function search(text: string, asking: Asking = {}): Promise<string[]> {
  const { data, errors } = await api.ask(
    `query ($text: String!) { searchComplaints(text: $text) { nodes { complainant { name } } pageInfo { hasNextPage } } }`,
    { text },
    asking,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.searchComplaints.nodes.map(
    (node: { complainant: { name: string } | null }) => node.complainant?.name ?? "",
  );
}

describe("by the beginning of a name", () => {
  test.each([
    ["a family name", "rive", ["Ana Rivera", "Ana Lucía Rivera López", "River Ánderson"]],
    ["a given name", "anas", ["Anastasia Smith"]],
    ["family, then given", "Rivera Ana", ["Ana Rivera", "Ana Lucía Rivera López"]],
    ["given, then family", "Ana Rivera", ["Ana Rivera", "Ana Lucía Rivera López"]],
    ["a family name of two words", "rivera lop", ["Ana Lucía Rivera López"]],
    ["a family name of two words, then given", "Rivera López Ana", ["Ana Lucía Rivera López"]],
    ["with a comma", "RIVERA, ANA", ["Ana Rivera", "Ana Lucía Rivera López"]],
    ["without its marks", "nunez o brien", ["María José Núñez-O’Brien"]],
    ["with its marks", "Núñez-O'B", ["María José Núñez-O’Brien"]],
    ["a mark on the first letter", "anderson", ["River Ánderson"]],
    ["Arabic", "الحس", ["محمد الحسيني"]],
    ["Chinese", "歐陽", ["小明 歐陽"]],
    ["nobody's", "zzyzx", []],
    ["a wildcard, which means nothing here", "%%", []],
    ["signs alone", "--", []],
  ])("%s", async (_, text, names) => {
    expect(new Set(await search(text))).toEqual(new Set(names));
  });
});

describe("by number", () => {
  test("whole, as its beginning, and as people type it", async () => {
    const { number } = await named("Numa", "Bering");
    const [, year, county, digits = ""] = number.split("-");
    for (const text of [
      number,
      number.toLowerCase(),
      `cr ${year} ${county} ${digits}`,
      `CR-${year}-${county}-${digits.slice(0, 5)}`,
      // As it was written before numbers said their county, within the agency.
      `cr ${year} ${digits}`,
      `${year}-${digits}`,
      String(Number(digits)).padStart(2, "0"),
    ]) {
      expect(await search(text)).toContain("Numa Bering");
    }
    expect((await search(`CR-${year}-0000`)).length).toBeGreaterThan(1);
    expect(await search("CR-1999-000001")).toEqual([]);
  });
});

describe("what cannot be looked for", () => {
  test.each([
    ["one letter", "a"],
    ["blanks", "     "],
    ["201 characters", "a".repeat(201)],
    ["100,000 characters", "a".repeat(100_000)],
  ])("%s", async (_, text) => {
    const { errors } = await api.ask(
      `query ($text: String!) { searchComplaints(text: $text) { nodes { id } } }`,
      { text },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: ["text"] });
  });
});

describe("who finds what", () => {
  test("another agency's complaints are not found", async () => {
    expect(await search("rivera", { as: "ombudsperson-sacramento" })).toEqual([]);
  });

  test("whoever may not see persons finds by number only", async () => {
    const partner = partnerWith("complaints:read");
    expect(await search("rivera", { as: partner })).toEqual([]);
    expect((await search("CR-2026-0000", { as: partner })).length).toBeGreaterThan(0);
  });

  test("the Department finds everywhere", async () => {
    expect(await search("rivera", { as: "state-analyst" })).toHaveLength(2);
  });
});

test("a search is one round trip, however many it finds", async () => {
  const { roundTrips } = await api.ask(
    `{ searchComplaints(text: "ana") { nodes { number status nextDeadline { dueOn } } } }`,
  );
  expect(roundTrips).toEqual([["search.search_family.agency.20", "search.search_given.agency.20"]]);
});

test.each([
  ["nodes", "nodes { nextDeadline { explanation } }"],
  ["edges", "edges { node { nextDeadline { explanation } } }"],
  [
    "a fragment",
    "...Page } } fragment Page on ComplaintConnection { nodes { nextDeadline { due: explanation } ",
  ],
])("a deadline that was found explains itself when asked through %s", async (_, selection) => {
  const { data, errors } = await api.ask(`{ searchComplaints(text: "smith", first: 50) { ${selection} } }`);
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toContain("22 CCR");
});
