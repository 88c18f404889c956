import type { PlainDate } from "../calendar/plain-date.ts";
import type { DescribedActionOf } from "../provenance/described-action.ts";
import { contactInputs } from "./contact-inputs.ts";

/**
 * A contact is found to repeat one that was taken down after it, with an earlier day: by force of 22 CCR 111544(d) it is a
 * complaint, and has been since it came. Nobody asks for it: it follows from recording the other one.
 */
export interface RecognizeRepetition {
  readonly action: "recognizeRepetition";
  readonly earlierOnSameSubjectOn: PlainDate;
  readonly earlierContactId: string;
  /** The complaint that it makes, or that was made by the one before it. */
  readonly complaintId: string;
}

/** Somebody joins the contact to a complaint in hand. Nobody asks the contact for it: it follows from the complaint's own act. */
export interface JoinComplaint {
  readonly action: "joinComplaint";
  readonly complaintId: string;
}

/** Any action on a contact with its input. */
export type ContactAction = DescribedActionOf<typeof contactInputs> | JoinComplaint | RecognizeRepetition;

/** The name of one action. */
export type ContactActionName = ContactAction["action"];

/** Every action of the contact machine, by the verb phrase of the field, in the order of a contact's life. */
export const contactActionNames: readonly ContactActionName[] = [
  ...(Object.keys(contactInputs) as (keyof typeof contactInputs)[]),
  "recognizeRepetition",
  "joinComplaint",
];

/** One action with its input, by its name. */
export type ContactActionOf<Name extends ContactActionName> = Extract<ContactAction, { action: Name }>;
