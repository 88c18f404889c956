import { addDaysIfAccepted, type PlainDate } from "../../calendar/plain-date.ts";
import type { Actor } from "../../vocabulary/role.ts";
import type {
  ComplaintClockFacts,
  GivenFacts,
  HearingClockFacts,
} from "../../deadlines/facts/given-facts.ts";
import { latestOf } from "../../calendar/first-and-last.ts";
import { decideHearing } from "../../state-hearing/decide-hearing.ts";
import type { HearingAction } from "../../state-hearing/acts/hearing-action.ts";
import { exhaustedOn } from "../../deadlines/hearing-door.ts";
import type { HearingFacts, RehearingParty } from "../../state-hearing/facts/hearing-facts.ts";
import { hearingClockFacts } from "../../state-hearing/facts/hearing-readings.ts";
import type { CountingContext, World } from "../../world/world.ts";
import { decideInTurn } from "../decide-in-turn.ts";
import { somewhere, untold, worldOfActs } from "./told-by-days.ts";

/** A hearing coordinator may write down what the hearing office does, and acts for the agency as well. */
const coordinator: Actor = { id: "coordinator", role: "HEARING_COORDINATOR" };

type Acts = readonly HearingAction[];

/** An action when its day is given, nothing when it is not. */
function on(day: PlainDate | undefined, actionOf: (day: PlainDate) => HearingAction): Acts {
  return day === undefined ? [] : [actionOf(day)];
}

/** The setting of the hearing, a postponement of so many days told as one; null when it was first set for no day there is. */
function setting({ requestReceivedOn: askedOn, ...hearing }: HearingClockFacts): Acts | null {
  const { scheduledFor, postponedByDays = 0 } = hearing;
  if (scheduledFor === undefined || askedOn === undefined) return [];
  const first = addDaysIfAccepted(scheduledFor, -postponedByDays);
  if (first === undefined) return null;
  const set = { action: "scheduleHearing", scheduledFor: first, ...somewhere } as const;
  const cause = "SUDDEN_EMERGENCY";
  return postponedByDays === 0
    ? [set]
    : [set, { action: "postponeHearing", requestedOn: askedOn, cause, scheduledFor }];
}

/** What comes between the setting and the hearing. */
function beforeHearing({ noticeSentOn, positionStatementSentOn }: HearingClockFacts): Acts {
  return [
    ...on(noticeSentOn, (day) => ({ action: "sendHearingNotice", noticeSentOn: day })),
    ...on(positionStatementSentOn, (day) => ({
      action: "filePositionStatement",
      sentOn: day,
      withAccounting: true,
    })),
  ];
}

/** How the request ended without a hearing. */
function lost(hearing: HearingClockFacts): Acts {
  const { dismissalNoticeSentOn, dismissedOn, nonAppearanceNoticeSentOn, reinstatementRequestedOn } = hearing;
  const dismissal = nonAppearanceNoticeSentOn === undefined ? "dismissRequest" : "abandonRequest";
  return [
    ...on(dismissalNoticeSentOn, (sentOn) => ({
      action: "noticeDismissal",
      sentOn,
      reasons: ["MOOT"],
      explanation: untold,
    })),
    ...on(nonAppearanceNoticeSentOn, (noticeSentOn) => ({ action: "recordNonAppearance", noticeSentOn })),
    ...on(reinstatementRequestedOn, (requestedOn) => ({
      action: "requestReinstatement",
      requestedOn,
      cause: untold,
    })),
    ...on(hearing.furtherFactsGivenOn, (givenOn) => ({
      action: "giveFurtherFacts",
      givenOn,
      manner: "WRITTEN",
      text: untold,
    })),
    // No clock knows when the other party was mailed them: the same day, as far as days tell.
    ...on(hearing.furtherFactsGivenOn, (mailedOn) => ({ action: "mailFurtherFacts", mailedOn })),
    ...on(dismissedOn, (day) => ({ action: dismissal, dismissedOn: day })),
    ...on(hearing.dismissalDecisionSentOn, (sentOn) => ({ action: "sendDismissalDecision", sentOn })),
    ...on(hearing.withdrawnOn, (withdrawnOn) => ({
      action: "withdrawRequest",
      withdrawnOn,
      manner: "WRITTEN",
    })),
  ];
}

