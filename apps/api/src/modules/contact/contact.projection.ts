import type { ContactFacts } from "@redress/domain/contact";
import { nextDuty, type Deadline } from "@redress/domain/deadlines";
import type { Projection, Standing } from "../../record/kind-declaration.ts";
import { searchKeysOf } from "../../record/people/particulars.ts";
import type { ContactTypes } from "./contact-types.ts";

const next = ({ deadlines, facts }: { deadlines: readonly Deadline[]; facts: ContactFacts }) =>
  facts.status === "CONTACT_CLOSED" ? undefined : nextDuty(deadlines, {});

/** Where a contact stands in the queue: what is urgent first, then what is due first; null once nothing is due. */
function queuePlace(standing: { deadlines: readonly Deadline[]; facts: ContactFacts }): string | null {
  const due = next(standing);
  return due === undefined ? null : `${standing.facts.urgent === true ? 0 : 1} ${due.dueOn}`;
}

/** What was filed afterwards stands before what it became by the law, and that before what somebody joined it to. */
function complaintOf({ facts, registration }: Standing<ContactTypes>): string | null {
  const { complaint, earlierOnSameSubjectOn, joined, notTheSameSubject, repeats } = facts;
  const own = repeats?.complaintId ?? registration.complaintId;
  if (complaint) return complaint.complaintId;
  const isMade = earlierOnSameSubjectOn !== undefined && notTheSameSubject === undefined;
  return (isMade && own) || (joined?.complaintId ?? own);
}

/** The columns of a contact: what its lists sort, filter, search and join by, and by which a repetition is found. */
export const contactProjection: Projection<ContactTypes> = {
  columns: {
    status: ({ facts }) => facts.status,
    from_party: ({ facts }) => facts.from,
    contact_kind: ({ facts }) => facts.contactKind,
    subject: ({ facts }) => facts.subject,
    received_on: ({ facts }) => facts.receivedOn,
    assignee_id: ({ registration }) => registration.assigneeId,
    complaint_id: complaintOf,
    earlier_contact_id: ({ facts, registration }) =>
      facts.repeats?.contactId ?? registration.earlierContactId,
    next_rule_id: (standing) => next(standing)?.ruleId ?? null,
    next_due_on: (standing) => next(standing)?.dueOn ?? null,
    queue_place: queuePlace,
  },
  ofPersons: {
    person_id: ({ registration }) => registration.personId,
    representative_id: ({ registration }) => registration.representativeId,
    search_family: ({ registration, person }) => searchKeysOf(person(registration.personId)).search_family,
    search_given: ({ registration, person }) => searchKeysOf(person(registration.personId)).search_given,
  },
};
