import type { GraphQLResolveInfo } from "graphql";
import type { RequestContext } from "../../context.ts";
import { can, requireViewer } from "../../authorization/permissions.ts";
import { maskedInLists } from "../../authorization/masks.ts";
import { personalFields, type FieldName, type RecordName } from "../../authorization/record-fields.ts";
import { notingRecords } from "../../platform/audit/note-disclosure.ts";
import { rowScopeOf, type Viewer } from "../../platform/auth/viewer.ts";
import type { BoundStatement } from "../../platform/database/database.ts";
import { selectionAt } from "../../platform/graphql/selection.ts";

/** Where the records of a list stand below its query. */
export const placesOfNodes = [["nodes"], ["edges", "node"]] as const;

/**
 * Which fields about persons a selection shows to this viewer of records of one type, at any of these places below the
 * resolver's field. A field that the viewer may not see is null, so nobody is shown.
 */
export function shownOfPersons<Name extends RecordName>(
  viewer: Viewer,
  info: GraphQLResolveInfo,
  typeName: Name,
  ...places: readonly (readonly string[])[]
): string[] {
  const shown = new Set<string>();
  for (const place of places) {
    const selection = selectionAt(info, place);
    for (const field of toldOfPersons(typeName, place))
      if (selection.has(field) && can(viewer, "read", typeName, field)) shown.add(field);
    if (
      selection.has("notices") &&
      selectionAt(info, [...place, "notices"]).has("body") &&
      seesLetters(viewer)
    )
      shown.add("notices");
  }
  return [...shown];
}

/** The fields about persons that are told at a place: in a list not those that are masked there. */
function toldOfPersons<Name extends RecordName>(
  typeName: Name,
  place: readonly string[],
): readonly FieldName<Name>[] {
  const fields = (personalFields[typeName] ?? []) as readonly FieldName<Name>[];
  if (place.length === 0) return fields;
  const hidden: readonly string[] = maskedInLists[typeName] ?? [];
  return fields.filter((field) => !hidden.includes(field));
}

function seesLetters(viewer: Viewer): boolean {
  return can(viewer, "read", "Notice", "body");
}

/**
 * Reads records, and writes down those that are opened. What is on the viewer's screen already and is asked for again
 * because a change was told is not opened a second time.
 *
 * @param word the kind in one word: "complaint".
 * @param opened with what is shown of persons.
 */
export async function showRecords<Row>(
  context: RequestContext,
  word: string,
  records: BoundStatement<Row>,
  opened: ReadonlyMap<string, readonly string[]>,
): Promise<readonly Row[]> {
  const { database, disclosures, traceId } = context;
  const viewer = requireViewer(context);
  const scope = rowScopeOf(viewer);
  const onScreen = disclosures.onScreen(viewer);
  const anew = [...opened.keys()].filter((id) => onScreen?.has(id) !== true);
  if (anew.length === 0) return (await database.read(scope, records))[0];
  const fields = [...new Set([...opened.values()].flat())];
  const noting = notingRecords(records, { viewer, traceId, act: `read.${word}`, kind: word, fields }, anew);
  const [rows] = await database.show(scope, noting);
  disclosures.shown(viewer, anew);
  return rows;
}
