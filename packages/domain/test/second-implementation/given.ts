// The facts as the conformance vectors write them, plain JSON with dates as text, and what the product reads beyond them:
// earlier transfers, an amendment with its setting, and the outcome of a decision.

/** One contact with the agency. */
export interface GivenContact {
  readonly receivedOn: string;
  readonly from?: "PARTICIPANT" | "OTHER";
}

/** How a complaint came in, and what proves the day. */
export interface GivenFiling {
  readonly channel: "MAIL" | "HAND_DELIVERY" | "ORAL" | "ELECTRONIC" | "FAX";
  readonly postmarkedOn?: string;
  readonly dateStampedOn?: string;
  readonly spokenOn?: string;
  readonly arrivedOn?: string;
}

/** A transfer to another county. */
export interface GivenTransfer {
  readonly sentOn: string;
  readonly receivedOn?: string;
  readonly disputeContactedOn?: string;
  readonly ownership?: "RECEIVING" | "TRANSFERRING";
}

/** A complaint. */
export interface GivenComplaint {
  readonly knewOn?: string;
  readonly filing?: GivenFiling;
  /** The latest. */
  readonly transfer?: GivenTransfer;
  /** Those before it, the first one first. */
  readonly earlierTransfers?: readonly GivenTransfer[];
  /** The day of the latest amendment. */
  readonly amendedOn?: string;
  readonly extension?: { readonly noticeMailedOn: string; readonly days: number };
  readonly resolution?: { readonly datedOn: string; readonly receivedOn?: string };
}

/** A state hearing. */
export interface GivenHearing {
  readonly requestReceivedOn?: string;
  readonly postponedByDays?: number;
  readonly scheduledFor?: string;
  readonly timeWaived?: boolean;
  readonly recordClosedOn?: string;
  readonly proposedDecisionOn?: string;
  readonly adoptedOn?: string;
  readonly decisionOutcome?: "FOR_COMPLAINANT" | "PARTLY_FOR_COMPLAINANT" | "AGAINST_COMPLAINANT";
  readonly decisionReceivedByAgencyOn?: string;
  readonly decisionReceivedByComplainantOn?: string;
  readonly dismissalNoticeSentOn?: string;
  readonly dismissedOn?: string;
  readonly nonAppearanceNoticeSentOn?: string;
}

/** The values that counsel may set. */
export interface GivenSettings {
  readonly acknowledgementBusinessDays?: number;
  readonly amendedComplaintClock?: "KEEP" | "RESTART";
  readonly positionStatementDays?: number;
  readonly rehearingDays?: number;
}

/** All that a vector gives. */
export interface Given {
  readonly closures?: Readonly<Partial<Record<"agency" | "state" | "court", readonly string[]>>>;
  readonly settings?: GivenSettings;
  readonly contact?: GivenContact;
  readonly complaint?: GivenComplaint;
  readonly hearing?: GivenHearing;
}
