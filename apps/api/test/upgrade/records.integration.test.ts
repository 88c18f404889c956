import { readFileSync } from "node:fs";
import { MikroORM } from "@mikro-orm/postgresql";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
// @boundaries-ignore The tests run on the supervisor that starts the product.
import { createTestDatabase, type TestDatabase } from "../../../../scripts/postgres/test-database.ts";
import { entities } from "../../src/entities.ts";
import { checkDatabase, migrateDatabase } from "../../src/upkeep/migrate-database.ts";
import { createSystemDatabase } from "../../src/platform/database/create-database.ts";
import { ormConfig } from "../../src/platform/orm/mikro-orm.config.ts";
import { recordKinds } from "../../src/record-kinds.ts";
import { rebuildRecords } from "../../src/record/rebuild/rebuild-records.ts";
import { world } from "../write-fixture.ts";

type Rows = readonly Readonly<Record<string, unknown>>[];

/**
 * What the version before wrote, table by table: five complaints of three agencies, one through its whole life, one
 * withdrawn, two with a representative, the first of each agency under the same number.
 */
const before = JSON.parse(readFileSync(new URL("before-records.json", import.meta.url), "utf8")) as Readonly<
  Record<string, Rows>
>;

let urls: TestDatabase;
let client: Client;
beforeAll(async () => {
  urls = await createTestDatabase(inject("postgres"), "template1");
  const orm = await MikroORM.init(ormConfig({ url: urls.ownerUrl, entities }));
  await orm.migrator.up({ to: "Migration20261122043000_policies" });
  await orm.close(true);
  client = new Client({ connectionString: urls.adminUrl });
  await client.connect();
  for (const [table, rows] of Object.entries(before)) {
    const columns = Object.keys(rows[0] ?? {}).join(", ");
    await client.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  }
  await migrateDatabase(urls.ownerUrl);
});
afterAll(async () => {
  await client.end();
  await urls.drop();
});

async function sql<Row = Record<string, unknown>>(text: string): Promise<Row[]> {
  return (await client.query(text)).rows as Row[];
}

const old = (table: string): Rows => before[table] ?? [];
const complaints = old("complaint");

describe("an installation of the version before", () => {
  it("has, once upgraded, the schema and the rights that the program expects", async () => {
    expect(await checkDatabase(urls.ownerUrl)).toEqual([]);
    expect(await sql("select nspname from pg_namespace where nspname = 'old'")).toEqual([]);
  });

  it("has rows that its streams give, every one; only tasks are new, and the recount of the start writes them once", async () => {
    const database = createSystemDatabase({ url: urls.systemUrl, poolSize: 1 });
    const rebuilt = async (): Promise<string[]> => {
      const differences: string[] = [];
      for (const kind of recordKinds) {
        const { examined } = await rebuildRecords(kind, {
          database,
          context: () => Promise.resolve(world),
          openOnly: false,
          write: true,
          onDifference: ({ what }) => void differences.push(...what),
        });
        expect(examined).toBe(kind.name === "COMPLAINT" ? complaints.length : 0);
      }
      return differences;
    };
    const first = await rebuilt();
    expect(first).toContain("task day-31-advice");
    expect(first.filter((what) => !what.startsWith("task "))).toEqual([]);
    expect(await rebuilt()).toEqual([]);
    await database.close();
  });

  it("has lost nothing: as many events, deadlines, letters, keys and audit entries, under the same ids", async () => {
    const kept: readonly (readonly [table: string, now: string])[] = [
      ["complaint", "select id from complaint"],
      ["complaint_event", "select id from record_event"],
      ["notice", "select id from notice"],
      ["audit_entry", "select id from audit_entry"],
    ];
    for (const [table, now] of kept) {
      const ids = (await sql<{ id: string }>(now)).map((row) => row.id).sort();
      expect([table, ids]).toEqual([
        table,
        old(table)
          .map((row) => row["id"] as string)
          .sort(),
      ]);
    }
    expect(
      await sql(
        "select record_id as complaint_id, rule_id, due_on::text, met_on::text from deadline order by 1, 2",
      ),
    ).toEqual(
      old("deadline").map(({ complaint_id, rule_id, due_on, met_on }) => ({
        complaint_id,
        rule_id,
        due_on,
        met_on,
      })),
    );
    expect(
      await sql(
        "select key, fingerprint, record_kind, record_id, event_id from idempotency_key order by key",
      ),
    ).toEqual(
      old("idempotency_key").map(({ key, fingerprint, complaint_id, event_id }) => ({
        key,
        fingerprint,
        record_kind: "COMPLAINT",
        record_id: complaint_id,
        event_id,
      })),
    );
    expect(await sql("select agency_id, kind, year, last_number from record_counter order by 1")).toEqual(
      old("complaint_counter").map((row) => ({ ...row, kind: "COMPLAINT" })),
    );
  });

  it("has its letters word for word, with the numbers that they printed", async () => {
    const bodies = await sql("select id, status, body from notice order by id");
    expect(bodies).toEqual(old("notice").map(({ id, status, body }) => ({ id, status, body })));
  });

  it("gives each number the place of its county, so that no two are the same in the state", async () => {
    const numbers = await sql<{ holder_id: string; number: string }>(
      "select r.holder_id, c.number from complaint c join record r using (id, number) order by r.holder_id, c.number",
    );
    // Nevada is the 29th county of the alphabet, Placer the 31st, Sacramento the 34th.
    expect(numbers.map(({ holder_id, number }) => `${holder_id} ${number}`)).toEqual([
      "nevada-sierra CR-2026-29-000001",
      "placer CR-2026-31-000001",
      "placer CR-2026-31-000002",
      "placer CR-2026-31-000003",
      "sacramento CR-2026-34-000001",
    ]);
  });
});

