import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bind, type Database } from "../../src/platform/database/database.ts";
import type { RowScope } from "../../src/platform/auth/viewer.ts";
import type { Units } from "../../src/platform/orm/units.ts";
import { receiveInput, mutationOf } from "../harness.ts";
import { effort } from "./effort.ts";
import { everybodyOfPlacer, leaksIn, poolsFor, searchForLeaks } from "./leaks.ts";
import type { ValuePools } from "./random-operation.ts";
import { takenOverBySacramento, type Moved } from "./moved.ts";
import { openSafetyServer, type Credentials, type SafetyServer } from "./safety-server.ts";
import { canary, furnish, type TwoAgencies } from "./two-agencies.ts";

const everything = `{ caseload(first: 100, sort: RECEIVED_FIRST, filter: { openOnly: false }) { nodes { number complainant { name address } } } }`;
const queries = Math.ceil(effort.queries / 4);

const placer: RowScope = { kind: "AGENCY", agencyId: "placer" };

const record = `query ($id: ID!) { node(id: $id) { id } notes(recordId: $id) { nodes { id text earlier { text } } } tasks(filter: { record: $id, openOnly: false }) { nodes { id title text steps { by to text } assignee { name } } } attachments(recordId: $id) { id name } complaint(id: $id) { status issues { description } complainant { name }
  withdrawal { note } transfer { receivedOn } timeline { nodes { id summary facts { value } } } notices { id body } } }`;

/** A database that answers every viewer as if they were of Placer. Sign-in has a database of its own. */
function alwaysPlacer(real: Database): Database {
  return {
    read: (_scope, ...bound) => real.read(placer, ...bound),
    show: (_scope, ...bound) => real.show(placer, ...bound),
    write: (_scope, work) => real.write(placer, work),
    counters: () => real.counters(),
    close: () => real.close(),
  };
}

/** The same of the ordinary way. */
const unitsOfPlacer = (real: Units): Pick<Units, "of"> => ({ of: () => real.of(placer) });

/** How many rows Sacramento has, table by table. */
async function rowsOfSacramento(server: SafetyServer): Promise<unknown> {
  const held = ["record", "complaint", "record_event", "deadline", "notice", "note", "task", "attachment"];
  const owned = [
    "person",
    "person_version",
    "person_flag",
    "recusal",
    "kept_apart",
    "record_access",
    "idempotency_key",
    "approval",
    "calendar_change",
  ];
  const counts = [...held, ...owned].map((table) => {
    const owner = held.includes(table) ? "holder_id" : "agency_id";
    return `(select count(*)::int from ${table} where ${owner} = 'sacramento') as ${table}`;
  });
  return (await server.fixture.admin(`select ${counts.join(", ")}`))[0];
}

describe("without the application's wall, row level security holds alone", () => {
  let whole: SafetyServer;
  let pinned: SafetyServer;
  let two: TwoAgencies;
  let pools: ValuePools;
  /** People whom the application itself would show Sacramento: its own, its partner, and the Department's. */
  let askers: Credentials[];
  let moved: Moved;
  beforeAll(async () => {
    whole = await openSafetyServer();
    two = await furnish(whole);
    moved = await takenOverBySacramento(whole);
    pools = await poolsFor(whole, two);
    pinned = await openSafetyServer({
      fixture: whole.fixture,
      database: alwaysPlacer,
      units: unitsOfPlacer,
    });
    // Sign-in is done in a scope of its own: their own sessions and the partner's own name are theirs to see.
    await whole.fixture.admin("update session set user_agent = null, ip = null, id_token_hint = null");
    await whole.fixture.admin(
      "update partner_client set name = 'Sacramento portal' where agency_id = 'sacramento'",
    );
    const sessions = new Set(
      two.foreignIds.filter((id) => id.startsWith("session_")).map((id) => id.slice(8)),
    );
    two = { ...two, foreignUuids: new Set([...two.foreignUuids].filter((uuid) => !sessions.has(uuid))) };
    const theirs = {
      cookie: (await whole.signIn("ombudsperson-sacramento"))["cookie"] ?? "",
      origin: "http://127.0.0.1:4680",
    };
    await whole.fixture.admin("update session set user_agent = null, ip = null");
    // What they are shown is written down for who they are, which the pinned scope does not let them say.
    await whole.fixture.admin("alter policy audit_entry_insert on audit_entry with check (true)");
    askers = [
      theirs,
      await whole.partner("partner-of-sacramento", "complaints:read"),
      await whole.signIn("state-analyst"),
      await whole.signIn("auditor"),
    ];
  });
  afterAll(async () => {
    await pinned.close();
    await whole.close();
  });

  test("the wall is gone: the same people see Sacramento where the database lets them", async () => {
    for (const as of askers) expect(leaksIn(await whole.ask(as, { query: everything }), two)).not.toEqual([]);
    const statewide = await pinned.ask(askers[2]!, { query: everything });
    expect(statewide.body.data.caseload.nodes).toHaveLength(two.own.length);
  });

  test(`by whatever query (${queries} of them)`, async () => {
    await searchForLeaks({ server: pinned, askers, two, pools, runs: queries, mayFail: true });
  }, 600_000);

  test("not even of a complaint that was Placer's once, since Sacramento has taken it over", async () => {
    for (const as of askers) {
      const asked = { query: record, variables: { id: moved.id } };
      expect(leaksIn(await pinned.ask(as, asked), { foreignUuids: moved.since })).toEqual([]);
    }
  });

  test("nothing can be written for Sacramento", async () => {
    const before = await rowsOfSacramento(whole);
    const [theirs] = askers;
    const received = await pinned.ask(theirs!, {
      query: mutationOf("receiveComplaint"),
      variables: { input: receiveInput() },
    });
    expect(received.body.errors?.[0]?.extensions).toMatchObject({ code: "INTERNAL" });
    const input = {
      clientMutationId: "wall",
      complaintId: two.foreign[0],
      expectedVersion: 1,
      noticeMailedOn: "2026-11-18",
    };
    await pinned.ask(theirs!, { query: mutationOf("acknowledgeComplaint"), variables: { input } });
    expect(await rowsOfSacramento(whole)).toEqual(before);
  });
});

