import { arrived, mailed, said, type EvidencedFactRow } from "../evidence/fact-row.ts";

/** The recorded days of a state hearing, in the order of its life. */
export const hearingFactRows = {
  hearingRequestReceivedOn: {
    path: ["hearing", "requestReceivedOn"],
    kinds: arrived,
    needed: "ON_RECORD",
    citations: ["fam-code-17801-d-1"],
  },
  hearingScheduledFor: {
    path: ["hearing", "scheduledFor"],
    kinds: ["HEARING_RECORD", "LETTER_DATE", "SYSTEM_RECORD"],
    planned: true,
    needed: "ON_RECORD",
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
    needed: "ON_RECORD",
    citations: ["22-ccr-120204-a-8"],
  },
  hearingHeldOn: {
    path: ["hearing", "heldOn"],
    kinds: ["HEARING_RECORD"],
    needed: "ON_RECORD",
    citations: ["22-ccr-120206"],
  },
  recordClosedOn: {
    path: ["hearing", "recordClosedOn"],
    kinds: ["HEARING_RECORD"],
    needed: "ON_RECORD",
    citations: ["22-ccr-120216-a"],
  },
  proposedDecisionOn: {
    path: ["hearing", "proposedDecisionOn"],
    kinds: ["LETTER_DATE", "HEARING_RECORD"],
    needed: "ON_RECORD",
    citations: ["22-ccr-120216-a"],
  },
  decisionAdoptedOn: {
    path: ["hearing", "adoptedOn"],
    kinds: ["LETTER_DATE", "HEARING_RECORD", "SYSTEM_RECORD"],
    needed: "ON_RECORD",
    citations: ["22-ccr-120217"],
  },
  decisionReceivedByAgencyOn: {
    path: ["hearing", "decisionReceivedByAgencyOn"],
    kinds: ["DELIVERY_RECORD", "STATEMENT", ...arrived],
    citations: ["22-ccr-120221-b"],
  },
  decisionReceivedByComplainantOn: {
    path: ["hearing", "decisionReceivedByComplainantOn"],
    kinds: ["DELIVERY_RECORD", "STATEMENT", ...arrived],
    citations: ["fam-code-17803"],
  },
  complianceReportedOn: {
    path: ["hearing", "complianceReportedOn"],
    kinds: ["LETTER_DATE", "TRANSMISSION_RECORD", ...mailed],
    needed: "ON_RECORD",
    citations: ["22-ccr-120221-b"],
  },
  rehearingRequestedOn: {
    path: ["hearing", "rehearingRequestedOn"],
    kinds: ["POSTMARK", ...arrived],
    needed: "ON_RECORD",
    citations: ["fam-code-17801-e"],
  },
  agencyRehearingRequestedOn: {
    path: ["hearing", "agencyRehearingRequestedOn"],
    kinds: ["POSTMARK", ...arrived],
    needed: "ON_RECORD",
    citations: ["fam-code-17801-e", "22-ccr-120221-a"],
  },
  rehearingDecidedOn: {
    path: ["hearing", "rehearingDecidedOn"],
    kinds: ["LETTER_DATE", "HEARING_RECORD", "SYSTEM_RECORD"],
    needed: "ON_RECORD",
    citations: ["wic-10960"],
  },
  courtPetitionedOn: {
    path: ["hearing", "courtPetitionedOn"],
    kinds: ["DATE_STAMP", "STATEMENT", "SYSTEM_RECORD"],
    needed: "ON_RECORD",
    citations: ["fam-code-17803"],
  },
  dismissalNoticeSentOn: {
    path: ["hearing", "dismissalNoticeSentOn"],
    kinds: mailed,
    needed: "ON_RECORD",
    citations: ["22-ccr-120211-b"],
  },
  furtherFactsGivenOn: {
    path: ["hearing", "furtherFactsGivenOn"],
    kinds: ["POSTMARK", ...arrived],
    needed: "ON_RECORD",
    citations: ["22-ccr-120211-b"],
  },
  dismissalDecisionSentOn: {
    path: ["hearing", "dismissalDecisionSentOn"],
    kinds: mailed,
    needed: "ON_RECORD",
    citations: ["22-ccr-120211-b-2", "22-ccr-120213-b-2"],
  },
  hearingDismissedOn: {
    path: ["hearing", "dismissedOn"],
    kinds: ["LETTER_DATE", "HEARING_RECORD"],
    needed: "ON_RECORD",
    citations: ["22-ccr-120211-b-2"],
  },
  nonAppearanceNoticeSentOn: {
    path: ["hearing", "nonAppearanceNoticeSentOn"],
    kinds: mailed,
    needed: "ON_RECORD",
    citations: ["22-ccr-120213-b"],
  },
  reinstatementRequestedOn: {
    path: ["hearing", "reinstatementRequestedOn"],
    kinds: ["POSTMARK", ...arrived],
    needed: "ON_RECORD",
    citations: ["22-ccr-120213-b"],
  },
  hearingWithdrawnOn: {
    path: ["hearing", "withdrawnOn"],
    kinds: [...said, "HEARING_RECORD"],
    needed: "ON_RECORD",
    citations: ["22-ccr-120212"],
  },
} as const satisfies Readonly<Record<string, EvidencedFactRow>>;
