import { addDays } from "@redress/domain/calendar";
import type { RequestContext } from "../../../context.ts";
import { can, requireViewer } from "../../../authorization/permissions.ts";
import { notingPage } from "../../../platform/audit/note-disclosure.ts";
import { rowScopeOf } from "../../../platform/auth/viewer.ts";
import { numberKey } from "../../../platform/search/keys-of-record.ts";
import { searchKey } from "../../../platform/search/search-key.ts";
import { likeliest, type NewComplaint } from "./likeness.ts";
import type { PossibleDuplicateType } from "./possible-duplicate.type.ts";
import { complaintsAlike, type AlikeRow } from "./possible-duplicates.read.sql.ts";

/** A closed complaint counts for so many days, as a repeated contact does. */
const lately = 90;

/** More are no hint. */
const most = 5;

/**
 * The complaints that may be the same as a new one, at most 5, the likeliest first: of the same person by name or participant number, or of
 * the same case; open, or made in the last 90 days. One statement, and one row in the audit where somebody is found;
 * nobody for whoever may not see persons.
 *
 * @param itself the id of the new complaint, once it is recorded.
 */
export async function possibleDuplicates(
  context: RequestContext,
  sought: NewComplaint,
  itself?: string,
): Promise<PossibleDuplicateType[]> {
  const viewer = requireViewer(context);
  const { agencyId } = viewer;
  const { givenName, familyName, caseNumber, participantNumber } = sought;
  const numbers = [caseNumber, participantNumber].map((number) => numberKey(number ?? "")).filter(Boolean);
  const [given, family] = [searchKey(givenName), searchKey(familyName)];
  if (agencyId === null || !can(viewer, "read", "Complaint", "complainant")) return [];
  if (given + family === "" && numbers.length === 0) return [];
  const { today } = await context.world(agencyId);
  const since = addDays(today, -lately);
  const alike = complaintsAlike(agencyId, { given, family, numbers, since });
  const found = await noted(context, alike);
  return likeliest(
    sought,
    found.filter(({ id }) => id !== itself),
  ).slice(0, most);
}

/** Reads the rows, and leaves one in the audit that names them; what was typed is a name and stands nowhere. */
async function noted(
  context: RequestContext,
  alike: ReturnType<typeof complaintsAlike>,
): Promise<readonly AlikeRow[]> {
  const viewer = requireViewer(context);
  const { traceId, database } = context;
  const shown = {
    viewer,
    traceId,
    act: "read.possibleDuplicates",
    kind: "complaint",
    fields: ["complainant"],
  };
  const [rows] = await database.show(rowScopeOf(viewer), notingPage(alike, shown, 40, null));
  return rows;
}
