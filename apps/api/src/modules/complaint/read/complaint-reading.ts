import type { PlainDate } from "@redress/domain/calendar";
import { ruleById, type ComplaintClockFacts, type DatedFact, type RuleId } from "@redress/domain/deadlines";
import type { RequestContext } from "../../../context.ts";
import { can, requirePermission, requireViewer } from "../../../authorization/permissions.ts";
import type { Viewer } from "../../../platform/auth/viewer.ts";
import { publicId } from "../../../platform/graphql/global-id.ts";
import { whenReady, type Ready } from "../../../platform/when-ready.ts";
import { DeadlineType } from "../../deadline/index.ts";
import type { NoticeType } from "../../notice/index.ts";
import { loaderOf, type ComplaintRecordRow } from "./complaint-record.read.sql.ts";
import type { DeadlineOfRecordRow } from "../../../actions/read/record-parts.read.sql.ts";
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
  const { today } = await context.world(viewer.agencyId);
  return {
    language: context.language,
    today,
    seesPersons: can(viewer, "read", "Complaint", "complainant"),
  };
}

/** Goes on with the whole record behind a complaint that has been shown: at once when it was loaded. */
export function withRecord<Result>(
  context: RequestContext,
  complaint: ComplaintType,
  use: (record: ComplaintRecordRow) => Ready<Result>,
): Ready<Result> {
  return whenReady(loaderOf(context).find(complaint.row.id), (record) => {
    // Complaints are never deleted, so one that was shown is still there.
    if (record === null) throw new Error("A complaint that was shown cannot be read again.");
    return use(record);
  });
}

/** Every deadline of a complaint, with what ended it unmet where something did. */
export function deadlinesOf(context: RequestContext, complaint: ComplaintType): Ready<DeadlineType[]> {
  // Both are asked for before either is waited for.
  const deadlines = loaderOf(context).deadlines(complaint.row.id);
  const record = withRecord(context, complaint, (one) => one);
  const read = (rows: readonly DeadlineOfRecordRow[], { facts }: ComplaintRecordRow): DeadlineType[] =>
    rows.map((row) => {
      const excused_on = row.met_on === null ? excusedOn(row.rule_id, facts) : null;
      return new DeadlineType({ ...row, excused_on }, complaint.reading);
    });
  if (deadlines instanceof Promise || record instanceof Promise)
    return Promise.all([deadlines, record]).then(([rows, one]) => read(rows, one));
  return read(deadlines, record);
}

/** The facts that can end a duty without its being met, and where they stand. */
const endings: Readonly<Partial<Record<DatedFact, (facts: ComplaintClockFacts) => PlainDate | undefined>>> = {
  withdrawnOn: (facts) => facts.withdrawal?.withdrawnOn,
  resolutionDatedOn: (facts) => facts.resolution?.datedOn,
  resolutionMailedOn: (facts) => facts.resolution?.mailedOn,
  resolutionReceivedOn: (facts) => facts.resolution?.receivedOn,
};

function excusedOn(ruleId: RuleId, facts: ComplaintClockFacts): PlainDate | null {
  for (const fact of ruleById(ruleId).excusedBy) {
    const date = endings[fact]?.(facts);
    if (date !== undefined) return date;
  }
  return null;
}

/** The notices of a complaint; their text only for those who may see persons. */
export function noticesOf(context: RequestContext, complaint: ComplaintType): Ready<NoticeType[]> {
  const seesBody = context.viewer !== null && can(context.viewer, "read", "Notice", "body");
  return whenReady(loaderOf(context).notices(complaint.row.id), (rows) =>
    rows.map((row) => ({
      id: publicId("notice", row.id),
      form: row.form,
      status: row.status,
      preparedAt: row.prepared_at,
      body: seesBody ? row.body : null,
    })),
  );
}
