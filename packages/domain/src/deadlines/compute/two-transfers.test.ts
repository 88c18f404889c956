import { collisionIn, collisionInShort, handedIn, mailed } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { answerGiven } from "../given/answer-given.ts";
import { describeStep } from "../explain/describe-step.ts";
import { parseGiven } from "../given/parse-given.ts";
import { plainDate } from "../../calendar/plain-date.ts";
import { type GivenFacts, type TransferClockFacts } from "../facts/given-facts.ts";

const d = plainDate;
const filing = { channel: "HAND_DELIVERY", dateStampedOn: "2026-05-18" };
const first = { sentOn: "2026-05-22", receivedOn: "2026-05-26" };

describe("a complaint handed in on Mon May 18, 2026, and sent on twice", () => {
  const given = (transfer: object) => ({ complaint: { filing, earlierTransfers: [first], transfer } });
  const stepOf = (transfer: object, ruleId: string) => {
    const answer = answerGiven(given(transfer), { explain: true, ruleId });
    return "explain" in answer ? Object.values(answer.explain ?? {})[0]?.steps[0]?.words : answer;
  };

  test("on its way to the third agency from Mon Jun 1, the second one still has until Thu Jun 25", () => {
    expect(answerGiven(given({ sentOn: "2026-06-01" }), { explain: false })).toEqual({
      expect: {
        acknowledgement: "2026-06-02",
        "complaint-made-on": "2026-05-18",
        "complaint-receipt-date": "2026-05-26",
        "complaint-transfer": "2026-06-02",
        "complaint-transfer-copy": "2026-06-08",
        "resolution-extension-notice": "2026-06-25",
        "state-hearing-request-no-resolution": "2026-08-17",
        "written-resolution": "2026-06-25",
      },
    });
  });
  test("the reason says on which transfer its receipt stands, in both languages", () => {
    expect(stepOf({ sentOn: "2026-06-01" }, "complaint-receipt-date")).toEqual({
      en: "Transfer (LCR004) received by the agency that must answer, the 1st transfer: Tue May 26, 2026 (22 CCR 120104(b)).",
      es: "Traslado (LCR004) recibido por la agencia que debe responder, el 1.º traslado: martes 26 may 2026 (22 CCR 120104(b)).",
    });
    expect(
      stepOf({ sentOn: "2026-06-01", receivedOn: "2026-06-03" }, "complaint-receipt-date"),
    ).toMatchObject({ en: expect.stringContaining("the 2nd transfer: Wed Jun 3, 2026") as string });
  });
  test("of one transfer alone no number is told", () => {
    const once = { complaint: { filing, transfer: first } };
    const answer = answerGiven(once, { explain: true, ruleId: "complaint-receipt-date" });
    const step = "explain" in answer ? Object.values(answer.explain ?? {})[0]?.steps[0] : undefined;
    expect(step).not.toHaveProperty("ordinal");
    expect(step?.words.en).toBe(
      "Transfer (LCR004) received by the agency that must answer: Tue May 26, 2026 (22 CCR 120104(b)).",
    );
  });
  test("the fourth transfer is the 4th, and 4.º in Spanish", () => {
    const earlierTransfers = [first, { receivedOn: "2026-06-03" }, { receivedOn: "2026-06-08" }];
    const fourth = { complaint: { filing, earlierTransfers, transfer: { receivedOn: "2026-06-10" } } }; // Wednesday
    const answer = answerGiven(fourth, { explain: true, ruleId: "complaint-receipt-date" });
    const words = "explain" in answer ? Object.values(answer.explain ?? {})[0]?.steps[0]?.words : undefined;
    expect(words?.en).toContain("the 4th transfer: Wed Jun 10, 2026");
    expect(words?.es).toContain("el 4.º traslado: miércoles 10 jun 2026");
  });
});

test("a complaint that was sent on once tells of no first transfer", () => {
  const transfer = { sentOn: "2026-05-22", receivedOn: "2026-05-26" };
  const answer = answerGiven({ complaint: { filing, transfer } }, { explain: true });
  const steps = "explain" in answer ? Object.values(answer.explain ?? {}).flatMap((one) => one.steps) : [];
  expect(steps.length).toBeGreaterThan(0);
  expect(steps.filter((step) => "ordinal" in step)).toEqual([]);
});

test.each([
  [3, "the 3rd transfer", "el 3.º traslado"],
  [11, "the 11th transfer", "el 11.º traslado"],
  [21, "the 21st transfer", "el 21.º traslado"],
])("transfer %i is said as people count", (ordinal, en, es) => {
  const step = { kind: "START", fact: "transferSentOn", ordinal, to: d("2026-06-01") } as const;
  expect(describeStep(step, "en")).toBe(`Transfer (LCR004) sent, ${en}: Mon Jun 1, 2026`);
  expect(describeStep(step, "es")).toContain(es);
});

