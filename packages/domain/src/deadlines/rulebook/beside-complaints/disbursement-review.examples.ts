import { plainDate } from "../../../calendar/plain-date.ts";
import type { GivenFacts } from "../../facts/given-facts.ts";
import type { RuleExamples } from "../rule-example.ts";

const asked = (requestReceivedOn: string, moreTimeAsked = false): GivenFacts => ({
  disbursementReview: { requestReceivedOn: plainDate(requestReceivedOn), moreTimeAsked },
});

export const disbursementReviewExamples: RuleExamples = {
  "disbursement-review": [
    {
      says: "received on Monday, June 1: fifteen working days later",
      given: asked("2026-06-01"),
      gives: "Mon 2026-06-22",
    },
    {
      says: "with fifteen more; July 4 on a Saturday closes nothing",
      given: asked("2026-06-01", true),
      gives: "Mon 2026-07-13",
    },
    {
      says: "Thanksgiving and the day after do not count",
      kind: "BOUNDARY",
      given: asked("2026-11-12"),
      gives: "Mon 2026-12-07",
    },
    {
      says: "received in 1999: no rule",
      kind: "NOT_IN_FORCE",
      given: asked("1999-12-01"),
      gives: null,
    },
  ],
};
