import type { ContactFacts } from "./facts/contact-facts.ts";
import { reviewGuards } from "../ombudsperson/independent-review.ts";
import type { Actor } from "../vocabulary/role.ts";
import { refuse, type Refusal } from "./refusal.ts";

/** A question about a contact, asked before any input is known. Undefined: nothing stands against it. */
export type ContactGuard = (facts: ContactFacts, actor: Actor) => Refusal | undefined;

/** Every guard by the name the table uses. */
export const contactGuards = {
  mayBeAcknowledgedFirst: ({ contactKind, from }) =>
    contactKind === "DISPUTE" || from === "OTHER" ? undefined : refuse("CONTACT_MUST_BE_ANSWERED"),
  isFromParticipant: ({ from }) =>
    from === "PARTICIPANT" ? undefined : refuse("CONTACT_NOT_FROM_PARTICIPANT"),
  repeatsAnEarlierContact: ({ from, earlierOnSameSubjectOn, notTheSameSubject }) => {
    if (from !== "PARTICIPANT") return refuse("CONTACT_NOT_FROM_PARTICIPANT");
    if (earlierOnSameSubjectOn === undefined) return refuse("CONTACT_NOT_REPEATED");
    return notTheSameSubject && refuse("REPETITION_REJECTED");
  },
  repeatsNothingYet: ({ earlierOnSameSubjectOn: earlierOn }) =>
    earlierOn && refuse("CONTACT_REPEATS_ALREADY", undefined, { earlierOn }),
  complaintNotYetFiled: ({ complaint }) =>
    complaint && refuse("COMPLAINT_ALREADY_FILED", undefined, { filedOn: complaint.filedOn }),
  ...reviewGuards(refuse),
  noComplaintWished: ({ offer, complaint }) =>
    offer?.wishesToFile === true && complaint === undefined ? refuse("COMPLAINT_WISHED") : undefined,
} as const satisfies Readonly<Record<string, ContactGuard>>;

/** The name of one guard. */
export type ContactGuardName = keyof typeof contactGuards;
