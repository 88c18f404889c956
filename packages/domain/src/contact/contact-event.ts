import type { DatesRecounted } from "../deadlines/recount/dates-recounted.ts";
import type { MadeCorrection } from "../provenance/correction/correction.ts";
import type { ContactActionName, ContactActionOf } from "./contact-action.ts";
import type { contactTransitions } from "./contact-transitions.ts";

type Rows = typeof contactTransitions;

/** The event of one action: its input in the past tense of its words, and of a correction what the machine adds, of a reviewer the id. */
export type ContactEventOf<Name extends ContactActionName> = Name extends "correctContact"
  ? { readonly kind: Rows[Name]["event"] } & MadeCorrection
  : Name extends "assignContactReviewer"
    ? { readonly kind: Rows[Name]["event"]; readonly reviewerId: string }
    : Name extends ContactActionName
      ? { readonly kind: Rows[Name]["event"] } & Omit<ContactActionOf<Name>, "action">
      : never;

/** Any event of a contact. Events are the truth: folding them gives the facts. */
export type ContactEvent = ContactEventOf<ContactActionName> | DatesRecounted;

/** The name of one kind of event. */
export type ContactEventKind = ContactEvent["kind"];
