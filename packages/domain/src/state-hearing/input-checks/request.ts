import { checkChoice, first } from "../../input/check-choice.ts";
import { refuse, type Refusal } from "../refusal.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { ComplaintClockFacts } from "../../deadlines/facts/given-facts.ts";
import { publicGrounds } from "../../law/hearing-ground.ts";
import { checkHappened } from "../../input/check-day.ts";
import type { World } from "../../world/world.ts";
import { exhaustedOn, lastDayToAsk } from "../../deadlines/hearing-door.ts";
import { requestManners, type HearingFacts } from "../facts/hearing-facts.ts";
import type { ScreenRequest } from "../acts/hearing-request-action.ts";
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

/** Whether a court was asked about the arrears when nothing else is claimed, or besides something else. */
function checkCourt(
  { request: { grounds } }: HearingFacts,
  { arrearsInCourtSince: since }: ScreenRequest,
  whenAll: boolean,
): Refusal | undefined {
  if (since === undefined || !grounds.includes("G4")) return undefined;
  const onlyArrears = grounds.every((ground) => ground === "G4");
  if (onlyArrears !== whenAll) return undefined;
  return refuse(onlyArrears ? "ARREARS_BEFORE_COURT" : "SOME_ARREARS_BEFORE_COURT", ["arrearsInCourtSince"], {
    since,
  });
}

/** The checks from the request to its screening. */
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
  noParallelCourt: check(["screenRequest"], ({ facts, action, world }) =>
    first([
      action.arrearsInCourtSince === undefined
        ? undefined
        : checkHappened(action.arrearsInCourtSince, "arrearsInCourtSince", world.today),
      checkCourt(facts, action, true),
    ]),
  ),
  someArrearsInCourt: check(["screenRequest"], ({ facts, action }) => checkCourt(facts, action, false)),
} as const;
