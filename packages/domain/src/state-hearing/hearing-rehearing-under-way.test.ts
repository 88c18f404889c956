import {
  answerInHearing,
  aWorld,
  heardHearing,
  hearingActs,
  hearingTurns,
  liveHearing,
  refusalInHearing,
  staff,
  type HearingStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import {
  availableHearingActions,
  computeDeadlinesOf,
  hearingClockFacts,
  hearingGivenFacts,
  hearingNoticesDue,
  plainDate,
  previewHearingCorrection,
  type HearingFacts,
} from "../index.ts";

const d = plainDate;
const world = aWorld("2027-06-01"); // Tuesday
const { hearingCoordinator, stateAnalyst } = staff;

/** Won on Wednesday, June 10, 2026 on both grounds, received on Monday, June 15: the report is due on Wednesday, July 15. */
const won: readonly HearingStep[] = [
  { ...hearingActs.receiveHearingRequest, receivedOn: d("2026-05-04") },
  { ...hearingActs.screenRequest, screenedOn: d("2026-05-05") },
  { ...hearingActs.scheduleHearing, scheduledFor: d("2026-05-20") },
  { action: "holdHearing", heldOn: d("2026-05-20") },
  { action: "closeRecord", closedOn: d("2026-05-22") },
  {
    action: "proposeDecision",
    proposedOn: d("2026-06-03"),
    outcomes: [
      { ground: "G2", outcome: "FOR_COMPLAINANT" },
      { ground: "G4", outcome: "FOR_COMPLAINANT" },
    ],
  },
  { action: "adoptDecision", adoptedOn: d("2026-06-10") },
  { action: "recordDecisionReceipt", receivedOn: d("2026-06-15") },
];
const ask = (stay: boolean): HearingStep => ({
  action: "requestRehearing",
  requestedOn: d("2026-06-22"), // Monday
  by: "AGENCY",
  stay,
  reason: "A payment record was overlooked.",
});
const grant: HearingStep = { action: "grantRehearing", decidedOn: d("2026-06-30") }; // Tuesday
const reheard = [...won, ask(false), grant] as const;
const stayed = [
  ...won,
  ask(true),
  { action: "decideStay", decidedOn: d("2026-06-24"), granted: true },
  grant,
] as const satisfies readonly HearingStep[];

const begin: HearingStep = [hearingCoordinator, { action: "beginCompliance", begunOn: d("2026-07-01") }];
const report: HearingStep = [
  hearingCoordinator,
  { action: "reportCompliance", reportedOn: d("2026-07-10"), text: "Arrears recalculated." },
];
const approve: HearingStep = { action: "approveCompliance", determinedOn: d("2026-07-20") };
const set: HearingStep = { action: "scheduleHearing", scheduledFor: d("2026-08-03"), mode: "TELEPHONE" }; // Monday
const hold: HearingStep = { action: "holdHearing", heldOn: d("2026-08-03") };
const closeRecord: HearingStep = { action: "closeRecord", closedOn: d("2026-08-05") };
const propose: HearingStep = {
  ...hearingActs.proposeDecision,
  proposedOn: d("2026-08-20"),
};
const withdraw: HearingStep = { action: "withdrawRequest", withdrawnOn: d("2026-07-27"), manner: "WRITTEN" };

const clocks = [
  "compliance-report",
  "rehearing-request",
  "agency-rehearing-request",
  "judicial-review",
] as const;

/** The days of the decision in force, each with the day it was met. */
function decisionClocks(facts: HearingFacts) {
  const deadlines = computeDeadlinesOf(hearingGivenFacts(facts), world);
  return clocks.map((rule) => {
    const found = deadlines.find(({ ruleId }) => ruleId === rule);
    return found && [found.dueOn, found.metOn];
  });
}

function statusesOf(facts: HearingFacts) {
  return [facts.status, facts.earlierRounds?.map(({ status }) => status)];
}

const mayDo = (steps: readonly HearingStep[]) =>
  [stateAnalyst, hearingCoordinator].flatMap((actor) =>
    availableHearingActions(liveHearing(steps).facts, world, actor).flatMap((one) =>
      one.allowed ? [one.action] : [],
    ),
  );

describe("while a rehearing without a stay goes on, the decision in force is complied with", () => {
  test.each([
    ["it waits to be set", reheard],
    ["it is set", [...reheard, set]],
    ["it is held", [...reheard, set, hold]],
    ["its record is closed", [...reheard, set, hold, closeRecord]],
    ["its decision is proposed", [...reheard, set, hold, closeRecord, propose]],
  ])("its days are shown and its report is owed while %s", (_, steps) => {
    const { facts } = liveHearing(steps);
    expect(decisionClocks(facts)).toEqual([
      ["2026-07-15", undefined],
      ["2026-07-15", undefined],
      ["2026-07-15", "2026-06-22"],
      ["2027-06-15", undefined],
    ]);
    expect(hearingNoticesDue(facts, world)).toContainEqual({
      notice: "COMPLIANCE_REPORT",
      ruleId: "compliance-report",
      dueOn: "2026-07-15",
    });
  });

  test("compliance is begun, reported and approved about the first decision, and the rehearing stays set", () => {
    const steps = [...reheard, set, begin, report];
    expect(statusesOf(liveHearing([...reheard, set, begin]).facts)).toEqual([
      "SCHEDULED",
      ["COMPLIANCE_DUE"],
    ]);
    const { facts } = liveHearing(steps);
    expect(statusesOf(facts)).toEqual(["SCHEDULED", ["COMPLIANCE_REPORTED"]]);
    expect(facts).not.toHaveProperty("compliance");
    expect(facts.earlierRounds?.[0]?.compliance).toEqual({
      begunOn: "2026-07-01",
      report: { reportedOn: "2026-07-10", text: "Arrears recalculated." },
    });
    expect(hearingNoticesDue(facts, world).map(({ notice }) => notice)).toEqual([
      "HEARING_NOTICE",
      "POSITION_STATEMENT",
      "COMPLIANCE_DETERMINATION",
    ]);
    expect(decisionClocks(facts)[0]).toEqual(["2026-07-15", "2026-07-10"]);
    const approved = liveHearing([...steps, approve, hold]);
    expect(statusesOf(approved.facts)).toEqual(["HELD", ["PLAN_APPROVED"]]);
    expect(mayDo([...steps, approve])).toContain("disputeCompliance");
  });

  test("each step of compliance follows the one before it, as without a rehearing", () => {
    expect(mayDo(reheard)).toContain("beginCompliance");
    expect(answerInHearing(reheard, report)).toBe("COMPLIANCE_NOT_BEGUN");
    expect(answerInHearing([...reheard, begin], begin)).toBe("COMPLIANCE_HAS_BEGUN");
    expect(answerInHearing([...reheard, begin, report, approve], report)).toBe("COMPLIANCE_IS_APPROVED");
    expect(
      answerInHearing(reheard, [hearingCoordinator, { action: "beginCompliance", begunOn: d("2026-06-09") }]),
    ).toBe("OUT_OF_ORDER at begunOn");
    expect(answerInHearing(heardHearing, begin)).toBe("NO_DECISION");
  });

  test("its receipt is recorded late and moves its days", () => {
    const unknown = [...won.slice(0, -1), ask(false), grant];
    const { facts } = liveHearing([
      ...unknown,
      { action: "recordDecisionReceipt", receivedOn: d("2026-06-16") },
    ]);
    expect(decisionClocks(facts)[0]).toEqual(["2026-07-16", undefined]);
    expect(facts.earlierRounds?.[0]?.decision?.receivedOn).toBe("2026-06-16");
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
      set,
      hold,
      closeRecord,
      propose,
      { action: "adoptDecision", adoptedOn: d("2026-08-31") },
    ] as const;
    const { facts } = liveHearing(adopted);
    expect(hearingClockFacts(facts)).toMatchObject({ adoptedOn: "2026-08-31" });
    expect(hearingClockFacts(facts)).not.toHaveProperty("decisionReceivedOn");
    expect(hearingClockFacts(facts)).not.toHaveProperty("agencyRehearingRequestedOn");
    expect(statusesOf(facts)).toEqual(["ADOPTED", ["COMPLIANCE_DUE"]]);
    expect(
      statusesOf(
        liveHearing([
          ...adopted,
          [hearingCoordinator, { action: "beginCompliance", begunOn: d("2026-09-01") }],
        ]).facts,
      ),
    ).toEqual(["COMPLIANCE_DUE", ["COMPLIANCE_DUE"]]);
  });

  test("the Director’s fifteen days run for the new proposal, and the decision before it does not meet them", () => {
    const { facts } = liveHearing([...reheard, set, hold, closeRecord, propose]);
    const action = computeDeadlinesOf(hearingGivenFacts(facts), world).find(
      ({ ruleId }) => ruleId === "director-action",
    );
    // Thursday, August 20, and fifteen days: Friday, September 4, 2026.
    expect([action?.dueOn, action?.metOn]).toEqual(["2026-09-04", undefined]);
  });

  test("a day of the first decision is corrected where it stands, whatever the rehearing has come to", () => {
    const { facts } = liveHearing([...reheard, set, hold, closeRecord, propose]);
    const correction = {
      fact: "decisionAdoptedOn",
      to: d("2026-06-09"),
      reason: "The stamp was read again.",
      evidence: { kind: "HEARING_RECORD", source: "STATE_HEARING_OFFICE", exactness: { as: "EXACT" } },
    } as const;
    const preview = previewHearingCorrection(facts, correction, world);
    expect(preview).toMatchObject({ ok: true, value: { from: "2026-06-10" } });
    const corrected = liveHearing([
      ...reheard,
      set,
      hold,
      closeRecord,
      propose,
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
    expect(hearingNoticesDue(facts, world).map(({ notice }) => notice)).not.toContain("COMPLIANCE_REPORT");
    expect(answerInHearing(stayed, begin)).toBe("STAY_IN_FORCE");
  });

  test("it ends with a rehearing that leads to no decision", () => {
    const steps = [...stayed, withdraw];
    expect(decisionClocks(liveHearing(steps).facts)[0]).toEqual(["2026-07-15", undefined]);
    expect(answerInHearing(steps, begin)).toBe("done");
  });

  test("one that nobody had decided when the rehearing was granted is decided during it", () => {
    const waiting = [...won, ask(true), grant] as const;
    const stay: HearingStep = { action: "decideStay", decidedOn: d("2026-07-02"), granted: true };
    expect(answerInHearing(waiting, begin)).toBe("done");
    expect(answerInHearing([...waiting, stay], begin)).toBe("STAY_IN_FORCE");
    expect(liveHearing([...waiting, stay]).facts.earlierRounds?.[0]?.rehearings).toMatchObject([
      { stayDecision: { decidedOn: "2026-07-02", granted: true }, decision: { granted: true } },
    ]);
    expect(answerInHearing([...waiting, stay], stay)).toBe("NO_STAY_PENDING");
  });
});

describe("a rehearing that ends without a decision leaves the decision before it as it stood", () => {
  const missed: readonly HearingStep[] = [
    set,
    { action: "recordNonAppearance", noticeSentOn: d("2026-08-04") },
    { action: "abandonRequest", dismissedOn: d("2026-08-20") },
  ];
  const dismissed: readonly HearingStep[] = [
    { ...hearingTurns.noticeDismissal, sentOn: d("2026-07-06") },
    { action: "dismissRequest", dismissedOn: d("2026-07-22") },
  ];

  test.each([
    ["withdrawn", [withdraw], "2026-07-27"],
    ["abandoned", missed, "2026-08-20"],
    ["dismissed", dismissed, "2026-07-22"],
  ])("%s: what was decided is complied with, reported and approved", (_, ending, endedOn) => {
    const { facts } = liveHearing([...reheard, ...ending]);
    expect(facts).toMatchObject({
      status: "ADOPTED",
      decision: { adoptedOn: "2026-06-10", receivedOn: "2026-06-15" },
      rehearings: [{ by: "AGENCY", decision: { granted: true }, endedOn }],
    });
    expect(facts).not.toHaveProperty("earlierRounds");
    expect(decisionClocks(facts)).toEqual([
      ["2026-07-15", undefined],
      ["2026-07-15", undefined],
      ["2026-07-15", "2026-06-22"],
      ["2027-06-15", undefined],
    ]);
    const close: HearingStep = { action: "closeHearing", closedOn: d("2026-09-21") };
    expect(liveHearing([...reheard, ...ending, begin, report, approve, close]).facts.status).toBe("CLOSED");
  });

  test("compliance goes on from where it had come, before the rehearing and during it", () => {
    expect(liveHearing([...won, begin, ask(false), grant, withdraw]).facts.status).toBe("COMPLIANCE_DUE");
    const during = liveHearing([...reheard, begin, report, withdraw]).facts;
    expect(during).toMatchObject({ status: "COMPLIANCE_REPORTED", compliance: { begunOn: "2026-07-01" } });
  });

  test("a hearing that was closed is closed again, on the day it was", () => {
    const closed: readonly HearingStep[] = [
      ...won,
      [hearingCoordinator, { action: "beginCompliance", begunOn: d("2026-06-15") }],
      [hearingCoordinator, { action: "reportCompliance", reportedOn: d("2026-06-16"), text: "Paid." }],
      { action: "approveCompliance", determinedOn: d("2026-06-17") },
      { action: "closeHearing", closedOn: d("2026-06-18") },
    ];
    const { facts } = liveHearing([...closed, ask(false), grant]);
    expect(facts).not.toHaveProperty("closedOn");
    expect(liveHearing([...closed, ask(false), grant, withdraw]).facts).toMatchObject({
      status: "CLOSED",
      closedOn: "2026-06-18",
    });
  });

  test("the rehearing itself is kept, with how it ended and every day of it", () => {
    const { facts } = liveHearing([...reheard, ...missed]);
    expect(facts.endedRehearings).toEqual([
      {
        status: "ABANDONED",
        hearing: { scheduledFor: "2026-08-03", mode: "TELEPHONE" },
        nonAppearance: { noticeSentOn: "2026-08-04" },
        dismissedOn: "2026-08-20",
      },
    ]);
    expect(facts).not.toHaveProperty("nonAppearance");
    expect(facts).not.toHaveProperty("dismissedOn");
    expect(liveHearing([...reheard, ...dismissed]).facts.endedRehearings).toMatchObject([
      { status: "DISMISSED", dismissalNotice: { sentOn: "2026-07-06" }, dismissedOn: "2026-07-22" },
    ]);
    expect(liveHearing([...reheard, withdraw]).facts.endedRehearings).toEqual([
      { status: "WITHDRAWN", withdrawal: { withdrawnOn: "2026-07-27", manner: "WRITTEN" } },
    ]);
  });

  test("a further hearing that was ordered in it is kept before its end", () => {
    const further: HearingStep = {
      action: "orderFurtherHearing",
      orderedOn: d("2026-08-24"),
      reason: "A witness was not heard.",
    };
    const steps = [...reheard, set, hold, closeRecord, propose, further];
    const under = liveHearing(steps).facts;
    expect(statusesOf(under)).toEqual(["SCREENED", ["ADOPTED", "DECISION_PROPOSED"]]);
    expect(decisionClocks(under)[0]).toEqual(["2026-07-15", undefined]);
    const { facts } = liveHearing([...steps, begin, { ...withdraw, withdrawnOn: d("2026-08-25") }]);
    expect(facts.endedRehearings?.map(({ status }) => status)).toEqual(["DECISION_PROPOSED", "WITHDRAWN"]);
    expect(facts).toMatchObject({ status: "COMPLIANCE_DUE", heldOn: "2026-05-20" });
  });

  test("a dismissal that answered further facts is still told in writing", () => {
    const answered: readonly HearingStep[] = [
      { ...hearingTurns.noticeDismissal, sentOn: d("2026-07-06") },
      { ...hearingTurns.giveFurtherFacts, givenOn: d("2026-07-13") },
      { action: "dismissRequest", dismissedOn: d("2026-07-22") },
    ];
    const { facts } = liveHearing([...reheard, ...answered]);
    // Ten days after Wednesday, July 22, 2026 is a Saturday: Monday, August 3.
    expect(hearingNoticesDue(facts, world)).toContainEqual({
      notice: "DISMISSAL_DECISION",
      ruleId: "dismissal-written-notice",
      dueOn: "2026-08-03",
    });
    const early: HearingStep = { action: "sendDismissalDecision", sentOn: d("2026-07-21") };
    expect(answerInHearing([...reheard, ...answered], early)).toBe("OUT_OF_ORDER at sentOn");
    const told = liveHearing([...reheard, ...answered, { ...early, sentOn: d("2026-07-24") }]).facts;
    expect(hearingNoticesDue(told, world).map(({ notice }) => notice)).toEqual(["COMPLIANCE_REPORT"]);
  });

  test("the other side may still ask for a rehearing, the one that asked may not, and none waits", () => {
    const ended = [...reheard, withdraw] as const;
    const again = (by: "AGENCY" | "COMPLAINANT"): HearingStep => ({
      action: "requestRehearing",
      requestedOn: d("2026-08-03"),
      by,
      stay: false,
      reason: "The ledger was not read.",
    });
    expect(answerInHearing(ended, again("AGENCY"))).toBe("REHEARING_ALREADY_REQUESTED at by");
    expect(answerInHearing(ended, grant)).toBe("NO_REHEARING_PENDING");
    const second = [...ended, again("COMPLAINANT"), { ...grant, decidedOn: d("2026-08-10") }] as const;
    const { facts } = liveHearing(second);
    expect(facts).not.toHaveProperty("withdrawal");
    expect(statusesOf(facts)).toEqual(["SCREENED", ["ADOPTED"]]);
    const twice = liveHearing([...second, { ...withdraw, withdrawnOn: d("2026-08-17") }]).facts;
    expect(twice.rehearings?.map(({ by, endedOn }) => [by, endedOn])).toEqual([
      ["AGENCY", "2026-07-27"],
      ["COMPLAINANT", "2026-08-17"],
    ]);
    expect(twice.endedRehearings).toHaveLength(2);
  });

  test("nothing is closed before the day on which the rehearing ended", () => {
    const steps = [...reheard, begin, report, approve, withdraw];
    expect(answerInHearing(steps, { action: "closeHearing", closedOn: d("2026-07-26") })).toBe(
      "OUT_OF_ORDER at closedOn",
    );
    expect(answerInHearing(steps, { action: "closeHearing", closedOn: d("2026-07-27") })).toBe("done");
  });

  test("a request that never had a decision stays withdrawn", () => {
    const steps = [...heardHearing.slice(0, 3), hearingTurns.withdrawRequest];
    const { facts } = liveHearing(steps);
    expect(facts).toMatchObject({ status: "WITHDRAWN", withdrawal: { withdrawnOn: "2026-06-12" } });
    expect(refusalInHearing(steps, begin)).toMatchObject({ code: "REQUEST_IS_WITHDRAWN" });
  });
});
