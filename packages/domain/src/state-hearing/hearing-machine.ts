import { askCheckOf } from "../machine/input-check.ts";
import { refuse, type HearingRefusalCode } from "./refusal.ts";
import type { Machine } from "../machine/machine.ts";
import type { Stage } from "../machine/machine-row.ts";
import { evolveHearing } from "./fold/evolve-hearing.ts";
import { hearingGuards, type HearingGuardName } from "./guards/index.ts";
import { hearingActionNames, type HearingAction } from "./acts/hearing-action.ts";
import { asDecided } from "./facts/hearing-rounds.ts";
import { type HearingEvent } from "./acts/hearing-event.ts";
import type { HearingFacts } from "./facts/hearing-facts.ts";
import { hearingStatuses, type HearingStatus } from "./facts/hearing-status.ts";
import { hearingTransitionOf, hearingTransitions } from "./hearing-transitions.ts";
import { hearingChecks } from "./input-checks/index.ts";
import { hearingAdditions, hearingCautions } from "./hearing-additions.ts";

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

/** The state-hearing machine: the table and what its names stand for. */
export const hearingMachine: Machine<HearingFacts, HearingAction, HearingEvent, HearingRefusalCode> = {
  rows: hearingTransitions,
  actionNames: hearingActionNames,
  stages,
  passed,
  refuse,
  seenBy: (name, facts) => (hearingTransitionOf(name).aboutDecision ? asDecided(facts) : facts),
  askGuard: (name, facts) => hearingGuards[name as HearingGuardName](facts),
  askCheck: (name, facts, action, world) => askCheckOf(hearingChecks, name, { facts, action, world }),
  additions: hearingAdditions,
  cautions: hearingCautions,
  evolve: evolveHearing,
};
