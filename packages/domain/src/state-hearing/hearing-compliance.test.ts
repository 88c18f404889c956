import {
  adoptedHearing,
  answerInHearing,
  aWorld,
  hearingActs,
  hearingStepOn,
  liveHearing,
  longAfterHearing,
  refusalInHearing,
  reportedCompliance,
  staff,
  type HearingStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { hearingClockFacts } from "./facts/hearing-readings.ts";
import { hearingNoticesDue } from "../notices/notices-due.ts";

const { hearingCoordinator } = staff;
const { approveCompliance: approve, closeHearing: end, recordDecisionReceipt: receive } = hearingActs;

describe("compliance", () => {
  test("is reported from adoption, by the presumed receipt when no other is known", () => {
    const dueAfter = (steps: readonly HearingStep[]) =>
      hearingNoticesDue(liveHearing(steps).facts, longAfterHearing);
    // Adopted on Monday, July 20, 2026: presumed received on Monday, August 10; 30 days on is Wednesday, September 9.
    expect(dueAfter(adoptedHearing)).toEqual([
      { notice: "COMPLIANCE_REPORT", ruleId: "compliance-report", dueOn: "2026-09-09" },
    ]);
    // The complainant received it on Monday, July 27: Wednesday, August 26.
    expect(dueAfter([...adoptedHearing, receive])).toEqual([
      { notice: "COMPLIANCE_REPORT", ruleId: "compliance-report", dueOn: "2026-08-26" },
    ]);
    expect(dueAfter([...adoptedHearing, ...reportedCompliance])).toEqual([
      { notice: "COMPLIANCE_DETERMINATION" },
    ]);
  });

  test("that has begun is not yet reported", () => {
    const [begin] = reportedCompliance;
    expect(hearingClockFacts(liveHearing([...adoptedHearing, begin]).facts)).not.toHaveProperty(
      "complianceReportedOn",
    );
  });

  test("disputed leads to the Department, never to a new hearing", () => {
    const dispute = hearingStepOn.dispute("2026-09-02"); // Wednesday
    const steps = [...adoptedHearing, ...reportedCompliance, approve, dispute];
    expect(answerInHearing(steps, hearingActs.scheduleHearing)).toBe("COMPLIANCE_IS_DISPUTED");
    expect(answerInHearing(steps, [hearingCoordinator, approve])).toBe("ROLE_NOT_ALLOWED");
    expect(answerInHearing(steps, hearingStepOn.approve("2026-09-10"))).toBe("done");
  });
});

describe("review by a court", () => {
  const { petition } = hearingStepOn;
  const done = [
    ...adoptedHearing,
    hearingActs.recordComplainantDecisionReceipt,
    ...reportedCompliance,
    approve,
  ];

  test("may be asked for within a year of receipt, with a warning after it", () => {
    // The complainant received it on Monday, July 27, 2026: the last day is Tuesday, July 27, 2027.
    const later = aWorld("2027-09-01");
    const warnedOf = (day: string) => liveHearing([...done, petition(day)], later).warnings;
    expect(warnedOf("2027-07-27")).toEqual([]);
    expect(warnedOf("2027-07-28")).toMatchObject([
      { code: "COURT_PETITION_LATE", field: ["filedOn"], details: { lastDay: "2027-07-27" } },
    ]);
  });

  test("may be asked for once, also after the hearing is closed, and holds a closing up", () => {
    expect(answerInHearing([...done, petition("2026-09-01")], end)).toBe("COURT_REVIEW_IS_PENDING");
    expect(answerInHearing([...done, end], petition("2026-09-20"))).toBe("done");
    expect(refusalInHearing([...done, petition("2026-09-01")], petition("2026-09-20"))).toMatchObject({
      code: "COURT_REVIEW_ALREADY_ASKED",
      details: { filedOn: "2026-09-01" },
    });
  });
});
