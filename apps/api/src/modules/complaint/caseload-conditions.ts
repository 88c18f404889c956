import { addDays, type PlainDate } from "@redress/domain";
import type { Viewer } from "../../platform/auth/viewer.ts";
import { CodedError } from "../../platform/graphql/coded-error.ts";
import { keyOf } from "../../platform/graphql/global-id.ts";
import type { CaseloadConditions } from "./caseload.read.sql.ts";
import type { CaseloadFilterInput, DueFilter } from "./caseload.type.ts";

/** Ids that one filter may name. */
const idLimit = 50;

/** A list's ids as keys; ids of nothing match nothing. */
function keys(
  name: string,
  kind: string,
  ids: readonly string[] | null | undefined,
): readonly string[] | null {
  if (ids === null || ids === undefined) return null;
  if (ids.length > idLimit) {
    throw new CodedError("BAD_USER_INPUT", `\`${name}\` may hold at most ${idLimit} ids.`, {
      field: ["filter", name],
      allowed: idLimit,
      found: ids.length,
    });
  }
  return ids.flatMap((id) => keyOf(kind, id) ?? []);
}

function dueBetween(
  due: DueFilter | null | undefined,
  today: PlainDate,
): { dueFrom: PlainDate | null; dueTo: PlainDate | null } {
  if (due === "TODAY") return { dueFrom: today, dueTo: today };
  if (due === "IN_7_DAYS") return { dueFrom: today, dueTo: addDays(today, 7) };
  if (due === "OVERDUE") return { dueFrom: null, dueTo: addDays(today, -1) };
  return { dueFrom: null, dueTo: null };
}

/**
 * A filter in terms of the table. The agency filter narrows only what the viewer may see anyway.
 * @throws CodedError BAD_USER_INPUT when a list is too long.
 */
export function caseloadConditions(
  viewer: Viewer,
  filter: CaseloadFilterInput | null | undefined,
  today: PlainDate,
): CaseloadConditions {
  const {
    assignedTo,
    assignee,
    agency,
    status = null,
    channel = null,
    due,
    openOnly,
  }: Partial<CaseloadFilterInput> = filter ?? {};
  return {
    agencyId: viewer.agencyId,
    openOnly: openOnly !== false,
    assignedTo: assignedTo === "ME" ? meOf(viewer) : null,
    unassigned: assignedTo === "NOBODY",
    assignees: keys("assignee", "staff", assignee),
    agencies: keys("agency", "agency", agency),
    statuses: status,
    channels: channel,
    ...dueBetween(due, today),
  };
}

/** A partner has no complaints of its own; the nil uuid is nobody's. */
function meOf(viewer: Viewer): string {
  return viewer.kind === "STAFF" ? viewer.id : "00000000-0000-0000-0000-000000000000";
}
