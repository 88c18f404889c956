import { foldOf } from "../machine/fold-of.ts";
import { known } from "../machine/known.ts";
import { Impossible } from "../vocabulary/impossible.ts";
import { foldExplanation } from "../ombudsperson/explanation.ts";
import { foldReview } from "../ombudsperson/independent-review.ts";
import { foldFormHelp } from "../ombudsperson/form-help.ts";
import { carryProvenance } from "../provenance/carry-provenance.ts";
import type { ContactEvent } from "./contact-event.ts";
import type { ContactFacts } from "./facts/contact-facts.ts";
import { contactGivenFacts } from "./facts/contact-readings.ts";
import { correctedContact } from "./facts/correctable-contact.ts";

type EventOf<Kind extends ContactEvent["kind"]> = Extract<ContactEvent, { kind: Kind }>;
type Later = Exclude<ContactEvent["kind"], "ContactRecorded">;

/** The facts of a contact just taken down. */
function contactRecorded(event: EventOf<"ContactRecorded">): ContactFacts {
  const { kind: _, provenance: __, ...contact } = event;
  return known({ status: "CONTACT_RECEIVED", ...contact } as const);
}

/** How each later event changes the facts of a contact. */
const fold: { readonly [Kind in Later]: (facts: ContactFacts, event: EventOf<Kind>) => ContactFacts } = {
  ContactAcknowledged: (facts, { acknowledgedOn, whatIsDone, answerExpectedOn }) => ({
    ...facts,
    status: "CONTACT_ACKNOWLEDGED",
    acknowledgedOn,
    whatIsDone,
    answerExpectedOn,
  }),
  ContactAnswered: (facts, { answeredOn, manner, text }) => ({
    ...facts,
    status: "CONTACT_ANSWERED",
    answeredOn,
    answer: { manner, text },
  }),
  ComplaintOffered: (facts, { offeredOn, wishesToFile }) => ({
    ...facts,
    status: "COMPLAINT_OFFERED",
    offer: { offeredOn, wishesToFile },
  }),
  ComplaintFiled: (facts, { complaintId, filedOn }) => ({ ...facts, complaint: { complaintId, filedOn } }),
  RepeatedContactRejected: (facts, { reason }) => ({ ...facts, notTheSameSubject: { reason } }),
  RepetitionRecognized: (facts, { earlierOnSameSubjectOn, earlierContactId, complaintId }) => ({
    ...facts,
    earlierOnSameSubjectOn,
    repeats: { contactId: earlierContactId, complaintId },
  }),
  ComplaintJoined: (facts, { complaintId }) => ({ ...facts, joined: { complaintId } }),
  ProcessExplained: foldExplanation,
  DatesRecounted: (facts) => facts,
  FormHelpGiven: foldFormHelp,
  ...foldReview,
  ContactClosed: (facts, { closedOn }) => ({ ...facts, status: "CONTACT_CLOSED", closedOn }),
  FactCorrected: (facts, event) => {
    const { kind: _, ...correction } = event;
    return { ...correctedContact(facts, event), corrections: [...(facts.corrections ?? []), correction] };
  },
};

function foldEvent(facts: ContactFacts | null, event: ContactEvent): ContactFacts {
  if (event.kind === "ContactRecorded") {
    if (facts !== null) throw new Impossible("A contact is recorded once.");
    return contactRecorded(event);
  }
  if (facts === null) throw new Impossible(`${event.kind} cannot be the first event of a contact.`);
  return foldOf(fold, event.kind, "contact")(facts, event as never);
}

/**
 * Folds one event into the facts of a contact. Events are trusted: they were decided once and are never judged again.
 * Throws when the history is broken: a first event that records nothing, a second recording, a kind that nobody knows.
 */
export function evolveContact(facts: ContactFacts | null, event: ContactEvent): ContactFacts {
  return carryProvenance(facts, foldEvent(facts, event), event, contactGivenFacts);
}

/** Folds a whole history, oldest first. */
export function evolveAllOfContact(events: readonly ContactEvent[]): ContactFacts {
  const facts = events.reduce<ContactFacts | null>(evolveContact, null);
  if (facts === null) throw new Impossible("A contact has at least one event.");
  return facts;
}
