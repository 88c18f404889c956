// The public surface of the domain. Nothing else can be imported from outside.

// Outcomes and languages
export { ok, refused, type Ok, type Refused, type Result } from "./outcome/result.ts";
export type { CodedRefusal, PathStep } from "./refusal/coded-refusal.ts";
export { Impossible } from "./outcome/impossible.ts";
export { languages, say, type Language, type Words } from "./vocabulary/words.ts";

// Legal days and business calendars
export {
  addDays,
  compareDates,
  daysBetween,
  isPlainDate,
  parsePlainDate,
  plainDate,
  weekday,
  type DateRefusal,
  type PlainDate,
} from "./calendar/plain-date.ts";
export { formatDate } from "./calendar/format-date.ts";
export { calendarBodies, type CalendarBody } from "./calendar/california-holidays.ts";
export {
  addBusinessDays,
  calendarCoverage,
  calendarName,
  createCalendar,
  holidayName,
  isBusinessDay,
  nextBusinessDay,
  previousBusinessDay,
  type BusinessCalendar,
  type Calendars,
} from "./calendar/business-calendar.ts";
export {
  closureScopes,
  entriesOn,
  entryEffects,
  movesDates,
  type CalendarEntry,
  type CalendarEntryKind,
  type Closure,
  type ClosureScope,
  type EntryEffect,
  type ShownEntry,
  type StruckDay,
} from "./calendar-entries/calendar-entry.ts";
export { calendarFrom, type CalendarEntries } from "./calendar-entries/calendar-from.ts";
export { enterClosureFields, strikeClosureFields } from "./calendar-entries/closure-fields.ts";
export { checkCalendarEntry, closureDaysLimit } from "./calendar-entries/check-calendar-entry.ts";
export { calendarChange, type CalendarChange } from "./calendar/calendar-change.ts";
export { keptHolidays, type KeptHolidays } from "./calendar-entries/kept-holidays.ts";
export {
  calendarRefusalCodes,
  refuseCalendar,
  type CalendarRefusal,
  type CalendarRefusalCode,
} from "./calendar-entries/calendar-refusal.ts";

// What the domain is told of the world, and what the law leaves open
export type { CountingContext, World } from "./world/world.ts";
export {
  defaultSettings,
  isChoiceSetting,
  settingChoiceWords,
  settingNames,
  settingWords,
  type ChoiceSettingName,
  type RuleSettings,
  type SettingName,
} from "./world/settings.ts";

// The law
export { authorities, authorityOf, formatCitation, type AuthorityKey } from "./law/authorities.ts";
export type { Authority, Code, ReadingDepth } from "./law/citation.ts";

// Deadlines: rules, computation, reasons, standing
export type { DeadlineRule, Nature, Obligor, Period, Start } from "./deadlines/rulebook/deadline-rule.ts";
export {
  isRuleId,
  mostExtensionDays,
  ruleById,
  ruleDoubt,
  ruleDuty,
  ruleIfMissed,
  ruleTitle,
} from "./deadlines/rulebook/rulebook.ts";
export { rules } from "./deadlines/rulebook/registry.ts";
export { ruleIds, type RuleId } from "./deadlines/rulebook/rule-id.ts";
export { rulePeriod } from "./deadlines/rulebook/rule-period.ts";
export {
  computeDeadlines,
  computeDeadlinesOf,
  computeDueDates,
  computeDueDatesOf,
  type Deadline,
} from "./deadlines/compute/compute-deadlines.ts";
export {
  deadlineOf,
  type DeadlineRefusal,
  type DeadlineRefusalCode,
} from "./deadlines/compute/deadline-of.ts";
export { rulesNotInForce } from "./deadlines/compute/rules-not-in-force.ts";
export { storedRuleIds } from "./deadlines/rulebook/stored-rules.ts";
export type {
  CaseClosureClockFacts,
  ClaimClockFacts,
  ClaimKind,
  ComplaintClockFacts,
  ContactClockFacts,
  DisbursementReviewClockFacts,
  GivenFacts,
  GivenPart,
  HearingClockFacts,
  TransferClockFacts,
  TransferOwner,
} from "./deadlines/facts/given-facts.ts";
export type { ContactParty } from "./vocabulary/contact-party.ts";
export { claimKindWords, transferOwnerWords } from "./deadlines/facts/given-choice-words.ts";
export { contactPartyWords } from "./vocabulary/contact-party.ts";
export { decisionOutcomeWords } from "./vocabulary/decision-outcome.ts";
export { deadlineDoubt, explain } from "./deadlines/explain/explain.ts";
export { describeStep } from "./deadlines/explain/describe-step.ts";
export { replay } from "./deadlines/explain/replay.ts";
export type { ExplanationStep, ExplanationStepKind } from "./deadlines/counting/explanation-step.ts";
export { datedFactWords } from "./deadlines/facts/dated-fact-words.ts";
export type { DatedFact } from "./deadlines/facts/dated-fact.ts";
export { dueDateEffect, type DueDateEffect, type DueDates } from "./deadlines/compute/due-date-effect.ts";
export {
  affectedBy,
  type AffectedClocks,
  type AffectedDate,
  type RunningClocks,
} from "./deadlines/affected-by.ts";
export {
  keepPromise,
  promiseWords,
  type KeptPromise,
  type PromisedDate,
  type PromiseOutcome,
} from "./deadlines/promise.ts";
export {
  deadlineStanding,
  deadlineStandings,
  dueSoonDays,
  nextDuty,
  resolutionClock,
  standingWords,
  type DeadlineStanding,
  type ResolutionClock,
} from "./deadlines/deadline-standing.ts";
export {
  filingTimeliness,
  filingTimelinesses,
  timelinessWords,
  type FilingTimeliness,
} from "./deadlines/filing-timeliness.ts";

