import { complaintClockFacts, type ComplaintFacts } from "@redress/domain/complaint";
import { filingTimeliness, nextDuty, type Deadline } from "@redress/domain/deadlines";
import type { Projection } from "../../record/kind-declaration.ts";
import { searchKeysOf } from "../../record/people/particulars.ts";
import type { ComplaintTypes } from "./complaint-types.ts";

/** A day that every complaint has. Throws when the facts give none, which decide never lets through. */
function dayOf(deadlines: readonly Deadline[], ruleId: Deadline["ruleId"]): string {
  const deadline = deadlines.find((one) => one.ruleId === ruleId);
  if (deadline === undefined)
    throw new Error("A complaint without evidence of its filing has no day of receipt.");
  return deadline.dueOn;
}

const next = ({ deadlines, facts }: { deadlines: readonly Deadline[]; facts: ComplaintFacts }) =>
  nextDuty(deadlines, complaintClockFacts(facts));

/** The columns of a complaint: what its lists sort, filter, search and join by, and nothing else. */
export const complaintProjection: Projection<ComplaintTypes> = {
  columns: {
    status: ({ facts }) => facts.status,
    made_on: ({ deadlines }) => dayOf(deadlines, "complaint-made-on"),
    received_on: ({ deadlines }) => dayOf(deadlines, "complaint-receipt-date"),
    timeliness: ({ facts, context }) => filingTimeliness(facts, context),
    channel: ({ facts }) => facts.filing.channel,
    ombudsperson_id: ({ facts }) => facts.ombudspersonId ?? null,
    investigator_id: ({ facts }) => facts.investigatorId ?? null,
    next_rule_id: (standing) => next(standing)?.ruleId ?? null,
    next_due_on: (standing) => next(standing)?.dueOn ?? null,
  },
  ofPersons: {
    complainant_id: ({ registration }) => registration.complainantId,
    representative_id: ({ registration }) => registration.representativeId,
    complainant_given_name: ({ registration, person }) => person(registration.complainantId).givenName ?? "",
    complainant_family_name: ({ registration, person }) => person(registration.complainantId).familyName,
    complainant_party: ({ registration }) => registration.party,
    search_family: ({ registration, person }) =>
      searchKeysOf(person(registration.complainantId)).search_family,
    search_given: ({ registration, person }) => searchKeysOf(person(registration.complainantId)).search_given,
  },
};
