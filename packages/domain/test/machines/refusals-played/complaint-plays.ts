import {
  anIssue,
  complaintActs as acts,
  complaintEvidence,
  complaintOf,
  handedIn,
  aWorld,
  longAfter,
  mailed,
  openedBy,
  staff,
  type LifeStep,
} from "@redress/testkit";
import { addDays, plainDate as d } from "../../../src/calendar/plain-date.ts";
import type { ComplaintActionOf } from "../../../src/complaint/acts/complaint-action.ts";
import { previewComplaintCorrection } from "../../../src/complaint/correctable-facts.ts";
import type { complaintReasons } from "../../../src/complaint/refusals/refusal-reasons.ts";
import type { Correction } from "../../../src/provenance/correction/correction.ts";
import type { Evidence } from "../../../src/provenance/evidence/evidence.ts";
import type { contactPlays } from "./contact-plays.ts";
import type { Plays } from "./play.ts";
import { claimPlays } from "./claim-plays.ts";
import { reviewPlays } from "./review-plays.ts";

/** Handed in on Monday, May 18, 2026: the 30 days end on Wednesday, June 17. */
const {
  assignInvestigator: assign,
  disputeTransfer: dispute,
  issueWrittenResolution: resolve,
  mailTransferCopy: copy,
  receiveComplaint: receive,
  receiveTransfer: arrive,
  transferComplaint: transfer,
} = acts;
const letter = { ...receive, filing: mailed("2026-05-14", "2026-05-18") };
const determine: LifeStep = [staff.stateAnalyst, acts.determineOwnership];
const acknowledge: ComplaintActionOf<"acknowledgeComplaint"> = {
  action: "acknowledgeComplaint",
  noticeMailedOn: d("2026-05-20"),
};
const extend: ComplaintActionOf<"extendResolutionPeriod"> = {
  action: "extendResolutionPeriod",
  days: 30,
  reason: "The bank has not answered.",
  noticeMailedOn: d("2026-06-10"),
};
const withdraw: ComplaintActionOf<"withdrawComplaint"> = {
  action: "withdrawComplaint",
  withdrawnOn: d("2026-05-20"),
  manner: "ORAL",
  note: "Paid.",
};
const amend: ComplaintActionOf<"amendComplaint"> = {
  action: "amendComplaint",
  amendedOn: d("2026-05-28"),
  noticeMailedOn: d("2026-05-29"),
  issues: [anIssue(1), anIssue(2)],
};
const planned = { description: "Pay it out.", responsible: { kind: "UNIT", name: "Disbursement" } } as const;
const plan = (...actions: ComplaintActionOf<"planResolutionActions">["actions"]): LifeStep => ({
  action: "planResolutionActions",
  actions,
});
const complete: LifeStep = { action: "completeResolutionAction", ordinal: 1, completedOn: d("2026-06-30") };
const close: LifeStep = { action: "closeComplaint", closedOn: d("2026-07-06") };
const receipt: LifeStep = { action: "recordResolutionReceipt", receivedOn: d("2026-06-15") };
const advise: LifeStep = { action: "adviseNoResolution", noticeMailedOn: d("2026-06-18") };
const ask: ComplaintActionOf<"requestStateHearing"> = {
  action: "requestStateHearing",
  requestedOn: d("2026-06-18"),
  grounds: ["G3"],
};
const refer: ComplaintActionOf<"referIssue"> = {
  action: "referIssue",
  issueOrdinal: 1,
  door: "COURT",
  given: "IN_PERSON",
  referredOn: d("2026-05-19"),
};
const paperwork: LifeStep = {
  action: "sendModificationPaperwork",
  paperwork: "STIPULATION",
  sentBy: "EMAIL",
  sentOn: d("2026-05-19"),
};
const confirm: LifeStep = { action: "confirmRepeatedContact", confirmedOn: d("2026-06-03") };
const notSame: LifeStep = { action: "findNotSameSubject", foundOn: d("2026-06-03"), reason: "Custody." };
const join: ComplaintActionOf<"joinContact"> = {
  action: "joinContact",
  contactId: "contact-3",
  receivedOn: d("2026-06-04"),
};
const onRecord = { receivedOn: d("2026-06-03"), isOpposed: false };
const marked = { action: "markChecklistItem", standing: "DONE", markedOn: d("2026-06-04") } as const;
const resolved = [receive, assign, resolve];

