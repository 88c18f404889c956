import {
  computeDeadlines,
  computeDeadlinesOf,
  type Deadline,
} from "../../deadlines/compute/compute-deadlines.ts";
import type {
  ClaimClockFacts,
  ComplaintClockFacts,
  GivenFacts,
  TransferClockFacts,
} from "../../deadlines/facts/given-facts.ts";
import type { CountingContext } from "../../world/world.ts";
import type { ComplaintFacts, Transfer } from "./complaint-facts.ts";
import type { RecordedClaim } from "./recorded-claim.ts";

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

/** The dates of a claim as the deadline rules read them. */
function claimClockFacts({ claimKind, receivedOn, ...claim }: RecordedClaim): ClaimClockFacts {
  return {
    kind: claimKind,
    receivedOn,
    acknowledgedOn: claim.acknowledgedOn,
    extensionDays: claim.extension?.days,
    answeredOn: claim.answer?.answeredOn,
  };
}

/** Every date that is stored with a complaint: its own and, where a claim was made beside it, the claim's. */
export function complaintDeadlines(facts: ComplaintFacts, context: CountingContext): readonly Deadline[] {
  const own = computeDeadlines(complaintClockFacts(facts), context);
  return facts.claim
    ? [...own, ...computeDeadlinesOf({ claim: claimClockFacts(facts.claim) }, context)]
    : own;
}
