// For every action an input that the machine is likely to take: `on` is the day of the step, `n` any number that picks
// among the lawful choices. A new action is missed by the compiler here.
import { anIssue, aWorld, staff } from "@redress/testkit";
import { addDays, type PlainDate } from "../../src/calendar/plain-date.ts";
import { previewComplaintCorrection } from "../../src/complaint/correctable-facts.ts";
import {
  type ComplaintActionName,
  type ComplaintActionOf,
} from "../../src/complaint/acts/complaint-action.ts";
import { type ComplaintFacts } from "../../src/complaint/facts/complaint-facts.ts";
import { type Filing } from "../../src/deadlines/facts/given-facts.ts";
import type { Step } from "./walks.ts";

/** Late enough for every step of a walk. */
export const lateWorld = aWorld("2045-12-29");

/** One of several choices, by any number. */
export function pick<T>(n: number, ...choices: readonly [T, ...T[]]): T {
  return choices[n % choices.length] ?? choices[0];
}

function filingOn(on: PlainDate, n: number): Filing {
  return pick<Filing>(
    n,
    { channel: "MAIL", postmarkedOn: on, dateStampedOn: addDays(on, 2) },
    { channel: "MAIL", dateStampedOn: on },
    { channel: "HAND_DELIVERY", dateStampedOn: on },
    { channel: "ORAL", spokenOn: on },
    { channel: "ELECTRONIC", arrivedOn: on },
    { channel: "FAX", arrivedOn: on },
  );
}

const issuesOf = (facts: ComplaintFacts | null) => facts?.issues ?? [anIssue(1)];
const plannedOf = (facts: ComplaintFacts | null) => facts?.resolutionActions ?? [];

type Likely = {
  readonly [Name in ComplaintActionName]: (step: Step<ComplaintFacts>) => ComplaintActionOf<Name>;
};

const whenItComes = {
  receiveComplaint: ({ on, n }) => ({
    action: "receiveComplaint",
    filing: filingOn(on, n),
    issues: n % 2 === 0 ? [anIssue(1)] : [anIssue(1), anIssue(2)],
    ...(n % 3 === 0 && { knewOn: addDays(on, -80), caseworkerId: staff.caseworker.id }),
  }),
  openComplaintFromRepeatedContact: ({ on, n }) => ({
    action: "openComplaintFromRepeatedContact",
    filing: { ...filingOn(on, n + 1), byRepeatedContact: true },
    issues: [anIssue(1)],
    contacts: [{ contactId: "contact-2", receivedOn: on }],
  }),
  confirmRepeatedContact: ({ on }) => ({ action: "confirmRepeatedContact", confirmedOn: on }),
  findNotSameSubject: ({ on }) => ({
    action: "findNotSameSubject",
    foundOn: on,
    reason: "The first was about genetic tests.",
  }),
  joinContact: ({ on, n }) => ({ action: "joinContact", contactId: `contact-${n}`, receivedOn: on }),
} as const satisfies Partial<Likely>;

const withTheAgency = {
  acknowledgeComplaint: ({ on }) => ({ action: "acknowledgeComplaint", noticeMailedOn: on }),
  assignInvestigator: ({ n }) => ({
    action: "assignInvestigator",
    investigator: {
      staffId: pick(n, staff.investigator.id, staff.otherInvestigator.id),
      role: "INVESTIGATOR",
      sameAgency: true,
      active: true,
    },
  }),
  transferComplaint: ({ on, n }) => ({
    action: "transferComplaint",
    toAgencyId: pick(n, "sacramento", "yolo"),
    sentOn: on,
    sentBy: pick(n, "EMAIL", "FAX"),
    reason: "The case is another county’s.",
  }),
  mailTransferCopy: ({ on }) => ({ action: "mailTransferCopy", copyMailedOn: on }),
  receiveTransfer: ({ on }) => ({ action: "receiveTransfer", receivedOn: on }),
  disputeTransfer: ({ facts, on }) => ({
    action: "disputeTransfer",
    disputeContactedOn: on,
    reason: "The order is of the first county.",
    ...(facts?.transfer?.receivedOn === undefined && { receivedOn: on }),
  }),
  determineOwnership: ({ on, n }) => ({
    action: "determineOwnership",
    determinedOn: on,
    ownership: pick(n, "RECEIVING", "TRANSFERRING"),
  }),
  amendComplaint: ({ facts, on }) => ({
    action: "amendComplaint",
    amendedOn: on,
    noticeMailedOn: on,
    issues: [...issuesOf(facts), anIssue(issuesOf(facts).length + 1)],
  }),
  extendResolutionPeriod: ({ on, n }) => ({
    action: "extendResolutionPeriod",
    days: 1 + (n % 30),
    reason: "The bank’s record is awaited.",
    noticeMailedOn: on,
  }),
  issueWrittenResolution: ({ facts, on, n }) => ({
    action: "issueWrittenResolution",
    datedOn: on,
    mailedOn: on,
    findings: issuesOf(facts).map(({ ordinal }) => ({
      issueOrdinal: ordinal,
      outcome: pick(n, "FOR_COMPLAINANT", "UNTIMELY"),
      explanation: "Held by mistake, and released.",
    })),
  }),
  adviseNoResolution: ({ on }) => ({ action: "adviseNoResolution", noticeMailedOn: on }),
  referIssue: ({ on, n }) => ({
    action: "referIssue",
    issueOrdinal: 1,
    door: pick(n, "COURT", "STATE_DISBURSEMENT_UNIT", "CASEWORKER"),
    given: pick(n, "MAIL", "TELEPHONE"),
    referredOn: on,
  }),
  sendModificationPaperwork: ({ on, n }) => ({
    action: "sendModificationPaperwork",
    paperwork: pick(n, "REVIEW_AND_ADJUSTMENT", "STIPULATION"),
    sentBy: "MAIL",
    sentOn: on,
  }),
  withdrawComplaint: ({ on, n }) => ({
    action: "withdrawComplaint",
    withdrawnOn: on,
    manner: pick(n, "ORAL", "WRITTEN", "ELECTRONIC"),
    note: "The payment has arrived.",
  }),
} as const satisfies Partial<Likely>;