const described = (description: string): LifeStep => ({
  ...receive,
  issues: [{ ...anIssue(1), description }],
});
const found = (...ordinals: readonly number[]): LifeStep => ({
  ...resolve,
  findings: ordinals.map((issueOrdinal) => ({ ...resolve.findings[0], issueOrdinal })),
});
const investigator = (changes: Partial<typeof assign.investigator> | object): LifeStep => ({
  ...assign,
  investigator: { ...assign.investigator, ...changes },
});
const filed = (filing: object): LifeStep => ({ ...receive, filing: filing as typeof receive.filing });

/** A correction as a screen hands it over, with the effect that it has shown where there is one. */
function correct(steps: readonly LifeStep[], changes: Partial<Correction>, as: object = {}): LifeStep {
  const asked: Correction = {
    fact: "dateStampedOn",
    to: d("2026-05-19"),
    reason: "Misread.",
    evidence: complaintEvidence.stamp,
    ...changes,
  };
  const preview = previewComplaintCorrection(complaintOf(steps), asked, longAfter);
  return [
    staff.supervisor,
    { action: "correctFact", ...asked, ...(preview.ok && { shown: preview.value }), ...as },
  ] as LifeStep;
}
const proved = (changes: object): LifeStep =>
  correct([receive], { evidence: { ...complaintEvidence.stamp, ...changes } as Evidence });
const dated = (earliest: string, latest: string): LifeStep =>
  proved({ exactness: { as: "APPROXIMATE", earliest, latest } });

/** For every refusal of a complaint a smallest sequence that is answered with it. Those of form and of corrections all machines share. */
export const complaintPlays: Plays<
  Exclude<keyof typeof complaintReasons, keyof typeof contactPlays | "DAYS_OUT_OF_ORDER">,
  LifeStep
