import { bind, type BoundStatement, type Statement } from "../../platform/database/database.ts";
import type { FlagRow } from "./said-of-person.ts";

/** A flag as it is to stand with a person. */
export interface FlagOfPerson extends Omit<FlagRow, "ordinal"> {
  readonly personId: string;
  /** Whose it was before their record was joined with this one. */
  readonly joinedFrom?: string | null;
}

const write: Statement<never> = {
  name: "write-flags",
  text: `insert into person_flag (person_id, ordinal, flag_id, agency_id, kind, status, detail, since_on, reason, review_on, author_id, author, joined_from)
    select n."personId", coalesce((select max(o.ordinal) from person_flag o where o.person_id = n."personId"), 0)
        + row_number() over (partition by n."personId" order by n.place), n."flagId", $1, n.kind, n.status, n.detail, n."sinceOn", n.reason, n."reviewOn", n."authorId", n.author, n."joinedFrom"
    from rows from (jsonb_to_recordset($2::jsonb) as ("personId" uuid, "flagId" uuid, kind text, status text, detail text, "sinceOn" date,
      reason text, "reviewOn" date, "authorId" text, author text, "joinedFrom" uuid)) with ordinality
      as n("personId", "flagId", kind, status, detail, "sinceOn", reason, "reviewOn", "authorId", author, "joinedFrom", place)
    on conflict (person_id, flag_id) do update set status = excluded.status, detail = excluded.detail, since_on = excluded.since_on,
      reason = excluded.reason, review_on = excluded.review_on, author_id = excluded.author_id, author = excluded.author, changed_at = now()`,
};

/** The statement that writes flags down with persons of an agency: new ones numbered on, those that are there as they are now. */
export function writeFlags(agencyId: string, flags: readonly FlagOfPerson[]): BoundStatement<never> {
  return bind(write, agencyId, JSON.stringify(flags));
}
