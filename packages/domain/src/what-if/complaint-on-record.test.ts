import { aComplaintUnderInvestigation, aWorld, handedIn, liveHearing, staff } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate, whatIf, type HearingAction, type Hypothesis, type WhatIf, type World } from "../index.ts";

const d = plainDate;
const { director, supervisor } = staff;
const world = aWorld("2026-04-08"); // a Wednesday

/** Handed in on Wednesday, April 1, 2026; acknowledged on Thursday, April 2; due Friday, May 1. */
const facts = aComplaintUnderInvestigation({ acknowledgement: { noticeMailedOn: d("2026-04-02") } });

function on(
  today: World,
  actor: typeof director | typeof supervisor,
  ...hypotheses: readonly Hypothesis[]
): WhatIf {
  return whatIf({}, hypotheses, today, { complaint: { facts, actor } });
}

function notices({ noticesDue }: WhatIf): readonly string[] {
  return noticesDue.map(({ notice, ruleId, byOn }) => `${notice} ${ruleId} ${byOn}`);
}

describe("what the complaint machine does and warns of", () => {
  const late = { suppose: "EXTENDED", days: 10, noticeMailedOn: d("2026-05-04") } as const;

  test("an extension noticed after day 30 is refused; where a setting only warns, it is done and warned of", () => {
    const refused = on(world, director, late);
    expect(refused.refusals.map(({ code, path }) => [code, path])).toEqual([
      ["EXTENSION_NOTICE_TOO_LATE", ["hypotheses", 0, "noticeMailedOn"]],
    ]);
    expect(refused.warnings).toEqual([]);
    const warn = { suppose: "SETTING_CHANGED", setting: "extensionNoticeAfterDay30", to: "WARN" } as const;
    const warned = on(world, director, warn, late);
    expect(warned.refusals).toEqual([]);
    expect(warned.warnings.map(({ code, path }) => [code, path])).toEqual([
      ["EXTENSION_NOTICE_TOO_LATE", ["hypotheses", 1, "noticeMailedOn"]],
    ]);
    expect(warned.moved).toEqual([{ ruleId: "written-resolution", from: "2026-05-01", to: "2026-05-11" }]);
  });
  test("an extension noticed next week is decided as of next week", () => {
    const answer = on(world, director, { ...late, noticeMailedOn: d("2026-04-15") });
    expect([answer.refusals, answer.warnings]).toEqual([[], []]);
    expect(notices(answer)).toEqual([
      "LCR005 resolution-extension-notice 2026-05-01",
      "LCR006 written-resolution 2026-05-11",
    ]);
  });
  test("two acts mail what each of them mails, in the order of the rules", () => {
    const resolved = { suppose: "RESOLVED", datedOn: d("2026-04-20"), receivedOn: d("2026-04-22") } as const;
    const answer = on(world, director, { ...late, noticeMailedOn: d("2026-04-15") }, resolved);
    expect(answer.refusals).toEqual([]);
    expect(notices(answer)).toEqual([
      "LCR005 resolution-extension-notice 2026-05-01",
      "LCR006 written-resolution 2026-05-11",
    ]);
  });
  test("sent on today, LCR004 goes out by Wednesday, April 8, and its copy by Wednesday, April 15", () => {
    const answer = on(world, supervisor, { suppose: "TRANSFERRED", sentOn: d("2026-04-08") });
    expect(notices(answer)).toEqual([
      "LCR004 complaint-transfer 2026-04-08",
      "LCR004_COPY complaint-transfer-copy 2026-04-15",
    ]);
  });
  test("sent on and arrived, the other agency owes an acknowledgement and a resolution of its own", () => {
    const sent = { suppose: "TRANSFERRED", sentOn: d("2026-04-08"), receivedOn: d("2026-04-09") } as const;
    expect(notices(on(world, supervisor, sent))).toEqual([
      "LCR002 acknowledgement 2026-04-16",
      "LCR004 complaint-transfer 2026-04-08",
      "LCR004_COPY complaint-transfer-copy 2026-04-15",
      "LCR006 written-resolution 2026-05-11",
    ]);
  });
});

describe("what a complaint on record owes", () => {
  test("the advice, when it would have come long enough ago", () => {
    // Handed in 40 days earlier, on Friday, February 20: day 31 was Monday, March 23.
    const earlier = { suppose: "RECEIVED_LATER", days: -40 } as const;
    expect(notices(on(world, supervisor, earlier))).toEqual([
      "LCR006 written-resolution 2026-03-23",
      "NO_RESOLUTION_ADVICE state-hearing-request-no-resolution 2026-05-21",
    ]);
  });
  test("nothing more when nothing of it moves", () => {
    const closed = { suppose: "OFFICE_CLOSED", body: "AGENCY", on: d("2026-04-29") } as const;
    expect(notices(on(world, supervisor, closed))).toEqual([]);
  });
});

describe("a hearing’s record beside its complaint", () => {
  const request: HearingAction = {
    action: "receiveHearingRequest",
    receivedOn: d("2026-05-11"), // Monday
    manner: "MAIL",
    grounds: ["G4"],
    complaint: { filing: handedIn("2026-04-01") },
  };
  const set = liveHearing([
    request,
    { action: "screenRequest", screenedOn: d("2026-05-13") },
    { action: "scheduleHearing", scheduledFor: d("2026-06-15"), mode: "TELEPHONE" },
  ]).facts;
  const hearing = { facts: set, actor: staff.hearingCoordinator };
  const may = aWorld("2026-05-20"); // Wednesday

  test("a complaint that is given is newer than the one that the request names, and stays so", () => {
    const given = { complaint: { filing: handedIn("2026-04-02") } };
    const later = { suppose: "RECEIVED_LATER", days: 3 } as const;
    const withdrawn = { suppose: "HEARING_WITHDRAWN" } as const;
    expect(whatIf(given, [later, withdrawn], may, { hearing }).moved).toContainEqual({
      ruleId: "written-resolution",
      from: "2026-05-04", // day 30 is Saturday, May 2
      to: "2026-05-05",
    });
  });
  test("where money is at issue, the statement is supposed to hold its accounting, 22 CCR 120204(a)(7)", () => {
    const answer = whatIf({}, [{ suppose: "POSITION_STATEMENT_SENT" }], may, { hearing });
    expect([answer.refusals, answer.warnings]).toEqual([[], []]);
  });
  test("each act is warned of: asked for after Tuesday, June 30, and set after its 45 days", () => {
    const acts: readonly Hypothesis[] = [
      { suppose: "HEARING_REQUESTED" },
      { suppose: "HEARING_SET", scheduledFor: d("2026-09-01") }, // Tuesday
    ];
    const { warnings } = whatIf(
      { complaint: { filing: handedIn("2026-04-01") } },
      acts,
      aWorld("2026-07-01"),
      {
        hearing: { facts: null, actor: staff.stateAnalyst },
      },
    );
    expect(warnings.map(({ code, path }) => [code, path[1]])).toEqual([
      ["HEARING_REQUEST_LATE", 0],
      ["HEARING_REQUEST_LATE", 1],
      ["HEARING_SET_LATE", 1],
    ]);
  });
});
