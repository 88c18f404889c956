import type { ExplainedFacts } from "../../ombudsperson/explanation.ts";
import type { ReviewedFacts } from "../../ombudsperson/independent-review.ts";
import type { HelpedFacts } from "../../ombudsperson/form-help.ts";
import type { MadeCorrection } from "../../provenance/correction/correction.ts";
import type { WithdrawalManner } from "../../vocabulary/manner.ts";
import type { FindingOutcome } from "../../vocabulary/finding-outcome.ts";
import type { IssueSubject } from "../../vocabulary/issue-subject.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { ComplaintClockFacts, TransferClockFacts, Filing } from "../../deadlines/facts/given-facts.ts";
import type { PublicGround } from "../../law/hearing-ground.ts";
import type { RecordedClaim } from "./recorded-claim.ts";
import type { ReferralDoor } from "../../vocabulary/door.ts";
import type { ModificationPaperwork, PaperworkWay, ReferralWay } from "../../vocabulary/referral-way.ts";
import type { MarkedItem } from "./checklist.ts";
import type { ComplaintStatus } from "./complaint-status.ts";
import type { Provenance } from "../../provenance/provenance.ts";

/** One issue of a complaint. */
export interface ComplaintIssue {
  /** Position within the complaint, from 1; stable for its life. */
  readonly ordinal: number;
  readonly subject: IssueSubject;
  readonly description: string;
}

/** A finding: one per issue, 22 CCR 120105. */
export interface Finding {
  readonly issueOrdinal: number;
  readonly outcome: FindingOutcome;
  readonly explanation: string;
}

/** That another person has approved exactly this text. Nobody types it: it is looked up when the resolution is issued. */
export interface GivenApproval {
  readonly approvedById: string;
  readonly approvedBy: string;
  readonly approvedOn: PlainDate;
}

/** How LCR004 and the papers are sent to the other agency, 22 CCR 120104(a)(1). */
export const transferWays = ["EMAIL", "FAX"] as const;

/** One way. */
export type TransferWay = (typeof transferWays)[number];

/**
 * One transfer to another county, with what the first agency had already done and the evidence of its days, which returns
 * if the complaint does.
 */
export interface Transfer extends TransferClockFacts {
  readonly toAgencyId: string;
  readonly sentBy: TransferWay;
  readonly reason: string;
  readonly disputeReason?: string | undefined;
  readonly before: Pick<
    ComplaintFacts,
    "acknowledgement" | "extension" | "caseworkerId" | "ombudspersonId" | "investigatorId" | "provenance"
  >;
}

/** Who has to do something because of a resolution, 22 CCR 120107(d)(1). */
export const responsibleKinds = ["UNIT", "EMPLOYEE", "AGENCY", "THIRD_PARTY"] as const;

/** One kind. */
export type ResponsibleKind = (typeof responsibleKinds)[number];

/** Something that the resolution obliges somebody to do. */
export interface PlannedAction {
  /** Position within the complaint, from 1; stable for its life. */
  readonly ordinal: number;
  readonly description: string;
  readonly responsible: { readonly kind: ResponsibleKind; readonly name: string };
}

/** The same, with the day it was done. */
export interface ResolutionAction extends PlannedAction {
  readonly completedOn?: PlainDate | undefined;
}

/** A contact as a complaint names it: its own record tells the rest. */
export interface NamedContact {
  readonly contactId: string;
  readonly receivedOn: PlainDate;
}

/** A complaint that a repeated contact made: open to both findings until a person confirms it or finds otherwise. */
export interface Repetition {
  readonly confirmedOn?: PlainDate | undefined;
  readonly notTheSameSubject?: { readonly foundOn: PlainDate; readonly reason: string } | undefined;
}

/** An issue that somebody was referred elsewhere with. It stays an issue of the complaint and is answered like any other. */
export interface IssueReferral {
  readonly issueOrdinal: number;
  readonly door: ReferralDoor;
  /** The court or office, as far as it is known. */
  readonly office?: string | undefined;
  readonly given: ReferralWay;
  readonly referredOn: PlainDate;
}

/** Paperwork for asking that an order be changed, with the day it went. */
export interface SentPaperwork {
  readonly paperwork: ModificationPaperwork;
  readonly sentBy: PaperworkWay;
  readonly sentOn: PlainDate;
}

/** Everything the complaint machine reasons about. Read-only; built by folding the history. */
export interface ComplaintFacts extends ComplaintClockFacts, ExplainedFacts, HelpedFacts, ReviewedFacts {
  readonly status: ComplaintStatus;
  readonly filing: Filing;
  readonly issues: readonly ComplaintIssue[];
  /** The caseworker whose action or inaction is complained of, when known. Never the investigator. */
  readonly caseworkerId?: string | undefined;
  readonly ombudspersonId?: string | undefined;
  readonly investigatorId?: string | undefined;
  readonly extension?:
    | {
        readonly days: number;
        readonly reason: string;
        readonly noticeMailedOn: PlainDate;
        readonly approvedById: string;
      }
    | undefined;
  readonly resolution?:
    | {
        readonly datedOn: PlainDate;
        readonly mailedOn: PlainDate;
        readonly receivedOn?: PlainDate | undefined;
        readonly findings: readonly Finding[];
        readonly actionsToTake?: string | undefined;
        readonly approval?: GivenApproval | undefined;
      }
    | undefined;
  readonly withdrawal?:
    | { readonly withdrawnOn: PlainDate; readonly manner: WithdrawalManner; readonly note: string }
    | undefined;
  /** The contacts that it came from or that joined it, 22 CCR 111544, oldest first. */
  readonly contacts?: readonly NamedContact[] | undefined;
  /** The day of the first contact about it that is known; joining another one only ever brings it forward. */
  readonly firstContactOn?: PlainDate | undefined;
  /** That a repeated contact made it by force of 22 CCR 111544(d), and what a person found who looked at both. */
  readonly repetition?: Repetition | undefined;
  /** The latest transfer to another county. */
  readonly transfer?: Transfer | undefined;
  /** Transfers before that one, oldest first. */
  readonly earlierTransfers?: readonly Transfer[] | undefined;
  /** Oldest first; `amendedOn` is the day of the last. */
  readonly amendments?:
    | readonly { readonly amendedOn: PlainDate; readonly noticeMailedOn: PlainDate }[]
    | undefined;
  /** What was said of each item of the checklist that somebody has marked, in the order first marked. */
  readonly checklist?: readonly MarkedItem[] | undefined;
  readonly noResolutionAdvice?: { readonly noticeMailedOn: PlainDate } | undefined;
  /** In the order recorded. */
  readonly referrals?: readonly IssueReferral[] | undefined;
  readonly modificationPaperwork?: readonly SentPaperwork[] | undefined;
  /** The latest claim that is answered like a complaint; those before it stand on the timeline. */
  readonly claim?: RecordedClaim | undefined;
  readonly resolutionActions?: readonly ResolutionAction[] | undefined;
  readonly closure?: { readonly closedOn: PlainDate } | undefined;
  readonly hearingRequest?:
    | { readonly requestedOn: PlainDate; readonly grounds: readonly PublicGround[] }
    | undefined;
  readonly corrections?: readonly MadeCorrection[] | undefined;
  /** The evidence of the days above, as far as it was recorded. A day without evidence is taken as exact. */
  readonly provenance?: Provenance | undefined;
}
