import {
  answerInHearing,
  compliedMeanwhile,
  decisionClocks,
  heardAgain,
  heardHearing,
  hearingStepOn,
  hearingTurns,
  liveHearing,
  longAfterHearing,
  refusalInHearing,
  reheard,
  roundStatuses,
  wonHearing,
  type HearingStep,
  type RehearingSide,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { hearingNoticesDue } from "../notices/notices-due.ts";
import { plainDate } from "../calendar/plain-date.ts";

const d = plainDate;
const { ask, close, grant, withdraw } = hearingStepOn;

const [begin, report, approve] = compliedMeanwhile;
const withdrawn = withdraw("2026-07-27"); // Monday
const rehearing = reheard.slice(wonHearing.length);

describe("a rehearing that ends without a decision leaves the decision before it as it stood", () => {
  const missed: readonly HearingStep[] = [
    heardAgain[0],
    { action: "recordNonAppearance", noticeSentOn: d("2026-08-04") },
    { action: "abandonRequest", dismissedOn: d("2026-08-20") },
  ];
  const dismissed: readonly HearingStep[] = [
    { ...hearingTurns.noticeDismissal, sentOn: d("2026-07-06") },
    { action: "dismissRequest", dismissedOn: d("2026-07-22") },
  ];

  test.each([
    ["withdrawn", [withdrawn], "2026-07-27"],
    ["abandoned", missed, "2026-08-20"],
    ["dismissed", dismissed, "2026-07-22"],
  ])("%s: what was decided is complied with, reported and approved", (_, ending, endedOn) => {
    const { facts } = liveHearing([...reheard, ...ending]);
    expect(facts).toMatchObject({
      status: "ADOPTED",
      decision: { adoptedOn: "2026-06-10", receivedByAgencyOn: "2026-06-15" },
      rehearings: [{ by: "AGENCY", decision: { granted: true }, endedOn }],
    });
    expect(facts).not.toHaveProperty("earlierRounds");
    expect(decisionClocks(facts)).toEqual([
      ["2026-07-15", undefined],
      ["2026-07-15", undefined],
      ["2026-07-15", "2026-06-22"],
      ["2027-06-15", undefined],
    ]);
    expect(
      liveHearing([...reheard, ...ending, begin, report, approve, close("2026-09-21")]).facts.status,
    ).toBe("CLOSED");
  });

  test("compliance goes on from where it had come, before the rehearing and during it", () => {
    expect(liveHearing([...wonHearing, begin, ...rehearing, withdrawn]).facts.status).toBe("COMPLIANCE_DUE");
    const during = liveHearing([...reheard, begin, report, withdrawn]).facts;
    expect(during).toMatchObject({ status: "COMPLIANCE_REPORTED", compliance: { begunOn: "2026-07-01" } });
  });

  test("a hearing that was closed is closed again, on the day it was", () => {
    const closed: readonly HearingStep[] = [
      ...wonHearing,
      hearingStepOn.begin("2026-06-15"),
      hearingStepOn.report("2026-06-16"),
      hearingStepOn.approve("2026-06-17"),
      close("2026-06-18"),
    ];
    const { facts } = liveHearing([...closed, ...rehearing]);
    expect(facts).not.toHaveProperty("closedOn");
    expect(liveHearing([...closed, ...rehearing, withdrawn]).facts).toMatchObject({
      status: "CLOSED",
      closedOn: "2026-06-18",
    });
  });

  test("the rehearing itself is kept, with how it ended and every day of it", () => {
    const { facts } = liveHearing([...reheard, ...missed]);
    expect(facts.endedRehearings).toEqual([
      {
        status: "ABANDONED",
        hearing: { scheduledFor: "2026-08-03", at: "09:30", mode: "TELEPHONE", telephone: "916-555-0140" },
        nonAppearance: { noticeSentOn: "2026-08-04" },
        dismissedOn: "2026-08-20",
      },
    ]);
    expect(facts).not.toHaveProperty("nonAppearance");
    expect(facts).not.toHaveProperty("dismissedOn");
    expect(liveHearing([...reheard, ...dismissed]).facts.endedRehearings).toMatchObject([
      { status: "DISMISSED", dismissalNotice: { sentOn: "2026-07-06" }, dismissedOn: "2026-07-22" },
    ]);
    expect(liveHearing([...reheard, withdrawn]).facts.endedRehearings).toEqual([
      { status: "WITHDRAWN", withdrawal: { withdrawnOn: "2026-07-27", manner: "WRITTEN" } },
    ]);
  });

  test("a further hearing that was ordered in it is kept before its end", () => {
    const further: HearingStep = {
      action: "orderFurtherHearing",
      orderedOn: d("2026-08-24"),
      reason: "A witness was not heard.",
    };
    const steps = [...reheard, ...heardAgain, further];
    const under = liveHearing(steps).facts;
    expect(roundStatuses(under)).toEqual(["SCREENED", ["ADOPTED", "DECISION_PROPOSED"]]);
    expect(decisionClocks(under)[0]).toEqual(["2026-07-15", undefined]);
    const { facts } = liveHearing([...steps, begin, withdraw("2026-08-25")]);
    expect(facts.endedRehearings?.map(({ status }) => status)).toEqual(["DECISION_PROPOSED", "WITHDRAWN"]);
    expect(facts).toMatchObject({ status: "COMPLIANCE_DUE", heldOn: "2026-05-20" });
  });

  test("a dismissal that answered further facts is still told in writing", () => {
    const answered: readonly HearingStep[] = [
      { ...hearingTurns.noticeDismissal, sentOn: d("2026-07-06") },
      { ...hearingTurns.giveFurtherFacts, givenOn: d("2026-07-13") },
      { ...hearingTurns.mailFurtherFacts, mailedOn: d("2026-07-14") },
      { action: "dismissRequest", dismissedOn: d("2026-07-22") },
    ];
    const { facts } = liveHearing([...reheard, ...answered]);
    // Ten days after Wednesday, July 22, 2026 is a Saturday: Monday, August 3.
    expect(hearingNoticesDue(facts, longAfterHearing)).toContainEqual({
      notice: "DISMISSAL_DECISION",
      ruleId: "dismissal-written-notice",
      dueOn: "2026-08-03",
    });
    const early: HearingStep = { action: "sendDismissalDecision", sentOn: d("2026-07-21") };
    expect(answerInHearing([...reheard, ...answered], early)).toBe("OUT_OF_ORDER at sentOn");
    const told = liveHearing([...reheard, ...answered, { ...early, sentOn: d("2026-07-24") }]).facts;
    expect(hearingNoticesDue(told, longAfterHearing).map(({ notice }) => notice)).toEqual([
      "COMPLIANCE_REPORT",
    ]);
  });

  test("the other side may still ask for a rehearing, the one that asked may not, and none waits", () => {
    const ended = [...reheard, withdrawn] as const;
    const again = (by: RehearingSide) => ask("2026-08-03", by);
    expect(answerInHearing(ended, again("AGENCY"))).toBe("REHEARING_ALREADY_REQUESTED at by");
    expect(answerInHearing(ended, grant("2026-06-30"))).toBe("NO_REHEARING_PENDING");
    const second = [...ended, again("COMPLAINANT"), grant("2026-08-10")] as const;
    const { facts } = liveHearing(second);
    expect(facts).not.toHaveProperty("withdrawal");
    expect(roundStatuses(facts)).toEqual(["SCREENED", ["ADOPTED"]]);
    const twice = liveHearing([...second, withdraw("2026-08-17")]).facts;
    expect(twice.rehearings?.map(({ by, endedOn }) => [by, endedOn])).toEqual([
      ["AGENCY", "2026-07-27"],
      ["COMPLAINANT", "2026-08-17"],
    ]);
    expect(twice.endedRehearings).toHaveLength(2);
  });

  test("nothing is closed before the day on which the rehearing ended", () => {
    const steps = [...reheard, begin, report, approve, withdrawn];
    expect(answerInHearing(steps, close("2026-07-26"))).toBe("OUT_OF_ORDER at closedOn");
    expect(answerInHearing(steps, close("2026-07-27"))).toBe("done");
  });

  test("a request that never had a decision stays withdrawn", () => {
    const steps = [...heardHearing.slice(0, 3), hearingTurns.withdrawRequest];
    const { facts } = liveHearing(steps);
    expect(facts).toMatchObject({ status: "WITHDRAWN", withdrawal: { withdrawnOn: "2026-06-12" } });
    expect(refusalInHearing(steps, begin)).toMatchObject({ code: "REQUEST_IS_WITHDRAWN" });
  });
});
