import { plainDate } from "../../../calendar/plain-date.ts";
import { spoken } from "@redress/testkit";
import type { RuleExamples } from "../rule-example.ts";

const filing = spoken("2026-03-02");

export const complaintFilingWindowExamples: RuleExamples = {
  "complaint-filing-window": [
    {
      says: "day 90 on a Thursday is the last day",
      facts: { filing, knewOn: plainDate("2026-03-06") },
      gives: "Thu 2026-06-04",
    },
    {
      says: "known on Sunday, January 4: day 90 is a Saturday, so Monday is in time",
      kind: "BOUNDARY",
      facts: { filing, knewOn: plainDate("2026-01-04") },
      gives: "Mon 2026-04-06",
    },
    {
      says: "a leap day inside the window is a day like any other",
      facts: { filing, knewOn: plainDate("2028-01-15") },
      gives: "Fri 2028-04-14",
    },
    { says: "nobody wrote down when the person knew: no window", facts: { filing }, gives: null },
    {
      says: "known on the last day of 1999, before the statute: no window",
      kind: "NOT_IN_FORCE",
      facts: { filing, knewOn: plainDate("1999-12-31") },
      gives: null,
    },
  ],
};
