import { withdrawalManners } from "../../vocabulary/manner.ts";
import { checkCalendarDate, checkHappened, checkNotBefore } from "../../input/check-day.ts";
import { checkChoice, first } from "../../input/check-choice.ts";
import { checkText } from "../../input/check-text.ts";
import { refuse, type Refusal } from "../refusal.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { RuleId } from "../../deadlines/rulebook/rule-id.ts";
import type { World } from "../../world/world.ts";
import {
  hearingChanges,
  hearingModes,
  postponementCauses,
  type HearingFacts,
  type HearingSetting,
} from "../facts/hearing-facts.ts";
import { hearingDate, pendingChange, remainingGrounds } from "../facts/hearing-readings.ts";
import type {
  AbandonRequest,
  FilePositionStatement,
  PostponeHearing,
} from "../acts/hearing-request-action.ts";
import { check } from "./check.ts";

/** What is sent for the hearing is sent before it. */
function checkBeforeHearing(facts: HearingFacts, date: PlainDate, field: string): Refusal | undefined {
  const scheduledFor = facts.hearing?.scheduledFor;
  return scheduledFor === undefined || date <= scheduledFor
    ? undefined
    : refuse("AFTER_THE_HEARING", [field], { scheduledFor });
}

/** Whether a day comes after the last one of a rule; a warning's answer. */
export function checkLate(
  facts: HearingFacts,
  rule: RuleId,
  date: PlainDate,
  field: string,
  code:
    | "HEARING_NOTICE_LATE"
    | "POSITION_STATEMENT_LATE"
    | "FURTHER_FACTS_LATE"
    | "REINSTATEMENT_LATE"
    | "HEARING_SET_LATE"
    | "REHEARING_LATE"
    | "COURT_PETITION_LATE",
  world: World,
): Refusal | undefined {
  const lastDay = hearingDate(facts, rule, world);
  return lastDay === undefined || date <= lastDay ? undefined : refuse(code, [field], { lastDay });
}

/** Hours and minutes of a day in California. */
function checkTime(at: string | undefined): Refusal | undefined {
  return at !== undefined && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(at)
    ? undefined
    : refuse("HEARING_TIME_UNREADABLE", ["at"]);
}

/** Where it is held: a place, or by telephone the number to call. */
function checkWhere({ mode, place = "", telephone = "" }: HearingSetting): Refusal | undefined {
  return mode === "TELEPHONE" ? checkText(telephone, ["telephone"]) : checkText(place, ["place"]);
}

function checkPostponement(facts: HearingFacts, action: PostponeHearing, world: World): Refusal | undefined {
  const { requestedOn, cause, scheduledFor } = action;
  const set = facts.hearing?.scheduledFor;
  return first([
    checkHappened(requestedOn, "requestedOn", world.today, facts.request.receivedOn),
    checkChoice(cause, postponementCauses, ["cause"]),
    cause === "OTHER" ? checkText(action.otherCause ?? "", ["otherCause"], "REASON_REQUIRED") : undefined,
    action.at === undefined ? undefined : checkTime(action.at),
    checkCalendarDate(scheduledFor, ["scheduledFor"]),
    set === undefined || scheduledFor > set
      ? undefined
      : refuse("NOT_LATER_THAN_SET", ["scheduledFor"], { scheduledFor: set }),
  ]);
}

/** Where money is at issue the statement holds a complete accounting, 22 CCR 120204(a)(7). */
function checkStatement(
  facts: HearingFacts,
  action: FilePositionStatement,
  world: World,
): Refusal | undefined {
  const money = remainingGrounds(facts).some((ground) => ground === "G3" || ground === "G4");
  return first([
    checkHappened(action.sentOn, "sentOn", world.today, facts.request.receivedOn),
    checkBeforeHearing(facts, action.sentOn, "sentOn"),
    money && !action.withAccounting ? refuse("ACCOUNTING_MISSING", ["withAccounting"]) : undefined,
  ]);
}

/**
 * Without a request for reinstatement the dismissal takes effect when its 15 days are over: the last of them is the
 * complainant's to the end (Code Civ. Proc. 12), 22 CCR 120213(b).
 */
function checkAbandonment(
  facts: HearingFacts,
  { dismissedOn }: AbandonRequest,
  world: World,
): Refusal | undefined {
  const { noticeSentOn, reinstatement } = facts.nonAppearance ?? {};
  const earliest = reinstatement?.requestedOn ?? noticeSentOn;
  const wrong = checkHappened(dismissedOn, "dismissedOn", world.today, earliest);
  if (wrong || reinstatement) return wrong;
  const effectiveOn = hearingDate(facts, "nonappearance-reinstatement", world);
  return effectiveOn === undefined || dismissedOn > effectiveOn
    ? undefined
    : refuse("DISMISSAL_NOT_YET_EFFECTIVE", ["dismissedOn"], { effectiveOn });
}

