// What an agency would do, decided by the complaint machine on a complaint on record: an unlawful act is refused with the
// machine's own reason.
import type { PathStep } from "../../refusal/coded-refusal.ts";
import type { ComplaintAction } from "../../complaint/acts/complaint-action.ts";
import type { ComplaintFacts } from "../../complaint/facts/complaint-facts.ts";
import { latestOf } from "../../calendar/first-and-last.ts";
import { defaultOfficeSettings } from "../../world/agency-settings.ts";
import type { World } from "../../world/world.ts";
import { decideOnComplaint } from "./decide-on-record.ts";
import type { SupposedAct } from "../hypothesis.ts";
import type { ComplaintOnRecord } from "../records/on-record.ts";
import type { Outcome, Supposed } from "../supposed.ts";

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
  record: ComplaintOnRecord,
  act: SupposedAct,
  path: readonly PathStep[],
): Outcome {
  // What is supposed needs nobody’s approval.
  const world: World = {
    ...before.world,
    today: dayOf(act, before.world),
    office: defaultOfficeSettings,
  };
  return decideOnComplaint(before, record, actionsOf(act, record.facts, world), world, path);
}
