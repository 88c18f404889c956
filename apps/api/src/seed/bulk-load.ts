import type { Client } from "pg";

/**
 * Runs a bulk load of some tables as the owner, in one transaction: row level security does not bind COPY while it is not forced, and
 * indexes and constraints are made afterwards in one go instead of row by row. Whatever goes wrong, all stands as before.
 */
export async function bulkLoad(
  client: Client,
  tables: readonly string[],
  say: (line: string) => void,
  load: () => Promise<void>,
): Promise<void> {
  await client.query(
    "begin; set local synchronous_commit = off; set local maintenance_work_mem = '512MB'; set local client_min_messages = warning; set local app.scope = 'SYSTEM'",
  );
  try {
    const { drop, create } = await plan(client, tables);
    for (const statement of drop) await client.query(statement);
    await load();
    say("Making indexes and checking references …");
    for (const statement of create) await client.query(statement);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  }
  say("Vacuuming and gathering statistics …");
  for (const table of [...tables, "record_counter"]) await client.query(`vacuum (analyze) ${table}`);
}

/** What to take away before a load and to make again after it, each in an order that PostgreSQL accepts. */
async function plan(
  client: Client,
  tables: readonly string[],
): Promise<{ drop: string[]; create: string[] }> {
  const named = `array['${tables.join("','")}']::regclass[]`;
  const constraints = await client.query<{ drop: string; create: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
            format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as create
     from pg_constraint
     where contype in ('p', 'u', 'f') and (conrelid = any (${named}) or confrelid = any (${named}))
     order by array_position(array['f', 'u', 'p'], contype::text)`,
  );
  const indexes = await client.query<{ drop: string; create: string }>(
    `select format('drop index %s', indexrelid::regclass) as drop, pg_get_indexdef(indexrelid) as create
     from pg_index
     where indrelid = any (${named}) and not exists (select from pg_constraint where conindid = indexrelid)`,
  );
  const force = tables.map((table) => ({
    drop: `alter table ${table} no force row level security`,
    create: `alter table ${table} force row level security`,
  }));
  // References need the keys they refer to, and are checked in bulk only while row level security is not forced.
  return {
    drop: [...force, ...constraints.rows, ...indexes.rows].map((one) => one.drop),
    create: [...indexes.rows, ...constraints.rows.toReversed(), ...force].map((one) => one.create),
  };
}
