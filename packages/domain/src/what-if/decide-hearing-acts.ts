// What is done at a state hearing, decided by its machine on the record: an unlawful act is refused with the machine's own
// reason. Only the facts after the decision are kept; its event and its effects go nowhere.
import type { PathStep } from "../coded-refusal.ts";
import type { Refusal } from "../complaint/refusal.ts";
import type { ReadingFacts } from "../deadlines/readings/open-question.ts";
import { latestOf } from "../machine/dates.ts";
import { ok, refused } from "../result.ts";
import { decideHearing } from "../state-hearing/decide-hearing.ts";
import type { HearingAction } from "../state-hearing/hearing-action.ts";
import type { HearingFacts } from "../state-hearing/hearing-facts.ts";
import type { World } from "../world.ts";
import { decideInTurn } from "./decide-in-turn.ts";
import type { HearingOnRecord } from "./records/on-record.ts";
import { laterHearing, type SupposedHearingAct } from "./suppose-hearing-acts.ts";
import { withHearing, type Outcome, type Supposed } from "./supposed.ts";
import { refusedByMachine, type WhatIfRefusal } from "./what-if-refusal.ts";

/** The name of what a hypothesis says; what the machine finds wrong in its input stands there. */
const said = {
  HEARING_REQUESTED: "receivedOn",
  HEARING_SET: "scheduledFor",
  HEARING_POSTPONED: "days",
  POSITION_STATEMENT_SENT: "sentOn",
  DECISION_RECEIVED: "receivedOn",
  HEARING_WITHDRAWN: "withdrawnOn",
} as const satisfies Readonly<Record<SupposedHearingAct["suppose"], string>>;

/** The actions that setting a hearing is made of: a request is screened first, with the complaint as it is now known. */
function setting(
  scheduledFor: World["today"],
  facts: HearingFacts | null,
  given: ReadingFacts,
  world: World,
) {
  const { complaint } = given;
  const screen = { action: "screenRequest", screenedOn: world.today, complaint } as const;
  const schedule = { action: "scheduleHearing", scheduledFor, mode: "TELEPHONE" } as const;
  return facts?.status === "REQUESTED" ? [screen, schedule] : [schedule];
}

/** The actions that a supposed act is made of, in their order. What no clock counts from is taken to be in order. */
function actionsOf(
  act: SupposedHearingAct,
  facts: HearingFacts | null,
  given: ReadingFacts,
  world: World,
): readonly HearingAction[] {
  const { today } = world;
  switch (act.suppose) {
    case "HEARING_REQUESTED": {
      // A ground that may be heard of any complaint.
      const asked = { manner: "MAIL", grounds: ["G2"], complaint: given.complaint } as const;
      return [{ action: "receiveHearingRequest", receivedOn: act.receivedOn ?? today, ...asked }];
    }
    case "HEARING_SET":
      return setting(act.scheduledFor, facts, given, world);
    case "HEARING_POSTPONED": {
      const scheduledFor = laterHearing(facts?.hearing?.scheduledFor ?? today, act.days, world);
      return [{ action: "postponeHearing", requestedOn: today, cause: "SUDDEN_EMERGENCY", scheduledFor }];
    }
    case "POSITION_STATEMENT_SENT":
      return [{ action: "filePositionStatement", sentOn: act.sentOn ?? today, withAccounting: true }];
    case "DECISION_RECEIVED":
      return [{ action: "recordDecisionReceipt", receivedOn: act.receivedOn ?? today }];
    case "HEARING_WITHDRAWN":
      return [{ action: "withdrawRequest", withdrawnOn: act.withdrawnOn ?? today, manner: "WRITTEN" }];
  }
}

/** The day on which an act would be recorded: today, or the day it speaks of when that is still to come. */
function dayOf(act: SupposedHearingAct, { today }: World): World["today"] {
  switch (act.suppose) {
    case "HEARING_REQUESTED":
    case "DECISION_RECEIVED":
      return latestOf(today, act.receivedOn) ?? today;
    case "POSITION_STATEMENT_SENT":
      return latestOf(today, act.sentOn) ?? today;
    case "HEARING_WITHDRAWN":
      return latestOf(today, act.withdrawnOn) ?? today;
    case "HEARING_SET":
    case "HEARING_POSTPONED":
      return today;
  }
}

/** Supposes something done at a hearing on record: each of its actions must be lawful for the actor on that day. */
export function decideHearingAct(
  before: Supposed,
  { facts, actor }: HearingOnRecord,
  act: SupposedHearingAct,
  path: readonly PathStep[],
): Outcome {
  const world: World = { ...before.world, today: dayOf(act, before.world) };
  const actions = actionsOf(act, facts, before.facts, world);
  const decided = decideInTurn<HearingFacts | null, HearingAction>(facts, actions, (hearing, action) =>
    decideHearing(hearing, action, world, actor),
  );
  const toldBy = ({ field, ...refusal }: Refusal): WhatIfRefusal =>
    refusedByMachine({ ...refusal, ...(field && { field: [said[act.suppose]] }) }, path);
  if (!decided.ok) return refused(toldBy(decided.refusal));
  const { facts: after, mailed, warnings } = decided.value;
  return ok({
    ...(after ? withHearing(before, after) : before),
    mailed: [...before.mailed, ...mailed],
    warnings: [...before.warnings, ...warnings.map(toldBy)],
  });
}
