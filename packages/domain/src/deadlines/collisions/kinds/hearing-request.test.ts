import { aWorld, collisionCodesIn, collisionIn, collisionInShort, handedIn, mailed } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../../../calendar/plain-date.ts";
import {
  type ComplaintClockFacts,
  type GivenFacts,
  type HearingClockFacts,
} from "../../facts/given-facts.ts";

const d = plainDate;

// Made on Friday, March 6; due on Monday, April 13, and extended on Tuesday, May 12. Without an answer the parent may ask
// for a hearing from Monday, April 6, until Thursday, June 4.
const letter = mailed("2026-03-06");
const extension = { days: 30, noticeMailedOn: d("2026-04-08") };

describe("a resolution long on its way", () => {
  const code = "RESOLUTION_LONG_IN_THE_MAIL";
  // Dated on day 28, Friday, April 3: the page counts to Thursday, July 2.
  const received = (on: string): GivenFacts => ({
    complaint: { filing: letter, resolution: { datedOn: d("2026-04-03"), receivedOn: d(on) } },
  });

  test("dated April 3 and received on Thursday, June 4, it leaves 28 of the page’s 90 days", () => {
    expect(collisionInShort(received("2026-06-04"), code)).toEqual({
      eats: "state-hearing-request-after-resolution STARTED Thu 2026-06-04",
      eaten: "state-hearing-request-advised DUE Thu 2026-07-02",
      daysLeft: 28,
      severity: "WARNING",
    });
    expect(collisionIn(received("2026-06-04"), code)?.tellParent.en).toBe(
      "You received the answer on Thu Jun 4, 2026. The Department’s page counts from its date, to Thu Jul 2, 2026; the law counts 90 days from the day you received it. Ask early if you can, and keep the envelope.",
    );
  });
  test("received on Tuesday, June 2, it leaves thirty days and is found; on Monday, June 1, it leaves one more", () => {
    expect(collisionInShort(received("2026-06-02"), code)?.daysLeft).toBe(30);
    expect(collisionCodesIn(received("2026-06-01"))).toEqual([]);
  });
  test("it needs both days: when it is dated and when it came", () => {
    for (const resolution of [{ datedOn: d("2026-04-03") }, { receivedOn: d("2026-06-04") }])
      expect(collisionInShort({ complaint: { filing: letter, resolution } }, code)).toBeUndefined();
  });
  test("it is over once the hearing was asked for", () => {
    const asked = { ...received("2026-06-04"), hearing: { requestReceivedOn: d("2026-06-05") } };
    expect(collisionCodesIn(asked)).toEqual([]);
  });
});

describe("a request after the last day", () => {
  const code = "REQUEST_AFTER_DOOR_CLOSED";
  const asked = (
    on: string,
    more: ComplaintClockFacts = {},
    hearing: HearingClockFacts = {},
  ): GivenFacts => ({
    complaint: { filing: letter, ...more },
    hearing: { requestReceivedOn: d(on), ...hearing },
  });
  // A letter of Friday, March 6, 2026, not answered: the last day is Thursday, June 4.
  test("of Friday, June 5, came a day late, is taken all the same, and the parent is told what to do", () => {
    expect(collisionInShort(asked("2026-06-05"), code)).toEqual({
      eats: "hearing-commencement STARTED Fri 2026-06-05",
      eaten: "state-hearing-request-no-resolution DUE Thu 2026-06-04",
      daysLeft: -1,
      severity: "LOST",
    });
    expect(collisionIn(asked("2026-06-05"), code)?.tellParent.en).toBe(
      "Your request of Fri Jun 5, 2026 came 1 day after the last day to ask, Thu Jun 4, 2026. It is taken all the same. If you get a notice that it will be dismissed, answer within 15 days: say why it came late, and when you really received the agency’s answer.",
    );
    expect(collisionInShort(asked("2026-06-04"), code)).toBeUndefined();
  });
  test("after a late answer the later of both last days counts", () => {
    // Dated Tuesday, April 14, received Friday, April 17: its 90 days end on Thursday, July 16.
    const resolution = { datedOn: d("2026-04-14"), receivedOn: d("2026-04-17") };
    expect(collisionInShort(asked("2026-07-16", { resolution }), code)).toBeUndefined();
    expect(collisionInShort(asked("2026-07-17", { resolution }), code)?.eaten).toBe(
      "state-hearing-request-after-resolution DUE Thu 2026-07-16",
    );
  });
  test("while nobody knows when the answer was received, nobody knows that the door closed", () =>
    expect(
      collisionInShort(asked("2026-12-01", { resolution: { datedOn: d("2026-04-14") } }), code),
    ).toBeUndefined());
  test.each([
    ["held", { heldOn: d("2026-07-13") }],
    ["dismissed", { dismissedOn: d("2026-07-13") }],
    ["withdrawn", { withdrawnOn: d("2026-07-13") }],
  ])("once the hearing was %s it is settled", (_, hearing) =>
    expect(collisionInShort(asked("2026-06-05", {}, hearing), code)).toBeUndefined(),
  );
});

