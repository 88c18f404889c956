import { aWorld, calendarsClosedOn, collisionCodesIn, collisionIn, collisionInShort } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../../../calendar/plain-date.ts";
import { type GivenFacts, type HearingClockFacts } from "../../facts/given-facts.ts";

const d = plainDate;

// A request received on Tuesday, September 1: its decision is due on day 75, Sunday, November 15, so on Monday.
const asked = { requestReceivedOn: d("2026-09-01") };
const given = (hearing: HearingClockFacts): GivenFacts => ({ hearing: { ...asked, ...hearing } });

/** What leaves no hearing ahead. */
const ends = ["heldOn", "dismissedOn", "withdrawnOn"] as const;

describe("a hearing too soon for its notice", () => {
  const code = "HEARING_TOO_SOON_FOR_NOTICE";
  const setFor = (on: string) => given({ scheduledFor: d(on) });

  test("asked for on Tuesday, September 1, and set for Wednesday, September 9: notice was due on Friday, August 28", () => {
    expect(collisionInShort(setFor("2026-09-09"), code)).toEqual({
      eats: "hearing-commencement STARTED Tue 2026-09-01",
      eaten: "hearing-notice DUE Fri 2026-08-28", // ten days back is Sunday, August 30
      daysLeft: -4,
      severity: "LOST",
    });
    expect(collisionIn(setFor("2026-09-09"), code)?.tellParent.en).toBe(
      "Notice of this hearing was due on Fri Aug 28, 2026, before your request came in on Tue Sep 1, 2026. You may have the hearing postponed.",
    );
  });
  test("set for Thursday, September 10, notice was due the day before the request; a day later, on its day", () => {
    expect(collisionInShort(setFor("2026-09-10"), code)?.eaten).toBe("hearing-notice DUE Mon 2026-08-31");
    expect(collisionCodesIn(setFor("2026-09-11"))).toEqual([]);
  });
  test.each(ends)("no hearing is ahead once %s is known", (end) => {
    expect(collisionCodesIn(given({ scheduledFor: d("2026-09-09"), [end]: d("2026-09-09") }))).toEqual([]);
  });
});

describe("a notice of hearing that went out too late", () => {
  const code = "HEARING_NOTICE_TOO_LATE";
  const sent = (on: string, more: HearingClockFacts = {}) =>
    given({
      scheduledFor: d("2026-10-15"),
      noticeSentOn: d(on),
      positionStatementSentOn: d("2026-10-05"),
      ...more,
    });

  test("for a hearing of Thursday, October 15, notice of Tuesday, October 6, is a day late", () => {
    expect(collisionInShort(sent("2026-10-06"), code)).toEqual({
      eats: "hearing-notice MET Tue 2026-10-06",
      eaten: "hearing-notice DUE Mon 2026-10-05",
      daysLeft: -1,
      severity: "WARNING",
    });
    expect(collisionIn(sent("2026-10-06"), code)?.tellParent.en).toBe(
      "Notice of the hearing was sent on Tue Oct 6, 2026; it was due on Mon Oct 5, 2026. You may ask to have it postponed. If you go, say first that the notice came late.",
    );
  });
  test("notice of Monday, October 5, is in time", () => {
    expect(collisionCodesIn(sent("2026-10-05"))).toEqual([]);
  });
  test("while no notice was sent, none is late", () => {
    expect(collisionCodesIn(given({ scheduledFor: d("2026-10-15") }))).toEqual([]);
  });
  test.each(ends)("no hearing is ahead once %s is known", (end) => {
    expect(collisionCodesIn(sent("2026-10-06", { [end]: d("2026-10-15") }))).toEqual([]);
  });
});

describe("a position statement due before the notice", () => {
  const code = "POSITION_STATEMENT_DUE_TOO_SOON";
  // Where the agency’s setting is two weeks, the statement for Thursday, October 15, is due on October 1.
  const twoWeeks = aWorld("2026-01-02", { settings: { positionStatementDays: 14 } });
  const noticed = (more: HearingClockFacts = {}) =>
    given({ scheduledFor: d("2026-10-15"), noticeSentOn: d("2026-10-05"), ...more });

  test("two weeks before Thursday, October 15, with notice in time on Monday, October 5", () => {
    expect(collisionCodesIn(noticed(), twoWeeks)).toEqual([code]);
    expect(collisionInShort(noticed(), code, twoWeeks)).toEqual({
      eats: "hearing-notice MET Mon 2026-10-05",
      eaten: "position-statement DUE Thu 2026-10-01",
      daysLeft: -4,
      severity: "WARNING",
    });
    expect(collisionIn(noticed(), code, twoWeeks)?.tellParent.en).toBe(
      "The agency’s position statement was due on Thu Oct 1, 2026, before notice of the hearing went out on Mon Oct 5, 2026. If it reaches you late, you may ask to have the hearing postponed.",
    );
  });
  test("with ten days it is due on the day the notice went out, and not before; a day later it is both", () => {
    expect(collisionCodesIn(noticed())).toEqual([]);
    expect(collisionCodesIn(noticed({ noticeSentOn: d("2026-10-06") }))).toEqual([
      "HEARING_NOTICE_TOO_LATE",
      code,
    ]);
  });
  test("a statement that is on record is no longer due", () => {
    expect(collisionCodesIn(noticed({ positionStatementSentOn: d("2026-10-07") }), twoWeeks)).toEqual([]);
  });
  test.each(ends)("no hearing is ahead once %s is known", (end) => {
    expect(collisionCodesIn(noticed({ [end]: d("2026-10-15") }), twoWeeks)).toEqual([]);
  });
});

