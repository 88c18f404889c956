import { plainDate } from "../../../calendar/plain-date.ts";
import type { GivenFacts } from "../../facts/given-facts.ts";
import type { RuleExamples } from "../rule-example.ts";

const planned = (plannedFor: string): GivenFacts => ({ caseClosure: { plannedFor: plainDate(plannedFor) } });

export const caseClosureNoticeExamples: RuleExamples = {
  "case-closure-notice": [
    {
      says: "to close on Friday, July 31: notice by Monday, June 1",
      given: planned("2026-07-31"),
      gives: "Mon 2026-06-01",
    },
    {
      says: "sixty days before is a Sunday: it goes out on Friday",
      kind: "BOUNDARY",
      given: planned("2026-07-30"),
      gives: "Fri 2026-05-29",
    },
    {
      says: "Memorial Day sends it back over the weekend",
      kind: "BOUNDARY",
      given: planned("2026-07-24"),
      gives: "Fri 2026-05-22",
    },
    {
      says: "closed in 1999: no rule",
      kind: "NOT_IN_FORCE",
      given: planned("1999-12-01"),
      gives: null,
    },
  ],
};
