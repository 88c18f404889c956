import type { ContactActionOf } from "@redress/domain/contact";
import type { CommandRequest, WriteDependencies, WriteOutcome } from "../../record/command.ts";
import { openRecord } from "../../record/open-record.ts";
import { namedPersons, type PersonRecord } from "../../record/people/named-persons.ts";
import type { Party } from "@redress/domain/vocabulary";
import { contactKind } from "./contact-kind.ts";
import type { ContactTypes } from "./contact-types.ts";
import { lookBack } from "./repeat/look-back.ts";

/** A contact as it was taken down. */
export interface RecordContactRequest extends CommandRequest {
  readonly agencyId: string;
  readonly action: ContactActionOf<"recordContact">;
  readonly person: PersonRecord;
  readonly party: Party | null;
  readonly caseNumber: string | null;
}

/** Records a contact, with the person whom it names and whatever follows from it. See `openRecord` and `lookBack`. */
export function recordContact(
  dependencies: WriteDependencies,
  { person, party, caseNumber, ...command }: RecordContactRequest,
): Promise<WriteOutcome<ContactTypes>> {
  const { personId, representativeId, persons } = namedPersons(person);
  const { viewer } = command;
  const registration = {
    personId,
    party,
    representativeId,
    caseNumber,
    assigneeId: viewer.kind === "STAFF" ? viewer.id : null,
    earlierContactId: null,
    complaintId: null,
  };
  const request = { ...command, registration, persons };
  return openRecord(contactKind, dependencies, {
    ...request,
    look: (transaction, recordId, world) => lookBack({ dependencies, transaction, request, recordId, world }),
  });
}
