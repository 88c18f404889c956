import type { OnRecord } from "./records/on-record.ts";
import { noticeForms } from "../vocabulary/notice-form.ts";
import type { Deadline } from "../deadlines/compute/compute-deadlines.ts";
import { ruleIds, type RuleId } from "../deadlines/rulebook/rule-id.ts";
import type { NoticeKind } from "../notices/notice-kinds.ts";
import { noticeOfRule } from "../notices/notice-of-rule.ts";
import { noticesOfDates } from "../notices/notices-of-dates.ts";
import { hearingNoticesDue, noticesDue, contactNoticesDue } from "../notices/notices-due.ts";
import type { Supposed } from "./supposed.ts";
import type { NoticeDue } from "./what-if-result.ts";

/** The record that owes a notice, where there is one. */
function recordOf(notice: NoticeKind, { contact, complaint, hearing }: OnRecord): object | undefined {
  if (notice === "CONTACT_ACKNOWLEDGEMENT") return contact;
  return (noticeForms as readonly NoticeKind[]).includes(notice) ? complaint : hearing;
}

/** What is owed as things stand: what each record owes; of what is not on record, what the rules ask for. */
function owed({ records, world }: Supposed, deadlines: readonly Deadline[]): readonly NoticeDue[] {
  const { contact, complaint, hearing } = records;
  const ofRules = noticesOfDates(deadlines).filter(
    ({ notice }) => notice === null || !recordOf(notice, records),
  );
  return [
    ...(contact ? contactNoticesDue(contact.facts, world) : []),
    ...(complaint ? noticesDue(complaint.facts, world) : []),
    ...(hearing?.facts ? hearingNoticesDue(hearing.facts, world) : []),
    ...ofRules,
  ];
}

/** What would be mailed, by the last day of the rule whose notice it is. */
function mailed(notices: readonly NoticeKind[], deadlines: readonly Deadline[]): readonly NoticeDue[] {
  return notices.map((notice) => {
    const deadline = deadlines.find(({ ruleId }) => noticeOfRule[ruleId] === notice);
    return deadline ? { notice, ruleId: deadline.ruleId, dueOn: deadline.dueOn } : { notice };
  });
}

/** The place of a notice in the order of the rulebook, those without a rule at its end. */
function placeOf({ ruleId }: { readonly ruleId?: RuleId }): number {
  return ruleId === undefined ? ruleIds.length : ruleIds.indexOf(ruleId);
}

/**
 * The notices that fall due: those that what is supposed would have mailed, and those that are owed then and were not
 * before, or by another day.
 */
export function noticesBetween(
  before: Supposed,
  earlier: readonly Deadline[],
  after: Supposed,
  later: readonly Deadline[],
): readonly NoticeDue[] {
  const known = owed(before, earlier);
  const isNew = ({ notice, dueOn }: NoticeDue) =>
    !known.some((one) => one.notice === notice && one.dueOn === dueOn);
  const due = [...mailed(after.mailed, later), ...owed(after, later).filter(isNew)];
  return due.toSorted((one, other) => placeOf(one) - placeOf(other));
}
