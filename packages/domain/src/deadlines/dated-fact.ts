import type { PlainDate } from "../calendar/plain-date.ts";
import { answeringTransfer, sendersTransfer } from "./answering-transfer.ts";
import type { GivenFacts, GivenPart } from "./given-facts.ts";

/** How the dates of one part of the facts are read. */
type Readers<Part extends GivenPart> = Readonly<
  Record<string, (facts: NonNullable<GivenFacts[Part]>) => PlainDate | undefined>
>;

/** Dates that a rule reads from the record, by the part they stand in. */
const recorded = {
  contact: {
    contactReceivedOn: (facts) => facts.receivedOn,
    contactAcknowledgedOn: (facts) => facts.acknowledgedOn,
    contactAnswerExpectedOn: (facts) => facts.answerExpectedOn,
    contactAnsweredOn: (facts) => facts.answeredOn,
  },
  complaint: {
    knewOn: (facts) => facts.knewOn,
    postmarkedOn: (facts) => facts.filing?.postmarkedOn,
    dateStampedOn: (facts) => facts.filing?.dateStampedOn,
    spokenOn: (facts) => facts.filing?.spokenOn,
    arrivedOn: (facts) => facts.filing?.arrivedOn,
    acknowledgementMailedOn: (facts) => facts.acknowledgement?.noticeMailedOn,
    transferSentOn: (facts) => facts.transfer?.sentOn,
    transferReceivedOn: (facts) => facts.transfer?.receivedOn,
    transferCopyMailedOn: (facts) => facts.transfer?.copyMailedOn,
    ownershipDisputedOn: (facts) => facts.transfer?.disputeContactedOn,
    ownershipDeterminedOn: (facts) => facts.transfer?.determinedOn,
    amendedOn: (facts) => facts.amendedOn,
    extensionNoticeMailedOn: (facts) => facts.extension?.noticeMailedOn,
    resolutionDatedOn: (facts) => facts.resolution?.datedOn,
    resolutionMailedOn: (facts) => facts.resolution?.mailedOn,
    resolutionReceivedOn: (facts) => facts.resolution?.receivedOn,
    withdrawnOn: (facts) => facts.withdrawal?.withdrawnOn,
  },
  hearing: {
    hearingRequestReceivedOn: (facts) => facts.requestReceivedOn,
    hearingScheduledFor: (facts) => facts.scheduledFor,
    hearingNoticeSentOn: (facts) => facts.noticeSentOn,
    positionStatementSentOn: (facts) => facts.positionStatementSentOn,
    hearingHeldOn: (facts) => facts.heldOn,
    recordClosedOn: (facts) => facts.recordClosedOn,
    proposedDecisionOn: (facts) => facts.proposedDecisionOn,
    decisionAdoptedOn: (facts) => facts.adoptedOn,
    decisionReceivedOn: (facts) => facts.decisionReceivedOn,
    complianceReportedOn: (facts) => facts.complianceReportedOn,
    rehearingRequestedOn: (facts) => facts.rehearingRequestedOn,
    agencyRehearingRequestedOn: (facts) => facts.agencyRehearingRequestedOn,
    courtPetitionedOn: (facts) => facts.courtPetitionedOn,
    dismissalNoticeSentOn: (facts) => facts.dismissalNoticeSentOn,
    furtherFactsGivenOn: (facts) => facts.furtherFactsGivenOn,
    hearingDismissedOn: (facts) => facts.dismissedOn,
    dismissalDecisionSentOn: (facts) => facts.dismissalDecisionSentOn,
    nonAppearanceNoticeSentOn: (facts) => facts.nonAppearanceNoticeSentOn,
    reinstatementRequestedOn: (facts) => facts.reinstatementRequestedOn,
    hearingWithdrawnOn: (facts) => facts.withdrawnOn,
  },
  disbursementReview: {
    reviewRequestReceivedOn: (facts) => facts.requestReceivedOn,
    reviewAnsweredOn: (facts) => facts.answeredOn,
  },
  claim: {
    claimReceivedOn: (facts) => facts.receivedOn,
    claimAnsweredOn: (facts) => facts.answeredOn,
  },
  caseClosure: {
    closurePlannedFor: (facts) => facts.plannedFor,
    closureNoticeMailedOn: (facts) => facts.noticeMailedOn,
  },
} as const satisfies { readonly [Part in GivenPart]-?: Readers<Part> };

/** Dates that are no recorded event of their own: chosen among several on record, or read under a condition. */
const chosen = {
  contact: {
    // Only with a day for the answer does the acknowledgement of a dispute take the place of the answer.
    disputeAcknowledgedOn: (facts) =>
      facts.dispute === true && facts.answerExpectedOn !== undefined ? facts.acknowledgedOn : undefined,
  },
  complaint: {
    // One that was given back is known all the same: its condition is what it does not meet.
    answeringAgencyReceivedOn: (facts) => (answeringTransfer(facts) ?? facts.transfer)?.receivedOn,
    sendingAgencyReceivedOn: (facts) => sendersTransfer(facts)?.receivedOn,
  },
} as const satisfies { readonly [Part in GivenPart]?: Readers<Part> };

/** A date that is no recorded event of its own. */
export type ChosenFact = { [Part in keyof typeof chosen]: keyof (typeof chosen)[Part] }[keyof typeof chosen];

/** A date that somebody records. */
type RecordedFact = { [Part in GivenPart]-?: keyof (typeof recorded)[Part] }[GivenPart];

/** Dates that a rule works out and others run from, with the part they belong to. */
const derived = {
  complaintMadeOn: "complaint",
  firstReceiptDate: "complaint",
  complaintReceiptDate: "complaint",
  amendedClockStart: "complaint",
  decisionPresumedReceivedOn: "hearing",
} as const satisfies Readonly<Record<string, GivenPart>>;

/** A date that a rule works out and others run from. */
export type DerivedFact = keyof typeof derived;

/** Any dated fact. */
export type DatedFact = RecordedFact | ChosenFact | DerivedFact;

/** The parts of the facts, in the order of the rulebook. */
export const givenParts = Object.keys(recorded) as readonly GivenPart[];

/** How a date is read from its part; undefined for a derived one. */
export interface FactSlot {
  readonly fact: DatedFact;
  readonly part: GivenPart;
  readonly read: ((facts: never) => PlainDate | undefined) | undefined;
}

const chosenOf: Readonly<Partial<Record<GivenPart, object>>> = chosen;

/** Every dated fact in a fixed order: its place is its slot in the engine. */
export const factSlots: readonly FactSlot[] = [
  ...givenParts.flatMap((part) =>
    Object.entries({ ...recorded[part], ...chosenOf[part] }).map(([fact, read]) => ({
      fact: fact as RecordedFact | ChosenFact,
      part,
      read,
    })),
  ),
  ...(Object.keys(derived) as DerivedFact[]).map((fact) => ({ fact, part: derived[fact], read: undefined })),
];

/** Whether the fact is no recorded event of its own. */
export function isChosenFact(fact: DatedFact): fact is ChosenFact {
  return Object.values(chosen).some((of) => Object.hasOwn(of, fact));
}

/** Whether a rule works the fact out. */
export function isDerivedFact(fact: DatedFact): fact is DerivedFact {
  return Object.hasOwn(derived, fact);
}
