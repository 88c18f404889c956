import type {
  ComplaintClockFacts,
  ContactClockFacts,
  GivenFacts,
  TransferClockFacts,
} from "../deadlines/facts/given-facts.ts";
import type { ComplaintFacts, MatterFacts, Transfer } from "./complaint-facts.ts";
import type { Contact } from "./contact-facts.ts";
import { isComplaint } from "./is-complaint.ts";

function transferDates(transfer: Transfer): TransferClockFacts {
  const { sentOn, receivedOn, copyMailedOn, disputeContactedOn, determinedOn, ownership } = transfer;
  return { sentOn, receivedOn, copyMailedOn, disputeContactedOn, determinedOn, ownership };
}

/** The dates of a complaint as the deadline rules read them. */
export function complaintClockFacts(facts: ComplaintFacts): ComplaintClockFacts {
  const { knewOn, filing, acknowledgement, amendedOn, extension, resolution, withdrawal } = facts;
  const { transfer, earlierTransfers } = facts;
  return {
    knewOn,
    filing,
    acknowledgement,
    amendedOn,
    extension,
    resolution,
    withdrawal,
    transfer: transfer && transferDates(transfer),
    earlierTransfers: earlierTransfers?.map(transferDates),
  };
}

/** The dates of a contact as the deadline rules read them. What was found to be about something else repeats nothing. */
function contactClockFacts(contact: Contact): ContactClockFacts {
  const { receivedOn, from, contactKind, earlierOnSameSubjectOn, answeredOn, acknowledgedOn } = contact;
  return {
    receivedOn,
    from,
    dispute: contactKind === "DISPUTE",
    earlierOnSameSubjectOn: contact.notTheSameSubject ? undefined : earlierOnSameSubjectOn,
    answeredOn,
    acknowledgedOn,
    answerExpectedOn: contact.promise?.answerExpectedOn,
  };
}

/** Everything that a deadline rule can read from a contact or from the complaint that it became. */
export function matterGivenFacts(facts: MatterFacts): GivenFacts {
  if (!isComplaint(facts)) return { contact: contactClockFacts(facts.contact) };
  const complaint = complaintClockFacts(facts);
  return facts.contact ? { contact: contactClockFacts(facts.contact), complaint } : { complaint };
}
