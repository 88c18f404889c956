import type { PlainDate } from "../../calendar/plain-date.ts";
import { answeringTransfer, sendersTransfer } from "./answering-transfer.ts";
import type { GivenFacts, GivenPart, HearingClockFacts } from "./given-facts.ts";

/** The facts of one part. */
type Facts<Part extends GivenPart> = NonNullable<GivenFacts[Part]>;

/** Dates that stand together in one part of the facts. */
interface FactGroup<Part extends GivenPart, Held, Fact extends string> {
  readonly part: Part;
  /** Where in the part they stand; undefined when none of them can be known, so that none is looked for. */
  readonly heldIn: (facts: Facts<Part>) => Held | undefined;
  readonly reads: Readonly<Record<Fact, (held: Held) => PlainDate | undefined>>;
}

function datesIn<Part extends GivenPart, Held, Fact extends string>(
  part: Part,
  heldIn: (facts: Facts<Part>) => Held | undefined,
  reads: Readonly<Record<Fact, (held: Held) => PlainDate | undefined>>,
): FactGroup<Part, Held, Fact> {
  return { part, heldIn, reads };
}

/** Dates that somebody records, in the order of the parts. */
const recorded = [
  datesIn("contact", (contact) => contact, {
    contactReceivedOn: (contact) => contact.receivedOn,
    contactAcknowledgedOn: (contact) => contact.acknowledgedOn,
    contactAnswerExpectedOn: (contact) => contact.answerExpectedOn,
    contactAnsweredOn: (contact) => contact.answeredOn,
  }),
  datesIn("complaint", (complaint) => complaint, {
    knewOn: (complaint) => complaint.knewOn,
    amendedOn: (complaint) => complaint.amendedOn,
  }),
  datesIn("complaint", ({ filing }) => filing, {
    postmarkedOn: (filing) => filing.postmarkedOn,
    dateStampedOn: (filing) => filing.dateStampedOn,
    spokenOn: (filing) => filing.spokenOn,
    arrivedOn: (filing) => filing.arrivedOn,
  }),
  datesIn("complaint", ({ acknowledgement }) => acknowledgement, {
    acknowledgementMailedOn: (acknowledgement) => acknowledgement.noticeMailedOn,
  }),
  datesIn("complaint", ({ transfer }) => transfer, {
    transferSentOn: (transfer) => transfer.sentOn,
    transferReceivedOn: (transfer) => transfer.receivedOn,
    transferCopyMailedOn: (transfer) => transfer.copyMailedOn,
    ownershipDisputedOn: (transfer) => transfer.disputeContactedOn,
    ownershipDeterminedOn: (transfer) => transfer.determinedOn,
  }),
  datesIn("complaint", ({ extension }) => extension, {
    extensionNoticeMailedOn: (extension) => extension.noticeMailedOn,
  }),
  datesIn("complaint", ({ resolution }) => resolution, {
    resolutionDatedOn: (resolution) => resolution.datedOn,
    resolutionMailedOn: (resolution) => resolution.mailedOn,
    resolutionReceivedOn: (resolution) => resolution.receivedOn,
  }),
  datesIn("complaint", ({ withdrawal }) => withdrawal, {
    withdrawnOn: (withdrawal) => withdrawal.withdrawnOn,
  }),
  datesIn("hearing", (hearing) => hearing, {
    hearingRequestReceivedOn: (hearing) => hearing.requestReceivedOn,
    hearingScheduledFor: (hearing) => hearing.scheduledFor,
    hearingNoticeSentOn: (hearing) => hearing.noticeSentOn,
    positionStatementSentOn: (hearing) => hearing.positionStatementSentOn,
    hearingHeldOn: (hearing) => hearing.heldOn,
    recordClosedOn: (hearing) => hearing.recordClosedOn,
    proposedDecisionOn: (hearing) => hearing.proposedDecisionOn,
    decisionAdoptedOn: (hearing) => hearing.adoptedOn,
    decisionReceivedByAgencyOn: (hearing) => hearing.decisionReceivedByAgencyOn,
    decisionReceivedByComplainantOn: (hearing) => hearing.decisionReceivedByComplainantOn,
    complianceReportedOn: (hearing) => hearing.complianceReportedOn,
    rehearingRequestedOn: (hearing) => hearing.rehearingRequestedOn,
    agencyRehearingRequestedOn: (hearing) => hearing.agencyRehearingRequestedOn,
    rehearingDecidedOn: (hearing) => hearing.rehearingDecidedOn,
    courtPetitionedOn: (hearing) => hearing.courtPetitionedOn,
    dismissalNoticeSentOn: (hearing) => hearing.dismissalNoticeSentOn,
    furtherFactsGivenOn: (hearing) => hearing.furtherFactsGivenOn,
    hearingDismissedOn: (hearing) => hearing.dismissedOn,
    dismissalDecisionSentOn: (hearing) => hearing.dismissalDecisionSentOn,
    nonAppearanceNoticeSentOn: (hearing) => hearing.nonAppearanceNoticeSentOn,
    reinstatementRequestedOn: (hearing) => hearing.reinstatementRequestedOn,
    hearingWithdrawnOn: (hearing) => hearing.withdrawnOn,
  }),
  datesIn("disbursementReview", (review) => review, {
    reviewRequestReceivedOn: (review) => review.requestReceivedOn,
    reviewAnsweredOn: (review) => review.answeredOn,
  }),
  datesIn("claim", (claim) => claim, {
    claimReceivedOn: (claim) => claim.receivedOn,
    claimAcknowledgedOn: (claim) => claim.acknowledgedOn,
    claimAnsweredOn: (claim) => claim.answeredOn,
  }),
  datesIn("caseClosure", (closure) => closure, {
    closurePlannedFor: (closure) => closure.plannedFor,
    closureNoticeMailedOn: (closure) => closure.noticeMailedOn,
  }),
] as const;

