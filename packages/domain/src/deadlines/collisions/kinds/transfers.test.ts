import { collisionCodesIn, collisionIn, collisionInShort, handedIn, mailed } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../../../calendar/plain-date.ts";
import {
  type ComplaintClockFacts,
  type GivenFacts,
  type TransferClockFacts,
} from "../../facts/given-facts.ts";

const d = plainDate;

describe("a transfer uses up the time to ask for a hearing", () => {
  const code = "TRANSFER_EATS_HEARING_WINDOW";
  // Made on Friday, March 6: hearing by Thursday, June 4.
  const sent = (on: string, receivedOn?: string, more: ComplaintClockFacts = {}): GivenFacts => ({
    complaint: {
      filing: mailed("2026-03-06"),
      transfer: {
        sentOn: d(on),
        receivedOn: receivedOn === undefined ? undefined : d(receivedOn),
        ownership: "RECEIVING",
      },
      ...more,
    },
  });

  test("received on Tuesday, May 12, thirty days start again and end a week after the hearing’s last day", () => {
    const late = sent("2026-05-11", "2026-05-12");
    expect(collisionInShort(late, code)).toEqual({
      eats: "written-resolution DUE Thu 2026-06-11",
      eaten: "state-hearing-request-no-resolution DUE Thu 2026-06-04",
      daysLeft: -7,
      severity: "LOST",
    });
    expect(collisionIn(late, code)?.tellParent.en).toBe(
      "The agency’s answer is not due until Thu Jun 11, 2026, but your last day to ask for a state hearing without an answer is already Thu Jun 4, 2026. Ask for the hearing by that day; do not wait for the answer.",
    );
  });
  test("before LCR004 has arrived the day it was sent is taken: Friday, April 10, gives Monday, May 11, at the earliest", () => {
    const underWay = sent("2026-04-10");
    expect(collisionInShort(underWay, code)).toEqual({
      eats: "written-resolution DUE Mon 2026-05-11", // day 30 is Sunday, May 10
      eaten: "state-hearing-request-no-resolution DUE Thu 2026-06-04",
      daysLeft: 24,
      severity: "WARNING",
    });
    expect(collisionIn(underWay, code)?.tellParent.en).toBe(
      "Your complaint moved to another agency, which has until Mon May 11, 2026 to answer. Your own time runs from the day you first complained: ask for a state hearing by Thu Jun 4, 2026, 24 days later.",
    );
  });
  test("received on Friday, April 3, it leaves 31 days from Monday, May 4; three days later 29", () => {
    expect(collisionInShort(sent("2026-04-02", "2026-04-03"), code)).toBeUndefined();
    expect(collisionInShort(sent("2026-04-02", "2026-04-06"), code)?.daysLeft).toBe(29);
  });
  test("what an extension adds to it is another collision", () => {
    const extended = sent("2026-04-03", "2026-04-06", {
      extension: { days: 30, noticeMailedOn: d("2026-05-01") },
    });
    expect(collisionInShort(extended, code)?.eats).toBe("written-resolution DUE Wed 2026-05-06");
    expect(collisionCodesIn(extended)).toEqual([
      "EXTENSION_EATS_HEARING_WINDOW",
      code,
      "DOOR_OPENS_BEFORE_AGENCY_IS_LATE",
    ]);
  });
  test("one that came back moves nothing", () => {
    const back = { sentOn: d("2026-05-11"), receivedOn: d("2026-05-12"), ownership: "TRANSFERRING" } as const;
    expect(
      collisionInShort({ complaint: { filing: mailed("2026-03-06"), transfer: back } }, code),
    ).toBeUndefined();
  });
  test.each([
    ["was answered", { complaint: { resolution: { datedOn: d("2026-05-20") } } }],
    ["was withdrawn", { complaint: { withdrawal: { withdrawnOn: d("2026-05-20") } } }],
    ["led to a request for a hearing", { hearing: { requestReceivedOn: d("2026-05-20") } }],
  ] as readonly (readonly [string, GivenFacts])[])("it is over once the complaint %s", (_, end) => {
    const ended = { ...sent("2026-05-11", "2026-05-12", end.complaint), hearing: end.hearing };
    expect(collisionInShort(ended, code)).toBeUndefined();
  });
});

