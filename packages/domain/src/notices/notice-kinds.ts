import { noticeFormWords, type NoticeForm } from "../vocabulary/notice-form.ts";
import type { AuthorityKey } from "../law/authorities.ts";
import { hearingNoticeWords, type HearingNotice } from "../state-hearing/hearing-notice.ts";
import type { Words } from "../vocabulary/words.ts";

/** Who sends or gets a notice. The other parent never does. */
export type NoticeParty =
  | "LCSA"
  | "OTHER_AGENCY"
  | "PARTICIPANT"
  | "COMPLAINANT"
  | "STATE_HEARING_OFFICE"
  | "DEPARTMENT";

/** Any form or letter. */
export type NoticeKind = NoticeForm | HearingNotice;

/** What there is to say about a form or letter whatever it holds. */
export interface NoticeDescription {
  readonly sentBy: NoticeParty;
  readonly sentTo: readonly NoticeParty[];
  readonly citations: readonly AuthorityKey[];
  /** True when no text of the law commands it. */
  readonly practice?: true;
}

/** Every form and letter of both machines. */
export const noticeKinds: Readonly<Record<NoticeKind, NoticeDescription>> = {
  CONTACT_ACKNOWLEDGEMENT: {
    sentBy: "LCSA",
    sentTo: ["PARTICIPANT"],
    citations: ["22-ccr-111544-b", "22-ccr-111544-e"],
  },
  LCR002: { sentBy: "LCSA", sentTo: ["COMPLAINANT"], citations: ["22-ccr-120102", "22-ccr-120107-e"] },
  LCR003: { sentBy: "LCSA", sentTo: ["COMPLAINANT"], citations: ["22-ccr-120107-e"] },
  LCR004: { sentBy: "LCSA", sentTo: ["OTHER_AGENCY"], citations: ["22-ccr-120104-a-1", "22-ccr-120107-e"] },
  LCR004_COPY: {
    sentBy: "LCSA",
    sentTo: ["COMPLAINANT"],
    citations: ["22-ccr-120104-a-2", "22-ccr-120107-e"],
  },
  LCR005: { sentBy: "LCSA", sentTo: ["COMPLAINANT"], citations: ["fam-code-17800", "22-ccr-120107-e"] },
  LCR006: {
    sentBy: "LCSA",
    sentTo: ["COMPLAINANT"],
    citations: ["fam-code-17800", "22-ccr-120105", "22-ccr-120107-e"],
  },
  NO_RESOLUTION_ADVICE: {
    sentBy: "LCSA",
    sentTo: ["COMPLAINANT"],
    citations: ["fam-code-17801-b", "22-ccr-120100-a-2"],
    practice: true,
  },
  WITHDRAWAL_CONFIRMATION: {
    sentBy: "LCSA",
    sentTo: ["COMPLAINANT"],
    citations: ["22-ccr-120107-c"],
    practice: true,
  },
  SH001: { sentBy: "COMPLAINANT", sentTo: ["STATE_HEARING_OFFICE"], citations: ["22-ccr-120201"] },
  REQUEST_ACKNOWLEDGEMENT: {
    sentBy: "STATE_HEARING_OFFICE",
    sentTo: ["COMPLAINANT", "LCSA"],
    citations: ["22-ccr-120201"],
    practice: true,
  },
  HEARING_NOTICE: {
    sentBy: "STATE_HEARING_OFFICE",
    sentTo: ["COMPLAINANT", "LCSA"],
    citations: ["fam-code-17801-d-1", "22-ccr-120203"],
  },
  POSITION_STATEMENT: {
    sentBy: "LCSA",
    sentTo: ["COMPLAINANT", "STATE_HEARING_OFFICE"],
    citations: ["22-ccr-120204-a", "22-ccr-120204-a-8"],
  },
  DISMISSAL_NOTICE: {
    sentBy: "STATE_HEARING_OFFICE",
    sentTo: ["COMPLAINANT"],
    citations: ["22-ccr-120211-b"],
  },
  FURTHER_FACTS_COPY: {
    sentBy: "STATE_HEARING_OFFICE",
    sentTo: ["LCSA"],
    citations: ["22-ccr-120211-b-1"],
  },
  DISMISSAL_DECISION: {
    sentBy: "STATE_HEARING_OFFICE",
    sentTo: ["COMPLAINANT"],
    citations: ["22-ccr-120211-b-2", "22-ccr-120213-b-2"],
  },
  NON_APPEARANCE_NOTICE: {
    sentBy: "STATE_HEARING_OFFICE",
    sentTo: ["COMPLAINANT"],
    citations: ["22-ccr-120213-b"],
  },
  JUDGE_REPLACED: {
    sentBy: "STATE_HEARING_OFFICE",
    sentTo: ["COMPLAINANT", "LCSA"],
    citations: ["22-ccr-120216-b"],
  },
  DECISION: {
    sentBy: "DEPARTMENT",
    sentTo: ["COMPLAINANT", "LCSA"],
    citations: ["22-ccr-120216-a", "22-ccr-120217"],
  },
  COMPLIANCE_REPORT: { sentBy: "LCSA", sentTo: ["DEPARTMENT"], citations: ["22-ccr-120221-b"] },
  COMPLIANCE_DETERMINATION: {
    sentBy: "DEPARTMENT",
    sentTo: ["COMPLAINANT", "LCSA"],
    citations: ["22-ccr-120221-b"],
  },
};

/** The titles of every form and letter. */
export const noticeKindWords: Readonly<Record<NoticeKind, Words>> = {
  ...noticeFormWords,
  ...hearingNoticeWords,
};
