import type { PlainDate } from "../calendar/plain-date.ts";
import type { Filing, FilingChannel } from "./complaint-facts.ts";
import { earliestOf } from "../machine/dates.ts";

/** The dates that can stand as evidence of filing. */
export type EvidenceDate = "postmarkedOn" | "dateStampedOn" | "spokenOn" | "arrivedOn";

/** Every evidence date. */
export const evidenceDates: readonly EvidenceDate[] = [
  "postmarkedOn",
  "dateStampedOn",
  "spokenOn",
  "arrivedOn",
];

/** Which dates belong to each channel; one of them must be known, and the last is the one that the agency has itself. */
export const evidenceOfChannel: Readonly<Record<FilingChannel, readonly [EvidenceDate, ...EvidenceDate[]]>> =
  {
    MAIL: ["postmarkedOn", "dateStampedOn"],
    HAND_DELIVERY: ["dateStampedOn"],
    ORAL: ["spokenOn"],
    ELECTRONIC: ["arrivedOn"],
    FAX: ["arrivedOn"],
  };

/**
 * The first day the agency can have had the complaint in hand: the date stamp, the conversation, the arrival; for
 * mail without a stamp, the postmark. Earlier than the deemed receipt of mail, and so the right floor for
 * an answer: an agency that answers a letter before its deemed receipt does nothing wrong.
 */
export function inHandOn(filing: Filing): PlainDate | undefined {
  return filing.dateStampedOn ?? filing.postmarkedOn ?? filing.spokenOn ?? filing.arrivedOn;
}

/** The earliest trace of the complaint: the day it was made. */
export function earliestEvidence(filing: Filing): PlainDate | undefined {
  return earliestOf(...evidenceDates.map((name) => filing[name]));
}
