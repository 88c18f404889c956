import { checkHappened } from "../../input/check-day.ts";
import { exhaustedOn, lastDayToAsk } from "../../deadlines/hearing-door.ts";
import { publicGrounds } from "../../vocabulary/hearing-ground.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import { responsibleKinds, type ComplaintFacts, type PlannedAction } from "../complaint-facts.ts";
import { earliestEvidence } from "../../deadlines/filing-evidence.ts";
import { refuse, type Refusal } from "../refusal.ts";
import type { AmendComplaint, CompleteResolutionAction } from "../aftermath-action.ts";
import type { World } from "../../world/world.ts";
import { check } from "./check.ts";
import { checkChoice, first } from "../../input/check-choice.ts";
import { checkIssues, issueLimit } from "./issues.ts";
import { checkText } from "../../input/check-text.ts";

/** Amended issues are all the issues as they now stand: none vanishes, and something is new. */
function checkAmended(facts: ComplaintFacts, { issues }: AmendComplaint): Refusal | undefined {
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

/** Planned actions go on in number where the earlier ones ended, each with its words and with who must do it. */
function checkPlanned(facts: ComplaintFacts, actions: readonly PlannedAction[]): Refusal | undefined {
  const already = facts.resolutionActions?.length ?? 0;
  if (actions.length === 0) return refuse("ACTION_REQUIRED", ["actions"]);
  if (already + actions.length > issueLimit)
    return refuse("TOO_MANY_ACTIONS", ["actions"], { most: issueLimit });
  for (const [at, one] of actions.entries()) {
    const field = ["actions", String(at)];
    if (one.ordinal !== already + at + 1)
      return refuse("ACTION_ORDER", [...field, "ordinal"], { next: already + 1 });
    const wrong = first([
      checkText(one.description, [...field, "description"]),
      checkChoice(one.responsible.kind, responsibleKinds, [...field, "responsible", "kind"]),
      checkText(one.responsible.name, [...field, "responsible", "name"]),
    ]);
    if (wrong) return wrong;
  }
  return undefined;
}

function checkCompleted(
  facts: ComplaintFacts,
  { ordinal, completedOn }: CompleteResolutionAction,
  world: World,
): Refusal | undefined {
  const planned = facts.resolutionActions?.find((one) => one.ordinal === ordinal);
  if (!planned) return refuse("NO_SUCH_ACTION", ["ordinal"], { ordinal });
  if (planned.completedOn !== undefined)
    return refuse("ACTION_ALREADY_COMPLETED", ["ordinal"], { ordinal, completedOn: planned.completedOn });
  return checkHappened(completedOn, "completedOn", world.today, facts.resolution?.datedOn);
}

/** The advice makes sense once the door is open because no resolution came, Fam. Code 17801(b). */
function checkAdvice(facts: ComplaintFacts, mailedOn: PlainDate, world: World): Refusal | undefined {
  const wrong = checkHappened(mailedOn, "noticeMailedOn", world.today);
  const from = exhaustedOn(facts, world);
  if (wrong || from === undefined || mailedOn >= from) return wrong;
  return refuse("ADVICE_TOO_EARLY", ["noticeMailedOn"], { from });
}

/** The checks of amendment, advice, resolution actions, closing and hearing request. */
export const aftermathChecks = {
  amendmentDates: check(["amendComplaint"], ({ facts, action, world }) =>
    first([
      checkHappened(action.amendedOn, "amendedOn", world.today, earliestEvidence(facts.filing)),
      checkHappened(action.noticeMailedOn, "noticeMailedOn", world.today, action.amendedOn),
    ]),
  ),
  amendedIssues: check(["amendComplaint"], ({ facts, action }) => checkAmended(facts, action)),
  adviceMailedOn: check(["adviseNoResolution"], ({ facts, action, world }) =>
    checkAdvice(facts, action.noticeMailedOn, world),
  ),
  plannedActions: check(["planResolutionActions"], ({ facts, action }) =>
    checkPlanned(facts, action.actions),
  ),
  completedAction: check(["completeResolutionAction"], ({ facts, action, world }) =>
    checkCompleted(facts, action, world),
  ),
  closing: check(["closeComplaint"], ({ facts, action, world }) =>
    checkHappened(action.closedOn, "closedOn", world.today, facts.resolution?.mailedOn),
  ),
  hearingRequest: check(["requestStateHearing"], ({ facts, action, world }) =>
    first([
      checkHappened(action.requestedOn, "requestedOn", world.today, earliestEvidence(facts.filing)),
      ...action.grounds.map((ground, at) => checkChoice(ground, publicGrounds, ["grounds", String(at)])),
    ]),
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
