/**
 * The records that authorization knows and their fields, by their names in the GraphQL schema. What is not listed
 * is denied to everybody: a new field of a listed type stays unreadable until it is added here, and a test says so.
 */
export const recordFields = {
  Complaint: [
    "id",
    "number",
    "version",
    "status",
    "agency",
    "handedOver",
    "complainant",
    "caseNumber",
    "issues",
    "filing",
    "knewOn",
    "madeOn",
    "receivedOn",
    "filingTimeliness",
    "ombudsperson",
    "investigator",
    "caseworker",
    "assignee",
    "acknowledgedOn",
    "transfer",
    "amendments",
    "extension",
    "noResolutionAdvisedOn",
    "resolution",
    "resolutionActions",
    "closedOn",
    "corrections",
    "withdrawal",
    "nextDeadline",
    "resolutionClock",
    "deadlines",
    "availableActions",
    "timeline",
    "notices",
    "recordedAt",
  ],
  Complainant: [
    "personId",
    "name",
    "givenName",
    "familyName",
    "party",
    "language",
    "address",
    "phone",
    "email",
    "accommodation",
    "representative",
  ],
  AuthorizedRepresentative: ["name", "address", "phone"],
  Person: [
    "id",
    "agency",
    "name",
    "givenName",
    "familyName",
    "language",
    "address",
    "phone",
    "email",
    "accommodation",
    "records",
  ],
  ComplaintEvent: ["id", "sequence", "kind", "recordedAt", "actorName", "actorRole", "summary", "facts"],
  Notice: ["id", "form", "status", "preparedAt", "body"],
  StaffMember: ["id", "name", "givenName", "familyName", "role", "active"],
  PartnerClient: ["clientId", "name", "scopes"],
  Session: ["id", "createdAt", "lastSeenAt", "expiresAt", "idleExpiresAt", "userAgent", "ip", "current"],
  OfficeClosure: [
    "id",
    "body",
    "agency",
    "handedOver",
    "kind",
    "effect",
    "citations",
    "movesDates",
    "fromOn",
    "throughOn",
    "office",
    "reason",
    "author",
    "recordedAt",
    "struck",
    "change",
  ],
  AuditEntry: [
    "id",
    "recordedAt",
    "act",
    "outcome",
    "actorId",
    "actorRole",
    "subjectKind",
    "subjectId",
    "traceId",
    "details",
  ],
} as const;

/** A record that authorization knows. */
export type RecordName = keyof typeof recordFields;

/** A field of one record. */
export type FieldName<Name extends RecordName> = (typeof recordFields)[Name][number];

/**
 * The fields of a record that show a person or hold what was written about one: whoever is shown them is in the audit.
 * The text of letters is another, wherever a record has notices.
 */
export const personalFields: { readonly [Name in RecordName]?: readonly FieldName<Name>[] } = {
  Complaint: ["complainant", "issues"],
  Person: ["name", "givenName", "familyName", "address", "phone", "email", "accommodation"],
};
