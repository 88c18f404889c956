import { randomUUIDv7 } from "node:crypto";
import { complaintOfRepetition, type ComplaintActionOf } from "@redress/domain/complaint";
import { firstDayRepeated, type ContactActionOf, type ContactFacts } from "@redress/domain/contact";
import type { World } from "@redress/domain/world";
import type { BoundStatement, Transaction } from "../../../platform/database/database.ts";
import { alsoAdvance } from "../../../record/also-advance.ts";
import type { OpenRequest, Seen, WriteDependencies } from "../../../record/command.ts";
import { alsoOpen } from "../../../record/open-record.ts";
import { searchKeysOf } from "../../../record/people/particulars.ts";
import { whoIs } from "../../../record/people/write-persons.ts";
import { complaintKind } from "../../complaint/index.ts";
import type { ContactTypes } from "../contact-types.ts";
import { matchContact, waitForTurn, type Found } from "./match.read.sql.ts";

/** A contact that is about to be recorded. */
export interface RecordRequest extends OpenRequest<ContactTypes> {
  readonly action: ContactActionOf<"recordContact">;
}

/** A contact on the way to its record. */
interface Arriving {
  readonly dependencies: WriteDependencies;
  readonly transaction: Transaction;
  readonly request: RecordRequest;
  readonly recordId: string;
  readonly world: World;
}

/**
 * Looks back before a participant's contact is recorded. About a complaint that is in hand, it joins that. One that
 * repeats another within 90 days becomes a complaint by force of 22 CCR 111544(d), in the same transaction; a person
 * then confirms it. Either way the contact keeps its own three business days.
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
  return repeating(arriving, found);
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
    caseNumber: registration.caseNumber,
  };
  const [, [found]] = await transaction.send(waitForTurn(sought), matchContact(sought));
  return found ?? { contact_id: null, received_on: null, complaint_id: null };
}

function joining(
  { dependencies, transaction, request, recordId, world }: Arriving,
  complaintId: string,
): Promise<readonly BoundStatement<unknown>[] | null> {
  const { receivedOn } = request.action;
  const action: ComplaintActionOf<"joinContact"> = { action: "joinContact", contactId: recordId, receivedOn };
  return alsoAdvance(complaintKind, dependencies, transaction, {
    request,
    recordId: complaintId,
    action,
    world,
  });
}

function repeating(
  { dependencies, request, recordId, world }: Arriving,
  { contact_id: earlierContactId, received_on: foundOn }: Found,
): Seen<ContactTypes> {
  // A day that somebody took down themselves may be of a contact from before this record was kept.
  const earlierOn = request.action.earlierOnSameSubjectOn ?? foundOn ?? undefined;
  if (earlierOn === undefined) return { ...request, others: async () => [] };
  const complaintId = randomUUIDv7();
  const { personId, party, representativeId, caseNumber } = request.registration;
  const earlier =
    earlierContactId !== null && foundOn !== null
      ? { contactId: earlierContactId, receivedOn: foundOn }
      : undefined;
  const open = async (facts: ContactFacts): Promise<readonly BoundStatement<unknown>[]> => {
    const action = complaintOfRepetition(recordId, facts, earlier);
    if (action === undefined || party === null)
      throw new Error("A contact that repeats another opens no complaint.");
    const registration = { complainantId: personId, party, representativeId, caseNumber };
    return alsoOpen(complaintKind, dependencies, {
      request: { ...request, action, registration },
      recordId: complaintId,
      world,
      named: new Map(request.persons.map(({ id, particulars }) => [id, particulars])),
    });
  };
  return {
    action: { ...request.action, earlierOnSameSubjectOn: earlierOn },
    registration: { ...request.registration, earlierContactId, complaintId },
    others: open,
  };
}
