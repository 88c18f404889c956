import type { LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPublicSchema } from "../src/public-schema.ts";
import { openServer, type ServerFixture } from "./server-fixture.ts";

let fixture: ServerFixture;

beforeAll(async () => {
  fixture = await openServer({
    variables: { PUBLIC_SITES: "https://county.example.gov", PUBLIC_POINTS_PER_MINUTE: "5000" },
  });
});

afterAll(() => fixture.close());

/** A public question by GET, as a website asks it. */
function ask(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<LightMyRequestResponse> {
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return fixture.server.http.inject({ method: "GET", url: `/public/graphql?${search.toString()}`, headers });
}

const whichContact = `query($want: Want!, $county: String, $zip: String) {
  whichContact(want: $want, county: $county, zip: $zip) {
    first { point name phone phoneIsStatewide }
    afterwards { point }
    reason rights languageHelp tty urgent county agencyName asksForPlace openToday nextOpenOn
    citations { key label }
  }
}`;

async function advice(variables: Readonly<Record<string, unknown>>, headers = {}) {
  const answer = await ask(whichContact, variables, headers);
  return answer.json().data.whichContact;
}

describe("whom to contact, asked by anybody", () => {
  test("about a court order: the Family Law Facilitator, and a complaint is taken all the same", async () => {
    const found = await advice({ want: "LEGAL_HELP", county: "Placer County" });
    expect(found.first.point).toBe("COURT_HELP");
    expect(found.first.phone).toBeNull();
    expect(found.rights).toContain("complain");
    expect(found).toMatchObject({
      tty: "866-399-4096",
      languageHelp: expect.stringMatching(/interpreter is free/),
    });
    expect(found.citations.map(({ label }: { label: string }) => label)).toContain("22 CCR 111542(a)(6)");
  });

  test("to complain in Placer: its own ombudsperson by its own number", async () => {
    const found = await advice({ want: "COMPLAINT", zip: "95678" });
    expect(found).toMatchObject({ county: "Placer", agencyName: expect.stringContaining("Placer") });
    expect(found.first).toMatchObject({
      point: "OMBUDSPERSON",
      phone: "916-435-5757",
      phoneIsStatewide: false,
    });
  });

  test("a number that nobody knows is the state’s free number, and said to be", async () => {
    const found = await advice({ want: "CANNOT_PAY", county: "alameda" });
    expect(found.first).toMatchObject({
      point: "LOCAL_AGENCY",
      phone: "866-901-3212",
      phoneIsStatewide: true,
    });
  });

  test("without a place it asks for one where that makes a difference, and only there", async () => {
    expect(await advice({ want: "COMPLAINT" })).toMatchObject({ asksForPlace: true, county: null });
    expect(await advice({ want: "WEBSITE_FAULT" })).toMatchObject({ asksForPlace: false });
  });

  test("on Thursday 2026-11-19 the office works; on Thanksgiving, 2026-11-26, it opens again on Monday 2026-11-30", async () => {
    expect(await advice({ want: "MY_CASE", county: "Placer" })).toMatchObject({
      openToday: true,
      nextOpenOn: "2026-11-19",
    });
    fixture.clock.advance(7 * 86_400_000);
    expect(await advice({ want: "MY_CASE", county: "Placer" })).toMatchObject({
      openToday: false,
      nextOpenOn: "2026-11-30",
    });
    fixture.clock.advance(-7 * 86_400_000);
  });

  test("in Spanish when Spanish is asked for, and not from what was kept in English", async () => {
    const spanish = await advice({ want: "LEGAL_HELP", county: "Placer" }, { "accept-language": "es" });
    expect(spanish.reason).toMatch(/^Solo una corte/);
    const english = await advice({ want: "LEGAL_HELP", county: "Placer" });
    expect(english.reason).toMatch(/^Only a court/);
  });

  test.each([
    ["a county that California does not have", { county: "Washoe" }, "county"],
    ["a ZIP code of another state", { zip: "89501" }, "zip"],
    ["a ZIP code that is none", { zip: "abc" }, "zip"],
  ])("%s is refused by its field", async (_what, place, field) => {
    const answer = await ask(whichContact, { want: "COMPLAINT", ...place });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].extensions).toMatchObject({ code: "BAD_USER_INPUT", field: [field] });
    expect(answer.headers["cache-control"]).toBe("no-store");
  });
});

describe("the directory", () => {
  test("has 47 agencies that serve 58 counties, each county one agency", async () => {
    const answer = await ask("{ agencies { key counties } counties }");
    const { agencies, counties } = answer.json().data;
    expect(agencies).toHaveLength(47);
    const served: string[] = agencies.flatMap((agency: { counties: string[] }) => agency.counties);
    expect(served.toSorted()).toEqual(counties.toSorted());
  });

  test("finds the agency of a county however its name is written", async () => {
    const query = "query($county: String) { agency(county: $county) { key } }";
    const keys = await Promise.all(
      ["Placer", " placer county ", "County of Placer", "PLACER"].map(
        async (county) => (await ask(query, { county })).json().data.agency.key,
      ),
    );
    expect(new Set(keys)).toEqual(new Set(["placer"]));
  });
});

