import { createHash } from "node:crypto";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  acknowledge,
  advancing,
  openWriteFixture,
  receiving,
  type WriteFixture,
} from "../../../test/write-fixture.ts";
import { advanceComplaint, receiveComplaint } from "../../modules/complaint/commands.ts";
import { tableRights } from "../../upkeep/table-rights.ts";
import { programRoles } from "./roles.ts";
import { systemScope as system, type RowScope } from "../auth/viewer.ts";
import { bind, type Statement } from "../database/database.ts";

let fixture: WriteFixture;
beforeAll(async () => {
  fixture = await openWriteFixture(2);
  const received = await receiveComplaint(fixture, receiving());
  if (received.kind === "ADVANCED")
    await advanceComplaint(fixture, advancing(received.recordId, 1, acknowledge));
  await fixture.admin(
    `insert into note (id, record_id, birth_agency_id, holder_id, text, mentioned_ids, mentioned_names, author_id, author_name, author_role)
     select gen_random_uuid(), id, birth_agency_id, holder_id, 'Called twice.', '{}', '{}', gen_random_uuid(), 'Rosa Delgado', 'OMBUDSPERSON' from record`,
  );
  await fixture.admin(
    `insert into attachment (id, record_id, birth_agency_id, holder_id, name, media_type, size, checksum, state, author_id, author_name)
     select gen_random_uuid(), id, birth_agency_id, holder_id, 'letter.pdf', 'application/pdf', 1, 'x', 'CLEAN', gen_random_uuid(), 'Rosa Delgado' from record`,
  );
});
afterAll(() => fixture.close());
beforeAll(() =>
  fixture.admin(
    `insert into approval (id, agency_id, kind, about_id, about_number, for_roles, sections, digest, asked_by_id, asked_by)
     values (gen_random_uuid(), 'placer', 'WRITTEN_RESOLUTION', 'complaint_' || gen_random_uuid(), 'CR-1', '{DIRECTOR}', '[]', 'x', 'x', 'Rosa Delgado')`,
  ),
);

const agency = (agencyId: string): RowScope => ({ kind: "AGENCY", agencyId });
const state: RowScope = { kind: "STATE", agencyId: null };

/** A statement made up for one test. */
function ad(text: string): Statement<{ count: number }> {
  return { name: createHash("sha256").update(text).digest("hex").slice(0, 16), text };
}

const recordTables = [
  "record",
  "complaint",
  "record_event",
  "person",
  "person_version",
  "deadline",
  "notice",
  "note",
  "task",
  "approval",
  "attachment",
  "idempotency_key",
  "audit_entry",
  "record_counter",
];

describe("the catalogue", () => {
  it("forces row level security, with a policy, on every table that has an agency", async () => {
    const bare = await fixture.admin(
      `select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname in ('agency_id', 'holder_id', 'birth_agency_id') and not a.attisdropped
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
         and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy where polrelid = c.oid))`,
    );
    expect(bare).toEqual([]);
  });

  it("names the rights of every table", async () => {
    const tables = await fixture.admin<{ relname: string }>(
      "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'applied_migration' order by 1",
    );
    expect(tables.map((table) => table.relname)).toEqual(Object.keys(tableRights).sort());
  });

  it.each(programRoles)("gives %s no ownership and no way around row level security", async (name) => {
    const [role] = await fixture.admin(
      "select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = $1",
      [name],
    );
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false });
    const owned = await fixture.admin(
      "select relname from pg_class where relowner = $1::regrole union all select nspname from pg_namespace where nspowner = $1::regrole",
      [name],
    );
    expect(owned).toEqual([]);
    const memberships = await fixture.admin("select 1 from pg_auth_members where member = $1::regrole", [
      name,
    ]);
    expect(memberships).toEqual([]);
  });

  it("lets every index of the caseload and of search be used under row level security: their operators are leakproof", async () => {
    const leaky = await fixture.admin(
      `select proname from pg_proc where not proleakproof and proname = any ($1)`,
      [
        [
          "texteq",
          "text_lt",
          "text_le",
          "text_gt",
          "text_ge",
          "uuid_eq",
          "uuid_lt",
          "uuid_gt",
          "date_eq",
          "date_lt",
          "date_le",
          "date_gt",
          "date_ge",
          "int4eq",
          "booleq",
        ],
      ],
    );
    expect(leaky).toEqual([]);
  });
});

