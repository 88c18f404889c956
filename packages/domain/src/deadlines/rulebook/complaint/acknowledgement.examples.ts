import { handedIn, mailed } from "@redress/testkit";
import type { RuleExamples } from "../rule-example.ts";

export const acknowledgementExamples: RuleExamples = {
  acknowledgement: [
    {
      says: "five business days after receipt, not after the postmark",
      facts: { filing: mailed("2026-03-06") },
      gives: "Fri 2026-03-20",
    },
    {
      says: "Presidents’ Day does not count",
      kind: "BOUNDARY",
      facts: { filing: handedIn("2026-02-11") },
      gives: "Thu 2026-02-19",
    },
    {
      says: "an agency that sets three days has three",
      facts: { filing: handedIn("2026-04-01") },
      settings: { acknowledgementBusinessDays: 3 },
      gives: "Mon 2026-04-06",
    },
    {
      says: "received in 1999: no rule",
      kind: "NOT_IN_FORCE",
      facts: { filing: handedIn("1999-11-30") },
      gives: null,
    },
  ],
};