function isActedOn({ adoptedOn, proposedDecisionOn }: HearingClockFacts): boolean {
  return adoptedOn !== undefined && (proposedDecisionOn === undefined || adoptedOn >= proposedDecisionOn);
}

/** Dates that are no recorded event of their own: chosen among several on record, or read under a condition. */
const chosen = [
  // Only with a day for the answer does the acknowledgement of a dispute take the place of the answer.
  datesIn(
    "contact",
    (contact) => (contact.dispute === true && contact.answerExpectedOn !== undefined ? contact : undefined),
    { disputeAcknowledgedOn: (contact) => contact.acknowledgedOn },
  ),
  // A decision from before the proposal is one that is heard again: it does not act on the proposal.
  datesIn("hearing", (hearing) => (isActedOn(hearing) ? hearing : undefined), {
    proposalActedOn: (hearing) => hearing.adoptedOn,
  }),
  // One that was given back is known all the same: its condition is what it does not meet.
  datesIn("complaint", (complaint) => answeringTransfer(complaint) ?? complaint.transfer, {
    answeringAgencyReceivedOn: (transfer) => transfer.receivedOn,
  }),
  datesIn("complaint", (complaint) => sendersTransfer(complaint), {
    sendingAgencyReceivedOn: (transfer) => transfer.receivedOn,
  }),
] as const;

/** The facts of a list of groups. */
type FactOf<Group> = Group extends { readonly reads: Readonly<Record<infer Fact, unknown>> } ? Fact : never;

/** A date that is no recorded event of its own. */
export type ChosenFact = FactOf<(typeof chosen)[number]>;

/** A date that somebody records. */
type RecordedFact = FactOf<(typeof recorded)[number]>;

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

/** Every date that is read off the facts, with those that stand beside it. */
export const factGroups = [...recorded, ...chosen];

/** The parts of the facts, in the order of the rulebook. */
export const givenParts: readonly GivenPart[] = [...new Set(recorded.map(({ part }) => part))];

/** Every dated fact and the part it belongs to, in a fixed order: its place is its slot in the engine. */
export const factSlots: readonly { readonly fact: DatedFact; readonly part: GivenPart }[] = [
  ...factGroups.flatMap(({ part, reads }) =>
    Object.keys(reads).map((fact) => ({ fact: fact as RecordedFact | ChosenFact, part })),
  ),
  ...(Object.keys(derived) as DerivedFact[]).map((fact) => ({ fact, part: derived[fact] })),
];

/** The slot of a dated fact. */
export function slotOf(fact: DatedFact): number {
  return factSlots.findIndex((slot) => slot.fact === fact);
}

/** Whether the fact is no recorded event of its own. */
export function isChosenFact(fact: DatedFact): fact is ChosenFact {
  return chosen.some(({ reads }) => Object.hasOwn(reads, fact));
}

/** Whether a rule works the fact out. */
export function isDerivedFact(fact: DatedFact): fact is DerivedFact {
  return Object.hasOwn(derived, fact);
}
