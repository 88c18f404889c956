import { plainDate } from "../../../calendar/plain-date.ts";
import { handedIn, mailed, spoken } from "@redress/testkit";
import type { RuleExamples } from "../rule-example.ts";

const resolved = (datedOn: string, receivedOn?: string) => {
  const dated = { datedOn: plainDate(datedOn), mailedOn: plainDate(datedOn) };
  return { resolution: receivedOn === undefined ? dated : { ...dated, receivedOn: plainDate(receivedOn) } };
};

export const stateHearingRequestExamples: RuleExamples = {
  "state-hearing-request-no-resolution": [
    {
      says: "ninety days from the postmark, not from receipt",
      facts: { filing: mailed("2026-03-06") },
      gives: "Thu 2026-06-04",
    },
    {
      says: "a closure of the hearing office on the last day moves it",
      kind: "BOUNDARY",
      facts: { filing: spoken("2026-06-04") },
      closures: { state: ["2026-09-02"] },
      gives: "Thu 2026-09-03",
    },
    {
      says: "a closure of the agency on the last day does not",
      facts: { filing: spoken("2026-06-04") },
      closures: { agency: ["2026-09-02"] },
      gives: "Wed 2026-09-02",
    },
    {
      says: "a resolution dated on day 30 after making closes this door",
      kind: "BOUNDARY",
      facts: { filing: spoken("2026-04-01"), ...resolved("2026-05-01") },
      gives: null,
    },
    {
      says: "one dated on day 31 leaves it open",
      kind: "BOUNDARY",
      facts: { filing: spoken("2026-04-01"), ...resolved("2026-05-02") },
      gives: "Tue 2026-06-30",
    },
    {
      says: "an extension does not move the parent’s day",
      facts: {
        filing: spoken("2026-06-04"),
        extension: { days: 30, noticeMailedOn: plainDate("2026-07-02") },
      },
      gives: "Wed 2026-09-02",
    },
    {
      says: "made in 1999: no right under this statute",
      kind: "NOT_IN_FORCE",
      facts: { filing: spoken("1999-12-01") },
      gives: null,
    },
  ],
  "state-hearing-request-after-resolution": [
    {
      says: "received on Friday, July 10: ninety days end on a Thursday",
      facts: { filing: spoken("2026-06-08"), ...resolved("2026-07-06", "2026-07-10") },
      gives: "Thu 2026-10-08",
    },
    {
      says: "received on May 5: day 90 is a Monday, August 3",
      kind: "BOUNDARY",
      facts: { filing: spoken("2026-04-01"), ...resolved("2026-05-01", "2026-05-05") },
      gives: "Mon 2026-08-03",
    },
    {
      says: "not known when it was received: this day is not known either",
      facts: { filing: handedIn("2026-04-01"), ...resolved("2026-04-30") },
      gives: null,
    },
    {
      says: "received in 1999: no right under this statute",
      kind: "NOT_IN_FORCE",
      facts: { filing: spoken("1999-09-01"), ...resolved("1999-09-20", "1999-09-24") },
      gives: null,
    },
  ],
  "state-hearing-request-advised": [
    {
      says: "the page counts from the date of the decision: day 90 is a Sunday",
      kind: "BOUNDARY",
      facts: { filing: spoken("2026-06-08"), ...resolved("2026-07-06", "2026-07-10") },
      gives: "Mon 2026-10-05",
    },
    {
      says: "told to the parent even when receipt is not known",
      facts: { filing: handedIn("2026-04-01"), ...resolved("2026-04-30") },
      gives: "Wed 2026-07-29",
    },
    { says: "no resolution, nothing to count from", facts: { filing: handedIn("2026-04-01") }, gives: null },
    {
      says: "dated in 1999: no right under this statute",
      kind: "NOT_IN_FORCE",
      facts: { filing: spoken("1999-09-01"), ...resolved("1999-09-20") },
      gives: null,
    },
  ],
  "state-hearing-request-opening": [
    {
      says: "spoken on April 1: day 30 is May 1, so it opens on Saturday, May 2",
      kind: "BOUNDARY",
      facts: { filing: spoken("2026-04-01") },
      gives: "Sat 2026-05-02",
    },
    {
      says: "posted on March 6, it opens a week before the agency’s own day 30 ends",
      facts: { filing: mailed("2026-03-06") },
      gives: "Mon 2026-04-06",
    },
    {
      says: "an extension of the agency’s time does not close it",
      facts: {
        filing: spoken("2026-04-01"),
        extension: { days: 30, noticeMailedOn: plainDate("2026-04-20") },
      },
      gives: "Sat 2026-05-02",
    },
    {
      says: "where the setting lets it wait, it opens when the extension has ended",
      facts: {
        filing: spoken("2026-04-01"),
        extension: { days: 30, noticeMailedOn: plainDate("2026-04-20") },
      },
      settings: { hearingWhileExtended: "WAIT" },
      gives: "Mon 2026-06-01",
    },
    {
      says: "a resolution in time leaves the other door only",
      facts: { filing: spoken("2026-04-01"), ...resolved("2026-04-30") },
      gives: null,
    },
    {
      says: "made in 1999: no right under this statute",
      kind: "NOT_IN_FORCE",
      facts: { filing: spoken("1999-12-01") },
      gives: null,
    },
  ],
};
