import type { PlainDate } from "../../calendar/plain-date.ts";
import { computeDueDatesOf } from "../../deadlines/compute/compute-deadlines.ts";
import type { ComplaintClockFacts } from "../../deadlines/facts/given-facts.ts";
import type { RuleId } from "../../deadlines/rulebook/rule-id.ts";
import { checkNotBefore } from "../../input/check-day.ts";
import type { World } from "../../world/world.ts";
import type { ComplaintActionOf } from "../acts/complaint-action.ts";
import type { Transfer } from "../facts/complaint-facts.ts";
import { refuse, type Refusal } from "../refusals/refusal.ts";
import { check } from "./check.ts";

/** The receipt of LCR004 is on record or comes with the dispute, once; the call follows it. */
function checkDispute(
  transfer: Transfer | undefined,
  action: ComplaintActionOf<"disputeTransfer">,
): Refusal | undefined {
  const known = transfer?.receivedOn;
  const given = action.receivedOn;
  if (known === undefined && given === undefined) return refuse("TRANSFER_RECEIPT_MISSING", ["receivedOn"]);
  if (known !== undefined && given !== undefined && known !== given)
    return refuse("TRANSFER_RECEIPT_ALREADY_RECORDED", ["receivedOn"], { receivedOn: known });
  return checkNotBefore(action.disputeContactedOn, ["disputeContactedOn"], given);
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
  transferInTime: check(["transferComplaint"], ({ facts, action, world }) => {
    const { transfer: before, earlierTransfers = [] } = facts;
    const transfer = { sentOn: action.sentOn, ownership: "RECEIVING" } as const;
    const sent = { ...facts, transfer, earlierTransfers: [...earlierTransfers, ...(before ? [before] : [])] };
    return checkLate(sent, "complaint-transfer", action.sentOn, "sentOn", "TRANSFER_LATE", world);
  }),
  transferDispute: check(["disputeTransfer"], ({ facts, action }) => checkDispute(facts.transfer, action)),
  transferDisputeInTime: check(["disputeTransfer"], ({ facts, action, world }) => {
    const { disputeContactedOn: on, receivedOn = facts.transfer?.receivedOn } = action;
    const transfer = { ownership: "RECEIVING", ...facts.transfer, receivedOn } as const;
    const rule = "ownership-dispute-contact";
    return checkLate({ ...facts, transfer }, rule, on, "disputeContactedOn", "TRANSFER_DISPUTE_LATE", world);
  }),
} as const;
