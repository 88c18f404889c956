import { ruleById, type ClockFacts, type DatedFact, type PlainDate, type RuleId } from "@redress/domain";
import type { RequestContext } from "../../context.ts";
import { can, requirePermission, requireViewer } from "../../platform/auth/permissions.ts";
import type { Viewer } from "../../platform/auth/viewer.ts";
import { noticeId } from "../../platform/graphql/global-id.ts";
import { DeadlineType } from "../deadline/index.ts";
import type { NoticeType } from "../notice/index.ts";
import type { StaffMemberType } from "../staff/index.ts";
import { loaderOf } from "./complaint-loader.ts";
import type { ComplaintRecord } from "./complaint-record.ts";
import type { ComplaintReading, ComplaintType } from "./complaint.type.ts";

/**
 * How this viewer reads complaints, today and in this language.
 * @throws CodedError FORBIDDEN when the viewer may not read complaints at all.
 */
export async function readingOf(
  context: RequestContext,
): Promise<{ readonly viewer: Viewer; readonly reading: ComplaintReading }> {
  const viewer = requireViewer(context);
  requirePermission(viewer, "read", "Complaint");
  const { today } = await context.world(viewer.agencyId);
  return {
    viewer,
    reading: {
      language: context.language,
      today,
      seesPersons: can(viewer, "read", "Complaint", "complainant"),
    },
  };
}

/** The whole record behind a complaint that has been shown. */
export async function recordOf(context: RequestContext, complaint: ComplaintType): Promise<ComplaintRecord> {
  const record = await loaderOf(context).find(complaint.row.id);
  // Complaints are never deleted, so one that was shown is still there.
  if (record === null) throw new Error("A complaint that was shown cannot be read again.");
  return record;
}

/** A person whom the record names; the record and the people are asked for together. */
export async function personOf(
  context: RequestContext,
  complaint: ComplaintType,
  who: (record: ComplaintRecord) => string | undefined,
): Promise<StaffMemberType | null> {
  const [record, people] = await Promise.all([
    recordOf(context, complaint),
    loaderOf(context).people(complaint.row.id),
  ]);
  return people.get(who(record) ?? "") ?? null;
}

/** Every deadline of a complaint, with what ended it unmet where something did. */
export async function deadlinesOf(
  context: RequestContext,
  complaint: ComplaintType,
): Promise<DeadlineType[]> {
  const [record, rows] = await Promise.all([
    recordOf(context, complaint),
    loaderOf(context).deadlines(complaint.row.id),
  ]);
  return rows.map((row) => {
    const excused_on = row.met_on === null ? excusedOn(row.rule_id, record.facts) : null;
    return new DeadlineType({ ...row, excused_on }, complaint.reading);
  });
}

/** The facts that can end a duty without its being met, and where they stand. */
const endings: Readonly<Partial<Record<DatedFact, (facts: ClockFacts) => PlainDate | undefined>>> = {
  withdrawnOn: (facts) => facts.withdrawal?.withdrawnOn,
  resolutionDatedOn: (facts) => facts.resolution?.datedOn,
  resolutionMailedOn: (facts) => facts.resolution?.mailedOn,
  resolutionReceivedOn: (facts) => facts.resolution?.receivedOn,
};

function excusedOn(ruleId: RuleId, facts: ClockFacts): PlainDate | null {
  for (const fact of ruleById(ruleId).excusedBy) {
    const date = endings[fact]?.(facts);
    if (date !== undefined) return date;
  }
  return null;
}

/** The notices of a complaint; their text only for those who may see persons. */
export async function noticesOf(context: RequestContext, complaint: ComplaintType): Promise<NoticeType[]> {
  const seesBody = context.viewer !== null && can(context.viewer, "read", "Notice", "body");
  const rows = await loaderOf(context).notices(complaint.row.id);
  return rows.map((row) => ({
    id: noticeId(row.id),
    form: row.form,
    status: row.status,
    preparedAt: row.prepared_at,
    body: seesBody ? row.body : null,
  }));
}
