import type { Evidence, EvidenceKind, EvidenceSource } from "@redress/domain/provenance";

/** Evidence of a day that leaves no doubt about it: of what kind it is and who says so. */
export function exactEvidence(kind: EvidenceKind, source: EvidenceSource): Evidence {
  return { kind, source, exactness: { as: "EXACT" } };
}

/** What leaves no doubt about the days of a hearing: the stamps, records and mailings of the office, a letter, a word. */
export const hearingEvidence = {
  stamp: exactEvidence("DATE_STAMP", "STATE_HEARING_OFFICE"),
  record: exactEvidence("HEARING_RECORD", "STATE_HEARING_OFFICE"),
  mailing: exactEvidence("MAILING_RECORD", "STATE_HEARING_OFFICE"),
  letter: exactEvidence("LETTER_DATE", "DEPARTMENT"),
  statement: exactEvidence("STATEMENT", "COMPLAINANT"),
} as const;

/** The same for the days of a complaint, kept by the agency. */
export const complaintEvidence = {
  log: exactEvidence("PHONE_LOG", "AGENCY"),
  statement: exactEvidence("STATEMENT", "COMPLAINANT"),
  mailing: exactEvidence("MAILING_RECORD", "AGENCY"),
  fax: exactEvidence("TRANSMISSION_RECORD", "AGENCY"),
  stamp: exactEvidence("DATE_STAMP", "AGENCY"),
  letter: exactEvidence("LETTER_DATE", "AGENCY"),
  postmark: exactEvidence("POSTMARK", "POSTAL_SERVICE"),
} as const;
