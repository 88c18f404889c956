import { handedIn, spoken } from "@redress/testkit";
import type { RuleExamples } from "../rule-example.ts";

export const complaintTransferExamples: RuleExamples = {
  "complaint-transfer": [
    {
      says: "received on a Monday, sent on by the next Monday",
      facts: { filing: spoken("2026-01-05") },
      gives: "Mon 2026-01-12",
    },
    {
      says: "Memorial Day does not count",
      kind: "BOUNDARY",
      facts: { filing: handedIn("2026-05-18") },
      gives: "Tue 2026-05-26",
    },
    {
      says: "an agency closure does not count either",
      kind: "BOUNDARY",
      facts: { filing: spoken("2026-01-05") },
      closures: { agency: ["2026-01-12"] },
      gives: "Tue 2026-01-13",
    },
    {
      says: "received in 1999: no rule",
      kind: "NOT_IN_FORCE",
      facts: { filing: spoken("1999-11-30") },
      gives: null,
    },
  ],
};
