import {
  adoptedHearing,
  answerInHearing,
  aWorld,
  hearingActs,
  hearingClock,
  hearingStepOn,
  liveHearing,
  refusalInHearing,
  setHearing,
  staff,
  type HearingStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { collisions } from "../deadlines/collisions/collisions.ts";
import { computeDeadlinesOf } from "../deadlines/compute/compute-deadlines.ts";
import { deadlineStanding } from "../deadlines/deadline-standing.ts";
import { hearingClockFacts, hearingGivenFacts } from "./facts/hearing-readings.ts";
import { hearingNoticesDue } from "../notices/notices-due.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { type HearingFacts } from "./facts/hearing-facts.ts";
import { type RuleId } from "../deadlines/rulebook/rule-id.ts";

const d = plainDate;
const { receiveHearingRequest: request, screenRequest: screen } = hearingActs;
const world = aWorld("2026-08-03"); // Monday

/** Ground G4 is noticed on Monday, June 8, 2026, a week before the hearing; its 15 days end on Tuesday, June 23. */
const noticed: HearingStep = {
  action: "noticeGroundsDismissal",
  sentOn: d("2026-06-08"),
  reasons: ["COURT_MATTER"],
  explanation: "A court has these arrears.",
  grounds: ["G4"],
};
const whole: HearingStep = {
  action: "noticeDismissal",
  sentOn: d("2026-06-16"),
  reasons: ["LATE"],
  explanation: "Received after day 90.",
};
const facts: HearingStep = {
  action: "giveFurtherFacts",
  givenOn: d("2026-06-18"), // Thursday
  manner: "ORAL",
  text: "The court only has the current support.",
};
const mailed: HearingStep = { action: "mailFurtherFacts", mailedOn: d("2026-06-19") };
const drop = (day: string): HearingStep => ({ action: "dismissGrounds", dismissedOn: d(day) });
const dismiss = (day: string): HearingStep => ({ action: "dismissRequest", dismissedOn: d(day) });
const send = (day: string): HearingStep => ({ action: "sendDismissalDecision", sentOn: d(day) });
const missed: HearingStep = { action: "recordNonAppearance", noticeSentOn: d("2026-06-16") };
const abandon = (day: string): HearingStep => ({ action: "abandonRequest", dismissedOn: d(day) });

function standing(given: HearingFacts, rule: RuleId) {
  const one = computeDeadlinesOf(hearingGivenFacts(given), world).find(({ ruleId }) => ruleId === rule);
  return one && deadlineStanding(one, world.today);
}

describe("a notice about some grounds", () => {
  const scheduled = [...setHearing, hearingActs.sendHearingNotice] as const;

  test("leaves the hearing of the others on its day, with its notice and its statement", () => {
    const steps = [...scheduled, noticed] as const;
    expect(liveHearing(steps).facts).toMatchObject({
      status: "SCHEDULED",
      hearing: { scheduledFor: "2026-06-15", noticeSentOn: "2026-05-20" },
    });
    const statement: HearingStep = [staff.hearingCoordinator, hearingActs.filePositionStatement];
    expect(answerInHearing(steps, statement)).toBe("done");
    expect(answerInHearing(steps, missed)).toBe("done");
    expect(liveHearing([...steps, hearingActs.holdHearing]).facts.status).toBe("HELD");
  });

  test("takes effect after its 15 days, also once the others were heard, and keeps notice and setting", () => {
    const before = [...scheduled, { ...noticed, sentOn: d("2026-05-22") }] as const; // Friday: day 15 is Sat Jun 6, rolled to Mon Jun 8
    expect(answerInHearing(before, drop("2026-06-08"))).toBe("DISMISSAL_NOT_YET_EFFECTIVE at dismissedOn");
    expect(liveHearing([...before, drop("2026-06-09")]).facts).toMatchObject({
      status: "SCHEDULED",
      hearing: { scheduledFor: "2026-06-15", noticeSentOn: "2026-05-20" },
      dismissedGrounds: ["G4"],
    });
    const held = [...scheduled, noticed, hearingActs.holdHearing, hearingActs.closeRecord] as const;
    expect(answerInHearing(held, drop("2026-06-23"))).toBe("DISMISSAL_NOT_YET_EFFECTIVE at dismissedOn");
    expect(liveHearing([...held, drop("2026-06-24")]).facts.status).toBe("RECORD_CLOSED");
  });

  test("holds the proposed decision until it is settled what is decided on", () => {
    const held = [...scheduled, noticed, hearingActs.holdHearing, hearingActs.closeRecord] as const;
    const { proposeDecision: propose } = hearingActs;
    expect(refusalInHearing(held, propose)).toMatchObject({
      code: "GROUNDS_ARE_NOTICED",
      message:
        "A notice about some grounds stands. First dismiss them once its days are over, or take the notice back.",
      citations: ["22-ccr-120211-b"],
    });
    const [g2] = propose.outcomes;
    expect(answerInHearing([...held, drop("2026-06-24")], { ...propose, outcomes: [g2] })).toBe("done");
  });

  test("is taken back on further facts, and its ground is heard with the others", () => {
    const back: HearingStep = { action: "takeBackGroundsNotice", decidedOn: d("2026-06-19") };
    expect(answerInHearing([...scheduled, noticed], back)).toBe("FURTHER_FACTS_MISSING");
    expect(
      answerInHearing([...scheduled, noticed, facts, mailed], { ...back, decidedOn: d("2026-06-18") }),
    ).toBe("OUT_OF_ORDER at decidedOn");
    const after = liveHearing([...scheduled, noticed, facts, mailed, back]).facts;
    expect(after.status).toBe("SCHEDULED");
    expect(after).not.toHaveProperty("dismissalNotice");
    expect(answerInHearing([request, screen], back)).toBe("NO_DISMISSAL_NOTICED");
  });

  test("stands alone: a second one waits, and one about the whole request takes its place", () => {
    expect(answerInHearing([request, noticed], noticed)).toBe("GROUNDS_ARE_NOTICED");
    const both = [request, noticed, whole] as const;
    expect(liveHearing(both).facts).toMatchObject({
      status: "DISMISSAL_NOTICED",
      dismissalNotice: { sentOn: "2026-06-16", reasons: ["LATE"] },
    });
    expect(liveHearing(both).facts.dismissalNotice).not.toHaveProperty("grounds");
    expect(answerInHearing(both, noticed)).toBe("DISMISSAL_IS_NOTICED");
    expect(answerInHearing(both, drop("2026-07-02"))).toBe("WHOLE_REQUEST_NOTICED");
  });

  test("leaves a request that is not screened to be screened", () => {
    const steps = [request, noticed, drop("2026-06-24")] as const;
    expect(liveHearing(steps).facts.status).toBe("REQUESTED");
    expect(answerInHearing(steps, { ...screen, screenedOn: d("2026-06-25") })).toBe("done");
  });

  test("warns nobody that the hearing of the others will not be held", () => {
    const early: HearingStep = { ...noticed, sentOn: d("2026-05-26") }; // Tuesday: day 15 is Wednesday, June 10
    const inPart = hearingGivenFacts(liveHearing([...scheduled, early]).facts);
    expect(inPart.hearing).toMatchObject({ dismissalNoticeSentOn: "2026-05-26", dismissalInPart: true });
    const codes = (given: typeof inPart) =>
      collisions(given, world).flatMap(({ code }) => (code === "DISMISSAL_BEFORE_HEARING" ? [code] : []));
    expect(codes(inPart)).toEqual([]);
    expect(codes({ ...inPart, hearing: { ...inPart.hearing, dismissalInPart: undefined } })).toEqual([
      "DISMISSAL_BEFORE_HEARING",
    ]);
  });
});

describe("the letter after a dismissal", () => {
  test("is owed when further facts did not suffice, within ten days, and is met by its sending", () => {
    const dismissed = [request, whole, facts, mailed, dismiss("2026-06-19")] as const;
    // Ten days after Friday, June 19, is Monday, June 29.
    const due = { notice: "DISMISSAL_DECISION", ruleId: "dismissal-written-notice", dueOn: "2026-06-29" };
    expect(hearingNoticesDue(liveHearing(dismissed).facts, world)).toEqual([due]);
    expect(standing(liveHearing(dismissed).facts, "dismissal-written-notice")).toBe("OVERDUE");
    const { facts: told } = liveHearing([...dismissed, send("2026-06-29")]);
    expect(standing(told, "dismissal-written-notice")).toBe("MET");
    expect(hearingNoticesDue(told, world)).toEqual([]);
    expect(answerInHearing([...dismissed, send("2026-06-29")], send("2026-06-29"))).toBe(
      "NO_DISMISSAL_DECISION_OWED",
    );
    expect(answerInHearing(dismissed, send("2026-06-18"))).toBe("OUT_OF_ORDER at sentOn");
  });

  test("is not owed after silence: the notice itself became the dismissal, and no clock runs", () => {
    const { facts: silent } = liveHearing([request, whole, dismiss("2026-07-02")]);
    expect(hearingClockFacts(silent)).toMatchObject({ dismissedOn: "2026-07-02", dismissedBySilence: true });
    expect(standing(silent, "dismissal-written-notice")).toBeUndefined();
    expect(hearingNoticesDue(silent, world)).toEqual([]);
    expect(refusalInHearing([request, whole, dismiss("2026-07-02")], send("2026-07-03"))).toMatchObject({
      code: "NO_DISMISSAL_DECISION_OWED",
      citations: ["22-ccr-120211-b-2", "22-ccr-120213-b-2"],
    });
  });

  test("follows an abandonment only where reinstatement was asked for", () => {
    const ask: HearingStep = {
      action: "requestReinstatement",
      requestedOn: d("2026-06-22"),
      cause: "I forgot.",
    };
    const refused = liveHearing([...setHearing, missed, ask, abandon("2026-06-24")]).facts;
    expect(hearingNoticesDue(refused, world)).toEqual([
      { notice: "DISMISSAL_DECISION", ruleId: "dismissal-written-notice", dueOn: "2026-07-06" },
    ]);
    expect(
      hearingNoticesDue(liveHearing([...setHearing, missed, abandon("2026-07-02")]).facts, world),
    ).toEqual([]);
  });

  test("about some grounds is owed alike while the rest goes on", () => {
    const steps = [...setHearing, noticed, facts, mailed, drop("2026-06-19")] as const;
    const { facts: rest } = liveHearing(steps);
    expect(hearingNoticesDue(rest, world)).toContainEqual({
      notice: "DISMISSAL_DECISION",
      ruleId: "dismissal-written-notice",
      dueOn: "2026-06-29",
    });
    // The request itself is not dismissed: no clock of it ends.
    expect(hearingClockFacts(rest)).not.toHaveProperty("dismissedOn");
    expect(liveHearing([...steps, send("2026-06-24")]).facts.dismissalDecision).toEqual({
      groundsDismissedOn: "2026-06-19",
      sentOn: "2026-06-24",
    });
  });

  describe("about some grounds and not sent", () => {
    const owing = [...setHearing, noticed, facts, mailed, drop("2026-06-19")] as const;
    const again: HearingStep = { ...whole, sentOn: d("2026-06-22") }; // Monday; its 15 days end on Tuesday, July 7
    const answered: HearingStep = { ...facts, givenOn: d("2026-06-23") };
    const mailedAgain: HearingStep = { action: "mailFurtherFacts", mailedOn: d("2026-06-24") };
    const court: HearingStep = {
      action: "dismissForCourt",
      agencyToldOn: d("2026-06-23"),
      dismissedOn: d("2026-06-24"),
    };
    const other: HearingStep = { ...noticed, sentOn: d("2026-06-22"), grounds: ["G2"] };
    const threeGrounds = { ...request, grounds: ["G2", "G4", "G5"] } as const satisfies HearingStep;

    test.each<[string, readonly HearingStep[], HearingStep]>([
      [
        "the whole request after further facts",
        [...owing, again, answered, mailedAgain],
        dismiss("2026-06-24"),
      ],
      ["the whole request by silence", [...owing, again], dismiss("2026-07-08")],
      [
        "other grounds",
        [threeGrounds, screen, noticed, facts, mailed, drop("2026-06-19"), other, answered, mailedAgain],
        drop("2026-06-24"),
      ],
      [
        "the rest for the court",
        [request, screen, { ...noticed, grounds: ["G2"] }, facts, mailed, drop("2026-06-19")],
        court,
      ],
      [
        "a request whose hearing was missed",
        [...owing, { ...missed, noticeSentOn: d("2026-06-22") }],
        abandon("2026-07-08"),
      ],
    ])("is sent before %s is dismissed, lest it be forgotten", (_, steps, next) => {
      expect(refusalInHearing(steps, next)).toMatchObject({
        code: "DISMISSAL_DECISION_IS_OWED",
        message: "The decision about an earlier dismissal was not sent. Send it first.",
        citations: ["22-ccr-120211-b-2"],
      });
      expect(answerInHearing([...steps, send("2026-06-24")], next)).toBe("done");
    });
  });

  test("follows a dismissal because a court has the arrears", () => {
    const { facts: atCourt } = liveHearing([
      { ...request, grounds: ["G4"] },
      { action: "dismissForCourt", agencyToldOn: d("2026-05-12"), dismissedOn: d("2026-05-14") },
    ]);
    expect(hearingNoticesDue(atCourt, world)).toEqual([
      { notice: "DISMISSAL_DECISION", ruleId: "dismissal-written-notice", dueOn: "2026-05-26" },
    ]);
  });

  test("a letter about some grounds is not the letter about the whole, which came by silence", () => {
    const told = [...setHearing, noticed, facts, mailed, drop("2026-06-24"), send("2026-06-26")] as const;
    const later: HearingStep = {
      action: "noticeDismissal",
      sentOn: d("2026-06-29"),
      reasons: ["LATE"],
      explanation: "Received after day 90.",
    }; // Monday; its 15 days end on Tuesday, July 14
    const { facts: silent } = liveHearing([...told, later, dismiss("2026-07-15")]);
    expect(hearingClockFacts(silent)).toMatchObject({ dismissedOn: "2026-07-15", dismissedBySilence: true });
    expect(hearingClockFacts(silent).dismissalDecisionSentOn).toBeUndefined();
  });

  test("the right to answer is met by the further facts, not passed", () => {
    expect(standing(liveHearing([request, whole, facts]).facts, "dismissal-effective")).toBe("MET");
    expect(standing(liveHearing([request, whole]).facts, "dismissal-effective")).toBe("PASSED");
  });
});

describe("compliance that waits for a stay", () => {
  test("has no last day to report while the stay is in force, and one again once the rehearing is denied", () => {
    const stayed = [
      ...adoptedHearing,
      hearingActs.recordDecisionReceipt,
      hearingStepOn.ask("2026-08-03", "AGENCY", true),
      hearingStepOn.decideStay("2026-08-05", true),
    ];
    const due = (steps: readonly HearingStep[]) =>
      hearingClock(liveHearing(steps).facts, "compliance-report")?.[0];
    expect(due(stayed)).toBeUndefined();
    expect(due([...stayed, hearingStepOn.deny("2026-08-10")])).toBe("2026-08-26");
  });
});

describe("screening asks whether a court has the arrears", () => {
  const since = { ...screen, arrearsInCourtSince: d("2026-05-04") } as const; // Monday

  test("a request about nothing else is not screened but dismissed for the court", () => {
    expect(refusalInHearing([{ ...request, grounds: ["G4"] }], since)).toMatchObject({
      code: "ARREARS_BEFORE_COURT",
      message:
        "A court has been asked to determine these arrears since Mon May 4, 2026, and the request is about nothing else. Dismiss it for the court.",
      field: ["arrearsInCourtSince"],
      citations: ["22-ccr-120201-a-3-b"],
      details: { since: "2026-05-04" },
    });
  });

  test("one about something else too is screened, with a warning about that ground", () => {
    const { facts: screened, warnings } = liveHearing([request, since]);
    expect(screened).toMatchObject({ status: "SCREENED", arrearsInCourtSince: "2026-05-04" });
    expect(warnings).toMatchObject([
      {
        code: "SOME_ARREARS_BEFORE_COURT",
        field: ["arrearsInCourtSince"],
        citations: ["22-ccr-120201-a-3-b", "22-ccr-120211-b"],
        details: { since: "2026-05-04" },
      },
    ]);
  });

  test("one that claims no arrears is not concerned, and a court was not asked tomorrow", () => {
    expect(liveHearing([{ ...request, grounds: ["G2"] }, since]).warnings).toEqual([]);
    expect(
      answerInHearing([request], { ...screen, arrearsInCourtSince: d("2026-05-14") }, aWorld("2026-05-13")),
    ).toBe("FUTURE_DATE at arrearsInCourtSince");
  });
});
