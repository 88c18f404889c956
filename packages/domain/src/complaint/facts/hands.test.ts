import { bodiesOf } from "../../vocabulary/hands.ts";
import {
  complaintActs,
  complaintOf,
  anIssue,
  handedIn,
  staff,
  aWorld,
  type LifeStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { actingBodies, type ActingBody } from "../../vocabulary/acting-body.ts";
import { availableActions } from "../available-actions.ts";
import { handsOf } from "./hands.ts";
import { complaintActionNames } from "../acts/complaint-action.ts";
import { decide } from "../decide.ts";
import { plainDate } from "../../calendar/plain-date.ts";
import { refusalMessage } from "../../refusal/refusal.ts";
import { transitionOf } from "../complaint-transitions.ts";

const { ombudsperson, stateAnalyst } = staff;
const { transferComplaint, mailTransferCopy, receiveTransfer, determineOwnership } = complaintActs;
/** LCR004 came on Tuesday, May 26, 2026; the dispute is the first that the other agency says of it. */
const disputeTransfer = { ...complaintActs.disputeTransfer, receivedOn: receiveTransfer.receivedOn };

/** Placer's complaint, received on Monday, May 18, 2026; what is sent goes to the agency that the act names. */
const received: LifeStep = [
  ombudsperson,
  { action: "receiveComplaint", filing: handedIn("2026-05-18"), issues: [anIssue(1)] },
];
const sent = [received, transferComplaint] as const;
const other = transferComplaint.toAgencyId;
const determined = (ownership: "RECEIVING" | "TRANSFERRING"): LifeStep => [
  stateAnalyst,
  { ...determineOwnership, ownership },
];

const hands = (...steps: Parameters<typeof complaintOf>[0][number][]) =>
  handsOf(complaintOf(steps), "placer");

describe("a complaint is in somebody's hands at every moment", () => {
  test("it was received: its own agency's", () => expect(hands(received)).toEqual({ holder: "placer" }));

  test("it was sent: still the sender's, until the other agency does its first act", () =>
    expect(hands(...sent)).toEqual({ holder: "placer", sender: "placer", receiver: other }));

  test("the copy was mailed meanwhile: that moves nothing, and leaves the sender nothing to do as such", () =>
    expect(hands(...sent, mailTransferCopy)).toEqual({
      holder: "placer",
      sender: "placer",
      senderDone: true,
      receiver: other,
    }));

  test.each([
    ["it came", receiveTransfer],
    ["its coming is disputed at once", disputeTransfer],
  ])("%s: the other agency's, while the sender still owes the copy", (_, act) =>
    expect(hands(...sent, act)).toEqual({ holder: other, sender: "placer", receiver: other }),
  );

  test("the copy is mailed before it came or after: it was the same that sent it", () => {
    const after = { holder: other, sender: "placer", senderDone: true, receiver: other };
    expect(hands(...sent, mailTransferCopy, receiveTransfer)).toEqual(after);
    expect(hands(...sent, receiveTransfer, mailTransferCopy)).toEqual(after);
  });

  test("the Department gives it back: the sender's again", () =>
    expect(hands(...sent, disputeTransfer, determined("TRANSFERRING"))).toEqual({
      holder: "placer",
      sender: "placer",
      receiver: undefined,
    }));

  test("the Department leaves it: the other agency's, for good", () =>
    expect(hands(...sent, mailTransferCopy, disputeTransfer, determined("RECEIVING"))).toEqual({
      holder: other,
      sender: "placer",
      senderDone: true,
      receiver: undefined,
    }));

  test("it is sent on to a third agency: from where it was", () => {
    // On Thursday, May 28, 2026, and it came on Friday.
    const onward = { ...transferComplaint, toAgencyId: "yuba", sentOn: plainDate("2026-05-28") };
    const came = { ...receiveTransfer, receivedOn: plainDate("2026-05-29") };
    expect(hands(...sent, receiveTransfer, onward)).toEqual({
      holder: other,
      sender: other,
      receiver: "yuba",
    });
    expect(hands(...sent, receiveTransfer, onward, came)).toMatchObject({ holder: "yuba" });
  });
});

describe("whom somebody stands for", () => {
  const after = hands(...sent, receiveTransfer);

  test("the agency that holds it was its receiver too; the one that sent it on is its sender; a third is nobody", () => {
    expect(bodiesOf(after, other)).toEqual(["HOLDER", "RECEIVER"]);
    expect(bodiesOf(after, "placer")).toEqual(["SENDER"]);
    expect(bodiesOf(after, "yuba")).toEqual([]);
  });

  test("the Department is the Department", () => expect(bodiesOf(after, null)).toEqual(["DEPARTMENT"]));
});

describe("whose act it is", () => {
  const world = aWorld("2026-06-01"); // Monday
  const asked = (name: (typeof complaintActionNames)[number], bodies: readonly ActingBody[]) =>
    availableActions(complaintOf([...sent]), world, { ...ombudsperson, bodies }).find(
      ({ action }) => action === name,
    );

  test("is said by every row, by a body that there is", () => {
    for (const name of complaintActionNames) {
      const { by } = transitionOf(name);
      expect([name, by.length > 0 && by.every((body) => actingBodies.includes(body))]).toEqual([name, true]);
    }
  });

  test("the receiver receives, and nobody else", () => {
    expect(asked("receiveTransfer", ["RECEIVER"])).toMatchObject({ allowed: true });
    expect(asked("receiveTransfer", ["HOLDER", "SENDER"])?.refusal).toMatchObject({
      code: "BODY_NOT_ALLOWED",
    });
  });

  test("the sender mails the copy, whether it still holds the complaint or not", () => {
    expect(asked("mailTransferCopy", ["SENDER"])).toMatchObject({ allowed: true });
    expect(asked("mailTransferCopy", ["RECEIVER"])?.refusal?.code).toBe("BODY_NOT_ALLOWED");
  });

  test("is not asked where nobody's record is at stake", () => {
    const facts = complaintOf([...sent]);
    expect(decide(facts, receiveTransfer, world, ombudsperson).ok).toBe(true);
    expect(decide(facts, receiveTransfer, world, { ...ombudsperson, bodies: [] }).ok).toBe(false);
  });

  test("and the refusal says whose, in both languages", () => {
    const refusal = asked("receiveTransfer", ["HOLDER"])?.refusal;
    if (refusal === undefined) throw new Error("It is refused.");
    expect(refusalMessage(refusal, "en")).toBe("This is for the agency to which it was sent to do.");
    expect(refusalMessage(refusal, "es")).toBe("Esto le corresponde a la agencia a la que se envió.");
  });
});
