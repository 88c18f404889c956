import { plainDate } from "../../../calendar/plain-date.ts";
import { handedIn, mailed, spoken } from "@redress/testkit";
import type { RuleExamples } from "../rule-example.ts";

const extended = (noticeMailedOn: string, days: number) => ({
  extension: { noticeMailedOn: plainDate(noticeMailedOn), days },
});

/** Handed in on Wednesday, April 1, 2026, and amended. */
const amended = (amendedOn: string) => ({
  filing: handedIn("2026-04-01"),
  amendedOn: plainDate(amendedOn),
});
const restart = { amendedComplaintClock: "RESTART" } as const;

export const writtenResolutionExamples: RuleExamples = {
  "amended-complaint-clock": [
    {
      says: "amended on April 15, the first clock goes on",
      facts: amended("2026-04-15"),
      gives: "Wed 2026-04-01",
    },
    {
      says: "where the setting says so it starts again with the amendment",
      facts: amended("2026-04-15"),
      settings: restart,
      gives: "Wed 2026-04-15",
    },
    {
      says: "amended on a Sunday it starts on that Sunday: nothing rolls",
      kind: "BOUNDARY",
      facts: amended("2026-04-19"),
      settings: restart,
      gives: "Sun 2026-04-19",
    },
    {
      says: "amended before the letter counts as received, receipt is later and counts",
      kind: "BOUNDARY",
      facts: { filing: mailed("2026-03-27"), amendedOn: plainDate("2026-04-03") },
      settings: restart,
      gives: "Mon 2026-04-06",
    },
    {
      says: "amended and then sent on, the other agency’s receipt is later and counts",
      given: {
        complaint: {
          ...amended("2026-04-03"),
          transfer: {
            sentOn: plainDate("2026-04-06"),
            receivedOn: plainDate("2026-04-08"),
            ownership: "RECEIVING",
          },
        },
      },
      settings: restart,
      gives: "Wed 2026-04-08",
    },
    {
      says: "not amended, there is no second clock to tell apart",
      facts: { filing: handedIn("2026-04-01") },
      settings: restart,
      gives: null,
    },
    {
      says: "handed in and amended in 1999: no rule",
      kind: "NOT_IN_FORCE",
      facts: { filing: handedIn("1999-11-30"), amendedOn: plainDate("1999-12-15") },
      settings: restart,
      gives: null,
    },
  ],
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
      says: "amended, the notice may still go only within the first 30 days",
      facts: amended("2026-04-15"),
      gives: "Fri 2026-05-01",
    },
    {
      says: "where an amendment starts the time again, it has thirty days more from there",
      facts: amended("2026-04-15"),
      settings: restart,
      gives: "Fri 2026-05-15",
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
      says: "amended on April 15, the first clock goes on",
      facts: amended("2026-04-15"),
      gives: "Fri 2026-05-01",
    },
    {
      says: "where an amendment starts the time again, 30 days from Thursday, April 16, are Saturday, May 16",
      kind: "BOUNDARY",
      facts: amended("2026-04-16"),
      settings: restart,
      gives: "Mon 2026-05-18",
    },
    {
      says: "the director’s days are added to the time that started again",
      facts: { ...amended("2026-04-15"), ...extended("2026-04-20", 7) },
      settings: restart,
      gives: "Fri 2026-05-22",
    },
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
