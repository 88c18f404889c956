import { aWorld, handedIn, noticesOf } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../calendar/plain-date.ts";
import { whatIf } from "./what-if.ts";
import { type HearingClockFacts } from "../deadlines/facts/given-facts.ts";
import { type Hypothesis } from "./hypothesis.ts";
import { type ReadingFacts } from "../deadlines/readings/open-question.ts";
import { type WhatIf } from "./what-if-result.ts";

const d = plainDate;
const world = aWorld("2026-05-20"); // a Wednesday
const asked = { requestReceivedOn: d("2026-05-11") }; // a Monday
const set = { ...asked, scheduledFor: d("2026-06-15") }; // a Monday

const ask = (given: ReadingFacts, ...hypotheses: readonly Hypothesis[]): WhatIf =>
  whatIf(given, hypotheses, world);
const at = (hearing: HearingClockFacts, ...hypotheses: readonly Hypothesis[]): WhatIf =>
  ask({ hearing }, ...hypotheses);

const postponed = { suppose: "HEARING_POSTPONED", days: 7 } as const;
const setFor = { suppose: "HEARING_SET", scheduledFor: d("2026-06-15") } as const;
const sent = { suppose: "POSITION_STATEMENT_SENT" } as const;
const received = { suppose: "DECISION_RECEIVED" } as const;
const withdrawn = { suppose: "HEARING_WITHDRAWN" } as const;
const requested = { suppose: "HEARING_REQUESTED" } as const;

describe("of bare facts, without anybody who asks", () => {
  test("a hearing asked for today, Wednesday, May 20, is to begin by Monday, July 6", () => {
    const answer = ask({ complaint: { filing: handedIn("2026-04-01") } }, requested);
    expect(answer.appearing).toContainEqual({ ruleId: "hearing-commencement", on: "2026-07-06" });
    expect(noticesOf(answer)).toEqual(["REQUEST_ACKNOWLEDGEMENT by no day"]);
    expect(ask({}, { ...requested, receivedOn: d("2026-05-11") }).appearing).toContainEqual({
      ruleId: "hearing-commencement",
      on: "2026-06-25",
    });
    expect([answer.actionsOpening, answer.warnings]).toEqual([[], []]);
  });
  test("a hearing that is set brings its notice and the statement, ten days before", () => {
    const answer = at(asked, setFor);
    expect(answer.appearing).toEqual([
      { ruleId: "hearing-notice", on: "2026-06-05" },
      { ruleId: "position-statement", on: "2026-06-05" },
    ]);
    expect(noticesOf(answer)).toEqual(["HEARING_NOTICE by 2026-06-05", "POSITION_STATEMENT by 2026-06-05"]);
  });
  test("a notice already sent is to be sent again once the hearing is postponed", () => {
    const told = { ...set, noticeSentOn: d("2026-05-18"), positionStatementSentOn: d("2026-05-18") };
    expect(noticesOf(at(told, postponed))).toEqual(["HEARING_NOTICE by 2026-06-12"]);
  });
  test("a request that is not set yet is postponed by the days themselves, on top of those before", () => {
    expect(at({ ...asked, postponedByDays: 7 }, postponed).moved).toContainEqual({
      ruleId: "hearing-commencement",
      from: "2026-07-02",
      to: "2026-07-09",
    });
    expect(at({ ...set, postponedByDays: 7 }, postponed).moved).toContainEqual({
      ruleId: "hearing-commencement",
      from: "2026-07-02",
      to: "2026-07-09",
    });
  });
  test("the statement that goes out today is mailed, and its day is met", () => {
    expect(noticesOf(at(set, sent))).toEqual(["POSITION_STATEMENT by 2026-06-05"]);
    expect(noticesOf(at(set, sent, postponed))).toEqual([
      "HEARING_NOTICE by 2026-06-12",
      "POSITION_STATEMENT by 2026-06-12",
    ]);
    expect(at(set, { ...sent, sentOn: d("2026-06-01") }, sent).refusals[0]?.words.en).toBe(
      "The position statement was already mailed on Mon Jun 1, 2026.",
    );
  });
  test("a decision received on Monday, July 27, is reported on by Wednesday, August 26", () => {
    const adopted = { ...set, heldOn: d("2026-06-15"), adoptedOn: d("2026-07-20") };
    const answer = at(adopted, { ...received, receivedOn: d("2026-07-27") });
    expect(answer.moved).toContainEqual({
      ruleId: "compliance-report",
      from: "2026-09-09",
      to: "2026-08-26",
    });
    expect(noticesOf(answer)).toEqual(["COMPLIANCE_REPORT by 2026-08-26"]);
    const today = at({ ...adopted, adoptedOn: d("2026-05-18") }, received, received);
    expect(today.refusals[0]?.words.en).toBe(
      "The receipt of the decision is already recorded as Wed May 20, 2026.",
    );
  });
  test("once the request is withdrawn, today or on a day named, the hearing is over", () => {
    expect(at(set, withdrawn, postponed).refusals.map(({ code }) => code)).toEqual(["REQUEST_IS_WITHDRAWN"]);
    const onDay = at(set, { ...withdrawn, withdrawnOn: d("2026-06-01") });
    expect([onDay.refusals, noticesOf(onDay)]).toEqual([[], []]);
  });
});

describe("what nobody could do at such a hearing is refused", () => {
  const held = { ...set, heldOn: d("2026-06-15") };
  test.each<readonly [string, HearingClockFacts, Hypothesis, string]>([
    ["a second request", asked, requested, "HEARING_ALREADY_REQUESTED"],
    ["setting what nobody asked for", {}, setFor, "HEARING_NOT_REQUESTED"],
    ["postponing it", {}, postponed, "HEARING_NOT_REQUESTED"],
    ["sending for it", {}, sent, "HEARING_NOT_REQUESTED"],
    ["receiving its decision", {}, received, "HEARING_NOT_REQUESTED"],
    ["withdrawing it", {}, withdrawn, "HEARING_NOT_REQUESTED"],
    ["setting it twice", set, setFor, "HEARING_IS_SCHEDULED"],
    ["setting it after it was held", { ...asked, heldOn: d("2026-06-15") }, setFor, "HEARING_WAS_HELD"],
    ["postponing it after it was held", held, postponed, "HEARING_WAS_HELD"],
    ["a statement after it was held", held, sent, "HEARING_WAS_HELD"],
    ["withdrawing it after it was held", held, withdrawn, "HEARING_WAS_HELD"],
    [
      "postponing what was dismissed",
      { ...set, dismissedOn: d("2026-06-01") },
      postponed,
      "REQUEST_IS_DISMISSED",
    ],
    [
      "setting what was withdrawn",
      { ...asked, withdrawnOn: d("2026-06-01") },
      setFor,
      "REQUEST_IS_WITHDRAWN",
    ],
    [
      "a hearing before its request",
      asked,
      { ...setFor, scheduledFor: d("2026-05-08") },
      "HEARING_BEFORE_REQUEST",
    ],
  ])("%s", (_, hearing, hypothesis, code) => {
    const answer = at(hearing, hypothesis);
    expect(answer.refusals.map((one) => [one.code, one.path])).toEqual([[code, ["hypotheses", 0]]]);
    expect(answer.noticesDue).toEqual([]);
  });
});
