import { plainDate } from "../../../calendar/plain-date.ts";
import type { GivenFacts } from "../../facts/given-facts.ts";
import type { RuleExamples } from "../rule-example.ts";

const contact = (
  receivedOn: string,
  from: "PARTICIPANT" | "OTHER" = "PARTICIPANT",
  dispute = false,
): GivenFacts => ({
  contact: { receivedOn: plainDate(receivedOn), from, dispute },
});

const promised = (answerExpectedOn: string): GivenFacts => ({
  contact: {
    receivedOn: plainDate("2026-05-01"),
    from: "PARTICIPANT",
    dispute: true,
    acknowledgedOn: plainDate("2026-05-05"),
    answerExpectedOn: plainDate(answerExpectedOn),
  },
});

export const contactResponseExamples: RuleExamples = {
  "promised-answer": [
    {
      says: "acknowledged with a promise for Friday, May 15: by that day",
      given: promised("2026-05-15"),
      gives: "Fri 2026-05-15",
    },
    {
      says: "a promise for a Saturday is kept on that Saturday: nothing moves it",
      kind: "BOUNDARY",
      given: promised("2026-05-16"),
      gives: "Sat 2026-05-16",
    },
    { says: "nothing was promised", given: contact("2026-05-01"), gives: null },
    {
      says: "a promise from before the law",
      kind: "NOT_IN_FORCE",
      given: {
        contact: {
          receivedOn: plainDate("2022-05-20"),
          from: "PARTICIPANT",
          answerExpectedOn: plainDate("2022-05-31"),
        },
      },
      gives: null,
    },
  ],
  "contact-response": [
    {
      says: "a participant writes on a Friday: the answer is due on Wednesday",
      given: contact("2026-11-20"),
      gives: "Wed 2026-11-25",
    },
    {
      says: "June 1, 2022, is its first day",
      kind: "BOUNDARY",
      given: contact("2022-06-01"),
      gives: "Mon 2022-06-06",
    },
    {
      says: "on the Wednesday before Thanksgiving, two closed days and a weekend do not count",
      kind: "BOUNDARY",
      given: contact("2026-11-25"),
      gives: "Wed 2026-12-02",
    },
    {
      says: "Veterans Day on a Saturday is kept on Friday and does not count",
      kind: "BOUNDARY",
      given: contact("2028-11-08"),
      gives: "Tue 2028-11-14",
    },
    {
      says: "an employer is acknowledged, not owed an answer by this rule",
      given: contact("2026-11-20", "OTHER"),
      gives: null,
    },
    {
      says: "on May 31, 2022, the regulation was not yet operative",
      kind: "NOT_IN_FORCE",
      given: contact("2022-05-31"),
      gives: null,
    },
  ],
  "contact-acknowledgement": [
    {
      says: "an employer calls on Monday: acknowledged by Thursday",
      given: contact("2026-06-01", "OTHER"),
      gives: "Thu 2026-06-04",
    },
    {
      says: "on the Wednesday before Thanksgiving it is due a week later",
      kind: "BOUNDARY",
      given: contact("2026-11-25", "OTHER"),
      gives: "Wed 2026-12-02",
    },
    {
      says: "a participant is answered instead",
      given: contact("2026-06-01"),
      gives: null,
    },
    {
      says: "on May 31, 2022, the regulation was not yet operative",
      kind: "NOT_IN_FORCE",
      given: contact("2022-05-31", "OTHER"),
      gives: null,
    },
  ],
  "dispute-acknowledgement": [
    {
      says: "a dispute of Friday that takes longer is acknowledged by Wednesday",
      given: contact("2026-11-20", "PARTICIPANT", true),
      gives: "Wed 2026-11-25",
    },
    {
      says: "an agency closure does not count",
      kind: "BOUNDARY",
      given: contact("2026-11-16", "PARTICIPANT", true),
      closures: { agency: ["2026-11-19"] },
      gives: "Fri 2026-11-20",
    },
    {
      says: "a question is no dispute",
      given: contact("2026-11-20"),
      gives: null,
    },
    {
      says: "on May 31, 2022, the regulation was not yet operative",
      kind: "NOT_IN_FORCE",
      given: contact("2022-05-31", "PARTICIPANT", true),
      gives: null,
    },
  ],
};
