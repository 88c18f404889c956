import type { PlainDate } from "../../calendar/plain-date.ts";
import { computeDueDatesOf } from "../../deadlines/compute-deadlines.ts";
import { transferOwners, type ComplaintClockFacts } from "../../deadlines/given-facts.ts";
import type { RuleId } from "../../deadlines/rulebook.ts";
import { checkHappened } from "../../input/check-day.ts";
import type { World } from "../../world/world.ts";
import { transferWays, type Transfer } from "../complaint-facts.ts";
import { inHandOn } from "../../deadlines/filing-evidence.ts";
import { refuse, type Refusal } from "../refusal.ts";
import type { DisputeTransfer } from "../transfer-action.ts";
import { check } from "./check.ts";
import { checkChoice, first } from "../../input/check-choice.ts";
import { checkText } from "../../input/check-text.ts";

/** The receipt of LCR004 is on record or comes with the dispute, once; the call follows it. */
function checkDispute(
  transfer: Transfer | undefined,
  action: DisputeTransfer,
  world: World,
): Refusal | undefined {
  const known = transfer?.receivedOn;
  const given = action.receivedOn;
  if (known === undefined && given === undefined) return refuse("TRANSFER_RECEIPT_MISSING", ["receivedOn"]);
  if (known !== undefined && given !== undefined && known !== given)
    return refuse("TRANSFER_RECEIPT_ALREADY_RECORDED", ["receivedOn"], { receivedOn: known });
  return first([
    given === undefined ? undefined : checkHappened(given, "receivedOn", world.today, transfer?.sentOn),
    checkHappened(action.disputeContactedOn, "disputeContactedOn", world.today, known ?? given),
    checkText(action.reason, ["reason"], "REASON_REQUIRED"),
  ]);
}

/** Whether a day comes after the last one of a rule; a warning’s answer. The act is done all the same. */
function checkLate(
  complaint: ComplaintClockFacts,
  rule: RuleId,
  date: PlainDate,
  field: string,
  code: "TRANSFER_LATE" | "TRANSFER_DISPUTE_LATE",
  world: World,
): Refusal | undefined {
  const lastDay = computeDueDatesOf({ complaint }, world)[rule];
  return lastDay === undefined || date <= lastDay ? undefined : refuse(code, [field], { lastDay });
}

/** The checks of a transfer. */
export const transferChecks = {
  transfer: check(["transferComplaint"], ({ facts, action, world }) =>
    first([
      checkText(action.toAgencyId, ["toAgencyId"]),
      checkHappened(
        action.sentOn,
        "sentOn",
        world.today,
        facts.transfer?.receivedOn ?? inHandOn(facts.filing),
      ),
      checkChoice(action.sentBy, transferWays, ["sentBy"]),
      checkText(action.reason, ["reason"], "REASON_REQUIRED"),
    ]),
  ),
  transferInTime: check(["transferComplaint"], ({ facts, action, world }) => {
    const { transfer: before, earlierTransfers = [] } = facts;
    const transfer = { sentOn: action.sentOn, ownership: "RECEIVING" } as const;
    const sent = { ...facts, transfer, earlierTransfers: [...earlierTransfers, ...(before ? [before] : [])] };
    return checkLate(sent, "complaint-transfer", action.sentOn, "sentOn", "TRANSFER_LATE", world);
  }),
  transferCopy: check(["mailTransferCopy"], ({ facts, action, world }) =>
    checkHappened(action.copyMailedOn, "copyMailedOn", world.today, facts.transfer?.sentOn),
  ),
  transferReceipt: check(["receiveTransfer"], ({ facts, action, world }) =>
    checkHappened(action.receivedOn, "receivedOn", world.today, facts.transfer?.sentOn),
  ),
  transferDispute: check(["disputeTransfer"], ({ facts, action, world }) =>
    checkDispute(facts.transfer, action, world),
  ),
  transferDisputeInTime: check(["disputeTransfer"], ({ facts, action, world }) => {
    const { disputeContactedOn: on, receivedOn = facts.transfer?.receivedOn } = action;
    const transfer = { ownership: "RECEIVING", ...facts.transfer, receivedOn } as const;
    const rule = "ownership-dispute-contact";
    return checkLate({ ...facts, transfer }, rule, on, "disputeContactedOn", "TRANSFER_DISPUTE_LATE", world);
  }),
  ownership: check(["determineOwnership"], ({ facts, action, world }) =>
    first([
      checkHappened(action.determinedOn, "determinedOn", world.today, facts.transfer?.disputeContactedOn),
      checkChoice(action.ownership, transferOwners, ["ownership"]),
    ]),
  ),
} as const;
