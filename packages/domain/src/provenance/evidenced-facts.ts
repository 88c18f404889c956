import type { ChosenFact, DatedFact, DerivedFact } from "../deadlines/dated-fact.ts";
import { datedFactWords } from "../deadlines/dated-fact-words.ts";
import type { AuthorityKey } from "../law/authorities.ts";
import type { Words } from "../words.ts";
import type { EvidenceKind } from "./evidence.ts";

/** A dated fact that somebody records, and that can therefore have evidence and be wrong. */
export type EvidencedFact = Exclude<DatedFact, ChosenFact | DerivedFact> | "earlierContactOn";

/** What may prove a fact, and where it stands among the facts. */
export interface EvidencedFactRow {
  readonly path: readonly [string, string, ...string[]];
  /** The kinds of evidence that fit it. */
  readonly kinds: readonly [EvidenceKind, ...EvidenceKind[]];
  /** Whether the day may lie ahead: a plan and no event. */
  readonly planned?: true;
  readonly citations: readonly [AuthorityKey, ...AuthorityKey[]];
}

const contact = ["PHONE_LOG", "SYSTEM_RECORD", "DATE_STAMP", "TRANSMISSION_RECORD", "STATEMENT"] as const;
const mailed = ["MAILING_RECORD", "POSTMARK", "SYSTEM_RECORD"] as const;
const answered = ["MAILING_RECORD", "PHONE_LOG", "TRANSMISSION_RECORD", "SYSTEM_RECORD"] as const;
const arrived = ["DATE_STAMP", "TRANSMISSION_RECORD", "PHONE_LOG", "SYSTEM_RECORD"] as const;
const said = ["STATEMENT", "LETTER_DATE", "PHONE_LOG", "SYSTEM_RECORD"] as const;

