import type { DecisionOutcome } from "../../vocabulary/decision-outcome.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { MadeCorrection } from "../../provenance/correction/correction.ts";
import type { WithdrawalManner } from "../../vocabulary/manner.ts";
import type { ComplaintClockFacts } from "../../deadlines/facts/given-facts.ts";
import type { PublicGround } from "../../law/hearing-ground.ts";
import type { Provenance } from "../../provenance/provenance.ts";
import type { HearingStatus } from "./hearing-status.ts";

/** How a request came: SH001 by mail, by telephone to the State Hearing Office, or through the agency. */
export const requestManners = ["MAIL", "TELEPHONE", "THROUGH_AGENCY"] as const;

/** One manner. */
export type RequestManner = (typeof requestManners)[number];

/** Why a request is to be dismissed before a hearing, 22 CCR 120211. */
export const dismissalReasons = [
  "NO_JURISDICTION",
  "LATE",
  "NOT_RAISED_LOCALLY",
  "COURT_MATTER",
  "COMPLIANCE_OF_EARLIER_DECISION",
  "MOOT",
] as const;

/** One reason. */
export type DismissalReason = (typeof dismissalReasons)[number];

/**
 * Good causes of a postponement, 22 CCR 120210(a)(1)-(6). Their wording was not read, so the list is open: any other cause is
 * told in words.
 */
export const postponementCauses = [
  "DEATH_IN_FAMILY",
  "ILLNESS_OR_INJURY",
  "SUDDEN_EMERGENCY",
  "REQUIRED_IN_COURT",
  "CONFLICT_OF_INTEREST",
  "NOTICE_LANGUAGE_OR_STATEMENT_FAILED",
  "OTHER",
] as const;

/** One cause. */
export type PostponementCause = (typeof postponementCauses)[number];

/** How a hearing is held. All are held by telephone today; the law still speaks of a place. */
export const hearingModes = ["TELEPHONE", "IN_PERSON"] as const;

/** One mode. */
export type HearingMode = (typeof hearingModes)[number];

/** What the complainant may ask of a hearing that is set: another day, or that it is held by telephone. */
export const hearingChanges = ["ANOTHER_DAY", "BY_TELEPHONE"] as const;

/** One of them. */
export type HearingChange = (typeof hearingChanges)[number];

/** When and where a hearing is held. What was recorded before times and places were kept has neither. */
export interface HearingSetting {
  readonly scheduledFor: PlainDate;
  /** "09:30", in California. */
  readonly at?: string | undefined;
  readonly mode: HearingMode;
  /** Of a hearing in person. */
  readonly place?: string | undefined;
  /** The number to call for a hearing by telephone. */
  readonly telephone?: string | undefined;
}

/** A change of the hearing that the complainant asked for, and what was decided. */
export interface ChangeRequest {
  readonly askedOn: PlainDate;
  readonly change: HearingChange;
  readonly reason: string;
  readonly decision?: { readonly granted: boolean; readonly decidedOn: PlainDate; readonly reason: string };
}

/** The decision on one ground. */
export interface GroundOutcome {
  readonly ground: PublicGround;
  readonly outcome: DecisionOutcome;
}

/** Who asks for a rehearing. */
export const rehearingParties = ["COMPLAINANT", "AGENCY"] as const;

/** One of them. */
export type RehearingParty = (typeof rehearingParties)[number];

/** What a notice of dismissal says, and what came of it. Without grounds it concerns the whole request. */
export interface DismissalNotice {
  readonly sentOn: PlainDate;
  readonly reasons: readonly DismissalReason[];
  readonly explanation: string;
  readonly grounds?: readonly PublicGround[] | undefined;
  readonly furtherFacts?: {
    readonly givenOn: PlainDate;
    readonly manner: WithdrawalManner;
    readonly text: string;
    /** When the other party was mailed them; nobody rules on them before, 22 CCR 120211(b)(1). */
    readonly mailedOn?: PlainDate;
  };
}

/** One side’s request for a rehearing of one decision, and what was decided about it and about the stay. */
export interface Rehearing {
  readonly requestedOn: PlainDate;
  readonly by: RehearingParty;
  readonly stay: boolean;
  readonly reason: string;
  /** The good cause that was given for asking after the last day. */
  readonly lateCause?: string | undefined;
  readonly stayDecision?: { readonly decidedOn: PlainDate; readonly granted: boolean } | undefined;
  readonly decision?: { readonly decidedOn: PlainDate; readonly granted: boolean } | undefined;
  /** The day on which the rehearing that was granted ended without a decision. */
  readonly endedOn?: PlainDate | undefined;
}

/** A decision as adopted or changed by the Director. */
export interface HearingDecision {
  readonly adoptedOn: PlainDate;
  readonly changed: boolean;
  readonly outcomes: readonly GroundOutcome[];
  readonly receivedByAgencyOn?: PlainDate | undefined;
  readonly receivedByComplainantOn?: PlainDate | undefined;
}