describe("a dispute between agencies uses up the time to answer", () => {
  const code = "OWNERSHIP_DISPUTE_EATS_RESOLUTION_TIME";
  // Handed in on Monday, May 18: if the complaint goes back, its answer is due on Wednesday, June 17.
  const disputed = (
    change: Partial<TransferClockFacts> = {},
    more: ComplaintClockFacts = {},
  ): GivenFacts => ({
    complaint: {
      filing: handedIn("2026-05-18"),
      transfer: {
        sentOn: d("2026-05-26"),
        receivedOn: d("2026-05-26"),
        disputeContactedOn: d("2026-06-02"),
        ownership: "RECEIVING",
        ...change,
      },
      ...more,
    },
  });

  test("disputed on Tuesday, June 2, the Department has until June 9, and the first agency eight days from there", () => {
    expect(collisionInShort(disputed(), code)).toEqual({
      eats: "ownership-determination DUE Tue 2026-06-09",
      eaten: "written-resolution DUE Wed 2026-06-17",
      daysLeft: 8,
      severity: "WARNING",
    });
    expect(collisionIn(disputed(), code)?.tellParent.en).toBe(
      "Two agencies disagree about who answers you. The Department decides by Tue Jun 9, 2026; if your complaint goes back to the agency that sent it, its answer is still due on Wed Jun 17, 2026.",
    );
  });
  test("ten days left are few, eleven are not", () => {
    const from = (stamped: string) =>
      disputed({ disputeContactedOn: d("2026-06-01") }, { filing: handedIn(stamped) }); // decided by Monday, June 8
    expect(collisionInShort(from("2026-05-19"), code)?.daysLeft).toBe(10); // due on Thursday, June 18
    expect(collisionInShort(from("2026-05-20"), code)).toBeUndefined(); // due on Friday, June 19
  });
  test("given back on Monday, June 15, it leaves the first agency two days: that is told, and not that somebody decides", () => {
    const back = disputed({ determinedOn: d("2026-06-15"), ownership: "TRANSFERRING" });
    expect(collisionInShort(back, code)).toBeUndefined();
    expect(collisionInShort(back, "GIVEN_BACK_WITH_LITTLE_TIME")).toEqual({
      eats: "ownership-determination MET Mon 2026-06-15",
      eaten: "written-resolution DUE Wed 2026-06-17",
      daysLeft: 2,
      severity: "URGENT",
    });
    expect(collisionIn(back, "GIVEN_BACK_WITH_LITTLE_TIME")?.tellParent.en).toBe(
      "On Mon Jun 15, 2026 the Department gave your complaint back to the agency that had sent it on. Its first days count: it owes you a written answer by Wed Jun 17, 2026.",
    );
  });
  test("given back when its days were over, the parent need not wait", () => {
    const back = disputed({ determinedOn: d("2026-06-18"), ownership: "TRANSFERRING" }); // Thursday
    expect(collisionIn(back, "GIVEN_BACK_WITH_LITTLE_TIME")).toMatchObject({
      daysLeft: -1,
      severity: "LOST",
      tellParent: {
        en: "On Thu Jun 18, 2026 the Department gave your complaint back to the agency that had sent it on, whose time to answer ended on Wed Jun 17, 2026. You need not wait for its answer: you may ask for a state hearing.",
        es: "El jueves 18 jun 2026 el Departamento devolvió su queja a la agencia que la había enviado, cuyo plazo para responder terminó el miércoles 17 jun 2026. No tiene que esperar su respuesta: puede pedir una audiencia estatal.",
      },
    });
  });
  test("given back with eleven days left there is time enough; with ten there is not", () => {
    const given = (determinedOn: string) =>
      collisionInShort(
        disputed({ determinedOn: d(determinedOn), ownership: "TRANSFERRING" }),
        "GIVEN_BACK_WITH_LITTLE_TIME",
      )?.daysLeft;
    expect(given("2026-06-06")).toBeUndefined(); // Saturday
    expect(given("2026-06-07")).toBe(10); // Sunday
  });
  test("given back, answered or withdrawn, nothing is left to tell", () => {
    const back = { determinedOn: d("2026-06-15"), ownership: "TRANSFERRING" } as const;
    for (const more of [
      { resolution: { datedOn: d("2026-06-17") } },
      { withdrawal: { withdrawnOn: d("2026-06-17") } },
    ])
      expect(collisionInShort(disputed(back, more), "GIVEN_BACK_WITH_LITTLE_TIME")).toBeUndefined();
  });
  test("an extension gives the first agency time enough, to Friday, July 17", () => {
    const extension = { days: 30, noticeMailedOn: d("2026-06-15") };
    expect(collisionInShort(disputed({}, { extension }), code)).toBeUndefined();
  });
  test("settled for the receiving agency, it takes nothing", () => {
    const settled = disputed({ determinedOn: d("2026-06-15"), ownership: "RECEIVING" });
    expect(collisionInShort(settled, code)).toBeUndefined();
  });
  test("a transfer that nobody disputes takes nothing", () => {
    expect(collisionInShort(disputed({ disputeContactedOn: undefined }), code)).toBeUndefined();
  });
  test("it is over once the complaint is answered or withdrawn", () => {
    const answered = { resolution: { datedOn: d("2026-06-10") } };
    const withdrawn = { withdrawal: { withdrawnOn: d("2026-06-10") } };
    expect(collisionInShort(disputed({}, answered), code)).toBeUndefined();
    expect(collisionInShort(disputed({}, withdrawn), code)).toBeUndefined();
  });
});
