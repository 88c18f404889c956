import { earliestOf } from "../../calendar/first-and-last.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { ContactFacts } from "../../contact/facts/contact-facts.ts";
import type { Filing } from "../../deadlines/facts/given-facts.ts";
import type { OpenComplaintFromRepeatedContact } from "./complaint-action.ts";
import type { NamedContact } from "../facts/complaint-facts.ts";

/** The evidence of filing of a contact that is a complaint by repetition: it was made on the day it came. */
function filingOf({ channel, receivedOn }: ContactFacts): Filing {
  switch (channel) {
    case "MAIL":
    case "HAND_DELIVERY":
      return { channel, dateStampedOn: receivedOn, byRepeatedContact: true };
    case "ORAL":
    case "VISIT":
      return { channel: "ORAL", spokenOn: receivedOn, byRepeatedContact: true };
    case "ELECTRONIC":
    case "FAX":
      return { channel, arrivedOn: receivedOn, byRepeatedContact: true };
  }
}

/**
 * The complaint that a contact opens by force of 22 CCR 111544(d), as the action to be decided with the contact's own;
 * undefined for a contact that repeats nothing. Its clocks run from the contact's day, and what it is about is what was
 * taken down; an amendment says it more closely. `earlier` names the contact that it repeats, where that is on record, with
 * the day of what that one repeated in its turn.
 */
export function complaintOfRepetition(
  contactId: string,
  contact: ContactFacts,
  earlier?: NamedContact & { readonly firstOn?: PlainDate | undefined },
): OpenComplaintFromRepeatedContact | undefined {
  const { from, earlierOnSameSubjectOn, notTheSameSubject, subject, summary, receivedOn } = contact;
  if (from !== "PARTICIPANT" || earlierOnSameSubjectOn === undefined || notTheSameSubject) return undefined;
  return {
    action: "openComplaintFromRepeatedContact",
    filing: filingOf(contact),
    issues: [{ ordinal: 1, subject, description: summary }],
    contacts: [
      ...(earlier ? [{ contactId: earlier.contactId, receivedOn: earlier.receivedOn }] : []),
      { contactId, receivedOn },
    ],
    firstContactOn: earliestOf(earlierOnSameSubjectOn, earlier?.firstOn, earlier?.receivedOn),
  };
}