const afterTheResolution = {
  recordResolutionReceipt: ({ on }) => ({ action: "recordResolutionReceipt", receivedOn: on }),
  planResolutionActions: () => ({
    action: "planResolutionActions",
    actions: [
      {
        description: "Release the payment.",
        responsible: { kind: "UNIT", name: "Accounting" },
      },
    ],
  }),
  completeResolutionAction: ({ facts, on }) => ({
    action: "completeResolutionAction",
    ordinal: plannedOf(facts).find((one) => one.completedOn === undefined)?.ordinal ?? 1,
    completedOn: on,
  }),
  closeComplaint: ({ on }) => ({ action: "closeComplaint", closedOn: on }),
  requestStateHearing: ({ on, n }) => ({
    action: "requestStateHearing",
    requestedOn: on,
    grounds: n % 4 === 0 ? [] : [pick(n, "G1", "G2", "G5")],
  }),
  markChecklistItem: ({ on, n }) => ({
    action: "markChecklistItem",
    item: pick(n, "PERSON_HEARD", "PAYMENT_HISTORY_READ", "ARREARS_AUDITED"),
    standing: pick(n, "DONE", "NOT_NEEDED", "TO_DO"),
    markedOn: on,
  }),
  recordClaim: ({ on, n }) => ({
    action: "recordClaim",
    claimKind: pick(n, "MISTAKEN_IDENTITY", "ARREARS_STATEMENT"),
    receivedOn: on,
    statement: "I am not the person whom they look for.",
  }),
  acknowledgeClaim: ({ on }) => ({ action: "acknowledgeClaim", acknowledgedOn: on }),
  extendClaim: ({ on, n }) => ({
    action: "extendClaim",
    days: pick(n, 10, 20, 30),
    reason: "Another county holds the file.",
    noticeMailedOn: on,
  }),
  answerClaim: ({ on, n }) => ({
    action: "answerClaim",
    answeredOn: on,
    outcome: pick(n, "UPHELD", "PARTLY_UPHELD", "REJECTED"),
    explanation: "The file was compared.",
  }),
  requestIndependentReview: ({ on }) => ({
    action: "requestIndependentReview",
    requestedOn: on,
    question: "Whether the call was taken down right.",
    answerDueOn: addDays(on, 14),
  }),
  assignReviewer: ({ n }) => ({
    action: "assignReviewer",
    reviewer: {
      staffId: pick(n, staff.director.id, staff.supervisor.id),
      role: "SUPERVISOR",
      sameAgency: true,
      active: true,
    },
  }),
  answerIndependentReview: ({ on, n }) => ({
    action: "answerIndependentReview",
    answeredOn: on,
    manner: pick(n, "ORAL", "WRITTEN", "ELECTRONIC"),
    text: "It was taken down right.",
  }),
  withdrawIndependentReview: ({ on, n }) => ({
    action: "withdrawIndependentReview",
    withdrawnOn: on,
    manner: pick(n, "ORAL", "WRITTEN", "ELECTRONIC"),
  }),
  recordHelp: ({ on, n }) => ({
    action: "recordHelp",
    helpedOn: on,
    form: pick(n, "LCR001", "SH001"),
    helpedWith: "What is complained of.",
  }),
  explainProcess: ({ on, n }) => ({
    action: "explainProcess",
    explainedOn: on,
    matter: pick(n, "RIGHTS", "PROCESS", "BOTH"),
    language: pick(n, "ENGLISH", "SPANISH", "INTERPRETED"),
    manner: pick(n, "TELEPHONE", "IN_PERSON", "WRITING"),
    listener: pick(n, "PERSON", "REPRESENTATIVE"),
  }),
  correctFact: ({ facts, on }) => {
    const proof = { kind: "STATEMENT", source: "COMPLAINANT", exactness: { as: "EXACT" } } as const;
    const correction = {
      fact: "knewOn",
      to: addDays(on, -100),
      reason: "The letter was found.",
      evidence: proof,
    } as const;
    const preview = facts ? previewComplaintCorrection(facts, correction, lateWorld) : undefined;
    return { action: "correctFact", ...correction, ...(preview?.ok && { shown: preview.value }) };
  },
} as const satisfies Partial<Likely>;

/** Every action with a likely input. */
export const likelyActions: Likely = { ...whenItComes, ...withTheAgency, ...afterTheResolution };
