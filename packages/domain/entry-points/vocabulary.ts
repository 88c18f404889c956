// Words that every part shares: languages, roles, ways of filing, forms; what is lawful, refused or impossible.
export { type Result, ok, refused } from "../src/vocabulary/result.ts";
export type { CodedRefusal } from "../src/refusal/coded-refusal.ts";
export { type Refusal, refusalMessage } from "../src/refusal/refusal.ts";
export { type ContactParty, contactPartyWords } from "../src/vocabulary/contact-party.ts";
export { type DecisionOutcome, decisionOutcomeWords } from "../src/vocabulary/decision-outcome.ts";
export {
  type EvidenceDate,
  type FilingChannel,
  channelWords,
  evidenceOfChannel,
  filingChannels,
} from "../src/vocabulary/filing.ts";
export { type FindingOutcome, outcomeWords } from "../src/vocabulary/finding-outcome.ts";
export {
  type HearingGround,
  type PublicGround,
  type StatutoryParagraph,
  hearingGrounds,
  statutoryParagraphWords,
} from "../src/law/hearing-ground.ts";
export { type IssueSubject, subjectWords } from "../src/vocabulary/issue-subject.ts";
export { fileLimitMegabytes, keptFileKinds } from "../src/vocabulary/kept-files.ts";
export { type NoticeForm, formNumber, noticeFormWords, noticeForms } from "../src/vocabulary/notice-form.ts";
export {
  type ModificationPaperwork,
  type PaperworkWay,
  type ReferralWay,
  modificationPaperworkWords,
  paperworkWayWords,
  referralWayWords,
} from "../src/vocabulary/referral-way.ts";
export { areOpposed, type Party, partyWords } from "../src/vocabulary/party.ts";
export { type Actor, type Role, apartFromAgencies, roleWords, roles } from "../src/vocabulary/role.ts";
export { type Language, type Words, languages, say, sentence } from "../src/vocabulary/words.ts";
export { bodiesOf } from "../src/vocabulary/hands.ts";
export type { ActingBody } from "../src/vocabulary/acting-body.ts";
export type { Hands } from "../src/vocabulary/hands.ts";
export { howToAskForHearing } from "../src/vocabulary/how-to-ask.ts";
export { claimOutcomeWords } from "../src/vocabulary/claim-outcome.ts";
