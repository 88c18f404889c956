import { contactGivenFacts, decideContact, evolveContact } from "@redress/domain/contact";
import { computeDeadlinesOf } from "@redress/domain/deadlines";
import { contactTasks, tasksOf } from "@redress/domain/tasks";
import type { Refusal, Result } from "@redress/domain/vocabulary";
import { can } from "../../authorization/permissions.ts";
import type { RecordDecision } from "../../record/kind-declaration.ts";
import { defineRecordKind } from "../../record/record-kind.ts";
import type { ContactTypes } from "./contact-types.ts";
import { contactProjection } from "./contact.projection.ts";

/** The kind of record that a contact is. */
export const contactKind = defineRecordKind<ContactTypes>({
  name: "CONTACT",
  table: "contact",
  numberPrefix: "CT",
  decide: (facts, action, world, actor) =>
    decideContact(facts, action, world, actor) as Result<RecordDecision<ContactTypes>, Refusal>,
  evolve: evolveContact,
  deadlinesOf: (facts, context) => computeDeadlinesOf(contactGivenFacts(facts), context),
  // Whoever took it down goes on with it.
  tasksOf: ({ facts, registration, deadlines, context }, flags) =>
    tasksOf(
      contactTasks,
      { facts, deadlines, flags, context },
      { OMBUDSPERSON: registration.assigneeId ?? undefined },
    ),
  // A contact stays with the agency that was asked.
  handsOf: (_, birthAgencyId) => ({ holder: birthAgencyId }),
  personFields: ["personId", "representativeId"],
  projection: contactProjection,
  searchable: () => null,
  readableBy: (viewer) => can(viewer, "read", "Contact"),
});