describe("the role that serves requests", () => {
  async function asApp<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const client = new Client({ connectionString: fixture.urls.appUrl });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  it.each([
    "set role redress_system",
    "set local role redress_system",
    "set session authorization redress_system",
    "grant redress_system to redress_app",
    "alter role redress_app superuser",
    "alter role redress_app bypassrls",
    "set role redress_owner",
    "alter table complaint no force row level security",
    "create policy mine on complaint using (true)",
  ])("may not: %s", async (text) => {
    await asApp((client) => expect(client.query(text)).rejects.toMatchObject({ code: "42501" }));
  });

  it.each(["SYSTEM", "system", "STATE' or 'SYSTEM", "*", ""])(
    "sees nothing in a scope that is not a request's: %j",
    async (scope) => {
      await asApp(async (client) => {
        for (const agencyId of ["placer", "sacramento", ""]) {
          await client.query(
            "select set_config('app.scope', $1, false), set_config('app.agency_id', $2, false)",
            [scope, agencyId],
          );
          for (const table of [...recordTables, "draft", "staff", "partner_client"])
            expect((await client.query(`select count(*)::int from ${table}`)).rows).toEqual([{ count: 0 }]);
        }
      });
    },
  );

  it("reaches no session, whatever scope it names", async () => {
    await asApp(async (client) => {
      for (const scope of ["AGENCY", "STATE", "SYSTEM"]) {
        await client.query("select set_config('app.scope', $1, false)", [scope]);
        await expect(client.query("select from session")).rejects.toMatchObject({ code: "42501" });
      }
    });
  });

  it("queues jobs and works none off", async () => {
    await asApp(async (client) => {
      for (const text of ["update pgboss.job set state = 'completed'", "delete from pgboss.job"])
        await expect(client.query(text)).rejects.toMatchObject({ code: "42501" });
    });
  });

  it("has its limits without asking for them: a pooler takes nothing at the start of a connection", async () => {
    await asApp(async (client) => {
      const { rows } = await client.query("select name, setting from pg_settings where source = 'user'");
      expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
        statement_timeout: "4000",
        lock_timeout: "2000",
        idle_in_transaction_session_timeout: "10000",
        TimeZone: "UTC",
        jit: "off",
      });
    });
  });
});

describe("a unit of work", () => {
  it("sees its own agency's rows, another agency none, the Department all", async () => {
    for (const table of recordTables) {
      const count = ad(`select count(*) from ${table}`);
      const [[own], [other], [all]] = [
        ...(await fixture.database.read(agency("placer"), bind(count))),
        ...(await fixture.database.read(agency("sacramento"), bind(count))),
        ...(await fixture.database.read(state, bind(count))),
      ];
      expect({ table, own: own!.count > 0, other: other!.count, all: all!.count >= own!.count }).toEqual({
        table,
        own: true,
        other: 0,
        all: true,
      });
    }
  });

  it("that never named its scope sees nothing", async () => {
    const client = new Client({ connectionString: fixture.urls.appUrl });
    await client.connect();
    for (const table of [...recordTables, "draft", "staff", "partner_client"]) {
      expect((await client.query(`select count(*)::int from ${table}`)).rows).toEqual([{ count: 0 }]);
    }
    await client.end();
  });

  it("of the system role names its scope like every other, and then sees every agency's", async () => {
    const client = new Client({ connectionString: fixture.urls.systemUrl });
    await client.connect();
    const count = "select count(*)::int from complaint";
    expect((await client.query(count)).rows).toEqual([{ count: 0 }]);
    await client.query("set app.scope = 'SYSTEM'");
    expect((await client.query(count)).rows).toEqual([{ count: 1 }]);
    await client.end();
  });

  it("of the owner is bound too", async () => {
    const client = new Client({ connectionString: fixture.urls.ownerUrl });
    await client.connect();
    expect((await client.query("select count(*)::int from complaint")).rows).toEqual([{ count: 0 }]);
    await client.end();
  });

  it("writes only for its own agency; the Department and the system change no complaint's history unasked", async () => {
    const insert = ad(
      "insert into record_counter (agency_id, kind, year, last_number) values ('placer', 'COMPLAINT', 1999, 1)",
    );
    for (const scope of [agency("sacramento"), state]) {
      await expect(
        fixture.database.write(scope, (transaction) => transaction.finish(bind(insert))),
      ).rejects.toMatchObject({ code: "42501" });
    }
    await expect(
      fixture.system.write(system, (transaction) => transaction.finish(bind(insert))),
    ).rejects.toMatchObject({ code: "42501" });
    const move = ad("update complaint set holder_id = 'sacramento'");
    await expect(
      fixture.database.write(agency("placer"), (transaction) => transaction.finish(bind(move))),
    ).rejects.toMatchObject({ code: "42501" });
    const touch = ad(
      "with touched as (update complaint set version = version returning 1) select count(*) from touched",
    );
    const [[touched]] = await fixture.database.write(state, (transaction) => transaction.finish(bind(touch)));
    expect(touched).toEqual({ count: 0 });
  });
});

