import { hash } from "node:crypto";
import { ApolloServer } from "@apollo/server";
import type { LightMyRequestResponse } from "fastify";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { openServer, type Sending, type ServerFixture } from "./server-fixture.ts";

const viewer = 'query Me($id: ID = "complaint_0") { viewer { role today } complaint(id: $id) { number } }';
const paged = "query Page($first: Int) { caseload(first: $first) { nodes { number } } }";
const wide =
  "query Wide($first: Int) { caseload(first: $first) { nodes { timeline(first: $first) { nodes { id } } } } }";
const withId = "query WithId($id: ID!) { complaint(id: $id) { number } }";
const documents = [viewer, paged, wide, withId];
const byHash = (text: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: hash("sha256", text) } },
});

const apollo = vi.spyOn(ApolloServer.prototype, "executeHTTPGraphQLRequest");
afterEach(() => apollo.mockClear());

let api: ServerFixture;
let cookie: string;
beforeAll(async () => {
  api = await openServer({ documents });
  cookie = await api.signIn("ombudsperson");
  // Whatever Apollo let in once is known from then on.
  for (const query of documents) await api.graphql({ query, variables: { id: "x", first: 1 } }, { cookie });
});
afterAll(() => api.close());

/** Apollo negotiates a header that it was never sent; both say the same media type. */
const plainAccept = { direct: "application/json", apollo: "application/json;q=0.5" };

/** Everything that is sent, without what is another with each request. */
function shown({ statusCode, headers, body }: LightMyRequestResponse) {
  const same = Object.entries(headers).filter(
    ([name]) => !["date", "ratelimit", "content-length"].includes(name) && !name.includes("request-id"),
  );
  return {
    statusCode,
    headers: Object.fromEntries(same.toSorted(([one], [other]) => one.localeCompare(other))),
    hasRateLimit: "ratelimit" in headers,
    body: body
      .replaceAll(/"traceId":"[^"]+"/g, '"traceId":"…"')
      .replaceAll(/"remaining":\d+/g, '"remaining":0')
      .replaceAll(/"resetAt":"[^"]+"/g, '"resetAt":"…"'),
  };
}

async function bothWays(body: unknown, sending: Sending) {
  const answers = [];
  for (const accept of [plainAccept.direct, plainAccept.apollo]) {
    const headers = { ...sending.headers, accept };
    answers.push(shown(await api.graphql(body, { ...sending, headers })));
  }
  return answers;
}

describe("a known operation", () => {
  it.each([
    ["by text", { query: viewer }],
    ["by hash", byHash(viewer)],
    ["with its name", { query: viewer, operationName: "Me" }],
    [
      "with null for what is left out",
      { query: viewer, variables: null, operationName: null, extensions: null },
    ],
    ["with variables", { query: paged, variables: { first: 2 } }],
    ["with a variable that its field refuses", { query: paged, variables: { first: 0 } }],
    ["with a variable of another type", { query: withId, variables: { id: { not: "an id" } } }],
    ["without a variable that it needs", { query: withId }],
  ])("is answered directly as by Apollo: %s", async (_how, body) => {
    const [direct, throughApollo] = await bothWays(body, { cookie });
    expect(apollo).toHaveBeenCalledTimes(1);
    expect(direct).toEqual(throughApollo);
    expect(direct?.hasRateLimit).toBe(true);
  });

  it.each([
    ["another operation's name", { query: viewer, operationName: "You" }],
    ["a name that is no text", { query: viewer, operationName: 1 }],
    ["variables as text", { query: viewer, variables: "{}" }],
    ["variables as a list", { query: viewer, variables: [] }],
    [
      "another version of hashes",
      { extensions: { persistedQuery: { version: 2, sha256Hash: hash("sha256", viewer) } } },
    ],
    ["its text with another's hash", { query: viewer, ...byHash(paged) }],
    ["a price that is too high", { query: wide, variables: { first: 100 } }],
  ])("is left to Apollo to refuse with %s", async (_what, body) => {
    const [first, second] = await bothWays(body, { cookie });
    expect(apollo).toHaveBeenCalledTimes(2);
    expect(first).toEqual(second);
    expect(first?.statusCode).toBe(400);
  });

  it.each([
    ["an unregistered document", { query: "{ viewer { role } }" }, 400],
    ["a list of requests", [{ query: viewer }], 400],
    ["nothing", {}, 400],
  ])("is not %s", async (_what, body, status) => {
    const [first, second] = await bothWays(body, { cookie });
    expect(first).toEqual(second);
    expect(first?.statusCode).toBe(status);
  });

  it.each([
    ["is not signed in", {}, 401],
    ["shows a session that is over", { cookie: "redress-session=over" }, 401],
    ["shows a bad token", { token: "bad" }, 401],
    ["comes from another site", { headers: { origin: "https://elsewhere.example" } }, 403],
  ])("is refused at the door when the caller %s", async (_who, sending: Sending, status) => {
    const withCookie = status === 403 ? { ...sending, cookie } : sending;
    const [first, second] = await bothWays({ query: viewer }, withCookie);
    expect(apollo).not.toHaveBeenCalled();
    expect(first).toEqual(second);
    expect(first?.statusCode).toBe(status);
  });

  it("is refused by both when the form is not JSON", async () => {
    const headers = { "content-type": "text/plain" };
    const [first, second] = await bothWays({ query: viewer }, { cookie, headers });
    expect(first).toEqual(second);
    expect(first?.statusCode).toBeGreaterThanOrEqual(400);
  });

  it.each([
    "*/*",
    "application/json",
    "application/graphql-response+json,application/json;q=0.9",
    "application/graphql-response+json, application/json",
  ])("has the media type that Apollo chooses for %s", async (accept) => {
    const types = [];
    // One wish more that changes nothing makes a header that only Apollo reads.
    for (const one of [accept, `${accept}, text/x-unknown;q=0.1`]) {
      const answer = await api.graphql({ query: viewer }, { cookie, headers: { accept: one } });
      types.push(answer.headers["content-type"]);
    }
    expect(apollo).toHaveBeenCalledTimes(1);
    expect(types[0]).toBe(types[1]);
  });

  it("is not answered directly in a form that was not asked for", async () => {
    const answer = await api.graphql({ query: viewer }, { cookie, headers: { accept: "text/html" } });
    expect(answer.statusCode).toBe(406);
  });
});

it("spends the same points, and is refused when they are used up", async () => {
  const poor = await openServer({ documents, variables: { RATE_LIMIT_POINTS_PER_MINUTE: "100" } });
  try {
    const session = await poor.signIn("director");
    const remaining: number[] = [];
    let refused: LightMyRequestResponse | undefined;
    while (refused === undefined) {
      const answer = await poor.graphql({ query: viewer }, { cookie: session, headers: { accept: "*/*" } });
      if (answer.statusCode !== 200) refused = answer;
      else remaining.push(answer.json().extensions.cost.remaining);
    }
    const steps = remaining.slice(1).map((left, index) => (remaining[index] ?? 0) - left);
    expect(new Set(steps).size).toBe(1);
    expect(refused.statusCode).toBe(429);
    expect(refused.json().errors[0].extensions).toMatchObject({ code: "RATE_LIMITED", allowed: 100 });
    expect(refused.json().errors[0].extensions.traceId).not.toBe("");
  } finally {
    await poor.close();
  }
});
