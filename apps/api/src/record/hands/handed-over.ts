import { bind, type BoundStatement, type Statement } from "../../platform/database/database.ts";
import type { DeadlineColumns } from "../deadlines/sync-deadlines.ts";
import type { KindTypes } from "../kind-declaration.ts";

/** A record as it stood when it left an agency's hands. */
export interface HandedOver<Types extends KindTypes> {
  /** The key of the document within the record and the agency. */
  readonly handed_over_at: number;
  /** The version that its former holder knows. */
  readonly version: number;
  readonly birth_agency_id: string;
  readonly facts: Types["facts"];
  readonly registration: Types["registration"];
}

const read: Statement<HandedOver<KindTypes>> = {
  name: "handed-over",
  text: `select version as handed_over_at, birth_agency_id, (document #>> '{row,version}')::int as version, document #> '{row,facts}' as facts,
      document #> '{row,registration}' as registration
    from handed_over where record_id = $1 and agency_id = $2 order by version desc limit 1`,
};

/** The last document that an agency has of a record. */
export function handedOverOf<Types extends KindTypes>(
  recordId: string,
  agencyId: string,
): BoundStatement<HandedOver<Types>> {
  return bind(read as Statement<HandedOver<Types>>, recordId, agencyId);
}

/** The statement that keeps a record for its holder as it stands, before the act that takes it over. */
export function keepHandedOver(
  table: string,
  recordId: string,
  toAgencyId: string,
  on: string,
): BoundStatement<never> {
  const rowsOf = (name: string, order: string) =>
    `coalesce((select jsonb_agg(to_jsonb(t) order by ${order}) from ${name} t where t.record_id = r.id), '[]')`;
  const statement: Statement<never> = {
    name: `keep-handed-over-${table}`,
    text: `insert into handed_over (record_id, birth_agency_id, agency_id, version, number, to_agency_id, handed_over_on, person_ids, document)
      select r.id, r.birth_agency_id, r.holder_id, c.version, r.number, $2, $3, r.person_ids, jsonb_build_object(
        'row', to_jsonb(c), 'record_event', ${rowsOf("record_event", "t.sequence")},
        'deadline', ${rowsOf("deadline", "t.rule_id")}, 'notice', ${rowsOf("notice", "t.event_sequence, t.form")},
        'note', ${rowsOf("note", "t.id")}, 'attachment', ${rowsOf("attachment", "t.id")})
      from record r join ${table} c on c.id = r.id where r.id = $1`,
  };
  return bind(statement, recordId, toAgencyId, on);
}

const add: Statement<never> = {
  name: "add-to-handed-over",
  text: `update handed_over set document = document || jsonb_build_object('row', document -> 'row' || $4::jsonb, 'deadline', $5::jsonb,
      'record_event', document -> 'record_event' || (select to_jsonb(e) from record_event e where e.record_id = $1 and e.id = $6))
    where record_id = $1 and agency_id = $2 and version = $3`,
};

/** The statement that adds the former holder's own act to its document, once the event is appended. */
export function addToHandedOver(
  which: { readonly recordId: string; readonly agencyId: string; readonly handedOverAt: number },
  act: {
    readonly eventId: string;
    /** What the act changes of the concept's row. */
    readonly row: Readonly<Record<string, unknown>>;
    readonly deadlines: readonly DeadlineColumns[];
  },
): BoundStatement<never> {
  return bind(
    add,
    which.recordId,
    which.agencyId,
    which.handedOverAt,
    JSON.stringify(act.row),
    JSON.stringify(act.deadlines),
    act.eventId,
  );
}
