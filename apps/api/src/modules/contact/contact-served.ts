import { availableContactActions, refuseOnContact, type ContactActionName } from "@redress/domain/contact";
import type { RefuseField } from "@redress/domain/input";
import type { Refusal } from "@redress/domain/vocabulary";
import type { ServedRecord } from "../../actions/act/served-kind.ts";
import { answerTypes } from "../../actions/answers/answer-types.ts";
import { isServedOnContact } from "../../authorization/served-actions.ts";
import { can, requireViewer } from "../../authorization/permissions.ts";
import type { RequestContext } from "../../context.ts";
import { directoryFor } from "../complaint/index.ts";
import { flagsFor } from "../person/index.ts";
import { contactKind } from "./contact-kind.ts";
import type { ContactTypes } from "./contact-types.ts";
import { ContactActionEnum } from "./contact.enums.ts";
import { ContactType } from "./contact.type.ts";
import { ContactEventType } from "./read/contact-history.ts";
import { loaderOf, type ContactRecordRow } from "./read/contact-record.read.sql.ts";

/** A contact as its type shows it to this viewer; whoever may do an act may read what came of it. */
export async function contactNode(context: RequestContext, row: ContactRecordRow): Promise<ContactType> {
  const viewer = requireViewer(context);
  const { today, office } = await context.world(viewer.agencyId);
  return new ContactType(row, {
    language: context.language,
    today,
    alertDays: office.alertDays,
    seesPersons: can(viewer, "read", "Contact", "person"),
    sees: (field) => can(viewer, "read", "ContactPerson", field),
    flagsOf: (flags) => (can(viewer, "read", "ContactPerson", "flags") ? flagsFor(context, flags) : []),
  });
}

/** How contacts are served. */
export const servedContact: ServedRecord<ContactTypes, ContactRecordRow> = {
  kind: contactKind,
  typeName: "Contact",
  word: "contact",
  idField: "contactId",
  menu: availableContactActions,
  isServed: (action) => isServedOnContact(action as ContactActionName),
  answers: answerTypes({
    word: "contact",
    Record: ContactType,
    Event: ContactEventType,
    actions: ContactActionEnum,
    names: {
      success: "ContactActionSuccess",
      available: "AvailableContactAction",
      refused: "ContactActionRefused",
      stale: "StaleContactVersion",
    },
  }),
  Event: ContactEventType,
  loaderOf,
  nodeOf: contactNode,
  refuse: refuseOnContact as RefuseField<Refusal>,
  directoryFor,
};
