import { accessActNames, accessActOf, type AccessActName } from "@redress/domain/access";
import { approvalKind, approvalKindNames } from "@redress/domain/approval";
import { holdActNames, holdActs, type HoldActName } from "@redress/domain/enforcement";
import { personActNames, personActOf, type PersonActName } from "@redress/domain/person";
import { taskActNames, taskActOf, type TaskActName } from "@redress/domain/tasks";
import type { Role } from "@redress/domain/vocabulary";
import { recordFields, type FieldName, type RecordName } from "./record-fields.ts";
import { servedActsOf, servedActsOn, type ServedActName, type ServedSubject } from "./served-actions.ts";

/** Questions about the law itself. What is asked about is given with the question; no record of anybody is read. */
export const lawQuestions = ["deadlines", "explainDeadlines", "whatIf", "triage"] as const;

/** The name of one, which is also its query's. */
export type LawQuestion = (typeof lawQuestions)[number];

/** Changes of a calendar, each with an effect that is looked at first. */
export const calendarActs = ["enterOfficeClosure", "strikeOfficeClosure"] as const;

/** The name of one, which is also its mutation's. */
export type CalendarAct = (typeof calendarActs)[number];

/** Acts on the notes of a record. */
export const noteActs = ["addNote", "correctNote"] as const;

/** Acts on the queue of approvals: what is asked for, and the decision. */
export const approvalActs = ["askResolutionApproval", "decideApproval"] as const;

/** Acts on the files of a record. Adding is done outside GraphQL. */
const attachmentActs = ["addAttachment", "removeAttachment"] as const;

/** What can be done besides reading. The acts on records are those of the domain's that are served. */
export type Act =
  | ServedActName
  | PersonActName
  | AccessActName
  | "notePrinting"
  | "revokeSession"
  | "changeSetting"
  | "saveDraft"
  | "discardDraft"
  | LawQuestion
  | CalendarAct
  | (typeof noteActs)[number]
  | TaskActName
  | (typeof approvalActs)[number]
  | HoldActName
  | (typeof attachmentActs)[number];

/** What an act is done to: a record, or the law, which is nobody's record. */
export type Subject = RecordName | "Law";

/** The subject of each act. */
export const subjectOfAct: Readonly<Record<Act, Subject>> = {
  ...(Object.fromEntries(
    Object.entries(servedActsOn).flatMap(([subject, names]) => names.map((name) => [name, subject])),
  ) as Record<ServedActName, ServedSubject>),
  ...(Object.fromEntries(personActNames.map((name) => [name, "Person"])) as Record<PersonActName, "Person">),
  ...(Object.fromEntries(accessActNames.map((name) => [name, "RecordAccess"])) as Record<
    AccessActName,
    "RecordAccess"
  >),
  ...(Object.fromEntries(holdActNames.map((name) => [name, "EnforcementHold"])) as Record<
    HoldActName,
    "EnforcementHold"
  >),
  notePrinting: "Complaint",
  revokeSession: "Session",
  addAttachment: "Attachment",
  removeAttachment: "Attachment",
  addNote: "Note",
  correctNote: "Note",
  ...(Object.fromEntries(taskActNames.map((name) => [name, "Task"])) as Record<TaskActName, "Task">),
  askResolutionApproval: "Approval",
  decideApproval: "Approval",
  saveDraft: "Draft",
  discardDraft: "Draft",
  changeSetting: "AgencySetting",
  enterOfficeClosure: "OfficeClosure",
  strikeOfficeClosure: "OfficeClosure",
  deadlines: "Law",
  explainDeadlines: "Law",
  whatIf: "Law",
  triage: "Law",
};

/** The readable fields of each record, and the acts. What is absent is denied. */
export interface Grant {
  readonly read: { readonly [Name in RecordName]?: readonly FieldName<Name>[] };
  readonly acts: readonly Act[];
}

/** OAuth scopes that a partner's token can carry. */
export const partnerScopes = ["complaints:read", "complaints:write", "persons:read"] as const;

/** One scope. */
export type PartnerScope = (typeof partnerScopes)[number];

