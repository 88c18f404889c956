import type { PlainDate } from "@redress/domain/calendar";
import type { RuleId } from "@redress/domain/deadlines";
import type { Role } from "@redress/domain/vocabulary";
import type { ServedForm } from "../../authorization/served-actions.ts";
import type { RowOf } from "../../platform/orm/row-of.ts";
import type { Notice } from "../../record/notices/notice.entity.ts";
import type { StoredDeadline } from "../../record/deadlines/deadline.entity.ts";
import { instantIn } from "../../platform/database/row-values.ts";
import type { RecordEventRow } from "../history/record-event.type.ts";
import type { NamedInEvents } from "../history/told-event.ts";
import { definePart, type RecordPart } from "./record-part.ts";

/** One stored deadline of one record; `steps` is the JSON text of ExplanationStep[]. */
export interface DeadlineOfRecordRow extends RowOf<
  StoredDeadline,
  "ruleId" | "dueOn" | "startedOn" | "metOn" | "excusedOn"
> {
  readonly steps: string;
}

type DeadlineValues = readonly [
  ruleId: RuleId,
  dueOn: PlainDate,
  startedOn: PlainDate,
  metOn: PlainDate | null,
  excusedOn: PlainDate | null,
  steps: string,
];

/** Every deadline of a record; in no order. */
export const deadlinesPart = definePart({
  key: "deadlines",
  name: "deadlines",
  values: [],
  select: (
    rows,
  ) => `(select json_agg(json_build_array(rule_id, due_on, started_on, met_on, excused_on, steps::text))
  from ${rows("deadline")})`,
  rowOf: ([rule_id, due_on, started_on, met_on, excused_on, steps]: DeadlineValues): DeadlineOfRecordRow => ({
    rule_id,
    due_on,
    started_on,
    met_on,
    excused_on,
    steps,
  }),
});

/** One notice of one record. */
export type NoticeOfRecordRow = RowOf<Notice, "id" | "status" | "preparedAt" | "body"> & {
  readonly form: ServedForm;
};

type NoticeValues = readonly [
  id: string,
  form: ServedForm,
  status: NoticeOfRecordRow["status"],
  preparedAt: string | null,
  body: string | null,
];

/** The notices of a record, the oldest 100, oldest first. */
export const noticesPart = definePart({
  key: "notices",
  name: "notices",
  values: [],
  select: (
    rows,
  ) => `(select json_agg(json_build_array(id, form, status, prepared_at, body) order by event_sequence, form)
  from (select * from ${rows("notice")} order by event_sequence, form limit 100) n)`,
  rowOf: ([id, form, status, preparedAt, body]: NoticeValues): NoticeOfRecordRow => ({
    id,
    form,
    status,
    prepared_at: instantIn(preparedAt),
    body,
  }),
});

type EventValues = readonly [
  id: string,
  sequence: number,
  kind: string,
  actorName: string,
  actorRole: Role,
  recordedAt: string,
  event: RecordEventRow["event"],
  names: Readonly<Record<string, string>> | null,
  takenFrom: string | null,
];

const idsIn = (names: readonly string[]) => names.map((name) => `data #>> '{event,${name}}'`).join(", ");

/** The names of those whom an event names by id, as one object; null when it names nobody. */
const namesInEvent = ({ staff, agencies }: NamedInEvents) =>
  staff.length + agencies.length === 0
    ? "null"
    : `case when data -> 'event' ?| array['${[...staff, ...agencies].join("', '")}']
    then (select json_object_agg(named.id, named.name) from (
      select s.id::text, s.given_name || ' ' || s.family_name as name from staff s where s.id = any(array[${idsIn(staff)}]::uuid[])
      union all select a.id, a.name from agency a where a.id = any(array[${idsIn(agencies)}]::text[])) named) end`;

/** So many events of a record after a version, oldest first. */
export function eventsPart(named: NamedInEvents, after: number, most: number): RecordPart<RecordEventRow> {
  return definePart({
    key: `events ${after} ${most}`,
    name: "events",
    values: [after, most],
    select: (
      rows,
      first,
    ) => `(select json_agg(json_build_array(id, sequence, kind, actor_name, actor_role, recorded_at, data -> 'event',
    ${namesInEvent(named)},
    case when data ? 'takenFrom' then (select a.name from agency a where a.id = data ->> 'takenFrom') end) order by sequence)
  from (select * from ${rows("record_event")} and sequence > $${first} order by sequence limit $${first + 1}) e)`,
    rowOf: ([
      id,
      sequence,
      kind,
      actor_name,
      actor_role,
      recordedAt,
      event,
      names,
      taken_from,
    ]: EventValues) => ({
      id,
      sequence,
      kind,
      actor_name,
      actor_role,
      recorded_at: instantIn(recordedAt),
      event,
      names,
      taken_from,
    }),
  });
}
