import {
  complaintActionNames,
  complaintTransitions,
  type ComplaintActionName,
  type ComplaintActionOf,
  type ComplaintFacts,
  type DatesRecounted,
  type EventKindOf,
  type EventOfAction,
  type NoticeOf,
} from "@redress/domain/complaint";
import type { Role } from "@redress/domain/vocabulary";

type Rows = typeof complaintTransitions;

/** Actions that say what they ask for and have no mutation yet. */
const notYetServed = [
  "confirmRepeatedContact",
  "findNotSameSubject",
  "joinContact",
  "requestStateHearing",
] as const satisfies readonly ComplaintActionName[];

/** An action whose row says what it asks for. */
type Described = {
  [Name in ComplaintActionName]: Rows[Name] extends { readonly input: object } ? Name : never;
}[ComplaintActionName];

/** The name of one action that is served: intake, whose form is its own, and all whose rows say what they ask for. */
export type ServedActionName = "receiveComplaint" | Exclude<Described, (typeof notYetServed)[number]>;

/** Whether an action of the machine is served. The others can be neither done nor reached, and are in no menu or enum. */
export function isServed(name: ComplaintActionName): name is ServedActionName {
  if ((notYetServed as readonly string[]).includes(name)) return false;
  return name === "receiveComplaint" || "input" in complaintTransitions[name];
}

/** The actions that are served, in the order of the machine. */
export const servedActionNames = complaintActionNames.filter(isServed);

/** One action that is served, with its input. */
export type ServedAction = ComplaintActionOf<ServedActionName>;

/** The kinds of event that are written: by served actions, and when a calendar changes. */
export type ServedEventKind = EventKindOf<ServedActionName> | DatesRecounted["kind"];

/** The events that are written. */
export type ServedEvent = EventOfAction<ServedActionName> | DatesRecounted;

/** The forms that served actions prepare. */
export type ServedForm = NoticeOf<ServedActionName>;

/** What a served action leads to, whichever it is. */
export interface ServedDecision {
  readonly event: ServedEvent;
  readonly facts: ComplaintFacts;
  readonly effects: readonly { readonly form: ServedForm }[];
}

/** The forms that served actions prepare. */
export const servedForms: readonly ServedForm[] = servedActionNames.flatMap(
  (name) => complaintTransitions[name].notices,
);

/** The served actions that the machine's table gives to a role: the one truth about who may act. */
export function servedActsOf(role: Role): readonly ServedActionName[] {
  return servedActionNames.filter((name) =>
    (complaintTransitions[name].roles as readonly Role[]).includes(role),
  );
}
