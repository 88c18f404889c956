import type { ComplaintClockFacts, TransferClockFacts } from "./given-facts.ts";

// "...shall comply with the requirements of Sections 120101 through 120105(a) within 30 days of receipt of the form", 22 CCR
// 120104(b): each transfer that arrives and is not given back makes another agency answer, and its days start anew.

type Transfers = Pick<ComplaintClockFacts, "transfer" | "earlierTransfers">;

/** Whether it arrived and the agency that got it has to answer: nobody disputed, or the Department said so. */
function isAnswered({ receivedOn, ownership }: TransferClockFacts): boolean {
  return receivedOn !== undefined && ownership === "RECEIVING";
}

/** Every transfer of a complaint, oldest first. */
export function transfersOf({ transfer, earlierTransfers = [] }: Transfers): readonly TransferClockFacts[] {
  return transfer === undefined ? earlierTransfers : [...earlierTransfers, transfer];
}

/** The transfer by which the agency that sent the latest one on had got the complaint itself; undefined for the first. */
export function sendersTransfer({ earlierTransfers }: Transfers): TransferClockFacts | undefined {
  return earlierTransfers?.findLast(isAnswered);
}

/**
 * The transfer by which the agency that must answer got the complaint: the last that arrived and was not given back. One
 * that is still on its way changes nothing yet. Undefined while the first agency must answer.
 */
export function answeringTransfer(transfers: Transfers): TransferClockFacts | undefined {
  const { transfer } = transfers;
  return transfer !== undefined && isAnswered(transfer) ? transfer : sendersTransfer(transfers);
}

/** Which of several transfers this is, from 1; undefined when there was only one. */
export function transferOrdinal(
  transfers: Transfers,
  one: TransferClockFacts | undefined,
): number | undefined {
  const all = transfersOf(transfers);
  return one === undefined || all.length < 2 ? undefined : all.indexOf(one) + 1;
}
