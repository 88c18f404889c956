// The contact machine.
export type { ContactAction, ContactActionOf } from "../src/contact/contact-action.ts";
export type { ContactEvent } from "../src/contact/contact-event.ts";
export type { ContactFacts } from "../src/contact/facts/contact-facts.ts";
export { decideContact } from "../src/contact/decide-contact.ts";