describe("a hearing on or after the day its decision is due", () => {
  const code = "HEARING_AFTER_DECISION_LIMIT";
  const setFor = (on: string, more: HearingClockFacts = {}) => given({ scheduledFor: d(on), ...more });

  test("asked for on September 1 and set for Monday, November 16, day 75 rolled", () => {
    expect(collisionInShort(setFor("2026-11-16"), code)).toEqual({
      eats: "hearing-commencement SET_FOR Mon 2026-11-16",
      eaten: "proposed-decision DUE Mon 2026-11-16",
      daysLeft: 0,
      severity: "URGENT",
    });
    expect(collisionIn(setFor("2026-11-16"), code)?.tellParent.en).toBe(
      "The hearing is set for Mon Nov 16, 2026, but its decision is due by Mon Nov 16, 2026. You may ask for an earlier day; nobody may treat this as your consent to wait.",
    );
    expect(collisionInShort(setFor("2026-11-17"), code)?.daysLeft).toBe(-1);
  });
  test("set for the Friday before, the decision comes after it", () => {
    expect(collisionCodesIn(setFor("2026-11-13"))).toEqual([]);
  });
  test("a postponement by 30 days moves the limit to Tuesday, December 15", () => {
    const postponed = { postponedByDays: 30 };
    expect(collisionCodesIn(setFor("2026-12-14", postponed))).toEqual([]);
    expect(collisionInShort(setFor("2026-12-15", postponed), code)?.eaten).toBe(
      "proposed-decision DUE Tue 2026-12-15",
    );
  });
  test("a complainant who waived the time set no limit, though the record of one session is closed", () => {
    expect(collisionCodesIn(setFor("2026-11-16", { timeWaived: true }))).toEqual([]);
    const further = { timeWaived: true, recordClosedOn: d("2026-10-15") };
    expect(collisionCodesIn(setFor("2026-11-20", further))).toEqual([]);
  });
  test.each(ends)("no hearing is ahead once %s is known", (end) => {
    expect(collisionCodesIn(setFor("2026-11-16", { [end]: d("2026-11-16") }))).toEqual([]);
  });
});

describe("a record open past the decision’s limit", () => {
  const code = "RECORD_OPEN_PAST_DECISION_LIMIT";
  const closed = (on: string, more: HearingClockFacts = {}) => given({ recordClosedOn: d(on), ...more });

  test("closed on Tuesday, November 17, the judge’s 30 days end a month after day 75", () => {
    expect(collisionInShort(closed("2026-11-17"), code)).toEqual({
      eats: "proposed-decision DUE Thu 2026-12-17",
      eaten: "proposed-decision DUE Mon 2026-11-16",
      daysLeft: -31,
      severity: "URGENT",
    });
    expect(collisionIn(closed("2026-11-17"), code)?.tellParent.en).toBe(
      "The record was kept open so long that the judge’s 30 days would end only on Thu Dec 17, 2026; the decision was already due on Mon Nov 16, 2026. You may ask the State Hearing Office when it will come. Your silence waives nothing.",
    );
  });
  test("closed on the last day, Monday, November 16, it is found; on the Friday before it is not", () => {
    expect(collisionInShort(closed("2026-11-16"), code)?.daysLeft).toBe(-30);
    expect(collisionCodesIn(closed("2026-11-13"))).toEqual([]);
  });
  test("a proposed decision settles it, however late", () => {
    expect(collisionCodesIn(closed("2026-11-17", { proposedDecisionOn: d("2026-11-17") }))).toEqual([]);
  });
  test.each(["dismissedOn", "withdrawnOn"])("no decision is due any more once %s is known", (end) => {
    expect(collisionCodesIn(closed("2026-11-17", { [end]: d("2026-11-20") }))).toEqual([]);
  });
  test("a complainant who waived the time waits for the 30 days", () => {
    expect(collisionCodesIn(closed("2026-11-17", { timeWaived: true }))).toEqual([]);
  });
  test("while the record is open nothing has passed yet", () => {
    expect(collisionCodesIn(given({ heldOn: d("2026-10-15") }))).toEqual([]);
  });
});

