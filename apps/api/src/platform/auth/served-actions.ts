import {
  complaintTransitions,
  type ComplaintActionName,
  type ComplaintActionOf,
  type ComplaintFacts,
  type DatesRecounted,
  type EventKindOf,
  type EventOfAction,
  type NoticeOf,
  type Role,
  type StatusAfter,
} from "@redress/domain";

/**
 * The actions of the complaint machine that this API has a mutation for. The machine knows more; what is not listed
 * here can be neither done nor reached through the API, and appears in no menu, enum or permission.
 */
export const servedActionNames = [
  "receiveComplaint",
  "acknowledgeComplaint",
  "assignInvestigator",
  "extendResolutionPeriod",
  "issueWrittenResolution",
  "recordResolutionReceipt",
  "withdrawComplaint",
] as const satisfies readonly ComplaintActionName[];

/** The name of one action that is served. */
export type ServedActionName = (typeof servedActionNames)[number];

/** One action that is served, with its input. */
export type ServedAction = ComplaintActionOf<ServedActionName>;

/** The statuses that served actions lead to, read from the machine's own table. */
export type ServedStatus = StatusAfter<ServedActionName>;

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

/** Whether an action of the machine is served. */
export function isServed(name: ComplaintActionName): name is ServedActionName {
  return (servedActionNames as readonly ComplaintActionName[]).includes(name);
}

/** The statuses that served actions lead to, each once. */
export const servedStatuses = [
  ...new Set(servedActionNames.map((name) => complaintTransitions[name].to)),
].filter((status) => status !== "SAME");

/** The forms that served actions prepare. */
export const servedForms: readonly ServedForm[] = servedActionNames.flatMap(
  (name) => complaintTransitions[name].notices,
);

/** The status as the API knows it. Throws on one that no served action leads to: a row cannot hold it. */
export function servedStatus(status: ComplaintFacts["status"]): ServedStatus {
  const found = servedStatuses.find((one) => one === status);
  if (found === undefined) throw new Error(`No served action leads to ${status}.`);
  return found;
}

/** The served actions that the machine's table gives to a role: the one truth about who may act. */
export function servedActsOf(role: Role): readonly ServedActionName[] {
  return servedActionNames.filter((name) =>
    (complaintTransitions[name].roles as readonly Role[]).includes(role),
  );
}
