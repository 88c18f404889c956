// What happens at a state hearing, supposed of bare facts: only what nobody could do at such a hearing stands against it.
import { nextBusinessDay } from "../../calendar/business-calendar.ts";
import { addDays, daysBetween, type PlainDate } from "../../calendar/plain-date.ts";
import type { PathStep } from "../../refusal/coded-refusal.ts";
import { refuse, type Refusal } from "../../state-hearing/refusal.ts";
import type { HearingClockFacts } from "../../deadlines/facts/given-facts.ts";
import { ok, refused } from "../../vocabulary/result.ts";
import type { HearingActionName } from "../../state-hearing/acts/hearing-action.ts";
import { hearingTransitions } from "../../state-hearing/hearing-transitions.ts";
import type { World } from "../../world/world.ts";
import type { SupposeDecisionReceived, SupposedHearingAct } from "../hypothesis.ts";
import type { Outcome, Supposed } from "../supposed.ts";
import { refusedByMachine } from "../what-if-refusal.ts";

/** The action that an act is, whose row says what is mailed with it. */
const actionOf = {
  HEARING_REQUESTED: "receiveHearingRequest",
  HEARING_SET: "scheduleHearing",
  HEARING_POSTPONED: "postponeHearing",
  POSITION_STATEMENT_SENT: "filePositionStatement",
  DECISION_RECEIVED: "recordDecisionReceipt",
  HEARING_WITHDRAWN: "withdrawRequest",
} as const satisfies Readonly<Record<SupposedHearingAct["suppose"], HearingActionName>>;

/** The day a postponed hearing is set for: so many days later, on a day the hearing office is open. */
export function laterHearing(on: PlainDate, days: number, { calendars }: World): PlainDate {
  return nextBusinessDay(calendars.state, addDays(on, days));
}

/** The day on which an act happens: the one it names, or today. */
export function happensOn(act: SupposedHearingAct, { today }: World): PlainDate {
  switch (act.suppose) {
    case "HEARING_REQUESTED":
    case "DECISION_RECEIVED":
      return act.receivedOn ?? today;
    case "POSITION_STATEMENT_SENT":
      return act.sentOn ?? today;
    case "HEARING_WITHDRAWN":
      return act.withdrawnOn ?? today;
    case "HEARING_SET":
    case "HEARING_POSTPONED":
      return today;
  }
}

/** What is over: nothing of a hearing is set, moved, sent for or withdrawn once it was held or its request is gone. */
function over(hearing: HearingClockFacts, act: SupposedHearingAct): Refusal | undefined {
  if (hearing.withdrawnOn !== undefined) return refuse("REQUEST_IS_WITHDRAWN");
  if (hearing.dismissedOn !== undefined) return refuse("REQUEST_IS_DISMISSED");
  return hearing.heldOn !== undefined && act.suppose !== "DECISION_RECEIVED"
    ? refuse("HEARING_WAS_HELD")
    : undefined;
}

/** The fact that a receipt of the decision is. */
function receiptOf({ by }: SupposeDecisionReceived) {
  return by === "COMPLAINANT" ? "decisionReceivedByComplainantOn" : "decisionReceivedByAgencyOn";
}

/** What is done once only. */
function done(hearing: HearingClockFacts, act: SupposedHearingAct): Refusal | undefined {
  const { scheduledFor, positionStatementSentOn: sentOn } = hearing;
  const { suppose } = act;
  if (suppose === "HEARING_SET") return scheduledFor && refuse("HEARING_IS_SCHEDULED");
  if (suppose === "POSITION_STATEMENT_SENT")
    return sentOn && refuse("POSITION_STATEMENT_ALREADY_FILED", undefined, { sentOn });
  if (suppose !== "DECISION_RECEIVED") return undefined;
  const receivedOn = hearing[receiptOf(act)];
  return receivedOn && refuse("DECISION_RECEIPT_ALREADY_RECORDED", undefined, { receivedOn });
}

function against(hearing: HearingClockFacts, act: SupposedHearingAct): Refusal | undefined {
  const isRequested = hearing.requestReceivedOn !== undefined;
  if (act.suppose === "HEARING_REQUESTED")
    return isRequested ? refuse("HEARING_ALREADY_REQUESTED") : undefined;
  return isRequested ? (over(hearing, act) ?? done(hearing, act)) : refuse("HEARING_NOT_REQUESTED");
}

function postponed(
  { postponedByDays = 0, scheduledFor }: HearingClockFacts,
  days: number,
  world: World,
): HearingClockFacts {
  if (scheduledFor === undefined) return { postponedByDays: postponedByDays + days };
  const later = laterHearing(scheduledFor, days, world);
  // Another day needs another notice.
  return {
    scheduledFor: later,
    postponedByDays: postponedByDays + daysBetween(scheduledFor, later),
    noticeSentOn: undefined,
  };
}

/** The facts that an act adds or changes. */
function changed(hearing: HearingClockFacts, act: SupposedHearingAct, world: World): HearingClockFacts {
  const on = happensOn(act, world);
  switch (act.suppose) {
    case "HEARING_REQUESTED":
      return { requestReceivedOn: on };
    case "HEARING_SET":
      return { scheduledFor: act.scheduledFor };
    case "HEARING_POSTPONED":
      return postponed(hearing, act.days, world);
    case "POSITION_STATEMENT_SENT":
      return { positionStatementSentOn: on };
    case "DECISION_RECEIVED":
      return { [receiptOf(act)]: on };
    case "HEARING_WITHDRAWN":
      return { withdrawnOn: on };
  }
}

/** Supposes something done at a hearing of bare facts. */
export function supposeHearingAct(
  before: Supposed,
  act: SupposedHearingAct,
  path: readonly PathStep[],
): Outcome {
  const { facts, world } = before;
  const { hearing = {} } = facts;
  const refusal = against(hearing, act);
  if (refusal) return refused(refusedByMachine(refusal, path));
  const after = { ...facts, hearing: { ...hearing, ...changed(hearing, act, world) } };
  const { notices } = hearingTransitions[actionOf[act.suppose]];
  return ok({ ...before, facts: after, mailed: [...before.mailed, ...notices] });
}
