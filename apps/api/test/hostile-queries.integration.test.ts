import { afterAll, beforeAll, describe, expect, it } from "vitest";
import fc from "fast-check";
import { openServer, type ServerFixture } from "./server-fixture.ts";

let api: ServerFixture;
let token: string;
beforeAll(async () => {
  api = await openServer({ variables: { RATE_LIMIT_POINTS_PER_MINUTE: "100000000" } });
  token = await api.token("complaints:read complaints:write persons:read");
});
afterAll(() => api.close());

const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(" ");

/** Families of documents that cost much or look like it; `n` grows from just over the limit to far beyond. */
const families: Readonly<Record<string, (n: number) => string>> = {
  deep: (n) =>
    `{ __type(name: "Complaint") { fields { type { ${"ofType { ".repeat(10 + (n % 100))} name ${"} ".repeat(10 + (n % 100))} } } } }`,
  lists: (n) =>
    `query ($n: Int = 100) { caseload(first: $n) { edges { node { deadlines { steps { closedOn } citations { key } } timeline(first: ${Math.min(100, n)}) { edges { node { facts { name value } } } } } } } }`,
  aliases: (n) => `{ ${repeat(15 + n, (index) => `a${index}: viewer { role }`)} }`,
  directives: (n) => `{ viewer { ${repeat(20 + n, () => "role @include(if: true)")} } }`,
  tokens: (n) => `{ viewer { ${repeat(1_000 + n, () => "role")} } }`,
  "fragment bomb": (n) =>
    `{ caseload { edges { node { ...F0 } } } } ${repeat(10 + (n % 50), (index) => `fragment F${index} on Complaint { ...F${index + 1} ...F${index + 1} }`)} fragment F${10 + (n % 50)} on Complaint { deadlines { steps { kind } } }`,
  "fragment cycle": () =>
    `{ caseload { edges { node { ...A } } } } fragment A on Complaint { id ...B } fragment B on Complaint { number ...A }`,
  "deep literal": (n) =>
    `mutation { receiveComplaint(input: ${"[".repeat(100 + n)}1${"]".repeat(100 + n)}) { __typename } }`,
  "introspection circle": (n) =>
    `{ __schema { types { ${"fields { type { ".repeat(2 + (n % 40))} name ${"} } ".repeat(2 + (n % 40))} } } }`,
  garbage: (n) => `{ ${"\u0000\u202e{".repeat(n)} caseload }}}} ${"@".repeat(n)}`,
  "two operations": () => `query A { viewer { role } } query B { viewer { role } }`,
  "unknown fields": (n) => `{ ${repeat(20, (index) => `pg_sleep${index + n}`)} }`,
  "subscription over POST": () => `subscription { complaintChanged { version } }`,
};

const knownCodes = [
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "QUERY_TOO_DEEP",
  "QUERY_TOO_COMPLEX",
  "BAD_REQUEST",
  "BAD_USER_INPUT",
];

describe("a hostile document", () => {
  it.each(Object.entries(families))(
    "of the family '%s' is refused with a code, whatever its size",
    async (_family, make) => {
      for (const size of [1, 2, 5, 17, 60, 200, 700]) {
        const answer = await api.graphql({ query: make(size) }, { token });
        expect(answer.statusCode).toBe(400);
        const [error] = answer.json().errors;
        expect(knownCodes).toContain(error.extensions.code);
        expect(error.extensions.traceId).toMatch(/^[0-9a-f-]{36}$/);
        expect(answer.json().data ?? null).toBeNull();
      }
    },
  );

  it("is never accepted: 1,000 of all families and sizes", async () => {
    const names = Object.keys(families);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.integer({ min: 1, max: 900 }), async (family, size) => {
        const answer = await api.graphql({ query: families[family]!(size) }, { token });
        expect(answer.statusCode).toBe(400);
      }),
      { numRuns: 1_000 },
    );
  }, 120_000);

  it("names the limit and what was found", async () => {
    const deep = (await api.graphql({ query: families["deep"]!(1) }, { token })).json().errors[0].extensions;
    expect(deep).toMatchObject({
      code: "QUERY_TOO_DEEP",
      limit: "nesting of __Type.ofType in itself",
      allowed: 9,
      found: 11,
    });
    const tooWide = "{ " + repeat(16, (index) => `a${index}: viewer { role }`) + " }";
    const { extensions } = (await api.graphql({ query: tooWide }, { token })).json().errors[0];
    expect(extensions).toMatchObject({ code: "QUERY_TOO_COMPLEX", limit: "aliases", allowed: 15, found: 16 });
    const costly = "{ caseload(first: 100) { edges { node { deadlines { steps { kind } } } } } }";
    const cost = (await api.graphql({ query: costly }, { token })).json().errors[0].extensions;
    expect(cost).toMatchObject({ code: "QUERY_TOO_COMPLEX", limit: "cost", allowed: 2_000 });
    expect(cost.found).toBeGreaterThan(2_000);
    const many = (await api.graphql({ query: families["tokens"]!(1) }, { token })).json().errors[0]
      .extensions;
    expect(many).toMatchObject({ code: "QUERY_TOO_COMPLEX", limit: "tokens", allowed: 1_000 });
  });
});

describe("a hostile request", () => {
  const bodies: readonly (readonly [string, string, number])[] = [
    ["a batch", '[{"query":"{viewer{role}}"},{"query":"{viewer{role}}"}]', 400],
    ["no JSON", "{", 400],
    ["an empty body", "", 400],
    ["a number", "1", 400],
    ["null", "null", 400],
    ["an empty object", "{}", 400],
    ["variables as text", '{"query":"{viewer{role}}","variables":"{}"}', 400],
    ["a prototype", '{"query":"{viewer{role}}","__proto__":{"polluted":true}}', 400],
    ["a query that is a list", '{"query":["{viewer{role}}"]}', 400],
    ["an unknown operation name", '{"query":"query A{viewer{role}}","operationName":"B"}', 400],
    ["more than the largest body", `{"query":"${"x".repeat(300_000)}"}`, 413],
    ["an unknown registered hash", '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}', 400],
  ];
  it.each(bodies)("of %s gets a coded answer", async (_what, payload, status) => {
    const answer = await api.server.http.inject({
      method: "POST",
      url: "/graphql",
      payload,
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    });
    expect(answer.statusCode).toBe(status);
    const [error] = answer.json().errors;
    expect(error.extensions.code).not.toBe("INTERNAL");
    expect(error.extensions.traceId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("without credentials is turned away before anything is parsed", async () => {
    const answer = await api.graphql({ query: families["fragment bomb"]!(49) });
    expect(answer.statusCode).toBe(401);
    expect(answer.json().errors[0].extensions.code).toBe("UNAUTHENTICATED");
  });

  it("beyond the points of a minute is told when to come back", async () => {
    const poor = await openServer({ variables: { RATE_LIMIT_POINTS_PER_MINUTE: "300" } });
    const query = "{ caseload(first: 100) { edges { node { number } } } }";
    const partner = await poor.token("complaints:read");
    const first = await poor.graphql({ query }, { token: partner });
    expect(first.json().extensions.cost).toMatchObject({ requested: 201, limit: 300, remaining: 99 });
    expect(first.headers["ratelimit"]).toMatch(/^"points";r=99;t=\d+$/);
    const second = await poor.graphql({ query }, { token: partner });
    expect(second.statusCode).toBe(429);
    expect(second.json().errors[0].extensions).toMatchObject({ code: "RATE_LIMITED", allowed: 300 });
    await poor.close();
  });
});
