import { randomUUIDv7 } from "node:crypto";
import type { ReceiveComplaint } from "@redress/domain/complaint";
import type { ServedAction } from "../../authorization/served-actions.ts";
import { advanceRecord } from "../../record/advance-record.ts";
import type {
  AdvanceRequest as AdvanceRecordRequest,
  CommandRequest,
  WriteDependencies,
  WriteOutcome as RecordOutcome,
} from "../../record/command.ts";
import { openRecord } from "../../record/open-record.ts";
import type { Particulars } from "../../record/people/particulars.ts";
import type { NamedPerson } from "../../record/people/write-persons.ts";
import { complaintKind } from "./complaint-kind.ts";
import type { ComplaintRegistration, ComplaintTypes, Party } from "./complaint-types.ts";

/** Who complains, as taken down: all text already trimmed and length-checked. */
export interface ComplainantRecord extends Particulars {
  readonly party: Party;
  readonly language: string;
  readonly representative: {
    readonly name: string;
    readonly address: string | null;
    readonly phone: string | null;
  } | null;
}

/** A new complaint. */
export interface ReceiveRequest extends CommandRequest {
  readonly agencyId: string;
  readonly action: ReceiveComplaint;
  readonly complainant: ComplainantRecord;
  readonly caseNumber: string | null;
}

/** A step of an existing complaint. */
export interface AdvanceRequest extends AdvanceRecordRequest<ComplaintTypes> {
  readonly action: Exclude<ServedAction, ReceiveComplaint>;
}

/** What came of a write. */
export type WriteOutcome = RecordOutcome<ComplaintTypes>;

/** Takes a complaint in, with the persons that it names. See `openRecord`. */
export function receiveComplaint(
  dependencies: WriteDependencies,
  { complainant, caseNumber, ...request }: ReceiveRequest,
): Promise<WriteOutcome> {
  return openRecord(complaintKind, dependencies, { ...request, ...namedPersons(complainant, caseNumber) });
}

/** Gives the persons of a new complaint their ids, and says who is who. */
export function namedPersons(
  { representative, party, ...particulars }: ComplainantRecord,
  caseNumber: string | null,
): { readonly registration: ComplaintRegistration; readonly persons: readonly NamedPerson[] } {
  const who = { id: randomUUIDv7(), particulars };
  const speaker = representative && { id: randomUUIDv7(), particulars: particularsOf(representative) };
  return {
    registration: { complainantId: who.id, party, representativeId: speaker?.id ?? null, caseNumber },
    persons: speaker ? [who, speaker] : [who],
  };
}

/** Takes one step of an existing complaint. See `advanceRecord`. */
export function advanceComplaint(
  dependencies: WriteDependencies,
  request: AdvanceRequest,
): Promise<WriteOutcome> {
  return advanceRecord(complaintKind, dependencies, request);
}

/** Of a representative a name in one piece is known, and how to reach them. */
function particularsOf({
  name,
  address,
  phone,
}: NonNullable<ComplainantRecord["representative"]>): Particulars {
  return {
    givenName: null,
    familyName: name,
    address,
    phone,
    email: null,
    language: null,
    accommodation: null,
  };
}
