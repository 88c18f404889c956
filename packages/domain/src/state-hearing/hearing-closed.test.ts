import {
  adoptedHearing,
  answerInHearing,
  aWorld,
  hearingActs,
  hearingStepOn,
  liveHearing,
  lostHearing,
  refusalInHearing,
  reportedCompliance,
  type HearingStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";

const { approve, ask, close, decideStay, deny, dispute, grant, reachComplainant } = hearingStepOn;

/** Decided against the complainant on Monday, July 20, 2026, received by the complainant on Tuesday. Day 30 is Thursday, August 20. */
const lost = [...lostHearing, reachComplainant("2026-07-21")] as const;
/** Decided partly for the complainant, complied with and approved on Thursday, August 20, 2026. */
const approved: readonly HearingStep[] = [
  ...adoptedHearing,
  reachComplainant("2026-07-27"),
  ...reportedCompliance,
  approve("2026-08-20"),
];

/** What the closing itself warned of. */
function warnedAtClosing(steps: readonly HearingStep[], day: string) {
  const before = liveHearing(steps).warnings.length;
  const told = liveHearing([...steps, close(day)]).warnings.slice(before);
  return told.map(({ code, field, details }) => ({ code, field, details }));
}

describe("closing a hearing ends no right", () => {
  test("a rehearing is asked for after a closing on the day after receipt, without a warning on day 30", () => {
    const closed = [...lost, close("2026-07-21")];
    const { facts, warnings } = liveHearing([...closed, ask("2026-08-20", "COMPLAINANT")]);
    expect(facts).toMatchObject({
      status: "CLOSED",
      rehearings: [{ requestedOn: "2026-08-20", by: "COMPLAINANT" }],
    });
    expect(warnings.map(({ code }) => code)).toEqual(["REHEARING_STILL_OPEN"]);
  });

  test("on day 31 it is taken with the warning that names the last day; the Department decides", () => {
    const { warnings } = liveHearing([...lost, close("2026-07-21"), ask("2026-08-21", "COMPLAINANT")]);
    expect(warnings.at(-1)).toMatchObject({
      code: "REHEARING_LATE",
      field: ["requestedOn"],
      details: { lastDay: "2026-08-20" },
    });
  });

  test("a closing on the last day of the right says until when it is open; the day after it says nothing", () => {
    expect(warnedAtClosing(lost, "2026-08-20")).toEqual([
      { code: "REHEARING_STILL_OPEN", field: ["closedOn"], details: { lastDay: "2026-08-20" } },
    ]);
    expect(warnedAtClosing(lost, "2026-08-21")).toEqual([]);
  });

  test("a closing whose decision the complainant is not known to have received says that no last day is known", () => {
    const unknown = lost.slice(0, -1);
    expect(warnedAtClosing(unknown, "2026-09-30")).toEqual([
      { code: "DECISION_RECEIPT_NOT_KNOWN", field: undefined, details: undefined },
    ]);
    // The receipt may still be recorded, and with it the days are known.
    const { warnings } = liveHearing([
      ...unknown,
      close("2026-09-30"),
      reachComplainant("2026-07-21"),
      ask("2026-10-05", "COMPLAINANT"),
    ]);
    expect(warnings.at(-1)).toMatchObject({ code: "REHEARING_LATE", details: { lastDay: "2026-08-20" } });
  });

  test("once both sides have asked and were answered, nothing is left to be said", () => {
    const both = [
      ...lost,
      ask("2026-07-22", "COMPLAINANT"),
      deny("2026-07-24"),
      ask("2026-07-23", "AGENCY"),
      deny("2026-07-27"),
    ];
    expect(warnedAtClosing(both, "2026-08-03")).toEqual([]);
    expect(answerInHearing(both, close("2026-07-26"))).toBe("OUT_OF_ORDER at closedOn");
  });

  test("a rehearing granted after the closing opens the hearing again", () => {
    const { facts } = liveHearing([
      ...lost,
      close("2026-07-21"),
      ask("2026-08-03", "COMPLAINANT"),
      grant("2026-08-24"),
    ]);
    expect(facts).toMatchObject({
      status: "SCREENED",
      earlierRounds: [{ rehearings: [{ decision: { granted: true } }] }],
    });
    expect(facts).not.toHaveProperty("closedOn");
    expect(facts).not.toHaveProperty("rehearings");
  });

  test("a rehearing asked for after the closing is answered there too, with its stay", () => {
    const closed = [...approved, close("2026-08-24"), ask("2026-08-03", "COMPLAINANT", true)];
    expect(answerInHearing(closed, decideStay("2026-08-25", true))).toBe("done");
    expect(answerInHearing(closed, deny("2026-08-25"))).toBe("done");
  });

  test("compliance approved and the hearing closed on one day is disputed five days later", () => {
    const closed = [...approved, close("2026-08-20")];
    const { facts } = liveHearing([...closed, dispute("2026-08-25")]);
    expect(facts).toMatchObject({
      status: "COMPLIANCE_DISPUTED",
      compliance: { dispute: { disputedOn: "2026-08-25" } },
    });
    expect(facts).not.toHaveProperty("closedOn");
    const again = [...closed, dispute("2026-08-25"), approve("2026-09-10")];
    expect(liveHearing([...again, close("2026-09-14")]).facts).toMatchObject({
      status: "CLOSED",
      closedOn: "2026-09-14",
    });
  });

  test("a decision that asks nothing of the agency leaves no compliance to dispute", () => {
    expect(answerInHearing([...lost, close("2026-07-21")], dispute("2026-08-25"))).toBe(
      "NOTHING_TO_COMPLY_WITH",
    );
  });

  test("before the Department has determined about a report, and while it looks at a dispute, it is told directly", () => {
    expect(refusalInHearing([...adoptedHearing, ...reportedCompliance], dispute("2026-08-25"))).toMatchObject(
      {
        code: "COMPLIANCE_NOT_APPROVED",
        message:
          "The Department has not determined that the compliance suffices. Until it does, tell it directly what is missing.",
      },
    );
    expect(answerInHearing([...approved, dispute("2026-08-25")], dispute("2026-08-26"))).toBe(
      "COMPLIANCE_NOT_APPROVED",
    );
  });

  test("what the closed status itself forbids is refused with the rights that go on", () => {
    expect(refusalInHearing([...lost, close("2026-07-21")], hearingActs.holdHearing)).toMatchObject({
      code: "HEARING_IS_CLOSED",
      message:
        "The hearing is closed. Within its time a rehearing or review by a court can still be asked for, and compliance can be disputed.",
      citations: ["22-ccr-120221-a", "22-ccr-120221-c", "fam-code-17803"],
    });
  });

  test("nothing is disputed tomorrow, closed or not", () => {
    expect(
      answerInHearing([...approved, close("2026-08-20")], dispute("2026-08-26"), aWorld("2026-08-25")),
    ).toBe("FUTURE_DATE at disputedOn");
  });
});
