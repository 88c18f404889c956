import type { OpenComplaintFromRepeatedContact } from "@redress/domain/complaint";
import type { ContactActionOf } from "@redress/domain/contact";
import type { World } from "@redress/domain/world";
import type { BoundStatement, Transaction } from "../../../platform/database/database.ts";
import { alsoAdvance } from "../../../record/also-advance.ts";
import type { OpenRequest, WriteDependencies } from "../../../record/command.ts";
import { alsoOpen } from "../../../record/open-record.ts";
import type { Particulars } from "../../../record/people/particulars.ts";
import { complaintKind } from "../../complaint/index.ts";
import { contactKind } from "../contact-kind.ts";
import type { ContactRegistration, ContactTypes } from "../contact-types.ts";

/** A contact that is about to be recorded. */
export interface RecordRequest extends OpenRequest<ContactTypes> {
  readonly action: ContactActionOf<"recordContact">;
}

/** A contact on the way to its record. */
export interface Arriving {
  readonly dependencies: WriteDependencies;
  readonly transaction: Transaction;
  readonly request: RecordRequest;
  readonly recordId: string;
  readonly world: World;
}

/** What is written with it. */
export type Written = readonly BoundStatement<unknown>[];

/** The complaint that a contact makes. */
interface Made {
  /** Undefined of a contact that repeats nothing. */
  readonly action: OpenComplaintFromRepeatedContact | undefined;
  /** Of the contact. */
  readonly registration: ContactRegistration;
  readonly said: Readonly<Record<string, Particulars>>;
}

/** What opens the complaint that a contact makes, in the name of whom the contact names. */
export async function openComplaint(
  { dependencies, request, world }: Arriving,
  complaintId: string,
  { action, registration, said }: Made,
): Promise<Written> {
  const { personId, party, representativeId, caseNumber } = registration;
  if (action === undefined || party === null)
    throw new Error("A contact that repeats another opens no complaint.");
  const named = { complainantId: personId, party, representativeId, caseNumber };
  return alsoOpen(complaintKind, dependencies, {
    request: { ...request, action, registration: named },
    recordId: complaintId,
    world,
    named: new Map(Object.entries(said)),
  });
}

/** What tells a contact on record that it repeats the one that is being recorded. */
export async function recognize(
  { dependencies, transaction, request, recordId, world }: Arriving,
  laterId: string,
  complaintId: string,
): Promise<Written> {
  const action: ContactActionOf<"recognizeRepetition"> = {
    action: "recognizeRepetition",
    earlierOnSameSubjectOn: request.action.receivedOn,
    earlierContactId: recordId,
    complaintId,
  };
  const step = { request, recordId: laterId, action, world };
  // Locked after it was found: another act may have come in between, and then it is as that act left it.
  return (await alsoAdvance(contactKind, dependencies, transaction, step)) ?? [];
}
