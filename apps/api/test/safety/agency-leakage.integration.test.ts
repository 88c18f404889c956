import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  randomOperation,
  reachableCoordinates,
  type RandomOperation,
  type ValuePools,
} from "./random-operation.ts";
import { openSafetyServer, type Credentials, type SafetyServer } from "./safety-server.ts";
import { canary, furnish, leaksIn, type TwoAgencies } from "./two-agencies.ts";
import { effort } from "./effort.ts";

let server: SafetyServer;
let two: TwoAgencies;
let pools: ValuePools;
beforeAll(async () => {
  server = await openSafetyServer();
  two = await furnish(server);
  pools = await poolsFor(server, two);
});
afterAll(() => server.close());

const roles = ["ombudsperson", "investigator", "supervisor", "director", "hearing-coordinator"];

/** Everybody of Placer who can ask: each role, and partners with each set of scopes. */
async function everybodyOfPlacer(of: SafetyServer): Promise<Credentials[]> {
  const staff = await Promise.all(roles.map((role) => of.signIn(role)));
  const partners = [["complaints:read"], ["complaints:read", "complaints:write"]].map((scopes) =>
    of.partner("partner-placer", ...scopes),
  );
  return [...staff, ...(await Promise.all(partners)), await of.partner("partner-reader", "complaints:read")];
}

