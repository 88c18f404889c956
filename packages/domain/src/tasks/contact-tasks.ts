import type { ContactActionName } from "../contact/contact-action.ts";
import type { ContactFacts } from "../contact/facts/contact-facts.ts";
import { deceasedPerson } from "./deceased-person.ts";
import type { FollowOn } from "./follow-on.ts";
import { overdueLetter } from "./overdue-letter.ts";
import { reviewToAnswer } from "./review-to-answer.ts";

const isOpen = ({ status }: ContactFacts): boolean => status !== "CONTACT_CLOSED";

/** The tasks that follow from a contact. */
export const contactTasks: readonly FollowOn<ContactFacts, ContactActionName>[] = [
  overdueLetter(isOpen),
  deceasedPerson(isOpen),
  reviewToAnswer(),
];
