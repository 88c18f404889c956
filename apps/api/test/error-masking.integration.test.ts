import { buildSchema, GraphQLError, type GraphQLSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CodedError } from "../src/platform/graphql/coded-error.ts";
import { DatabaseUnavailable } from "../src/platform/database/database.ts";
import { openServer, type ServerFixture } from "./server-fixture.ts";

/** What must never be said: a name, SQL, a host, a path. */
const canaries = [
  "Maximiliana Canary",
  "select * from complaint",
  "db-host.internal",
  "/srv/secret/path",
  "hunter2",
];
const canary = canaries.join(" | ");

/** Ways in which things go wrong inside, by the field that does. */
const failures: Readonly<Record<string, () => unknown>> = {
  plainError: () => {
    throw new Error(canary);
  },
  rejected: () => Promise.reject(new TypeError(canary)),
  // Not errors at all, as a careless library might throw them.
  text: () => Promise.reject<string>(canary),
  object: () => Promise.reject<string>({ message: canary, extensions: { code: "NOT_FOUND" } }),
  graphqlError: () => {
    throw new GraphQLError(canary, { extensions: { secret: canary } });
  },
  pretender: () => {
    throw new GraphQLError(canary, { extensions: { code: "INTERNAL_SERVER_ERROR" } });
  },
  databaseError: () => {
    throw Object.assign(new Error(`duplicate key: ${canary}`), {
      code: "23505",
      detail: canary,
      query: canary,
    });
  },
  caused: () => {
    throw new Error(canary, { cause: new Error(canary) });
  },
  badLeaf: () => ({ [canary]: canary }),
  missing: () => null,
  returnedError: () => new Error(canary),
  databaseAway: () => {
    throw new DatabaseUnavailable(canary, { cause: new Error(canary) });
  },
};

function failingSchema(): GraphQLSchema {
  const names = Object.keys(failures);
  const schema = buildSchema(
    `type Query { ${names.map((name) => `${name}: String!`).join(" ")} coded: String! ok: String! } type Mutation { ok: String! }`,
  );
  const fields = schema.getQueryType()!.getFields();
  for (const name of names) fields[name]!.resolve = failures[name] as never;
  fields["coded"]!.resolve = () => {
    throw new CodedError("NOT_FOUND", "There is no such thing.", { field: ["id"] });
  };
  fields["ok"]!.resolve = () => "fine";
  return schema;
}

let api: ServerFixture;
let token: string;
beforeAll(async () => {
  api = await openServer({ schema: failingSchema() });
  token = await api.token("complaints:read");
});
afterAll(() => api.close());

describe("what goes wrong inside", () => {
  // Often enough that the operation is interpreted at first and compiled later.
  it.each(Object.keys(failures))("is not told: %s", async (name) => {
    for (let time = 0; time < 5; time += 1) {
      const answer = await api.graphql({ query: `query { ${name} }` }, { token });
      const text = JSON.stringify([answer.body, answer.headers]);
      for (const secret of canaries) expect(text).not.toContain(secret);
      expect(text).not.toMatch(/\.(ts|js):\d+|node_modules/);
      const [error] = answer.json().errors;
      expect(error.extensions.code).toBe(name === "databaseAway" ? "DATABASE_UNAVAILABLE" : "INTERNAL");
      expect(answer.statusCode).toBe(name === "databaseAway" ? 503 : 500);
      expect(Object.keys(error.extensions).sort()).toEqual(
        name === "databaseAway" ? ["code", "retryAfterSeconds", "traceId"] : ["code", "traceId"],
      );
      expect(answer.json().data).toBeNull();
    }
  });

  it("is in the log under the trace id that the caller was given, without the secrets", async () => {
    const { traceId } = (await api.graphql({ query: "{ plainError }" }, { token })).json().errors[0]
      .extensions;
    expect(
      api.log.filter((line) => line.includes(traceId) && line.includes("an operation failed")),
    ).toHaveLength(1);
    for (const secret of canaries) expect(api.log.join("")).not.toContain(secret);
  });

  it("leaves what was meant for the caller as it is", async () => {
    for (let time = 0; time < 5; time += 1) {
      const answer = await api.graphql({ query: "{ coded }" }, { token });
      expect(answer.statusCode).toBe(404);
      expect(answer.json().errors[0]).toMatchObject({
        message: "There is no such thing.",
        path: ["coded"],
        extensions: { code: "NOT_FOUND", field: ["id"] },
      });
    }
  });

  it("is not told by plain routes either", async () => {
    const answer = await api.server.http.inject({
      method: "GET",
      url: `/auth/callback?person=director&${encodeURIComponent(canary)}`,
    });
    expect(answer.body).not.toContain("hunter2");
    expect(api.log.join("")).not.toContain("hunter2");
  });
});

describe("an operation that takes too long", () => {
  it("is stopped with a code", async () => {
    const schema = buildSchema("type Query { slow: String }");
    schema.getQueryType()!.getFields()["slow"]!.resolve = () =>
      new Promise((resolve) => setTimeout(resolve, 2_000, "late").unref());
    const hasty = await openServer({ schema, operationLimitMs: 50 });
    for (let time = 0; time < 4; time += 1) {
      const answer = await hasty.graphql(
        { query: "{ slow }" },
        { token: await hasty.token("complaints:read") },
      );
      expect(answer.statusCode).toBe(503);
      expect(answer.json().errors[0].extensions.code).toBe("TIMED_OUT");
    }
    await hasty.close();
  });
});

describe("a database that is away", () => {
  it("is told with a code while it lasts, for the sign-in as well, and not longer", async () => {
    const alone = await openServer();
    const partner = await alone.token("complaints:read");
    const ask = () =>
      alone.graphql({ query: "{ caseload { edges { node { number } } } }" }, { token: partner });
    expect((await ask()).statusCode).toBe(200);
    alone.clock.advance(2_000);
    // Of this test's own database: other test files share the server.
    const limit = (connections: number) =>
      alone.fixture.admin(`alter database ${alone.fixture.urls.name} connection limit ${connections}`);
    await limit(0);
    try {
      await alone.fixture.admin(
        "select pg_terminate_backend(pid) from pg_stat_activity where usename in ('redress_app', 'redress_system') and datname = current_database()",
      );
      const cut = await ask();
      expect(cut.statusCode).toBe(503);
      expect(cut.json().errors[0].extensions).toMatchObject({
        code: "DATABASE_UNAVAILABLE",
        retryAfterSeconds: 2,
      });
      const ready = await alone.server.http.inject({ method: "GET", url: "/readyz" });
      expect(ready.statusCode).toBe(503);
      expect((await alone.server.http.inject({ method: "GET", url: "/livez" })).statusCode).toBe(200);
    } finally {
      await limit(-1);
    }
    await expect.poll(async () => (await ask()).statusCode).toBe(200);
    await alone.close();
  });
});
