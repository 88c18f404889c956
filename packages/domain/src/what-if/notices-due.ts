import type { NoticeForm } from "../complaint/notice-form.ts";
import type { Deadline } from "../deadlines/compute-deadlines.ts";
import type { RuleId } from "../deadlines/rulebook.ts";
import type { NoticeDue } from "./what-if-result.ts";

/** The rules whose duty is a notice, with the form that it is; null where the notice is none of the complaint process's. */
const noticeOf: Readonly<Partial<Record<RuleId, NoticeForm | null>>> = {
  "contact-acknowledgement": "CONTACT_ACKNOWLEDGEMENT",
  "dispute-acknowledgement": "CONTACT_ACKNOWLEDGEMENT",
  acknowledgement: "LCR002",
  "complaint-transfer": "LCR004",
  "complaint-transfer-copy": "LCR004_COPY",
  "resolution-extension-notice": "LCR005",
  "written-resolution": "LCR006",
  "hearing-notice": null,
  "dismissal-written-notice": null,
  "case-closure-notice": null,
};

/** Rules whose notice nobody owes until something supposed needs it. */
const onlyWhenSupposed: readonly RuleId[] = ["complaint-transfer", "resolution-extension-notice"];

function fallsDue(deadline: Deadline, before: Deadline | undefined, forms: readonly NoticeForm[]): boolean {
  const form = noticeOf[deadline.ruleId];
  if (form === undefined) return false;
  if (form !== null && forms.includes(form)) return true;
  if (onlyWhenSupposed.includes(deadline.ruleId)) return false;
  const open = deadline.metOn === undefined && deadline.excusedOn === undefined;
  return open && deadline.dueOn !== before?.dueOn;
}

/**
 * The notices that fall due: those that what is supposed would have mailed, and those still owed whose last day is new or
 * another one.
 */
export function noticesDue(
  before: readonly Deadline[],
  after: readonly Deadline[],
  forms: readonly NoticeForm[],
): readonly NoticeDue[] {
  const earlier = new Map(before.map((deadline) => [deadline.ruleId, deadline]));
  return after
    .filter((deadline) => fallsDue(deadline, earlier.get(deadline.ruleId), forms))
    .map(({ ruleId, dueOn }) => ({ ruleId, form: noticeOf[ruleId] ?? null, byOn: dueOn }));
}
