import type { PlainDate } from "../../calendar/plain-date.ts";
import type { ShownCorrection } from "../../provenance/correction/correction.ts";
import type { Evidenced } from "../../provenance/provenance.ts";
import type { GroundOutcome, RehearingParty } from "../facts/hearing-facts.ts";

/** The hearing was held. */
export interface HoldHearing extends Evidenced<"hearingHeldOn"> {
  readonly action: "holdHearing";
  readonly heldOn: PlainDate;
}

/** The judge closes the record. */
export interface CloseRecord extends Evidenced<"recordClosedOn"> {
  readonly action: "closeRecord";
  readonly closedOn: PlainDate;
}

/** Tells the parties that another judge decides: who waives time may have a new hearing, 22 CCR 120216(b). */
export interface ReplaceJudge {
  readonly action: "replaceJudge";
  readonly noticeSentOn: PlainDate;
}

/** The judge cannot decide; the complainant, who waived time, gets a new hearing. */
export interface GrantNewHearing {
  readonly action: "grantNewHearing";
  readonly grantedOn: PlainDate;
  readonly reason: string;
}

/** The judge proposes a decision on each ground that was heard. */
export interface ProposeDecision extends Evidenced<"proposedDecisionOn"> {
  readonly action: "proposeDecision";
  readonly proposedOn: PlainDate;
  readonly outcomes: readonly GroundOutcome[];
}

/** The Director adopts the proposed decision; it is sent to the parties. */
export interface AdoptDecision extends Evidenced<"decisionAdoptedOn"> {
  readonly action: "adoptDecision";
  readonly adoptedOn: PlainDate;
}

/** The Director decides otherwise than proposed; it is sent to the parties. */
export interface ChangeDecision extends Evidenced<"decisionAdoptedOn"> {
  readonly action: "changeDecision";
  readonly adoptedOn: PlainDate;
  readonly outcomes: readonly GroundOutcome[];
}

/** The Director orders a further hearing. */
export interface OrderFurtherHearing {
  readonly action: "orderFurtherHearing";
  readonly orderedOn: PlainDate;
  readonly reason: string;
}

/**
 * Records the day the agency received the decision. Its event has that name from before the complainant's receipt was recorded
 * too, and is the agency's in every history: the agency recorded it.
 */
export interface RecordDecisionReceipt extends Evidenced<"decisionReceivedByAgencyOn"> {
  readonly action: "recordDecisionReceipt";
  readonly receivedOn: PlainDate;
}

/** Records the day the complainant received the decision, from which their own days run. */
export interface RecordComplainantDecisionReceipt extends Evidenced<"decisionReceivedByComplainantOn"> {
  readonly action: "recordComplainantDecisionReceipt";
  readonly receivedOn: PlainDate;
}

/** The agency begins to comply, at once, unless a stay was granted. */
export interface BeginCompliance {
  readonly action: "beginCompliance";
  readonly begunOn: PlainDate;
}

/** The agency reports to the Department how it complied. */
export interface ReportCompliance extends Evidenced<"complianceReportedOn"> {
  readonly action: "reportCompliance";
  readonly reportedOn: PlainDate;
  readonly text: string;
}

/** The Department approves the report and tells both sides. */
export interface ApproveCompliance {
  readonly action: "approveCompliance";
  readonly determinedOn: PlainDate;
}

/** The Department says what the agency must still do. */
export interface RequireComplianceAction {
  readonly action: "requireComplianceAction";
  readonly determinedOn: PlainDate;
  readonly required: string;
}

/** The complainant says that the agency does not comply. There is no new hearing on it. */
export interface DisputeCompliance {
  readonly action: "disputeCompliance";
  readonly disputedOn: PlainDate;
  readonly text: string;
}

/** One side asks for a rehearing of the decision, with or without a stay. Each side may ask once about each decision. */
export interface RequestRehearing extends Evidenced<"rehearingRequestedOn" | "agencyRehearingRequestedOn"> {
  readonly action: "requestRehearing";
  readonly requestedOn: PlainDate;
  readonly by: RehearingParty;
  readonly stay: boolean;
  readonly reason: string;
  /** The good cause for asking after the last day, where there is one. A late request is taken all the same, and marked. */
  readonly lateCause?: string | undefined;
}

/** The stay that was asked for is granted or denied. */
export interface DecideStay {
  readonly action: "decideStay";
  readonly decidedOn: PlainDate;
  readonly granted: boolean;
  /** Whose request it belongs to; needed only while both sides’ stays wait. */
  readonly askedBy?: RehearingParty | undefined;
}

/** One side’s request for a rehearing is denied; the decision stands. */
export interface DenyRehearing {
  readonly action: "denyRehearing";
  readonly decidedOn: PlainDate;
  /** Whose request it is; needed only while both sides’ requests wait. */
  readonly askedBy?: RehearingParty | undefined;
}

/** The rehearing is granted, to whoever asked; the later decision governs where it differs. */
export interface GrantRehearing {
  readonly action: "grantRehearing";
  readonly decidedOn: PlainDate;
}

/** The complainant asks the superior court to review the final decision. */
export interface PetitionCourt extends Evidenced<"courtPetitionedOn"> {
  readonly action: "petitionCourt";
  readonly filedOn: PlainDate;
}

/** Records what the court decided. */
export interface RecordCourtDecision {
  readonly action: "recordCourtDecision";
  readonly decidedOn: PlainDate;
  readonly note: string;
}

/** Closes a hearing of which nothing is left to do. */
export interface CloseHearing {
  readonly action: "closeHearing";
  readonly closedOn: PlainDate;
}

/**
 * Corrects a date of the hearing. The history keeps what stood before, what proves the right day, who corrected it and
 * why. Which dates it moves is shown first, and handed over as `shown`: `previewHearingCorrection`.
 */
export interface CorrectHearingFact extends ShownCorrection {
  readonly action: "correctFact";
}

/** An action at the hearing or after it, or on its record at any time. */
export type HearingDecisionAction =
  | HoldHearing
  | CloseRecord
  | ReplaceJudge
  | GrantNewHearing
  | ProposeDecision
  | AdoptDecision
  | ChangeDecision
  | OrderFurtherHearing
  | RecordDecisionReceipt
  | RecordComplainantDecisionReceipt
  | BeginCompliance
  | ReportCompliance
  | ApproveCompliance
  | RequireComplianceAction
  | DisputeCompliance
  | RequestRehearing
  | DecideStay
  | DenyRehearing
  | GrantRehearing
  | PetitionCourt
  | RecordCourtDecision
  | CloseHearing
  | CorrectHearingFact;
