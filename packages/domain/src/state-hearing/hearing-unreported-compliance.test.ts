import {
  adoptedHearing,
  answerInHearing,
  aWorld,
  hearingStepOn,
  hearingTurns,
  liveHearing,
  lostHearing,
  refusalInHearing,
  staff,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { availableHearingActions } from "./available-hearing-actions.ts";
import { hearingClockFacts } from "./facts/hearing-readings.ts";
import { hearingNoticesDue } from "../notices/notices-due.ts";

const { approve, close, direct, dispute, report } = hearingStepOn;

// Adopted on Monday, July 20, 2026, presumed received on Monday, August 10: the report is due on Wednesday, September 9.
const begin = hearingStepOn.begin("2026-07-27");

describe("when the agency does not report its compliance", () => {
  test.each([
    ["has not begun", adoptedHearing, undefined],
    ["has begun", [...adoptedHearing, begin], "2026-07-27"],
  ])("and %s, the Department directs what must be done once the report is overdue", (_, steps, begunOn) => {
    expect(refusalInHearing(steps, direct("2026-09-09"))).toMatchObject({
      code: "COMPLIANCE_REPORT_NOT_OVERDUE",
      message:
        "The agency has all of Wed Sep 9, 2026 to report its compliance. After that day the Department directs what must be done, and it is recorded that nothing was.",
      field: ["determinedOn"],
      citations: ["22-ccr-120221-b"],
      details: { lastDay: "2026-09-09" },
    });
    const { facts } = liveHearing([...steps, direct("2026-09-10")]);
    expect(facts.status).toBe("ACTION_REQUIRED");
    expect(facts.compliance).toEqual({
      ...(begunOn !== undefined && { begunOn }),
      determination: { determinedOn: "2026-09-10", required: "Send the refund." },
    });
  });

  test("what was directed is reported, approved and closed; until then the report stays owed", () => {
    const directed = [...adoptedHearing, direct("2026-09-10")];
    const { facts } = liveHearing(directed);
    expect(hearingClockFacts(facts)).not.toHaveProperty("complianceReportedOn");
    expect(hearingNoticesDue(facts, aWorld("2026-09-14"))).toEqual([
      { notice: "COMPLIANCE_REPORT", ruleId: "compliance-report", dueOn: "2026-09-09" },
    ]);
    expect(answerInHearing(directed, report("2026-09-09"))).toBe("OUT_OF_ORDER at reportedOn");
    const done = [...directed, report("2026-09-21"), approve("2026-09-28")];
    expect(liveHearing([...done, close("2026-10-05")]).facts.status).toBe("CLOSED");
  });

  test("nor does what it was told, it is told again, no earlier than before", () => {
    const directed = [...adoptedHearing, direct("2026-09-10")];
    expect(answerInHearing(directed, direct("2026-09-09"))).toBe("OUT_OF_ORDER at determinedOn");
    expect(answerInHearing(directed, direct("2026-10-12"))).toBe("done");
    expect(refusalInHearing(directed, begin)).toMatchObject({
      code: "ACTION_IS_REQUIRED",
      message: "The Department has said what must still be done. Do it, then report how it was done.",
    });
  });

  test("the complainant’s word that nothing was done is recorded from the same day, and the Department directs", () => {
    for (const steps of [adoptedHearing, [...adoptedHearing, begin]]) {
      expect(answerInHearing(steps, dispute("2026-09-09"))).toBe(
        "COMPLIANCE_REPORT_NOT_OVERDUE at disputedOn",
      );
      const disputed = [...steps, dispute("2026-09-10")];
      expect(liveHearing(disputed).facts).toMatchObject({
        status: "COMPLIANCE_DISPUTED",
        compliance: { dispute: { disputedOn: "2026-09-10", text: "Nothing has come." } },
      });
      expect(refusalInHearing(disputed, approve("2026-09-14"))).toMatchObject({
        code: "COMPLIANCE_NOT_REPORTED",
        citations: ["22-ccr-120221-b"],
      });
      expect(liveHearing([...disputed, direct("2026-09-14"), report("2026-09-21")]).facts.status).toBe(
        "COMPLIANCE_REPORTED",
      );
    }
  });

  test("a report on record is answered on any day", () => {
    const reported = [...adoptedHearing, begin, report("2026-08-20")];
    expect(answerInHearing(reported, direct("2026-08-21"))).toBe("done");
    expect(answerInHearing([...reported, approve("2026-08-21")], dispute("2026-08-24"))).toBe("done");
  });

  test("nothing is directed while a stay is in force, nor about a decision that asks nothing of the agency", () => {
    const ask = hearingStepOn.ask("2026-08-03", "COMPLAINANT", true);
    const stayed = [...adoptedHearing, ask, hearingStepOn.decideStay("2026-08-07", true)];
    expect(answerInHearing(stayed, direct("2026-10-05"))).toBe("STAY_IN_FORCE");
    expect(answerInHearing(stayed, dispute("2026-10-05"))).toBe("STAY_IN_FORCE");
    expect(answerInHearing(lostHearing, direct("2026-10-05"))).toBe("NOTHING_TO_COMPLY_WITH");
  });

  test("a rehearing without a stay does not keep the Department from directing", () => {
    const reheard = [...adoptedHearing, hearingTurns.requestRehearing, hearingTurns.grantRehearing];
    expect(answerInHearing(reheard, direct("2026-09-09"))).toBe(
      "COMPLIANCE_REPORT_NOT_OVERDUE at determinedOn",
    );
    expect(liveHearing([...reheard, direct("2026-09-10")]).facts).toMatchObject({
      status: "SCREENED",
      earlierRounds: [{ status: "ACTION_REQUIRED" }],
    });
  });

  test("the menu says on the last day of the report that it is still open, and the day after nothing", () => {
    const { facts } = liveHearing(adoptedHearing);
    const offer = (today: string, action: "requireComplianceAction" | "disputeCompliance") =>
      availableHearingActions(facts, aWorld(today), staff.stateAnalyst).find((one) => one.action === action);
    for (const action of ["requireComplianceAction", "disputeCompliance"] as const) {
      expect(offer("2026-09-09", action)).toMatchObject({
        allowed: true,
        caution: { code: "COMPLIANCE_REPORT_NOT_OVERDUE", details: { lastDay: "2026-09-09" } },
      });
      expect(offer("2026-09-10", action)).toEqual({ action, allowed: true });
    }
    expect(
      availableHearingActions(facts, aWorld("2026-09-09"), staff.hearingCoordinator).find(
        ({ action }) => action === "beginCompliance",
      ),
    ).toEqual({ action: "beginCompliance", allowed: true });
  });
});