describe("the persons of an installation of the version before", () => {
  it("stand outside every event, whose other words are unchanged", async () => {
    const events = await sql<{ id: string; data: { event: unknown; registration?: object } }>(
      "select id, data from record_event order by id",
    );
    const was = new Map(old("complaint_event").map((row) => [row["id"], row["data"] as { event: unknown }]));
    expect(events.map(({ data }) => data.event)).toEqual(events.map(({ id }) => was.get(id)?.event));
    const registered = events.flatMap(({ data }) => data.registration ?? []);
    expect(registered.map((one) => Object.keys(one).sort())).toEqual(
      complaints.map(() => ["caseNumber", "complainantId", "party", "representativeId"]),
    );
    const said = JSON.stringify(events);
    const personal = complaints.flatMap((row) => [
      row["complainant_given_name"],
      row["complainant_family_name"],
      row["complainant_address"],
      row["complainant_phone"],
      row["complainant_email"],
      row["representative_name"],
    ]);
    expect(
      personal.filter((text) => text !== null && said.includes(JSON.stringify(text).slice(1, -1))),
    ).toEqual([]);
  });

  it("are what was said of them, in a first version of the day and by the actor of the receipt", async () => {
    const persons = await sql(
      `select c.number, p.agency_id, p.particulars, p.search_family, p.search_given, v.version, v.reason, v.actor_id = e.actor_id as by_actor,
         v.recorded_at = e.recorded_at as on_the_day, v.particulars = p.particulars as same
       from complaint c join record_event e on e.record_id = c.id and e.sequence = 1
       join person p on p.id in (c.complainant_id, c.representative_id) join person_version v on v.person_id = p.id
       order by c.number, p.id = c.representative_id`,
    );
    expect(persons).toHaveLength(7);
    expect(persons.filter((row) => !(row["by_actor"] && row["on_the_day"] && row["same"]))).toEqual([]);
    expect(persons[1]).toMatchObject({
      number: "CR-2026-31-000001",
      agency_id: "placer",
      particulars: {
        givenName: "María José",
        familyName: "Núñez-O’Brien",
        address: "12 Alder Row\nAuburn, CA 95603",
        phone: "916-555-0143",
        email: "maria@example.org",
        language: "es",
        accommodation: "Large print",
      },
      search_family: "nunez o brien",
      search_given: "maria jose",
    });
    expect(persons[2]).toMatchObject({
      number: "CR-2026-31-000001",
      particulars: { givenName: null, familyName: "Œdipe Łukasz", phone: "916-555-0150", language: null },
      search_family: "oedipe lukasz",
      search_given: "",
    });
  });
});
