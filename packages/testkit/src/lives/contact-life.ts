import { plainDate as d } from "@redress/domain/calendar";
import { complaintOfRepetition, type OpenComplaintFromRepeatedContact } from "@redress/domain/complaint";
import {
  decideContact,
  type ContactAction,
  type ContactActionOf,
  type ContactEvent,
  type ContactFacts,
} from "@redress/domain/contact";
import { longAfter } from "./life.ts";
import { staff } from "../people.ts";
import { playerOf, type Played, type Step } from "./player.ts";

/** Who does what about a contact; the director where nobody is named. */
export type ContactStep = Step<ContactAction>;

/** What the life of a contact leads to. */
export type ContactLife = Played<ContactFacts, ContactEvent>;

const player = playerOf<ContactFacts, ContactAction, ContactEvent>(decideContact, staff.director, longAfter);

/** Plays steps through the contact machine, all on one day. Throws at the first one refused, with its code. */
export const liveContact = player.play;

/** Why one more step is refused, after some others or, with none, as the first one; undefined when it is done. */
export const refusalAtContact = player.refusal;

/** How one more step is answered: "done", or the code and the field of the refusal. */
export const answerAtContact = player.answer;

/** A contact of Monday, June 1, 2026. */
export const aContact = {
  action: "recordContact",
  receivedOn: d("2026-06-01"),
  channel: "ORAL",
  from: "PARTICIPANT",
  contactKind: "DISPUTE",
  subject: "PAYMENT",
  summary: "The May payment did not come.",
} as const satisfies ContactActionOf<"recordContact">;

/** The same contact as the second one about that payment, which makes a complaint by itself. */
export const repeatedContact = {
  ...aContact,
  earlierOnSameSubjectOn: d("2026-04-01"),
} as const satisfies ContactAction;

/** The action by which a contact that repeats another opens a complaint. Throws when it repeats none. */
export function openedBy(contact: ContactStep = repeatedContact): OpenComplaintFromRepeatedContact {
  const opening = complaintOfRepetition("contact-2", liveContact([contact]).facts);
  if (opening === undefined) throw new Error("This contact repeats none.");
  return opening;
}
