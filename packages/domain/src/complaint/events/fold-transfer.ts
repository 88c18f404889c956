import { recorded } from "../../vocabulary/impossible.ts";
import type { Provenance } from "../../provenance/provenance.ts";
import type { ComplaintEvent } from "./complaint-event.ts";
import type { ComplaintFacts, Transfer } from "../facts/complaint-facts.ts";
import { known } from "../../machine/known.ts";
import { openReview } from "../../ombudsperson/independent-review.ts";

type EventOf<Kind extends ComplaintEvent["kind"]> = Extract<ComplaintEvent, { kind: Kind }>;

/** The days of the work that an agency leaves behind. */
const daysOfWork = ["acknowledgementMailedOn", "extensionNoticeMailedOn"] as const;

function evidenceOfWork({ provenance }: ComplaintFacts): Provenance | undefined {
  const entries = daysOfWork.flatMap((fact) => {
    const evidence = provenance?.[fact];
    return evidence ? [[fact, evidence] as const] : [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** What an agency did before it sent the complaint on; absent facts stay absent. */
function workOf(facts: ComplaintFacts): Transfer["before"] {
  const { acknowledgement, extension, caseworkerId, ombudspersonId, investigatorId } = facts;
  const provenance = evidenceOfWork(facts);
  return known({ acknowledgement, extension, caseworkerId, ombudspersonId, investigatorId, provenance });
}

function withoutWork(facts: ComplaintFacts): ComplaintFacts {
  const none = { acknowledgement: undefined, extension: undefined };
  const nobody = { caseworkerId: undefined, ombudspersonId: undefined, investigatorId: undefined };
  // A review that waits for its answer is answered by somebody of the agency that has the complaint now.
  const open = openReview(facts);
  const review = open ? known({ ...open, reviewerId: undefined }) : facts.review;
  return known({ ...facts, ...none, ...nobody, review });
}

function withTransfer(facts: ComplaintFacts, more: Partial<Transfer>): ComplaintFacts {
  const transfer = recorded(facts.transfer, "A transfer went on that was never sent.");
  return { ...facts, transfer: { ...transfer, ...known(more) } };
}

/**
 * In the second agency’s hands, once. What the first one did may have been corrected since it was sent; what the second
 * one did before it disputed the transfer is its own and stays, but for the investigator, who is named again.
 */
function handedOver(facts: ComplaintFacts): ComplaintFacts {
  if (facts.status !== "TRANSFER_SENT") return known({ ...facts, investigatorId: undefined });
  return withoutWork(withTransfer(facts, { before: workOf(facts) }));
}

function sent(facts: ComplaintFacts, event: EventOf<"ComplaintTransferred">): ComplaintFacts {
  const { toAgencyId, sentOn, sentBy, reason } = event;
  const earlier = facts.transfer && [...(facts.earlierTransfers ?? []), facts.transfer];
  return {
    ...facts,
    status: "TRANSFER_SENT",
    transfer: { toAgencyId, sentOn, sentBy, reason, ownership: "RECEIVING", before: workOf(facts) },
    ...(earlier && { earlierTransfers: earlier }),
  };
}

/** Back to the first agency with what it had done and its old day of receipt, or on with the second one, which begins anew. */
function determined(facts: ComplaintFacts, event: EventOf<"OwnershipDetermined">): ComplaintFacts {
  const { determinedOn, ownership } = event;
  const settled = withTransfer({ ...facts, status: "RECEIVED" }, { determinedOn, ownership });
  if (ownership === "RECEIVING") return settled;
  return known({ ...withoutWork(settled), ...settled.transfer?.before, investigatorId: undefined });
}

/** How each event of a transfer changes the facts of a complaint. */
export const foldTransfer = {
  ComplaintTransferred: sent,
  TransferCopyMailed: (facts: ComplaintFacts, { copyMailedOn }: EventOf<"TransferCopyMailed">) =>
    withTransfer(facts, { copyMailedOn }),
  TransferReceived: (facts: ComplaintFacts, { receivedOn }: EventOf<"TransferReceived">) =>
    withTransfer({ ...handedOver(facts), status: "RECEIVED" }, { receivedOn }),
  TransferDisputed: (facts: ComplaintFacts, event: EventOf<"TransferDisputed">) => {
    const { receivedOn, disputeContactedOn, reason } = event;
    const disputed = { ...handedOver(facts), status: "TRANSFER_DISPUTED" } as const;
    return withTransfer(disputed, { receivedOn, disputeContactedOn, disputeReason: reason });
  },
  OwnershipDetermined: determined,
} as const;
