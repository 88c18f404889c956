// The contact machine.
export type { ContactAction, ContactActionOf } from "../contact/contact-action.ts";
export type { ContactEvent } from "../contact/contact-event.ts";
export type { ContactFacts } from "../contact/contact-facts.ts";
export { decideContact } from "../contact/decide-contact.ts";
