import {
  aComplaintUnderInvestigation,
  aWorld,
  handedIn,
  liveHearing,
  movesOf,
  noticesOf,
  staff,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { availableHearingActions } from "../state-hearing/available-hearing-actions.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { whatIf } from "./what-if.ts";
import { type Actor } from "../vocabulary/role.ts";
import { type HearingAction } from "../state-hearing/acts/hearing-action.ts";
import { type HearingFacts } from "../state-hearing/facts/hearing-facts.ts";
import { type Hypothesis } from "./hypothesis.ts";
import { type WhatIf } from "./what-if-result.ts";

const d = plainDate;
const { hearingCoordinator, stateAnalyst, director, ombudsperson } = staff;
const world = aWorld("2026-05-20"); // a Wednesday

/** Handed in on Wednesday, April 1, 2026; nothing came by Friday, May 1. */
const complaint = { filing: handedIn("2026-04-01") };
const request: HearingAction = {
  action: "receiveHearingRequest",
  receivedOn: d("2026-05-11"), // a Monday; 45 days end on Thursday, June 25
  manner: "MAIL",
  grounds: ["G2"],
  complaint,
};
const screen: HearingAction = { action: "screenRequest", screenedOn: d("2026-05-13") };
const schedule: HearingAction = {
  action: "scheduleHearing",
  scheduledFor: d("2026-06-15"), // a Monday; ten days before is Friday, June 5
  at: "09:30",
  mode: "TELEPHONE",
  telephone: "916-555-0140",
};
const notify: HearingAction = { action: "sendHearingNotice", noticeSentOn: d("2026-05-19") };
const after: readonly HearingAction[] = [
  { action: "holdHearing", heldOn: d("2026-06-15") },
  { action: "closeRecord", closedOn: d("2026-06-17") },
  {
    action: "proposeDecision",
    proposedOn: d("2026-07-08"),
    outcomes: [{ ground: "G2", outcome: "FOR_COMPLAINANT" }],
  },
  { action: "adoptDecision", adoptedOn: d("2026-07-20") },
];

const hearing = (...actions: readonly HearingAction[]): HearingFacts => liveHearing(actions).facts;

const requested = hearing(request);
const set = hearing(request, screen, schedule);
const noticed = hearing(request, screen, schedule, notify);
const adopted = hearing(request, screen, schedule, notify, ...after);

function on(facts: HearingFacts | null, actor: Actor, ...hypotheses: readonly Hypothesis[]): WhatIf {
  return whatIf({}, hypotheses, world, { hearing: { facts, actor } });
}

function told({ refusals }: WhatIf): readonly unknown[] {
  return refusals.map(({ code, path, citations }) => [code, path.join("."), citations]);
}

function opening({ actionsOpening }: WhatIf): readonly string[] {
  return actionsOpening.map(({ action }) => action);
}

function closing({ actionsClosing }: WhatIf): readonly string[] {
  return actionsClosing.map(({ action, refusal }) => `${action} ${refusal?.code}`);
}

describe("if the hearing is postponed", () => {
  const postponed = { suppose: "HEARING_POSTPONED", days: 13 } as const;

  test("by 13 days from Monday, June 15, it is on Monday, June 29, and its limits move 14 days", () => {
    const answer = on(noticed, hearingCoordinator, postponed);
    expect(answer.refusals).toEqual([]);
    // Day 45 and 14 more is Thursday, July 9; day 75 and 14 more is Saturday, August 8.
    expect(movesOf(answer)).toEqual([
      "hearing-commencement 2026-06-25 → 2026-07-09",
      "hearing-notice 2026-06-05 → 2026-06-19",
      "position-statement 2026-06-05 → 2026-06-19",
      "proposed-decision 2026-07-27 → 2026-08-10",
    ]);
  });
  test("another day needs another notice, which the coordinator may then send", () => {
    const answer = on(noticed, hearingCoordinator, postponed);
    expect(noticesOf(answer)).toEqual(["HEARING_NOTICE by 2026-06-19", "POSITION_STATEMENT by 2026-06-19"]);
    expect(opening(answer)).toEqual(["sendHearingNotice"]);
    expect(closing(answer)).toEqual([]);
  });
  test("a director does not postpone: the office does, 22 CCR 120210", () => {
    expect(told(on(noticed, director, postponed))).toEqual([
      ["ROLE_NOT_ALLOWED", "hypotheses.0", ["22-ccr-120210", "fam-code-17801-d-1"]],
    ]);
  });
  test("a hearing that is not set, or was held, is not postponed", () => {
    expect(told(on(requested, stateAnalyst, postponed))).toEqual([
      ["HEARING_NOT_SCHEDULED", "hypotheses.0", ["fam-code-17801-d-1"]],
    ]);
    expect(
      told(on(hearing(request, screen, schedule, ...after.slice(0, 1)), stateAnalyst, postponed)),
    ).toEqual([["HEARING_WAS_HELD", "hypotheses.0", ["22-ccr-120216-a"]]]);
    expect(told(on(null, stateAnalyst, postponed))).toEqual([
      ["HEARING_NOT_REQUESTED", "hypotheses.0", ["22-ccr-120201"]],
    ]);
  });
  test("it is asked for today, so not before the request came", () => {
    const early = whatIf({}, [postponed], aWorld("2026-05-08"), {
      hearing: { facts: set, actor: stateAnalyst },
    });
    expect(told(early)).toEqual([["OUT_OF_ORDER", "hypotheses.0.days", []]]);
  });
  test("by no day or by more than a year is nothing to decide", () => {
    for (const days of [0, 366])
      expect(told(on(set, stateAnalyst, { ...postponed, days }))).toEqual([
        ["DAYS_OUT_OF_RANGE", "hypotheses.0.days", []],
      ]);
  });
  test("twice, it moves from where the first postponement left it", () => {
    const answer = on(noticed, hearingCoordinator, postponed, { suppose: "HEARING_POSTPONED", days: 7 });
    expect(movesOf(answer)).toContain("hearing-commencement 2026-06-25 → 2026-07-16"); // 21 days in all
  });
});

describe("if a hearing is asked for", () => {
  const today = { suppose: "HEARING_REQUESTED" } as const;
  const given = { complaint };
  const ask = (actor: Actor, on = world, ...hypotheses: readonly Hypothesis[]) =>
    whatIf(given, hypotheses, on, { hearing: { facts: null, actor } });

  test("today, Wednesday, May 20, the 45 days end on Monday, July 6, and the ombudsperson goes on from there", () => {
    const answer = ask(ombudsperson, world, today);
    expect([answer.refusals, answer.warnings]).toEqual([[], []]);
    expect(answer.appearing).toEqual([
      { ruleId: "hearing-commencement", on: "2026-07-06" }, // day 45 is Saturday, July 4
      { ruleId: "proposed-decision", on: "2026-08-03" },
    ]);
    expect(noticesOf(answer)).toEqual(["REQUEST_ACKNOWLEDGEMENT by no day"]);
    expect(opening(answer)).toEqual(["waiveTime", "trySettlement", "withdrawRequest"]);
    expect(answer.actionsClosing).toEqual([{ action: "receiveHearingRequest", allowed: false }]);
  });
  test("after Tuesday, June 30, it is taken and warned of as late", () => {
    const late = ask(ombudsperson, aWorld("2026-07-01"), today);
    expect(late.refusals).toEqual([]);
    expect(late.warnings.map(({ code, path, words }) => [code, path, words.en])).toEqual([
      [
        "HEARING_REQUEST_LATE",
        ["hypotheses", 0, "receivedOn"],
        "The last day to ask for a state hearing was Tue Jun 30, 2026. The request is taken; the State Hearing Office decides.",
      ],
    ]);
  });
  test("on another day it counts from that day, and in the future it is decided as of then", () => {
    const answer = ask(ombudsperson, world, { ...today, receivedOn: d("2026-05-22") });
    expect(answer.refusals).toEqual([]);
    expect(answer.appearing[0]).toEqual({ ruleId: "hearing-commencement", on: "2026-07-06" });
  });
  test("a request is made once", () => {
    expect(told(on(requested, ombudsperson, today))).toEqual([
      ["HEARING_ALREADY_REQUESTED", "hypotheses.0", ["22-ccr-120201"]],
    ]);
  });
  test("and set at once, after the request has been found fit to be heard", () => {
    const answer = ask(stateAnalyst, world, today, { suppose: "HEARING_SET", scheduledFor: d("2026-06-29") });
    expect(answer.refusals).toEqual([]);
    expect(noticesOf(answer)).toEqual([
      "HEARING_NOTICE by 2026-06-19",
      "POSITION_STATEMENT by 2026-06-19",
      "REQUEST_ACKNOWLEDGEMENT by no day",
    ]);
  });
  test("the complaint on record is the one that the request is about", () => {
    const facts = aComplaintUnderInvestigation();
    const early = whatIf({}, [today], aWorld("2026-04-20"), {
      complaint: { facts, actor: ombudsperson },
      hearing: { facts: null, actor: ombudsperson },
    });
    expect(early.warnings.map(({ code }) => code)).toEqual(["HEARING_BEFORE_RESOLUTION"]);
  });
});

describe("if the hearing is set", () => {
  const setFor = (day: string): Hypothesis => ({ suppose: "HEARING_SET", scheduledFor: d(day) });

  test("for Monday, June 15: the notice and the statement fall due ten days before", () => {
    const answer = on(requested, stateAnalyst, setFor("2026-06-15"));
    expect(answer.refusals).toEqual([]);
    expect(answer.appearing).toEqual([
      { ruleId: "hearing-notice", on: "2026-06-05" },
      { ruleId: "position-statement", on: "2026-06-05" },
    ]);
    expect(noticesOf(answer)).toEqual(["HEARING_NOTICE by 2026-06-05", "POSITION_STATEMENT by 2026-06-05"]);
    expect(opening(answer)).toEqual([
      "sendHearingNotice",
      "askForHearingChange",
      "postponeHearing",
      "recordNonAppearance",
      "holdHearing",
    ]);
    expect(closing(answer)).toEqual(["screenRequest HEARING_IS_SCHEDULED"]);
  });
  test("a request already screened is only set, and a hearing that is set is not set again", () => {
    expect(on(hearing(request, screen), stateAnalyst, setFor("2026-06-15")).refusals).toEqual([]);
    expect(told(on(set, stateAnalyst, setFor("2026-06-22")))).toEqual([
      ["HEARING_IS_SCHEDULED", "hypotheses.0", ["fam-code-17801-d-1", "22-ccr-120210"]],
    ]);
  });
  test("after day 45, Thursday, June 25, it is warned of", () => {
    const late = on(requested, stateAnalyst, setFor("2026-06-26"));
    expect(late.warnings.map(({ code, path }) => [code, path])).toEqual([
      ["HEARING_SET_LATE", ["hypotheses", 0, "scheduledFor"]],
    ]);
  });
  test("before it was found fit to be heard, it is refused where it was supposed", () => {
    expect(told(on(requested, stateAnalyst, setFor("2026-05-19")))).toEqual([
      ["OUT_OF_ORDER", "hypotheses.0.scheduledFor", []],
    ]);
  });
  test("without any complaint nothing can be heard", () => {
    const { complaint: _, ...alone } = requested;
    expect(told(on(alone, stateAnalyst, setFor("2026-06-15")))).toEqual([
      ["NO_LOCAL_COMPLAINT", "hypotheses.0", ["22-ccr-120206-f", "22-ccr-120201", "fam-code-17801-b"]],
    ]);
  });
});

describe("if the position statement goes out", () => {
  test("today, it is mailed in time, and nobody files another one", () => {
    const answer = on(noticed, director, { suppose: "POSITION_STATEMENT_SENT" });
    expect([answer.refusals, answer.warnings, answer.moved]).toEqual([[], [], []]);
    expect(noticesOf(answer)).toEqual(["POSITION_STATEMENT by 2026-06-05"]);
    expect(closing(answer)).toEqual(["filePositionStatement POSITION_STATEMENT_ALREADY_FILED"]);
  });
  test("on Monday, June 8, it is late; after the hearing it is refused", () => {
    const sent = (day: string): Hypothesis => ({ suppose: "POSITION_STATEMENT_SENT", sentOn: d(day) });
    expect(on(noticed, director, sent("2026-06-08")).warnings.map(({ code, path }) => [code, path])).toEqual([
      ["POSITION_STATEMENT_LATE", ["hypotheses", 0, "sentOn"]],
    ]);
    expect(told(on(noticed, director, sent("2026-06-16")))).toEqual([
      ["AFTER_THE_HEARING", "hypotheses.0.sentOn", ["22-ccr-120204-a"]],
    ]);
  });
});

describe("if the decision is received", () => {
  test("on Monday, July 27, the 30 days to report end on Wednesday, August 26", () => {
    const answer = on(adopted, director, { suppose: "DECISION_RECEIVED", receivedOn: d("2026-07-27") });
    expect(answer.refusals).toEqual([]);
    // Until then it is presumed received 15 business days after Monday, July 20: on Monday, August 10.
    expect(movesOf(answer)).toContain("compliance-report 2026-09-09 → 2026-08-26");
    expect(noticesOf(answer)).toEqual(["COMPLIANCE_REPORT by 2026-08-26"]);
    expect(closing(answer)).toEqual(["recordDecisionReceipt DECISION_RECEIPT_ALREADY_RECORDED"]);
  });
  test("before there is one, it is refused; today is before it was adopted", () => {
    expect(told(on(set, director, { suppose: "DECISION_RECEIVED" }))).toEqual([
      ["NO_DECISION", "hypotheses.0", ["22-ccr-120217"]],
    ]);
    expect(told(on(adopted, director, { suppose: "DECISION_RECEIVED" }))).toEqual([
      ["OUT_OF_ORDER", "hypotheses.0.receivedOn", []],
    ]);
  });
});

describe("if the request is withdrawn", () => {
  test("today, nothing is owed for the hearing any more and nothing is left to do", () => {
    const answer = on(set, hearingCoordinator, { suppose: "HEARING_WITHDRAWN" });
    expect([answer.refusals, noticesOf(answer), opening(answer)]).toEqual([[], [], []]);
    expect(closing(answer)).toContain("holdHearing REQUEST_IS_WITHDRAWN");
  });
  test("on a day before it came, it is refused at that day", () => {
    const early = { suppose: "HEARING_WITHDRAWN", withdrawnOn: d("2026-05-08") } as const;
    expect(told(on(set, ombudsperson, early))).toEqual([["OUT_OF_ORDER", "hypotheses.0.withdrawnOn", []]]);
  });
  test("on a later day it is decided as of that day, and once held it is too late", () => {
    const withdrawn = { suppose: "HEARING_WITHDRAWN", withdrawnOn: d("2026-06-01") } as const;
    expect(on(set, ombudsperson, withdrawn).refusals).toEqual([]);
    expect(told(on(adopted, ombudsperson, withdrawn))).toEqual([
      ["DECISION_IS_ADOPTED", "hypotheses.0", ["22-ccr-120221-a", "fam-code-17803"]],
    ]);
  });
});

describe("a date of the hearing’s record", () => {
  const corrected = (fact: string, to: string): Hypothesis =>
    ({ suppose: "FACT_CORRECTED", fact: `hearing.${fact}`, to: d(to) }) as Hypothesis;

  test("was another one: a request received on Friday, May 8", () => {
    const answer = on(set, stateAnalyst, corrected("requestReceivedOn", "2026-05-08"));
    expect(movesOf(answer)).toEqual([
      "hearing-commencement 2026-06-25 → 2026-06-22",
      "proposed-decision 2026-07-27 → 2026-07-22",
    ]);
  });
  test("stays another one when something is decided after it", () => {
    const answer = on(adopted, director, corrected("adoptedOn", "2026-07-21"), {
      suppose: "DECISION_RECEIVED",
      receivedOn: d("2026-07-20"),
    });
    expect(told(answer)).toEqual([["OUT_OF_ORDER", "hypotheses.1.receivedOn", []]]);
  });
  test("that nobody recorded cannot be another one", () => {
    expect(told(on(set, stateAnalyst, corrected("heldOn", "2026-06-15")))).toEqual([
      ["FACT_NOT_RECORDED", "hypotheses.0.fact", ["22-ccr-120107"]],
    ]);
    expect(on(null, stateAnalyst, corrected("heldOn", "2026-06-15")).refusals).toMatchObject([
      { code: "HEARING_NOT_REQUESTED", path: ["hypotheses", 0] },
    ]);
  });
  test("the complaint of the request can be supposed otherwise beside it", () => {
    const answer = on(set, stateAnalyst, { suppose: "RECEIVED_LATER", days: 1 });
    expect(movesOf(answer)).toContain("written-resolution 2026-05-01 → 2026-05-04");
    // The complaint itself is not on record, so its own notices are told by the rules.
    expect(noticesOf(answer)).toEqual(["LCR002 by 2026-04-09", "LCR006 by 2026-05-04"]);
  });
});

describe("what is on record beside what is only given", () => {
  const facts = aComplaintUnderInvestigation({ acknowledgement: { noticeMailedOn: d("2026-04-02") } });
  const given = { hearing: { requestReceivedOn: d("2026-05-11"), scheduledFor: d("2026-06-15") } };
  const records = { complaint: { facts, actor: director } };

  test("a hearing that is only given is postponed by the rules alone", () => {
    const answer = whatIf(given, [{ suppose: "HEARING_POSTPONED", days: 14 }], world, records);
    expect([answer.refusals, answer.actionsOpening, answer.actionsClosing]).toEqual([[], [], []]);
    expect(noticesOf(answer)).toEqual(["HEARING_NOTICE by 2026-06-19", "POSITION_STATEMENT by 2026-06-19"]);
  });
  test("of the complaint on record only what it owes is told", () => {
    // Day 30 is Friday, May 1; day 90, until which the advice is of use, Tuesday, June 30.
    const closed = { suppose: "OFFICE_CLOSED", body: "AGENCY", on: d("2026-05-01") } as const;
    expect(noticesOf(whatIf(given, [closed], world, records))).toEqual(["LCR006 by 2026-05-04"]);
    const acknowledged = aComplaintUnderInvestigation();
    const answer = whatIf(given, [closed, { suppose: "RESOLVED", datedOn: d("2026-05-20") }], world, {
      complaint: { facts: acknowledged, actor: director },
    });
    expect(noticesOf(answer)).toEqual(["LCR006 by 2026-05-04"]);
  });
  test("a case about to be closed is told by its rule, whatever is on record", () => {
    const closing = { caseClosure: { plannedFor: d("2026-07-31") } };
    const closed = { suppose: "OFFICE_CLOSED", body: "AGENCY", on: d("2026-06-01") } as const;
    // Sixty days before Friday, July 31, is Monday, June 1.
    expect(
      whatIf(closing, [closed], world, { ...records, hearing: { facts: set, actor: director } }),
    ).toMatchObject({ noticesDue: [{ notice: null, ruleId: "case-closure-notice", dueOn: "2026-05-29" }] });
  });
});

describe("nothing supposed", () => {
  test("nothing follows for a hearing on record, however it stands", () => {
    for (const facts of [null, requested, set, noticed, adopted])
      for (const actor of Object.values(staff))
        expect(on(facts, actor)).toMatchObject({ noticesDue: [], actionsOpening: [], actionsClosing: [] });
  });
  test("a closed office moves what the record owes by it", () => {
    const answer = on(set, stateAnalyst, { suppose: "OFFICE_CLOSED", body: "STATE", on: d("2026-06-05") });
    expect(noticesOf(answer)).toEqual(["HEARING_NOTICE by 2026-06-04"]);
    expect(availableHearingActions(set, world, stateAnalyst).length).toBeGreaterThan(0);
  });
});
