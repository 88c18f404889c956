import { once } from "node:events";
import type { PlainDate } from "@redress/domain/calendar";
import { Client } from "pg";
import { from } from "pg-copy-streams";
import { bulkLoad } from "./bulk-load.ts";
import { complaintKind } from "../modules/complaint/complaint-kind.ts";
import { copiedColumns, ManyRows, type Batch, type CopiedTable } from "./many-rows.ts";
import { planMany } from "./many-plan.ts";
import { shippedContext } from "./invented-request.ts";

const batchSize = 4_000;

/**
 * Fills the database with so many complaints by COPY, their histories decided and their deadlines computed by the
 * domain. Every run adds as many again, with the numbers after those that are there.
 */
export async function seedMany(
  ownerUrl: string,
  count: number,
  today: PlainDate,
  say: (line: string) => void,
): Promise<void> {
  const client = new Client({ connectionString: ownerUrl, application_name: "redress-seed" });
  await client.connect();
  try {
    const { rows: counters } = await scoped(
      client,
      "select agency_id, year, last_number from record_counter where kind = $1",
      [complaintKind.name],
    );
    const { rows: agencies } = await client.query("select id, county_number from agency");
    const countyNumbers = new Map(
      agencies.map(({ id, county_number }) => [id as string, county_number as number]),
    );
    const rows = new ManyRows(shippedContext, counters, countyNumbers);
    await bulkLoad(client, Object.keys(copiedColumns), say, () =>
      loadAll(client, rows, planMany(count, today, shippedContext), count, say),
    );
    await keepCounters(client, rows);
    say(`${count.toLocaleString("en")} complaints are in place.`);
  } finally {
    await client.end();
  }
}

async function loadAll(
  client: Client,
  rows: ManyRows,
  invent: ReturnType<typeof planMany>,
  count: number,
  say: (line: string) => void,
): Promise<void> {
  const began = performance.now();
  let loading: Promise<void> = Promise.resolve();
  for (let index = 0; index < count; index += batchSize) {
    // The next batch is invented while PostgreSQL takes the one before.
    const batch = rows.batch(
      Array.from({ length: Math.min(batchSize, count - index) }, (_, offset) => invent(index + offset)),
    );
    await loading;
    loading = copyBatch(client, batch);
    loading.catch(() => undefined);
    const done = index + batchSize;
    if (done % (batchSize * 12) === 0)
      say(
        `${Math.min(done, count).toLocaleString("en")} complaints, ${Math.round((performance.now() - began) / 1_000)} s`,
      );
    await new Promise(setImmediate);
  }
  await loading;
}

async function copyBatch(client: Client, batch: Batch): Promise<void> {
  for (const [table, columns] of Object.entries(copiedColumns)) {
    const stream = client.query(from(`copy ${table} (${columns.join(", ")}) from stdin`));
    stream.end(batch[table as CopiedTable]);
    await once(stream, "finish");
  }
}

/** Row level security is forced on the owner too, so it names its scope like everybody else. */
async function scoped(client: Client, text: string, values: unknown[] = []) {
  await client.query("begin; set local app.scope = 'SYSTEM'");
  const result = await client.query(text, values);
  await client.query("commit");
  return result;
}

/** Writes the numbers that were given out, one agency at a time because each may write only its own. */
async function keepCounters(client: Client, rows: ManyRows): Promise<void> {
  for (const { agencyId, year, lastNumber } of rows.counters()) {
    await client.query("begin; set local app.scope = 'AGENCY'");
    await client.query("select set_config('app.agency_id', $1, true)", [agencyId]);
    await client.query(
      `insert into record_counter (agency_id, kind, year, last_number) values ($1, $2, $3, $4)
       on conflict (agency_id, kind, year) do update set last_number = greatest(record_counter.last_number, excluded.last_number)`,
      [agencyId, complaintKind.name, year, lastNumber],
    );
    await client.query("commit");
  }
}
