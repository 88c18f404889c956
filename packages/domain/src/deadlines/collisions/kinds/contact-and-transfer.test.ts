import { collisionCodesIn, collisionIn, collisionInShort, spoken } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../../../calendar/plain-date.ts";
import { type ContactClockFacts, type GivenFacts } from "../../facts/given-facts.ts";

const d = plainDate;

describe("a question that uses up the time to complain", () => {
  const code = "CONTACT_EATS_FILING_WINDOW";
  // Known on Sunday, January 4: a complaint in time until Monday, April 6, day 90 being a Saturday.
  const asked = (on: string, more: Partial<ContactClockFacts> = {}): GivenFacts => ({
    contact: { receivedOn: d(on), from: "PARTICIPANT", ...more },
    complaint: { knewOn: d("2026-01-04") },
  });

  test("asked on Monday, March 30, the answer is due on Friday, three days before the window ends", () => {
    expect(collisionInShort(asked("2026-03-30"), code)).toEqual({
      eats: "contact-response DUE Fri 2026-04-03", // Tuesday, March 31, is closed
      eaten: "complaint-filing-window DUE Mon 2026-04-06",
      daysLeft: 3,
      severity: "URGENT",
    });
    expect(collisionIn(asked("2026-03-30"), code)?.tellParent.en).toBe(
      "The agency has until Fri Apr 3, 2026 to answer your question, and your time to file a complaint ends on Mon Apr 6, 2026. You may file at any time, by word of mouth too; you need not wait for the answer.",
    );
  });
  test.each([
    ["2026-03-24", undefined, undefined], // due on Friday, March 27: ten days
    ["2026-03-25", 7, "URGENT"], // due on Monday, March 30
    ["2026-04-01", 0, "URGENT"], // due on the window's last day
    ["2026-04-02", -1, "LOST"],
  ])("asked on %s, the answer leaves %s days to complain: %s", (on, daysLeft, severity) => {
    const found = collisionInShort(asked(on), code);
    expect([found?.daysLeft, found?.severity]).toEqual([daysLeft, severity]);
  });
  test("once answered, nobody waits", () => {
    expect(collisionCodesIn(asked("2026-03-30", { answeredOn: d("2026-03-30") }))).toEqual([]);
  });
  test("a dispute that was acknowledged is waited for still", () => {
    const acknowledged = { dispute: true, acknowledgedOn: d("2026-03-31") };
    expect(collisionCodesIn(asked("2026-03-30", acknowledged))).toEqual([code]);
  });
  test("once a complaint is filed, its window is used", () => {
    const filed = { knewOn: d("2026-01-04"), filing: spoken("2026-03-30") };
    expect(collisionInShort({ ...asked("2026-03-30"), complaint: filed }, code)).toBeUndefined();
  });
  test("an employer’s contact is owed an acknowledgement, for which no parent waits", () => {
    expect(collisionCodesIn(asked("2026-03-30", { from: "OTHER" }))).toEqual([]);
  });
  test("while nobody knows when the parent knew, no window ends", () => {
    expect(collisionCodesIn({ contact: { receivedOn: d("2026-03-30"), from: "PARTICIPANT" } })).toEqual([]);
  });
});

describe("a repeated contact that is already a complaint", () => {
  const code = "REPEATED_CONTACT_HIDES_COMPLAINT";
  const again = (on: string, earlier: string, more: Partial<ContactClockFacts> = {}): GivenFacts => ({
    contact: { receivedOn: d(on), from: "PARTICIPANT", earlierOnSameSubjectOn: d(earlier), ...more },
  });

  test("raised on February 2 and on Friday, March 20: thirty days run under the three", () => {
    expect(collisionInShort(again("2026-03-20", "2026-02-02"), code)).toEqual({
      eats: "contact-response DUE Wed 2026-03-25",
      eaten: "written-resolution DUE Mon 2026-04-20", // day 30 is Sunday, April 19
      daysLeft: 26,
      severity: "WARNING",
    });
    expect(collisionIn(again("2026-03-20", "2026-02-02"), code)?.tellParent.en).toBe(
      "Because you raised the same matter twice, the law treats it as a complaint. You are owed a written answer by Mon Apr 20, 2026, not only a reply by Wed Mar 25, 2026.",
    );
  });
  test("ninety days between are a repetition, ninety-one are two questions", () => {
    expect(collisionCodesIn(again("2026-05-04", "2026-02-03"))).toEqual([code]);
    expect(collisionCodesIn(again("2026-05-05", "2026-02-03"))).toEqual([]);
  });
  test("a reply to the second contact does not settle the complaint", () => {
    expect(collisionCodesIn(again("2026-03-20", "2026-02-02", { answeredOn: d("2026-03-23") }))).toEqual([
      code,
    ]);
  });
  test("an employer’s repeated contact makes no complaint", () => {
    expect(collisionCodesIn(again("2026-03-20", "2026-02-02", { from: "OTHER" }))).toEqual([]);
  });
  test("a first contact hides nothing", () => {
    expect(collisionCodesIn({ contact: { receivedOn: d("2026-03-20"), from: "PARTICIPANT" } })).toEqual([]);
  });
  test("where the complaint is recorded, its days are watched", () => {
    const recorded = { ...again("2026-03-20", "2026-02-02"), complaint: { filing: spoken("2026-03-20") } };
    expect(collisionCodesIn(recorded)).toEqual([]);
  });
  test("a complaint of which only the day of knowing is recorded is none yet", () => {
    const known = { ...again("2026-03-20", "2026-02-02"), complaint: { knewOn: d("2026-02-02") } };
    expect(collisionCodesIn(known)).toEqual([code]);
  });
});
