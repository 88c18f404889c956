import {
  answerInHearing,
  arrearsDismissed,
  hearingActs,
  liveHearing,
  longAfterHearing,
  refusalInHearing,
  setHearing,
  staff,
  type HearingStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { computeDueDatesOf } from "../deadlines/compute/compute-deadlines.ts";
import { evolveHearing } from "./fold/evolve-hearing.ts";
import { hearingClockFacts } from "./facts/hearing-readings.ts";
import { hearingNoticesDue } from "../notices/notices-due.ts";
import { plainDate, type PlainDate } from "../calendar/plain-date.ts";
import { type HearingActionOf } from "./acts/hearing-action.ts";

const { hearingCoordinator } = staff;
const d = plainDate;
const { receiveHearingRequest: request, screenRequest: screen, scheduleHearing: schedule } = hearingActs;

/** What a life was warned of, each with its field and details. */
function warnedOf(steps: readonly HearingStep[]) {
  return liveHearing(steps).warnings.map(({ code, field, details }) => ({ code, field, details }));
}

describe("setting the hearing", () => {
  test("after day 45 is warned of", () => {
    // Received on Monday, May 11, 2026: day 45 is Thursday, June 25.
    const on = (day: string): HearingStep => ({ ...schedule, scheduledFor: d(day) });
    expect(warnedOf([request, screen, on("2026-06-25")])).toEqual([]);
    expect(warnedOf([request, screen, on("2026-06-26")])).toEqual([
      { code: "HEARING_SET_LATE", field: ["scheduledFor"], details: { lastDay: "2026-06-25" } },
    ]);
  });

  test("has its notice ten days before, and no later than on its day", () => {
    const told = (day: string): HearingStep => ({ action: "sendHearingNotice", noticeSentOn: d(day) });
    // Ten days before Monday, June 15, is Friday, June 5.
    expect(warnedOf([...setHearing, told("2026-06-05")])).toEqual([]);
    expect(warnedOf([...setHearing, told("2026-06-06")])).toEqual([
      { code: "HEARING_NOTICE_LATE", field: ["noticeSentOn"], details: { lastDay: "2026-06-05" } },
    ]);
    expect(answerInHearing(setHearing, told("2026-06-15"))).toBe("done");
    expect(refusalInHearing(setHearing, told("2026-06-16"))).toMatchObject({
      code: "AFTER_THE_HEARING",
      message: "This must come before the hearing of Mon Jun 15, 2026.",
      field: ["noticeSentOn"],
      details: { scheduledFor: "2026-06-15" },
    });
    expect(answerInHearing([...setHearing, told("2026-05-20")], told("2026-05-20"))).toBe(
      "HEARING_NOTICE_ALREADY_SENT",
    );
  });

  test("the 75 days of the proposed decision run until the complainant waives them", () => {
    const proposedBy = (steps: readonly HearingStep[]) =>
      computeDueDatesOf({ hearing: hearingClockFacts(liveHearing(steps).facts) }, longAfterHearing)[
        "proposed-decision"
      ];
    const waive: HearingStep = { action: "waiveTime", waivedOn: d("2026-06-01"), manner: "ORAL" };
    // Day 75 of the request is Saturday, July 25, 2026: it rolls to Monday.
    expect(proposedBy(setHearing)).toBe("2026-07-27");
    expect(proposedBy([...setHearing, waive])).toBeUndefined();
    expect(refusalInHearing([...setHearing, waive], waive)).toMatchObject({
      code: "TIME_ALREADY_WAIVED",
      details: { waivedOn: "2026-06-01" },
    });
  });
});

describe("a hearing has an hour, and a place or a number to call", () => {
  const inPerson = { at: "13:15", mode: "IN_PERSON", place: "12 Alder Row, Exampleville" } as const;
  const { telephone: _, ...bare } = schedule;

  test("which stand on the record, as its notice tells them to all parties", () => {
    expect(liveHearing(setHearing).facts.hearing).toEqual({
      scheduledFor: "2026-06-15",
      at: "09:30",
      mode: "TELEPHONE",
      telephone: "916-555-0140",
    });
    const { facts } = liveHearing([request, screen, { ...bare, ...inPerson }]);
    expect(facts.hearing).toEqual({ scheduledFor: "2026-06-15", ...inPerson });
  });

  test.each([
    ["no hour", { ...schedule, at: undefined }, "HEARING_TIME_UNREADABLE at at"],
    ["an hour that no clock shows", { ...schedule, at: "24:00" }, "HEARING_TIME_UNREADABLE at at"],
    ["half past nine in words", { ...schedule, at: "9.30" }, "HEARING_TIME_UNREADABLE at at"],
    ["by telephone without a number", bare, "TEXT_REQUIRED at telephone"],
    ["in person without a place", { ...bare, mode: "IN_PERSON" as const }, "TEXT_REQUIRED at place"],
  ])("%s is refused", (_what, action, code) => expect(answerInHearing([request, screen], action)).toBe(code));

  test("one that was recorded before hours and places were kept has neither, and is postponed all the same", () => {
    const { facts } = liveHearing(setHearing);
    const old = { ...facts, hearing: { scheduledFor: d("2026-06-15"), mode: "TELEPHONE" } } as const;
    const event = {
      kind: "HearingPostponed",
      requestedOn: d("2026-06-10"),
      cause: "SUDDEN_EMERGENCY",
      scheduledFor: d("2026-06-16"),
      byDays: 1,
    } as const;
    expect(evolveHearing(old, event).hearing).toEqual({ scheduledFor: "2026-06-16", mode: "TELEPHONE" });
  });
});

describe("the complainant may ask for another day or for the telephone", () => {
  const ask = (change: "ANOTHER_DAY" | "BY_TELEPHONE"): HearingActionOf<"askForHearingChange"> => ({
    action: "askForHearingChange",
    askedOn: d("2026-06-08"), // Monday
    change,
    reason: "The bus takes four hours.",
  });
  const inPerson: HearingStep = {
    action: "scheduleHearing",
    scheduledFor: d("2026-06-15"),
    at: "13:15",
    mode: "IN_PERSON",
    place: "12 Alder Row, Exampleville",
  };
  const far = [request, screen, inPerson] as const;
  const byTelephone: HearingStep = {
    action: "holdByTelephone",
    decidedOn: d("2026-06-09"),
    telephone: "916-555-0140",
    reason: "It is far.",
  };
  const refusal: HearingStep = {
    action: "refuseHearingChange",
    decidedOn: d("2026-06-09"),
    reason: "No good cause was shown.",
  };

  test("granted, it is held by telephone at the same hour, and another notice is owed", () => {
    const told: HearingStep = { action: "sendHearingNotice", noticeSentOn: d("2026-06-01") };
    const { facts } = liveHearing([...far, told, ask("BY_TELEPHONE"), byTelephone]);
    expect(facts.hearing).toEqual({
      scheduledFor: "2026-06-15",
      at: "13:15",
      mode: "TELEPHONE",
      telephone: "916-555-0140",
    });
    expect(facts.changeRequests).toEqual([
      {
        askedOn: "2026-06-08",
        change: "BY_TELEPHONE",
        reason: "The bus takes four hours.",
        decision: { granted: true, decidedOn: "2026-06-09", reason: "It is far." },
      },
    ]);
  });

  test("refused with its reason, it leaves the hearing as it was set", () => {
    const { facts } = liveHearing([...far, ask("BY_TELEPHONE"), refusal]);
    expect(facts.hearing).toMatchObject({ mode: "IN_PERSON", place: "12 Alder Row, Exampleville" });
    expect(facts.changeRequests?.[0]?.decision).toEqual({
      granted: false,
      decidedOn: "2026-06-09",
      reason: "No good cause was shown.",
    });
    expect(answerInHearing([...far, ask("BY_TELEPHONE")], { ...refusal, reason: " " })).toBe(
      "REASON_REQUIRED at reason",
    );
  });

  test("another day is granted by postponing the hearing", () => {
    const later: HearingStep = {
      action: "postponeHearing",
      requestedOn: d("2026-06-10"),
      cause: "OTHER",
      otherCause: "No bus goes on that day.",
      scheduledFor: d("2026-06-29"),
    };
    const { facts } = liveHearing([...far, ask("ANOTHER_DAY"), later]);
    expect(facts.changeRequests?.[0]?.decision).toMatchObject({ granted: true });
    expect(facts.postponements).toMatchObject([{ cause: "OTHER", otherCause: "No bus goes on that day." }]);
    expect(facts.hearing).toMatchObject({ at: "13:15", place: "12 Alder Row, Exampleville" });
    expect(answerInHearing(far, { ...later, otherCause: undefined })).toBe("REASON_REQUIRED at otherCause");
  });

  test("one wish waits at a time, and nothing is granted that was not asked for", () => {
    expect(answerInHearing([...far, ask("ANOTHER_DAY")], ask("BY_TELEPHONE"))).toBe("CHANGE_ALREADY_ASKED");
    expect(answerInHearing([...far, ask("BY_TELEPHONE"), refusal], ask("ANOTHER_DAY"))).toBe("done");
    expect(answerInHearing(far, byTelephone)).toBe("NO_CHANGE_ASKED");
    expect(answerInHearing([...far, ask("ANOTHER_DAY")], byTelephone)).toBe("NO_CHANGE_ASKED");
    expect(answerInHearing(far, refusal)).toBe("NO_CHANGE_ASKED");
    expect(answerInHearing(setHearing, ask("BY_TELEPHONE"))).toBe("HEARING_IS_BY_TELEPHONE at change");
    expect(answerInHearing([request, screen], ask("ANOTHER_DAY"))).toBe("HEARING_NOT_SCHEDULED");
  });
});

describe("a postponement", () => {
  const later: HearingActionOf<"postponeHearing"> = {
    action: "postponeHearing",
    requestedOn: d("2026-06-10"),
    cause: "REQUIRED_IN_COURT",
    scheduledFor: d("2026-06-29"), // Monday
  };

  test("moves the limits by as many days and asks for another notice", () => {
    const { facts } = liveHearing([...setHearing, hearingActs.sendHearingNotice, later]);
    expect(hearingClockFacts(facts)).toMatchObject({ postponedByDays: 14, scheduledFor: "2026-06-29" });
    expect(hearingNoticesDue(facts, longAfterHearing)).toContainEqual({
      notice: "HEARING_NOTICE",
      ruleId: "hearing-notice",
      dueOn: "2026-06-19",
    });
  });

  test("is to a later day than the one that was set", () => {
    expect(refusalInHearing(setHearing, { ...later, scheduledFor: d("2026-06-15") })).toMatchObject({
      code: "NOT_LATER_THAN_SET",
      message: "A postponement sets a later day than Mon Jun 15, 2026.",
      field: ["scheduledFor"],
      details: { scheduledFor: "2026-06-15" },
    });
    expect(answerInHearing(setHearing, { ...later, scheduledFor: d("2026-06-16") })).toBe("done");
    const never = { ...later, scheduledFor: "2026-06-31" as PlainDate };
    expect(answerInHearing(setHearing, never)).toBe("INVALID_DATE at scheduledFor");
  });

  test("is asked for once there is a request, for a good cause of the regulation", () => {
    expect(answerInHearing(setHearing, { ...later, requestedOn: d("2026-05-10") })).toBe(
      "OUT_OF_ORDER at requestedOn",
    );
    const cause = "ON_VACATION" as typeof later.cause;
    expect(answerInHearing(setHearing, { ...later, cause })).toBe("UNKNOWN_CHOICE at cause");
  });
});

describe("the position statement", () => {
  const filing = (changes: Partial<HearingActionOf<"filePositionStatement">>): HearingStep => [
    hearingCoordinator,
    { ...hearingActs.filePositionStatement, ...changes },
  ];

  test("holds an accounting where payments or arrears are at issue, and need not where neither is", () => {
    const bare = filing({ withAccounting: false });
    const about = (...grounds: typeof request.grounds | readonly ["G3"] | readonly ["G2"]) =>
      answerInHearing([{ ...request, grounds }, screen, schedule], bare);
    expect(about("G3")).toBe("ACCOUNTING_MISSING at withAccounting");
    expect(about("G2", "G4")).toBe("ACCOUNTING_MISSING at withAccounting");
    expect(about("G2")).toBe("done");
  });

  test("needs no accounting once the grounds about money are dismissed", () => {
    const withoutG4 = [request, ...arrearsDismissed, schedule];
    expect(answerInHearing(withoutG4, filing({ withAccounting: false }))).toBe("done");
  });

  test("is mailed after the request and no later than on the day of the hearing", () => {
    expect(answerInHearing(setHearing, filing({ sentOn: d("2026-05-10") }))).toBe("OUT_OF_ORDER at sentOn");
    expect(answerInHearing(setHearing, filing({ sentOn: d("2026-06-15") }))).toBe("done");
    expect(answerInHearing(setHearing, filing({ sentOn: d("2026-06-16") }))).toBe(
      "AFTER_THE_HEARING at sentOn",
    );
  });
});

describe("who missed the hearing", () => {
  // Noticed on Tuesday, June 16, 2026: the 15 days end on Wednesday, July 1.
  const missed = [...setHearing, { action: "recordNonAppearance", noticeSentOn: d("2026-06-16") }] as const;
  const abandon = (day: string): HearingStep => ({ action: "abandonRequest", dismissedOn: d(day) });
  const ask = (day: string): HearingStep => ({
    action: "requestReinstatement",
    requestedOn: d(day),
    cause: "Snowed in.",
  });

  test("has 15 days to ask for reinstatement, and a request in time keeps it alive", () => {
    const reinstate: HearingStep = { action: "reinstateHearing", reinstatedOn: d("2026-07-06") };
    expect(answerInHearing(missed, reinstate)).toBe("REINSTATEMENT_NOT_REQUESTED");
    expect(warnedOf([...missed, ask("2026-07-01")])).toEqual([]);
    expect(warnedOf([...missed, ask("2026-07-02")])).toEqual([
      { code: "REINSTATEMENT_LATE", field: ["requestedOn"], details: { lastDay: "2026-07-01" } },
    ]);
    expect(liveHearing([...missed, ask("2026-07-01"), reinstate]).facts.status).toBe("SCREENED");
  });

  test("is dismissed as abandoned when the 15 days are over, or once the request was decided on", () => {
    expect(refusalInHearing(missed, abandon("2026-07-01"))).toMatchObject({
      code: "DISMISSAL_NOT_YET_EFFECTIVE",
      field: ["dismissedOn"],
      details: { effectiveOn: "2026-07-01" },
    });
    expect(answerInHearing(missed, abandon("2026-07-02"))).toBe("done");
    expect(answerInHearing([...missed, ask("2026-06-20")], abandon("2026-06-20"))).toBe("done");
  });

  test("is not dismissed before the notice, nor before the request that is decided on", () => {
    expect(answerInHearing(missed, abandon("2026-06-15"))).toBe("OUT_OF_ORDER at dismissedOn");
    expect(answerInHearing([...missed, ask("2026-06-20")], abandon("2026-06-19"))).toBe(
      "OUT_OF_ORDER at dismissedOn",
    );
  });
});
