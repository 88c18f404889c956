import { plainDate } from "../../../calendar/plain-date.ts";
import type { DecisionOutcome } from "../../../vocabulary/decision-outcome.ts";
import type { GivenFacts } from "../../facts/given-facts.ts";
import type { RuleExamples } from "../rule-example.ts";

type Days = Readonly<Record<string, string | number | boolean>>;
/** Hearing facts with their days written as text. */
const hearing = (facts: Days): GivenFacts => ({
  hearing: Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === "string" ? plainDate(value) : value,
    ]),
  ),
});

/** Adopted on Thursday, November 12, 2026, and received the Monday after. */
const decided = (decisionOutcome: DecisionOutcome): GivenFacts => ({
  hearing: {
    adoptedOn: plainDate("2026-11-12"),
    decisionReceivedByAgencyOn: plainDate("2026-11-16"),
    decisionOutcome,
  },
});

export const hearingDecisionExamples: RuleExamples = {
  "proposed-decision": [
    {
      says: "asked for on September 1: day 75 is a Sunday",
      kind: "BOUNDARY",
      given: hearing({ requestReceivedOn: "2026-09-01" }),
      gives: "Mon 2026-11-16",
    },
    {
      says: "a record closed early ends thirty days after the close",
      given: hearing({ requestReceivedOn: "2026-09-01", recordClosedOn: "2026-09-28" }),
      gives: "Wed 2026-10-28",
    },
    {
      says: "a record closed late: the 75 days end first",
      kind: "BOUNDARY",
      given: hearing({ requestReceivedOn: "2026-09-01", recordClosedOn: "2026-10-30" }),
      gives: "Mon 2026-11-16",
    },
    {
      says: "time waived: only the close of the record counts",
      kind: "BOUNDARY",
      given: hearing({ requestReceivedOn: "2026-09-01", timeWaived: true, recordClosedOn: "2026-11-20" }),
      gives: "Mon 2026-12-21",
    },
    {
      says: "time waived and the record open: no day yet",
      given: hearing({ requestReceivedOn: "2026-09-01", timeWaived: true }),
      gives: null,
    },
    {
      says: "postponed by 21 days, 96 days run from the request",
      kind: "BOUNDARY",
      given: hearing({ requestReceivedOn: "2026-09-01", postponedByDays: 21 }),
      gives: "Mon 2026-12-07",
    },
    {
      says: "a postponement does not move the thirty days from the close",
      given: hearing({ recordClosedOn: "2026-09-28", postponedByDays: 21 }),
      gives: "Wed 2026-10-28",
    },
    {
      says: "a record closed before the regulation was operative starts no thirty days",
      given: hearing({ recordClosedOn: "2001-06-29" }),
      gives: null,
    },
    {
      says: "asked for in 1999: no right under this statute",
      kind: "NOT_IN_FORCE",
      given: hearing({ requestReceivedOn: "1999-11-01" }),
      gives: null,
    },
  ],
  "director-action": [
    {
      says: "proposed on Monday, June 1: by Tuesday, June 16",
      given: hearing({ proposedDecisionOn: "2026-06-01" }),
      gives: "Tue 2026-06-16",
    },
    {
      says: "day 15 on a Saturday moves to Monday",
      kind: "BOUNDARY",
      given: hearing({ proposedDecisionOn: "2026-06-05" }),
      gives: "Mon 2026-06-22",
    },
    {
      says: "proposed in 1999: no rule",
      kind: "NOT_IN_FORCE",
      given: hearing({ proposedDecisionOn: "1999-12-01" }),
      gives: null,
    },
  ],
  "decision-presumed-receipt": [
    {
      says: "adopted on June 10, 2025: fifteen business days later",
      given: hearing({ adoptedOn: "2025-06-10" }),
      gives: "Tue 2025-07-01",
    },
    {
      says: "Thanksgiving and the day after do not count",
      kind: "BOUNDARY",
      given: hearing({ adoptedOn: "2026-11-12" }),
      gives: "Mon 2026-12-07",
    },
    {
      says: "adopted on June 29, 2001, before the regulation was operative: no rule",
      kind: "NOT_IN_FORCE",
      given: hearing({ adoptedOn: "2001-06-29" }),
      gives: null,
    },
  ],
  "compliance-report": [
    {
      says: "receipt unknown: thirty days from the presumed day",
      given: hearing({ adoptedOn: "2026-11-12" }),
      gives: "Wed 2027-01-06",
    },
    {
      says: "received sooner, it is due sooner",
      given: hearing({ adoptedOn: "2026-11-12", decisionReceivedByAgencyOn: "2026-11-16" }),
      gives: "Wed 2026-12-16",
    },
    {
      says: "received later than presumed, it is due later: what happened counts",
      given: hearing({ adoptedOn: "2026-11-12", decisionReceivedByAgencyOn: "2026-12-09" }),
      gives: "Fri 2027-01-08",
    },
    {
      says: "day 30 on a Saturday moves to Monday",
      kind: "BOUNDARY",
      given: hearing({ adoptedOn: "2025-06-10", decisionReceivedByAgencyOn: "2025-06-19" }),
      gives: "Mon 2025-07-21",
    },
    {
      says: "partly for the complainant, there is something to report",
      given: decided("PARTLY_FOR_COMPLAINANT"),
      gives: "Wed 2026-12-16",
    },
    {
      says: "wholly against the complainant, nothing was ordered and nothing is reported",
      given: decided("AGAINST_COMPLAINANT"),
      gives: null,
    },
    {
      says: "a decision that was not adopted binds nobody",
      given: hearing({ decisionReceivedByAgencyOn: "2026-11-16" }),
      gives: null,
    },
    {
      says: "the complainant’s receipt moves nothing: the presumption is about the agency",
      given: hearing({ adoptedOn: "2026-11-12", decisionReceivedByComplainantOn: "2026-11-16" }),
      gives: "Wed 2027-01-06",
    },
    {
      says: "adopted and received in 1999: no rule",
      kind: "NOT_IN_FORCE",
      given: hearing({ adoptedOn: "1999-11-01", decisionReceivedByAgencyOn: "1999-11-08" }),
      gives: null,
    },
  ],
};
