import { earliestOf } from "../../calendar/first-and-last.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import { earliestEvidence } from "../facts/filing-evidence.ts";
import type { Words } from "../../vocabulary/words.ts";
import type { DatedFact } from "../facts/dated-fact.ts";
import { datedFactWords } from "../facts/dated-fact-words.ts";
import type { GivenFacts, HearingClockFacts } from "../facts/given-facts.ts";
import type { GivenRefusalCode } from "./given-reasons.ts";
import type { GivenPath } from "./given-refusal.ts";

/** Two days of which the second cannot come before the first. */
export interface Order {
  readonly code: GivenRefusalCode;
  readonly first: (facts: GivenFacts) => PlainDate | undefined;
  readonly second: (facts: GivenFacts) => PlainDate | undefined;
  /** Where the one stands that is refused. */
  readonly path: GivenPath;
  /** What the second day is, where the reason's words do not say it. */
  readonly fact?: Words;
}

/** The day a complaint was made: the earliest trace of it. */
export const madeOn = ({ complaint }: GivenFacts): PlainDate | undefined =>
  complaint?.filing && earliestEvidence(complaint.filing);

/** A day of the hearing that no hearing has before it is asked for. */
type DayAfterRequest = Exclude<keyof HearingClockFacts & `${string}On`, "requestReceivedOn">;

/** Each of them by the fact it is; one that is added to the hearing is missing here until it is named. */
const daysAfterRequest = {
  noticeSentOn: "hearingNoticeSentOn",
  positionStatementSentOn: "positionStatementSentOn",
  heldOn: "hearingHeldOn",
  recordClosedOn: "recordClosedOn",
  proposedDecisionOn: "proposedDecisionOn",
  adoptedOn: "decisionAdoptedOn",
  decisionReceivedByAgencyOn: "decisionReceivedByAgencyOn",
  decisionReceivedByComplainantOn: "decisionReceivedByComplainantOn",
  complianceReportedOn: "complianceReportedOn",
  rehearingRequestedOn: "rehearingRequestedOn",
  agencyRehearingRequestedOn: "agencyRehearingRequestedOn",
  rehearingDecidedOn: "rehearingDecidedOn",
  courtPetitionedOn: "courtPetitionedOn",
  dismissalNoticeSentOn: "dismissalNoticeSentOn",
  furtherFactsGivenOn: "furtherFactsGivenOn",
  dismissedOn: "hearingDismissedOn",
  dismissalDecisionSentOn: "dismissalDecisionSentOn",
  nonAppearanceNoticeSentOn: "nonAppearanceNoticeSentOn",
  reinstatementRequestedOn: "reinstatementRequestedOn",
  withdrawnOn: "hearingWithdrawnOn",
} as const satisfies Readonly<Record<DayAfterRequest, DatedFact>>;

const namesAfterRequest = Object.keys(daysAfterRequest) as readonly DayAfterRequest[];

function afterRequest(name: DayAfterRequest): Order {
  return {
    code: "BEFORE_HEARING_REQUEST",
    first: ({ hearing }) => hearing?.requestReceivedOn,
    second: ({ hearing }) => hearing?.[name],
    path: ["hearing", name],
    fact: datedFactWords[daysAfterRequest[name]],
  };
}

function resolutionAfterMaking(name: "datedOn" | "mailedOn" | "receivedOn", fact: DatedFact): Order {
  return {
    code: "RESOLUTION_BEFORE_COMPLAINT",
    first: madeOn,
    second: ({ complaint }) => complaint?.resolution?.[name],
    path: ["complaint", "resolution", name],
    fact: datedFactWords[fact],
  };
}

function afterContact(name: "acknowledgedOn" | "answerExpectedOn" | "answeredOn", fact: DatedFact): Order {
  return {
    code: "BEFORE_CONTACT",
    first: ({ contact }) => contact?.receivedOn,
    second: ({ contact }) => contact?.[name],
    path: ["contact", name],
    fact: datedFactWords[fact],
  };
}

function isReheard(hearing: HearingClockFacts = {}): boolean {
  return hearing.rehearingRequestedOn !== undefined || hearing.agencyRehearingRequestedOn !== undefined;
}

function receivedAfterAdoption(
  name: "decisionReceivedByAgencyOn" | "decisionReceivedByComplainantOn",
): Order {
  return {
    code: "DECISION_RECEIVED_BEFORE_ADOPTED",
    first: ({ hearing }) => hearing?.adoptedOn,
    second: ({ hearing }) => hearing?.[name],
    path: ["hearing", name],
    fact: datedFactWords[name],
  };
}

