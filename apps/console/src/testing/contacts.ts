import { computeDeadlinesOf, nextDuty } from "@redress/domain/deadlines";
import { contactGivenFacts, type ContactFacts } from "@redress/domain/contact";
import { plainDate } from "@redress/domain/calendar";
import { anEvent, deadline, world } from "./complaints.ts";

const facts: ContactFacts = {
  status: "CONTACT_RECEIVED",
  receivedOn: plainDate("2026-11-18"),
  from: "PARTICIPANT",
  channel: "ORAL",
  contactKind: "DISPUTE",
  subject: "PAYMENT",
  summary: "The October payment never came.",
};

/** A contact as the API tells it: a dispute by telephone on Wednesday, November 18, 2026, seen on Friday, November 20. */
export function aContactRecord(change: object = {}): object {
  const deadlines = computeDeadlinesOf(contactGivenFacts(facts), world);
  const next = nextDuty(deadlines, {});
  return {
    __typename: "Contact",
    id: "contact_1",
    number: "CT-2026-31-000101",
    version: 1,
    ...facts,
    caller: "PARTICIPANT",
    urgent: false,
    caseNumber: null,
    earlierOnSameSubjectOn: null,
    notTheSameSubject: null,
    closedOn: null,
    enforcementNotice: null,
    agency: { id: "agency_placer", name: "Placer County" },
    assignee: null,
    person: {
      personId: "person_1",
      name: "Yolanda Esparza",
      party: "CUSTODIAL_PARTY",
      language: "en",
      contactHidden: false,
      flags: [],
      interpreter: true,
      participantNumber: "210000123456",
    },
    complaint: null,
    earlierContact: null,
    nextDeadline: next ? deadline(next) : null,
    deadlines: deadlines.map(deadline),
    timeline: { nodes: [anEvent("Contact recorded", 1)] },
    availableActions: [
      { action: "acknowledgeContact", allowed: true },
      { action: "answerContact", allowed: true },
      {
        action: "closeContact",
        allowed: false,
        refusal: { code: "CONTACT_NOT_ANSWERED", message: "Answer it first.", citations: [] },
      },
    ],
    notices: [],
    ...change,
  };
}
