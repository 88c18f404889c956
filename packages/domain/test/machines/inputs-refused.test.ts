import {
  aComplaintUnderInvestigation,
  anIssue,
  aResolvedComplaint,
  aWorld,
  mailed,
  staff,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { decide } from "../../src/complaint/decide.ts";
import { decideHearing } from "../../src/state-hearing/decide-hearing.ts";
import { plainDate } from "../../src/calendar/plain-date.ts";
import { type ComplaintAction } from "../../src/complaint/acts/complaint-action.ts";
import { type HearingAction } from "../../src/state-hearing/acts/hearing-action.ts";
import { type HearingFacts } from "../../src/state-hearing/facts/hearing-facts.ts";
import { type ComplaintFacts } from "../../src/complaint/facts/complaint-facts.ts";

const world = aWorld("2026-06-01"); // Monday
const d = plainDate;

/** "done", or the code and the field of the refusal. */
function answer(facts: ComplaintFacts | null, action: ComplaintAction): string {
  const decided = decide(facts, action, world, staff.director);
  if (decided.ok) return "done";
  return [decided.refusal.code, ...(decided.refusal.field ?? [])].join(" ");
}

describe("what is wrong inside an input is named with its place", () => {
  test("an amended issue without words", () => {
    const issues = [anIssue(1), { ...anIssue(2), description: " " }];
    expect(
      answer(aComplaintUnderInvestigation(), {
        action: "amendComplaint",
        amendedOn: d("2026-05-04"),
        noticeMailedOn: d("2026-05-04"),
        issues,
      }),
    ).toBe("TEXT_REQUIRED issues 1 description");
  });

  test("a planned action without a description", () => {
    const action = {
      description: "",
      responsible: { kind: "UNIT", name: "Accounting" },
    } as const;
    expect(answer(aResolvedComplaint(), { action: "planResolutionActions", actions: [action] })).toBe(
      "TEXT_REQUIRED actions 0 description",
    );
  });

  test("a postmark corrected to after the date stamp", () => {
    const posted = aComplaintUnderInvestigation({ filing: mailed("2026-04-01", "2026-04-03") });
    expect(
      answer(posted, {
        action: "correctFact",
        fact: "postmarkedOn",
        to: d("2026-04-06"),
        reason: "Read again under the lamp.",
      }),
    ).toBe("DATE_STAMP_BEFORE_POSTMARK to");
  });
});

describe("what is wrong inside an input on a hearing", () => {
  const screened: HearingFacts = {
    status: "SCREENED",
    request: { receivedOn: d("2026-05-11"), manner: "MAIL", grounds: ["G2"] },
    screenedOn: d("2026-05-13"),
  };

  function refusalOf(facts: HearingFacts, action: HearingAction): string {
    const decided = decideHearing(facts, action, world, staff.stateAnalyst);
    return decided.ok ? "done" : [decided.refusal.code, ...(decided.refusal.field ?? [])].join(" ");
  }

  test("a notice of dismissal that gives no reason", () => {
    const notice = { action: "noticeDismissal", sentOn: d("2026-05-18"), explanation: "Too late." } as const;
    expect(refusalOf(screened, { ...notice, reasons: [] })).toBe("DISMISSAL_REASON_REQUIRED reasons");
    expect(refusalOf(screened, { ...notice, reasons: ["LATE"] })).toBe("done");
  });

  test("an outcome that no decision can have", () => {
    const outcomes = [{ ground: "G2", outcome: "UNDECIDED" }] as unknown as [];
    const closed: HearingFacts = { ...screened, status: "RECORD_CLOSED", recordClosedOn: d("2026-05-20") };
    const proposed = { action: "proposeDecision", proposedOn: d("2026-05-22"), outcomes } as const;
    expect(refusalOf(closed, proposed)).toBe("UNKNOWN_CHOICE outcomes 0 outcome");
  });
});
