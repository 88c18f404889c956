import type { FilingChannel } from "../../vocabulary/filing.ts";
import type { ContactParty } from "../../vocabulary/contact-party.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { DecisionOutcome } from "../../vocabulary/decision-outcome.ts";

/** The dates of a contact with the agency, before there is any complaint, 22 CCR 111544. */
export interface ContactClockFacts {
  readonly receivedOn: PlainDate;
  readonly from: ContactParty;
  /** Whether the participant disputes something, and does not only ask, 22 CCR 111544(b). */
  readonly dispute?: boolean | undefined;
  /** The day of an earlier contact by the same participant on the same subject, which may make this one a complaint. */
  readonly earlierOnSameSubjectOn?: PlainDate | undefined;
  /** The day the contact was answered, orally, electronically or in writing. */
  readonly answeredOn?: PlainDate | undefined;
  /** The day a contact that could not be answered at once was acknowledged. */
  readonly acknowledgedOn?: PlainDate | undefined;
  /** The day for which the acknowledgement promised an answer, 22 CCR 111544(b). */
  readonly answerExpectedOn?: PlainDate | undefined;
}

/** Who owns a transferred complaint, as the Department determined or as nobody disputed, 22 CCR 120104(c). */
export const transferOwners = ["RECEIVING", "TRANSFERRING"] as const;

/** One owner. */
export type TransferOwner = (typeof transferOwners)[number];

/** The dates of a transfer to another county (LCR004), 22 CCR 120104. */
export interface TransferClockFacts {
  readonly sentOn?: PlainDate | undefined;
  /** The day the receiving agency got LCR004. */
  readonly receivedOn?: PlainDate | undefined;
  /** The day the complainant's copy of LCR004 was mailed. */
  readonly copyMailedOn?: PlainDate | undefined;
  /** The day the receiving agency called the Department because it disputes that the complaint is its own. */
  readonly disputeContactedOn?: PlainDate | undefined;
  /** The day the Department determined who owns it. */
  readonly determinedOn?: PlainDate | undefined;
  readonly ownership: TransferOwner;
}

/** The evidence of filing. Which dates are present depends on the channel. */
export interface Filing {
  readonly channel: FilingChannel;
  /** Mail only. Absent when the postmark is illegible: the date stamp then counts, 22 CCR 110164(a)(1). */
  readonly postmarkedOn?: PlainDate;
  /** Mail and hand delivery. */
  readonly dateStampedOn?: PlainDate;
  /** Oral only: the day the person spoke, asked to file and gave the basis, 22 CCR 110164(b). */
  readonly spokenOn?: PlainDate;
  /** Electronic and fax only. */
  readonly arrivedOn?: PlainDate;
  /** Whether it was no filing but a repeated contact, 22 CCR 111544(d). It is made on its day; when it is received, a setting says. */
  readonly byRepeatedContact?: true;
}

/** The dates that start and stop the clocks of a complaint, as far as they are known. */
export interface ComplaintClockFacts {
  /** The day the complainant knew or should have known of the action complained of, Fam. Code 17800. */
  readonly knewOn?: PlainDate | undefined;
  readonly filing?: Filing | undefined;
  readonly acknowledgement?: { readonly noticeMailedOn: PlainDate } | undefined;
  /** The latest transfer; its copy, its dispute and its determination are the ones that run. */
  readonly transfer?: TransferClockFacts | undefined;
  /** The transfers before that one, oldest first. */
  readonly earlierTransfers?: readonly TransferClockFacts[] | undefined;
  /** The day of the latest amendment (LCR003), 22 CCR 120107(e)(2). A setting says whether it moves the time to answer. */
  readonly amendedOn?: PlainDate | undefined;
  readonly extension?: { readonly days: number; readonly noticeMailedOn?: PlainDate | undefined } | undefined;
  readonly resolution?:
    | {
        readonly datedOn?: PlainDate | undefined;
        readonly mailedOn?: PlainDate | undefined;
        readonly receivedOn?: PlainDate | undefined;
      }
    | undefined;
  readonly withdrawal?: { readonly withdrawnOn: PlainDate } | undefined;
}

