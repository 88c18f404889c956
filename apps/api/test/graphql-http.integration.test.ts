import { hash } from "node:crypto";
import { ApolloServer } from "@apollo/server";
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
});
afterAll(() => api.close());

/** Asked often enough that the operation is interpreted at first and compiled later. */
async function askOften(body: unknown, sending: Sending = { cookie }) {
  const answers = [];
  for (let time = 0; time < 4; time += 1) answers.push(await api.graphql(body, sending));
  return answers;
}

describe("an operation", () => {
  it.each([
    ["by text", { query: viewer }],
    ["by hash", byHash(viewer)],
    ["with its name", { query: viewer, operationName: "Me" }],
    [
      "with null for what is left out",
      { query: viewer, variables: null, operationName: null, extensions: null },
    ],
    ["with variables", { query: paged, variables: { first: 2 } }],
  ])("is answered by Apollo Server each time it comes: %s", async (_how, body) => {
    const answers = await askOften(body);
    expect(apollo).toHaveBeenCalledTimes(answers.length);
    for (const { statusCode, headers, body: text } of answers) {
      expect(statusCode).toBe(200);
      expect(headers["ratelimit"]).toMatch(/^"points";r=\d+;t=\d+$/);
      expect(headers["cache-control"]).toBe("no-store");
      expect(JSON.parse(text)).toMatchObject({
        data: expect.any(Object),
        extensions: { cost: { limit: 20_000 } },
      });
      expect(text).not.toMatch(/"errors"|\n$/);
    }
  });

  it.each([
    ["a variable that its field refuses", { query: paged, variables: { first: 0 } }],
    ["a variable of another type", { query: withId, variables: { id: { not: "an id" } } }],
    ["no variable where one is needed", { query: withId }],
  ])("costs points although it is refused with %s", async (_what, body) => {
    for (const answer of await askOften(body)) {
      expect(answer.statusCode).toBe(400);
      expect(answer.json().errors[0].extensions).toMatchObject({
        code: "BAD_USER_INPUT",
        traceId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(answer.headers["ratelimit"]).toMatch(/^"points";r=\d+;t=\d+$/);
    }
  });

  it.each([
    ["another operation's name", { query: viewer, operationName: "You" }, "OPERATION_RESOLUTION_FAILURE"],
    ["a name that is no text", { query: viewer, operationName: 1 }, "BAD_REQUEST"],
    ["variables as text", { query: viewer, variables: "{}" }, "BAD_REQUEST"],
    ["variables as a list", { query: viewer, variables: [] }, "BAD_REQUEST"],
    ["its text with another's hash", { query: viewer, ...byHash(paged) }, "BAD_REQUEST"],
    ["a price that is too high", { query: wide, variables: { first: 100 } }, "QUERY_TOO_COMPLEX"],
    ["nothing to run", {}, "BAD_REQUEST"],
    ["a list of requests", [{ query: viewer }], "BAD_REQUEST"],
    ["a document that nobody registered", { query: "{ viewer { role } }" }, "OPERATION_NOT_REGISTERED"],
  ])("is refused with %s, however often it comes", async (_what, body, code) => {
    for (const answer of await askOften(body)) {
      expect(answer.statusCode).toBe(400);
      expect(answer.json().errors[0].extensions.code).toBe(code);
      expect(answer.headers["cache-control"]).toBe("no-store");
    }
  });

  it("that is not registered never reaches Apollo Server, nor does a caller who is not let in", async () => {
    expect((await api.graphql({ query: "{ viewer { role } }" }, { cookie })).statusCode).toBe(400);
    expect((await api.graphql({ query: viewer })).statusCode).toBe(401);
    expect((await api.graphql({ query: viewer }, { cookie: "redress-session=over" })).statusCode).toBe(401);
    expect((await api.graphql({ query: viewer }, { token: "bad" })).statusCode).toBe(401);
    const elsewhere = { origin: "https://elsewhere.example" };
    expect((await api.graphql({ query: viewer }, { cookie, headers: elsewhere })).statusCode).toBe(403);
    expect(apollo).not.toHaveBeenCalled();
  });

  const graphqlJson = "application/graphql-response+json; charset=utf-8";
  it.each([
    ["*/*", "application/json; charset=utf-8"],
    ["application/json", "application/json; charset=utf-8"],
    ["application/graphql-response+json", graphqlJson],
    ["application/graphql-response+json,application/json;q=0.9", graphqlJson],
    ["application/graphql-response+json;q=0.5, application/json", "application/json; charset=utf-8"],
  ])("has the media type that was asked for: %s", async (accept, type) => {
    const answer = await api.graphql({ query: viewer }, { cookie, headers: { accept } });
    expect(answer.headers["content-type"]).toBe(type);
  });

  it("is not answered in a form that was not asked for", async () => {
    const answer = await api.graphql({ query: viewer }, { cookie, headers: { accept: "text/html" } });
    expect(answer.statusCode).toBe(406);
  });

  it("comes as JSON or not at all", async () => {
    const headers = { "content-type": "text/plain" };
    expect((await api.graphql({ query: viewer }, { cookie, headers })).statusCode).toBe(415);
  });
});

it("spends the same points each time, and is refused when they are used up", async () => {
  const poor = await openServer({ documents, variables: { RATE_LIMIT_POINTS_PER_MINUTE: "100" } });
  try {
    const session = await poor.signIn("director");
    const remaining: number[] = [];
    let refused = await poor.graphql({ query: viewer }, { cookie: session });
    while (refused.statusCode === 200) {
      remaining.push(refused.json().extensions.cost.remaining);
      refused = await poor.graphql({ query: viewer }, { cookie: session });
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