describe("a request before the first 30 days are over", () => {
  const code = "REQUEST_BEFORE_DOOR_OPENS";
  const asked = (on: string, datedOn?: string): GivenFacts => ({
    complaint: { filing: letter, resolution: datedOn === undefined ? undefined : { datedOn: d(datedOn) } },
    hearing: { requestReceivedOn: d(on) },
  });

  test("a letter of March 6 and a request of Friday, April 3, three days before the door opens", () => {
    expect(collisionInShort(asked("2026-04-03"), code)).toEqual({
      eats: "state-hearing-request-opening DUE Mon 2026-04-06",
      eaten: "hearing-commencement STARTED Fri 2026-04-03",
      daysLeft: -3,
      severity: "WARNING",
    });
    expect(collisionIn(asked("2026-04-03"), code)?.tellParent.en).toBe(
      "Your request of Fri Apr 3, 2026 came before the agency’s 30 days were over. Ask again from Mon Apr 6, 2026, so that it cannot be turned away as too early.",
    );
  });
  test("on day 30, Sunday, April 5, it is a day too early; on day 31 it is not", () => {
    expect(collisionInShort(asked("2026-04-05"), code)?.daysLeft).toBe(-1);
    expect(collisionCodesIn(asked("2026-04-06"))).toEqual([]);
  });
  test("after an answer it is never too early", () => {
    expect(collisionCodesIn(asked("2026-04-03", "2026-04-01"))).toEqual([]);
    expect(collisionCodesIn(asked("2026-04-03", "2026-04-03"))).toEqual([]);
  });
  test("an answer that came later, on day 35, does not make it less early", () => {
    expect(collisionInShort(asked("2026-04-03", "2026-04-10"), code)?.daysLeft).toBe(-3);
  });
  test("where the hearing waits for the extension, it is too early until Wednesday, May 6", () => {
    const waiting = aWorld("2026-01-02", { settings: { hearingWhileExtended: "WAIT" } });
    const extended = (on: string) => ({
      complaint: { filing: letter, extension },
      hearing: { requestReceivedOn: d(on) },
    });
    expect(collisionCodesIn(extended("2026-05-05"), waiting)).toEqual([code]);
    expect(collisionInShort(extended("2026-05-05"), code, waiting)?.eats).toBe(
      "state-hearing-request-opening DUE Wed 2026-05-06",
    );
    expect(collisionCodesIn(extended("2026-05-06"), waiting)).toEqual(["REQUEST_WHILE_EXTENSION_RUNS"]);
  });
});

describe("a request while the extension runs", () => {
  const code = "REQUEST_WHILE_EXTENSION_RUNS";
  const asked = (on: string, datedOn?: string): GivenFacts => ({
    complaint: {
      filing: letter,
      extension,
      resolution: datedOn === undefined ? undefined : { datedOn: d(datedOn) },
    },
    hearing: { requestReceivedOn: d(on) },
  });

  test("a letter of March 6, extended to Tuesday, May 12, and a request of Monday, April 20", () => {
    expect(collisionInShort(asked("2026-04-20"), code)).toEqual({
      eats: "written-resolution DUE Tue 2026-05-12",
      eaten: "hearing-commencement STARTED Mon 2026-04-20",
      daysLeft: -22,
      severity: "NOTE",
    });
    expect(collisionIn(asked("2026-04-20"), code)?.tellParent.en).toBe(
      "Your request of Mon Apr 20, 2026 stands. The agency says that it takes more time, until Tue May 12, 2026, so an answer may still come. An office may call the request early; the statute does not.",
    );
  });
  test.each([
    ["2026-04-05", "day 30: it is too early", ["REQUEST_BEFORE_DOOR_OPENS"]],
    ["2026-04-06", "day 31: the door is open", [code]],
    ["2026-05-12", "the extended last day, a Tuesday", [code]],
    ["2026-05-13", "the day after it", []],
  ])("a request of %s, %s", (on, _, codes) => {
    expect(collisionCodesIn(asked(on))).toEqual(codes);
  });
  test("without an extension nothing runs that a request could meet", () => {
    expect(
      collisionCodesIn({
        complaint: { filing: letter },
        hearing: { requestReceivedOn: d("2026-04-10") },
      }),
    ).toEqual([]);
  });
  test("an answer of the day of the request or before ends it; one of the day after does not", () => {
    expect(collisionInShort(asked("2026-04-20", "2026-04-17"), code)).toBeUndefined();
    expect(collisionInShort(asked("2026-04-20", "2026-04-20"), code)).toBeUndefined();
    expect(collisionInShort(asked("2026-04-20", "2026-04-21"), code)?.daysLeft).toBe(-22);
  });
  test("a request that an answer within 30 days of making overtakes met no open door", () => {
    expect(collisionCodesIn(asked("2026-04-02", "2026-04-03"))).toEqual([]);
  });
  test("handed in on April 7, extended: a request is early until Thursday, May 7, and meets the extension from Friday", () => {
    const given = (on: string) => ({
      complaint: { filing: handedIn("2026-04-07"), extension },
      hearing: { requestReceivedOn: d(on) },
    });
    expect(collisionCodesIn(given("2026-05-07"))).toEqual(["REQUEST_BEFORE_DOOR_OPENS"]);
    expect(collisionCodesIn(given("2026-05-08"))).toEqual([code]);
  });
});