// Facts from JSON, and the answer to a line of them
export { parseGiven, type ParsedGiven } from "./deadlines/given/parse-given.ts";
export {
  answerGiven,
  answerLine,
  answerTooLong,
  type AnswerOptions,
  type GivenAnswer,
} from "./deadlines/given/answer-given.ts";
export type { GivenPath, GivenRefusal } from "./deadlines/given/given-refusal.ts";
export type { GivenRefusalCode } from "./deadlines/given/given-reasons.ts";

// Readings: where the sources differ, every one computed
export { readings } from "./deadlines/readings/readings.ts";
export {
  questionIds,
  readingSources,
  readingSourceWords,
  type DisputedDates,
  type OpenQuestion,
  type QuestionId,
  type ReadDay,
  type Reading,
  type ReadingFacts,
  type ReadingSource,
} from "./deadlines/readings/open-question.ts";

// Collisions: where one clock eats another
export { collisions } from "./deadlines/collisions/collisions.ts";
export { collisionKinds } from "./deadlines/collisions/kinds/index.ts";
export {
  collisionCodes,
  collisionSeverities,
  severityWords,
  type ClockDay,
  type Collision,
  type CollisionCode,
  type CollisionSeverity,
} from "./deadlines/collisions/collision.ts";

// What both machines are made of
export type { MachineRow } from "./machine/machine-row.ts";
export { actingBodies, bodyWords, type ActingBody } from "./vocabulary/acting-body.ts";
export { bodiesOf, type Hands } from "./vocabulary/hands.ts";
export { roles, type Actor, type Role } from "./vocabulary/role.ts";
export { refusalMessage, type Refusal } from "./refusal/refusal.ts";
export { refuse as refuseOnComplaint, type ComplaintRefusalCode } from "./complaint/refusal.ts";

// The contact machine
export { contactStatuses, type ContactStatus } from "./contact/contact-status.ts";
export {
  contactChannels,
  contactChannelWords,
  contactKinds,
  contactKindWords,
  type ContactChannel,
  type ContactKind,
} from "./contact/contact-kind.ts";
export type { ContactFacts } from "./contact/contact-facts.ts";
export {
  contactActionNames,
  type ContactAction,
  type ContactActionName,
  type ContactActionOf,
} from "./contact/contact-action.ts";
export type { ContactEvent, ContactEventKind } from "./contact/contact-event.ts";
export { contactTransitions } from "./contact/contact-transitions.ts";
export {
  availableContactActions,
  decideContact,
  type AvailableContactAction,
  type ContactDecision,
} from "./contact/decide-contact.ts";
export { evolveAllOfContact, evolveContact } from "./contact/evolve-contact.ts";
export { contactInputs } from "./contact/contact-inputs.ts";
export { contactDays, contactGivenFacts } from "./contact/contact-readings.ts";
export { previewContactCorrection, uncertainDatesOfContact } from "./contact/correctable-contact.ts";
export { contactActionWords, contactEventWords, contactStatusWords } from "./contact/contact-words.ts";

