import type { ActingBody } from "../vocabulary/acting-body.ts";
import type { ComplaintFacts, Transfer } from "./complaint-facts.ts";

/** Whose hands a complaint is in. */
export interface Hands {
  /** Who has it in hand and owes what is due. At no moment does nobody hold it. */
  readonly holder: string;
  /** Who sent it on last and may still have to mail the complainant's copy of LCR004. */
  readonly sender?: string | undefined;
  /** To whom it was sent last, as long as it is not settled whose it is. */
  readonly receiver?: string | undefined;
}

/**
 * How one transfer moves a complaint. The agency to which it was sent holds it from its first act (that it received it,
 * or that it disputes it), and the Department's word is the last one, 22 CCR 120104(c).
 */
function after(sender: string, transfer: Transfer): Hands {
  const { toAgencyId, receivedOn, disputeContactedOn, determinedOn, ownership, copyMailedOn } = transfer;
  const settled = determinedOn !== undefined;
  const taken = receivedOn !== undefined || disputeContactedOn !== undefined;
  const kept = settled ? ownership === "TRANSFERRING" : !taken;
  return {
    holder: kept ? sender : toAgencyId,
    // 22 CCR 120104(a)(2) binds the sender also when the receiver was faster.
    sender: kept || copyMailedOn === undefined ? sender : undefined,
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

/**
 * For whom an agency stands on a record in these hands; for nobody when it is none of the three.
 *
 * @param agencyId null for the Department.
 */
export function bodiesOf(hands: Hands, agencyId: string | null): readonly ActingBody[] {
  if (agencyId === null) return ["DEPARTMENT"];
  const parts = { HOLDER: hands.holder, SENDER: hands.sender, RECEIVER: hands.receiver } as const;
  return (["HOLDER", "SENDER", "RECEIVER"] as const).filter((body) => parts[body] === agencyId);
}
