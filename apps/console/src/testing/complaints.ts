import { daysBetween, plainDate, createCalendar } from "@redress/domain/calendar";
import type { ComplaintFacts } from "@redress/domain/complaint";
import {
  computeDeadlines,
  deadlineStanding,
  describeStep,
  explain,
  filingTimeliness,
  nextDuty,
  resolutionClock,
  ruleById,
  deadlineDoubt,
  ruleTitle,
  type Deadline,
} from "@redress/domain/deadlines";
import { defaultOfficeSettings, defaultSettings, type World } from "@redress/domain/world";
import { citation, lawOnRecord } from "./law-on-record.ts";

/** The world of the tests: Friday, November 20, 2026, on the shipped calendars. */
export const world: World = {
  today: plainDate("2026-11-20"),
  calendars: {
    agency: createCalendar({ body: "AGENCY" }),
    state: createCalendar({ body: "STATE" }),
    court: createCalendar({ body: "COURT" }),
  },
  settings: defaultSettings,
  office: defaultOfficeSettings,
};

export function deadline(of: Deadline) {
  const standing = deadlineStanding(of, world.today);
  const over = ["MET", "MET_LATE", "EXCUSED", "PASSED"].includes(standing);
  const rule = ruleById(of.ruleId);
  return {
    ruleId: of.ruleId,
    title: ruleTitle(of.ruleId, "en"),
    startedOn: of.startedOn,
    dueOn: of.dueOn,
    metOn: of.metOn ?? null,
    daysLeft: over ? null : daysBetween(world.today, of.dueOn),
    standing,
    explanation: explain(of, "en"),
    steps: of.steps.map((step) => ({
      kind: step.kind,
      days: "days" in step ? step.days : null,
      to: step.to,
      closedOn: [],
      sentence: describeStep(step, "en"),
      citation: step.authority ? citation(step.authority) : null,
    })),
    citations: of.citations.map(citation),
    doubt: deadlineDoubt(of, "en") ?? null,
    rule: { id: of.ruleId, nature: rule.nature },
  };
}

const recorded: ComplaintFacts = {
  status: "RECEIVED",
  filing: { channel: "ORAL", spokenOn: plainDate("2026-11-02") },
  knewOn: plainDate("2026-10-10"),
  issues: [{ ordinal: 1, subject: "PAYMENT", description: "The October payment never came." }],
  ombudspersonId: "staff_1",
};

const nothingDone = {
  claim: null,
  checklist: [],
  resolutionActions: [],
  referrals: [],
  modificationPaperwork: [],
  amendments: [],
  corrections: [],
};

/**
 * A complaint as the API gives it: spoken on Monday, November 2, 2026, so day 18 of 30 and the acknowledgement overdue.
 * @param more What else is recorded of it, or something else in place of this.
 */
export function aComplaint(
  change: Readonly<Record<string, unknown>> = {},
  more: Partial<ComplaintFacts> = {},
) {
  const facts = { ...recorded, ...more };
  const deadlines = computeDeadlines(facts, world);
  const next = nextDuty(deadlines, facts);
  const person = { __typename: "StaffMember", id: "staff_1", name: "Maribel Ocampo", role: "OMBUDSPERSON" };
  return {
    __typename: "Complaint",
    id: "complaint_1",
    number: "CR-2026-000101",
    version: 1,
    status: facts.status,
    agency: { __typename: "Agency", id: "agency_placer", name: "Placer County" },
    complainant: {
      flags: [],
      contactHidden: false,
      name: "Yolanda Esparza-Whitcombe",
      givenName: "Yolanda",
      familyName: "Esparza-Whitcombe",
      party: "CUSTODIAL_PARTY",
      language: "es",
    },
    issues: facts.issues,
    ...nothingDone,
    filing: facts.filing,
    knewOn: facts.knewOn,
    madeOn: "2026-11-02",
    receivedOn: "2026-11-02",
    filingTimeliness: filingTimeliness(facts, world),
    ombudsperson: person,
    assignee: person,
    resolutionClock: resolutionClock(facts, deadlines, world.today),
    nextDeadline: next ? deadline(next) : null,
    deadlines: deadlines.map(deadline),
    availableActions: [
      { action: "acknowledgeComplaint", allowed: true },
      {
        action: "extendResolutionPeriod",
        allowed: false,
        refusal: {
          code: "ROLE_NOT_ALLOWED",
          message: "Only the director may extend the time.",
          citations: [citation("fam-code-17800")],
        },
      },
      { action: "withdrawComplaint", allowed: true },
    ],
    timeline: { nodes: [anEvent("Complaint received", 1)] },
    contacts: [],
    repetition: null,
    notices: [],
    ...lawOnRecord(facts, world),
    ...change,
  };
}

/** One line of the history. */
export function anEvent(summary: string, sequence: number, actorName = "Maribel Ocampo") {
  return {
    __typename: "ComplaintEvent",
    id: `event_${sequence}`,
    sequence,
    kind: "ComplaintReceived",
    recordedAt: "2026-11-20T17:00:00Z",
    actorName,
    actorRole: "OMBUDSPERSON",
    summary,
    facts: [{ name: "How it came in", value: "By word of mouth" }],
  };
}
