import type { Client } from "pg";
import { withClient } from "../repository.ts";
import type { BenchDatabase } from "./bench-server.ts";

/** One agency, and whom and what the benchmark asks about there. */
export interface Subject {
  readonly agencyId: string;
  /** who signs in */
  readonly staff: { readonly id: string; readonly role: string; readonly name: string };
  /** complaints to open, closed and open ones mixed */
  readonly complaintIds: readonly string[];
  /** beginnings of family names */
  readonly names: readonly string[];
  /** numbers of complaints */
  readonly numbers: readonly string[];
}

/** Fewer open complaints would not fill a page, and pages of different size cannot be compared. */
const fullPage = 51;

/**
 * Picks the agencies that have a full caseload page, each with a supervisor to sign in and things to ask for.
 *
 * @param only agencies of another database that this choice must keep to.
 */
export async function chooseSubjects(database: BenchDatabase, only?: readonly string[]): Promise<Subject[]> {
  return withClient(database.ownerUrl, async (client) => {
    await client.query(
      "select set_config('app.scope', 'SYSTEM', false), set_config('app.agency_id', '', false)",
    );
    const agencies = await agenciesWithFullPage(client);
    const chosen = only === undefined ? agencies : agencies.filter((agency) => only.includes(agency));
    const subjects: Subject[] = [];
    for (const agencyId of chosen) {
      const subject = await subjectOf(client, agencyId);
      if (subject !== undefined) subjects.push(subject);
    }
    return subjects;
  });
}

async function agenciesWithFullPage(client: Client): Promise<string[]> {
  const found = await client.query<{ id: string }>(
    `select a.id from agency a
      where $1 <= (select count(*) from (select from complaint where holder_id = a.id and is_open limit $1) page)
      order by a.id`,
    [fullPage],
  );
  return found.rows.map((row) => row.id);
}

interface SampleRow {
  readonly id: string;
  readonly number: string;
  readonly search_family: string;
}

async function subjectOf(client: Client, agencyId: string): Promise<Subject | undefined> {
  const staff = await client.query<{ id: string; role: string; name: string }>(
    `select id, role, given_name || ' ' || family_name as name from staff
      where agency_id = $1 and active and role in ('SUPERVISOR', 'DIRECTOR')
      order by role desc, id limit 1`,
    [agencyId],
  );
  const person = staff.rows[0];
  // Every so many-th complaint in the order of receipt: old and new, open and closed.
  const samples = await client.query<SampleRow>(
    `select id, number, search_family from
       (select *, row_number() over (order by received_on desc, id desc) as place from
         (select id, number, search_family, received_on from complaint where holder_id = $1
           order by received_on desc, id desc limit 4000) recent) placed
      where place % 100 = 1 order by place`,
    [agencyId],
  );
  if (person === undefined || samples.rows.length === 0) return undefined;
  return {
    agencyId,
    staff: person,
    complaintIds: samples.rows.map((row) => row.id),
    names: [...new Set(samples.rows.map((row) => firstLetters(row.search_family)))],
    numbers: samples.rows.map((row) => row.number),
  };
}

/** What a person types to find a name: at most four letters of its first word of two letters or more. */
function firstLetters(searchKey: string): string {
  return (searchKey.split(" ").find((word) => word.length > 1) ?? searchKey).slice(0, 4);
}