/** A petition to the superior court about one decision, Fam. Code 17803. */
export interface CourtReview {
  readonly filedOn: PlainDate;
  readonly decidedOn?: PlainDate | undefined;
  readonly note?: string | undefined;
}

/** What the agency did because of the decision, and what the Department says of it. */
export interface Compliance {
  /** Absent while the agency has not begun: it may be told what to do all the same. */
  readonly begunOn?: PlainDate | undefined;
  readonly report?: { readonly reportedOn: PlainDate; readonly text: string } | undefined;
  readonly determination?:
    | { readonly determinedOn: PlainDate; readonly required?: string | undefined }
    | undefined;
  readonly dispute?: { readonly disputedOn: PlainDate; readonly text: string } | undefined;
}

/**
 * One hearing from its setting to its decision and what is asked about that decision. A further hearing or a rehearing
 * begins another round, whose decision can be asked about anew.
 */
export interface HearingRound {
  /** Where the round stands; of one before a rehearing, where its compliance does. */
  readonly status: HearingStatus;
  readonly hearing?: (HearingSetting & { readonly noticeSentOn?: PlainDate | undefined }) | undefined;
  /** What the complainant asked to be changed about it, oldest first; at most the last one waits. */
  readonly changeRequests?: readonly ChangeRequest[] | undefined;
  /** The day on which the parties were told that another judge decides, 22 CCR 120216(b). */
  readonly judgeReplacedOn?: PlainDate | undefined;
  readonly positionStatement?: { readonly sentOn: PlainDate; readonly withAccounting: boolean } | undefined;
  readonly heldOn?: PlainDate | undefined;
  readonly recordClosedOn?: PlainDate | undefined;
  readonly proposal?:
    | { readonly proposedOn: PlainDate; readonly outcomes: readonly GroundOutcome[] }
    | undefined;
  readonly decision?: HearingDecision | undefined;
  readonly compliance?: Compliance | undefined;
  /** The requests for a rehearing of this decision, at most one a side. */
  readonly rehearings?: readonly Rehearing[] | undefined;
  readonly courtReview?: CourtReview | undefined;
  readonly closedOn?: PlainDate | undefined;
}

/** How a request, or one rehearing of it, can end without a decision. */
interface Ending {
  /** The notice of dismissal that stands; gone once it was taken back. */
  readonly dismissalNotice?: DismissalNotice | undefined;
  readonly dismissedOn?: PlainDate | undefined;
  /** A missed hearing that was not reinstated. */
  readonly nonAppearance?:
    | {
        readonly noticeSentOn: PlainDate;
        readonly reinstatement?: { readonly requestedOn: PlainDate; readonly cause: string } | undefined;
      }
    | undefined;
  readonly withdrawal?:
    | {
        readonly withdrawnOn: PlainDate;
        readonly manner: WithdrawalManner;
        readonly condition?: string | undefined;
      }
    | undefined;
}

/** Everything the state-hearing machine reasons about. Read-only; built by folding the history. */
export interface HearingFacts extends HearingRound, Ending {
  readonly request: {
    readonly receivedOn: PlainDate;
    readonly manner: RequestManner;
    /** Each ground claimed; the statute’s paragraph of each is in `hearingGrounds`. */
    readonly grounds: readonly PublicGround[];
    readonly language?: string | undefined;
    readonly accommodation?: string | undefined;
  };
  /** The local complaint as last known; absent when none is. */
  readonly complaint?: ComplaintClockFacts | undefined;
  readonly screenedOn?: PlainDate | undefined;
  /** Since when a court has been asked to determine the same arrears, as found at screening. */
  readonly arrearsInCourtSince?: PlainDate | undefined;
  /** Grounds dismissed while the rest goes on. */
  readonly dismissedGrounds?: readonly PublicGround[] | undefined;
  /** The written notice that the latest dismissal asks for; absent after silence, which the first notice answers. */
  readonly dismissalDecision?:
    | {
        /** The day some grounds, or a rehearing, were dismissed; absent when the whole request was. */
        readonly groundsDismissedOn?: PlainDate | undefined;
        readonly sentOn?: PlainDate | undefined;
      }
    | undefined;
  readonly postponements?:
    | readonly {
        readonly requestedOn: PlainDate;
        readonly cause: PostponementCause;
        readonly otherCause?: string | undefined;
        readonly byDays: number;
      }[]
    | undefined;
  readonly timeWaivedOn?: PlainDate | undefined;
  readonly settlementAttempts?: readonly { readonly triedOn: PlainDate; readonly note: string }[] | undefined;
  /** Rounds before this one, oldest first. While a rehearing goes on, the last one decided is in force. */
  readonly earlierRounds?: readonly HearingRound[] | undefined;
  /** Rounds of rehearings that led to no decision, oldest first: the decision before them stands. */
  readonly endedRehearings?: readonly (HearingRound & Ending)[] | undefined;
  readonly corrections?: readonly MadeCorrection[] | undefined;
  /** The evidence of the days above, as far as it was recorded. A day without evidence is taken as exact. */
  readonly provenance?: Provenance | undefined;
}
