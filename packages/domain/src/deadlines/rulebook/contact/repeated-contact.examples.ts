import { plainDate } from "../../../calendar/plain-date.ts";
import type { GivenFacts } from "../../facts/given-facts.ts";
import type { RuleExamples } from "../rule-example.ts";

const contact = (receivedOn: string, earlier?: string): GivenFacts => ({
  contact: {
    receivedOn: plainDate(receivedOn),
    from: "PARTICIPANT",
    earlierOnSameSubjectOn: earlier === undefined ? undefined : plainDate(earlier),
  },
});

export const repeatedContactExamples: RuleExamples = {
  "repeat-contact-window": [
    {
      says: "ninety days from a Friday’s contact",
      given: contact("2026-11-20"),
      gives: "Thu 2027-02-18",
    },
    {
      says: "it ends on a Saturday when day 90 is one: no act falls due, nothing rolls",
      kind: "BOUNDARY",
      given: contact("2026-11-22"),
      gives: "Sat 2027-02-20",
    },
    {
      says: "an employer’s contacts make no complaint",
      given: { contact: { receivedOn: plainDate("2026-11-20"), from: "OTHER" } },
      gives: null,
    },
    {
      says: "on May 31, 2022, the regulation was not yet operative",
      kind: "NOT_IN_FORCE",
      given: contact("2022-05-31"),
      gives: null,
    },
  ],
  "repeated-contact-complaint": [
    {
      says: "an employer’s second contact is no complaint",
      given: {
        contact: {
          receivedOn: plainDate("2026-06-22"),
          from: "OTHER",
          earlierOnSameSubjectOn: plainDate("2026-06-01"),
        },
      },
      gives: null,
    },
    {
      says: "a second contact three weeks later is a complaint of that day",
      given: contact("2026-06-22", "2026-06-01"),
      gives: "Mon 2026-06-22",
    },
    {
      says: "ninety days later it still is",
      kind: "BOUNDARY",
      given: contact("2026-08-30", "2026-06-01"),
      gives: "Sun 2026-08-30",
    },
    {
      says: "ninety-one days later it is a contact like any other",
      kind: "BOUNDARY",
      given: contact("2026-08-31", "2026-06-01"),
      gives: null,
    },
    {
      says: "an agency may set the end of the three days to answer instead",
      given: contact("2026-06-22", "2026-06-01"),
      settings: { repeatedContactReceiptBusinessDays: 3 },
      gives: "Thu 2026-06-25",
    },
    {
      says: "the first contact makes no complaint",
      given: contact("2026-06-01"),
      gives: null,
    },
    {
      says: "on May 31, 2022, repeated contacts made no complaint yet",
      kind: "NOT_IN_FORCE",
      given: contact("2022-05-31", "2022-05-02"),
      gives: null,
    },
  ],
};
