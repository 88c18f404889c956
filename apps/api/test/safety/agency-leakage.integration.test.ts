import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { effort } from "./effort.ts";
import { askForLeaks, everybodyOfPlacer, leaksIn, poolsFor, searchForLeaks, type Search } from "./leaks.ts";
import { queriesReaching, reachableCoordinates, type ValuePools } from "./random-operation.ts";
import { openSafetyServer, type SafetyServer } from "./safety-server.ts";
import { canary, furnish, type TwoAgencies } from "./two-agencies.ts";

let server: SafetyServer;
let two: TwoAgencies;
let pools: ValuePools;
beforeAll(async () => {
  server = await openSafetyServer();
  two = await furnish(server);
  pools = await poolsFor(server, two);
});
afterAll(() => server.close());

describe("what is planted can be found", () => {
  test("every text of every personal column of Sacramento holds the canary", async () => {
    const hands = ["birth_agency_id", "holder_id", "receiver_id"] as const;
    const codes: Readonly<Record<string, readonly string[]>> = {
      calendar_change: [
        "agency_id",
        "act",
        "actor_id",
        "key",
        "fingerprint",
        "cursor",
        "failure",
        "setting",
        "value",
        "was",
        "becomes",
      ],
      approval: [
        "agency_id",
        "kind",
        "about_id",
        "about_number",
        "for_roles",
        "digest",
        "asked_by_id",
        "status",
        "decided_by_id",
      ],
      audit_entry: [
        "agency_id",
        "birth_agency_id",
        "act",
        "outcome",
        "actor_id",
        "actor_role",
        "subject_kind",
        "subject_id",
        "subject_ids",
        "trace_id",
        "ip",
      ],
      record: [...hands, "kind", "number", "sender_id", "person_ids"],
      complaint: [...hands, "number", "status", "timeliness", "channel", "complainant_party", "next_rule_id"],
      contact: [
        ...hands,
        "number",
        "status",
        "from_party",
        "contact_kind",
        "subject",
        "next_rule_id",
        "queue_place",
      ],
      record_event: [...hands, "kind", "actor_id", "actor_role"],
      person: ["agency_id"],
      person_version: ["agency_id", "reason", "actor_id"],
      person_flag: ["agency_id", "kind", "status", "author_id"],
      recusal: ["agency_id", "kind"],
      kept_apart: ["agency_id", "kind"],
      record_access: ["agency_id", "act", "reason"],
      deadline: [...hands, "rule_id", "steps"],
      search_key: [...hands],
      idempotency_key: ["agency_id", "actor_id", "key", "fingerprint", "mutation", "record_kind"],
      record_counter: ["agency_id", "kind"],
      handed_over: ["agency_id", "birth_agency_id", "number", "to_agency_id", "person_ids"],
      enforcement_hold: ["agency_id", "actions", "author_id"],
      office_closure: ["agency_id", "body", "kind", "author_id", "struck_by_id"],
      task: [...hands, "origin", "declaration", "part", "mentions", "role", "status"],
      attachment: [...hands, "media_type", "checksum", "state", "refusal", "author_id"],
      note: [...hands, "mentioned_ids", "author_id", "author_role"],
      notice: [...hands, "form", "status", "language", "printed_dates"],
      partner_client: ["agency_id", "client_id", "scopes"],
      // What was typed is encrypted; that it gives nothing away is shown by what anybody gets of it.
      draft: ["agency_id", "owner", "author_id", "form", "about", "writer", "sealed"],
      session: ["agency_id"],
      staff: ["agency_id", "role", "issuer", "subject"],
    };
    const columns = await server.fixture.admin<{ table: string; column: string; owner: string }>(
      `select c.table_name as table, c.column_name as column, a.column_name as owner from information_schema.columns c
       join information_schema.columns a on a.table_schema = 'public' and a.table_name = c.table_name and a.column_name in ('agency_id', 'holder_id')
       where c.table_schema = 'public' and c.data_type in ('text', 'jsonb', 'ARRAY', 'character varying')`,
    );
    const bare: string[] = [];
    for (const { table, column, owner } of columns.filter((one) => !codes[one.table]?.includes(one.column))) {
      const rows = await server.fixture.admin(
        `select from ${table} where ${owner} = 'sacramento' and ${column}::text ilike $1 limit 1`,
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
    const found = leaksIn(reply, two);
    expect(found).toContain(canary);
    expect(found.some((leak) => leak.startsWith("cr-2026-34-9"))).toBe(true);
    // The id stands only inside the cursor.
    expect(found.some((leak) => two.foreignUuids.has(leak))).toBe(true);
  });
});

test(`of another agency nothing is seen, by whatever query (${effort.queries} of them)`, async () => {
  const coordinates = new Set<string>();
  const answered = { withData: 0, all: 0 };
  const search: Search = {
    server,
    two,
    pools,
    askers: await everybodyOfPlacer(server),
    runs: effort.queries,
    told: (operation, { body }) => {
      for (const coordinate of operation.coordinates) coordinates.add(coordinate);
      answered.all += 1;
      if (body.data !== undefined && body.data !== null) answered.withData += 1;
    },
  };
  const unseen = () => [...reachableCoordinates("Query")].filter((one) => !coordinates.has(one));
  await searchForLeaks(search);
  // What chance passed over is sought out, and everybody asks for it.
  for (const query of queriesReaching(unseen(), pools))
    for (const as of search.askers) await askForLeaks(search, as, query);
  expect(unseen()).toEqual([]);
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

  test.each(["node", "complaint", "person", "agency"])(
    "%s(id) of every id of theirs",
    async (field) => {
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
      // Every id of theirs, by everybody: on a machine that does much else this takes its time.
    },
    60_000,
  );

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
        expect({ id, given: node.body.data.node !== null }).toEqual({ id, given: listed.has(id) });
      }
    }
  });
});