// The complaint machine
export { complaintStatuses, openStatuses, type ComplaintStatus } from "./complaint/complaint-status.ts";
export { filingChannels, type FilingChannel } from "./vocabulary/filing.ts";
export { findingOutcomes, type FindingOutcome } from "./vocabulary/finding-outcome.ts";
export { issueSubjects, type IssueSubject } from "./vocabulary/issue-subject.ts";
export { withdrawalManners, type WithdrawalManner } from "./vocabulary/manner.ts";
export {
  type ComplaintFacts,
  type ComplaintIssue,
  type Finding,
  type NamedContact,
  type Repetition,
} from "./complaint/complaint-facts.ts";
export { type Filing } from "./deadlines/facts/given-facts.ts";
export { earliestEvidence, inHandOn } from "./deadlines/facts/filing-evidence.ts";
export { evidenceOfChannel, type EvidenceDate } from "./vocabulary/filing.ts";
export {
  complaintActionNames,
  type ComplaintAction,
  type ComplaintActionName,
  type ComplaintActionOf,
  type OpenComplaintFromRepeatedContact,
  type ReceiveComplaint,
} from "./complaint/complaint-action.ts";
export {
  recountedDates,
  tellRecount,
  type DatesRecounted,
  type RecountCause,
  type RecountedDate,
} from "./complaint/dates-recounted.ts";
export type { ComplaintEvent, ComplaintEventKind } from "./complaint/complaint-event.ts";
export {
  complaintTransitions,
  transitionOf,
  type EventKindOf,
  type NoticeOf,
  type StatusAfter,
  type Transition,
} from "./complaint/complaint-transitions.ts";
export { formNumber, noticeForms, noticeFormWords, type NoticeForm } from "./vocabulary/notice-form.ts";
export { decide, type Decision, type Effect, type EventOfAction } from "./complaint/decide.ts";
export { evolve, evolveAll } from "./complaint/evolve.ts";
export { handsOf } from "./complaint/hands.ts";
export { complaintInputs } from "./complaint/inputs/complaint-inputs.ts";
export { complaintDays } from "./complaint/inputs/fields.ts";
export type { DescribedActionName } from "./complaint/complaint-action.ts";
export type * from "./input/action-field.ts";
export type { InputOf, NamedStaff, ValueOf } from "./input/input-of.ts";
export { checkInput, type RefuseField } from "./input/check-input.ts";
export { keptName, tellInput, yesNoWords, type ToldField } from "./input/tell-input.ts";
export { complaintClockFacts, complaintGivenFacts } from "./complaint/complaint-readings.ts";
export { complaintOfRepetition } from "./complaint/repetition.ts";
export {
  correctableDays,
  previewComplaintCorrection,
  uncertainDatesOfComplaint,
} from "./complaint/correctable-facts.ts";
export { availableActions, type AvailableAction } from "./complaint/available-actions.ts";
export { checkInvestigator } from "./complaint/input-checks/investigator.ts";
export { investigatorRoles } from "./complaint/inputs/investigation-inputs.ts";
export { issueLimit } from "./complaint/input-checks/issues.ts";
export { countCharacters, textLimit } from "./input/check-text.ts";
export { actionWords, eventWords, statusWords } from "./complaint/complaint-words.ts";
export { channelWords } from "./vocabulary/filing.ts";
export { mannerWords } from "./vocabulary/manner.ts";
export { outcomeWords } from "./vocabulary/finding-outcome.ts";
export { roleWords } from "./vocabulary/role.ts";
export { subjectWords } from "./vocabulary/issue-subject.ts";

// Where a day comes from, how exact it is, and how it is corrected
export {
  evidenceKinds,
  evidenceKindWords,
  evidencePartWords,
  evidenceSources,
  evidenceSourceWords,
  exactnessWords,
  sourcesOfKind,
  type Evidence,
  type EvidenceKind,
  type EvidenceSource,
  type Exactness,
} from "./provenance/evidence.ts";
export {
  evidencedFactNames,
  evidencedFacts,
  evidencedFactWords,
  type EvidencedFact,
} from "./provenance/evidenced-facts.ts";
export type { EvidencedFactRow } from "./provenance/fact-row.ts";
export { checkEvidence, rangeDaysLimit } from "./provenance/check-evidence.ts";
export type {
  Correction,
  CorrectionEffect,
  CorrectionRecord,
  ShownCorrection,
} from "./provenance/correction.ts";
export { previewCorrection } from "./provenance/preview-correction.ts";
export { parseCorrection } from "./provenance/parse-correction.ts";
export { correctFact, type CorrectedFacts } from "./provenance/correct-fact.ts";
export {
  correctionRefusalCodes,
  type CorrectionRefusal,
  type CorrectionRefusalCode,
} from "./provenance/correction-refusal.ts";
export {
  checkProvenance,
  uncertainDates,
  type Provenance,
  type UncertainDates,
} from "./provenance/provenance.ts";
export { dueDateRanges, type DueDateRange } from "./provenance/due-date-range.ts";

