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
const named = async (
  givenName: string,
  familyName: string,
  more: object = {},
  caseNumber: string | null = null,
) =>
  aReceivedComplaint(api, {
    complainant: { ...(receiveInput()["complainant"] as object), givenName, familyName, ...more },
    caseNumber,
  });
const shown = (given: string, family: string) => [given, family].filter(Boolean).join(" ");

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

describe("any stored name is found", () => {
  const names: readonly (readonly [given: string, family: string])[] = [
    ["Ana Maria", "Zzlopez"],
    ["María José", "Núñez-O’Brien"],
    ["Ana Lucía", "Rivera López"],
    ["", "Sukarno"],
    ["Suharto", ""],
    ["Jo-Ann", "de la Cruz y Peña"],
    ["Siobhán", "Ó Briain"],
    ["Kekoa", "Kaʻahumanu"],
    ["小明", "歐陽"],
    ["민준", "김"],
    ["محمد", "الحسيني"],
    ["U", "Ng"],
    ["Sunny 🌻", "O’Dell"],
    ["Wilhelmina-Philippa", "Featherstonehaugh-Cholmondeley"],
  ];
  beforeAll(async () => {
    for (const [given, family] of names) await named(given, family);
  });

  test.each(names)(
    "%s %s: as it is shown, turned round, and by each word in any order",
    async (given, family) => {
      const name = shown(given, family);
      const words = name.split(/[\s-]+/u).filter((word) => word.length > 1 && /\p{L}/u.test(word));
      for (const text of [name, name.toUpperCase(), shown(family && `${family},`, given), ...words])
        expect([text, await search(text)]).toEqual([text, expect.arrayContaining([name])]);
      expect(await search(words.toReversed().join(" "))).toContain(name);
    },
  );

  test.each([
    [
      "every apostrophe",
      ["nunez o'brien", "Núñez-O’Brien", "nunez oʼbrien", "nunez o`brien", "obrien", "o brien"],
      "María José Núñez-O’Brien",
    ],
    ["no sign at all", ["kaahumanu", "ka'ahumanu", "Kaʻahumanu"], "Kekoa Kaʻahumanu"],
    ["one Han character", ["歐", "陽", "明"], "小明 歐陽"],
    ["a Chinese name in one piece", ["歐陽小明"], "小明 歐陽"],
    ["one Hangul character", ["김", "준"], "민준 김"],
    ["in one word what is written in several", ["delacruz"], "Jo-Ann de la Cruz y Peña"],
  ])("with %s", async (_, texts, name) => {
    for (const text of texts)
      expect([text, await search(text)]).toEqual([text, expect.arrayContaining([name])]);
  });

  test("each word counts: with one that the name does not have it is not found", async () => {
    expect(await search("zzlopez maria")).toEqual(["Ana Maria Zzlopez"]);
    expect(await search("zzlopez berta")).toEqual([]);
  });
});

describe("by what else is known", () => {
  beforeAll(async () => {
    const representative = { name: "Dolores Q. Whitacre", phone: "(530) 555-0117", address: null };
    await named(
      "Odalys",
      "Kettleborough",
      { phone: "+1 916-555-0199", email: "Odalys@Example.org", representative },
      "FL-20 0123456",
    );
  });

  test.each([
    ["the telephone number", ["916-555-0199", "(916) 555 0199", "9165550199", "+1 916 555 0199", "916555"]],
    ["the e-mail address", ["odalys@example.org", "ODALYS@"]],
    ["the number of the case", ["FL-20 0123456", "fl200123456", "fl-20"]],
    ["the representative", ["Whitacre", "Whitacre, Dolores", "dolores q", "530-555-0117"]],
    ["complainant and representative", ["kettleborough whitacre"]],
  ])("%s", async (_, texts) => {
    for (const text of texts) expect([text, await search(text)]).toEqual([text, ["Odalys Kettleborough"]]);
  });

  test("whoever may not see persons finds nothing by it", async () => {
    const partner = partnerWith("complaints:read");
    for (const text of ["916-555-0199", "odalys@example.org", "fl-20"])
      expect(await search(text, { as: partner })).toEqual([]);
  });
});

describe("by sound", () => {
  beforeAll(async () => {
    await named("Shanice", "Gonsales");
    await named("Katherine", "Gonzalez");
    await named("Xiomara", "Smyth-Hernández");
  });

  const soundingLike = async (text: string): Promise<{ name: string; sounds: boolean }[]> => {
    const { data } = await api.ask(
      `query ($text: String!) { searchComplaints(text: $text) { soundsLike nodes { id complainant { name } } } }`,
      { text },
    );
    const { nodes, soundsLike } = data.searchComplaints;
    return nodes.map((node: { id: string; complainant: { name: string } }) => ({
      name: node.complainant.name,
      sounds: soundsLike.includes(node.id),
    }));
  };

  test.each([
    ["a given name", "shannice", "Shanice Gonsales"],
    ["both names", "catherine gonzales", "Katherine Gonzalez"],
    ["one of two", "Shanice Gonzales", "Shanice Gonsales"],
    ["a part behind a hyphen", "hernandes", "Xiomara Smyth-Hernández"],
    ["Smith", "smith xiomara", "Xiomara Smyth-Hernández"],
  ])("%s", async (_, text, name) => {
    expect(await soundingLike(text)).toEqual([{ name, sounds: true }]);
  });

  test("the name as it was typed comes first, and what only sounds like it is marked", async () => {
    expect(await soundingLike("Gonzalez")).toEqual([
      { name: "Katherine Gonzalez", sounds: false },
      { name: "Shanice Gonsales", sounds: true },
    ]);
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
      // Without the noughts before it.
      `CR-${year}-${Number(digits)}`,
      `cr ${year} ${county} ${Number(digits)}`,
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
    const everywhere = await search("rivera", { as: "state-analyst" });
    expect(new Set(everywhere)).toEqual(new Set(["Ana Rivera", "Ana Lucía Rivera López", "River Ánderson"]));
  });
});

test("a search is one round trip, however many it finds", async () => {
  const { roundTrips } = await api.ask(
    `{ searchComplaints(text: "ana") { nodes { number status nextDeadline { dueOn } } } }`,
  );
  expect(roundTrips).toEqual([["plan-once", "search.name.agency.20"]]);
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
