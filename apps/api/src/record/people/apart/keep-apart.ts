import { bind, type BoundStatement, type Statement } from "../../../platform/database/database.ts";
import { numberKey } from "../../../platform/search/keys-of-record.ts";

/** A record, with the number of its case. */
export interface RecordOfCase {
  readonly id: string;
  readonly caseNumber: string | null;
}

/** In SQL: an address, or the number of a case, by its letters and digits. */
const plain = (text: string): string => `nullif(lower(regexp_replace(${text}, '[^[:alnum:]]', '', 'g')), '')`;

/** A row that was missing, or that should not have been there. */
export interface KeptApartRow {
  readonly subject_id: string;
  readonly staff_id: string;
}

/** The rows that should stand, put in the place of those that do: `because` names them, `over` says for which subjects. */
const replace = (over: string): string => `
    gone as (delete from kept_apart k using ${over} o where k.subject_id = o.id and k.agency_id = o.agency_id
      and not exists (select from because b where b.id = k.subject_id and b.staff_id = k.staff_id and b.kind = k.kind)
      returning k.subject_id, k.staff_id),
    come as (insert into kept_apart as k (staff_id, subject_id, kind, agency_id, recusal_id, case_key)
      select distinct on (staff_id, id, kind) staff_id, id, kind, agency_id, recusal_id, case_key from because
      order by staff_id, id, kind, recusal_id
      on conflict (staff_id, subject_id, kind) do update set recusal_id = excluded.recusal_id, case_key = excluded.case_key
      where (k.recusal_id, k.case_key) is distinct from (excluded.recusal_id, excluded.case_key)
      returning k.subject_id, k.staff_id)
    select subject_id, staff_id from gone union all select subject_id, staff_id from come`;

/** From persons: whom somebody declared, whoever was found to be the same person, and who shares the address of staff. */
const persons: Statement<KeptApartRow> = {
  name: "keep-apart-from-persons",
  text: `with asked as (
      select p.id, p.agency_id, coalesce(p.joined_into, p.id) as root, p.address_key
      from person p where p.id = any($1::uuid[])),
    same as (
      select a.id, a.root as other from asked a
      union select a.id, j.id from asked a join person j on j.joined_into = a.root),
    because as (
      select a.id, a.agency_id, q.staff_id, q.kind, q.id as recusal_id, null::text as case_key
      from asked a join same s on s.id = a.id join recusal q on q.person_id = s.other and q.ended_at is null
      union all
      select a.id, a.agency_id, q.staff_id, 'HOUSEHOLD', q.id, null
      from asked a join recusal q on q.agency_id = a.agency_id and q.address_key = a.address_key
      where q.kind = 'SELF' and q.ended_at is null and q.person_id <> a.root),${replace("asked")}`,
};

/**
 * From records: those that name such persons, those of their cases, and those of a case whose caseworker somebody was.
 * All records of a case are closed to the same people.
 */
const records: Statement<KeptApartRow> = {
  name: "keep-apart-from-records",
  text: `with seed as (select s.id, s.case_key from unnest($2::uuid[], $3::text[]) s(id, case_key)),
    member as (
      select s.id, $1::text as agency_id, s.case_key, coalesce(s.case_key, s.id::text) as matter from seed s
      union
      select c.id, $1, s.case_key, s.case_key from seed s join search_key k on k.holder_id = $1 and k.key = s.case_key
        join complaint c on c.id = k.record_id and ${plain("c.registration ->> 'caseNumber'")} = s.case_key
      union
      select t.id, $1, s.case_key, s.case_key from seed s join contact t on t.holder_id = $1 and t.case_key = s.case_key
      union
      select k.subject_id, $1, s.case_key, s.case_key from seed s join kept_apart k on k.agency_id = $1 and k.case_key = s.case_key),
    known as (
      select m.matter, k.staff_id, k.kind, k.recusal_id
      from member m join record r on r.id = m.id cross join unnest(r.person_ids) named
        join kept_apart k on k.subject_id = named and k.agency_id = $1
      union
      select m.matter, w.id, 'CASEWORKER', null
      from member m join complaint c on c.id = m.id
        join staff w on w.id = (c.facts ->> 'caseworkerId')::uuid and w.role <> 'CASEWORKER'),
    because as (select m.id, m.agency_id, m.case_key, w.staff_id, w.kind, w.recusal_id from member m join known w using (matter)),${replace("member")}`,
};

/** The statement that brings who is kept apart from persons to what is declared and known of them now. */
export function keepApartFromPersons(personIds: readonly string[]): BoundStatement<KeptApartRow> {
  return bind(persons, personIds);
}

/** The statement that does so of records that an agency holds, and of all others of their cases. Comes after that of the persons. */
export function keepApartFromRecords(
  agencyId: string,
  of: readonly RecordOfCase[],
): BoundStatement<KeptApartRow> {
  const keys = of.map(({ caseNumber }) => (caseNumber === null ? null : numberKey(caseNumber) || null));
  return bind(
    records,
    agencyId,
    of.map(({ id }) => id),
    keys,
  );
}

/** The number of the case that a registration says, whatever the kind of its record. */
export function caseNumberOf(registration: object): string | null {
  const { caseNumber = null } = registration as { readonly caseNumber?: string | null };
  return caseNumber;
}

const closed: Statement<{ readonly closed: boolean }> = {
  name: "case-is-closed-to",
  text: `select exists (select from kept_apart where staff_id = $1::uuid and agency_id = $2 and case_key = $3)
      or exists (select from recusal q join unnest($4::text[]) address on q.address_key = ${plain("address")}
        where q.staff_id = $1::uuid and q.agency_id = $2 and q.kind = 'SELF' and q.ended_at is null) as closed`,
};

/** The statement that says whether somebody is kept apart from what they are about to open: by its case, or a household. */
export function caseIsClosedTo(
  staffId: string | null,
  agencyId: string,
  { caseNumber, addresses }: { readonly caseNumber: string | null; readonly addresses: readonly string[] },
): BoundStatement<{ readonly closed: boolean }> {
  return bind(
    closed,
    staffId,
    agencyId,
    caseNumber === null ? null : numberKey(caseNumber) || null,
    addresses,
  );
}

const apart: Statement<{ readonly staff_id: string }> = {
  name: "is-kept-apart",
  text: "select distinct staff_id from kept_apart where subject_id = $1::uuid and staff_id = any($2::uuid[])",
};

/** The statement that brings those of some staff who are kept apart from a person or a record. */
export function whoIsKeptApart(
  subjectId: string,
  staffIds: readonly string[],
): BoundStatement<{ readonly staff_id: string }> {
  return bind(apart, subjectId, staffIds);
}