/** From the hearing to the decision, taken to be for the complainant unless its outcome is given, as the rules take it. */
function decided(hearing: HearingClockFacts): Acts {
  const { decisionOutcome: outcome = "FOR_COMPLAINANT" } = hearing;
  const outcomes = [{ ground: "G2", outcome }] as const;
  return [
    ...on(hearing.heldOn, (heldOn) => ({ action: "holdHearing", heldOn })),
    ...on(hearing.recordClosedOn, (closedOn) => ({ action: "closeRecord", closedOn })),
    ...on(hearing.proposedDecisionOn, (proposedOn) => ({ action: "proposeDecision", proposedOn, outcomes })),
    ...on(hearing.adoptedOn, (adoptedOn) => ({ action: "adoptDecision", adoptedOn })),
    ...on(hearing.decisionReceivedByAgencyOn, (receivedOn) => ({
      action: "recordDecisionReceipt",
      receivedOn,
    })),
    ...on(hearing.decisionReceivedByComplainantOn, (receivedOn) => ({
      action: "recordComplainantDecisionReceipt",
      receivedOn,
    })),
  ];
}

/** One side’s request for a rehearing. */
function rehearing(by: RehearingParty, requestedOn: PlainDate | undefined): Acts {
  return on(requestedOn, (day) => ({
    action: "requestRehearing",
    requestedOn: day,
    by,
    stay: false,
    reason: untold,
  }));
}

/** What follows the decision. An agency that reported had begun to comply, at the latest on that day. */
function afterDecision({ complianceReportedOn, ...hearing }: HearingClockFacts): Acts {
  return [
    ...on(complianceReportedOn, (begunOn) => ({ action: "beginCompliance", begunOn })),
    ...on(complianceReportedOn, (reportedOn) => ({ action: "reportCompliance", reportedOn, text: untold })),
    ...rehearing("COMPLAINANT", hearing.rehearingRequestedOn),
    ...rehearing("AGENCY", hearing.agencyRehearingRequestedOn),
    ...on(hearing.courtPetitionedOn, (filedOn) => ({ action: "petitionCourt", filedOn })),
  ];
}

/** What was done, as the days tell; null without a request, and when the hearing was first set for no day there is. */
function actsOf(
  hearing: HearingClockFacts,
  complaint: ComplaintClockFacts,
  context: CountingContext,
): Acts | null {
  const { requestReceivedOn: receivedOn, timeWaived, scheduledFor } = hearing;
  const set = setting(hearing);
  if (receivedOn === undefined || set === null) return null;
  // The first day on which it can have been found fit to be heard: no clock knows which it was.
  const screenedOn = latestOf(receivedOn, exhaustedOn(complaint, context)) ?? receivedOn;
  const request = { action: "receiveHearingRequest", receivedOn, manner: "MAIL", grounds: ["G2"] } as const;
  return [
    { ...request, complaint },
    ...on(timeWaived ? receivedOn : undefined, (waivedOn) => ({
      action: "waiveTime",
      waivedOn,
      manner: "WRITTEN",
    })),
    ...on(scheduledFor && screenedOn, (day) => ({ action: "screenRequest", screenedOn: day })),
    ...set,
    ...beforeHearing(hearing),
    ...lost(hearing),
    ...decided(hearing),
    ...afterDecision(hearing),
  ];
}

/** Whether the clocks of a record read what is given; no postponement is one of no days, and no waiver one not made. */
function holds(record: HearingFacts, given: HearingClockFacts): boolean {
  const found: Readonly<Record<string, unknown>> = { ...hearingClockFacts(record) };
  return Object.entries(given).every(([name, value]) => (found[name] || undefined) === (value || undefined));
}

/**
 * The state hearing that given facts tell of, as its machine would have recorded it, so that it can be asked which
 * actions are open. A complaint of which nothing is given is taken to have been made in time.
 *
 * Null when no request is given, when a day of what was done is missing or lies outside the accepted years, and when the machine would not have recorded
 * what is given.
 */
export function hearingRecordOfGiven(
  { hearing = {}, complaint = {} }: GivenFacts,
  world: World,
): HearingFacts | null {
  const acts = actsOf(hearing, complaint, world);
  if (acts === null) return null;
  const then = worldOfActs(acts, world);
  const told = decideInTurn<HearingFacts | null, HearingAction>(null, acts, (facts, act) =>
    decideHearing(facts, act, then, coordinator),
  );
  const record = told.ok ? told.value.facts : null;
  return record !== null && holds(record, hearing) ? record : null;
}