describe("transfers that cannot have happened are refused at their own day", () => {
  const refusal = (complaint: object) => {
    const parsed = parseGiven({ complaint: { filing, ...complaint } });
    return parsed.ok ? "read" : `${parsed.refusal.code} at ${parsed.refusal.path.join(".")}`;
  };
  test.each([
    [
      "none after the earlier one",
      { earlierTransfers: [first] },
      "LATEST_TRANSFER_MISSING at complaint.transfer",
    ],
    ["no earlier one at all", { earlierTransfers: [] }, "read"],
    [
      "sent on on Mon May 25, a day before it came",
      { earlierTransfers: [first], transfer: { sentOn: "2026-05-25" } },
      "TRANSFERS_OUT_OF_ORDER at complaint.transfer.sentOn",
    ],
    ["sent on on the day it came", { earlierTransfers: [first], transfer: { sentOn: "2026-05-26" } }, "read"],
    [
      "an earlier one from before the complaint",
      { earlierTransfers: [{ sentOn: "2026-05-15" }], transfer: { sentOn: "2026-06-01" } },
      "TRANSFER_BEFORE_COMPLAINT at complaint.earlierTransfers.0.sentOn",
    ],
    [
      "an earlier one received before it was sent",
      { earlierTransfers: [{ sentOn: "2026-05-22", receivedOn: "2026-05-21" }], transfer: {} },
      "TRANSFER_RECEIVED_BEFORE_SENT at complaint.earlierTransfers.0.receivedOn",
    ],
    [
      "an unknown name in the second of three",
      { earlierTransfers: [first, { unheard: 1 }], transfer: {} },
      "UNKNOWN_NAME at complaint.earlierTransfers.1.unheard",
    ],
    [
      "ten before the latest",
      { earlierTransfers: Array.from({ length: 10 }, () => first), transfer: {} },
      "TOO_MANY_TRANSFERS at complaint.earlierTransfers",
    ],
    [
      "one object in place of a list",
      { earlierTransfers: first },
      "WRONG_TYPE at complaint.earlierTransfers",
    ],
    [
      "an amendment before the complaint",
      { amendedOn: "2026-05-17" },
      "AMENDMENT_BEFORE_COMPLAINT at complaint.amendedOn",
    ],
  ])("%s", (_, complaint, told) => expect(refusal(complaint)).toBe(told));
});

describe("two transfers use up the time to ask for a hearing together", () => {
  const code = "TRANSFER_EATS_HEARING_WINDOW";
  // Made on Friday, March 6: hearing by Thursday, June 4.
  const twice = (
    receivedOn: string | undefined,
    ownership: TransferClockFacts["ownership"] = "RECEIVING",
  ): GivenFacts => ({
    complaint: {
      filing: mailed("2026-03-06"),
      earlierTransfers: [{ sentOn: d("2026-04-02"), receivedOn: d("2026-04-07"), ownership: "RECEIVING" }],
      transfer: {
        sentOn: d("2026-05-11"),
        receivedOn: receivedOn && d(receivedOn),
        ownership,
      } as TransferClockFacts,
    },
  });

  test("the third agency has until Thu Jun 11, a week after the parent’s last day, and the parent hears how often it moved", () => {
    expect(collisionInShort(twice("2026-05-12"), code)).toEqual({
      eats: "written-resolution DUE Thu 2026-06-11",
      eaten: "state-hearing-request-no-resolution DUE Thu 2026-06-04",
      daysLeft: -7,
      severity: "LOST",
    });
    expect(collisionIn(twice("2026-05-12"), code)?.tellParent.en).toBe(
      "Your complaint moved to another agency 2 times, and the time to answer began anew each time. The answer is not due until Thu Jun 11, 2026, but your last day to ask for a state hearing without an answer is already Thu Jun 4, 2026. Ask for the hearing by that day; do not wait for the answer.",
    );
  });
  test("given back to the second agency, one move counts: due Thu May 7, 28 days before", () => {
    const back = twice("2026-05-12", "TRANSFERRING");
    expect(collisionInShort(back, code)).toMatchObject({
      eats: "written-resolution DUE Thu 2026-05-07",
      daysLeft: 28,
    });
    expect(collisionIn(back, code)?.tellParent.en).toContain(
      "Your complaint moved to another agency, which has until",
    );
  });
  test("a single quick transfer of a complaint handed in takes nothing", () => {
    const quick = { sentOn: d("2026-05-22"), receivedOn: d("2026-05-26"), ownership: "RECEIVING" } as const;
    expect(
      collisionInShort({ complaint: { filing: handedIn("2026-05-18"), transfer: quick } }, code),
    ).toBeUndefined();
  });
});
