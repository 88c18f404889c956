import type { PlainDate } from "../../calendar/plain-date.ts";
import { transfersOf } from "../facts/answering-transfer.ts";
import type { ComplaintClockFacts, TransferClockFacts } from "../facts/given-facts.ts";
import type { GivenRefusalCode } from "./given-reasons.ts";
import { givenRefusal, type GivenPath, type GivenRefusal } from "./given-refusal.ts";

type Day = PlainDate | undefined;
type TransferDay = "sentOn" | "receivedOn" | "copyMailedOn" | "disputeContactedOn" | "determinedOn";

/** What a transfer cannot come before, and what to say when it does. */
interface Before {
  readonly code: GivenRefusalCode;
  readonly on: Day;
}

/** The day from which a complaint may be sent on again: once it is determined or received, or at the least was sent. */
function sentOnFrom({ sentOn, receivedOn, determinedOn }: TransferClockFacts): Day {
  return determinedOn ?? receivedOn ?? sentOn;
}

/** The days of one transfer that cannot follow each other or what came before. */
function troublesOf(one: TransferClockFacts, before: Before, path: GivenPath): readonly GivenRefusal[] {
  const { sentOn, receivedOn, copyMailedOn, disputeContactedOn, determinedOn } = one;
  const begins: TransferDay = sentOn === undefined ? "receivedOn" : "sentOn";
  const orders: readonly (readonly [GivenRefusalCode, Day, TransferDay, Day])[] = [
    [before.code, before.on, begins, one[begins]],
    ["TRANSFER_RECEIVED_BEFORE_SENT", sentOn, "receivedOn", receivedOn],
    ["TRANSFER_COPY_BEFORE_SENT", sentOn, "copyMailedOn", copyMailedOn],
    ["DISPUTE_BEFORE_TRANSFER", receivedOn, "disputeContactedOn", disputeContactedOn],
    ["DETERMINATION_BEFORE_DISPUTE", disputeContactedOn, "determinedOn", determinedOn],
  ];
  return orders.flatMap(([code, earlier, name, later]) =>
    earlier !== undefined && later !== undefined && later < earlier
      ? [givenRefusal(code, [...path, name], { earlier, later })]
      : [],
  );
}

/**
 * All of the transfers that cannot have happened: earlier ones without a latest, one before the complaint was made, one sent
 * on before the agency that sent it had it, and days of one transfer in the wrong order.
 */
export function transferTroubles(complaint: ComplaintClockFacts, madeOn: Day): readonly GivenRefusal[] {
  const { transfer, earlierTransfers = [] } = complaint;
  if (transfer === undefined && earlierTransfers.length > 0)
    return [givenRefusal("LATEST_TRANSFER_MISSING", ["complaint", "transfer"])];
  const troubles: GivenRefusal[] = [];
  let before: Before = { code: "TRANSFER_BEFORE_COMPLAINT", on: madeOn };
  for (const [at, one] of transfersOf(complaint).entries()) {
    const path = one === transfer ? ["complaint", "transfer"] : ["complaint", "earlierTransfers", at];
    troubles.push(...troublesOf(one, before, path));
    const on = sentOnFrom(one);
    if (on !== undefined) before = { code: "TRANSFERS_OUT_OF_ORDER", on };
  }
  return troubles;
}
