import { plainDate } from "../../../calendar/plain-date.ts";
import type { GivenFacts } from "../../facts/given-facts.ts";
import type { RuleExamples } from "../rule-example.ts";

const noticed = (dismissalNoticeSentOn: string): GivenFacts => ({
  hearing: { dismissalNoticeSentOn: plainDate(dismissalNoticeSentOn) },
});
const dismissed = (dismissedOn: string): GivenFacts => ({ hearing: { dismissedOn: plainDate(dismissedOn) } });
const missed = (nonAppearanceNoticeSentOn: string): GivenFacts => ({
  hearing: { nonAppearanceNoticeSentOn: plainDate(nonAppearanceNoticeSentOn) },
});

export const hearingDismissalExamples: RuleExamples = {
  "dismissal-effective": [
    {
      says: "sent on Tuesday, June 16: fifteen days later",
      given: noticed("2026-06-16"),
      gives: "Wed 2026-07-01",
    },
    {
      says: "day 15 on Saturday, July 4, moves to Monday",
      kind: "BOUNDARY",
      given: noticed("2026-06-19"),
      gives: "Mon 2026-07-06",
    },
    {
      says: "day 15 on Juneteenth, a Friday that the courts keep: the right ends on Monday",
      kind: "BOUNDARY",
      given: noticed("2026-06-04"),
      gives: "Mon 2026-06-22",
    },
    {
      says: "in 2020 the courts did not keep it",
      kind: "BOUNDARY",
      given: noticed("2020-06-04"),
      gives: "Fri 2020-06-19",
    },
    {
      says: "where counsel counts the holidays of state offices alone, it ends on Juneteenth",
      kind: "BOUNDARY",
      given: noticed("2026-06-04"),
      settings: { dismissalAnswerHolidays: "STATE" },
      gives: "Fri 2026-06-19",
    },
    {
      says: "closed for the state, then for the courts, then for the state again",
      kind: "BOUNDARY",
      given: noticed("2026-06-16"),
      closures: { state: ["2026-07-01", "2026-07-03"], court: ["2026-07-02"] },
      gives: "Mon 2026-07-06",
    },
    {
      says: "a state closure moves it on",
      kind: "BOUNDARY",
      given: noticed("2026-06-16"),
      closures: { state: ["2026-07-01"] },
      gives: "Thu 2026-07-02",
    },
    {
      says: "sent before July 2001, when the regulation became operative: no rule",
      kind: "NOT_IN_FORCE",
      given: noticed("2001-06-29"),
      gives: null,
    },
  ],
  "dismissal-written-notice": [
    {
      says: "dismissed on Monday, June 1: ten days later",
      given: dismissed("2026-06-01"),
      gives: "Thu 2026-06-11",
    },
    {
      says: "day 10 on Juneteenth is the Department’s own duty and does not wait for the courts",
      kind: "BOUNDARY",
      given: dismissed("2026-06-09"),
      gives: "Fri 2026-06-19",
    },
    {
      says: "day 10 on Saturday, July 4, moves to Monday",
      kind: "BOUNDARY",
      given: dismissed("2026-06-24"),
      gives: "Mon 2026-07-06",
    },
    {
      says: "dismissed before July 2001, when the regulation became operative: no rule",
      kind: "NOT_IN_FORCE",
      given: dismissed("2001-06-29"),
      gives: null,
    },
  ],
  "nonappearance-reinstatement": [
    {
      says: "sent on Monday, June 1: fifteen days later",
      given: missed("2026-06-01"),
      gives: "Tue 2026-06-16",
    },
    {
      says: "day 15 on Lincoln’s Birthday, which the courts keep",
      kind: "BOUNDARY",
      given: missed("2026-01-28"),
      gives: "Fri 2026-02-13",
    },
    {
      says: "day 15 on Christmas, a Friday, moves to Monday",
      kind: "BOUNDARY",
      given: missed("2026-12-10"),
      gives: "Mon 2026-12-28",
    },
    {
      says: "sent before July 2001, when the regulation became operative: no rule",
      kind: "NOT_IN_FORCE",
      given: missed("2001-06-29"),
      gives: null,
    },
  ],
};
