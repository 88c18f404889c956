import { aComplaintUnderInvestigation, aWorld, staff } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate, whatIf, type Hypothesis, type WhatIf, type World } from "../index.ts";

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
