import { plainDate } from "../../../calendar/plain-date.ts";
import type { ClaimKind, GivenFacts } from "../../facts/given-facts.ts";
import type { RuleExamples } from "../rule-example.ts";

const claim = (kind: ClaimKind, receivedOn: string): GivenFacts => ({
  claim: { kind, receivedOn: plainDate(receivedOn) },
});

export const claimExamples: RuleExamples = {
  "mistaken-identity-answer": [
    {
      says: "received on April 1: thirty days later",
      given: claim("MISTAKEN_IDENTITY", "2026-04-01"),
      gives: "Fri 2026-05-01",
    },
    {
      says: "day 30 on Saturday, July 4, moves to Monday",
      kind: "BOUNDARY",
      given: claim("MISTAKEN_IDENTITY", "2026-06-04"),
      gives: "Mon 2026-07-06",
    },
    {
      says: "another claim has its own rule",
      given: claim("ARREARS_STATEMENT", "2026-04-01"),
      gives: null,
    },
    {
      says: "received in 1999: no rule",
      kind: "NOT_IN_FORCE",
      given: claim("MISTAKEN_IDENTITY", "1999-11-01"),
      gives: null,
    },
  ],
  "arrears-review-answer": [
    {
      says: "received on April 1: thirty days later",
      given: claim("ARREARS_STATEMENT", "2026-04-01"),
      gives: "Fri 2026-05-01",
    },
    {
      says: "day 30 on Saturday, July 4, moves to Monday",
      kind: "BOUNDARY",
      given: claim("ARREARS_STATEMENT", "2026-06-04"),
      gives: "Mon 2026-07-06",
    },
    {
      says: "an agency that sets forty-five days has forty-five; Saturday moves to Monday",
      kind: "BOUNDARY",
      given: claim("ARREARS_STATEMENT", "2026-04-01"),
      settings: { arrearsReviewDays: 45 },
      gives: "Mon 2026-05-18",
    },
    {
      says: "received in 1999: no rule",
      kind: "NOT_IN_FORCE",
      given: claim("ARREARS_STATEMENT", "1999-11-01"),
      gives: null,
    },
  ],
};
