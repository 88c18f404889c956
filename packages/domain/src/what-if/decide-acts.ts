// What an agency would do, decided by the complaint machine on a complaint on record: an unlawful act is refused with the
// machine's own reason. Only the facts after the decision are kept; its event and its effects go nowhere.
import type { PathStep } from "../coded-refusal.ts";
import type { ComplaintAction } from "../complaint/complaint-action.ts";
import type { ComplaintFacts, MatterFacts } from "../complaint/complaint-facts.ts";
import { decide } from "../complaint/decide.ts";
import { isComplaint } from "../complaint/is-complaint.ts";
import { latestOf } from "../machine/dates.ts";
import { ok, refused } from "../result.ts";
import type { World } from "../world.ts";
import { decideInTurn } from "./decide-in-turn.ts";
import type { ComplaintOnRecord } from "./records/on-record.ts";
import type { SupposedAct } from "./suppose-acts.ts";
import { withComplaint, type Outcome, type Supposed } from "./supposed.ts";
import { refusedByMachine } from "./what-if-refusal.ts";

/** Said where the record asks for words that a hypothesis does not have. */
const supposed = "Supposed";

/** A finding for each issue: what it finds moves no date and opens or closes no action. */
function findingsOf(facts: ComplaintFacts) {
  return facts.issues.map(({ ordinal }) => ({
    issueOrdinal: ordinal,
    outcome: "NOT_FOR_COMPLAINANT" as const,
    explanation: supposed,
  }));
}

/** The actions that a supposed act is made of, in their order. */
function actionsOf(act: SupposedAct, facts: ComplaintFacts, world: World): readonly ComplaintAction[] {
  switch (act.suppose) {
    case "EXTENDED": {
      const { days, noticeMailedOn = world.today } = act;
      return [{ action: "extendResolutionPeriod", days, reason: supposed, noticeMailedOn }];
    }
    case "RESOLVED": {
      const { datedOn, mailedOn = datedOn, receivedOn } = act;
      const findings = findingsOf(facts);
      const issue = { action: "issueWrittenResolution", datedOn, mailedOn, findings } as const;
      return receivedOn === undefined ? [issue] : [issue, { action: "recordResolutionReceipt", receivedOn }];
    }
    case "TRANSFERRED": {
      const { sentOn, receivedOn } = act;
      const why = { toAgencyId: supposed, sentBy: "EMAIL", reason: supposed } as const;
      const send = { action: "transferComplaint", sentOn, ...why } as const;
      return receivedOn === undefined ? [send] : [send, { action: "receiveTransfer", receivedOn }];
    }
  }
}

/** The day on which an act would be recorded: today, or the last day it speaks of when that is still to come. */
function dayOf(act: SupposedAct, { today }: World): World["today"] {
  switch (act.suppose) {
    case "EXTENDED":
      return latestOf(today, act.noticeMailedOn) ?? today;
    case "RESOLVED":
      return latestOf(today, act.datedOn, act.mailedOn, act.receivedOn) ?? today;
    case "TRANSFERRED":
      return latestOf(today, act.sentOn, act.receivedOn) ?? today;
  }
}

/** Supposes an act on a complaint on record: each of its actions must be lawful for the actor on that day. */
export function decideAct(
  before: Supposed,
  { facts, actor }: ComplaintOnRecord,
  act: SupposedAct,
  path: readonly PathStep[],
): Outcome {
  const world: World = { ...before.world, today: dayOf(act, before.world) };
  const actions = actionsOf(act, facts, world);
  const decided = decideInTurn<MatterFacts, ComplaintAction>(facts, actions, (matter, action) =>
    decide(matter, action, world, actor),
  );
  if (!decided.ok) return refused(refusedByMachine(decided.refusal, path));
  const { facts: after, mailed, warnings } = decided.value;
  const supposed = isComplaint(after) ? withComplaint(before, after) : before;
  return ok({
    ...supposed,
    mailed: [...before.mailed, ...mailed],
    warnings: [...before.warnings, ...warnings.map((warning) => refusedByMachine(warning, path))],
  });
}
