import type { GivenContact } from "./given.ts";
import { openDaysLater, type Doors } from "./offices.ts";
import { later } from "./wall-calendar.ts";

/** The dates of a contact, one question after the other. */
export function contactDates(contact: GivenContact, isOpen: Doors): Record<string, string> {
  // The section on contacts came into force on this day; before it nothing was due.
  if (contact.receivedOn < "2022-06-01") return {};
  const thirdOpenDay = openDaysLater(isOpen, "agency", contact.receivedOn, 3);
  if (contact.from === "OTHER") return { "contact-acknowledgement": thirdOpenDay };
  return { "contact-response": thirdOpenDay, "repeat-contact-window": later(contact.receivedOn, 90) };
}
