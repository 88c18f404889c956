import type { RuleId } from "../deadlines/rulebook/rule-id.ts";
import type { NoticeKind } from "./notice-kinds.ts";

/** The rules whose duty is a notice, with the notice that it is. */
const notices = {
  "contact-acknowledgement": "CONTACT_ACKNOWLEDGEMENT",
  "dispute-acknowledgement": "CONTACT_ACKNOWLEDGEMENT",
  acknowledgement: "LCR002",
  "complaint-transfer": "LCR004",
  "complaint-transfer-copy": "LCR004_COPY",
  "resolution-extension-notice": "LCR005",
  "written-resolution": "LCR006",
  "hearing-notice": "HEARING_NOTICE",
  "position-statement": "POSITION_STATEMENT",
  "dismissal-written-notice": "DISMISSAL_DECISION",
  "compliance-report": "COMPLIANCE_REPORT",
} as const satisfies Readonly<Partial<Record<RuleId, NoticeKind>>>;

/** A rule whose duty is a notice of one of the machines. */
export type NoticeRuleId = keyof typeof notices;

/**
 * The notice that is a rule's duty. Null for a letter that neither machine prepares; undefined when the duty is no
 * notice.
 */
export const noticeOfRule: Readonly<Record<NoticeRuleId, NoticeKind>> &
  Readonly<Partial<Record<RuleId, NoticeKind | null>>> = { ...notices, "case-closure-notice": null };
