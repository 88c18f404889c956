import { withClient } from "../repository.ts";
import type { BenchDatabase } from "./bench-server.ts";
import type { Subject } from "./subjects.ts";

/** One agency, and who gets in touch there. */
export interface ContactSubject extends Pick<Subject, "agencyId" | "staff"> {
  /** people on record */
  readonly names: readonly { readonly givenName: string; readonly familyName: string }[];
  /** the day of its latest contact */
  readonly lastOn: string;
}

/** Fewer waiting contacts would not fill a page, and pages of different size cannot be compared. */
const fullPage = 51;

/** The agencies that have a full page of contacts to be answered, each with a supervisor to sign in. */
export async function chooseContactSubjects(database: BenchDatabase): Promise<ContactSubject[]> {
  return withClient(database.ownerUrl, async (client) => {
    await client.query(
      "select set_config('app.scope', 'SYSTEM', false), set_config('app.agency_id', '', false)",
    );
    const found = await client.query<ContactSubject>(
      `select a.id as "agencyId", json_build_object('id', s.id, 'role', s.role, 'name', s.given_name || ' ' || s.family_name) as staff,
         (select max(received_on)::text from contact where holder_id = a.id) as "lastOn",
         (select json_agg(json_build_object('givenName', p.particulars ->> 'givenName', 'familyName', p.particulars ->> 'familyName'))
          from (select particulars from person where agency_id = a.id limit 20) p) as names
       from agency a
       join lateral (select * from staff where agency_id = a.id and active and role in ('SUPERVISOR', 'DIRECTOR') order by role desc, id limit 1) s on true
       where $1 <= (select count(*) from (select from contact where holder_id = a.id and is_due limit $1) page)
       order by a.id`,
      [fullPage],
    );
    return found.rows;
  });
}