// What if: what would follow, with nothing done
export { whatIf } from "./what-if/what-if.ts";
export { parseWhatIf, type WhatIfRequest } from "./what-if/parse-what-if.ts";
export { hypothesisKinds, type Hypothesis, type HypothesisKind } from "./what-if/hypothesis.ts";
export { correctableDates, type CorrectableDate } from "./what-if/correctable-date.ts";
export type {
  ComplaintOnRecord,
  ContactOnRecord,
  HearingOnRecord,
  OnRecord,
} from "./what-if/records/on-record.ts";
export { recordsOfGiven } from "./what-if/records/records-of-given.ts";
export type { ActionOnRecord, MovedDate, NoticeDue, RuleDate, WhatIf } from "./what-if/what-if-result.ts";
export type { WhatIfRefusal, WhatIfRefusalCode } from "./what-if/what-if-refusal.ts";

// Which door: what a local agency can resolve, a state hearing, a court, another office
export {
  courtOnlySubjects,
  guidance,
  guidanceCitations,
  isCourtOnly,
} from "./eligibility/local-complaint-scope.ts";
export { triage, type DoorVerdict, type TriagedIssue, type TriageIssue } from "./eligibility/triage.ts";
export { parseTriage, type TriageRequest } from "./eligibility/parse-triage.ts";
export {
  triageRefusalCodes,
  type TriageRefusal,
  type TriageRefusalCode,
} from "./eligibility/triage-refusal.ts";
export { isIssueSubject, triageSubjects, type TriageSubject } from "./eligibility/triage-subject.ts";
export { triageSubjectWords } from "./eligibility/triage-table/index.ts";
export {
  circumstanceChoiceWords,
  circumstanceValues,
  circumstanceWords,
  localProcessStages,
  type CircumstanceName,
  type Circumstances,
  type LocalProcessStage,
} from "./eligibility/circumstances.ts";
export {
  doorRoles,
  doorRoleWords,
  doors,
  doorWords,
  referrals,
  referralWords,
  type Door,
  type DoorRole,
  type Referral,
} from "./eligibility/door.ts";
export { agencyDuties, agencyDutyWords, type AgencyDuty } from "./eligibility/agency-duties.ts";
export type { Exhaustion } from "./eligibility/exhaustion.ts";
export {
  hearingGrounds,
  publicGrounds,
  statutoryParagraphWords,
  statutoryParagraphs,
  type HearingGround,
  type PublicGround,
  type StatutoryParagraph,
} from "./vocabulary/hearing-ground.ts";

// The state-hearing machine
export { hearingStatuses, type HearingStatus } from "./state-hearing/hearing-status.ts";
export {
  hearingActionNames,
  type HearingAction,
  type HearingActionName,
  type HearingActionOf,
} from "./state-hearing/hearing-action.ts";
export type { HearingEvent, HearingEventKind } from "./state-hearing/hearing-event.ts";
export type { DecisionOutcome } from "./vocabulary/decision-outcome.ts";
export type { GroundOutcome, HearingFacts } from "./state-hearing/hearing-facts.ts";
export {
  hearingTransitionOf,
  hearingTransitions,
  type HearingTransition,
} from "./state-hearing/hearing-transitions.ts";
export { decideHearing, type HearingDecisionOf } from "./state-hearing/decide-hearing.ts";
export { evolveAllOfHearing, evolveHearing } from "./state-hearing/evolve-hearing.ts";
export {
  availableHearingActions,
  type AvailableHearingAction,
} from "./state-hearing/available-hearing-actions.ts";
export { hearingClockFacts, hearingGivenFacts } from "./state-hearing/hearing-readings.ts";
export {
  previewHearingCorrection,
  uncertainDatesOfHearing,
} from "./state-hearing/correctable-hearing-facts.ts";
export { exhaustedOn, lastDayToAsk, ruleToAdvise } from "./deadlines/hearing-door.ts";
export { hearingNotices, hearingNoticeWords, type HearingNotice } from "./state-hearing/hearing-notice.ts";
export { hearingActionWords, hearingEventWords, hearingStatusWords } from "./state-hearing/hearing-words.ts";

// The notices of both machines, and which are owed
export {
  noticeKinds,
  noticeKindWords,
  type NoticeDescription,
  type NoticeKind,
  type NoticeParty,
} from "./notices/notice-kinds.ts";
export { contactNoticesDue, hearingNoticesDue, noticesDue, type OwedNotice } from "./notices/notices-due.ts";