describe("a dismissal that takes effect before the hearing", () => {
  const code = "DISMISSAL_BEFORE_HEARING";
  // Notice of Tuesday, June 16: dismissed on Wednesday, July 1, unless further facts come.
  const noticed = (on: string, more: HearingClockFacts = {}): GivenFacts => ({
    hearing: {
      requestReceivedOn: d("2026-06-08"),
      dismissalNoticeSentOn: d("2026-06-16"),
      scheduledFor: d(on),
      ...more,
    },
  });

  test("a notice of June 16 ends the request 19 days before the hearing of Monday, July 20", () => {
    expect(collisionInShort(noticed("2026-07-20"), code)).toEqual({
      eats: "dismissal-effective DUE Wed 2026-07-01",
      eaten: "hearing-commencement SET_FOR Mon 2026-07-20",
      daysLeft: 19,
      severity: "URGENT",
    });
    expect(collisionIn(noticed("2026-07-20"), code)?.tellParent.en).toBe(
      "Unless you give further facts by Wed Jul 1, 2026, the notice itself ends your request and the hearing of Mon Jul 20, 2026 will not be held. No second letter comes before that.",
    );
  });
  test("a hearing of Thursday, July 2, is a day too late; one of July 1 is still held", () => {
    expect(collisionInShort(noticed("2026-07-02"), code)?.daysLeft).toBe(1);
    expect(collisionCodesIn(noticed("2026-07-01"))).toEqual([]);
  });
  test("a notice about one ground of several takes no hearing away: the others are heard", () => {
    expect(collisionCodesIn(noticed("2026-07-20", { dismissalInPart: true }))).toEqual([]);
    expect(collisionCodesIn(noticed("2026-07-20", { dismissalInPart: false }))).toEqual([code]);
  });
  test("without a hearing that is set, there is nothing to lose by it", () => {
    expect(
      collisionCodesIn({
        hearing: { requestReceivedOn: d("2026-06-08"), dismissalNoticeSentOn: d("2026-06-16") },
      }),
    ).toEqual([]);
  });
  test.each(ends)("no hearing is ahead once %s is known", (end) => {
    expect(collisionCodesIn(noticed("2026-07-20", { [end]: d("2026-06-30") }))).toEqual([]);
  });
});

describe("compliance due while a rehearing is open", () => {
  const code = "COMPLIANCE_BEFORE_REHEARING";
  // Adopted on Thursday, November 12; the agency had it on Monday, November 16.
  const decided = (more: HearingClockFacts = {}): GivenFacts => ({
    hearing: { adoptedOn: d("2026-11-12"), decisionReceivedByAgencyOn: d("2026-11-16"), ...more },
  });
  const rehearing = (days: number) => aWorld("2026-01-02", { settings: { rehearingDays: days } });

  test("both run 30 days from Monday, November 16: compliance waits for no rehearing", () => {
    expect(collisionInShort(decided(), code)).toEqual({
      eats: "agency-rehearing-request DUE Wed 2026-12-16",
      eaten: "compliance-report DUE Wed 2026-12-16",
      daysLeft: 0,
      severity: "NOTE",
    });
    expect(collisionIn(decided(), code)?.tellParent.en).toBe(
      "The agency must comply at once and report by Wed Dec 16, 2026, whether or not a rehearing is asked for by Wed Dec 16, 2026. Only a stay that is asked for and granted changes that.",
    );
  });
  test("the complainant has it on Monday, November 30: their rehearing is still open when the report is due", () => {
    const later = decided({ decisionReceivedByComplainantOn: d("2026-11-30") });
    expect(collisionInShort(later, code)).toMatchObject({
      eats: "rehearing-request DUE Wed 2026-12-30",
      daysLeft: -14,
    });
  });
  test("with more days for the rehearing it is still open when the report is due; with fewer it is over", () => {
    expect(collisionInShort(decided(), code, rehearing(31))?.daysLeft).toBe(-1);
    expect(collisionCodesIn(decided(), rehearing(29))).toEqual([]);
  });
  test("an agency closed on the report’s last day reports after the rehearing’s", () => {
    const closed = aWorld("2026-01-02", { calendars: calendarsClosedOn({ agency: ["2026-12-16"] }) });
    expect(collisionCodesIn(decided(), closed)).toEqual([]);
  });
  test("a rehearing that was asked for stays open, however few its days were", () => {
    const askedAgain = decided({ rehearingRequestedOn: d("2026-12-01") });
    expect(collisionInShort(askedAgain, code, rehearing(20))).toEqual({
      eats: "agency-rehearing-request DUE Mon 2026-12-07", // day 20 is Sunday, December 6
      eaten: "compliance-report DUE Wed 2026-12-16",
      daysLeft: 9,
      severity: "NOTE",
    });
  });
  test("compliance that is reported waits for nothing, whether or not a rehearing was asked for", () => {
    const reported = { complianceReportedOn: d("2026-11-30") };
    expect(collisionCodesIn(decided(reported))).toEqual([]);
    expect(collisionCodesIn(decided({ ...reported, rehearingRequestedOn: d("2026-12-01") }))).toEqual([]);
  });
  test("before the decision is adopted no compliance is due", () => {
    expect(collisionCodesIn({ hearing: { decisionReceivedByAgencyOn: d("2026-11-16") } })).toEqual([]);
  });
});
