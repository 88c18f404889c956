import type { ContactActionOf } from "@redress/domain/contact";
import type { EnforcementNotice } from "@redress/domain/enforcement";
import type { Transaction } from "../../platform/database/database.ts";
import type { CommandRequest, WriteDependencies, WriteOutcome } from "../../record/command.ts";
import { openRecord } from "../../record/open-record.ts";
import { namedPersons, type PersonRecord } from "../../record/people/named-persons.ts";
import type { Party } from "@redress/domain/vocabulary";
import { noticeUnderHold } from "../enforcement/index.ts";
import { contactKind } from "./contact-kind.ts";
import type { ContactTypes } from "./contact-types.ts";
import { lookBack } from "./repeat/look-back.ts";
import type { RecordRequest } from "./repeat/make-complaint.ts";

/** A contact as it was taken down. */
export interface RecordContactRequest extends CommandRequest {
  readonly agencyId: string;
  readonly action: ContactActionOf<"recordContact">;
  readonly person: PersonRecord;
  readonly party: Party | null;
  readonly caseNumber: string | null;
  readonly enforcementNotice?: EnforcementNotice | null;
}

/** Records a contact, with the person whom it names and whatever follows from it. See `openRecord` and `lookBack`. */
export function recordContact(
  dependencies: WriteDependencies,
  { person, party, caseNumber, enforcementNotice = null, ...command }: RecordContactRequest,
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
    look: async (transaction, recordId, world) => {
      const known = enforcementNotice ? await underHold(transaction, request, enforcementNotice) : request;
      return lookBack({ dependencies, transaction, request: known, recordId, world });
    },
  });
}

/** A contact about a notice: urgent where a hold covers it, whatever was ticked, and it keeps what was found. */
async function underHold(
  transaction: Transaction,
  request: RecordRequest,
  notice: EnforcementNotice,
): Promise<RecordRequest> {
  const found = await noticeUnderHold(transaction, request.agencyId, notice);
  const { action, registration } = request;
  return {
    ...request,
    action: found.hold === null ? action : { ...action, urgent: true },
    registration: { ...registration, enforcementNotice: found },
  };
}
