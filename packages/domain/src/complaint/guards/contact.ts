import type { ContactFacts } from "../contact-facts.ts";
import { refuse, type Refusal } from "../refusal.ts";

/** A question about a contact, asked before any input is known. Undefined: nothing stands against it. */
export type ContactGuard = (facts: ContactFacts) => Refusal | undefined;

/** Every guard of the contact stage by the name the table uses. */
export const contactGuards = {
  mayBeAcknowledgedFirst: ({ contact }) =>
    contact.contactKind === "DISPUTE" || contact.from === "OTHER"
      ? undefined
      : refuse("CONTACT_MUST_BE_ANSWERED"),
  isFromParticipant: ({ contact }) =>
    contact.from === "PARTICIPANT" ? undefined : refuse("CONTACT_NOT_FROM_PARTICIPANT"),
  repeatsAnEarlierContact: ({ contact }) => {
    if (contact.from !== "PARTICIPANT") return refuse("CONTACT_NOT_FROM_PARTICIPANT");
    if (contact.earlierOnSameSubjectOn === undefined) return refuse("CONTACT_NOT_REPEATED");
    return contact.notTheSameSubject && refuse("REPETITION_REJECTED");
  },
  // 22 CCR 111544(d) makes a repetition a complaint by itself: its clock must not be lost by closing the contact.
  repetitionIsDecided: ({ contact }) =>
    contact.from === "PARTICIPANT" &&
    contact.earlierOnSameSubjectOn !== undefined &&
    !contact.notTheSameSubject
      ? refuse("REPETITION_NOT_DECIDED", undefined, { earlierOn: contact.earlierOnSameSubjectOn })
      : undefined,
  noComplaintWished: ({ contact }) =>
    contact.offer?.wishesToFile === true ? refuse("COMPLAINT_WISHED") : undefined,
} as const satisfies Readonly<Record<string, ContactGuard>>;

/** The name of one guard of the contact stage. */
export type ContactGuardName = keyof typeof contactGuards;
