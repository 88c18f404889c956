import type { FlagOfNamed } from "@redress/domain/tasks";
import { bind, type BoundStatement, type Statement } from "../platform/database/database.ts";
import {
  personIdsOf,
  type ColumnValue,
  type KindDeclaration,
  type KindTypes,
  type Projection,
  type Standing,
} from "./kind-declaration.ts";
import { flagsOfNamed } from "./people/flags-of-named.ts";
import type { Particulars } from "./people/particulars.ts";

/** A record's row, held against every other writer until the transaction ends. */
export interface LockedRow<Types extends KindTypes> {
  readonly version: number;
  readonly birth_agency_id: string;
  readonly holder_id: string;
  readonly receiver_id: string | null;
  readonly facts: Types["facts"];
  readonly registration: Types["registration"];
  /** The flags of the persons whom it names. */
  readonly flags: readonly FlagOfNamed[];
}

/** A new record as its row needs it. */
export interface NewRow<Types extends KindTypes> {
  readonly recordId: string;
  readonly agencyId: string;
  readonly year: number;
  readonly recordedAt: string | null;
  readonly standing: Standing<Types>;
  readonly person: (id: string) => Particulars;
}

/** What is written of one kind of record, by the columns that its projection tells. */
export interface KindStatements<Types extends KindTypes> {
  /** The columns of the concept's table that the projection gives, in the order in which statements carry their values. */
  readonly columns: readonly string[];
  readonly lock: (recordId: string) => BoundStatement<LockedRow<Types>>;
  /** Gives out the agency's next number of the year and writes the record and its row with it. */
  readonly open: (row: NewRow<Types>) => BoundStatement<{ readonly number: string }>;
  /** Brings the row to the facts after an event. The row is locked, so its version is known to be the one before. */
  readonly advance: (
    recordId: string,
    version: number,
    recordedAt: string | null,
    standing: Standing<Types>,
  ) => BoundStatement<never>;
  /** Brings the row to whom it names now. */
  readonly name: (
    recordId: string,
    registration: Types["registration"],
    person: (id: string) => Particulars,
  ) => BoundStatement<never>;
}

/** `$first, $first+1, …` for each name. */
function places(names: readonly string[], first: number): string {
  return names.map((_, index) => `$${first + index}`).join(", ");
}

/** `name = $first, …` for each name. */
function assignments(names: readonly string[], first: number): string {
  return names.map((name, index) => `${name} = $${first + index}`).join(", ");
}

/** A projection's columns by their names, in their order. */
export function projected<Types extends KindTypes>(
  { columns, ofPersons }: Projection<Types>,
  standing: Standing<Types>,
  person: (id: string) => Particulars,
): Readonly<Record<string, ColumnValue>> {
  const { registration } = standing;
  const named = { registration, person };
  return Object.fromEntries([
    ...Object.entries(columns).map(([name, valueOf]) => [name, valueOf(standing)]),
    ...Object.entries(ofPersons).map(([name, valueOf]) => [name, valueOf(named)]),
  ]);
}

/** The texts of a kind's statements. Each is prepared once for a connection, so they are made once. */
function textsOf<Types extends KindTypes>(
  { name, table, numberPrefix }: KindDeclaration<Types>,
  standing: readonly string[],
  personal: readonly string[],
) {
  const columns = [...standing, ...personal];
  const lock: Statement<LockedRow<Types>> = {
    name: `lock-${table}`,
    text: `select version, birth_agency_id, holder_id, receiver_id, facts, registration, ${flagsOfNamed("c.id")} as flags
      from ${table} c where id = $1 for update of c`,
  };
  const open: Statement<{ number: string }> = {
    name: `open-${table}`,
    text: `with counter as (
        insert into record_counter as c (agency_id, kind, year, last_number) values ($2, '${name}', $3, 1)
        on conflict (agency_id, kind, year) do update set last_number = c.last_number + 1
        returning last_number),
      opened as (
        insert into record (id, birth_agency_id, kind, number, holder_id, person_ids)
        select $1, a.id, '${name}',
          '${numberPrefix}-' || $3::int || '-' || lpad(a.county_number::text, 2, '0') || '-' || lpad(counter.last_number::text, 6, '0'), a.id, $4::uuid[]
        from counter join agency a on a.id = $2
        returning number)
      insert into ${table} (id, birth_agency_id, holder_id, number, version, recorded_at, changed_at, facts, registration, ${columns.join(", ")})
      select $1, $2, $2, opened.number, 1, coalesce($5::timestamptz, now()), coalesce($5::timestamptz, now()), $6::jsonb, $7::jsonb,
        ${places(columns, 8)}
      from opened
      returning number`,
  };
  const advance: Statement<never> = {
    name: `advance-${table}`,
    text: `update ${table} set version = $2, changed_at = coalesce($3::timestamptz, now()), facts = $4::jsonb,
        ${assignments(standing, 5)}
      where id = $1`,
  };
  const rename: Statement<never> = {
    name: `name-persons-of-${table}`,
    text: `update ${table} set registration = $2::jsonb, ${assignments(personal, 3)} where id = $1`,
  };
  return { lock, open, advance, rename };
}

/** The statements of a kind. */
export function statementsOf<Types extends KindTypes>(kind: KindDeclaration<Types>): KindStatements<Types> {
  const { projection } = kind;
  const [standing, personal] = [Object.keys(projection.columns), Object.keys(projection.ofPersons)];
  const texts = textsOf(kind, standing, personal);
  return {
    columns: [...standing, ...personal],
    lock: (recordId) => bind(texts.lock, recordId),
    open: ({ recordId, agencyId, year, recordedAt, standing: row, person }) =>
      bind(
        texts.open,
        recordId,
        agencyId,
        year,
        personIdsOf(kind, row.registration),
        recordedAt,
        JSON.stringify(row.facts),
        JSON.stringify(row.registration),
        ...Object.values(projected(projection, row, person)),
      ),
    advance: (recordId, version, recordedAt, row) =>
      bind(
        texts.advance,
        recordId,
        version,
        recordedAt,
        JSON.stringify(row.facts),
        ...Object.values(projection.columns).map((valueOf) => valueOf(row)),
      ),
    name: (recordId, registration, person) =>
      bind(
        texts.rename,
        recordId,
        JSON.stringify(registration),
        ...Object.values(projection.ofPersons).map((valueOf) => valueOf({ registration, person })),
      ),
  };
}
