import { opened, type Of } from "@redress/domain/person";
import type { RequestContext } from "../../../context.ts";
import { can, requirePermission, requireViewer } from "../../../authorization/permissions.ts";
import type { Viewer } from "../../../platform/auth/viewer.ts";
import { whenReady, type Ready } from "../../../platform/when-ready.ts";
import { DeadlineType } from "../../deadline/index.ts";
import { loaderOf, type ComplaintRecordRow } from "./complaint-record.read.sql.ts";
import type { ComplaintReading, ComplaintType } from "../complaint.type.ts";

/**
 * How this viewer reads complaints, today and in this language.
 * @throws CodedError FORBIDDEN when the viewer may not read complaints at all.
 */
export async function readingOf(
  context: RequestContext,
): Promise<{ readonly viewer: Viewer; readonly reading: ComplaintReading }> {
  const viewer = requireViewer(context);
  requirePermission(viewer, "read", "Complaint");
  return { viewer, reading: await readingOfAnswer(context) };
}

/** The same for the answer of an act: whoever may do it may read what came of it, but no more of the people in it. */
export async function readingOfAnswer(context: RequestContext): Promise<ComplaintReading> {
  const viewer = requireViewer(context);
  const { today, office } = await context.world(viewer.agencyId);
  return {
    language: context.language,
    today,
    alertDays: office.alertDays,
    seesPersons: can(viewer, "read", "Complaint", "complainant"),
  };
}

/**
 * Goes on with the whole record behind a complaint that has been shown: at once when it was loaded. What is in it is one
 * party's, and fits where the same party's is asked for and nowhere else.
 */
export function withRecord<Result>(
  context: RequestContext,
  complaint: ComplaintType,
  use: <Who>(record: Of<Who, ComplaintRecordRow>) => Ready<Result>,
): Ready<Result> {
  return whenReady(loaderOf(context).find(complaint.row.id), (record) => {
    // Complaints are never deleted, so one that was shown is still there.
    if (record === null) throw new Error("A complaint that was shown cannot be read again.");
    return opened<ComplaintRecordRow, Ready<Result>>(record, use);
  });
}

/** Every deadline of a complaint, in the order of the rulebook. */
export function deadlinesOf(context: RequestContext, complaint: ComplaintType): Ready<DeadlineType[]> {
  return whenReady(loaderOf(context).deadlines(complaint.row.id), (rows) =>
    rows.map((row) => new DeadlineType(row, complaint.reading)),
  );
}
