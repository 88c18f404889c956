import type { GraphQLResolveInfo } from "graphql";
import type { RequestContext } from "../../../context.ts";
import { can, requireViewer } from "../../../authorization/permissions.ts";
import { askAhead } from "../../../actions/read/ask-ahead.ts";
import { masked } from "../../../actions/read/mask-fields.ts";
import { nothingUnlessKeptApart } from "../../../actions/read/kept-apart.ts";
import { findOutside, requireOpened } from "../../../actions/read/outside-list.ts";
import { shownOfPersons } from "../../../actions/read/show-records.ts";
import { keyOf } from "../../../platform/graphql/global-id.ts";
import { ComplaintType } from "../complaint.type.ts";
import { loaderOf } from "./complaint-record.read.sql.ts";
import { readingOf, readingOfAnswer } from "./complaint-reading.ts";
import { summaryOf } from "./complaint-record.ts";

/** One complaint by its public id; null when there is none that the viewer may see. */
export async function readComplaint(
  context: RequestContext,
  id: string,
  info: GraphQLResolveInfo,
): Promise<ComplaintType | null> {
  const { viewer, reading } = await readingOf(context);
  const key = keyOf("complaint", id);
  if (key === null) return null;
  await requireOpened(context, "read.complaint", id);
  const loader = loaderOf(context);
  const record = loader.open(key, shownOfPersons(viewer, info, "Complaint", []));
  const parts = askAhead(loader, key, info, { typeName: "Complaint", path: [] });
  const found = await record;
  await parts;
  return found === null
    ? nothingUnlessKeptApart(context, { act: "read.complaint", kind: "complaint", id: key })
    : new ComplaintType(summaryOf(found), reading);
}

/** A complaint that another record names, as a list shows it; null when there is none that the viewer may see. */
export async function complaintByKey(
  context: RequestContext,
  key: string,
  info: GraphQLResolveInfo,
): Promise<ComplaintType | null> {
  const viewer = requireViewer(context);
  if (!can(viewer, "read", "Complaint")) return null;
  const find = await findOutside(context);
  const isOutside = find !== null && (await find([key])).has(key);
  const shown = isOutside ? [] : shownOfPersons(viewer, info, "Complaint", []);
  const found = await loaderOf(context).open(key, shown);
  if (found === null) return null;
  return masked(new ComplaintType(summaryOf(found), await readingOfAnswer(context)), isOutside);
}
