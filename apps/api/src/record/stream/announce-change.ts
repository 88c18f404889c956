import { bind, type BoundStatement, type Statement } from "../../platform/database/database.ts";
import { endedBelow } from "./changes.read.sql.ts";
import type { RecordAtHand } from "../hands/record-at-hand.ts";
import { changeChannel, type AnnouncedChange } from "../../platform/graphql/live-updates.ts";

const announce: Statement<never> = {
  name: "announce-change",
  text: `select pg_notify('${changeChannel}', json_build_object('recordKind', $1::text, 'recordId', $2::text,
      'agencies', $3::text[], 'version', $4::int, 'kind', $5::text, 'changedBy', $6::text, 'beside', $7::text,
      'keptApart', array(select distinct k.staff_id from kept_apart k where k.subject_id = $2::uuid),
      'endedBelow', ${endedBelow}::text, 'changedAt', to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text)`,
};

/** Tells every API process, once the transaction is committed, that a record changed. */
export function announceChange(
  change: Omit<AnnouncedChange, "beside" | "changedAt" | "endedBelow" | "keptApart">,
): BoundStatement<never> {
  return announced(change);
}

/** Tells them that something was added to a record beside its events, which gives it no new version. */
export function announceBeside(
  { kind, recordId, holderId, receiverId, version }: Omit<RecordAtHand, "number">,
  beside: "ATTACHMENT" | "NOTE" | "TASK",
  changedBy: string,
): BoundStatement<never> {
  const agencies = receiverId === null ? [holderId] : [holderId, receiverId];
  return announced({ recordKind: kind, recordId, agencies, version, kind: beside, changedBy, beside });
}

function announced({
  recordKind,
  recordId,
  agencies,
  version,
  kind,
  changedBy,
  beside,
}: Omit<AnnouncedChange, "changedAt" | "endedBelow" | "keptApart">): BoundStatement<never> {
  return bind(announce, recordKind, recordId, agencies, version, kind, changedBy, beside ?? null);
}
