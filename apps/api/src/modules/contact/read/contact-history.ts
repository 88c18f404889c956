import {
  contactActionNames,
  contactEventWords,
  contactTransitions,
  type ContactEvent,
} from "@redress/domain/contact";
import { tellRecount } from "@redress/domain/deadlines";
import type { ActionFields } from "@redress/domain/input";
import { recordEventType } from "../../../actions/history/record-event.type.ts";
import { toldEvents } from "../../../actions/history/told-event.ts";
import { connectionOf } from "../../../list/connection.ts";
import { ContactEventKindEnum } from "../contact.enums.ts";

const told = toldEvents<ContactEvent>({
  words: contactEventWords,
  fields: contactActionNames.map((name) => {
    const row = contactTransitions[name];
    return [row.event, ("input" in row ? row.input : {}) as ActionFields];
  }),
  otherwise: { DatesRecounted: tellRecount },
});

/** The names under which events hold the ids of members of staff and of agencies. */
export const { namedInEvents } = told;

/** One step of a contact's history. */
export const ContactEventType = recordEventType({
  name: "ContactEvent",
  of: "contact",
  kinds: ContactEventKindEnum,
  ...told,
});

/** A page of a contact's history. */
export const ContactEventConnectionType = connectionOf(ContactEventType, {
  name: "ContactEvent",
  one: "event",
  many: "events",
});
