import type {
  ComplaintClockFacts,
  GivenFacts,
  TransferClockFacts,
} from "../../deadlines/facts/given-facts.ts";
import type { ComplaintFacts, Transfer } from "./complaint-facts.ts";

function transferDates(transfer: Transfer): TransferClockFacts {
  const { sentOn, receivedOn, copyMailedOn, disputeContactedOn, determinedOn, ownership } = transfer;
  return { sentOn, receivedOn, copyMailedOn, disputeContactedOn, determinedOn, ownership };
}

/**
 * The dates of a complaint as the deadline rules read them. What was found to be no repetition owes nothing from that day
 * on, as after a withdrawal.
 */
export function complaintClockFacts(facts: ComplaintFacts): ComplaintClockFacts {
  const { knewOn, filing, acknowledgement, amendedOn, extension, resolution } = facts;
  const { transfer, earlierTransfers, repetition } = facts;
  const endedOn = facts.withdrawal?.withdrawnOn ?? repetition?.notTheSameSubject?.foundOn;
  return {
    knewOn,
    filing,
    acknowledgement,
    amendedOn,
    extension,
    resolution,
    withdrawal: endedOn === undefined ? undefined : { withdrawnOn: endedOn },
    transfer: transfer && transferDates(transfer),
    earlierTransfers: earlierTransfers?.map(transferDates),
  };
}

/** Everything that a deadline rule can read from a complaint. */
export function complaintGivenFacts(facts: ComplaintFacts): GivenFacts {
  return { complaint: complaintClockFacts(facts) };
}
