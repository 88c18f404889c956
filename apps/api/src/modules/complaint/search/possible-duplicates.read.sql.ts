import type { PlainDate } from "@redress/domain/calendar";
import type { ComplaintIssue, ComplaintStatus } from "@redress/domain/complaint";
import type { Party } from "@redress/domain/vocabulary";
import { particularsOf } from "../../../actions/read/record.read.sql.ts";
import { bind, type BoundStatement, type Statement } from "../../../platform/database/database.ts";

/** A complaint that may be the one at hand. Whose it is stays inside: see possible-duplicates.query.ts. */
export interface AlikeRow {
  readonly id: string;
  readonly number: string;
  readonly status: ComplaintStatus;
  readonly made_on: PlainDate;
  readonly issues: readonly ComplaintIssue[];
  readonly case_number: string | null;
  readonly participant_number: string | null;
  readonly given: string;
  readonly family: string;
  readonly party: Party;
}

/** What a new complaint is compared by. */
export interface SoughtAlike {
  /** The names as search compares them; both empty where no name is known. */
  readonly family: string;
  readonly given: string;
  /** The numbers of case and participant as search keys spell them. */
  readonly numbers: readonly string[];
  /** Complaints that are closed count when they were made on this day or later. */
  readonly since: PlainDate;
}

/** How many of each way are looked at. */
const limit = 20;

const alike: Statement<AlikeRow> = {
  name: "possible-duplicates",
  text: `select c.id, c.number, c.status, c.made_on, c.facts -> 'issues' as issues, c.registration ->> 'caseNumber' as case_number,
  ${particularsOf("complainant_id")} ->> 'participantNumber' as participant_number,
  c.complainant_given_name as given, c.complainant_family_name as family, c.complainant_party as party
from (
  (select c.* from complaint c
    where c.holder_id = $1 and c.search_family = $2 and c.search_given = $3 and (c.is_open or c.made_on >= $5)
    limit ${limit})
  union all
  (select c.* from search_key k join complaint c on c.id = k.record_id and c.birth_agency_id = k.birth_agency_id
    where k.holder_id = $1 and k.key = any($4::text[]) and (c.is_open or c.made_on >= $5)
    limit ${limit})
) c
order by c.made_on desc, c.id desc`,
};

/** Complaints that an agency holds, with the same name or one of the numbers, open or made lately. */
export function complaintsAlike(
  agencyId: string,
  { family, given, numbers, since }: SoughtAlike,
): BoundStatement<AlikeRow> {
  const named = family !== "" || given !== "";
  return bind(alike, agencyId, named ? family : null, named ? given : null, numbers, since);
}
