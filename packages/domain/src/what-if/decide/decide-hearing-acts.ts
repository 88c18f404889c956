// What is done at a state hearing, decided by its machine on the record: an unlawful act is refused with the machine's own
// reason.
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { PathStep } from "../../refusal/coded-refusal.ts";
import type { HearingAction } from "../../state-hearing/acts/hearing-action.ts";
import type { HearingFacts } from "../../state-hearing/facts/hearing-facts.ts";
import type { World } from "../../world/world.ts";
import { decideOnHearing } from "./decide-on-record.ts";
import type { SupposedHearingAct, SupposeHearingSet } from "../hypothesis.ts";
import type { HearingOnRecord } from "../records/on-record.ts";
import { somewhere } from "../records/told-by-days.ts";
import { happensOn, laterHearing } from "../suppose/suppose-hearing-acts.ts";
import type { Outcome, Supposed } from "../supposed.ts";

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
  { scheduledFor }: SupposeHearingSet,
  on: PlainDate,
  facts: HearingFacts | null,
  { facts: { complaint } }: Supposed,
): readonly HearingAction[] {
  const screen = { action: "screenRequest", screenedOn: on, complaint } as const;
  const schedule = { action: "scheduleHearing", scheduledFor, ...somewhere } as const;
  return facts?.status === "REQUESTED" ? [screen, schedule] : [schedule];
}

/** The action of a supposed act. What no clock counts from is taken to be in order. */
function actionOf(
  act: Exclude<SupposedHearingAct, SupposeHearingSet>,
  on: PlainDate,
  facts: HearingFacts | null,
  { facts: { complaint }, world }: Supposed,
): HearingAction {
  switch (act.suppose) {
    case "HEARING_REQUESTED":
      // A ground on which any complaint may be heard.
      return { action: "receiveHearingRequest", receivedOn: on, manner: "MAIL", grounds: ["G2"], complaint };
    case "HEARING_POSTPONED": {
      const scheduledFor = laterHearing(facts?.hearing?.scheduledFor ?? on, act.days, world);
      return { action: "postponeHearing", requestedOn: on, cause: "SUDDEN_EMERGENCY", scheduledFor };
    }
    case "POSITION_STATEMENT_SENT":
      return { action: "filePositionStatement", sentOn: on, withAccounting: true };
    case "DECISION_RECEIVED":
      return {
        action: act.by === "COMPLAINANT" ? "recordComplainantDecisionReceipt" : "recordDecisionReceipt",
        receivedOn: on,
      };
    case "HEARING_WITHDRAWN":
      return { action: "withdrawRequest", withdrawnOn: on, manner: "WRITTEN" };
  }
}

/** Supposes something done at a hearing on record: each of its actions must be lawful for the actor on that day. */
export function decideHearingAct(
  before: Supposed,
  record: HearingOnRecord,
  act: SupposedHearingAct,
  path: readonly PathStep[],
): Outcome {
  const { facts } = record;
  const { today } = before.world;
  const on = happensOn(act, before.world);
  // As if it were recorded today, or on the day it happens when that is still to come.
  const world: World = { ...before.world, today: on > today ? on : today };
  const actions =
    act.suppose === "HEARING_SET" ? setting(act, on, facts, before) : [actionOf(act, on, facts, before)];
  return decideOnHearing(before, record, actions, world, path, said[act.suppose]);
}
