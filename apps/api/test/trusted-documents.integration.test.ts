import { hash } from "node:crypto";
import { buildClientSchema, getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TrustedDocuments } from "../src/platform/graphql/operation/trusted-documents.ts";
import { openServer, type ServerFixture } from "./server-fixture.ts";

const registered = "query Me { viewer { role } }";
const sha256Hash = hash("sha256", registered);

let api: ServerFixture;
let cookie: string;
beforeAll(async () => {
  api = await openServer({ documents: [registered] });
  cookie = await api.signIn("ombudsperson");
});
afterAll(() => api.close());

const byHash = (sha256: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: sha256 } } });

describe("the console", () => {
  it.each([
    ["by hash", byHash(sha256Hash)],
    ["by hash with its algorithm's name", byHash(`sha256:${sha256Hash}`)],
    ["by text", { query: registered }],
    ["by text and hash", { query: registered, ...byHash(sha256Hash) }],
  ])("runs a registered document %s", async (_how, body) => {
    expect((await api.graphql(body, { cookie })).json().data).toEqual({ viewer: { role: "OMBUDSPERSON" } });
  });

  it.each([
    ["another document", { query: "query Me { viewer { role permissions } }" }],
    ["a registered document with a space more", { query: `${registered} ` }],
    [
      "another document under a registered hash",
      { query: "{ viewer { permissions } }", ...byHash(sha256Hash) },
    ],
    ["an unknown hash", byHash("0".repeat(64))],
    ["a hash that is a property of objects", byHash("__proto__")],
    ["introspection", { query: "{ __schema { types { name } } }" }],
    ["something that does not even parse", { query: "}" }],
  ])("is refused %s", async (_what, body) => {
    const answer = await api.graphql(body, { cookie });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].extensions.code).toBe("OPERATION_NOT_REGISTERED");
  });

  it("cannot register a document by sending it with its own hash", async () => {
    const query = "{ viewer { permissions } }";
    const own = byHash(hash("sha256", query));
    const token = await api.token("complaints:read");
    expect((await api.graphql({ query, ...own }, { token })).statusCode).toBe(200);
    expect((await api.graphql(own, { cookie })).json().errors[0].extensions.code).toBe(
      "OPERATION_NOT_REGISTERED",
    );
  });

  it("cannot use GET, where a link could run something", async () => {
    const url = `/graphql?query=${encodeURIComponent(registered)}`;
    const answer = await api.server.http.inject({
      method: "GET",
      url,
      headers: { cookie, "apollo-require-preflight": "1" },
    });
    expect(answer.statusCode).toBe(405);
  });
});

describe("a partner", () => {
  it("learns the whole schema with the introspection that common tools send", async () => {
    const token = await api.token("complaints:read");
    const answer = await api.graphql({ query: getIntrospectionQuery() }, { token });
    expect(answer.statusCode).toBe(200);
    const schema = buildClientSchema(answer.json().data);
    expect(schema.getQueryType()?.getFields()).toHaveProperty("explainDeadlines");
  });

  it("sends any document, registered ones by hash too", async () => {
    const token = await api.token("complaints:read");
    expect((await api.graphql({ query: "{ viewer { permissions } }" }, { token })).statusCode).toBe(200);
    expect((await api.graphql(byHash(sha256Hash), { token })).json().data.viewer.role).toBe("PARTNER");
  });

  it("may look the schema up", async () => {
    const token = await api.token("complaints:read");
    const answer = await api.graphql(
      { query: '{ __type(name: "Complaint") { fields { name } } }' },
      { token },
    );
    expect(answer.json().data.__type.fields.length).toBeGreaterThan(10);
  });

  it("gets only the scopes that both the token and the agency's table name", async () => {
    const mine = async (scope: string) =>
      (await api.graphql({ query: "{ viewer { permissions } }" }, { token: await api.token(scope) })).json()
        .data.viewer.permissions as string[];
    expect(await mine("complaints:read")).toContain("Complaint.read");
    expect(await mine("complaints:read")).not.toContain("Complaint.receiveComplaint");
    expect(await mine("complaints:write")).toContain("Complaint.receiveComplaint");
    expect(await mine("everything admin")).toEqual([]);
    expect(await mine("")).toEqual([]);
  });

  it("that was switched off is refused within a second", async () => {
    const token = await api.token("complaints:read", { sub: "partner-reader", client_id: "partner-reader" });
    expect((await api.graphql({ query: registered }, { token })).statusCode).toBe(200);
    await api.fixture.admin("update partner_client set active = false where client_id = 'partner-reader'");
    api.clock.advance(1_001);
    expect((await api.graphql({ query: registered }, { token })).statusCode).toBe(401);
  });

  it("is refused once its token has expired, although its signature was checked before", async () => {
    const token = await api.token("complaints:read");
    expect((await api.graphql({ query: registered }, { token })).statusCode).toBe(200);
    // Five minutes, and the half minute by which two clocks may differ.
    api.clock.advance(331_000);
    const answer = await api.graphql({ query: registered }, { token });
    expect(answer.statusCode).toBe(401);
    expect(answer.headers["www-authenticate"]).toBe("Bearer");
  });

  it("with a bad token is not saved by a good cookie", async () => {
    const fresh = await api.signIn("director");
    expect((await api.graphql({ query: registered }, { cookie: fresh, token: "bad" })).statusCode).toBe(401);
  });
});

describe("the manifest", () => {
  it("is refused when a text is not what its hash says", () => {
    expect(() => new TrustedDocuments({ [sha256Hash]: "{ other }" })).toThrow("damaged");
  });

  it("without a file trusts nothing", () => {
    expect(TrustedDocuments.read(new URL("file:///nowhere/manifest.json")).texts()).toEqual([]);
  });
});
