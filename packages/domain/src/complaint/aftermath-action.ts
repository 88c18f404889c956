import type { PlainDate } from "../calendar/plain-date.ts";
import type { ComplaintIssue, PlannedAction } from "./complaint-facts.ts";
import type { Evidenced } from "../provenance/provenance.ts";
import type { ShownCorrection } from "../provenance/correction.ts";
import type { PublicGround } from "../vocabulary/hearing-ground.ts";

/** Takes up a new or changed issue and says so to the complainant (LCR003). The issues are all of them, as they now stand. */
export interface AmendComplaint extends Evidenced<"amendedOn"> {
  readonly action: "amendComplaint";
  readonly amendedOn: PlainDate;
  readonly noticeMailedOn: PlainDate;
  readonly issues: readonly ComplaintIssue[];
}

/** Tells the complainant, once the 30 days are over without a resolution, that a hearing may be asked for and until when. */
export interface AdviseNoResolution {
  readonly action: "adviseNoResolution";
  readonly noticeMailedOn: PlainDate;
}

/** Puts down what the resolution obliges somebody to do, and who, 22 CCR 120107(d)(1). */
export interface PlanResolutionActions {
  readonly action: "planResolutionActions";
  readonly actions: readonly PlannedAction[];
}

/** Records that one of these things was done, 22 CCR 120107(d)(2). */
export interface CompleteResolutionAction {
  readonly action: "completeResolutionAction";
  readonly ordinal: number;
  readonly completedOn: PlainDate;
}

/** Closes a resolved complaint of which nothing is left to do. */
export interface CloseComplaint {
  readonly action: "closeComplaint";
  readonly closedOn: PlainDate;
}

/** The complainant asks for a state hearing; the agency helps, and goes on trying to settle, 22 CCR 120204(a). */
export interface RequestStateHearing {
  readonly action: "requestStateHearing";
  readonly requestedOn: PlainDate;
  readonly grounds: readonly PublicGround[];
}

/**
 * Corrects a date from which a clock runs. The history keeps what stood before, what proves the right day, who corrected
 * it and why. Which dates it moves is shown first, and handed over as `shown`: `previewComplaintCorrection`.
 */
export interface CorrectFact extends ShownCorrection {
  readonly action: "correctFact";
}

/** What follows the resolution or its absence, and what may be done at any time: amending, correcting, asking for a hearing. */
export type AftermathAction =
  | AmendComplaint
  | AdviseNoResolution
  | PlanResolutionActions
  | CompleteResolutionAction
  | CloseComplaint
  | RequestStateHearing
  | CorrectFact;
