import { arrearsDismissed, hearingActs, hearingTurns, liveHearing, type HearingStep } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../calendar/plain-date.ts";

const d = plainDate;
const { receiveHearingRequest: request } = hearingActs;
// Sent on Friday, May 15, 2026: day 15 is Saturday, May 30, so the notice becomes the dismissal after Monday, June 1.
const { noticeDismissal: notice } = hearingTurns;
const answer = (day: string): HearingStep => ({ ...hearingTurns.giveFurtherFacts, givenOn: d(day) });

describe("further facts that come after the notice has become the dismissal", () => {
  test("are taken with a warning that names the last day", () => {
    const { facts, warnings } = liveHearing([request, notice, answer("2026-06-02")]);
    expect(facts.dismissalNotice?.furtherFacts?.givenOn).toBe("2026-06-02");
    expect(warnings).toMatchObject([
      {
        code: "FURTHER_FACTS_LATE",
        message:
          "The last day to answer the notice was Mon Jun 1, 2026; after it the notice itself is the dismissal. The facts are taken; the State Hearing Office decides.",
        field: ["givenOn"],
        details: { lastDay: "2026-06-01" },
        citations: ["22-ccr-120211-b"],
      },
    ]);
  });

  test("on the last day itself they come in time", () => {
    expect(liveHearing([request, notice, answer("2026-06-01")]).warnings).toEqual([]);
  });

  test("about some grounds they are late after the same days", () => {
    // Sent on Tuesday, May 12: day 15 is Wednesday, May 27.
    const some = [request, arrearsDismissed[0]];
    expect(liveHearing([...some, answer("2026-05-27")]).warnings).toEqual([]);
    expect(liveHearing([...some, answer("2026-05-28")]).warnings.map(({ code }) => code)).toEqual([
      "FURTHER_FACTS_LATE",
    ]);
  });
});
