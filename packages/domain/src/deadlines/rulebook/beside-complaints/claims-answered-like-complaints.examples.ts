import { plainDate } from "../../../calendar/plain-date.ts";
import type { ClaimKind, GivenFacts } from "../../facts/given-facts.ts";
import type { RuleExamples } from "../rule-example.ts";

const claim = (kind: ClaimKind, receivedOn: string) =>
  ({
    claim: { kind, receivedOn: plainDate(receivedOn) },
  }) satisfies GivenFacts;

export const claimExamples: RuleExamples = {
  "claim-acknowledgement": [
    {
      says: "received on Wednesday, April 1: five business days later",
      given: claim("MISTAKEN_IDENTITY", "2026-04-01"),
      gives: "Wed 2026-04-08",
    },
    {
      says: "a review of arrears is acknowledged too; March 31 is closed",
      kind: "BOUNDARY",
      given: claim("ARREARS_STATEMENT", "2026-03-27"),
      gives: "Mon 2026-04-06",
    },
    {
      says: "an agency that sets three business days has three",
      given: claim("MISTAKEN_IDENTITY", "2026-04-01"),
      settings: { acknowledgementBusinessDays: 3 },
      gives: "Mon 2026-04-06",
    },
    {
      says: "received in 1999: no rule",
      kind: "NOT_IN_FORCE",
      given: claim("MISTAKEN_IDENTITY", "1999-11-01"),
      gives: null,
    },
  ],
  "mistaken-identity-answer": [
    {
      says: "received on April 1: thirty days later",
      given: claim("MISTAKEN_IDENTITY", "2026-04-01"),
      gives: "Fri 2026-05-01",
    },
    {
      says: "day 30 on Saturday, July 4, moves to Monday",
      kind: "BOUNDARY",
      given: claim("MISTAKEN_IDENTITY", "2026-06-04"),
      gives: "Mon 2026-07-06",
    },
    {
      says: "extended by ten days",
      given: { claim: { ...claim("MISTAKEN_IDENTITY", "2026-04-01").claim, extensionDays: 10 } },
      gives: "Mon 2026-05-11",
    },
    {
      says: "another claim has its own rule",
      given: claim("ARREARS_STATEMENT", "2026-04-01"),
      gives: null,
    },
    {
      says: "received in 1999: no rule",
      kind: "NOT_IN_FORCE",
      given: claim("MISTAKEN_IDENTITY", "1999-11-01"),
      gives: null,
    },
  ],
  "arrears-review-answer": [
    {
      says: "received on April 1: thirty days later",
      given: claim("ARREARS_STATEMENT", "2026-04-01"),
      gives: "Fri 2026-05-01",
    },
    {
      says: "day 30 on Saturday, July 4, moves to Monday",
      kind: "BOUNDARY",
      given: claim("ARREARS_STATEMENT", "2026-06-04"),
      gives: "Mon 2026-07-06",
    },
    {
      says: "the director’s thirty more days end on Sunday, May 31, and move to Monday",
      kind: "BOUNDARY",
      given: { claim: { ...claim("ARREARS_STATEMENT", "2026-04-01").claim, extensionDays: 30 } },
      gives: "Mon 2026-06-01",
    },
    {
      says: "received in 1999: no rule",
      kind: "NOT_IN_FORCE",
      given: claim("ARREARS_STATEMENT", "1999-11-01"),
      gives: null,
    },
  ],
};