/** The checks from the setting of the hearing to its day or its loss. */
export const settingChecks = {
  setting: check(["scheduleHearing"], ({ facts, action }) =>
    first([
      checkCalendarDate(action.scheduledFor, ["scheduledFor"]) ??
        checkNotBefore(action.scheduledFor, ["scheduledFor"], facts.screenedOn),
      checkChoice(action.mode, hearingModes, ["mode"]),
      checkTime(action.at),
      checkWhere(action),
    ]),
  ),
  changeRequest: check(["askForHearingChange"], ({ facts, action, world }) =>
    first([
      checkHappened(action.askedOn, "askedOn", world.today, facts.request.receivedOn),
      checkChoice(action.change, hearingChanges, ["change"]),
      action.change === "BY_TELEPHONE" && facts.hearing?.mode === "TELEPHONE"
        ? refuse("HEARING_IS_BY_TELEPHONE", ["change"])
        : undefined,
      checkText(action.reason, ["reason"], "REASON_REQUIRED"),
    ]),
  ),
  changeDecision: check(["holdByTelephone", "refuseHearingChange"], ({ facts, action, world }) =>
    first([
      checkHappened(action.decidedOn, "decidedOn", world.today, pendingChange(facts)?.askedOn),
      checkText(action.reason, ["reason"], "REASON_REQUIRED"),
      action.action === "holdByTelephone" ? checkText(action.telephone, ["telephone"]) : undefined,
    ]),
  ),
  settingInTime: check(["scheduleHearing"], ({ facts, action, world }) =>
    facts.earlierRounds
      ? undefined
      : checkLate(
          facts,
          "hearing-commencement",
          action.scheduledFor,
          "scheduledFor",
          "HEARING_SET_LATE",
          world,
        ),
  ),
  hearingNotice: check(["sendHearingNotice"], ({ facts, action, world }) =>
    first([
      checkHappened(action.noticeSentOn, "noticeSentOn", world.today, facts.screenedOn),
      checkBeforeHearing(facts, action.noticeSentOn, "noticeSentOn"),
    ]),
  ),
  hearingNoticeInTime: check(["sendHearingNotice"], ({ facts, action, world }) =>
    checkLate(facts, "hearing-notice", action.noticeSentOn, "noticeSentOn", "HEARING_NOTICE_LATE", world),
  ),
  postponement: check(["postponeHearing"], ({ facts, action, world }) =>
    checkPostponement(facts, action, world),
  ),
  waiver: check(["waiveTime"], ({ facts, action, world }) =>
    first([
      checkHappened(action.waivedOn, "waivedOn", world.today, facts.request.receivedOn),
      checkChoice(action.manner, withdrawalManners, ["manner"]),
    ]),
  ),
  positionStatement: check(["filePositionStatement"], ({ facts, action, world }) =>
    checkStatement(facts, action, world),
  ),
  positionStatementInTime: check(["filePositionStatement"], ({ facts, action, world }) =>
    checkLate(facts, "position-statement", action.sentOn, "sentOn", "POSITION_STATEMENT_LATE", world),
  ),
  settlementAttempt: check(["trySettlement"], ({ facts, action, world }) =>
    first([
      checkHappened(action.triedOn, "triedOn", world.today, facts.request.receivedOn),
      checkText(action.note, ["note"]),
    ]),
  ),
  requestWithdrawal: check(["withdrawRequest"], ({ facts, action, world }) =>
    first([
      checkHappened(action.withdrawnOn, "withdrawnOn", world.today, facts.request.receivedOn),
      checkChoice(action.manner, withdrawalManners, ["manner"]),
      action.condition === undefined ? undefined : checkText(action.condition, ["condition"]),
    ]),
  ),
  nonAppearance: check(["recordNonAppearance"], ({ facts, action, world }) =>
    checkHappened(action.noticeSentOn, "noticeSentOn", world.today, facts.hearing?.scheduledFor),
  ),
  reinstatementRequest: check(["requestReinstatement"], ({ facts, action, world }) =>
    first([
      checkHappened(action.requestedOn, "requestedOn", world.today, facts.nonAppearance?.noticeSentOn),
      checkText(action.cause, ["cause"], "REASON_REQUIRED"),
    ]),
  ),
  reinstatementInTime: check(["requestReinstatement"], ({ facts, action, world }) =>
    checkLate(
      facts,
      "nonappearance-reinstatement",
      action.requestedOn,
      "requestedOn",
      "REINSTATEMENT_LATE",
      world,
    ),
  ),
  reinstatement: check(["reinstateHearing"], ({ facts, action, world }) =>
    checkHappened(
      action.reinstatedOn,
      "reinstatedOn",
      world.today,
      facts.nonAppearance?.reinstatement?.requestedOn,
    ),
  ),
  abandonment: check(["abandonRequest"], ({ facts, action, world }) =>
    checkAbandonment(facts, action, world),
  ),
} as const;
