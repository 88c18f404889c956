import { plainDate } from "../../../calendar/plain-date.ts";
import type { GivenFacts } from "../../facts/given-facts.ts";
import type { RuleExamples } from "../rule-example.ts";

const received = (day: string): GivenFacts => ({
  hearing: { decisionReceivedByComplainantOn: plainDate(day) },
});

const receivedByAgency = (day: string): GivenFacts => ({
  hearing: { decisionReceivedByAgencyOn: plainDate(day) },
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
      given: {
        hearing: { adoptedOn: plainDate("2026-06-02"), decisionReceivedByAgencyOn: plainDate("2026-06-05") },
      },
      gives: "Mon 2026-07-06",
    },
    {
      says: "received on Monday, November 16: by Wednesday, December 16, as many days as the complainant",
      given: receivedByAgency("2026-11-16"),
      gives: "Wed 2026-12-16",
    },
    {
      says: "the complainant’s receipt starts nothing for the agency",
      given: received("2026-11-16"),
      gives: null,
    },
    {
      says: "day 30 on a Saturday moves to Monday",
      kind: "BOUNDARY",
      given: receivedByAgency("2025-06-19"),
      gives: "Mon 2025-07-21",
    },
    {
      says: "received in 1999: no right under this statute",
      kind: "NOT_IN_FORCE",
      given: receivedByAgency("1999-12-01"),
      gives: null,
    },
  ],
  "rehearing-decision": [
    {
      says: "the complainant asked on Monday, June 1: granted or denied by Monday, July 6",
      given: { hearing: { rehearingRequestedOn: plainDate("2026-06-01") } },
      gives: "Mon 2026-07-06",
    },
    {
      says: "both sides asked: from the first of them",
      given: {
        hearing: {
          rehearingRequestedOn: plainDate("2026-06-08"),
          agencyRehearingRequestedOn: plainDate("2026-06-01"),
        },
      },
      gives: "Mon 2026-07-06",
    },
    {
      says: "day 35 on Saturday, July 4, moves to Monday",
      kind: "BOUNDARY",
      given: { hearing: { rehearingRequestedOn: plainDate("2026-05-30") } },
      gives: "Mon 2026-07-06",
    },
    {
      says: "a Department that sets twenty days has twenty",
      given: { hearing: { rehearingRequestedOn: plainDate("2026-06-01") } },
      settings: { rehearingDecisionDays: 20 },
      gives: "Mon 2026-06-22",
    },
    { says: "nobody asked", given: received("2026-11-16"), gives: null },
    {
      says: "asked in 1999: no rule",
      kind: "NOT_IN_FORCE",
      given: { hearing: { rehearingRequestedOn: plainDate("1999-12-01") } },
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
      says: "the agency’s receipt starts nothing for the complainant",
      given: receivedByAgency("2026-11-16"),
      gives: null,
    },
    {
      says: "Columbus Day closed the courts until 2021",
      kind: "BOUNDARY",
      given: received("2019-10-12"),
      gives: "Tue 2020-10-13",
    },
    {
      says: "Juneteenth did not close them in 2020",
      kind: "BOUNDARY",
      given: received("2019-06-19"),
      gives: "Fri 2020-06-19",
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