describe("how it is served", () => {
  const query = "{ statewideNumbers { key number source checkedOn } }";

  test("anybody may keep it for a second and asks again by its tag", async () => {
    const first = await ask(query);
    expect(first.headers["cache-control"]).toBe("public, max-age=1, must-revalidate");
    const again = await ask(query, {}, { "if-none-match": first.headers.etag as string });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe("");
  });

  test("is sent packed to whoever takes it so", async () => {
    const packed = await ask(query, {}, { "accept-encoding": "br" });
    expect(packed.headers["content-encoding"]).toBe("br");
    expect(packed.headers.vary).toContain("accept-encoding");
  });

  test("only registered sites may read it from their pages", async () => {
    const theirs = await ask(query, {}, { origin: "https://county.example.gov" });
    expect(theirs.headers["access-control-allow-origin"]).toBe("https://county.example.gov");
    const other = await ask(query, {}, { origin: "https://elsewhere.example" });
    expect(other.headers["access-control-allow-origin"]).not.toBe("https://elsewhere.example");
    expect(other.headers["access-control-allow-credentials"]).toBeUndefined();
  });

  test("a change of the directory is seen within a second", async () => {
    const phone = 'query { agency(county: "Yolo") { key phone } }';
    expect((await ask(phone)).json().data.agency.phone).not.toBe("555-010-0123");
    const { key } = (await ask(phone)).json().data.agency;
    await fixture.fixture.admin("update agency set phone = '555-010-0123' where id = $1", [key]);
    fixture.clock.advance(1_000);
    expect((await ask(phone)).json().data.agency.phone).toBe("555-010-0123");
  });

  test("an address that used up its budget waits, and a known partner has a budget of its own", async () => {
    const small = await openServer({ variables: { PUBLIC_POINTS_PER_MINUTE: "10" } });
    try {
      const url = `/public/graphql?query=${encodeURIComponent("{ counties }")}`;
      const answers = [];
      for (let time = 0; time < 12; time += 1)
        answers.push(await small.server.http.inject({ method: "GET", url, remoteAddress: "192.0.2.7" }));
      const refused = answers.at(-1)!;
      expect(refused.statusCode).toBe(429);
      expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
      const token = await small.token("public:read", { client_id: "partner-reader", sub: "partner-reader" });
      const headers = { authorization: `Bearer ${token}` };
      const known = await small.server.http.inject({
        method: "GET",
        url,
        headers,
        remoteAddress: "192.0.2.7",
      });
      expect(known.statusCode).toBe(200);
    } finally {
      await small.close();
    }
  });

  test("a token without public:read is refused, as is a mutation: there is none", async () => {
    const token = await fixture.token("complaints:read");
    const refused = await ask(query, {}, { authorization: `Bearer ${token}` });
    expect(refused.statusCode).toBe(403);
    const mutation = await fixture.server.http.inject({
      method: "POST",
      url: "/public/graphql",
      payload: { query: "mutation { addNote { __typename } }" },
    });
    expect(mutation.statusCode).toBe(400);
  });
});

describe("the county map", () => {
  test("as GeoJSON names each county and its agency", async () => {
    const answer = await fixture.server.http.inject({ method: "GET", url: "/public/counties.geojson" });
    const { features } = answer.json();
    expect(features).toHaveLength(58);
    const alpine = features.find(
      ({ properties }: { properties: { name: string } }) => properties.name === "Alpine",
    );
    expect(alpine.properties.agency).toBe("alpine-amador-calaveras-tuolumne");
  });

  test("as SVG is 58 links, each with its county’s name", async () => {
    const answer = await fixture.server.http.inject({ method: "GET", url: "/public/counties.svg" });
    expect(answer.headers["content-type"]).toContain("image/svg+xml");
    expect(answer.body.match(/<a href=/g)).toHaveLength(58);
    expect(answer.body).toContain("<title>Los Angeles</title>");
  });
});

describe("nothing about a person can be reached", () => {
  test("every question is answered when the server may read the directory, closures and settings only", async () => {
    const walled = await openServer();
    try {
      const open = ["agency", "office_closure", "calendar_change"];
      await walled.fixture.admin(
        "revoke select on all tables in schema public from redress_app, redress_system",
      );
      await walled.fixture.admin(`grant select on ${open.join(", ")} to redress_app`);
      const questions = [
        "{ agencies { key } counties rights pageFacts { says } selfServices { name } statewideNumbers { number } }",
        '{ agency(zip: "95678") { name } whichContact(want: COMPLAINT, county: "Placer") { reason } }',
      ];
      const asked = new Set(questions.join(" ").match(/\w+/g));
      const fields = Object.keys(buildPublicSchema().getQueryType()!.getFields());
      expect(fields.filter((name) => !asked.has(name))).toEqual([]);
      for (const query of questions) {
        const url = `/public/graphql?query=${encodeURIComponent(query)}`;
        const answer = await walled.server.http.inject({ method: "GET", url });
        expect(answer.json().errors).toBeUndefined();
      }
    } finally {
      await walled.close();
    }
  });
});
