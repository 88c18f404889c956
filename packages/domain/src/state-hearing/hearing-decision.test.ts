import {
  adoptedHearing,
  answerInHearing,
  arrearsDismissed,
  hearingActs,
  heardHearing,
  hearingStepOn,
  liveHearing,
  longAfterHearing,
  lostHearing,
  refusalInHearing,
  type HearingStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { hearingClockFacts } from "./facts/hearing-readings.ts";
import { hearingNoticesDue } from "../notices/notices-due.ts";
import { hearingTransitionOf } from "./hearing-transitions.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { type HearingActionOf } from "./acts/hearing-action.ts";

const d = plainDate;
const { proposeDecision: propose, scheduleHearing: schedule } = hearingActs;
const begin = hearingStepOn.begin("2026-07-27");

describe("the decision", () => {
  const [first, second] = propose.outcomes;

  test("gives each ground that was heard one outcome, and no other ground any", () => {
    const proposing = (...outcomes: HearingActionOf<"proposeDecision">["outcomes"]) =>
      refusalInHearing(heardHearing, { ...propose, outcomes });
    expect(proposing(first)).toMatchObject({
      code: "OUTCOME_MISSING",
      message: "Ground G4 has no outcome. Each ground that was heard needs one.",
      field: ["outcomes"],
      details: { ground: "G4" },
    });
    expect(proposing(first, second, first)).toMatchObject({
      code: "OUTCOME_REPEATED",
      message: "Ground G2 has more than one outcome. Keep one.",
      field: ["outcomes", "2", "ground"],
      details: { ground: "G2" },
    });
    expect(proposing(first, second, { ...first, ground: "G5" })).toMatchObject({
      code: "OUTCOME_WITHOUT_GROUND",
      message: "Ground G5 was not heard.",
      field: ["outcomes", "2", "ground"],
      details: { ground: "G5" },
    });
    expect(proposing(first, second)).toBeUndefined();
  });

  test("says nothing of a ground that was dismissed before", () => {
    const [request, _, ...heard] = heardHearing;
    const withoutG4 = [request, ...arrearsDismissed, ...heard];
    expect(answerInHearing(withoutG4, propose)).toBe("OUTCOME_WITHOUT_GROUND at outcomes.1.ground");
    expect(answerInHearing(withoutG4, { ...propose, outcomes: [first] })).toBe("done");
  });

  test("is sent to the parties, whether the Director adopts or changes it", () => {
    for (const name of ["adoptDecision", "changeDecision"] as const)
      expect(hearingTransitionOf(name)).toMatchObject({ to: "ADOPTED", notices: ["DECISION"] });
  });

  test("against the complainant asks nothing of the agency and may be closed at once", () => {
    expect(answerInHearing(lostHearing, begin)).toBe("NOTHING_TO_COMPLY_WITH");
    expect(answerInHearing(lostHearing, hearingActs.closeHearing)).toBe("done");
    expect(answerInHearing(adoptedHearing, hearingActs.closeHearing)).toBe("COMPLIANCE_IS_OWED");
    expect(hearingNoticesDue(liveHearing(lostHearing).facts, longAfterHearing)).toEqual([]);
  });
});

describe("a rehearing", () => {
  const ask = hearingStepOn.ask("2026-08-03", "COMPLAINANT", true); // Monday
  const deny = hearingStepOn.deny("2026-08-10");

  test("is asked for once; only a granted stay lets compliance wait, and only until it is decided", () => {
    const stay = (granted: boolean) => hearingStepOn.decideStay("2026-08-05", granted);
    expect(refusalInHearing([...adoptedHearing, ask], ask)).toMatchObject({
      code: "REHEARING_ALREADY_REQUESTED",
      details: { requestedOn: "2026-08-03" },
    });
    expect(answerInHearing([...adoptedHearing, ask], begin)).toBe("done");
    expect(answerInHearing([...adoptedHearing, ask, stay(false)], begin)).toBe("done");
    expect(answerInHearing([...adoptedHearing, ask, stay(true)], begin)).toBe("STAY_IN_FORCE");
    expect(answerInHearing([...adoptedHearing, ask, stay(true), deny], begin)).toBe("done");
    expect(answerInHearing([...adoptedHearing, ask, deny], stay(true))).toBe("NO_STAY_PENDING");
    expect(answerInHearing([...adoptedHearing], deny)).toBe("NO_REHEARING_PENDING");
  });

  test("when granted begins another round and keeps the first; the 75 days are spent", () => {
    const grant = hearingStepOn.grant("2026-08-10");
    const { facts } = liveHearing([...adoptedHearing, { ...ask, stay: false, by: "AGENCY" }, grant]);
    expect(facts).toMatchObject({ status: "SCREENED", earlierRounds: [{ heldOn: "2026-06-15" }] });
    expect(facts.decision).toBeUndefined();
    expect(hearingClockFacts(facts)).toMatchObject({ heldOn: "2026-06-15", timeWaived: true });
    // Set long after day 45 of the request: that limit was met by the first hearing.
    const again: HearingStep = { ...schedule, scheduledFor: d("2026-09-14") };
    expect(liveHearing([...adoptedHearing, ask, grant, again]).warnings).toEqual([]);
  });
});
