import type { PlainDate } from "@redress/domain/calendar";
import type { RuleId } from "@redress/domain/deadlines";
import type { BoundStatement, Statement } from "../../platform/database/database.ts";
import { instantIn } from "../../platform/database/row-values.ts";
import { saidOfPerson } from "../../record/people/said-of-person.ts";
import type { JsonRow, RecordPart, RowsOfTable } from "./record-part.ts";

/** A whole record, as far as every kind has it. */
export interface RecordRow<Facts extends object = object, Registration extends object = object> {
  readonly id: string;
  readonly holder_id: string;
  readonly birth_agency_id: string;
  readonly receiver_id: string | null;
  readonly number: string;
  readonly version: number;
  readonly facts: Facts;
  readonly registration: Registration;
  readonly recorded_at: string;
  readonly next_rule_id: RuleId | null;
  readonly next_due_on: PlainDate | null;
  readonly next_started_on: PlainDate | null;
  readonly next_steps: string | null;
  /** Set when the viewer's agency handed it over, and reads it as it stood. */
  readonly handed_over: { readonly on: PlainDate; readonly toAgencyId: string } | null;
}

/** A record's row with the rows of each part, in the order in which the parts were asked for. */
export interface RowWithParts<Row> {
  readonly row: Row;
  readonly parts: readonly (readonly JsonRow[] | null)[];
}

/** What is said of a person whom the row names, or of the person who they were found to be. */
export function particularsOf(column: string): string {
  return `(select ${saidOfPerson} from person p left join person j on j.id = p.joined_into where p.id = c.${column})`;
}

/** How the columns are read that every kind has, in the order in which they are read. */
const commonColumns: Readonly<Record<Exclude<keyof RecordRow, "handed_over">, string>> = {
  id: "c.id",
  holder_id: "c.holder_id",
  birth_agency_id: "c.birth_agency_id",
  receiver_id: "c.receiver_id",
  number: "c.number",
  version: "c.version",
  next_rule_id: "c.next_rule_id",
  next_due_on: "c.next_due_on",
  next_started_on: "d.started_on",
  next_steps: "d.steps::text",
  facts: "c.facts",
  registration: "c.registration",
  recorded_at: "c.recorded_at",
};

/** Where records are read. */
interface Source {
  /** Part of the statement's name. */
  readonly name: string;
  /** The record as `c`. */
  readonly from: string;
  readonly where: (is: string) => string;
  readonly rows: RowsOfTable;
  readonly handedOver: string;
}

/** As they stand. */
const standing = (table: string): Source => ({
  name: "",
  from: `${table} c`,
  where: (is) => `c.id ${is}`,
  rows: (rows) => `${rows} where record_id = c.id`,
  handedOver: "null",
});

const kept = (table: string) =>
  `select * from jsonb_populate_recordset(null::${table}, h.document -> '${table}')`;

/** As they stood when they left the viewer's agency; the last time, where that was more than once. */
const handedOver = (table: string): Source => ({
  name: ".handed-over",
  from: `handed_over h cross join lateral jsonb_populate_record(null::${table}, h.document -> 'row') c`,
  where: (is) =>
    `h.record_id ${is} and h.version = (select max(o.version) from handed_over o where o.record_id = h.record_id)`,
  // The letter of an act of its own lies with the agency that did it.
  rows: (rows) =>
    `(${kept(rows)}${rows === "notice" ? " union all select * from notice n where n.record_id = h.record_id and n.holder_id = h.agency_id" : ""}) kept where true`,
  handedOver: "json_build_object('on', h.handed_over_on, 'toAgencyId', h.to_agency_id)",
});

function recordsText(
  columns: readonly string[],
  source: Source,
  parts: readonly RecordPart<unknown>[],
  is: string,
): string {
  let parameter = 2;
  const selected = parts.map((part) => {
    const first = parameter;
    parameter += part.values.length;
    return part.select(source.rows, first);
  });
  return `select c.id, c.birth_agency_id, c.holder_id, json_build_array(${[...columns, source.handedOver, ...selected].join(",\n")}) as record
from ${source.from}
left join lateral (select * from ${source.rows("deadline")}) d on d.rule_id = c.next_rule_id
where ${source.where(is)}`;
}

/** One record as one JSON array: the columns of its row, then the rows of each part. */
export interface JoinedRecord {
  readonly record: JsonRow;
}

/** `["events", "events", "notices"]` → `+events2+notices`: PostgreSQL cuts names that are too long. */
function suffixOf(parts: readonly RecordPart<unknown>[]): string {
  const times = new Map<string, number>();
  for (const { name } of parts) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].map(([name, count]) => `+${name}${count === 1 ? "" : count}`).join("");
}

/** What is read of one kind's records, in one statement whose number of parameters does not depend on how many there are. */
export interface RecordStatements<Row> {
  /** The table, which is the word for one of them. */
  readonly table: string;
  /** As they stand. */
  readonly standing: (
    ids: readonly string[],
    parts?: readonly RecordPart<unknown>[],
  ) => BoundStatement<JoinedRecord>;
  /** The same of those that the viewer's agency handed over, as they stood then. */
  readonly handedOver: (
    ids: readonly string[],
    parts: readonly RecordPart<unknown>[],
  ) => BoundStatement<JoinedRecord>;
  /** Reads what they brought. */
  readonly rowOf: (joined: JoinedRecord) => RowWithParts<Row>;
}

/**
 * Makes the statements that read a kind's records with what is asked of them. One record has a statement of its own:
 * with a list PostgreSQL plans anew each time.
 *
 * @param own how the kind's own columns are read.
 */
export function recordStatements<Row extends RecordRow>(
  table: string,
  own: Readonly<Record<Exclude<keyof Row, keyof RecordRow>, string>>,
): RecordStatements<Row> {
  const columns: Readonly<Record<string, string>> = { ...commonColumns, ...own };
  const names = [...Object.keys(columns), "handed_over"];
  const statements = new Map<string, Statement<JoinedRecord>>();
  const from =
    (source: Source) =>
    (ids: readonly string[], parts: readonly RecordPart<unknown>[] = []): BoundStatement<JoinedRecord> => {
      const [only] = ids.length === 1 ? ids : [];
      const name = `${table}.records${source.name}${suffixOf(parts)}${only === undefined ? ".some" : ""}`;
      let statement = statements.get(name);
      if (statement === undefined) {
        const is = only === undefined ? "= any($1::uuid[])" : "= $1::uuid";
        statement = { name, text: recordsText(Object.values(columns), source, parts, is) };
        statements.set(name, statement);
      }
      return { statement, values: [only ?? ids, ...parts.flatMap(({ values }) => values)] };
    };
  return {
    table,
    standing: from(standing(table)),
    handedOver: from(handedOver(table)),
    rowOf: ({ record }) => {
      const row: Record<string, unknown> = {};
      for (const [at, name] of names.entries()) row[name] = record[at];
      row["recorded_at"] = instantIn(row["recorded_at"] as string);
      return { row: row as unknown as Row, parts: record.slice(names.length) as RowWithParts<Row>["parts"] };
    },
  };
}
