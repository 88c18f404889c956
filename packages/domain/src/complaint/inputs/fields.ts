import type { EvidencedFact } from "../../provenance/evidenced-facts.ts";
import { subjectChoices } from "../../input/word-choices.ts";
import { recordedDay } from "../../provenance/evidence/recorded-day.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import { earliestEvidence, inHandOn } from "../../deadlines/facts/filing-evidence.ts";
import type { NotBefore } from "../../input/action-field.ts";
import { reviewRequestedOn } from "../../ombudsperson/independent-review.ts";
import type { ComplaintFacts } from "../facts/complaint-facts.ts";

/** The days of a complaint that another must not precede, by the names that the fields use. */
export const complaintDays = {
  inHand: ({ filing }) => inHandOn(filing),
  made: ({ filing }) => earliestEvidence(filing),
  inThisAgency: ({ transfer, filing }) => transfer?.receivedOn ?? inHandOn(filing),
  transferSent: ({ transfer }) => transfer?.sentOn,
  transferReceived: ({ transfer }) => transfer?.receivedOn,
  ownershipDisputed: ({ transfer }) => transfer?.disputeContactedOn,
  resolutionDated: ({ resolution }) => resolution?.datedOn,
  resolutionMailed: ({ resolution }) => resolution?.mailedOn,
  reviewRequested: reviewRequestedOn,
  claimReceived: ({ claim }) => claim?.receivedOn,
} as const satisfies Readonly<Record<string, (facts: ComplaintFacts) => PlainDate | undefined>>;

/** A bound: not before a day of the record, refused as a matter of order unless a closer code is named. */
export function after(
  day: keyof typeof complaintDays,
  code = "OUT_OF_ORDER",
  detail = "earliest",
): NotBefore {
  return { day, code, detail };
}

/** A notice about a complaint cannot be mailed before the complaint was in hand. */
const notBeforeComplaint = after("inHand", "NOTICE_BEFORE_COMPLAINT", "complaintOn");

/** The day on which a notice about a complaint was mailed. */
export function noticeDay<const Fact extends EvidencedFact>(fact: Fact) {
  return recordedDay(fact, { notBefore: notBeforeComplaint });
}

/** All issues of a complaint as they stand after the act. */
export const issues = {
  kind: "LIST",
  name: "ComplaintIssue",
  label: { en: "Issue", es: "Asunto" },
  each: {
    subject: { kind: "CHOICE", label: { en: "Subject", es: "Tema" }, choices: subjectChoices },
    description: { kind: "LONG_TEXT", label: { en: "What happened", es: "Qué pasó" } },
  },
  most: 50,
  whenEmpty: "ISSUE_REQUIRED",
  whenTooMany: "TOO_MANY_ISSUES",
  told: "subject",
  startsFrom: "issues",
  numbered: true,
} as const;
