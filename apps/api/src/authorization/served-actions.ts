import {
  complaintActionNames,
  complaintTransitions,
  type ComplaintActionName,
  type ComplaintActionOf,
  type ComplaintFacts,
  type EventKindOf,
  type EventOfAction,
  type NoticeOf,
} from "@redress/domain/complaint";
import { contactActionNames, contactTransitions, type ContactActionName } from "@redress/domain/contact";
import type { DatesRecounted } from "@redress/domain/deadlines";
import type { AuthorityKey } from "@redress/domain/law";
import type { NoticeForm, Role } from "@redress/domain/vocabulary";

type Rows = typeof complaintTransitions;

/** Actions that say what they ask for and have no mutation yet. */
const notYetServed = ["requestStateHearing"] as const satisfies readonly ComplaintActionName[];

/** An action whose row says what it asks for. */
type Described = {
  [Name in ComplaintActionName]: Rows[Name] extends { readonly input: object } ? Name : never;
}[ComplaintActionName];

/** The name of one action on a complaint that is served: intake, whose form is its own, and all whose rows say what they ask for. */
export type ServedActionName = "receiveComplaint" | Exclude<Described, (typeof notYetServed)[number]>;

/** Whether an action on a complaint is served. The others can be neither done nor reached, and are in no menu or enum. */
export function isServed(name: ComplaintActionName): name is ServedActionName {
  if ((notYetServed as readonly string[]).includes(name)) return false;
  return name === "receiveComplaint" || "input" in complaintTransitions[name];
}

/** The actions on complaints that are served, in the order of the machine. */
export const servedActionNames = complaintActionNames.filter(isServed);

/** What is written of complaints: served actions, and what a repeated contact makes by force of law. */
type WrittenName = ServedActionName | "openComplaintFromRepeatedContact";

/** One action that is served, with its input. */
export type ServedAction = ComplaintActionOf<ServedActionName>;

/** The kinds of event that are written: by actions, and when a calendar changes. */
export type ServedEventKind = EventKindOf<WrittenName> | DatesRecounted["kind"];

/** The events that are written. */
export type ServedEvent = EventOfAction<WrittenName> | DatesRecounted;

/** The kinds of event that are written, in the order of the machine. */
export const servedEventKinds: readonly ServedEventKind[] = [
  ...complaintActionNames
    .filter((name): name is WrittenName => isServed(name) || name === "openComplaintFromRepeatedContact")
    .map((name) => complaintTransitions[name].event),
  "DatesRecounted",
];

type ContactRows = typeof contactTransitions;

/** The name of one action on a contact that is served: all whose rows say what they ask for. */
export type ServedContactActionName = {
  [Name in ContactActionName]: ContactRows[Name] extends { readonly input: object } ? Name : never;
}[ContactActionName];

/** Whether an action on a contact is served. */
export function isServedOnContact(name: ContactActionName): name is ServedContactActionName {
  return "input" in contactTransitions[name];
}

/** The actions on contacts that are served, in the order of the machine. */
export const servedContactActionNames = contactActionNames.filter(isServedOnContact);

/** The forms that the actions on contacts prepare. */
type ContactForm = (typeof contactTransitions)[ContactActionName]["notices"][number];

/** The forms that served actions prepare. */
export type ServedForm = NoticeOf<ServedActionName> | ContactForm;

/** What a served action leads to, whichever it is. */
export interface ServedDecision {
  readonly event: ServedEvent;
  readonly facts: ComplaintFacts;
  readonly effects: readonly { readonly form: ServedForm }[];
}

/** The name of one action that is served, whatever it is done to. */
export type ServedActName = ServedActionName | ServedContactActionName;

/** A row of any machine as far as it says who may act, by which law, and what is then prepared. */
interface ServedRow {
  readonly roles: readonly Role[];
  readonly citations: readonly AuthorityKey[];
  readonly notices: readonly NoticeForm[];
}

const rows: Readonly<Record<ServedActName, ServedRow>> = { ...complaintTransitions, ...contactTransitions };

/** The served actions by the record that they are done to. */
export const servedActsOn = {
  Complaint: servedActionNames,
  Contact: servedContactActionNames,
} as const satisfies Readonly<Record<string, readonly ServedActName[]>>;

/** A record on which actions are served. */
export type ServedSubject = keyof typeof servedActsOn;

/** Every action that is served. */
export const servedActNames: readonly ServedActName[] = Object.values(servedActsOn).flat();

/** The forms that served actions prepare. */
export const servedForms = [
  ...new Set(servedActNames.flatMap((name) => rows[name].notices)),
] as readonly ServedForm[];

/** The served actions that the machines' tables give to a role: the one truth about who may act. */
export function servedActsOf(role: Role): readonly ServedActName[] {
  return servedActNames.filter((name) => rows[name].roles.includes(role));
}

/** The law that a served action carries out. */
export function lawOfAct(name: ServedActName): readonly AuthorityKey[] {
  return rows[name].citations;
}
