import type { RowScope, SystemScope } from "../auth/viewer.ts";
import type { Message } from "./round-trip.ts";

const scopes: ReadonlySet<string> = new Set(["AGENCY", "STATE", "APART", "SYSTEM"]);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Agency keys as agency.id holds them. */
const agencyKey = /^[a-z0-9-]{1,64}$/;

/** A scope that may be told to PostgreSQL. Throws on one that is none: a bug, stopped before it reaches SQL. */
export function checkedScope(
  scope: RowScope | SystemScope,
): Readonly<Record<"kind" | "agencyId" | "staffId", string>> {
  const agencyId = scope.kind === "AGENCY" ? (scope.agencyId ?? "") : "";
  if (!scopes.has(scope.kind)) throw new Error("An unknown row scope.");
  if (scope.kind === "AGENCY" && !agencyKey.test(agencyId))
    throw new Error("A row scope for an agency needs the agency's key.");
  const staffId = "staffId" in scope ? scope.staffId : undefined;
  if (staffId !== undefined && !uuid.test(staffId))
    throw new Error("A row scope names a person by their uuid.");
  return { kind: scope.kind, agencyId, staffId: staffId ?? "" };
}

function checkedRecord(recordId: string | undefined): string {
  if (recordId === undefined || !uuid.test(recordId)) throw new Error("A record is acted on by its uuid.");
  return recordId;
}

const modes = {
  "read only": "read only",
  "read write": "read write",
  show: "read write; set local synchronous_commit = off",
} as const;

/**
 * Begins a transaction and tells row level security whose rows it may see, in one simple message. The settings are
 * local to the transaction, so nothing is left for whoever has the connection next. Who it is counts for what is one
 * person's alone, and for whom somebody is kept apart from.
 */
export function opening(scope: RowScope | SystemScope, mode: keyof typeof modes): Message {
  const { kind, agencyId, staffId } = checkedScope(scope);
  const who = staffId === "" ? "" : `; set local app.staff_id = '${staffId}'`;
  const actingOn =
    "actingOn" in scope ? `; set local app.acting_on = '${checkedRecord(scope.actingOn)}'` : "";
  return {
    text: `begin ${modes[mode]}; set local app.scope = '${kind}'; set local app.agency_id = '${agencyId}'${who}${actingOn}`,
  };
}