describe("without row level security, the application's wall holds alone", () => {
  let server: SafetyServer;
  let two: TwoAgencies;
  let moved: Moved;
  beforeAll(async () => {
    server = await openSafetyServer();
    two = await furnish(server);
    moved = await takenOverBySacramento(server);
    const tables = await server.fixture.admin<{ name: string }>(
      "select oid::regclass::text as name from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace",
    );
    for (const { name } of tables)
      await server.fixture.admin(`alter table ${name} disable row level security`);
  });
  afterAll(() => server.close());

  test("the wall is gone: the database shows Placer what is Sacramento's", async () => {
    const placer: RowScope = { kind: "AGENCY", agencyId: "placer" };
    const peek = {
      name: "peek",
      text: "select complainant_family_name as name from complaint where holder_id = 'sacramento'",
    };
    const [rows] = await server.fixture.database.read(placer, bind<{ name: string }, []>(peek));
    // Theirs, and the one that was Placer's.
    expect(rows).toHaveLength(two.foreign.length + 1);
    expect(rows.filter(({ name }) => name.includes(canary))).toHaveLength(two.foreign.length);
  });

  test(`by whatever query (${queries} of them)`, async () => {
    const pools = await poolsFor(server, two);
    await searchForLeaks({ server, two, pools, askers: await everybodyOfPlacer(server), runs: queries });
  }, 600_000);

  test("every id of theirs looks like none", async () => {
    const as = await server.signIn("director");
    for (const id of two.foreignIds) {
      const query = `query ($id: ID!) { node(id: $id) { id } complaint(id: $id) { number timeline { nodes { summary } } notices { body } } contact(id: $id) { number } }`;
      const { body } = await server.ask(as, { query, variables: { id } });
      expect(body.data).toEqual({ node: null, complaint: null, contact: null });
    }
  });

  test("what Placer handed over is found by its number, as it stood then", async () => {
    const query = `query ($text: String!) { searchComplaints(text: $text) { nodes { id version withdrawal { note } extension { days } } } }`;
    const as = await server.partner("partner-placer", "complaints:read");
    const { body } = await server.ask(as, { query, variables: { text: moved.number } });
    expect(body.errors).toBeUndefined();
    expect(body.data.searchComplaints.nodes).toEqual([
      { id: moved.id, version: 2, withdrawal: null, extension: null },
    ]);
  });

  test("what Placer handed over tells it nothing since, and is changed by it no more", async () => {
    const before = await rowsOfSacramento(server);
    for (const as of await everybodyOfPlacer(server)) {
      const asked = { query: record, variables: { id: moved.id } };
      expect(leaksIn(await server.ask(as, asked), { foreignUuids: moved.since })).toEqual([]);
    }
    const input = {
      clientMutationId: "moved",
      complaintId: moved.id,
      expectedVersion: 2,
      noticeMailedOn: "2026-11-19",
    };
    const reply = await server.ask(await server.signIn("director"), {
      query: mutationOf("acknowledgeComplaint"),
      variables: { input },
    });
    expect(leaksIn(reply, { foreignUuids: moved.since })).toEqual([]);
    expect(await rowsOfSacramento(server)).toEqual(before);
  });

  test("nothing of theirs can be changed", async () => {
    const before = await rowsOfSacramento(server);
    const as = await server.signIn("director");
    for (const id of two.foreign) {
      const input = {
        clientMutationId: id,
        complaintId: id,
        expectedVersion: 1,
        noticeMailedOn: "2026-11-18",
      };
      const { body } = await server.ask(as, {
        query: mutationOf("acknowledgeComplaint"),
        variables: { input },
      });
      expect(body.errors?.[0]?.extensions?.["code"]).toBe("NOT_FOUND");
    }
    expect(await rowsOfSacramento(server)).toEqual(before);
  });
});
