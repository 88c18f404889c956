import { plainDate } from "../../calendar/plain-date.ts";
import { handedIn, mailed, spoken } from "@redress/testkit";
import type { RuleExamples } from "../rule-example.ts";

const extended = (noticeMailedOn: string, days: number) => ({
  extension: { noticeMailedOn: plainDate(noticeMailedOn), days },
});

export const writtenResolutionExamples: RuleExamples = {
  "resolution-extension-notice": [
    {
      says: "handed in on April 1, the notice must go by May 1",
      facts: { filing: handedIn("2026-04-01") },
      gives: "Fri 2026-05-01",
    },
    {
      says: "day 30 on a Sunday: Monday is still in time",
      kind: "BOUNDARY",
      facts: { filing: mailed("2026-03-06") },
      gives: "Mon 2026-04-13",
    },
    {
      says: "the limit is not moved by the extension itself",
      facts: { filing: handedIn("2026-04-01"), ...extended("2026-04-20", 7) },
      gives: "Fri 2026-05-01",
    },
    {
      says: "received in 1999: no rule",
      kind: "NOT_IN_FORCE",
      facts: { filing: handedIn("1999-11-30") },
      gives: null,
    },
  ],
  "written-resolution": [
    {
      says: "handed in on April 1, the resolution is due on May 1",
      facts: { filing: handedIn("2026-04-01") },
      gives: "Fri 2026-05-01",
    },
    {
      says: "posted on March 6: day 30 after receipt is a Sunday",
      kind: "BOUNDARY",
      facts: { filing: mailed("2026-03-06") },
      gives: "Mon 2026-04-13",
    },
    {
      says: "thirty days more run from receipt, not from the rolled Monday",
      kind: "BOUNDARY",
      facts: { filing: mailed("2026-03-06"), ...extended("2026-04-08", 30) },
      gives: "Tue 2026-05-12",
    },
    {
      says: "July 4, 2026, is a Saturday and moves to no Friday; day 30 moves to Monday",
      kind: "BOUNDARY",
      facts: { filing: spoken("2026-06-04") },
      gives: "Mon 2026-07-06",
    },
    {
      says: "two closures after that weekend roll on twice",
      kind: "BOUNDARY",
      facts: { filing: spoken("2026-06-04") },
      closures: { agency: ["2026-07-06", "2026-07-07"] },
      gives: "Wed 2026-07-08",
    },
    {
      says: "a closure of the state office does not move the agency’s day",
      facts: { filing: spoken("2026-06-04") },
      closures: { state: ["2026-07-06"] },
      gives: "Mon 2026-07-06",
    },
    {
      says: "seven days more",
      facts: { filing: handedIn("2026-04-01"), ...extended("2026-04-20", 7) },
      gives: "Fri 2026-05-08",
    },
    {
      says: "received in 1999: no rule",
      kind: "NOT_IN_FORCE",
      facts: { filing: handedIn("1999-11-30") },
      gives: null,
    },
  ],
};
