import type { ContactEvent } from "./complaint-event.ts";
import type { ComplaintFacts } from "./complaint-facts.ts";
import type { Filing } from "../deadlines/facts/given-facts.ts";
import type { Contact, ContactFacts } from "./contact-facts.ts";
import { known } from "../machine/known.ts";

type EventOf<Kind extends ContactEvent["kind"]> = Extract<ContactEvent, { kind: Kind }>;

/** The facts of a contact just taken down. */
export function contactRecorded(event: EventOf<"ContactRecorded">): ContactFacts {
  const { kind: _, provenance: __, ...contact } = event;
  return { status: "CONTACT_RECEIVED", contact: known(contact) };
}

type Later = Exclude<ContactEvent["kind"], "ContactRecorded">;

function withContact(facts: ContactFacts, more: Partial<Contact>): ContactFacts {
  return { ...facts, contact: { ...facts.contact, ...more } };
}

/** How each later event changes the facts of a contact. */
export const foldContact: {
  readonly [Kind in Later]: (facts: ContactFacts, event: EventOf<Kind>) => ContactFacts;
} = {
  ContactAcknowledged: (facts, { acknowledgedOn, whatIsDone, answerExpectedOn }) => ({
    ...withContact(facts, { acknowledgedOn, promise: { whatIsDone, answerExpectedOn } }),
    status: "CONTACT_ACKNOWLEDGED",
  }),
  ContactAnswered: (facts, { answeredOn, manner, text }) => ({
    ...withContact(facts, { answeredOn, answer: { manner, text } }),
    status: "CONTACT_ANSWERED",
  }),
  ComplaintOffered: (facts, { offeredOn, wishesToFile }) => ({
    ...withContact(facts, { offer: { offeredOn, wishesToFile } }),
    status: "COMPLAINT_OFFERED",
  }),
  RepeatedContactRejected: (facts, { reason }) => withContact(facts, { notTheSameSubject: { reason } }),
  ContactClosed: (facts, { closedOn }) => ({
    ...withContact(facts, { closedOn }),
    status: "CONTACT_CLOSED",
  }),
};

/** The evidence of filing of a contact that became a complaint by repetition: it was made on the day it came. */
function filingOf({ channel, receivedOn }: Contact): Filing {
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

/** The complaint that a repeated contact is by force of 22 CCR 111544(d). */
export function converted(facts: ContactFacts, issues: ComplaintFacts["issues"]): ComplaintFacts {
  return { status: "RECEIVED", filing: filingOf(facts.contact), issues, contact: facts.contact };
}
