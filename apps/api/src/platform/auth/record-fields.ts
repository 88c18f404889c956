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
    "extension",
    "resolution",
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
  ComplaintEvent: ["id", "sequence", "kind", "recordedAt", "actorName", "actorRole", "summary", "facts"],
  Notice: ["id", "form", "status", "preparedAt", "body"],
  StaffMember: ["id", "name", "givenName", "familyName", "role", "active"],
  PartnerClient: ["clientId", "name", "scopes"],
  Session: ["id", "createdAt", "lastSeenAt", "expiresAt", "idleExpiresAt", "userAgent", "ip", "current"],
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
