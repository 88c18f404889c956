import type { FilterQuery } from "@mikro-orm/core";
import { contactInputs, type ContactKind, type ContactStatus } from "@redress/domain/contact";
import type { IssueSubject } from "@redress/domain/vocabulary";
import { ID } from "type-graphql";
import { enumOf } from "../../actions/input-class.ts";
import { masked } from "../../actions/read/mask-fields.ts";
import { findOutside } from "../../actions/read/outside-list.ts";
import { placesOfNodes, shownOfPersons } from "../../actions/read/show-records.ts";
import { requirePermission } from "../../authorization/permissions.ts";
import { connectionOf } from "../../list/connection.ts";
import { dueFilter } from "../../list/due-filter.ts";
import { amongIds } from "../../list/filter-values.ts";
import { ordinaryList, type OrdinaryList } from "../../list/ordinary-list.ts";
import { ContactEntity, type Contact } from "./contact.entity.ts";
import { ContactStatusEnum } from "./contact.enums.ts";
import { ContactType } from "./contact.type.ts";
import { listedContact } from "./read/read-contact.ts";

type Where = FilterQuery<Contact>;

const { contactKind, subject } = contactInputs.recordContact;

/** The contacts of an agency. */
export const contacts = {
  query: "contacts",
  title: "Contacts",
  description:
    "The contacts the viewer may see: by default those that are not closed, what is due first at the top.",
  connection: connectionOf(ContactType, { name: "Contact", one: "contact", many: "contacts" }),
  entity: ContactEntity,
  nodeOf: async ({ id }, context, isClosed) => masked(await listedContact(context, id), isClosed),
  shows: {
    word: "contact",
    fields: (viewer, info) => shownOfPersons(viewer, info, "Contact", ...placesOfNodes),
    closing: findOutside,
  },
  // Row level security holds anyway; the agency said aloud lets PostgreSQL use the index that begins with it.
  base: ({ viewer }): Where => {
    requirePermission(viewer, "read", "Contact");
    return viewer.agencyId === null ? {} : { holderId: viewer.agencyId };
  },
  sorts: {
    DUE_FIRST: {
      by: "queuePlace",
      direction: "asc",
      // What is due nothing has no place in an order by due date.
      only: { isDue: true },
      description:
        "What is urgent comes first, then what is due first. Contacts with nothing due are left out.",
    },
    RECEIVED_LAST: { by: "receivedOn", direction: "desc", description: "What came last comes first." },
    RECEIVED_FIRST: { by: "receivedOn", direction: "asc", description: "What came first comes first." },
  },
  filters: {
    assignee: {
      type: () => [ID],
      description: "Only those that one of these people took down; at most 50.",
      where: (ids: readonly string[]): Where => ({ assigneeId: amongIds("assignee", "staff", ids) as never }),
    },
    status: {
      type: () => [ContactStatusEnum],
      description: "Only those in one of these statuses.",
      where: (statuses: readonly ContactStatus[]): Where => ({ status: { $in: [...statuses] } }),
    },
    kind: {
      type: () => [enumOf(contactKind)],
      description: "Only those of one of these kinds.",
      where: (kinds: readonly ContactKind[]): Where => ({ contactKind: { $in: [...kinds] } }),
    },
    subject: {
      type: () => [enumOf(subject)],
      description: "Only those on one of these subjects.",
      where: (subjects: readonly IssueSubject[]): Where => ({ subject: { $in: [...subjects] } }),
    },
    due: dueFilter,
    waiting: {
      type: () => Boolean,
      description: "Only those that wait for the office: something is due. False: only the others.",
      where: (waiting: boolean): Where => ({ isDue: waiting }),
    },
    answered: {
      type: () => Boolean,
      description: "Only those that were answered and are not closed yet. False: only the others.",
      where: (answered: boolean): Where => ({ isAnswered: answered }),
    },
    agency: {
      type: () => [ID],
      description: "Only these agencies; for the Department's own staff, who see all of them. At most 50.",
      where: (ids: readonly string[]): Where => ({ holderId: amongIds("agency", "agency", ids) as never }),
    },
    openOnly: {
      type: () => Boolean,
      defaultValue: true,
      description: "Leave closed contacts out.",
      where: (openOnly: boolean): Where => (openOnly ? { isOpen: true } : {}),
    },
  },
} as const satisfies OrdinaryList<Contact, ContactType>;

/** A page of contacts. */
export const ContactsResolver = ordinaryList<Contact, ContactType>(contacts);
