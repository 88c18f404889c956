import { daysBetween } from "../calendar/plain-date.ts";
import { known } from "../machine/known.ts";
import { refuse, type HearingRefusalCode, type Refusal } from "./refusal.ts";
import type { Actor } from "../vocabulary/role.ts";
import { addedToCorrection } from "../provenance/correction-of-record.ts";
import type { Machine } from "../machine/machine.ts";
import type { Stage } from "../machine/machine-row.ts";
import { correctableHearing } from "./correctable-hearing-facts.ts";
import { evolveHearing } from "./evolve-hearing.ts";
import { hearingGuards, type HearingGuardName } from "./guards/index.ts";
import { hearingActionNames, type HearingAction } from "./hearing-action.ts";
import { pendingRehearings, pendingStays } from "./hearing-reviews.ts";
import { asDecided } from "./hearing-rounds.ts";
import { hearingEventKinds, type HearingEvent } from "./hearing-event.ts";
import type { DecideStay, DenyRehearing } from "./hearing-decision-action.ts";
import type { HearingFacts, RehearingParty } from "./hearing-facts.ts";
import type { PostponeHearing } from "./hearing-request-action.ts";
import { hearingStatuses, type HearingStatus } from "./hearing-status.ts";
import type { World } from "../world/world.ts";
import { hearingTransitionOf, hearingTransitions } from "./hearing-transitions.ts";
import { checkReportOverdue } from "./input-checks/compliance.ts";
import { askHearingCheck, type HearingCheckName } from "./input-checks/index.ts";

const stages: readonly Stage<HearingStatus, HearingRefusalCode>[] = [
  { statuses: hearingStatuses, missing: "HEARING_NOT_REQUESTED", entered: "HEARING_ALREADY_REQUESTED" },
];

/** What is said of a status that lies beyond an action's own. */
const passed = {
  SCREENED: "REQUEST_ALREADY_SCREENED",
  DISMISSAL_NOTICED: "DISMISSAL_IS_NOTICED",
  SCHEDULED: "HEARING_IS_SCHEDULED",
  NON_APPEARANCE: "HEARING_WAS_MISSED",
  HELD: "HEARING_WAS_HELD",
  RECORD_CLOSED: "RECORD_IS_CLOSED",
  DECISION_PROPOSED: "DECISION_IS_PROPOSED",
  ADOPTED: "DECISION_IS_ADOPTED",
  COMPLIANCE_DUE: "COMPLIANCE_HAS_BEGUN",
  ACTION_REQUIRED: "ACTION_IS_REQUIRED",
  COMPLIANCE_REPORTED: "COMPLIANCE_IS_REPORTED",
  PLAN_APPROVED: "COMPLIANCE_IS_APPROVED",
  COMPLIANCE_DISPUTED: "COMPLIANCE_IS_DISPUTED",
  CLOSED: "HEARING_IS_CLOSED",
  DISMISSED: "REQUEST_IS_DISMISSED",
  ABANDONED: "REQUEST_IS_ABANDONED",
  WITHDRAWN: "REQUEST_IS_WITHDRAWN",
} as const satisfies Readonly<Partial<Record<HearingStatus, HearingRefusalCode>>>;

/** Whose request is decided: the one named, or the only one that waits. */
function whoAsked(
  facts: HearingFacts | null,
  { action, askedBy }: DecideStay | DenyRehearing,
): RehearingParty | undefined {
  const [only] = facts ? (action === "decideStay" ? pendingStays : pendingRehearings)(facts) : [];
  return askedBy ?? only?.by;
}

/** The days by which a postponement moves the hearing. */
function daysLater(facts: HearingFacts | null, { scheduledFor }: PostponeHearing): number {
  return facts?.hearing ? daysBetween(facts.hearing.scheduledFor, scheduledFor) : 0;
}

/** What an event says besides its action's own input. */
function additions(facts: HearingFacts | null, action: HearingAction, actor: Actor): object | undefined {
  switch (action.action) {
    case "adoptDecision":
      return { outcomes: facts?.proposal?.outcomes ?? [] };
    case "postponeHearing":
      return { byDays: daysLater(facts, action) };
    case "decideStay":
    case "denyRehearing":
      return { askedBy: whoAsked(facts, action) };
    case "correctFact":
      return addedToCorrection(correctableHearing, facts, action, actor);
    default:
      return undefined;
  }
}

function eventOf(facts: HearingFacts | null, action: HearingAction, actor: Actor): HearingEvent {
  const { action: name, ...input } = action;
  return known({
    kind: hearingEventKinds[name],
    ...input,
    ...additions(facts, action, actor),
  }) as HearingEvent;
}

/** Until the report is overdue nothing can be directed or disputed, as long as nothing was reported. */
function cautionOf(
  name: HearingAction["action"],
  facts: HearingFacts | null,
  world: World,
): Refusal | undefined {
  if (facts === null) return undefined;
  const decided = asDecided(facts);
  if (name === "requireComplianceAction")
    return checkReportOverdue(decided, world.today, "determinedOn", world);
  if (name === "disputeCompliance") return checkReportOverdue(decided, world.today, "disputedOn", world);
  return undefined;
}

/** The state-hearing machine: the table and what its names stand for. */
export const hearingMachine: Machine<HearingFacts, HearingAction, HearingEvent, HearingRefusalCode> = {
  rows: hearingTransitions,
  actionNames: hearingActionNames,
  stages,
  passed,
  refuse,
  seenBy: (name, facts) => (hearingTransitionOf(name).aboutDecision ? asDecided(facts) : facts),
  askGuard: (name, facts) => hearingGuards[name as HearingGuardName](facts),
  askCheck: (name, facts, action, world) => askHearingCheck(name as HearingCheckName, facts, action, world),
  eventOf,
  evolve: evolveHearing,
  cautionOf,
};
