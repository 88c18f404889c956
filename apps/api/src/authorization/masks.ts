import type { FieldName, RecordName } from "./record-fields.ts";

type Fields = { readonly [Name in RecordName]?: readonly FieldName<Name>[] };

/** How to reach or to identify a person, beside the name. */
const particulars = [
  "address",
  "phone",
  "email",
  "participantNumber",
  "accommodation",
] as const satisfies readonly FieldName<"Complainant" | "ContactPerson" | "Person">[];

/**
 * What a list does not tell of the persons on it, by type: it is null, or empty, until the person or the record is opened
 * by its id, which the audit names. A list tells names, parties, languages and kinds of flags, or nobody could find in it
 * whom they are speaking with.
 */
export const maskedInLists: Fields = {
  Complainant: [...particulars, "representative"],
  ContactPerson: [...particulars, "representative"],
  Person: [...particulars, "substituteAddress"],
};

/**
 * All that a list tells of a record outside the viewer's own list, where the office asks for a reason: enough to see what
 * it is and who has it, and nothing of persons. Whatever else is asked for is null or empty.
 */
export const shownOutsideList: Fields = {
  Complaint: [
    "id",
    "number",
    "version",
    "status",
    "agency",
    "handedOver",
    "assignee",
    "filing",
    "madeOn",
    "receivedOn",
    "filingTimeliness",
    "acknowledgedOn",
    "closedOn",
    "nextDeadline",
    "resolutionClock",
    "recordedAt",
  ],
  Contact: [
    "id",
    "number",
    "version",
    "status",
    "agency",
    "assignee",
    "from",
    "channel",
    "contactKind",
    "subject",
    "urgent",
    "receivedOn",
    "closedOn",
    "nextDeadline",
    "recordedAt",
  ],
};
