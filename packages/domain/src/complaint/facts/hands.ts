import type { Hands } from "../../vocabulary/hands.ts";
import type { ComplaintFacts, Transfer } from "./complaint-facts.ts";

/**
 * How one transfer moves a complaint. The agency to which it was sent holds it from its first act (that it received it,
 * or that it disputes it), and the Department's word is the last one, 22 CCR 120104(c).
 */
function after(sender: string, transfer: Transfer): Hands {
  const { toAgencyId, receivedOn, disputeContactedOn, determinedOn, ownership, copyMailedOn } = transfer;
  const settled = determinedOn !== undefined;
  const taken = receivedOn !== undefined || disputeContactedOn !== undefined;
  const kept = settled ? ownership === "TRANSFERRING" : !taken;
  // 22 CCR 120104(a)(2) binds the sender, who owes the copy, also when the receiver was faster.
  return {
    holder: kept ? sender : toAgencyId,
    sender,
    senderDone: copyMailedOn !== undefined || undefined,
    receiver: settled ? undefined : toAgencyId,
  };
}

/** Whose hands a complaint is in, told from its transfers alone. */
export function handsOf(facts: ComplaintFacts, birthAgencyId: string): Hands {
  const transfers = [...(facts.earlierTransfers ?? []), ...(facts.transfer ? [facts.transfer] : [])];
  return transfers.reduce<Hands>(({ holder }, transfer) => after(holder, transfer), {
    holder: birthAgencyId,
  });
}
