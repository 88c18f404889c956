import { exhaustedOn, lastDayToAsk } from "../../deadlines/hearing-door.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import { checkNotBefore } from "../../input/check-day.ts";
import type { World } from "../../world/world.ts";
import type { ComplaintFacts, ComplaintIssue } from "../facts/complaint-facts.ts";
import { refuse, type Refusal } from "../refusals/refusal.ts";
import { check } from "./check.ts";
import { checkIssues, issueLimit } from "./issues.ts";

/** Amended issues are all the issues as they now stand: none vanishes, and something is new. */
function checkAmended(facts: ComplaintFacts, issues: readonly ComplaintIssue[]): Refusal | undefined {
  const wrong = checkIssues(issues);
  if (wrong) return wrong;
  if (issues.length < facts.issues.length)
    return refuse("ISSUE_LOST", ["issues"], { count: facts.issues.length });
  const same = issues.every((issue, at) => {
    const before = facts.issues[at];
    return before?.subject === issue.subject && before.description === issue.description;
  });
  return same ? refuse("NOTHING_AMENDED", ["issues"]) : undefined;
}

/** A complaint holds only so many action items, those planned before included. */
function checkPlanned({ resolutionActions = [] }: ComplaintFacts, more: number): Refusal | undefined {
  return resolutionActions.length + more > issueLimit
    ? refuse("TOO_MANY_ACTIONS", ["actions"], { most: issueLimit })
    : undefined;
}

function checkCompleted(facts: ComplaintFacts, ordinal: number): Refusal | undefined {
  const planned = facts.resolutionActions?.find((one) => one.ordinal === ordinal);
  if (!planned) return refuse("NO_SUCH_ACTION", ["ordinal"], { ordinal });
  const { completedOn } = planned;
  return completedOn && refuse("ACTION_ALREADY_COMPLETED", ["ordinal"], { ordinal, completedOn });
}

/** The advice makes sense once the door is open because no resolution came, Fam. Code 17801(b). */
function checkAdvice(facts: ComplaintFacts, mailedOn: PlainDate, world: World): Refusal | undefined {
  const from = exhaustedOn(facts, world);
  return from === undefined || mailedOn >= from
    ? undefined
    : refuse("ADVICE_TOO_EARLY", ["noticeMailedOn"], { from });
}

/** The checks of amendment, advice, resolution actions, closing and hearing request. */
export const aftermathChecks = {
  amendmentNotice: check(["amendComplaint"], ({ action }) =>
    checkNotBefore(action.noticeMailedOn, ["noticeMailedOn"], action.amendedOn),
  ),
  amendedIssues: check(["amendComplaint"], ({ facts, action }) => checkAmended(facts, action.issues)),
  adviceMailedOn: check(["adviseNoResolution"], ({ facts, action, world }) =>
    checkAdvice(facts, action.noticeMailedOn, world),
  ),
  plannedActions: check(["planResolutionActions"], ({ facts, action }) =>
    checkPlanned(facts, action.actions.length),
  ),
  completedAction: check(["completeResolutionAction"], ({ facts, action }) =>
    checkCompleted(facts, action.ordinal),
  ),
  hearingRequestExhaustion: check(["requestStateHearing"], ({ facts, action, world }) => {
    const from = exhaustedOn(facts, world);
    return from === undefined || action.requestedOn >= from
      ? undefined
      : refuse("HEARING_BEFORE_RESOLUTION", ["requestedOn"], { from });
  }),
  hearingRequestInTime: check(["requestStateHearing"], ({ facts, action, world }) => {
    const lastDay = lastDayToAsk(facts, world);
    return lastDay === undefined || action.requestedOn <= lastDay
      ? undefined
      : refuse("HEARING_REQUEST_LATE", ["requestedOn"], { lastDay });
  }),
  hearingRequestGrounds: check(["requestStateHearing"], ({ action }) =>
    action.grounds.length === 0 ? refuse("NO_HEARING_GROUND", ["grounds"]) : undefined,
  ),
} as const;