> = {
  ...claimPlays,
  ...reviewPlays,
  // Who may act, and when.
  ROLE_NOT_ALLOWED: [[], [staff.auditor, receive]],
  BODY_NOT_ALLOWED: [[receive], [{ ...staff.director, bodies: ["SENDER"] }, acknowledge]],
  NOT_RECEIVED: [[], acknowledge],
  ALREADY_RECEIVED: [[receive], receive],
  COMPLAINT_IN_TRANSFER: [[receive, transfer], acknowledge],
  COMPLAINT_RESOLVED: [resolved, extend],
  COMPLAINT_CLOSED: [[...resolved, close], plan(planned)],
  COMPLAINT_WITHDRAWN: [[receive, withdraw], acknowledge],
  ACTOR_IS_CASEWORKER: [
    [{ ...receive, caseworkerId: staff.supervisor.id }, assign],
    [staff.supervisor, resolve],
  ],
  // Form.
  INVALID_DATE: [[receive], { ...acknowledge, noticeMailedOn: "2026-05-32" as never }],
  FUTURE_DATE: [[receive], { ...acknowledge, noticeMailedOn: d("2026-12-02") }],
  TEXT_REQUIRED: [[], described(" ")],
  TEXT_TOO_LONG: [[], described("x".repeat(10_001))],
  TEXT_NOT_READABLE: [[], described("a\u0000b")],
  WRITING_TURNED: [[], described("a\u202Eb")],
  ONE_LINE_ONLY: [resolved, plan({ ...planned, responsible: { kind: "UNIT", name: "Disbursement\nUnit" } })],
  REASON_REQUIRED: [[receive], { ...extend, reason: "" }],
  UNKNOWN_CHOICE: [[receive], { ...withdraw, manner: "DREAMT" as never }],
  OUT_OF_ORDER: [[receive], { ...transfer, sentOn: d("2026-05-17") }],
  // How it came.
  UNKNOWN_CHANNEL: [[], filed({ channel: "PIGEON", arrivedOn: "2026-05-18" })],
  FILING_EVIDENCE_MISSING: [[], filed({ channel: "MAIL" })],
  FILING_EVIDENCE_NOT_OF_CHANNEL: [[], filed({ ...handedIn("2026-05-18"), spokenOn: "2026-05-18" })],
  DATE_STAMP_BEFORE_POSTMARK: [[], filed(mailed("2026-05-19", "2026-05-18"))],
  ISSUE_REQUIRED: [[], { ...receive, issues: [] }],
  TOO_MANY_ISSUES: [[], { ...receive, issues: Array.from({ length: 51 }, (_, at) => anIssue(at + 1)) }],
  ISSUE_ORDER: [[], { ...receive, issues: [anIssue(2)] }],
  NOT_MADE_BY_REPETITION: [[receive], confirm],
  REPETITION_CONFIRMED: [[openedBy(), confirm], notSame],
  CHECKLIST_ITEM_NOT_HERE: [[receive], { ...marked, item: "ARREARS_AUDITED" }],
  CHECKLIST_ITEM_STANDS_SO: [[receive], { ...marked, item: "PERSON_HEARD", standing: "TO_DO" }],
  CONTACT_ALREADY_NAMED: [[openedBy(), join], join],
  CONTACT_OF_OTHER_SIDE: [[openedBy()], { ...join, seenContact: { ...onRecord, isOpposed: true } }],
  CONTACT_OF_ANOTHER_DAY: [[openedBy()], { ...join, seenContact: onRecord }],
  NOTICE_BEFORE_COMPLAINT: [[receive], { ...acknowledge, noticeMailedOn: d("2026-05-17") }],
  ALREADY_ACKNOWLEDGED: [[receive, acknowledge], acknowledge],
  // Whose it is.
  NOT_TRANSFERRED: [[receive], copy],
  TRANSFER_LATE: [[receive], { ...transfer, sentOn: d("2026-05-27") }],
  TRANSFER_COPY_ALREADY_MAILED: [[receive, transfer, copy], copy],
  TRANSFER_RECEIPT_MISSING: [[receive, transfer], dispute],
  TRANSFER_RECEIPT_ALREADY_RECORDED: [
    [receive, transfer, arrive],
    { ...dispute, receivedOn: addDays(arrive.receivedOn, 1) },
  ],
  TRANSFER_NOT_DISPUTED: [[receive], determine],
  TRANSFER_DISPUTE_LATE: [[receive, transfer, arrive], { ...dispute, disputeContactedOn: d("2026-06-03") }],
  OWNERSHIP_DETERMINED: [[receive, transfer, arrive, dispute, determine], transfer],
  // Who looks into it, and until when.
  INVESTIGATOR_NOT_ASSIGNED: [[receive], resolve],
  INVESTIGATOR_ALREADY_ASSIGNED: [[receive, assign], assign],
  INVESTIGATOR_IS_CASEWORKER: [[{ ...receive, caseworkerId: staff.investigator.id }], assign],
  INVESTIGATOR_RECUSED: [[receive], investigator({ keptApart: true })],
  INVESTIGATOR_ROLE_NOT_ALLOWED: [[receive], investigator({ role: "CASEWORKER" })],
  INVESTIGATOR_OF_ANOTHER_AGENCY: [[receive], investigator({ sameAgency: false })],
  INVESTIGATOR_NOT_ACTIVE: [[receive], investigator({ active: false })],
  EXTENSION_ALREADY_USED: [[receive, extend], extend],
  EXTENSION_DAYS_OUT_OF_RANGE: [[receive], { ...extend, days: 31 }],
  EXTENSION_NOTICE_TOO_LATE: [[receive], { ...extend, noticeMailedOn: d("2026-06-18") }],
  ISSUE_LOST: [[{ ...receive, issues: [anIssue(1), anIssue(2)] }], { ...amend, issues: [anIssue(1)] }],
  NOTHING_AMENDED: [[receive], { ...amend, issues: receive.issues }],
  WITHDRAWAL_BEFORE_COMPLAINT: [[receive], { ...withdraw, withdrawnOn: d("2026-05-17") }],
  // Another door.
  ISSUE_NOT_FOUND: [[receive], { ...refer, issueOrdinal: 2 }],
  ISSUE_ALREADY_REFERRED: [[receive, refer], refer],
  PAPERWORK_ALREADY_SENT: [[receive, paperwork], paperwork],
  // The answer, and what follows it.
  FINDING_MISSING: [[{ ...receive, issues: [anIssue(1), anIssue(2)] }, assign], resolve],
  FINDING_REPEATED: [[receive, assign], found(1, 1)],
  FINDING_WITHOUT_ISSUE: [[receive, assign], found(1, 2)],
  RESOLUTION_BEFORE_RECEIPT: [[receive, assign], { ...resolve, datedOn: d("2026-05-17") }],
  RESOLUTION_MAILED_BEFORE_DATED: [[receive, assign], { ...resolve, mailedOn: d("2026-06-11") }],
  // Where the office asks for a second pair of eyes. Tuesday, December 1, 2026.
  APPROVAL_NEEDED: [
    [receive, assign],
    resolve,
    aWorld("2026-12-01", { office: { secondPairOfEyes: "NEEDED" } }),
  ],
  NOT_RESOLVED: [[receive], receipt],
  RESOLUTION_MISSING: [[receive], close],
  RECEIPT_BEFORE_RESOLUTION: [resolved, { action: "recordResolutionReceipt", receivedOn: d("2026-06-11") }],
  RECEIPT_ALREADY_RECORDED: [[...resolved, receipt], receipt],
  ACTION_REQUIRED: [resolved, plan()],
  TOO_MANY_ACTIONS: [resolved, plan(...Array.from({ length: 51 }, () => planned))],
  NO_ACTION_PLANNED: [[receive], complete],
  NO_SUCH_ACTION: [
    [...resolved, plan(planned)],
    { action: "completeResolutionAction", ordinal: 2, completedOn: d("2026-06-30") },
  ],
  ACTION_ALREADY_COMPLETED: [[...resolved, plan(planned), complete], complete],
  ACTIONS_STILL_PENDING: [[...resolved, plan(planned)], close],
  ADVICE_TOO_EARLY: [[receive], { action: "adviseNoResolution", noticeMailedOn: d("2026-06-17") }],
  ADVICE_ALREADY_MAILED: [[receive, advise], advise],
  NO_HEARING_GROUND: [[receive], { ...ask, grounds: [] }],
  HEARING_ALREADY_ASKED_FOR: [[receive, ask], ask],
  HEARING_BEFORE_RESOLUTION: [[receive], { ...ask, requestedOn: d("2026-06-17") }],
  HEARING_REQUEST_LATE: [[receive], { ...ask, requestedOn: d("2026-08-18") }],
  // Corrections, and what proves a day.
  UNKNOWN_FACT: [[receive], correct([receive], { fact: "birthday" as never })],
  FACT_NOT_RECORDED: [[receive], correct([receive], { fact: "spokenOn" })],
  FACT_NEEDED: [resolved, correct(resolved, { fact: "resolutionDatedOn", to: null })],
  NOTHING_CHANGES: [[receive], correct([receive], { to: d("2026-05-18") })],
  EVIDENCE_REQUIRED: [[receive], correct([receive], {}, { evidence: undefined })],
  EFFECT_NOT_SHOWN: [[receive], correct([receive], {}, { shown: undefined })],
  EFFECT_CHANGED: [[receive], correct([receive], {}, { to: d("2026-05-20") })],
  UNKNOWN_VALUE: [[receive], proved({ kind: "HUNCH" })],
  EVIDENCE_DOES_NOT_FIT: [[receive], proved({ kind: "STATEMENT", source: "COMPLAINANT" })],
  SOURCE_DOES_NOT_FIT: [[receive], proved({ source: "COMPLAINANT" })],
  UNCLEAR_POSTMARK: [
    [letter],
    correct([letter], {
      fact: "postmarkedOn",
      to: d("2026-05-13"),
      evidence: {
        ...complaintEvidence.postmark,
        exactness: { as: "APPROXIMATE", earliest: d("2026-05-13"), latest: d("2026-05-14") },
      },
    }),
  ],
  RANGE_REVERSED: [[receive], dated("2026-05-20", "2026-05-19")],
  RANGE_TOO_WIDE: [[receive], dated("2026-01-01", "2027-01-02")],
  DAY_OUTSIDE_RANGE: [[receive], dated("2026-05-20", "2026-05-21")],
};
