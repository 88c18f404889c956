import type { ReceiveComplaint } from "@redress/domain/complaint";
import type { Party } from "@redress/domain/vocabulary";
import type { ServedAction } from "../../authorization/served-actions.ts";
import { advanceRecord } from "../../record/advance-record.ts";
import type {
  AdvanceRequest as AdvanceRecordRequest,
  CommandRequest,
  WriteDependencies,
  WriteOutcome as RecordOutcome,
} from "../../record/command.ts";
import { openRecord } from "../../record/open-record.ts";
import { namedPersons, type PersonRecord } from "../../record/people/named-persons.ts";
import type { NamedPerson } from "../../record/people/write-persons.ts";
import { complaintKind } from "./complaint-kind.ts";
import type { ComplaintRegistration, ComplaintTypes } from "./complaint-types.ts";

/** Who complains, as taken down. */
export interface ComplainantRecord extends PersonRecord {
  readonly party: Party;
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
  return openRecord(complaintKind, dependencies, {
    ...request,
    ...registered(complainant, caseNumber),
  });
}

/** Gives the persons of a new complaint their ids, and says who is who. */
export function registered(
  { party, ...person }: ComplainantRecord,
  caseNumber: string | null,
): { readonly registration: ComplaintRegistration; readonly persons: readonly NamedPerson[] } {
  const { personId: complainantId, representativeId, persons } = namedPersons(person);
  return { registration: { complainantId, party, representativeId, caseNumber }, persons };
}

/** Takes one step of an existing complaint. See `advanceRecord`. */
export function advanceComplaint(
  dependencies: WriteDependencies,
  request: AdvanceRequest,
): Promise<WriteOutcome> {
  return advanceRecord(complaintKind, dependencies, request);
}
