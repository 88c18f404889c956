import { complaintDeadlines, decide, evolve, handsOf } from "@redress/domain/complaint";
import { complaintTasks, tasksOf } from "@redress/domain/tasks";
import type { Refusal, Result } from "@redress/domain/vocabulary";
import { can } from "../../authorization/permissions.ts";
import type { RecordDecision } from "../../record/kind-declaration.ts";
import { defineRecordKind } from "../../record/record-kind.ts";
import type { ComplaintTypes } from "./complaint-types.ts";
import { complaintProjection } from "./complaint.projection.ts";

/** The kind of record that a complaint is. */
export const complaintKind = defineRecordKind<ComplaintTypes>({
  name: "COMPLAINT",
  table: "complaint",
  numberPrefix: "CR",
  decide: (facts, action, world, actor): Result<RecordDecision<ComplaintTypes>, Refusal> =>
    decide(facts, action, world, actor),
  evolve,
  deadlinesOf: complaintDeadlines,
  tasksOf: ({ facts, deadlines, context }, flags) =>
    tasksOf(
      complaintTasks,
      { facts, deadlines, flags, context },
      { OMBUDSPERSON: facts.ombudspersonId, INVESTIGATOR: facts.investigatorId },
    ),
  handsOf,
  caseworkerOf: ({ caseworkerId }) => caseworkerId,
  personFields: ["complainantId", "representativeId"],
  projection: complaintProjection,
  searchable: ({ registration: { complainantId, representativeId, caseNumber }, person }) => ({
    leading: person(complainantId),
    others: representativeId === null ? [] : [person(representativeId)],
    numbers: caseNumber === null ? [] : [caseNumber],
  }),
  readableBy: (viewer) => can(viewer, "read", "Complaint"),
});
