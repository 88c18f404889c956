import {
  answerInHearing,
  compliedMeanwhile,
  decisionClocks,
  heardAgain,
  heardHearing,
  hearingClock,
  hearingEvidence,
  hearingStepOn,
  hearingTurns,
  liveHearing,
  longAfterHearing,
  refusalInHearing,
  reheard,
  roundStatuses,
  staff,
  wonHearing,
  type HearingStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { availableHearingActions } from "./available-hearing-actions.ts";
import { hearingClockFacts } from "./facts/hearing-readings.ts";
import { hearingNoticesDue } from "../notices/notices-due.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { previewHearingCorrection } from "./facts/correctable-hearing-facts.ts";

const d = plainDate;

const [set, hold, closeRecord] = heardAgain;
const [begin, report, approve] = compliedMeanwhile;
const withdraw = hearingStepOn.withdraw("2026-07-27");

const askWithStay = hearingStepOn.ask("2026-06-22", "AGENCY", true);
const grant = hearingStepOn.grant("2026-06-30");
const stayed = [...wonHearing, askWithStay, hearingStepOn.decideStay("2026-06-24", true), grant] as const;

const mayDo = (steps: readonly HearingStep[]) =>
  [staff.stateAnalyst, staff.hearingCoordinator].flatMap((actor) =>
    availableHearingActions(liveHearing(steps).facts, longAfterHearing, actor).flatMap((one) =>
      one.allowed ? [one.action] : [],
    ),
  );

describe("while a rehearing without a stay goes on, the decision in force is complied with", () => {
  test.each([
    ["it waits to be set", reheard],
    ["it is set", [...reheard, set]],
    ["it is held", [...reheard, set, hold]],
    ["its record is closed", [...reheard, set, hold, closeRecord]],
    ["its decision is proposed", [...reheard, ...heardAgain]],
  ])("its days are shown and its report is owed while %s", (_, steps) => {
    const { facts } = liveHearing(steps);
    expect(decisionClocks(facts)).toEqual([
      ["2026-07-15", undefined],
      ["2026-07-15", undefined],
      ["2026-07-15", "2026-06-22"],
      ["2027-06-15", undefined],
    ]);
    expect(hearingNoticesDue(facts, longAfterHearing)).toContainEqual({
      notice: "COMPLIANCE_REPORT",
      ruleId: "compliance-report",
      dueOn: "2026-07-15",
    });
  });

  test("compliance is begun, reported and approved about the first decision, and the rehearing stays set", () => {
    const steps = [...reheard, set, begin, report];
    expect(roundStatuses(liveHearing([...reheard, set, begin]).facts)).toEqual([
      "SCHEDULED",
      ["COMPLIANCE_DUE"],
    ]);
    const { facts } = liveHearing(steps);
    expect(roundStatuses(facts)).toEqual(["SCHEDULED", ["COMPLIANCE_REPORTED"]]);
    expect(facts).not.toHaveProperty("compliance");
    expect(facts.earlierRounds?.[0]?.compliance).toEqual({
      begunOn: "2026-07-01",
      report: { reportedOn: "2026-07-10", text: "Arrears recalculated." },
    });
    expect(hearingNoticesDue(facts, longAfterHearing).map(({ notice }) => notice)).toEqual([
      "HEARING_NOTICE",
      "POSITION_STATEMENT",
      "COMPLIANCE_DETERMINATION",
    ]);
    expect(decisionClocks(facts)[0]).toEqual(["2026-07-15", "2026-07-10"]);
    const approved = liveHearing([...steps, approve, hold]);
    expect(roundStatuses(approved.facts)).toEqual(["HELD", ["PLAN_APPROVED"]]);
    expect(mayDo([...steps, approve])).toContain("disputeCompliance");
  });

  test("each step of compliance follows the one before it, as without a rehearing", () => {
    expect(mayDo(reheard)).toContain("beginCompliance");
    expect(answerInHearing(reheard, report)).toBe("COMPLIANCE_NOT_BEGUN");
    expect(answerInHearing([...reheard, begin], begin)).toBe("COMPLIANCE_HAS_BEGUN");
    expect(answerInHearing([...reheard, begin, report, approve], report)).toBe("COMPLIANCE_IS_APPROVED");
    expect(answerInHearing(reheard, hearingStepOn.begin("2026-06-09"))).toBe("OUT_OF_ORDER at begunOn");
    expect(answerInHearing(heardHearing, begin)).toBe("NO_DECISION");
  });

  test("its receipt is recorded late and moves its days", () => {
    const unknown = [...wonHearing.slice(0, -1), ...reheard.slice(-2)];
    const { facts } = liveHearing([...unknown, hearingStepOn.receive("2026-06-16")]);
    expect(decisionClocks(facts)[0]).toEqual(["2026-07-16", undefined]);
    expect(facts.earlierRounds?.[0]?.decision?.receivedByAgencyOn).toBe("2026-06-16");
    expect(facts).not.toHaveProperty("decision");
  });

  test("neither side asks for another rehearing of it: the one that goes on is for both", () => {
    const again = { ...hearingTurns.requestRehearing, requestedOn: d("2026-07-06") };
    expect(refusalInHearing(reheard, again)).toMatchObject({
      code: "DECISION_IS_REHEARD",
      message:
        "This decision is being heard again, for both sides. Once there is a later one, a rehearing of that can be asked for.",
      citations: ["22-ccr-120221-a"],
    });
    expect(answerInHearing([...reheard, withdraw], { ...again, requestedOn: d("2026-08-03") })).toBe("done");
  });

  test("what it still has to do is not lost: a decision of its own puts other days in their place", () => {
    const adopted = [
      ...reheard,
      begin,
      ...heardAgain,
      { action: "adoptDecision", adoptedOn: d("2026-08-31") },
    ] as const;
    const { facts } = liveHearing(adopted);
    expect(hearingClockFacts(facts)).toMatchObject({ adoptedOn: "2026-08-31" });
    expect(hearingClockFacts(facts)).not.toHaveProperty("decisionReceivedByAgencyOn");
    expect(hearingClockFacts(facts)).not.toHaveProperty("agencyRehearingRequestedOn");
    expect(roundStatuses(facts)).toEqual(["ADOPTED", ["COMPLIANCE_DUE"]]);
    expect(roundStatuses(liveHearing([...adopted, hearingStepOn.begin("2026-09-01")]).facts)).toEqual([
      "COMPLIANCE_DUE",
      ["COMPLIANCE_DUE"],
    ]);
  });

  test("the Director’s fifteen days run for the new proposal, and the decision before it does not meet them", () => {
    const { facts } = liveHearing([...reheard, ...heardAgain]);
    // Thursday, August 20, and fifteen days: Friday, September 4, 2026.
    expect(hearingClock(facts, "director-action")).toEqual(["2026-09-04", undefined]);
  });

  test("a day of the first decision is corrected where it stands, whatever the rehearing has come to", () => {
    const { facts } = liveHearing([...reheard, ...heardAgain]);
    const correction = {
      fact: "decisionAdoptedOn",
      to: d("2026-06-09"),
      reason: "The stamp was read again.",
      evidence: hearingEvidence.record,
    } as const;
    const preview = previewHearingCorrection(facts, correction, longAfterHearing);
    expect(preview).toMatchObject({ ok: true, value: { from: "2026-06-10" } });
    const corrected = liveHearing([
      ...reheard,
      ...heardAgain,
      { action: "correctFact", ...correction, ...(preview.ok && { shown: preview.value }) },
    ]);
    expect(corrected.facts.earlierRounds?.[0]?.decision?.adoptedOn).toBe("2026-06-09");
    expect(corrected.facts).not.toHaveProperty("decision");
  });
});

describe("a stay that was granted lasts as long as the rehearing", () => {
  test("nothing is owed or begun meanwhile, and the court’s year runs on", () => {
    const { facts } = liveHearing([...stayed, set]);
    expect(decisionClocks(facts)).toEqual([
      undefined,
      ["2026-07-15", undefined],
      ["2026-07-15", "2026-06-22"],
      ["2027-06-15", undefined],
    ]);
    expect(hearingNoticesDue(facts, longAfterHearing).map(({ notice }) => notice)).not.toContain(
      "COMPLIANCE_REPORT",
    );
    expect(answerInHearing(stayed, begin)).toBe("STAY_IN_FORCE");
  });

  test("it ends with a rehearing that leads to no decision", () => {
    const steps = [...stayed, withdraw];
    expect(decisionClocks(liveHearing(steps).facts)[0]).toEqual(["2026-07-15", undefined]);
    expect(answerInHearing(steps, begin)).toBe("done");
  });

  test("one that nobody had decided when the rehearing was granted is decided during it", () => {
    const waiting = [...wonHearing, askWithStay, grant] as const;
    const stay = hearingStepOn.decideStay("2026-07-02", true);
    expect(answerInHearing(waiting, begin)).toBe("done");
    expect(answerInHearing([...waiting, stay], begin)).toBe("STAY_IN_FORCE");
    expect(liveHearing([...waiting, stay]).facts.earlierRounds?.[0]?.rehearings).toMatchObject([
      { stayDecision: { decidedOn: "2026-07-02", granted: true }, decision: { granted: true } },
    ]);
    expect(answerInHearing([...waiting, stay], stay)).toBe("NO_STAY_PENDING");
  });
});
