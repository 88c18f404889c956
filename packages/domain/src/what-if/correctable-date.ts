import type { PlainDate } from "../calendar/plain-date.ts";
import type { CorrectableFact } from "../complaint/correctable-facts.ts";
import type { ReadingFacts } from "../deadlines/readings/open-question.ts";

/** Every date of the facts that may be supposed to have been another one, by its path. */
export const correctableDates = [
  "contact.receivedOn",
  "contact.earlierOnSameSubjectOn",
  "contact.acknowledgedOn",
  "contact.answeredOn",
  "complaint.knewOn",
  "complaint.filing.postmarkedOn",
  "complaint.filing.dateStampedOn",
  "complaint.filing.spokenOn",
  "complaint.filing.arrivedOn",
  "complaint.acknowledgement.noticeMailedOn",
  "complaint.transfer.sentOn",
  "complaint.transfer.receivedOn",
  "complaint.transfer.copyMailedOn",
  "complaint.transfer.disputeContactedOn",
  "complaint.transfer.determinedOn",
  "complaint.amendedOn",
  "complaint.extension.noticeMailedOn",
  "complaint.resolution.datedOn",
  "complaint.resolution.mailedOn",
  "complaint.resolution.receivedOn",
  "complaint.withdrawal.withdrawnOn",
  "hearing.requestReceivedOn",
  "hearing.scheduledFor",
  "hearing.noticeSentOn",
  "hearing.positionStatementSentOn",
  "hearing.heldOn",
  "hearing.recordClosedOn",
  "hearing.proposedDecisionOn",
  "hearing.adoptedOn",
  "hearing.decisionReceivedOn",
  "hearing.complianceReportedOn",
  "hearing.rehearingRequestedOn",
  "hearing.agencyRehearingRequestedOn",
  "hearing.courtPetitionedOn",
  "hearing.dismissalNoticeSentOn",
  "hearing.dismissedOn",
  "hearing.nonAppearanceNoticeSentOn",
  "hearing.reinstatementRequestedOn",
  "hearing.withdrawnOn",
  "disbursementReview.requestReceivedOn",
  "disbursementReview.answeredOn",
  "claim.receivedOn",
  "claim.answeredOn",
  "caseClosure.plannedFor",
  "caseClosure.noticeMailedOn",
  "disputed.amendedOn",
  "disputed.firstWrittenOn",
  "disputed.requestCompletedOn",
] as const;

/** The path of one date. */
export type CorrectableDate = (typeof correctableDates)[number];

/** The dates that the complaint machine itself corrects, under its own names. */
export const correctedByMachine: Readonly<Partial<Record<CorrectableDate, CorrectableFact>>> = {
  "complaint.knewOn": "knewOn",
  "complaint.filing.postmarkedOn": "postmarkedOn",
  "complaint.filing.dateStampedOn": "dateStampedOn",
  "complaint.filing.spokenOn": "spokenOn",
  "complaint.filing.arrivedOn": "arrivedOn",
  "complaint.acknowledgement.noticeMailedOn": "acknowledgementMailedOn",
  "complaint.resolution.receivedOn": "resolutionReceivedOn",
};

type Tree = Readonly<Record<string, unknown>>;

/** Parts that may be empty, and so may be begun by the first date in them. */
const begunByADate: readonly string[] = ["complaint", "hearing", "disputed"];

function written(tree: Tree, keys: readonly string[], to: PlainDate): Tree | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return undefined;
  if (rest.length === 0) return { ...tree, [key]: to };
  const inner = tree[key] ?? (begunByADate.includes(key) ? {} : undefined);
  const changed = inner === undefined ? undefined : written(inner as Tree, rest, to);
  return changed && { ...tree, [key]: changed };
}

/**
 * The facts with one date changed. Undefined when what the date belongs to is not there at all, such as the receipt of a
 * transfer without a transfer.
 */
export function withDate(
  facts: ReadingFacts,
  fact: CorrectableDate,
  to: PlainDate,
): ReadingFacts | undefined {
  return written(facts as Tree, fact.split("."), to) as ReadingFacts | undefined;
}
