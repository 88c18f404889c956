import { randomUUIDv7 } from "node:crypto";
import type { Viewer } from "../auth/viewer.ts";
import type { BoundStatement, Statement } from "../database/database.ts";

/** To whom something is shown, by which request. */
export interface Shown {
  readonly viewer: Viewer;
  readonly traceId: string;
  /** What was done, in the words of the code: "read.caseload". */
  readonly act: string;
  /** What kind of record: "complaint". */
  readonly kind: string;
  /** What is shown of persons: "complainant", "notices". Names of fields, never their values. */
  readonly fields: readonly string[];
}

const statements = new Map<string, Statement<unknown>>();

/** The same name always has the same text, so it is put together once. */
function withNote<Row>(
  bound: BoundStatement<Row>,
  values: readonly unknown[],
  textOf: (place: (nth: number) => string) => string,
): BoundStatement<Row> {
  const first = bound.values.length;
  // PostgreSQL cuts long names, and those of whole records are long already.
  const name = `${bound.statement.name}*`;
  let statement = statements.get(name);
  if (statement === undefined) {
    const text = `with shown as materialized (${bound.statement.text}), noted as (
  insert into audit_entry (id, birth_agency_id, agency_id, act, outcome, actor_id, actor_role, session_id, trace_id, details, subject_kind, subject_id, subject_ids)
  ${textOf((nth) => `$${first + nth}`)})
select * from shown`;
    statements.set(name, (statement = { name, text }));
  }
  return { statement: statement as Statement<Row>, values: [...bound.values, ...values] };
}

/** What both kinds of note say, and their parameters. */
const common = (place: (nth: number) => string): string =>
  `${place(1)}::text, 'DONE', ${place(2)}::text, ${place(3)}::text, ${place(4)}::uuid, ${place(5)}::text, ${place(6)}::jsonb`;

function commonValues({ act, viewer, traceId, fields, kind }: Shown): readonly unknown[] {
  return [act, viewer.id, viewer.role, viewer.sessionId, traceId, { shown: fields }, viewer.agencyId, kind];
}

/**
 * A statement that brings a page of rows with an `id`, with one row for the audit that names them: the page is read and
 * its reading written down together, or neither. A page without rows shows nobody and leaves no row.
 *
 * @param size how many of the records are shown: a page reads one more than it shows. One that stands there twice is
 *   shown once.
 * @param known ids that the viewer has on the screen already: a page of these alone leaves no row. Null for none.
 */
export function notingPage<Row extends { readonly id: string }>(
  page: BoundStatement<Row>,
  shown: Shown,
  size: number,
  known: readonly string[] | null,
): BoundStatement<Row> {
  return withNote(
    page,
    [...commonValues(shown), randomUUIDv7(), size, known],
    (
      place,
    ) => `select ${place(9)}::uuid, coalesce(${place(7)}::text, 'statewide'), ${place(7)}::text, ${common(place)}, ${place(8)}::text, null, page.ids
  from (select array_agg(id) as ids from (select id from (select id, row_number() over () as place from shown) numbered
    group by id order by min(place) limit ${place(10)}::int) one) page
  where page.ids is not null and (${place(11)}::uuid[] is null or not page.ids <@ ${place(11)}::uuid[])`,
  );
}

/**
 * A statement that brings records, with one row for the audit for each of them that is opened.
 *
 * @param records brings `id`, `birth_agency_id` and `holder_id` beside what it is asked for.
 * @param opened the ids of those that are opened; none other leaves a row.
 */
export function notingRecords<Row>(
  records: BoundStatement<Row>,
  shown: Shown,
  opened: readonly string[],
): BoundStatement<Row> {
  return withNote(
    records,
    [...commonValues(shown), opened, opened.map(() => randomUUIDv7())],
    (
      place,
    ) => `select o.entry_id, shown.birth_agency_id, coalesce(${place(7)}::text, shown.holder_id), ${common(place)}, ${place(8)}::text, o.id::text, null
  from shown join unnest(${place(9)}::uuid[], ${place(10)}::uuid[]) as o(id, entry_id) on o.id = shown.id`,
  );
}