/** THE table of evidence: every recorded fact, what may prove it, and the law that says so or that the fact serves. */
export const evidencedFacts: Readonly<Record<EvidencedFact, EvidencedFactRow>> = {
  contactReceivedOn: { path: ["contact", "receivedOn"], kinds: contact, citations: ["22-ccr-111544-a"] },
  earlierContactOn: {
    path: ["contact", "earlierOnSameSubjectOn"],
    kinds: contact,
    citations: ["22-ccr-111544-d"],
  },
  contactAcknowledgedOn: {
    path: ["contact", "acknowledgedOn"],
    kinds: answered,
    citations: ["22-ccr-111544-b", "22-ccr-111544-e"],
  },
  contactAnsweredOn: { path: ["contact", "answeredOn"], kinds: answered, citations: ["22-ccr-111544-a"] },
  // What the complainant alleges and the agency may contest.
  knewOn: {
    path: ["complaint", "knewOn"],
    kinds: [...said, "DELIVERY_RECORD", "MAILING_RECORD"],
    citations: ["fam-code-17800"],
  },
  postmarkedOn: {
    path: ["complaint", "filing", "postmarkedOn"],
    kinds: ["POSTMARK"],
    citations: ["22-ccr-110164-a-1"],
  },
  dateStampedOn: {
    path: ["complaint", "filing", "dateStampedOn"],
    kinds: ["DATE_STAMP"],
    citations: ["22-ccr-110164-a-1", "22-ccr-110164-a-2"],
  },
  spokenOn: {
    path: ["complaint", "filing", "spokenOn"],
    kinds: ["PHONE_LOG", "STATEMENT", "SYSTEM_RECORD"],
    citations: ["22-ccr-110164-b"],
  },
  arrivedOn: {
    path: ["complaint", "filing", "arrivedOn"],
    kinds: ["TRANSMISSION_RECORD", "SYSTEM_RECORD"],
    citations: ["22-ccr-110164"],
  },
  acknowledgementMailedOn: {
    path: ["complaint", "acknowledgement", "noticeMailedOn"],
    kinds: mailed,
    citations: ["22-ccr-120107-e"],
  },
  transferSentOn: {
    path: ["complaint", "transfer", "sentOn"],
    kinds: ["TRANSMISSION_RECORD", ...mailed],
    citations: ["22-ccr-120104-a-1", "22-ccr-120107-e"],
  },
  transferReceivedOn: {
    path: ["complaint", "transfer", "receivedOn"],
    kinds: arrived,
    citations: ["22-ccr-120104-b"],
  },
  transferCopyMailedOn: {
    path: ["complaint", "transfer", "copyMailedOn"],
    kinds: mailed,
    citations: ["22-ccr-120104-a-2"],
  },
  ownershipDisputedOn: {
    path: ["complaint", "transfer", "disputeContactedOn"],
    kinds: ["PHONE_LOG", "TRANSMISSION_RECORD", "SYSTEM_RECORD"],
    citations: ["22-ccr-120104-c"],
  },
  ownershipDeterminedOn: {
    path: ["complaint", "transfer", "determinedOn"],
    kinds: ["LETTER_DATE", "PHONE_LOG", "TRANSMISSION_RECORD", "SYSTEM_RECORD"],
    citations: ["22-ccr-120104-c"],
  },
  amendedOn: {
    path: ["complaint", "amendedOn"],
    kinds: ["STATEMENT", "LETTER_DATE", ...arrived],
    citations: ["22-ccr-120107-e"],
  },
  extensionNoticeMailedOn: {
    path: ["complaint", "extension", "noticeMailedOn"],
    kinds: mailed,
    citations: ["22-ccr-120107-e"],
  },
  resolutionDatedOn: {
    path: ["complaint", "resolution", "datedOn"],
    kinds: ["LETTER_DATE"],
    citations: ["22-ccr-120105", "22-ccr-120107-c"],
  },
  resolutionMailedOn: {
    path: ["complaint", "resolution", "mailedOn"],
    kinds: mailed,
    citations: ["22-ccr-120107-e"],
  },
  // No mailing presumption for the complainant was found: only what shows receipt counts.
  resolutionReceivedOn: {
    path: ["complaint", "resolution", "receivedOn"],
    kinds: ["STATEMENT", "DELIVERY_RECORD", "PHONE_LOG"],
    citations: ["fam-code-17801-c"],
  },
  withdrawnOn: {
    path: ["complaint", "withdrawal", "withdrawnOn"],
    kinds: said,
    citations: ["22-ccr-120107"],
  },
  hearingRequestReceivedOn: {
    path: ["hearing", "requestReceivedOn"],
    kinds: arrived,
    citations: ["fam-code-17801-d-1"],
  },
  hearingScheduledFor: {
    path: ["hearing", "scheduledFor"],
    kinds: ["HEARING_RECORD", "LETTER_DATE", "SYSTEM_RECORD"],
    planned: true,
    citations: ["fam-code-17801-d-1"],
  },
  hearingNoticeSentOn: {
    path: ["hearing", "noticeSentOn"],
    kinds: mailed,
    citations: ["fam-code-17801-d-1"],
  },
  positionStatementSentOn: {
    path: ["hearing", "positionStatementSentOn"],
    kinds: mailed,
    citations: ["22-ccr-120204-a-8"],
  },
  hearingHeldOn: { path: ["hearing", "heldOn"], kinds: ["HEARING_RECORD"], citations: ["22-ccr-120206"] },
  recordClosedOn: {
    path: ["hearing", "recordClosedOn"],
    kinds: ["HEARING_RECORD"],
    citations: ["22-ccr-120216-a"],
  },
  proposedDecisionOn: {
    path: ["hearing", "proposedDecisionOn"],
    kinds: ["LETTER_DATE", "HEARING_RECORD"],
    citations: ["22-ccr-120216-a"],
  },
  decisionAdoptedOn: {
    path: ["hearing", "adoptedOn"],
    kinds: ["LETTER_DATE", "HEARING_RECORD", "SYSTEM_RECORD"],
    citations: ["22-ccr-120217"],
  },
  decisionReceivedOn: {
    path: ["hearing", "decisionReceivedOn"],
    kinds: ["DELIVERY_RECORD", "STATEMENT", ...arrived],
    citations: ["22-ccr-120221-b"],
  },
  complianceReportedOn: {
    path: ["hearing", "complianceReportedOn"],
    kinds: ["LETTER_DATE", "TRANSMISSION_RECORD", ...mailed],
    citations: ["22-ccr-120221-b"],
  },
  rehearingRequestedOn: {
    path: ["hearing", "rehearingRequestedOn"],
    kinds: ["POSTMARK", ...arrived],
    citations: ["fam-code-17801-e"],
  },
  agencyRehearingRequestedOn: {
    path: ["hearing", "agencyRehearingRequestedOn"],
    kinds: ["POSTMARK", ...arrived],
    citations: ["fam-code-17801-e", "22-ccr-120221-a"],
  },
  courtPetitionedOn: {
    path: ["hearing", "courtPetitionedOn"],
    kinds: ["DATE_STAMP", "STATEMENT", "SYSTEM_RECORD"],
    citations: ["fam-code-17803"],
  },
  dismissalNoticeSentOn: {
    path: ["hearing", "dismissalNoticeSentOn"],
    kinds: mailed,
    citations: ["22-ccr-120211-b"],
  },
  hearingDismissedOn: {
    path: ["hearing", "dismissedOn"],
    kinds: ["LETTER_DATE", "HEARING_RECORD"],
    citations: ["22-ccr-120211-b-2"],
  },
  nonAppearanceNoticeSentOn: {
    path: ["hearing", "nonAppearanceNoticeSentOn"],
    kinds: mailed,
    citations: ["22-ccr-120213-b"],
  },
  reinstatementRequestedOn: {
    path: ["hearing", "reinstatementRequestedOn"],
    kinds: ["POSTMARK", ...arrived],
    citations: ["22-ccr-120213-b"],
  },
  hearingWithdrawnOn: {
    path: ["hearing", "withdrawnOn"],
    kinds: [...said, "HEARING_RECORD"],
    citations: ["22-ccr-120212"],
  },
  reviewRequestReceivedOn: {
    path: ["disbursementReview", "requestReceivedOn"],
    kinds: arrived,
    citations: ["dcss-customer-service-non-iv-d"],
  },
  reviewAnsweredOn: {
    path: ["disbursementReview", "answeredOn"],
    kinds: answered,
    citations: ["dcss-customer-service-non-iv-d"],
  },
  claimReceivedOn: {
    path: ["claim", "receivedOn"],
    kinds: arrived,
    citations: ["fam-code-17530-c", "fam-code-17526"],
  },
  claimAnsweredOn: {
    path: ["claim", "answeredOn"],
    kinds: answered,
    citations: ["fam-code-17530-c", "fam-code-17526"],
  },
  closurePlannedFor: {
    path: ["caseClosure", "plannedFor"],
    kinds: ["LETTER_DATE", "SYSTEM_RECORD"],
    planned: true,
    citations: ["45-cfr-303.11-d", "22-ccr-118203"],
  },
  closureNoticeMailedOn: {
    path: ["caseClosure", "noticeMailedOn"],
    kinds: mailed,
    citations: ["45-cfr-303.11-d"],
  },
};

/** Every recorded fact, in the order of the table. */
export const evidencedFactNames = Object.keys(evidencedFacts) as readonly EvidencedFact[];

/** What a recorded fact is called. */
export function evidencedFactWords(fact: EvidencedFact): Words {
  return fact === "earlierContactOn"
    ? { en: "Earlier contact on the same subject", es: "Contacto anterior sobre el mismo asunto" }
    : datedFactWords[fact];
}
