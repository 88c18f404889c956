import type { DescribedActionOf } from "../provenance/described-action.ts";
import { contactInputs } from "./contact-inputs.ts";

/** Every action of the contact machine, by the verb phrase of the field, in the order of a contact's life. */
export const contactActionNames = Object.keys(contactInputs) as readonly ContactActionName[];

/** The name of one action. */
export type ContactActionName = keyof typeof contactInputs;

/** Any action on a contact with its input. */
export type ContactAction = DescribedActionOf<typeof contactInputs>;

/** One action with its input, by its name. */
export type ContactActionOf<Name extends ContactActionName> = Extract<ContactAction, { action: Name }>;
