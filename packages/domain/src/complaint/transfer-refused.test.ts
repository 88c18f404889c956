import { answerTo, complaintActs, refusalTo, staff, type LifeStep } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../calendar/plain-date.ts";
import { type ComplaintActionOf } from "./acts/complaint-action.ts";

const d = plainDate;

const {
  disputeTransfer: dispute,
  receiveComplaint: receive,
  receiveTransfer: arrive,
  transferComplaint: transfer,
} = complaintActs;
const copy = { ...complaintActs.mailTransferCopy, copyMailedOn: d("2026-05-27") };
const determine = (changes: Partial<ComplaintActionOf<"determineOwnership">> = {}): LifeStep => [
  staff.stateAnalyst,
  { ...complaintActs.determineOwnership, ownership: "TRANSFERRING", ...changes },
];
const misspelt = "CARRIER_PIGEON" as never;

describe("a transfer happens in its order", () => {
  test.each<[string, readonly LifeStep[], LifeStep, string]>([
    ["sent after it was in hand", [receive], { ...transfer, sentOn: d("2026-05-17") }, "sentOn"],
    [
      "sent on after it arrived",
      [receive, transfer, arrive],
      { ...transfer, sentOn: d("2026-05-25") },
      "sentOn",
    ],
    [
      "copied after it was sent",
      [receive, transfer],
      { ...copy, copyMailedOn: d("2026-05-21") },
      "copyMailedOn",
    ],
    [
      "received after it was sent",
      [receive, transfer],
      { ...arrive, receivedOn: d("2026-05-21") },
      "receivedOn",
    ],
    [
      "disputed with a day of receipt after it was sent",
      [receive, transfer],
      { ...dispute, receivedOn: d("2026-05-21") },
      "receivedOn",
    ],
    [
      "disputed after it was received",
      [receive, transfer, arrive],
      { ...dispute, disputeContactedOn: d("2026-05-25") },
      "disputeContactedOn",
    ],
    [
      "disputed after the receipt told with the dispute",
      [receive, transfer],
      { ...dispute, receivedOn: d("2026-06-01") },
      "disputeContactedOn",
    ],
    [
      "determined after the dispute",
      [receive, transfer, arrive, dispute],
      determine({ determinedOn: d("2026-05-28") }),
      "determinedOn",
    ],
  ])("%s", (_, before, step, field) => expect(answerTo(before, step)).toBe(`OUT_OF_ORDER at ${field}`));

  test("and each step may follow on the same day", () => {
    const on = d("2026-05-18");
    const steps: readonly LifeStep[] = [
      receive,
      { ...transfer, sentOn: on },
      { ...copy, copyMailedOn: on },
      { ...arrive, receivedOn: on },
      { ...dispute, disputeContactedOn: on },
    ];
    expect(answerTo(steps, determine({ determinedOn: on }))).toBe("done");
  });
});

describe("a transfer says where to, how and why", () => {
  test.each<[string, readonly LifeStep[], LifeStep, string]>([
    ["the agency", [receive], { ...transfer, toAgencyId: " " }, "TEXT_REQUIRED at toAgencyId"],
    ["e-mail or fax", [receive], { ...transfer, sentBy: misspelt }, "UNKNOWN_CHOICE at sentBy"],
    ["the reason", [receive], { ...transfer, reason: "" }, "REASON_REQUIRED at reason"],
    [
      "the reason of a dispute",
      [receive, transfer, arrive],
      { ...dispute, reason: "\t" },
      "REASON_REQUIRED at reason",
    ],
    [
      "whose it is",
      [receive, transfer, arrive, dispute],
      determine({ ownership: misspelt }),
      "UNKNOWN_CHOICE at ownership",
    ],
  ])("%s", (_, before, step, refused) => expect(answerTo(before, step)).toBe(refused));
});

describe("what is on record of a transfer is told when it stands against a step", () => {
  test("the receipt: it may be said again with the dispute, and not be said otherwise", () => {
    const arrived = [receive, transfer, arrive];
    expect(answerTo(arrived, { ...dispute, receivedOn: d("2026-05-26") })).toBe("done");
    expect(refusalTo(arrived, { ...dispute, receivedOn: d("2026-05-27") })).toMatchObject({
      code: "TRANSFER_RECEIPT_ALREADY_RECORDED",
      field: ["receivedOn"],
      details: { receivedOn: "2026-05-26" },
    });
  });

  test("the copy that was mailed, and the day of the determination", () => {
    expect(refusalTo([receive, transfer, copy], copy)).toMatchObject({
      code: "TRANSFER_COPY_ALREADY_MAILED",
      details: { mailedOn: "2026-05-27" },
    });
    expect(refusalTo([receive, transfer, arrive, dispute, determine()], transfer)).toMatchObject({
      code: "OWNERSHIP_DETERMINED",
      details: { determinedOn: "2026-06-04" },
    });
  });
});