describe("a unit of work that acts on a record without holding it", () => {
  /** Placer's record, as if it were on its way to Sacramento, and as if Placer had sent it on from there. */
  let id: string;
  const touch = ad(
    "with touched as (update complaint set version = version returning 1) select count(*) from touched",
  );
  const touched = async (scope: RowScope): Promise<number> => {
    const [[row]] = await fixture.database.write(scope, (transaction) => transaction.finish(bind(touch)));
    return row!.count;
  };
  const put = (holder: string, sender: string | null, receiver: string | null) =>
    fixture.admin(
      `with r as (update record set holder_id = $2, sender_id = $3, receiver_id = $4 where id = $1)
       update complaint set holder_id = $2, receiver_id = $4 where id = $1`,
      [id, holder, sender, receiver],
    );
  beforeAll(async () => {
    for (const _ of ["another", "the one"]) {
      const received = await receiveComplaint(fixture, receiving());
      if (received.kind !== "ADVANCED") throw new Error(received.kind);
      id = received.recordId;
    }
  });
  afterEach(() => put("placer", null, null));

  it("reaches nothing that it does not name, and of what it names that one record", async () => {
    expect(await touched(state)).toBe(0);
    expect(await touched({ ...state, actingOn: id })).toBe(1);
  });

  it("must be its sender or its receiver, or the Department", async () => {
    const sacramento = { ...agency("sacramento"), actingOn: id };
    expect(await touched(sacramento)).toBe(0);
    await put("placer", null, "sacramento");
    expect(await touched(sacramento)).toBe(1);
    expect(await touched(agency("sacramento"))).toBe(0);
    expect(await touched({ ...agency("yuba"), actingOn: id })).toBe(0);
    await put("yuba", "sacramento", null);
    expect(await touched(sacramento)).toBe(1);
    expect(await touched(agency("sacramento"))).toBe(0);
  });

  it("cannot put it into hands that are none of those", async () => {
    const steal = ad("update complaint set holder_id = 'yuba'");
    const give = (scope: RowScope) =>
      fixture.database.write(scope, (transaction) => transaction.finish(bind(steal)));
    await expect(give(agency("placer"))).rejects.toMatchObject({ code: "42501" });
    await expect(give({ ...agency("placer"), actingOn: id })).rejects.toMatchObject({ code: "42501" });
  });

  it("changes nothing of an event but in whose hands it lies", async () => {
    for (const column of [
      "data = '{}'",
      "sequence = 9",
      "actor_name = 'Nobody'",
      "birth_agency_id = 'yuba'",
    ]) {
      const text = `update record_event set ${column}`;
      await expect(
        fixture.database.write({ ...state, actingOn: id }, (transaction) =>
          transaction.finish(bind(ad(text))),
        ),
      ).rejects.toMatchObject({ code: "42501" });
      await expect(fixture.admin(text)).rejects.toThrow(/never changed or removed/);
    }
  });
});

describe("history and audit", () => {
  it("cannot be changed, deleted or emptied by either role of the program", async () => {
    for (const table of ["record_event", "audit_entry"]) {
      for (const text of [
        `update ${table} set recorded_at = now()`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]) {
        await expect(
          fixture.database.write(agency("placer"), (transaction) => transaction.finish(bind(ad(text)))),
        ).rejects.toMatchObject({ code: "42501" });
        await expect(
          fixture.system.write(system, (transaction) => transaction.finish(bind(ad(text)))),
        ).rejects.toMatchObject({ code: "42501" });
      }
    }
  });

  it("nor by the owner, nor by the superuser", async () => {
    for (const table of ["record_event", "audit_entry"]) {
      for (const text of [
        `update ${table} set recorded_at = now()`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]) {
        await expect(fixture.admin(text)).rejects.toThrow(/never changed or removed/);
      }
    }
  });
});
