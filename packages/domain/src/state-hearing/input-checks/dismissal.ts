import { withdrawalManners } from "../../vocabulary/manner.ts";
import { checkChoice, first } from "../../input/check-choice.ts";
import { checkText } from "../../input/check-text.ts";
import { refuse, type Refusal } from "../refusal.ts";
import { checkHappened } from "../../input/check-day.ts";
import { latestOf } from "../../calendar/first-and-last.ts";
import type { World } from "../../world/world.ts";
import { dismissalReasons, type HearingFacts } from "../facts/hearing-facts.ts";
import { hearingDate, remainingGrounds } from "../facts/hearing-readings.ts";
import type {
  DismissRequest,
  NoticeDismissal,
  NoticeGroundsDismissal,
} from "../acts/hearing-request-action.ts";
import { check } from "./check.ts";
import { checkLate } from "./setting.ts";

/** A notice about some grounds names some of those that remain, never all of them. */
function checkPart(facts: HearingFacts, { grounds }: NoticeGroundsDismissal): Refusal | undefined {
  const remaining = remainingGrounds(facts);
  const some = new Set(grounds);
  const part =
    some.size > 0 && some.size < remaining.length && grounds.every((one) => remaining.includes(one));
  return part ? undefined : refuse("NOT_A_PART_OF_THE_GROUNDS", ["grounds"]);
}

function checkNotice(
  facts: HearingFacts,
  action: NoticeDismissal | NoticeGroundsDismissal,
  world: World,
): Refusal | undefined {
  return first([
    checkHappened(action.sentOn, "sentOn", world.today, facts.request.receivedOn),
    action.reasons.length === 0 ? refuse("DISMISSAL_REASON_REQUIRED", ["reasons"]) : undefined,
    ...action.reasons.map((reason, at) => checkChoice(reason, dismissalReasons, ["reasons", String(at)])),
    checkText(action.explanation, ["explanation"], "REASON_REQUIRED"),
  ]);
}

/**
 * Without further facts the notice takes effect when its 15 days are over: the last of them is the complainant's to the
 * end (Code Civ. Proc. 12). With them it is decided on, 22 CCR 120211(b).
 */
function checkDismissal(
  facts: HearingFacts,
  { dismissedOn }: Pick<DismissRequest, "dismissedOn">,
  world: World,
): Refusal | undefined {
  const { sentOn, furtherFacts } = facts.dismissalNotice ?? {};
  const wrong = checkHappened(
    dismissedOn,
    "dismissedOn",
    world.today,
    latestOf(sentOn, furtherFacts?.mailedOn),
  );
  if (wrong || furtherFacts) return wrong;
  const effectiveOn = hearingDate(facts, "dismissal-effective", world);
  return effectiveOn === undefined || dismissedOn > effectiveOn
    ? undefined
    : refuse("DISMISSAL_NOT_YET_EFFECTIVE", ["dismissedOn"], { effectiveOn });
}

/** The checks of a dismissal before the hearing, 22 CCR 120211. */
export const dismissalChecks = {
  dismissalNotice: check(["noticeDismissal", "noticeGroundsDismissal"], ({ facts, action, world }) =>
    checkNotice(facts, action, world),
  ),
  partOfTheGrounds: check(["noticeGroundsDismissal"], ({ facts, action }) => checkPart(facts, action)),
  furtherFacts: check(["giveFurtherFacts"], ({ facts, action, world }) =>
    first([
      checkHappened(action.givenOn, "givenOn", world.today, facts.dismissalNotice?.sentOn),
      checkChoice(action.manner, withdrawalManners, ["manner"]),
      checkText(action.text, ["text"]),
    ]),
  ),
  furtherFactsMailing: check(["mailFurtherFacts"], ({ facts, action, world }) =>
    checkHappened(action.mailedOn, "mailedOn", world.today, facts.dismissalNotice?.furtherFacts?.givenOn),
  ),
  furtherFactsInTime: check(["giveFurtherFacts"], ({ facts, action, world }) =>
    checkLate(facts, "dismissal-effective", action.givenOn, "givenOn", "FURTHER_FACTS_LATE", world),
  ),
  takingBack: check(["takeBackDismissalNotice", "takeBackGroundsNotice"], ({ facts, action, world }) =>
    checkHappened(action.decidedOn, "decidedOn", world.today, facts.dismissalNotice?.furtherFacts?.mailedOn),
  ),
  dismissal: check(["dismissRequest", "dismissGrounds"], ({ facts, action, world }) =>
    checkDismissal(facts, action, world),
  ),
  courtDismissal: check(["dismissForCourt"], ({ facts, action, world }) =>
    first([
      checkHappened(action.agencyToldOn, "agencyToldOn", world.today),
      checkHappened(
        action.dismissedOn,
        "dismissedOn",
        world.today,
        latestOf(action.agencyToldOn, facts.request.receivedOn),
      ),
    ]),
  ),
  dismissalDecision: check(["sendDismissalDecision"], ({ facts, action, world }) =>
    checkHappened(
      action.sentOn,
      "sentOn",
      world.today,
      facts.dismissalDecision?.groundsDismissedOn ?? facts.dismissedOn,
    ),
  ),
} as const;
