import { evidenceDates } from "../../vocabulary/filing.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { Filing } from "./given-facts.ts";
import { earliestOf } from "../../calendar/first-and-last.ts";

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
