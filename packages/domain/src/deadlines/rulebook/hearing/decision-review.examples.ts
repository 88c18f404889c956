import { plainDate } from "../../../calendar/plain-date.ts";
import type { GivenFacts } from "../../facts/given-facts.ts";
import type { RuleExamples } from "../rule-example.ts";

const received = (decisionReceivedOn: string): GivenFacts => ({
  hearing: { decisionReceivedOn: plainDate(decisionReceivedOn) },
});

export const decisionReviewExamples: RuleExamples = {
  "rehearing-request": [
    {
      says: "a decision that the complainant is not known to have received starts nothing: no presumption speaks of them",
      given: { hearing: { adoptedOn: plainDate("2026-06-02") } },
      gives: null,
    },
    {
      says: "received on Monday, November 16: by Wednesday, December 16",
      given: received("2026-11-16"),
      gives: "Wed 2026-12-16",
    },
    {
      says: "day 30 on a Saturday moves to Monday",
      kind: "BOUNDARY",
      given: received("2025-06-19"),
      gives: "Mon 2025-07-21",
    },
    {
      says: "a Department that sets fifteen days has fifteen",
      given: received("2026-11-16"),
      settings: { rehearingDays: 15 },
      gives: "Tue 2026-12-01",
    },
    {
      says: "received in 1999: no right under this statute",
      kind: "NOT_IN_FORCE",
      given: received("1999-12-01"),
      gives: null,
    },
  ],
  "agency-rehearing-request": [
    {
      says: "adopted on Tuesday, June 2, and its receipt not known: presumed on June 23, so by Thursday, July 23",
      given: { hearing: { adoptedOn: plainDate("2026-06-02") } },
      gives: "Thu 2026-07-23",
    },
    {
      says: "once its receipt is known, that counts and no presumption",
      given: { hearing: { adoptedOn: plainDate("2026-06-02"), decisionReceivedOn: plainDate("2026-06-05") } },
      gives: "Mon 2026-07-06",
    },
    {
      says: "received on Monday, November 16: by Wednesday, December 16, as the complainant",
      given: received("2026-11-16"),
      gives: "Wed 2026-12-16",
    },
    {
      says: "day 30 on a Saturday moves to Monday",
      kind: "BOUNDARY",
      given: received("2025-06-19"),
      gives: "Mon 2025-07-21",
    },
    {
      says: "received in 1999: no right under this statute",
      kind: "NOT_IN_FORCE",
      given: received("1999-12-01"),
      gives: null,
    },
  ],
  "judicial-review": [
    {
      says: "received on Monday, November 16, 2026: the same date next year",
      given: received("2026-11-16"),
      gives: "Tue 2027-11-16",
    },
    {
      says: "received on leap day: February 28 next year",
      kind: "BOUNDARY",
      given: received("2028-02-29"),
      gives: "Wed 2029-02-28",
    },
    {
      says: "Juneteenth closes the courts and not the state: it moves over the weekend",
      kind: "BOUNDARY",
      given: received("2025-06-19"),
      gives: "Mon 2026-06-22",
    },
    {
      says: "New Year’s Day 2028 is kept on Friday, December 31, 2027",
      kind: "BOUNDARY",
      given: received("2026-12-31"),
      gives: "Mon 2028-01-03",
    },
    {
      says: "received in 1999: no right under this statute",
      kind: "NOT_IN_FORCE",
      given: received("1999-12-01"),
      gives: null,
    },
  ],
};
