import { withdrawalManners } from "../../complaint/complaint-facts.ts";
import { checkChoice, first } from "../../complaint/input-checks/date.ts";
import { checkText } from "../../complaint/input-checks/text.ts";
import { refuse, type Refusal } from "../../complaint/refusal.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { ComplaintClockFacts } from "../../deadlines/given-facts.ts";
import { publicGrounds } from "../../eligibility/state-hearing-issues.ts";
import { checkHappened, latestOf } from "../../machine/dates.ts";
import type { World } from "../../world.ts";
import { exhaustedOn, lastDayToAsk } from "../hearing-door.ts";
import { dismissalReasons, requestManners, type HearingFacts } from "../hearing-facts.ts";
import { hearingDate, remainingGrounds } from "../hearing-readings.ts";
import type { DismissRequest, NoticeDismissal } from "../hearing-request-action.ts";
import { check } from "./check.ts";

/** Whether the local process has been gone through by a day, or its time has passed, Fam. Code 17801(b). */
function checkExhausted(
  complaint: ComplaintClockFacts | undefined,
  on: PlainDate,
  field: string,
  world: World,
): Refusal | undefined {
  if (complaint === undefined) return refuse("NO_LOCAL_COMPLAINT");
  const from = exhaustedOn(complaint, world);
  return from === undefined || on >= from
    ? undefined
    : refuse("HEARING_BEFORE_RESOLUTION", [field], { from });
}

/** Whether a request came in time. It is taken all the same: screening decides. */
function checkInTime(
  complaint: ComplaintClockFacts | undefined,
  receivedOn: PlainDate,
  world: World,
): Refusal | undefined {
  const lastDay = complaint && lastDayToAsk(complaint, world);
  return lastDay === undefined || receivedOn <= lastDay
    ? undefined
    : refuse("HEARING_REQUEST_LATE", ["receivedOn"], { lastDay });
}

/** A notice about some grounds names some of those that remain, never all of them. */
function checkPart(facts: HearingFacts, { grounds }: NoticeDismissal): Refusal | undefined {
  if (grounds === undefined) return undefined;
  const remaining = remainingGrounds(facts);
  const some = new Set(grounds);
  const part =
    some.size > 0 && some.size < remaining.length && grounds.every((one) => remaining.includes(one));
  return part ? undefined : refuse("NOT_A_PART_OF_THE_GROUNDS", ["grounds"]);
}

function checkNotice(facts: HearingFacts, action: NoticeDismissal, world: World): Refusal | undefined {
  return first([
    checkHappened(action.sentOn, "sentOn", world.today, facts.request.receivedOn),
    action.reasons.length === 0 ? refuse("DISMISSAL_REASON_REQUIRED", ["reasons"]) : undefined,
    ...action.reasons.map((reason, at) => checkChoice(reason, dismissalReasons, ["reasons", String(at)])),
    checkText(action.explanation, ["explanation"], "REASON_REQUIRED"),
    checkPart(facts, action),
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
    latestOf(sentOn, furtherFacts?.givenOn),
  );
  if (wrong || furtherFacts) return wrong;
  const effectiveOn = hearingDate(facts, "dismissal-effective", world);
  return effectiveOn === undefined || dismissedOn > effectiveOn
    ? undefined
    : refuse("DISMISSAL_NOT_YET_EFFECTIVE", ["dismissedOn"], { effectiveOn });
}

/** The checks from the request to its screening or dismissal. */
export const requestChecks = {
  hearingRequest: check(["receiveHearingRequest"], ({ action, world }) =>
    first([
      checkHappened(action.receivedOn, "receivedOn", world.today),
      checkChoice(action.manner, requestManners, ["manner"]),
      ...action.grounds.map((ground, at) => checkChoice(ground, publicGrounds, ["grounds", String(at)])),
    ]),
  ),
  groundClaimed: check(["receiveHearingRequest"], ({ action }) =>
    action.grounds.length === 0 ? refuse("NO_HEARING_GROUND", ["grounds"]) : undefined,
  ),
  requestExhaustion: check(["receiveHearingRequest"], ({ action, world }) =>
    checkExhausted(action.complaint, action.receivedOn, "receivedOn", world),
  ),
  requestInTime: check(["receiveHearingRequest"], ({ action, world }) =>
    checkInTime(action.complaint, action.receivedOn, world),
  ),
  screening: check(["screenRequest"], ({ facts, action, world }) =>
    checkHappened(action.screenedOn, "screenedOn", world.today, facts.request.receivedOn),
  ),
  exhaustion: check(["screenRequest"], ({ facts, action, world }) =>
    checkExhausted(action.complaint ?? facts.complaint, action.screenedOn, "screenedOn", world),
  ),
  ground: check(["screenRequest"], ({ facts }) =>
    facts.request.grounds.length === 0 ? refuse("NO_GROUND_TO_HEAR") : undefined,
  ),
  screenedInTime: check(["screenRequest"], ({ facts, action, world }) =>
    checkInTime(action.complaint ?? facts.complaint, facts.request.receivedOn, world),
  ),
  dismissalNotice: check(["noticeDismissal"], ({ facts, action, world }) =>
    checkNotice(facts, action, world),
  ),
  furtherFacts: check(["giveFurtherFacts"], ({ facts, action, world }) =>
    first([
      checkHappened(action.givenOn, "givenOn", world.today, facts.dismissalNotice?.sentOn),
      checkChoice(action.manner, withdrawalManners, ["manner"]),
      checkText(action.text, ["text"]),
    ]),
  ),
  takingBack: check(["takeBackDismissalNotice"], ({ facts, action, world }) =>
    checkHappened(action.decidedOn, "decidedOn", world.today, facts.dismissalNotice?.furtherFacts?.givenOn),
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
} as const;
