import {
  aWorld,
  collisionCodesIn,
  collisionIn,
  collisionInShort,
  handedIn,
  mailed,
  spoken,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../../../calendar/plain-date.ts";
import { type Filing, type GivenFacts } from "../../facts/given-facts.ts";

const d = plainDate;

// Made on Friday, March 6; received on Friday, March 13; day 30 is Sunday, April 12, so due on Monday, April 13. The
// parent may ask for a hearing from Monday, April 6, until Thursday, June 4.
const letter = mailed("2026-03-06");
const extension = { days: 30, noticeMailedOn: d("2026-04-08") };

/** Spoken first and handed in later: the parent's days run from the first, the agency's from the second. */
const spokenThenHandedIn = (spokenOn: string, stamped: string): Filing => ({
  ...handedIn(stamped),
  spokenOn: d(spokenOn),
});

/** What ends a parent's wait for the answer to a complaint. */
const endsOfWaiting: readonly (readonly [what: string, given: GivenFacts])[] = [
  ["was answered on day 35, Friday, April 10", { complaint: { resolution: { datedOn: d("2026-04-10") } } }],
  ["was withdrawn", { complaint: { withdrawal: { withdrawnOn: d("2026-03-20") } } }],
  ["led to a request for a hearing", { hearing: { requestReceivedOn: d("2026-05-13") } }],
];

/** The same facts with something more in each part. */
const and = (given: GivenFacts, more: GivenFacts): GivenFacts => ({
  complaint: { ...given.complaint, ...more.complaint },
  hearing: more.hearing,
});

describe("an extension uses up the time to ask for a hearing", () => {
  const code = "EXTENSION_EATS_HEARING_WINDOW";
  const extended: GivenFacts = { complaint: { filing: letter, extension } };

  test("a letter of March 6, extended to May 12, leaves 23 days of the 90 from making, which do not grow", () => {
    expect(collisionInShort(extended, code)).toEqual({
      eats: "written-resolution DUE Tue 2026-05-12",
      eaten: "state-hearing-request-no-resolution DUE Thu 2026-06-04",
      daysLeft: 23,
      severity: "WARNING",
    });
    expect(collisionIn(extended, code)?.tellParent.en).toBe(
      "The agency says that it takes more time, until Tue May 12, 2026. Your own time did not grow: ask for a state hearing by Thu Jun 4, 2026, 23 days later. You need not wait for the answer once the first 30 days are over.",
    );
  });
  test("without the extension no time is short", () => {
    expect(collisionCodesIn({ complaint: { filing: letter } })).toEqual(["DOOR_OPENS_BEFORE_AGENCY_IS_LATE"]);
  });
  test.each([
    // Spoken on Thursday, June 4: hearing by Wednesday, September 2.
    { filing: spoken("2026-06-04"), days: 30, due: "Mon 2026-08-03", left: 30 },
    { filing: spoken("2026-06-04"), days: 29, due: "Mon 2026-08-03", left: 30 }, // Sunday, August 2, rolls
    { filing: spoken("2026-06-04"), days: 27, due: undefined, left: undefined }, // Friday, July 31, leaves 33
    // Handed in on Tuesday, April 7: hearing by Monday, July 6.
    { filing: handedIn("2026-04-07"), days: 30, due: "Mon 2026-06-08", left: 28 }, // Saturday, June 6, rolls
    { filing: handedIn("2026-04-07"), days: 29, due: undefined, left: undefined }, // Friday, June 5, leaves 31
  ])(
    "thirty days left are few, thirty-one are not: $days more days, due $due",
    ({ filing, days, due, left }) => {
      const noticed = { days, noticeMailedOn: filing.dateStampedOn ?? filing.spokenOn };
      const found = collisionInShort({ complaint: { filing, extension: noticed } }, code);
      expect([found?.eats, found?.daysLeft]).toEqual([due && `written-resolution DUE ${due}`, left]);
    },
  );
  test("after a late transfer it leaves nothing: due on Friday, June 5, a day after the hearing’s last day", () => {
    const transfer = {
      sentOn: d("2026-04-03"),
      receivedOn: d("2026-04-06"),
      ownership: "RECEIVING",
    } as const;
    const late = { complaint: { filing: letter, transfer, extension } };
    expect(collisionInShort(late, code)).toEqual({
      eats: "written-resolution DUE Fri 2026-06-05",
      eaten: "state-hearing-request-no-resolution DUE Thu 2026-06-04",
      daysLeft: -1,
      severity: "LOST",
    });
    expect(collisionIn(late, code)?.tellParent.en).toBe(
      "The agency says that it takes more time, until Fri Jun 5, 2026, but your last day to ask for a state hearing without an answer is already Thu Jun 4, 2026. Ask for the hearing by that day; do not wait for the answer.",
    );
    expect(collisionIn(late, code)?.tellParent.es).toBe(
      "La agencia dice que toma más tiempo, hasta el viernes 5 jun 2026, pero su último día para pedir una audiencia estatal sin respuesta es ya el jueves 4 jun 2026. Pida la audiencia a más tardar ese día; no espere la respuesta.",
    );
  });
  test.each(endsOfWaiting)("it is over once the complaint %s", (_, end) => {
    expect(collisionInShort(and(extended, end), code)).toBeUndefined();
  });
});

describe("late receipt uses up the time to ask for a hearing", () => {
  const code = "LATE_RECEIPT_EATS_HEARING_WINDOW";
  // Spoken on Thursday, January 8: hearing by Wednesday, April 8.
  const late: GivenFacts = { complaint: { filing: spokenThenHandedIn("2026-01-08", "2026-03-06") } };

  test("a complaint spoken in January and handed in on March 6 leaves two days, Monday, April 6, to Wednesday", () => {
    expect(collisionInShort(late, code)).toEqual({
      eats: "written-resolution DUE Mon 2026-04-06", // day 30 is Sunday, April 5
      eaten: "state-hearing-request-no-resolution DUE Wed 2026-04-08",
      daysLeft: 2,
      severity: "URGENT",
    });
    expect(collisionIn(late, code)?.tellParent.en).toBe(
      "The agency counts your complaint as received later than you first made it and has until Mon Apr 6, 2026 to answer. Your own time runs from the first day: ask for a state hearing by Wed Apr 8, 2026, 2 days later.",
    );
  });
  test.each([
    // Spoken on Friday, February 6: hearing by Thursday, May 7.
    ["2026-02-06", "2026-03-06", undefined, undefined], // due on Monday, April 6: 31 days
    ["2026-02-06", "2026-03-09", 29, "WARNING"], // due on Wednesday, April 8
    // Spoken on Friday, January 9: hearing by Thursday, April 9.
    ["2026-01-09", "2026-03-02", 8, "WARNING"], // due on Wednesday, April 1
    ["2026-01-09", "2026-03-03", 7, "URGENT"],
    ["2026-01-09", "2026-03-10", 0, "URGENT"], // due on the very last day for the hearing
    ["2026-01-09", "2026-03-11", -1, "LOST"],
  ])("spoken on %s and handed in on %s it leaves %s days: %s", (spokenOn, stamped, daysLeft, severity) => {
    const found = collisionInShort({ complaint: { filing: spokenThenHandedIn(spokenOn, stamped) } }, code);
    expect([found?.daysLeft, found?.severity]).toEqual([daysLeft, severity]);
  });
  test("on the very last day the parent is not told to wait", () => {
    const none = collisionIn({ complaint: { filing: spokenThenHandedIn("2026-01-09", "2026-03-10") } }, code);
    expect(none?.tellParent.en).toBe(
      "The agency’s answer is not due until Thu Apr 9, 2026, but your last day to ask for a state hearing without an answer is already Thu Apr 9, 2026. Ask for the hearing by that day; do not wait for the answer.",
    );
  });
  test("one day is said as one day", () => {
    // Spoken on Wednesday, January 7: hearing by Tuesday, April 7.
    const words = collisionIn(
      { complaint: { filing: spokenThenHandedIn("2026-01-07", "2026-03-06") } },
      code,
    );
    expect(words?.tellParent.en).toMatch(/by Tue Apr 7, 2026, 1 day later\.$/);
    expect(words?.tellParent.es).toMatch(/el martes 7 abr 2026, 1 día después\.$/);
  });
  test("what late receipt takes no extension took, nor a transfer that came back", () => {
    const back = {
      sentOn: d("2026-03-10"),
      receivedOn: d("2026-03-11"),
      determinedOn: d("2026-03-20"),
      ownership: "TRANSFERRING",
    } as const;
    const filing = spokenThenHandedIn("2026-01-08", "2026-03-06");
    for (const complaint of [{ filing }, { filing, transfer: back }])
      expect(collisionCodesIn({ complaint })).toEqual([code, "DOOR_OPENS_BEFORE_AGENCY_IS_LATE"]);
  });
  test("what an extension or a transfer takes is not counted as late receipt", () => {
    const transfer = {
      sentOn: d("2026-05-11"),
      receivedOn: d("2026-05-12"),
      ownership: "RECEIVING",
    } as const;
    expect(collisionCodesIn({ complaint: { filing: letter, extension } })).not.toContain(code);
    expect(collisionCodesIn({ complaint: { filing: letter, transfer } })).not.toContain(code);
  });
  test.each(endsOfWaiting)("it is over once the complaint %s", (_, end) => {
    expect(collisionInShort(and(late, end), code)).toBeUndefined();
  });
});

describe("the parent’s day 30 comes before the agency’s", () => {
  const code = "DOOR_OPENS_BEFORE_AGENCY_IS_LATE";
  const posted: GivenFacts = { complaint: { filing: letter } };

  test("a letter of March 6 opens the door on Monday, April 6, a week before the agency is late", () => {
    expect(collisionInShort(posted, code)).toEqual({
      eats: "state-hearing-request-opening DUE Mon 2026-04-06",
      eaten: "written-resolution DUE Mon 2026-04-13",
      daysLeft: 7,
      severity: "NOTE",
    });
    expect(collisionIn(posted, code)?.tellParent.en).toBe(
      "You may ask for a state hearing from Mon Apr 6, 2026. The agency still has until Mon Apr 13, 2026 to answer in time, so an answer may yet come.",
    );
  });
  test("an extension does not move the agency’s own day 30", () => {
    expect(collisionInShort({ complaint: { filing: letter, extension } }, code)?.eaten).toBe(
      "written-resolution DUE Mon 2026-04-13",
    );
  });
  test("handed in, it is received as it is made: day 30 rolled to the parent’s day 31 is no earlier door", () => {
    // Day 30 is Sunday, April 5; both days are Monday, April 6.
    expect(collisionCodesIn({ complaint: { filing: handedIn("2026-03-06") } })).toEqual([]);
  });
  test("spoken on Monday and handed in on Tuesday, the door opens on the agency’s last day, Thursday, May 7", () => {
    expect(
      collisionInShort({ complaint: { filing: spokenThenHandedIn("2026-04-06", "2026-04-07") } }, code),
    ).toEqual({
      eats: "state-hearing-request-opening DUE Thu 2026-05-07",
      eaten: "written-resolution DUE Thu 2026-05-07",
      daysLeft: 0,
      severity: "NOTE",
    });
  });
  test("where the hearing waits for the extension, the door opens after the agency is late, on May 6", () => {
    const waiting = aWorld("2026-01-02", { settings: { hearingWhileExtended: "WAIT" } });
    expect(collisionInShort({ complaint: { filing: letter, extension } }, code, waiting)).toBeUndefined();
  });
  test.each(endsOfWaiting)("it is over once the complaint %s", (_, end) => {
    expect(collisionInShort(and(posted, end), code)).toBeUndefined();
  });
});

describe("an answer in time for the agency and late for the parent", () => {
  const code = "ANSWER_IN_TIME_AND_LATE";
  const answered = (datedOn: string, filing = letter): GivenFacts => ({
    complaint: { filing, resolution: { datedOn: d(datedOn) } },
  });

  test("a letter of March 6 answered on Friday, April 10, keeps the hearing’s last day for want of an answer", () => {
    expect(collisionInShort(answered("2026-04-10"), code)).toEqual({
      eats: "written-resolution MET Fri 2026-04-10",
      eaten: "state-hearing-request-no-resolution DUE Thu 2026-06-04",
      daysLeft: 55,
      severity: "NOTE",
    });
    expect(collisionIn(answered("2026-04-10"), code)?.tellParent.en).toBe(
      "The answer came within the agency’s time but more than 30 days after you complained. Two last days to ask for a hearing stand side by side; ask by the earlier one to be safe: Thu Jun 4, 2026 or before.",
    );
  });
  test.each([
    ["2026-04-05", "the parent’s day 30, a Sunday", []],
    ["2026-04-06", "the day after it", [code]],
    ["2026-04-13", "the agency’s last day, a Monday", [code]],
    ["2026-04-14", "the day after it", ["LATE_ANSWER_HAS_TWO_LAST_DAYS"]],
  ])("an answer dated %s: %s", (datedOn, _, codes) => {
    expect(collisionCodesIn(answered(datedOn))).toEqual(codes);
  });
  test("in the extended time it is in time still, up to Tuesday, May 12", () => {
    const extended = (datedOn: string) => ({
      complaint: { filing: letter, extension, resolution: { datedOn: d(datedOn) } },
    });
    expect(collisionCodesIn(extended("2026-05-12"))).toEqual([code]);
    expect(collisionCodesIn(extended("2026-05-13"))).toEqual(["LATE_ANSWER_HAS_TWO_LAST_DAYS"]);
  });
  test("once the hearing’s last day, Wednesday, April 8, is over it is another collision, however extended", () => {
    // Spoken on January 8, handed in on March 6, due on Tuesday, May 5.
    const late = (datedOn: string) => ({
      complaint: {
        filing: spokenThenHandedIn("2026-01-08", "2026-03-06"),
        extension: { days: 30, noticeMailedOn: d("2026-04-01") },
        resolution: { datedOn: d(datedOn) },
      },
    });
    expect(collisionCodesIn(late("2026-04-08"))).toEqual([code]);
    expect(collisionCodesIn(late("2026-04-09"))).toEqual(["RESOLUTION_AFTER_HEARING_LIMIT"]);
  });
  test("it needs the day the agency received the complaint and the day the answer is dated", () => {
    const notYetStamped: Filing = { channel: "HAND_DELIVERY", spokenOn: d("2026-03-06") };
    expect(collisionCodesIn(answered("2026-04-10", notYetStamped))).toEqual([]);
    const undated = { filing: letter, resolution: { mailedOn: d("2026-04-10") } };
    expect(collisionCodesIn({ complaint: undated })).toEqual([]);
  });
});

describe("an answer after the last day to ask for a hearing without one", () => {
  const code = "RESOLUTION_AFTER_HEARING_LIMIT";
  const answered = (datedOn: string): GivenFacts => ({
    complaint: { filing: letter, resolution: { datedOn: d(datedOn) } },
  });

  test("a letter of March 6 answered on Friday, June 5, a day after the last one", () => {
    expect(collisionInShort(answered("2026-06-05"), code)).toEqual({
      eats: "written-resolution MET Fri 2026-06-05",
      eaten: "state-hearing-request-no-resolution DUE Thu 2026-06-04",
      daysLeft: -1,
      severity: "URGENT",
    });
    expect(collisionIn(answered("2026-06-05"), code)?.tellParent.en).toBe(
      "The answer is dated Fri Jun 5, 2026, after Thu Jun 4, 2026, the last day to ask for a hearing because none had come. The law gives 90 days from the day you received the answer: ask soon, and say that it came late. The State Hearing Office decides.",
    );
  });
  test("dated on that last day, Thursday, June 4, it is late and leaves two last days", () => {
    expect(collisionCodesIn(answered("2026-06-04"))).toEqual(["LATE_ANSWER_HAS_TWO_LAST_DAYS"]);
  });
  test("it is over once a hearing was asked for", () => {
    const asked = { ...answered("2026-06-05"), hearing: { requestReceivedOn: d("2026-06-04") } };
    expect(collisionInShort(asked, code)).toBeUndefined();
  });
});
