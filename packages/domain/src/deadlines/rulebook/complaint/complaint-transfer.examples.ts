import { handedIn, spoken } from "@redress/testkit";
import { plainDate } from "../../../calendar/plain-date.ts";
import type { GivenFacts } from "../../facts/given-facts.ts";
import type { RuleExamples } from "../rule-example.ts";

/** A transfer with its later days as far as they are known. */
const transfer = (sentOn: string, receivedOn?: string, disputed?: string): GivenFacts => ({
  complaint: {
    filing: handedIn("2026-05-18"),
    transfer: {
      sentOn: plainDate(sentOn),
      ...(receivedOn !== undefined && { receivedOn: plainDate(receivedOn) }),
      ...(disputed !== undefined && { disputeContactedOn: plainDate(disputed) }),
      ownership: "RECEIVING",
    },
  },
});

/** Sent on again: the transfer before, which came to the second agency on Tuesday, May 26, 2026. */
const again = (facts: GivenFacts): GivenFacts => ({
  complaint: {
    ...facts.complaint,
    earlierTransfers: [
      {
        sentOn: plainDate("2026-05-22"),
        receivedOn: plainDate("2026-05-26"),
        copyMailedOn: plainDate("2026-05-27"),
        ownership: "RECEIVING",
      },
    ],
  },
});

export const complaintTransferExamples: RuleExamples = {
  "complaint-transfer": [
    {
      says: "received on a Monday, sent on by the next Monday",
      facts: { filing: spoken("2026-01-05") },
      gives: "Mon 2026-01-12",
    },
    {
      says: "Memorial Day does not count",
      kind: "BOUNDARY",
      facts: { filing: handedIn("2026-05-18") },
      gives: "Tue 2026-05-26",
    },
    {
      says: "an agency closure does not count either",
      kind: "BOUNDARY",
      facts: { filing: spoken("2026-01-05") },
      closures: { agency: ["2026-01-12"] },
      gives: "Tue 2026-01-13",
    },
    {
      says: "once sent on, it still runs from the day the first agency received it",
      given: transfer("2026-05-22", "2026-05-26"),
      gives: "Tue 2026-05-26",
    },
    {
      says: "sent on a second time, it runs from the day the agency that did so had received it",
      given: again(transfer("2026-06-01", "2026-06-03")),
      gives: "Tue 2026-06-02",
    },
    {
      says: "received in 1999: no rule",
      kind: "NOT_IN_FORCE",
      facts: { filing: spoken("1999-11-30") },
      gives: null,
    },
  ],
  "complaint-transfer-copy": [
    {
      says: "sent on a Monday, the copy goes out by the next Monday",
      given: transfer("2026-06-01"),
      gives: "Mon 2026-06-08",
    },
    {
      says: "sent on the Friday before Memorial Day, it has a day more",
      kind: "BOUNDARY",
      given: transfer("2026-05-22"),
      gives: "Mon 2026-06-01",
    },
    {
      says: "not sent on, there is nothing to copy",
      facts: { filing: handedIn("2026-05-18") },
      gives: null,
    },
    {
      says: "sent on a second time, there is a second copy to mail",
      given: again(transfer("2026-06-01")),
      gives: "Mon 2026-06-08",
    },
    { says: "sent on in 1999: no rule", kind: "NOT_IN_FORCE", given: transfer("1999-11-30"), gives: null },
  ],
  "ownership-dispute-contact": [
    {
      says: "got on Tuesday after Memorial Day: to be disputed by the next Tuesday",
      given: transfer("2026-05-26", "2026-05-26"),
      gives: "Tue 2026-06-02",
    },
    {
      says: "an agency closure does not count",
      kind: "BOUNDARY",
      given: transfer("2026-05-26", "2026-05-26"),
      closures: { agency: ["2026-06-02"] },
      gives: "Wed 2026-06-03",
    },
    { says: "on its way, it cannot be disputed", given: transfer("2026-05-26"), gives: null },
    {
      says: "on its way to a third agency, it cannot be disputed yet",
      given: again(transfer("2026-06-01")),
      gives: null,
    },
    {
      says: "got by a third agency on Wednesday, June 3: to be disputed by the next Wednesday",
      given: again(transfer("2026-06-01", "2026-06-03")),
      gives: "Wed 2026-06-10",
    },
    {
      says: "got in 1999: no rule",
      kind: "NOT_IN_FORCE",
      given: transfer("1999-11-29", "1999-11-30"),
      gives: null,
    },
  ],
  "ownership-determination": [
    {
      says: "called on a Friday, the Department determines by the next Friday",
      given: transfer("2026-05-22", "2026-05-26", "2026-05-29"),
      gives: "Fri 2026-06-05",
    },
    {
      says: "a state closure does not count; an agency’s would",
      kind: "BOUNDARY",
      given: transfer("2026-05-22", "2026-05-26", "2026-05-29"),
      closures: { state: ["2026-06-05"], agency: ["2026-06-04"] },
      gives: "Mon 2026-06-08",
    },
    {
      says: "nobody disputes it, nobody determines",
      given: transfer("2026-05-22", "2026-05-26"),
      gives: null,
    },
    {
      says: "disputed in 1999: no rule",
      kind: "NOT_IN_FORCE",
      given: transfer("1999-11-26", "1999-11-29", "1999-11-30"),
      gives: null,
    },
  ],
};