function claimAfterReceipt(name: "acknowledgedOn" | "answeredOn", fact: DatedFact): Order {
  return {
    code: "CLAIM_ANSWERED_BEFORE_RECEIVED",
    first: ({ claim }) => claim?.receivedOn,
    second: ({ claim }) => claim?.[name],
    path: ["claim", name],
    fact: datedFactWords[fact],
  };
}

/**
 * The orders that facts cannot break, whoever recorded them. Days of different parts, such as a hearing's request and
 * the complaint, are not held against each other: partners ask about parts of different matters in one line. Transfers,
 * which may be several, are checked by themselves.
 */
export const givenOrders: readonly Order[] = [
  {
    code: "EARLIER_CONTACT_AFTER_CONTACT",
    first: ({ contact }) => contact?.earlierOnSameSubjectOn,
    second: ({ contact }) => contact?.receivedOn,
    path: ["contact", "earlierOnSameSubjectOn"],
  },
  afterContact("acknowledgedOn", "contactAcknowledgedOn"),
  afterContact("answerExpectedOn", "contactAnswerExpectedOn"),
  afterContact("answeredOn", "contactAnsweredOn"),
  {
    code: "DATE_STAMP_BEFORE_POSTMARK",
    first: ({ complaint }) => complaint?.filing?.postmarkedOn,
    second: ({ complaint }) => complaint?.filing?.dateStampedOn,
    path: ["complaint", "filing", "dateStampedOn"],
  },
  {
    code: "ACKNOWLEDGEMENT_BEFORE_COMPLAINT",
    first: madeOn,
    second: ({ complaint }) => complaint?.acknowledgement?.noticeMailedOn,
    path: ["complaint", "acknowledgement", "noticeMailedOn"],
  },
  {
    code: "AMENDMENT_BEFORE_COMPLAINT",
    first: madeOn,
    second: ({ complaint }) => complaint?.amendedOn,
    path: ["complaint", "amendedOn"],
  },
  {
    code: "EXTENSION_BEFORE_COMPLAINT",
    first: madeOn,
    second: ({ complaint }) => complaint?.extension?.noticeMailedOn,
    path: ["complaint", "extension", "noticeMailedOn"],
  },
  resolutionAfterMaking("datedOn", "resolutionDatedOn"),
  resolutionAfterMaking("mailedOn", "resolutionMailedOn"),
  resolutionAfterMaking("receivedOn", "resolutionReceivedOn"),
  {
    code: "RESOLUTION_RECEIVED_BEFORE_DATE",
    first: ({ complaint }) => complaint?.resolution?.datedOn,
    second: ({ complaint }) => complaint?.resolution?.receivedOn,
    path: ["complaint", "resolution", "receivedOn"],
  },
  {
    code: "WITHDRAWAL_BEFORE_COMPLAINT",
    first: madeOn,
    second: ({ complaint }) => complaint?.withdrawal?.withdrawnOn,
    path: ["complaint", "withdrawal", "withdrawnOn"],
  },
  {
    code: "HEARING_BEFORE_REQUEST",
    first: ({ hearing }) => hearing?.requestReceivedOn,
    second: ({ hearing }) => hearing?.scheduledFor,
    path: ["hearing", "scheduledFor"],
  },
  ...namesAfterRequest.map(afterRequest),
  {
    // While a decision is heard again there is a later proposal beside it.
    code: "ADOPTED_BEFORE_PROPOSED",
    first: ({ hearing }) => (isReheard(hearing) ? undefined : hearing?.proposedDecisionOn),
    second: ({ hearing }) => hearing?.adoptedOn,
    path: ["hearing", "adoptedOn"],
  },
  receivedAfterAdoption("decisionReceivedByAgencyOn"),
  receivedAfterAdoption("decisionReceivedByComplainantOn"),
  {
    code: "REHEARING_DECIDED_BEFORE_ASKED",
    first: ({ hearing }) => earliestOf(hearing?.rehearingRequestedOn, hearing?.agencyRehearingRequestedOn),
    second: ({ hearing }) => hearing?.rehearingDecidedOn,
    path: ["hearing", "rehearingDecidedOn"],
  },
  {
    code: "REVIEW_ANSWERED_BEFORE_REQUEST",
    first: ({ disbursementReview }) => disbursementReview?.requestReceivedOn,
    second: ({ disbursementReview }) => disbursementReview?.answeredOn,
    path: ["disbursementReview", "answeredOn"],
  },
  claimAfterReceipt("acknowledgedOn", "claimAcknowledgedOn"),
  claimAfterReceipt("answeredOn", "claimAnsweredOn"),
];
