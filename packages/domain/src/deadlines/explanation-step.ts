import type { PlainDate } from "../calendar/plain-date.ts";
import type { AuthorityKey } from "../law/authorities.ts";

/** The dated facts that a clock can run from. */
export type TriggerFact =
  | "knewOn"
  | "postmarkedOn"
  | "dateStampedOn"
  | "spokenOn"
  | "arrivedOn"
  | "complaintMadeOn"
  | "complaintReceiptDate"
  | "resolutionDatedOn"
  | "resolutionReceivedOn";

/**
 * One step from a fact to a date. A person can follow it and a machine can replay it:
 * each step's `from` is the step before's `to`, and the last `to` is the date.
 */
export type ExplanationStep =
  | { readonly kind: "START"; readonly fact: TriggerFact; readonly to: PlainDate; readonly authority?: AuthorityKey }
  | { readonly kind: "ADD_CALENDAR_DAYS"; readonly from: PlainDate; readonly days: number; readonly to: PlainDate; readonly authority?: AuthorityKey }
  | {
      readonly kind: "ADD_BUSINESS_DAYS";
      readonly from: PlainDate;
      readonly days: number;
      /** Weekdays passed over because the body is closed; weekends are not listed. */
      readonly closedOn: readonly PlainDate[];
      readonly to: PlainDate;
      readonly authority?: AuthorityKey;
    }
  | { readonly kind: "ROLL_FORWARD"; readonly from: PlainDate; readonly to: PlainDate; readonly authority: AuthorityKey };