/** Ids, cursors and texts of both agencies, and of none. */
async function poolsFor(
  of: SafetyServer,
  { own, foreignIds, ownStaff, foreignNumbers, ownNames }: TwoAgencies,
): Promise<ValuePools> {
  const page = `{ caseload(first: 2) { pageInfo { endCursor } nodes { timeline(first: 1) { pageInfo { endCursor } } } }
    last: caseload(first: 3, sort: RECEIVED_LAST, filter: { openOnly: false }) { pageInfo { endCursor } } }`;
  const cursors: string[] = [];
  for (const key of ["ombudsperson", "ombudsperson-sacramento"]) {
    const { text } = await of.ask(await of.signIn(key), { query: page });
    cursors.push(...[...text.matchAll(/"endCursor":"([^"]+)"/g)].map(([, cursor = ""]) => cursor));
  }
  return {
    ids: [
      ...own,
      ...ownStaff.slice(0, 6),
      ...foreignIds,
      "agency_sacramento",
      "agency_placer",
      `complaint_${crypto.randomUUID()}`,
      "nonsense",
    ],
    cursors: [...cursors, "nonsense"],
    texts: [
      ...ownNames,
      ...foreignNumbers,
      canary,
      `${canary} family`,
      "given qzx",
      "qz",
      "CR-2026-9",
      "CR-2026-00000",
      "Ra",
    ],
  };
}

/** A partner's read of the contract: every generated operation, asked by somebody of Placer. */
async function nothingLeaks(
  of: SafetyServer,
  askers: readonly Credentials[],
  runs: number,
  told?: (operation: RandomOperation, data: boolean) => void,
): Promise<void> {
  const asked = fc.asyncProperty(
    randomOperation("Query", pools),
    fc.constantFrom(...askers),
    fc.nat({ max: 19 }),
    async (operation, as, again) => {
      // Operations that come back are compiled: some are sent until they are.
      for (let time = 0; time < (again === 0 ? 4 : 1); time += 1) {
        const reply = await of.ask(as, operation);
        expect(leaksIn(reply, operation.query, two), operation.query).toEqual([]);
        expect(reply.status, reply.text).not.toBe(500);
        expect(reply.text).not.toContain('"INTERNAL"');
        told?.(operation, reply.body.data !== undefined && reply.body.data !== null);
      }
    },
  );
  await fc.assert(asked, { numRuns: runs, endOnFailure: false });
}

describe("what is planted can be found", () => {
  test("every text of every personal column of Sacramento holds the canary", async () => {
    const codes: Readonly<Record<string, readonly string[]>> = {
      agency_closure: ["agency_id", "kind"],
      audit_entry: [
        "agency_id",
        "act",
        "outcome",
        "actor_id",
        "actor_role",
        "subject_kind",
        "subject_id",
        "trace_id",
        "ip",
      ],
      complaint: [
        "agency_id",
        "number",
        "status",
        "timeliness",
        "channel",
        "complainant_party",
        "next_rule_id",
        "withdrawal_manner",
      ],
      complaint_event: ["agency_id", "kind", "actor_id", "actor_role"],
      deadline: ["agency_id", "rule_id", "steps"],
      idempotency_key: ["agency_id", "actor_id", "key", "fingerprint", "mutation"],
      complaint_counter: ["agency_id"],
      notice: ["agency_id", "form", "status", "language", "printed_dates"],
      partner_client: ["agency_id", "client_id", "scopes"],
      session: ["agency_id"],
      staff: ["agency_id", "role", "issuer", "subject"],
    };
    const columns = await server.fixture.admin<{ table: string; column: string }>(
      `select c.table_name as table, c.column_name as column from information_schema.columns c
       where c.table_schema = 'public' and c.data_type in ('text', 'jsonb', 'ARRAY', 'character varying')
         and exists (select from information_schema.columns a where a.table_schema = 'public' and a.table_name = c.table_name and a.column_name = 'agency_id')`,
    );
    const bare: string[] = [];
    for (const { table, column } of columns.filter((one) => !codes[one.table]?.includes(one.column))) {
      const rows = await server.fixture.admin(
        `select from ${table} where agency_id = 'sacramento' and ${column}::text ilike $1 limit 1`,
        [`%${canary.slice(0, 8)}%`],
      );
      if (rows.length === 0) bare.push(`${table}.${column}`);
    }
    expect(bare).toEqual([]);
  });

  test("Sacramento itself gets its canaries, ids and numbers, so the search for leaks finds them", async () => {
    const theirs = await server.signIn("ombudsperson-sacramento");
    const reply = await server.ask(theirs, {
      query: `{ caseload { nodes { number complainant { name } } pageInfo { endCursor } } }`,
    });
    const found = leaksIn(reply, "", two);
    expect(found).toContain(canary);
    expect(found.some((leak) => leak.startsWith("cr-2026-9"))).toBe(true);
    // The id stands only inside the cursor.
    expect(found.some((leak) => two.foreignUuids.has(leak))).toBe(true);
  });
});

test(`of another agency nothing is seen, by whatever query (${effort.queries} of them)`, async () => {
  const coordinates = new Set<string>();
  const answered = { withData: 0, all: 0 };
  await nothingLeaks(server, await everybodyOfPlacer(server), effort.queries, (operation, data) => {
    for (const coordinate of operation.coordinates) coordinates.add(coordinate);
    answered.all += 1;
    if (data) answered.withData += 1;
  });
  expect([...reachableCoordinates("Query")].filter((one) => !coordinates.has(one))).toEqual([]);
  // Queries that are refused prove nothing.
  expect(answered.withData / answered.all).toBeGreaterThan(0.6);
}, 600_000);

test("logs hold nothing that a person wrote", () => {
  expect(server.log.length).toBeGreaterThan(effort.queries);
  expect(server.log.filter((line) => /qzxcanary|ourmark/i.test(line))).toEqual([]);
});

describe("a record of another agency looks exactly like none", () => {
  /** The answer without what differs between any two requests. */
  const plain = (text: string): string =>
    text.replace(/"traceId":"[^"]*"/g, "").replace(/,"extensions":\{"cost".*$/, "");

  test.each(["node", "complaint", "agency"])("%s(id) of every id of theirs", async (field) => {
    for (const as of await everybodyOfPlacer(server)) {
      for (const id of two.foreignIds) {
        const query = `query ($id: ID!) { ${field}(id: $id) { __typename id } }`;
        const absent = `${id.split("_")[0]}_${crypto.randomUUID()}`;
        const [theirs, none] = [
          await server.ask(as, { query, variables: { id } }),
          await server.ask(as, { query, variables: { id: absent } }),
        ];
        expect(plain(theirs.text).replaceAll(id, "ID")).toBe(plain(none.text).replaceAll(absent, "ID"));
        expect(theirs.status).toBe(none.status);
      }
    }
  });

  test("as the complaint whose investigators are looked for", async () => {
    const query = `query ($id: ID!) { staff(investigatorsFor: $id) { id } }`;
    const as = await server.signIn("director");
    const none = await server.ask(as, { query, variables: { id: `complaint_${crypto.randomUUID()}` } });
    for (const id of two.foreign)
      expect(plain((await server.ask(as, { query, variables: { id } })).text)).toBe(plain(none.text));
  });

  test("what a list shows is what node gives, and nothing else", async () => {
    for (const as of await everybodyOfPlacer(server)) {
      const { body } = await server.ask(as, {
        query: `{ caseload(first: 100, sort: RECEIVED_FIRST, filter: { openOnly: false }) { nodes { id } } }`,
      });
      const listed = new Set(body.data.caseload.nodes.map((node: { id: string }) => node.id));
      for (const id of [...two.own, ...two.foreign]) {
        const node = await server.ask(as, {
          query: `query ($id: ID!) { node(id: $id) { id } }`,
          variables: { id },
        });
        expect(node.body.data.node !== null, id).toBe(listed.has(id));
      }
    }
  });
});
