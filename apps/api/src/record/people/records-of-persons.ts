import { bind, type BoundStatement } from "../../platform/database/database.ts";
import { columnOf } from "../../platform/orm/column-of.ts";
import type { KindTypes } from "../kind-declaration.ts";
import type { RecordKind } from "../record-kind.ts";

/** A record that names a person, as far as every kind has it. */
export interface RecordOfPerson {
  readonly id: string;
  /** The name of its kind: "COMPLAINT". */
  readonly kind: string;
  readonly number: string;
  readonly status: string;
  readonly is_open: boolean;
  /** The number of the child support case; null when none is recorded. */
  readonly case_number: string | null;
  /** Which party the record says its first person is; null of a kind that does not say. */
  readonly party: string | null;
  /** Whom of the persons it names, and as what: "complainantId". */
  readonly person_id: string;
  readonly named_as: string;
  readonly recorded_at: string;
}

/** The most records of one person that are read; nobody who works on cases has more. */
export const mostRecordsOfPerson = 200;

/**
 * The statement that brings the records which name any of these persons, the newest first, whatever their kind. Asked by
 * the columns that name persons, for which each kind has an index: an array of ids would find none under row level security.
 */
export function recordsOfPersons(
  kinds: readonly RecordKind<KindTypes>[],
  personIds: readonly string[],
  limit: number | "all" = mostRecordsOfPerson,
): BoundStatement<RecordOfPerson> {
  const ways = kinds.flatMap(({ name, table, personFields }) =>
    (personFields as readonly string[]).map(
      (
        field,
      ) => `(select c.id, '${name}' as kind, c.number, c.status, c.is_open, c.registration ->> 'caseNumber' as case_number,
        c.registration ->> 'party' as party, c.${columnOf(field)} as person_id, '${field}' as named_as, c.recorded_at
      from ${table} c where c.${columnOf(field)} = any($1::uuid[]))`,
    ),
  );
  const text = `${ways.join("\nunion all\n")}\norder by recorded_at desc, id limit ${limit}`;
  return bind(
    { name: `records-of-persons.${kinds.map(({ name }) => name).join(".")}.${limit}`, text },
    personIds,
  );
}