function every<Name extends RecordName>(name: Name): readonly FieldName<Name>[] {
  return recordFields[name];
}

function everyBut<Name extends RecordName>(
  name: Name,
  ...hidden: readonly FieldName<Name>[]
): readonly FieldName<Name>[] {
  return every(name).filter((field) => !hidden.includes(field));
}

/** What the tables of the domain let a role do with records, persons, tasks and holds, and to open records. */
function actsOf(role: Role): readonly Act[] {
  return [
    ...servedActsOf(role),
    ...personActNames.filter((name) => personActOf(name).roles.includes(role)),
    ...taskActNames.filter((name) => taskActOf(name).roles.includes(role)),
    ...accessActNames.filter((name) => accessActOf(name).roles.includes(role)),
    ...holdActNames.filter((name) => holdActs[name].roles.includes(role)),
  ];
}

/** What the kinds of approval let a role do with the queue. */
function approvalActsOf(role: Role): readonly Act[] {
  const decides = approvalKindNames.some((name) => approvalKind(name).decidedBy.includes(role));
  const asks = approvalKind("WRITTEN_RESOLUTION").askedBy.includes(role);
  return [
    ...(asks ? ["askResolutionApproval" as const] : []),
    ...(decides ? ["decideApproval" as const] : []),
  ];
}

const office = {
  Complaint: every("Complaint"),
  Complainant: every("Complainant"),
  AuthorizedRepresentative: every("AuthorizedRepresentative"),
  Person: everyBut("Person", "recusals"),
  PartyFlag: every("PartyFlag"),
  ComplaintEvent: every("ComplaintEvent"),
  Contact: every("Contact"),
  ContactPerson: every("ContactPerson"),
  ContactEvent: every("ContactEvent"),
  Notice: every("Notice"),
  Note: every("Note"),
  Task: every("Task"),
  Attachment: every("Attachment"),
  StaffMember: every("StaffMember"),
  PartnerClient: every("PartnerClient"),
  Session: every("Session"),
  OfficeClosure: every("OfficeClosure"),
  EnforcementHold: every("EnforcementHold"),
  Draft: every("Draft"),
  Approval: every("Approval"),
} as const;

/** What those see besides who look after who works on what. */
const inCharge = {
  ...office,
  AgencySetting: every("AgencySetting"),
  Person: every("Person"),
  Recusal: every("Recusal"),
  RecordAccess: every("RecordAccess"),
  KeptApart: every("KeptApart"),
  RecordOpening: every("RecordOpening"),
  SeenBy: every("SeenBy"),
} as const;

/** The record without the people in it: letters carry names and addresses, so their text goes too. */
const withoutPersons = {
  Complaint: everyBut("Complaint", "complainant"),
  ComplaintEvent: every("ComplaintEvent"),
  Contact: everyBut("Contact", "person"),
  ContactEvent: every("ContactEvent"),
  Notice: everyBut("Notice", "body"),
  StaffMember: every("StaffMember"),
  OfficeClosure: every("OfficeClosure"),
  EnforcementHold: every("EnforcementHold"),
} as const;

/** What everybody may do who signs in. */
const everybody: readonly Act[] = ["revokeSession", ...lawQuestions];

/** What goes with a form to fill in. */
const typing: readonly Act[] = ["saveDraft", "discardDraft"];

/** The same of those who read complaints, and may print them. */
const readers: readonly Act[] = ["notePrinting", ...everybody];

/** What those do who work on records. */
const officeActs = (role: Role): readonly Act[] => [
  ...actsOf(role),
  ...approvalActsOf(role),
  ...noteActs,
  ...typing,
  ...attachmentActs,
  ...readers,
];

/** Those of the Department who have no business with records of agencies: whatever they will need is granted by its name. */
const apart: Grant = {
  read: { Session: every("Session"), OfficeClosure: every("OfficeClosure") },
  acts: everybody,
};

