import type { PlainDate } from "@redress/domain/calendar";
import type { RuleId } from "@redress/domain/deadlines";
import type { Role } from "@redress/domain/vocabulary";
import type { ServedEvent, ServedEventKind, ServedForm } from "../../../authorization/served-actions.ts";
import type { RowOf } from "../../../platform/orm/row-of.ts";
import type { Notice } from "../../../record/notices/notice.entity.ts";
import type { DeadlineRow } from "../../deadline/index.ts";
import { instantIn } from "../../../platform/database/row-values.ts";
import type { ComplaintEventRow } from "../timeline/complaint-event.type.ts";
import { namedInEvents } from "../timeline/told-event.ts";
import { definePart, type RecordPart } from "./record-part.ts";

/** One stored deadline of one complaint. */
export type DeadlineOfComplaintRow = Omit<DeadlineRow, "excused_on">;

type DeadlineValues = readonly [
  ruleId: RuleId,
  dueOn: PlainDate,
  startedOn: PlainDate,
  metOn: PlainDate | null,
  steps: string,
];

/** Every deadline of a complaint; in no order. */
export const deadlinesPart = definePart({
  key: "deadlines",
  name: "deadlines",
  values: [],
  select: (rows) => `(select json_agg(json_build_array(rule_id, due_on, started_on, met_on, steps::text))
  from ${rows("deadline")})`,
  rowOf: ([rule_id, due_on, started_on, met_on, steps]: DeadlineValues): DeadlineOfComplaintRow => ({
    rule_id,
    due_on,
    started_on,
    met_on,
    steps,
  }),
});

/** One notice of one complaint. */
export type NoticeOfComplaintRow = RowOf<Notice, "id" | "status" | "preparedAt" | "body"> & {
  readonly form: ServedForm;
};

type NoticeValues = readonly [
  id: string,
  form: ServedForm,
  status: NoticeOfComplaintRow["status"],
  preparedAt: string | null,
  body: string | null,
];

/** The notices of a complaint, the oldest 100, oldest first. */
export const noticesPart = definePart({
  key: "notices",
  name: "notices",
  values: [],
  select: (
    rows,
  ) => `(select json_agg(json_build_array(id, form, status, prepared_at, body) order by event_sequence, form)
  from (select * from ${rows("notice")} order by event_sequence, form limit 100) n)`,
  rowOf: ([id, form, status, preparedAt, body]: NoticeValues): NoticeOfComplaintRow => ({
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
  kind: ServedEventKind,
  actorName: string,
  actorRole: Role,
  recordedAt: string,
  event: ServedEvent,
  names: Readonly<Record<string, string>> | null,
];

const idsIn = (names: readonly string[]) => names.map((name) => `data #>> '{event,${name}}'`).join(", ");

/** The names of those whom an event names by id, as one object; null when it names nobody. */
const namesInEvent = `case when data -> 'event' ?| array['${[...namedInEvents.staff, ...namedInEvents.agencies].join("', '")}']
    then (select json_object_agg(named.id, named.name) from (
      select s.id::text, s.given_name || ' ' || s.family_name as name from staff s where s.id = any(array[${idsIn(namedInEvents.staff)}]::uuid[])
      union all select a.id, a.name from agency a where a.id = any(array[${idsIn(namedInEvents.agencies)}])) named) end`;

/** So many events of a complaint after a version, oldest first. */
export function eventsPart(after: number, most: number): RecordPart<ComplaintEventRow> {
  return definePart({
    key: `events ${after} ${most}`,
    name: "events",
    values: [after, most],
    select: (
      rows,
      first,
    ) => `(select json_agg(json_build_array(id, sequence, kind, actor_name, actor_role, recorded_at, data -> 'event',
    ${namesInEvent}) order by sequence)
  from (select * from ${rows("record_event")} and sequence > $${first} order by sequence limit $${first + 1}) e)`,
    rowOf: ([id, sequence, kind, actor_name, actor_role, recordedAt, event, names]: EventValues) => ({
      id,
      sequence,
      kind,
      actor_name,
      actor_role,
      recorded_at: instantIn(recordedAt),
      event,
      names,
    }),
  });
}
