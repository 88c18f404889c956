import { aWorld, collisionIn, collisionInShort, handedIn } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../../../calendar/plain-date.ts";
import { type ComplaintClockFacts, type GivenFacts } from "../../facts/given-facts.ts";

const d = plainDate;

describe("an amendment uses up the time to ask for a hearing", () => {
  const code = "AMENDMENT_EATS_HEARING_WINDOW";
  const restarting = aWorld("2026-01-02", { settings: { amendedComplaintClock: "RESTART" } });
  // Handed in on Friday, March 6: hearing by Thursday, June 4.
  const amended = (on: string, more: ComplaintClockFacts = {}): GivenFacts => ({
    complaint: { filing: handedIn("2026-03-06"), amendedOn: d(on), ...more },
  });
  const transfer = { sentOn: d("2026-05-11"), receivedOn: d("2026-05-12"), ownership: "RECEIVING" } as const;

  test("where it starts the time to answer again: amended on Monday, April 6, it leaves 29 days from Wednesday, May 6", () => {
    expect(collisionInShort(amended("2026-04-06"), code, restarting)).toEqual({
      eats: "written-resolution DUE Wed 2026-05-06",
      eaten: "state-hearing-request-no-resolution DUE Thu 2026-06-04",
      daysLeft: 29,
      severity: "WARNING",
    });
    // Amended on the Friday before, day 30 is Sunday, May 3, and so Monday: 31 days.
    expect(collisionInShort(amended("2026-04-03"), code, restarting)).toBeUndefined();
  });

  test("what an extension adds to it is another collision", () => {
    const extension = { days: 10, noticeMailedOn: d("2026-05-01") };
    const found = collisionInShort(amended("2026-04-06", { extension }), code, restarting);
    expect(found?.eats).toBe("written-resolution DUE Wed 2026-05-06");
  });

  test("it takes nothing where the first clock is kept, whatever a transfer takes", () => {
    expect(collisionInShort(amended("2026-04-06"), code)).toBeUndefined();
    expect(collisionInShort(amended("2026-05-01", { transfer }), code)).toBeUndefined();
  });

  test.each(["2026-05-01", "2026-05-12"])(
    "amended on %s, it takes nothing where the time runs from a transfer that arrived on Tuesday, May 12: that is told",
    (on) => {
      const given = amended(on, { transfer });
      expect(collisionInShort(given, code, restarting)).toBeUndefined();
      expect(collisionIn(given, "TRANSFER_EATS_HEARING_WINDOW", restarting)?.daysLeft).toBe(-7);
    },
  );

  test("amended after it arrived, the time runs from the amendment and both are told", () => {
    const given = amended("2026-05-13", { transfer });
    expect(collisionInShort(given, code, restarting)?.eats).toBe("written-resolution DUE Fri 2026-06-12");
    expect(collisionInShort(given, "TRANSFER_EATS_HEARING_WINDOW", restarting)?.eats).toBe(
      "written-resolution DUE Thu 2026-06-11",
    );
  });
});
