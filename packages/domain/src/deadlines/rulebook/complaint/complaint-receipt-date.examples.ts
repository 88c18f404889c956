import { faxed, handedIn, mailed, mailedIllegibly, sentElectronically, spoken } from "@redress/testkit";
import { plainDate } from "../../../calendar/plain-date.ts";
import type { Filing, GivenFacts, TransferOwner } from "../../facts/given-facts.ts";
import type { RuleExamples } from "../rule-example.ts";

/** A contact that repeated an earlier one by telephone and so became a complaint. */
const repeatedByPhone = (spokenOn: string): Filing => ({ ...spoken(spokenOn), byRepeatedContact: true });

const transferred = (
  filing: Filing,
  receivedOn: string,
  ownership: TransferOwner = "RECEIVING",
): GivenFacts => ({
  complaint: {
    filing,
    transfer: { sentOn: plainDate(receivedOn), receivedOn: plainDate(receivedOn), ownership },
  },
});

/** Handed in on Monday, May 18, 2026, with the other county on Tuesday, May 26, and sent on again on Monday, June 1. */
const twice = (receivedOn: string | undefined, ownership: TransferOwner = "RECEIVING"): GivenFacts => ({
  complaint: {
    filing: handedIn("2026-05-18"),
    earlierTransfers: [
      { sentOn: plainDate("2026-05-22"), receivedOn: plainDate("2026-05-26"), ownership: "RECEIVING" },
    ],
    transfer: {
      sentOn: plainDate("2026-06-01"),
      ...(receivedOn !== undefined && { receivedOn: plainDate(receivedOn) }),
      ownership,
    },
  },
});

export const complaintReceiptDateExamples: RuleExamples = {
  "complaint-made-on": [
    {
      says: "a letter is made on its postmark, not on its stamp",
      facts: { filing: mailed("2026-03-06", "2026-03-09") },
      gives: "Fri 2026-03-06",
    },
    {
      says: "without a legible postmark it is made on its stamp",
      facts: { filing: mailedIllegibly("2026-02-11") },
      gives: "Wed 2026-02-11",
    },
    {
      says: "a spoken complaint is made when it is spoken",
      facts: { filing: spoken("2026-06-04") },
      gives: "Thu 2026-06-04",
    },
    {
      says: "made on a Sunday is made on that Sunday: nothing rolls",
      kind: "BOUNDARY",
      facts: { filing: sentElectronically("2026-08-02") },
      gives: "Sun 2026-08-02",
    },
    {
      says: "before 2000 there was no complaint to make",
      kind: "NOT_IN_FORCE",
      facts: { filing: spoken("1999-12-31") },
      gives: null,
    },
  ],
  "complaint-first-receipt-date": [
    {
      says: "handed in on a Monday and sent on: the first agency received it that Monday",
      given: transferred(handedIn("2026-05-18"), "2026-05-26"),
      gives: "Mon 2026-05-18",
    },
    {
      says: "posted before the holiday of March 31 and sent on: a business day later",
      kind: "BOUNDARY",
      given: transferred(mailed("2026-03-27"), "2026-04-08"),
      gives: "Mon 2026-04-06",
    },
    {
      says: "sent on twice, the first agency still received it that Monday",
      given: twice("2026-06-03"),
      gives: "Mon 2026-05-18",
    },
    {
      says: "a repeated contact of Friday, May 1, received three business days later by setting and then sent on",
      given: transferred(repeatedByPhone("2026-05-01"), "2026-05-11"),
      settings: { repeatedContactReceiptBusinessDays: 3 },
      gives: "Wed 2026-05-06",
    },
    {
      says: "given back by the Department, it has one receipt date and no other",
      given: transferred(handedIn("2026-05-18"), "2026-05-26", "TRANSFERRING"),
      gives: null,
    },
    {
      says: "a letter of 1999 has no receipt date",
      kind: "NOT_IN_FORCE",
      given: transferred(mailed("1999-12-20"), "2000-01-05"),
      gives: null,
    },
  ],
  "complaint-receipt-date": [
    {
      says: "transferred, it is received when the other agency got LCR004",
      given: transferred(handedIn("2026-05-18"), "2026-05-26"),
      gives: "Tue 2026-05-26",
    },
    {
      says: "given back by the Department, the first receipt date stands",
      given: transferred(handedIn("2026-05-18"), "2026-05-26", "TRANSFERRING"),
      gives: "Mon 2026-05-18",
    },
    {
      says: "transferred twice, it is received when the third agency got LCR004",
      given: twice("2026-06-03"),
      gives: "Wed 2026-06-03",
    },
    {
      says: "on its way to a third agency, the second one’s receipt stands",
      kind: "BOUNDARY",
      given: twice(undefined),
      gives: "Tue 2026-05-26",
    },
    {
      says: "given back to the second agency, its receipt stands",
      given: twice("2026-06-03", "TRANSFERRING"),
      gives: "Tue 2026-05-26",
    },
    {
      says: "a contact that repeated an earlier one is received with it",
      facts: { filing: repeatedByPhone("2026-05-01") },
      gives: "Fri 2026-05-01",
    },
    {
      says: "by setting it is received when the three business days to answer it end",
      facts: { filing: repeatedByPhone("2026-05-01") },
      settings: { repeatedContactReceiptBusinessDays: 3 },
      gives: "Wed 2026-05-06",
    },
    {
      says: "a complaint spoken without any earlier contact is received at once, whatever that setting says",
      facts: { filing: spoken("2026-05-01") },
      settings: { repeatedContactReceiptBusinessDays: 3 },
      gives: "Fri 2026-05-01",
    },
    {
      says: "posted on a Friday, a letter is received the next Friday",
      facts: { filing: mailed("2026-03-06") },
      gives: "Fri 2026-03-13",
    },
    {
      says: "posted before the holiday of March 31, it is received a business day later",
      kind: "BOUNDARY",
      facts: { filing: mailed("2026-03-27") },
      gives: "Mon 2026-04-06",
    },
    {
      says: "a letter stamped two days after its postmark is still received on the fifth business day",
      facts: { filing: mailed("2026-02-09", "2026-02-11") },
      gives: "Tue 2026-02-17",
    },
    {
      says: "an illegible postmark falls back to the stamp",
      facts: { filing: mailedIllegibly("2026-02-11") },
      gives: "Wed 2026-02-11",
    },
    {
      says: "an agency closure on the fifth business day moves it on",
      kind: "BOUNDARY",
      facts: { filing: mailed("2026-03-06") },
      closures: { agency: ["2026-03-13"] },
      gives: "Mon 2026-03-16",
    },
    {
      says: "handed in, it is received when stamped",
      facts: { filing: handedIn("2026-05-18") },
      gives: "Mon 2026-05-18",
    },
    {
      says: "spoken, it is received at once",
      facts: { filing: spoken("2026-06-04") },
      gives: "Thu 2026-06-04",
    },
    {
      says: "an electronic complaint is received on the Sunday it arrives",
      facts: { filing: sentElectronically("2026-08-02") },
      gives: "Sun 2026-08-02",
    },
    {
      says: "an agency may treat a fax like mail until the regulation speaks",
      facts: { filing: faxed("2026-12-31") },
      settings: { electronicReceiptBusinessDays: 5 },
      gives: "Fri 2027-01-08",
    },
    {
      says: "a letter of 1999 has no receipt date",
      kind: "NOT_IN_FORCE",
      facts: { filing: mailed("1999-12-20") },
      gives: null,
    },
  ],
};
