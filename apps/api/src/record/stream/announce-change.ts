import { bind, type BoundStatement, type Statement } from "../../platform/database/database.ts";
import { endedBelow } from "./changes.read.sql.ts";
import { changeChannel, type AnnouncedChange } from "../../platform/graphql/live-updates.ts";

const announce: Statement<never> = {
  name: "announce-change",
  text: `select pg_notify('${changeChannel}', json_build_object('recordKind', $1::text, 'recordId', $2::text,
      'agencies', $3::text[], 'version', $4::int, 'kind', $5::text, 'changedBy', $6::text,
      'endedBelow', ${endedBelow}::text, 'changedAt', to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text)`,
};

/** Tells every API process, once the transaction is committed, that a record changed. */
export function announceChange(
  change: Omit<AnnouncedChange, "changedAt" | "endedBelow">,
): BoundStatement<never> {
  const { recordKind, recordId, agencies, version, kind, changedBy } = change;
  return bind(announce, recordKind, recordId, agencies, version, kind, changedBy);
}
