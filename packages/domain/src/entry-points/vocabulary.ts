// Words that every part shares: languages, roles, ways of filing, forms; what is lawful, refused or impossible.
export { type Result, ok, refused } from "../outcome/result.ts";
export type { CodedRefusal } from "../refusal/coded-refusal.ts";
export { type Refusal, refusalMessage } from "../refusal/refusal.ts";
export { type ContactParty, contactPartyWords } from "../vocabulary/contact-party.ts";
export { type DecisionOutcome, decisionOutcomeWords } from "../vocabulary/decision-outcome.ts";
export {
  type EvidenceDate,
  type FilingChannel,
  channelWords,
  evidenceOfChannel,
  filingChannels,
} from "../vocabulary/filing.ts";
export { outcomeWords } from "../vocabulary/finding-outcome.ts";
export {
  type HearingGround,
  type PublicGround,
  type StatutoryParagraph,
  hearingGrounds,
  statutoryParagraphWords,
} from "../vocabulary/hearing-ground.ts";
export { type IssueSubject, subjectWords } from "../vocabulary/issue-subject.ts";
export { type NoticeForm, formNumber, noticeFormWords, noticeForms } from "../vocabulary/notice-form.ts";
export { type Actor, type Role, roleWords, roles } from "../vocabulary/role.ts";
export { type Language, type Words, languages, say } from "../vocabulary/words.ts";
export { bodiesOf } from "../vocabulary/hands.ts";
export type { ActingBody } from "../vocabulary/acting-body.ts";
export type { Hands } from "../vocabulary/hands.ts";
