import { bind, type BoundStatement, type Statement } from "../../platform/database/database.ts";
import { searchKeysOf, type Particulars, type ReasonForVersion } from "./particulars.ts";

/** A person with the id by which records name them. */
export interface NamedPerson {
  readonly id: string;
  readonly particulars: Particulars;
}

const insertPersons: Statement<never> = {
  name: "insert-persons",
  text: `with named as (
      insert into person (id, agency_id, version, particulars, search_family, search_given)
      select id, $1, 1, particulars, search_family, search_given
      from jsonb_to_recordset($2::jsonb) as p(id uuid, particulars jsonb, search_family text, search_given text)
      returning id, particulars)
    insert into person_version (person_id, version, agency_id, particulars, reason, actor_id, recorded_at)
    select id, 1, $1, particulars, $3, $4, coalesce($5::timestamptz, now()) from named`,
};

/** The statement that writes persons down for an agency, each with the first version of what is said of them. */
export function writePersons(
  agencyId: string,
  persons: readonly NamedPerson[],
  by: {
    readonly reason: ReasonForVersion;
    readonly actorId: string;
    readonly recordedAt?: string | undefined;
  },
): BoundStatement<never> {
  const rows = persons.map(({ id, particulars }) => ({ id, particulars, ...searchKeysOf(particulars) }));
  return bind(insertPersons, agencyId, JSON.stringify(rows), by.reason, by.actorId, by.recordedAt ?? null);
}

/** Finds what is said of a person among those at hand. Throws when a record names somebody who is not there. */
export function whoIs(persons: ReadonlyMap<string, Particulars>, id: string): Particulars {
  const particulars = persons.get(id);
  if (particulars === undefined) throw new Error("A record names a person who is not there.");
  return particulars;
}