/** The dates that start and stop the clocks of a state hearing, Fam. Code 17801 and 22 CCR 120200 and following. */
export interface HearingClockFacts {
  /** The day the State Hearing Office received the request. */
  readonly requestReceivedOn?: PlainDate | undefined;
  /** Whole days by which postponements moved the hearing's limits. */
  readonly postponedByDays?: number | undefined;
  readonly scheduledFor?: PlainDate | undefined;
  /** Whether the complainant waived the 75 days of the proposed decision. */
  readonly timeWaived?: boolean | undefined;
  readonly noticeSentOn?: PlainDate | undefined;
  readonly positionStatementSentOn?: PlainDate | undefined;
  readonly heldOn?: PlainDate | undefined;
  readonly recordClosedOn?: PlainDate | undefined;
  readonly proposedDecisionOn?: PlainDate | undefined;
  readonly adoptedOn?: PlainDate | undefined;
  /** What was decided, all grounds taken together. One that is all against the complainant orders nothing. */
  readonly decisionOutcome?: DecisionOutcome | undefined;
  /** The day the agency received the decision, 22 CCR 120221(b). While it is not known, a day is presumed. */
  readonly decisionReceivedByAgencyOn?: PlainDate | undefined;
  /** The day the complainant did: nothing presumes it, and the complainant’s own days run from it alone, Fam. Code 17803. */
  readonly decisionReceivedByComplainantOn?: PlainDate | undefined;
  readonly complianceReportedOn?: PlainDate | undefined;
  /** The day the complainant asked for a rehearing of the decision. */
  readonly rehearingRequestedOn?: PlainDate | undefined;
  /** The day the agency did: each side has its own right, 22 CCR 120221(a)(2). */
  readonly agencyRehearingRequestedOn?: PlainDate | undefined;
  /** The day the Department granted or denied a rehearing. */
  readonly rehearingDecidedOn?: PlainDate | undefined;
  /** The day the complainant petitioned the superior court about the decision, Fam. Code 17803. */
  readonly courtPetitionedOn?: PlainDate | undefined;
  /** Whether a stay was granted and the rehearing that it waits for is not decided, 22 CCR 120221(a)(2). */
  readonly stayInForce?: boolean | undefined;
  readonly dismissalNoticeSentOn?: PlainDate | undefined;
  /** Whether the notice concerns some grounds only, so that the hearing of the others goes on. */
  readonly dismissalInPart?: boolean | undefined;
  /** The day the complainant answered the notice with further facts. */
  readonly furtherFactsGivenOn?: PlainDate | undefined;
  readonly dismissedOn?: PlainDate | undefined;
  /** Whether nobody had answered, so that the notice itself became the dismissal and no letter follows. */
  readonly dismissedBySilence?: boolean | undefined;
  /** The day the written notice of the dismissal was sent. */
  readonly dismissalDecisionSentOn?: PlainDate | undefined;
  readonly nonAppearanceNoticeSentOn?: PlainDate | undefined;
  readonly reinstatementRequestedOn?: PlainDate | undefined;
  readonly withdrawnOn?: PlainDate | undefined;
}

/** The dates of an administrative review by the Department of a payment through the State Disbursement Unit. */
export interface DisbursementReviewClockFacts {
  readonly requestReceivedOn: PlainDate;
  /** Whether the Department asked for its further working days. */
  readonly moreTimeAsked?: boolean | undefined;
  readonly answeredOn?: PlainDate | undefined;
}

/** Claims that are answered in the time frames of a complaint, Fam. Code 17526 and 17530. */
export const claimKinds = ["MISTAKEN_IDENTITY", "ARREARS_STATEMENT"] as const;

/** One kind of claim. */
export type ClaimKind = (typeof claimKinds)[number];

/** The dates of a claim that is no complaint and is answered like one. */
export interface ClaimClockFacts {
  readonly kind: ClaimKind;
  readonly receivedOn: PlainDate;
  readonly acknowledgedOn?: PlainDate | undefined;
  /** The days of the director's extension, in the manner of a complaint's. */
  readonly extensionDays?: number | undefined;
  readonly answeredOn?: PlainDate | undefined;
}

/** The dates of closing a case, 45 CFR 303.11(d). */
export interface CaseClosureClockFacts {
  /** The day on which the agency means to close the case. */
  readonly plannedFor: PlainDate;
  readonly noticeMailedOn?: PlainDate | undefined;
}

/** All facts that a deadline rule may read. Each part is absent when nothing of it is known. */
export interface GivenFacts {
  readonly contact?: ContactClockFacts | undefined;
  readonly complaint?: ComplaintClockFacts | undefined;
  readonly hearing?: HearingClockFacts | undefined;
  readonly disbursementReview?: DisbursementReviewClockFacts | undefined;
  readonly claim?: ClaimClockFacts | undefined;
  readonly caseClosure?: CaseClosureClockFacts | undefined;
}

/** The name of one part of the facts. */
export type GivenPart = keyof GivenFacts;
