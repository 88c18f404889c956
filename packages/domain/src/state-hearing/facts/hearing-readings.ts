import { latestOf } from "../../calendar/first-and-last.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import { computeDueDatesOf } from "../../deadlines/compute/compute-deadlines.ts";
import type { GivenFacts, HearingClockFacts } from "../../deadlines/facts/given-facts.ts";
import type { RuleId } from "../../deadlines/rulebook/rule-id.ts";
import type { PublicGround } from "../../law/hearing-ground.ts";
import { known } from "../../machine/known.ts";
import type { CountingContext } from "../../world/world.ts";
import type { DecisionOutcome } from "../../vocabulary/decision-outcome.ts";
import type {
  ChangeRequest,
  HearingDecision,
  HearingFacts,
  HearingRound,
  RehearingParty,
} from "./hearing-facts.ts";
import { stayIsInForce } from "./hearing-reviews.ts";
import { asDecided } from "./hearing-rounds.ts";

/** The grounds claimed that were not dismissed. */
export function remainingGrounds(facts: HearingFacts): readonly PublicGround[] {
  return facts.request.grounds.filter((ground) => !facts.dismissedGrounds?.includes(ground));
}

/** The change of the hearing that was asked for and is not decided. */
export function pendingChange({ changeRequests }: HearingRound): ChangeRequest | undefined {
  return changeRequests?.find(({ decision }) => decision === undefined);
}

/** What a decision comes to, all its grounds taken together. */
function outcomeOf({ outcomes }: HearingDecision): DecisionOutcome {
  const [first, ...others] = new Set(outcomes.map(({ outcome }) => outcome));
  return first === undefined || others.length > 0 ? "PARTLY_FOR_COMPLAINANT" : first;
}

/** Whether the decision is wholly or partly for the complainant, so that the agency must comply. */
export function isForComplainant({ decision }: HearingRound): boolean {
  return decision?.outcomes.some((one) => one.outcome !== "AGAINST_COMPLAINANT") ?? false;
}

/** The notice of dismissal that stands, and what was answered to it. */
function noticeDates({ dismissalNotice }: HearingFacts): HearingClockFacts {
  return {
    dismissalNoticeSentOn: dismissalNotice?.sentOn,
    dismissalInPart: dismissalNotice?.grounds ? true : undefined,
    furtherFactsGivenOn: dismissalNotice?.furtherFacts?.givenOn,
  };
}

/** The dismissal of the whole request and its letter. One that nobody had answered came by silence. */
function dismissalDates({ dismissedOn, dismissalDecision: letter }: HearingFacts): HearingClockFacts {
  if (dismissedOn === undefined) return {};
  const told = letter !== undefined && letter.groundsDismissedOn === undefined;
  return {
    dismissedOn,
    ...(told ? { dismissalDecisionSentOn: letter.sentOn } : { dismissedBySilence: true }),
  };
}

/** The dates of the requests beside the hearing itself. */
function requestDates(facts: HearingFacts): HearingClockFacts {
  return {
    requestReceivedOn: facts.request.receivedOn,
    ...noticeDates(facts),
    ...dismissalDates(facts),
    nonAppearanceNoticeSentOn: facts.nonAppearance?.noticeSentOn,
    reinstatementRequestedOn: facts.nonAppearance?.reinstatement?.requestedOn,
    withdrawnOn: facts.withdrawal?.withdrawnOn,
  };
}

/** What was asked about the decision in force, each side’s clock met by its own request alone. */
function reviewDates(round: HearingRound): HearingClockFacts {
  const { rehearings = [], courtReview } = round;
  const askedBy = (party: RehearingParty): PlainDate | undefined =>
    rehearings.find(({ by }) => by === party)?.requestedOn;
  return {
    stayInForce: stayIsInForce(round) ? true : undefined,
    rehearingRequestedOn: askedBy("COMPLAINANT"),
    agencyRehearingRequestedOn: askedBy("AGENCY"),
    rehearingDecidedOn: rehearings.every(({ decision }) => decision)
      ? latestOf(...rehearings.map(({ decision }) => decision?.decidedOn))
      : undefined,
    courtPetitionedOn: courtReview?.filedOn,
  };
}

/** The dates of the decision in force, and of compliance with it. */
function decisionDates({ decision, compliance }: HearingRound): HearingClockFacts {
  return {
    adoptedOn: decision?.adoptedOn,
    decisionOutcome: decision && outcomeOf(decision),
    decisionReceivedByAgencyOn: decision?.receivedByAgencyOn,
    decisionReceivedByComplainantOn: decision?.receivedByComplainantOn,
    complianceReportedOn: compliance?.report?.reportedOn,
  };
}

/** The dates of the hearing that is set or was held, up to the judge’s proposal. */
function roundDates({
  hearing,
  positionStatement,
  recordClosedOn,
  proposal,
}: HearingRound): HearingClockFacts {
  return {
    scheduledFor: hearing?.scheduledFor,
    noticeSentOn: hearing?.noticeSentOn,
    positionStatementSentOn: positionStatement?.sentOn,
    recordClosedOn,
    proposedDecisionOn: proposal?.proposedOn,
  };
}

/**
 * The dates of a hearing as the deadline rules read them. After a further hearing or a rehearing the first one still
 * counts as the commencement, and the 75 days are spent: only the closing of the new record runs towards a decision.
 * Until there is another decision, the dates of the one in force are those of the round that led to it.
 */
export function hearingClockFacts(facts: HearingFacts): HearingClockFacts {
  const [firstRound] = facts.earlierRounds ?? [];
  const inForce = asDecided(facts);
  return known({
    ...requestDates(facts),
    ...roundDates(facts),
    ...decisionDates(inForce),
    ...reviewDates(inForce),
    postponedByDays: facts.postponements?.reduce((sum, one) => sum + one.byDays, 0),
    timeWaived: facts.timeWaivedOn !== undefined || firstRound !== undefined ? true : undefined,
    heldOn: firstRound?.heldOn ?? facts.heldOn,
  });
}

/** Everything that a deadline rule can read from a hearing: its own dates and those of the local complaint. */
export function hearingGivenFacts(facts: HearingFacts): GivenFacts {
  return known({ complaint: facts.complaint, hearing: hearingClockFacts(facts) });
}

/** One date of a hearing by its rule; undefined while the facts do not determine it. */
export function hearingDate(
  facts: HearingFacts,
  rule: RuleId,
  context: CountingContext,
): PlainDate | undefined {
  return computeDueDatesOf(hearingGivenFacts(facts), context)[rule];
}
