import type { PlainDate } from "@redress/domain/calendar";
import type { ComplaintFacts } from "@redress/domain/complaint";
import type { BoundStatement, Statement } from "../../../platform/database/database.ts";
import type { Particulars } from "../../../record/people/particulars.ts";
import { instantIn } from "../../../platform/database/row-values.ts";
import type { StaffMemberRow } from "../../staff/index.ts";
import type { ComplaintRegistration } from "../complaint-types.ts";
import type { ComplaintSummaryRow } from "../complaint.type.ts";
import type { JsonRow, RecordPart, RowsOfTable } from "./record-part.ts";

/** A whole complaint. */
export interface ComplaintRecordRow extends Omit<
  ComplaintSummaryRow,
  "assignee_active" | "assignee_family_name" | "assignee_given_name" | "assignee_role"
> {
  readonly facts: ComplaintFacts;
  readonly registration: ComplaintRegistration;
  readonly complainant: Particulars;
  readonly representative: Particulars | null;
  readonly recorded_at: string;
  /** Whom of the staff the record names; null when nobody. */
  readonly people: readonly StaffMemberRow[] | null;
  readonly birth_agency_id: string;
  readonly receiver_id: string | null;
  /** Set when the viewer's agency handed it over, and reads it as it stood. */
  readonly handed_over: { readonly on: PlainDate; readonly toAgencyId: string } | null;
}

/** A complaint's row with the rows of each part, in the order in which the parts were asked for. */
export interface RowWithParts {
  readonly row: ComplaintRecordRow;
  readonly parts: readonly (readonly JsonRow[] | null)[];
}

/** What is said of a person whom the row names, or of the person who they were found to be. */
function particularsOf(column: string): string {
  return `(select coalesce(j.particulars, p.particulars) from person p left join person j on j.id = p.joined_into where p.id = c.${column})`;
}

/** Every column of a record and how it is read, in the order in which it is read. */
const columns: Readonly<Record<Exclude<keyof ComplaintRecordRow, "handed_over">, string>> = {
  id: "c.id",
  holder_id: "c.holder_id",
  birth_agency_id: "c.birth_agency_id",
  receiver_id: "c.receiver_id",
  number: "c.number",
  version: "c.version",
  status: "c.status",
  made_on: "c.made_on",
  received_on: "c.received_on",
  timeliness: "c.timeliness",
  complainant_given_name: "c.complainant_given_name",
  complainant_family_name: "c.complainant_family_name",
  complainant_party: "c.complainant_party",
  assignee_id: "c.assignee_id",
  next_rule_id: "c.next_rule_id",
  next_due_on: "c.next_due_on",
  next_started_on: "d.started_on",
  next_steps: "d.steps::text",
  facts: "c.facts",
  registration: "c.registration",
  complainant: particularsOf("complainant_id"),
  representative: particularsOf("representative_id"),
  recorded_at: "c.recorded_at",
  people: `(select json_agg(json_build_object('id', s.id, 'givenName', s.given_name, 'familyName', s.family_name, 'role', s.role, 'active', s.active))
  from staff s where s.id = any(array[c.ombudsperson_id, c.investigator_id, (c.facts ->> 'caseworkerId')::uuid, (c.facts #>> '{extension,approvedById}')::uuid]
    || array(select (made ->> 'correctedById')::uuid from jsonb_array_elements(c.facts -> 'corrections') made)))`,
};

const columnNames = [...Object.keys(columns), "handed_over"];

/** Where complaints are read. */
interface Source {
  /** Part of the statement's name. */
  readonly name: string;
  /** The complaint as `c`. */
  readonly from: string;
  readonly where: (is: string) => string;
  readonly rows: RowsOfTable;
  readonly handedOver: string;
}

/** As they stand. */
const standing: Source = {
  name: "",
  from: "complaint c",
  where: (is) => `c.id ${is}`,
  rows: (table) => `${table} where record_id = c.id`,
  handedOver: "null",
};

const kept = (table: string) =>
  `select * from jsonb_populate_recordset(null::${table}, h.document -> '${table}')`;

/** As they stood when they left the viewer's agency; the last time, where that was more than once. */
const handedOver: Source = {
  name: ".handed-over",
  from: "handed_over h cross join lateral jsonb_populate_record(null::complaint, h.document -> 'row') c",
  where: (is) =>
    `h.record_id ${is} and h.version = (select max(o.version) from handed_over o where o.record_id = h.record_id)`,
  // The letter of an act of its own lies with the agency that did it.
  rows: (table) =>
    `(${kept(table)}${table === "notice" ? " union all select * from notice n where n.record_id = h.record_id" : ""}) kept where true`,
  handedOver: "json_build_object('on', h.handed_over_on, 'toAgencyId', h.to_agency_id)",
};

function recordsText(source: Source, parts: readonly RecordPart<unknown>[], is: string): string {
  let parameter = 2;
  const selected = parts.map((part) => {
    const first = parameter;
    parameter += part.values.length;
    return part.select(source.rows, first);
  });
  return `select json_build_array(${[...Object.values(columns), source.handedOver, ...selected].join(",\n")}) as record
from ${source.from}
left join lateral (select * from ${source.rows("deadline")}) d on d.rule_id = c.next_rule_id
where ${source.where(is)}`;
}

/** Reads what `complaintRecords` brought. */
export function rowWithPartsOf({ record }: JoinedRecord): RowWithParts {
  const row: Record<string, unknown> = {};
  for (const [at, name] of columnNames.entries()) row[name] = record[at];
  row["recorded_at"] = instantIn(row["recorded_at"] as string);
  return {
    row: row as unknown as ComplaintRecordRow,
    parts: record.slice(columnNames.length) as RowWithParts["parts"],
  };
}

/** One complaint as one JSON array: the columns of its row, then the rows of each part. */
export interface JoinedRecord {
  readonly record: JsonRow;
}

/** `["events", "events", "notices"]` → `+events2+notices`: PostgreSQL cuts names that are too long. */
function suffixOf(parts: readonly RecordPart<unknown>[]): string {
  const times = new Map<string, number>();
  for (const { name } of parts) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].map(([name, count]) => `+${name}${count === 1 ? "" : count}`).join("");
}

const statements = new Map<string, Statement<JoinedRecord>>();

function recordsFrom(
  source: Source,
  ids: readonly string[],
  parts: readonly RecordPart<unknown>[],
): BoundStatement<JoinedRecord> {
  const [only] = ids.length === 1 ? ids : [];
  const name = `complaint.records${source.name}${suffixOf(parts)}${only === undefined ? ".some" : ""}`;
  let statement = statements.get(name);
  if (statement === undefined) {
    const is = only === undefined ? "= any($1::uuid[])" : "= $1::uuid";
    statement = { name, text: recordsText(source, parts, is) };
    statements.set(name, statement);
  }
  return { statement, values: [only ?? ids, ...parts.flatMap(({ values }) => values)] };
}

/**
 * Whole complaints with what was asked of them, in one statement whose number of parameters does not depend on how
 * many complaints there are. One complaint has a statement of its own: with a list PostgreSQL plans anew each time.
 */
export function complaintRecords(
  ids: readonly string[],
  parts: readonly RecordPart<unknown>[] = [],
): BoundStatement<JoinedRecord> {
  return recordsFrom(standing, ids, parts);
}

/** The same of complaints that the viewer's agency handed over, as they stood then. */
export function recordsHandedOver(
  ids: readonly string[],
  parts: readonly RecordPart<unknown>[],
): BoundStatement<JoinedRecord> {
  return recordsFrom(handedOver, ids, parts);
}
