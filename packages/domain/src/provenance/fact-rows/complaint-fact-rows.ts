import { answered, arrived, contact, mailed, said, type EvidencedFactRow } from "../evidence/fact-row.ts";

/** The recorded days of a contact and of a complaint, in the order of their life. */
export const complaintFactRows = {
  contactReceivedOn: {
    path: ["contact", "receivedOn"],
    kinds: contact,
    needed: "ALWAYS",
    citations: ["22-ccr-111544-a"],
  },
  earlierContactOn: {
    path: ["contact", "earlierOnSameSubjectOn"],
    kinds: contact,
    citations: ["22-ccr-111544-d"],
  },
  contactAcknowledgedOn: {
    path: ["contact", "acknowledgedOn"],
    kinds: answered,
    needed: "ON_RECORD",
    citations: ["22-ccr-111544-b", "22-ccr-111544-e"],
  },
  contactAnswerExpectedOn: {
    path: ["contact", "answerExpectedOn"],
    kinds: answered,
    planned: true,
    needed: "ON_RECORD",
    citations: ["22-ccr-111544-b"],
  },
  contactAnsweredOn: {
    path: ["contact", "answeredOn"],
    kinds: answered,
    needed: "ON_RECORD",
    citations: ["22-ccr-111544-a"],
  },
  // What the complainant alleges and the agency may contest.
  knewOn: {
    path: ["complaint", "knewOn"],
    kinds: [...said, "DELIVERY_RECORD", "MAILING_RECORD"],
    learntLate: true,
    citations: ["fam-code-17800"],
  },
  postmarkedOn: {
    path: ["complaint", "filing", "postmarkedOn"],
    kinds: ["POSTMARK"],
    learntLate: true,
    citations: ["22-ccr-110164-a-1"],
  },
  dateStampedOn: {
    path: ["complaint", "filing", "dateStampedOn"],
    kinds: ["DATE_STAMP"],
    learntLate: true,
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
    needed: "ALWAYS",
    citations: ["22-ccr-120107-e"],
  },
  transferSentOn: {
    path: ["complaint", "transfer", "sentOn"],
    kinds: ["TRANSMISSION_RECORD", ...mailed],
    needed: "ALWAYS",
    citations: ["22-ccr-120104-a-1", "22-ccr-120107-e"],
  },
  transferReceivedOn: {
    path: ["complaint", "transfer", "receivedOn"],
    kinds: arrived,
    needed: "ON_RECORD",
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
    needed: "ON_RECORD",
    citations: ["22-ccr-120104-c"],
  },
  ownershipDeterminedOn: {
    path: ["complaint", "transfer", "determinedOn"],
    kinds: ["LETTER_DATE", "PHONE_LOG", "TRANSMISSION_RECORD", "SYSTEM_RECORD"],
    needed: "ON_RECORD",
    citations: ["22-ccr-120104-c"],
  },
  amendedOn: {
    path: ["complaint", "amendedOn"],
    kinds: ["STATEMENT", "LETTER_DATE", ...arrived],
    needed: "ON_RECORD",
    citations: ["22-ccr-120107-e"],
  },
  extensionNoticeMailedOn: {
    path: ["complaint", "extension", "noticeMailedOn"],
    kinds: mailed,
    needed: "ALWAYS",
    citations: ["22-ccr-120107-e"],
  },
  resolutionDatedOn: {
    path: ["complaint", "resolution", "datedOn"],
    kinds: ["LETTER_DATE"],
    needed: "ALWAYS",
    citations: ["22-ccr-120105", "22-ccr-120107-c"],
  },
  resolutionMailedOn: {
    path: ["complaint", "resolution", "mailedOn"],
    kinds: mailed,
    needed: "ON_RECORD",
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
    needed: "ALWAYS",
    citations: ["22-ccr-120107"],
  },
} as const satisfies Readonly<Record<string, EvidencedFactRow>>;