/** Who may see and do what, role by role. Which agency's rows is decided apart from this, by row level security. */
export const roleGrants: Readonly<Record<Exclude<Role, "PARTNER">, Grant>> = {
  OMBUDSPERSON: { read: office, acts: officeActs("OMBUDSPERSON") },
  INVESTIGATOR: { read: office, acts: officeActs("INVESTIGATOR") },
  SUPERVISOR: { read: inCharge, acts: officeActs("SUPERVISOR") },
  DIRECTOR: { read: inCharge, acts: [...officeActs("DIRECTOR"), "changeSetting"] },
  HEARING_COORDINATOR: { read: office, acts: officeActs("HEARING_COORDINATOR") },

  // Looks over all agencies: needs to know whose complaint it is, not where they live or how to call them.
  STATE_ANALYST: {
    read: {
      Complaint: every("Complaint"),
      Complainant: ["personId", "name", "givenName", "familyName", "party", "language"],
      Person: [
        "id",
        "agency",
        "name",
        "givenName",
        "familyName",
        "language",
        "records",
        "joinedInto",
        "joined",
      ],
      ComplaintEvent: every("ComplaintEvent"),
      Contact: every("Contact"),
      ContactPerson: ["personId", "name", "givenName", "familyName", "party", "language"],
      ContactEvent: every("ContactEvent"),
      Notice: everyBut("Notice", "body"),
      StaffMember: every("StaffMember"),
      Session: every("Session"),
      OfficeClosure: every("OfficeClosure"),
      EnforcementHold: every("EnforcementHold"),
      Draft: every("Draft"),
    },
    acts: [...actsOf("STATE_ANALYST"), ...typing, ...readers],
  },

  // Checks the work and the audit record, not the people.
  AUDITOR: {
    read: {
      ...withoutPersons,
      PartnerClient: every("PartnerClient"),
      Session: every("Session"),
      AuditEntry: every("AuditEntry"),
    },
    acts: [...actsOf("AUDITOR"), ...readers],
  },

  // Keeps the accounts and the calendar; has no business with complaints.
  ADMINISTRATOR: {
    read: {
      StaffMember: every("StaffMember"),
      PartnerClient: every("PartnerClient"),
      Session: every("Session"),
      OfficeClosure: every("OfficeClosure"),
      EnforcementHold: every("EnforcementHold"),
      Draft: every("Draft"),
      AgencySetting: every("AgencySetting"),
      FailedJobs: every("FailedJobs"),
    },
    acts: [...actsOf("ADMINISTRATOR"), ...calendarActs, "changeSetting", ...typing, ...everybody],
  },

  OFFICE_OF_COMMUNICATIONS: apart,
  WEBMASTER: apart,
  HEARING_CLERK: apart,
  STATE_HEARING_OFFICE: apart,

  // Named on complaints; answers what the office asks, and is told the number of the record and nothing else of it.
  CASEWORKER: {
    read: { Task: everyBut("Task", "recordId"), Session: every("Session"), Draft: every("Draft") },
    acts: [...actsOf("CASEWORKER"), ...typing, "revokeSession"],
  },
};

/** What each scope adds to a partner's token; a token without scopes may do nothing. */
export const scopeGrants: Readonly<Record<PartnerScope, Grant>> = {
  "complaints:read": {
    read: { ...withoutPersons, PartnerClient: every("PartnerClient") },
    acts: lawQuestions,
  },
  // Whoever files complaints must know their dates and doors beforehand.
  "complaints:write": {
    read: { PartnerClient: every("PartnerClient") },
    acts: [...servedActsOf("PARTNER"), ...lawQuestions],
  },
  // Persons are seen on complaints only, so this scope does nothing without complaints:read.
  "persons:read": {
    read: {
      Complaint: ["complainant"],
      // A partner sees a person on a complaint, and not what else is known of the person.
      Complainant: everyBut("Complainant", "personId"),
      Contact: ["person"],
      ContactPerson: everyBut("ContactPerson", "personId"),
      // Which of the flags, the catalogue says.
      PartyFlag: everyBut("PartyFlag", "reason", "author"),
      AuthorizedRepresentative: every("AuthorizedRepresentative"),
      Notice: ["body"],
    },
    acts: [],
  },
};
