import type { NamedStaff } from "@redress/domain/input";
import type { Directory } from "../../actions/read-input.ts";
import { requireViewer } from "../../authorization/permissions.ts";
import type { RequestContext } from "../../context.ts";
import { rowScopeOf } from "../../platform/auth/viewer.ts";
import { dayInCalifornia } from "../../platform/clock.ts";
import type { InputCode } from "../../platform/graphql/input-words.ts";
import { keyOf } from "../../platform/graphql/global-id.ts";
import { whoIsKeptApart } from "../../record/people/apart/keep-apart.ts";
import { RecordEntity } from "../../record/stream/record.entity.ts";
import { directoryOf } from "../agency/index.ts";
import { namedStaff } from "../staff/index.ts";

/** The record, what it was made of and what came of it: who acted on one of them acted on all. */
const firstAct = `select e.actor_name, e.recorded_at from record_event e where e.actor_id = ? and e.record_id in (
    select ?::uuid
    union select (named ->> 'contactId')::uuid
      from complaint c, jsonb_array_elements(coalesce(c.facts -> 'contacts', '[]')) named where c.id = ?
    union select t.complaint_id from contact t where t.id = ?
    union select t.earlier_contact_id from contact t where t.id = ?)
  order by e.recorded_at limit 1`;

interface FirstAct {
  readonly actor_name: string;
  readonly recorded_at: Date | string;
}

/** When somebody first acted on a record or on what it names; undefined when they never did. */
async function firstActOf(
  context: RequestContext,
  recordId: string,
  staffId: string,
): Promise<NamedStaff["acted"]> {
  const ids = [staffId, recordId, recordId, recordId, recordId];
  const [first] = await context.unit.read((em) => em.execute<FirstAct[]>(firstAct, ids));
  return first && { name: first.actor_name, on: dayInCalifornia(new Date(first.recorded_at).getTime()) };
}

interface FileRow {
  readonly record_id: string;
  readonly state: string;
  readonly removed_at: Date | string | null;
}

/** What stands against naming a file as evidence of a day of this record. */
async function againstFile(
  context: RequestContext,
  recordId: string | undefined,
  key: string,
): Promise<InputCode | null> {
  const select = "select record_id, state, removed_at from attachment where id = ?";
  const [file] = await context.unit.read((em) => em.execute<FileRow[]>(select, [key]));
  if (file === undefined) return "UNKNOWN_ID";
  if (file.record_id !== recordId) return "FILE_OF_ANOTHER_RECORD";
  if (file.removed_at !== null) return "FILE_TAKEN_OFF";
  return file.state === "CLEAN" ? null : "FILE_NOT_CLEAN";
}

/** Whom and what an input may name: somebody of another agency is not seen here and so is unknown. */
export function directoryFor(context: RequestContext, recordId?: string): Directory {
  return {
    staff: async (key, withFirstAct) => {
      const person = await namedStaff(context, key);
      if (person === null || recordId === undefined) return person;
      const scope = rowScopeOf(requireViewer(context));
      const [apart] = await context.database.read(scope, whoIsKeptApart(recordId, [person.staffId]));
      const named = { ...person, keptApart: apart.length > 0 };
      return withFirstAct ? { ...named, acted: await firstActOf(context, recordId, person.staffId) } : named;
    },
    record: async (word, named) => {
      const key = keyOf(word, named);
      // Such as CR-2026-31-000123. A NUL, which PostgreSQL takes in no text, is in no number.
      if (key === null && !/^[\w-]+$/.test(named)) return null;
      const which = key === null ? { number: named.toUpperCase() } : { id: key };
      const found = await context.unit.read((em) =>
        em.findOne(RecordEntity, { kind: word.toUpperCase(), ...which }, { fields: ["id"] }),
      );
      return found?.id ?? null;
    },
    attachment: (key) => againstFile(context, recordId, key),
    agency: async (key) => (await directoryOf(context)).has(key),
  };
}
