import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/platform/database/database.ts";
import type { Units, Work } from "../../src/platform/orm/units.ts";
import { mutationOf, receiveInput } from "../harness.ts";
import { expectWhole } from "./invariants.ts";
import { openSafetyServer, type Credentials, type Reply, type SafetyServer } from "./safety-server.ts";

/** A person's name that PostgreSQL and libraries quote when they fail. */
const person = "Maximiliana Qzxperson";
/** What an inner failure might carry: SQL, a host, a path, a secret. */
const inner = `select given_name from staff where name = '${person}' at db-host.internal:5432 in /srv/secret/app.ts, password=hunter2`;
const neverSaid =
  /qzxperson|db-host|\/srv\/|hunter2|select |insert into|relation |constraint|duplicate key|node_modules|\.ts:\d|\bat [A-Za-z.]+ \(|redress_app|pgboss|record_event|postgres/i;

/** Fails in the statement of this name. */
let failing: string | null = null;
let jobsFail = false;

function failingDatabase(real: Database): Database {
  const check = (names: readonly string[]): void => {
    if (failing !== null && names.some((name) => name.startsWith(failing ?? "")))
      throw new Error(inner, { cause: new Error(inner) });
  };
  return {
    read: async (scope, ...bound) => {
      check(bound.map(({ statement }) => statement.name));
      return real.read(scope, ...bound);
    },
    show: async (scope, ...bound) => {
      check(bound.map(({ statement }) => statement.name));
      return real.show(scope, ...bound);
    },
    write: (scope, work) => real.write(scope, work),
    counters: () => real.counters(),
    close: () => real.close(),
  };
}

/** Fails as MikroORM does, whose errors quote the statement with its values. */
function failingUnits(real: Units): Pick<Units, "of"> {
  const spoilt =
    <T>(work: Work<T>): Work<T> =>
    async (em) => {
      if (failing === "staff.") await em.execute("select secret from staff where given_name = ?", [person]);
      return work(em);
    };
  return {
    of: (scope) => {
      const unit = real.of(scope);
      return { read: (work) => unit.read(spoilt(work)), write: (work) => unit.write(spoilt(work)) };
    },
  };
}

let server: SafetyServer;
let supervisor: Credentials;
let complaint: { id: string; version: number };
beforeAll(async () => {
  server = await openSafetyServer({
    database: failingDatabase,
    units: failingUnits,
    jobs: (real) => ({
      enqueue: (queue, data) => (jobsFail ? Promise.reject(new Error(inner)) : real.enqueue(queue, data)),
      close: () => real.close(),
    }),
  });
  supervisor = await server.signIn("supervisor");
  complaint = (await receive()).body.data.receiveComplaint.complaint;
});
afterAll(() => server.close());

function receive(changes: Record<string, unknown> = {}): Promise<Reply> {
  return server.ask(supervisor, {
    query: mutationOf("receiveComplaint"),
    variables: { input: receiveInput(changes) },
  });
}

function acknowledge(): Promise<Reply> {
  const input = {
    clientMutationId: crypto.randomUUID(),
    complaintId: complaint.id,
    expectedVersion: complaint.version,
    noticeMailedOn: "2026-11-18",
  };
  return server.ask(supervisor, { query: mutationOf("acknowledgeComplaint"), variables: { input } });
}

/** Said to the caller: a code and a trace id. Said in the log: where, under the same trace id, and nobody's name. */
function expectHidden(reply: Reply, logged: readonly string[]): void {
  expect(reply.body.errors?.[0]?.extensions).toEqual({ code: "INTERNAL", traceId: expect.any(String) });
  expect(reply.text).not.toMatch(neverSaid);
  expect(logged.join("")).toContain(String(reply.body.errors?.[0]?.extensions?.["traceId"]));
  expect(logged.join("")).not.toMatch(/qzxperson|hunter2|db-host|select given_name/i);
}

describe("a failure inside is told to nobody", () => {
  const reads: [string, string][] = [
    ["caseload.", "{ caseload { nodes { number } } }"],
    ["complaint.records", "query ($id: ID!) { complaint(id: $id) { caseNumber } }"],
    [
      "complaint.records+events",
      "query ($id: ID!) { complaint(id: $id) { timeline { nodes { summary } } } }",
    ],
    ["complaint.records+deadlines", "query ($id: ID!) { complaint(id: $id) { deadlines { explanation } } }"],
    ["complaint.records+notices", "query ($id: ID!) { complaint(id: $id) { notices { form } } }"],
    ["search.", `{ searchComplaints(text: "Qzxperson") { nodes { number } } }`],
    ["possible-duplicates", `{ possibleDuplicates(complaint: { familyName: "Qzxperson" }) { number } }`],
    ["staff.", "{ staff { name } }"],
  ];
  test.each(reads)("in the read %s", async (name, query) => {
    const before = server.log.length;
    failing = name;
    const reply = await server.ask(supervisor, {
      query,
      variables: query.includes("$id") ? { id: complaint.id } : undefined,
    });
    failing = null;
    expectHidden(reply, server.log.slice(before));
  });

  test("in a statement that PostgreSQL refuses, quoting the row", async () => {
    await server.fixture.admin(
      "alter table complaint add constraint no_names check (complainant_given_name not like 'Maximiliana%') not valid",
    );
    const before = server.log.length;
    const reply = await receive({
      complainant: { givenName: person, familyName: person, party: "CUSTODIAL_PARTY" },
    });
    await server.fixture.admin("alter table complaint drop constraint no_names");
    expectHidden(reply, server.log.slice(before));
    await expectWhole(server.fixture);
  });

  test("in a statement that names what does not exist", async () => {
    await server.fixture.admin("alter table notice rename column body to letter");
    const before = server.log.length;
    const reply = await server.ask(supervisor, {
      query: "query ($id: ID!) { complaint(id: $id) { notices { body } } }",
      variables: { id: complaint.id },
    });
    await server.fixture.admin("alter table notice rename column letter to body");
    expectHidden(reply, server.log.slice(before));
  });

  test("in the job that goes with a write, which then writes nothing", async () => {
    const before = server.log.length;
    jobsFail = true;
    const reply = await acknowledge();
    jobsFail = false;
    expectHidden(reply, server.log.slice(before));
    await expectWhole(server.fixture);
    expect((await acknowledge()).body.data.acknowledgeComplaint.complaint.version).toBe(
      complaint.version + 1,
    );
  });
});

describe("what cannot be read is refused by a code", () => {
  const bodies: [string, string, string][] = [
    ["no JSON", `{"query": "${person}`, "BAD_REQUEST"],
    ["no object", "[1, 2]", "BAD_REQUEST"],
    ["a batch", `[{"query":"{ viewer { role } }"}]`, "BAD_REQUEST"],
    ["no GraphQL", JSON.stringify({ query: "{ viewer {" }), "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", JSON.stringify({ query: "{ viewers { rolle } }" }), "GRAPHQL_VALIDATION_FAILED"],
    [
      "a variable of another type",
      JSON.stringify({
        query: "query ($id: ID!) { complaint(id: $id) { id } }",
        variables: { id: { a: 1 } },
      }),
      "BAD_USER_INPUT",
    ],
    [
      "variables that are a list",
      JSON.stringify({ query: "{ viewer { role } }", variables: [1] }),
      "BAD_REQUEST",
    ],
    [
      "an operation that is not there",
      JSON.stringify({ query: "query A { viewer { role } }", operationName: "B" }),
      "OPERATION_RESOLUTION_FAILURE",
    ],
    ["polluted prototypes", `{"query":"{ viewer { role } }","__proto__":{"admin":true}}`, "BAD_REQUEST"],
  ];
  test.each(bodies)("%s", async (_name, payload, code) => {
    const reply = await server.http.inject({
      method: "POST",
      url: "/graphql",
      headers: { ...supervisor, "content-type": "application/json" },
      payload,
    });
    expect(reply.statusCode).toBe(400);
    expect(reply.json().errors[0].extensions).toMatchObject({
      code,
      traceId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(reply.body).not.toMatch(/did you mean|node_modules|\.ts:\d|SyntaxError/i);
  });
});
