import { plainDate } from "../../../calendar/plain-date.ts";
import type { GivenFacts } from "../../facts/given-facts.ts";
import type { RuleExamples } from "../rule-example.ts";

const requested = (requestReceivedOn: string, postponedByDays?: number): GivenFacts => ({
  hearing: { requestReceivedOn: plainDate(requestReceivedOn), postponedByDays },
});
const scheduled = (scheduledFor: string): GivenFacts => ({
  hearing: { scheduledFor: plainDate(scheduledFor) },
});

export const stateHearingConductExamples: RuleExamples = {
  "hearing-commencement": [
    {
      says: "asked for on Tuesday, September 1: held by Friday, October 16",
      given: requested("2026-09-01"),
      gives: "Fri 2026-10-16",
    },
    {
      says: "postponed by 21 days, 66 days run from the request",
      given: requested("2026-09-01", 21),
      gives: "Fri 2026-11-06",
    },
    {
      says: "day 45 is Thanksgiving: the day after is closed too",
      kind: "BOUNDARY",
      given: requested("2026-10-12"),
      gives: "Mon 2026-11-30",
    },
    {
      says: "asked for in 1999: no right under this statute",
      kind: "NOT_IN_FORCE",
      given: requested("1999-11-01"),
      gives: null,
    },
  ],
  "hearing-notice": [
    {
      says: "a hearing on Thursday, October 15: notice by Monday, October 5",
      given: scheduled("2026-10-15"),
      gives: "Mon 2026-10-05",
    },
    {
      says: "ten days before is Sunday, July 26: it goes out on Friday, July 24",
      kind: "BOUNDARY",
      given: scheduled("2026-08-05"),
      gives: "Fri 2026-07-24",
    },
    {
      says: "a closure of the hearing office moves it back, never on",
      kind: "BOUNDARY",
      given: scheduled("2026-10-15"),
      closures: { state: ["2026-10-05"] },
      gives: "Fri 2026-10-02",
    },
    {
      says: "a closure of the agency does not move it",
      given: scheduled("2026-10-15"),
      closures: { agency: ["2026-10-05"] },
      gives: "Mon 2026-10-05",
    },
    {
      says: "a hearing of 1999 is under another law",
      kind: "NOT_IN_FORCE",
      given: scheduled("1999-12-01"),
      gives: null,
    },
  ],
  "position-statement": [
    {
      says: "ten days before Thursday, October 15",
      given: scheduled("2026-10-15"),
      gives: "Mon 2026-10-05",
    },
    {
      says: "an agency that sets five days has five; a Saturday goes back to Friday",
      kind: "BOUNDARY",
      given: scheduled("2026-10-15"),
      settings: { positionStatementDays: 5 },
      gives: "Fri 2026-10-09",
    },
    {
      says: "two agency closures send it back over the weekend",
      kind: "BOUNDARY",
      given: scheduled("2026-10-16"),
      closures: { agency: ["2026-10-05", "2026-10-06"] },
      gives: "Fri 2026-10-02",
    },
    {
      says: "a hearing of 1999 is under another law",
      kind: "NOT_IN_FORCE",
      given: scheduled("1999-12-01"),
      gives: null,
    },
  ],
};
