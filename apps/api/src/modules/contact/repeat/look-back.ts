import { randomUUIDv7 } from "node:crypto";
import { complaintOfRepetition, type ComplaintActionOf } from "@redress/domain/complaint";
import { firstDayRepeated, lastDayRepeating, type ContactFacts } from "@redress/domain/contact";
import { alsoAdvance } from "../../../record/also-advance.ts";
import type { Seen } from "../../../record/command.ts";
import { searchKeysOf } from "../../../record/people/particulars.ts";
import { whoIs } from "../../../record/people/write-persons.ts";
import { complaintKind } from "../../complaint/index.ts";
import type { ContactTypes } from "../contact-types.ts";
import { openComplaint, recognize, type Arriving, type Written } from "./make-complaint.ts";
import { matchContact, readRepeating, waitForTurn, type Found } from "./match.read.sql.ts";

/**
 * Looks back before a participant's contact is recorded, and forward where it is recorded late. About a complaint that is
 * in hand, it joins that. One that repeats another within 90 days becomes a complaint by force of 22 CCR 111544(d), in the
 * same transaction, and so does one on record that repeats this one; a person then confirms it. Each contact keeps its own
 * three business days.
 */
export async function lookBack(arriving: Arriving): Promise<Seen<ContactTypes>> {
  const { request } = arriving;
  const { action, registration } = request;
  if (action.from !== "PARTICIPANT") return { action, registration, others: async () => [] };
  const found = await findIn(arriving);
  const joined = found.complaint_id === null ? null : await joining(arriving, found.complaint_id);
  if (joined !== null)
    return {
      action,
      registration: { ...registration, complaintId: found.complaint_id },
      others: async () => joined,
    };
  // A day that somebody took down themselves may be of a contact from before this record was kept.
  const repeatedOn = action.earlierOnSameSubjectOn ?? found.received_on;
  if (repeatedOn !== null) return repeating(arriving, found, repeatedOn);
  return found.later_id === null
    ? { action, registration, others: async () => [] }
    : { action, registration, others: await repeatedBy(arriving, found.later_id) };
}

async function findIn({ transaction, request }: Arriving): Promise<Found> {
  const { action, agencyId, registration, persons } = request;
  const named = new Map(persons.map(({ id, particulars }) => [id, particulars]));
  const { search_family, search_given } = searchKeysOf(whoIs(named, registration.personId));
  const sought = {
    agencyId,
    searchFamily: search_family,
    searchGiven: search_given,
    subject: action.subject,
    from: firstDayRepeated(action.receivedOn),
    through: action.receivedOn,
    until: lastDayRepeating(action.receivedOn),
    caseNumber: registration.caseNumber,
    party: registration.party,
  };
  const [, [found]] = await transaction.send(waitForTurn(sought), matchContact(sought));
  return found ?? { contact_id: null, received_on: null, first_on: null, later_id: null, complaint_id: null };
}

function joining(
  { dependencies, transaction, request, recordId, world }: Arriving,
  complaintId: string,
): Promise<Written | null> {
  const { receivedOn, earlierOnSameSubjectOn: firstOn } = request.action;
  const action: ComplaintActionOf<"joinContact"> = {
    action: "joinContact",
    contactId: recordId,
    receivedOn,
    firstOn,
  };
  const step = { request, recordId: complaintId, action, world };
  return alsoAdvance(complaintKind, dependencies, transaction, step);
}

/** It repeats one on record, or one that somebody knows of; whatever on record repeats it in its turn is named too. */
function repeating(
  arriving: Arriving,
  { contact_id: earlierContactId, received_on: foundOn, first_on, later_id }: Found,
  earlierOnSameSubjectOn: NonNullable<ContactFacts["earlierOnSameSubjectOn"]>,
): Seen<ContactTypes> {
  const { request, recordId } = arriving;
  const complaintId = randomUUIDv7();
  const earlier =
    earlierContactId !== null && foundOn !== null
      ? { contactId: earlierContactId, receivedOn: foundOn, firstOn: first_on ?? undefined }
      : undefined;
  const said = Object.fromEntries(request.persons.map(({ id, particulars }) => [id, particulars]));
  const { registration } = request;
  return {
    action: { ...request.action, earlierOnSameSubjectOn },
    registration: { ...registration, earlierContactId, complaintId },
    others: async (facts) => [
      ...(await openComplaint(arriving, complaintId, {
        action: complaintOfRepetition(recordId, facts, earlier),
        registration,
        said,
      })),
      ...(later_id === null ? [] : await recognize(arriving, later_id, complaintId)),
    ],
  };
}

/** One on record, of a later day, repeats it: that one is the complaint. */
async function repeatedBy(arriving: Arriving, laterId: string): Promise<Seen<ContactTypes>["others"]> {
  const { transaction, recordId, request } = arriving;
  const { receivedOn } = request.action;
  const [[later]] = await transaction.send(readRepeating(laterId));
  if (later === undefined) return async () => [];
  const complaintId = randomUUIDv7();
  const facts = { ...later.facts, earlierOnSameSubjectOn: receivedOn };
  const action = complaintOfRepetition(laterId, facts, { contactId: recordId, receivedOn });
  return async () => [
    ...(await recognize(arriving, laterId, complaintId)),
    ...(await openComplaint(arriving, complaintId, { ...later, action })),
  ];
}
