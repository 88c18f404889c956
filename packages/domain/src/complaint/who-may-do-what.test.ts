import {
  aComplaint,
  aComplaintUnderInvestigation,
  anActor,
  anIssue,
  aResolvedComplaint,
  aWithdrawnComplaint,
  aWorld,
  handedIn,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { availableActions } from "./available-actions.ts";
import { complaintActionNames, type ComplaintAction } from "./acts/complaint-action.ts";
import { decide } from "./decide.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { refusalMessage } from "../refusal/refusal.ts";
import { roles, type Role } from "../vocabulary/role.ts";
import { type ComplaintFacts } from "./facts/complaint-facts.ts";

// The table is written out by hand: a supervisor can read it, and a change of the machine must be made twice.
// Y: done. Otherwise why not: r the role may not, x already received, - nothing received yet, v resolved already,
// w withdrawn, i no investigator yet, n no resolution yet.

const statuses = {
  nothing: null,
  received: aComplaint(),
  investigated: aComplaintUnderInvestigation(),
  resolved: aResolvedComplaint(),
  withdrawn: aWithdrawnComplaint(),
} as const satisfies Readonly<Record<string, ComplaintFacts | null>>;

/** The actions whose whole table is written out here; the table of all of them is in docs/law/state-machines.md. */
const names = [
  "receiveComplaint",
  "acknowledgeComplaint",
  "assignInvestigator",
  "extendResolutionPeriod",
  "issueWrittenResolution",
  "recordResolutionReceipt",
  "withdrawComplaint",
] as const;

type Name = (typeof names)[number];

const inputs: { readonly [One in Name]: Extract<ComplaintAction, { action: One }> } = {
  receiveComplaint: { action: "receiveComplaint", filing: handedIn("2026-04-01"), issues: [anIssue(1)] },
  acknowledgeComplaint: { action: "acknowledgeComplaint", noticeMailedOn: plainDate("2026-04-02") },
  assignInvestigator: {
    action: "assignInvestigator",
    investigator: { staffId: "staff-ines", role: "INVESTIGATOR", sameAgency: true, active: true },
  },
  extendResolutionPeriod: {
    action: "extendResolutionPeriod",
    days: 10,
    reason: "The bank has not answered yet.",
    noticeMailedOn: plainDate("2026-04-20"),
  },
  issueWrittenResolution: {
    action: "issueWrittenResolution",
    datedOn: plainDate("2026-04-28"),
    mailedOn: plainDate("2026-04-28"),
    findings: [
      { issueOrdinal: 1, outcome: "FOR_COMPLAINANT", explanation: "The payment was held by mistake." },
    ],
  },
  recordResolutionReceipt: { action: "recordResolutionReceipt", receivedOn: plainDate("2026-05-04") },
  withdrawComplaint: {
    action: "withdrawComplaint",
    withdrawnOn: plainDate("2026-04-10"),
    manner: "ORAL",
    note: "Paid.",
  },
};

const reasons: Readonly<Record<string, string>> = {
  r: "ROLE_NOT_ALLOWED",
  x: "ALREADY_RECEIVED",
  "-": "NOT_RECEIVED",
  v: "COMPLAINT_RESOLVED",
  w: "COMPLAINT_WITHDRAWN",
  i: "INVESTIGATOR_NOT_ASSIGNED",
  n: "NOT_RESOLVED",
};

//                                  nothing received investigated resolved withdrawn
const may = {
  receiveComplaint: {
    OMBUDSPERSON: "Y x x x x",
    INVESTIGATOR: "Y x x x x",
    SUPERVISOR: "Y x x x x",
    DIRECTOR: "Y x x x x",
    HEARING_COORDINATOR: "Y x x x x",
    STATE_ANALYST: "r r r r r",
    AUDITOR: "r r r r r",
    ADMINISTRATOR: "r r r r r",
    OFFICE_OF_COMMUNICATIONS: "r r r r r",
    WEBMASTER: "r r r r r",
    HEARING_CLERK: "r r r r r",
    STATE_HEARING_OFFICE: "r r r r r",
    CASEWORKER: "r r r r r",
    PARTNER: "Y x x x x",
  },
  acknowledgeComplaint: {
    OMBUDSPERSON: "- Y Y v w",
    INVESTIGATOR: "- Y Y v w",
    SUPERVISOR: "- Y Y v w",
    DIRECTOR: "- Y Y v w",
    HEARING_COORDINATOR: "r r r r r",
    STATE_ANALYST: "r r r r r",
    AUDITOR: "r r r r r",
    ADMINISTRATOR: "r r r r r",
    OFFICE_OF_COMMUNICATIONS: "r r r r r",
    WEBMASTER: "r r r r r",
    HEARING_CLERK: "r r r r r",
    STATE_HEARING_OFFICE: "r r r r r",
    CASEWORKER: "r r r r r",
    PARTNER: "r r r r r",
  },
  assignInvestigator: {
    OMBUDSPERSON: "- Y Y v w",
    INVESTIGATOR: "r r r r r",
    SUPERVISOR: "- Y Y v w",
    DIRECTOR: "- Y Y v w",
    HEARING_COORDINATOR: "r r r r r",
    STATE_ANALYST: "r r r r r",
    AUDITOR: "r r r r r",
    ADMINISTRATOR: "r r r r r",
    OFFICE_OF_COMMUNICATIONS: "r r r r r",
    WEBMASTER: "r r r r r",
    HEARING_CLERK: "r r r r r",
    STATE_HEARING_OFFICE: "r r r r r",
    CASEWORKER: "r r r r r",
    PARTNER: "r r r r r",
  },
  extendResolutionPeriod: {
    OMBUDSPERSON: "r r r r r",
    INVESTIGATOR: "r r r r r",
    SUPERVISOR: "r r r r r",
    DIRECTOR: "- Y Y v w",
    HEARING_COORDINATOR: "r r r r r",
    STATE_ANALYST: "r r r r r",
    AUDITOR: "r r r r r",
    ADMINISTRATOR: "r r r r r",
    OFFICE_OF_COMMUNICATIONS: "r r r r r",
    WEBMASTER: "r r r r r",
    HEARING_CLERK: "r r r r r",
    STATE_HEARING_OFFICE: "r r r r r",
    CASEWORKER: "r r r r r",
    PARTNER: "r r r r r",
  },
  issueWrittenResolution: {
    OMBUDSPERSON: "r r r r r",
    INVESTIGATOR: "- i Y v w",
    SUPERVISOR: "- i Y v w",
    DIRECTOR: "- i Y v w",
    HEARING_COORDINATOR: "r r r r r",
    STATE_ANALYST: "r r r r r",
    AUDITOR: "r r r r r",
    ADMINISTRATOR: "r r r r r",
    OFFICE_OF_COMMUNICATIONS: "r r r r r",
    WEBMASTER: "r r r r r",
    HEARING_CLERK: "r r r r r",
    STATE_HEARING_OFFICE: "r r r r r",
    CASEWORKER: "r r r r r",
    PARTNER: "r r r r r",
  },
  recordResolutionReceipt: {
    OMBUDSPERSON: "- n n Y w",
    INVESTIGATOR: "- n n Y w",
    SUPERVISOR: "- n n Y w",
    DIRECTOR: "- n n Y w",
    HEARING_COORDINATOR: "r r r r r",
    STATE_ANALYST: "r r r r r",
    AUDITOR: "r r r r r",
    ADMINISTRATOR: "r r r r r",
    OFFICE_OF_COMMUNICATIONS: "r r r r r",
    WEBMASTER: "r r r r r",
    HEARING_CLERK: "r r r r r",
    STATE_HEARING_OFFICE: "r r r r r",
    CASEWORKER: "r r r r r",
    PARTNER: "r r r r r",
  },
  withdrawComplaint: {
    OMBUDSPERSON: "- Y Y v w",
    INVESTIGATOR: "- Y Y v w",
    SUPERVISOR: "- Y Y v w",
    DIRECTOR: "- Y Y v w",
    HEARING_COORDINATOR: "r r r r r",
    STATE_ANALYST: "r r r r r",
    AUDITOR: "r r r r r",
    ADMINISTRATOR: "r r r r r",
    OFFICE_OF_COMMUNICATIONS: "r r r r r",
    WEBMASTER: "r r r r r",
    HEARING_CLERK: "r r r r r",
    STATE_HEARING_OFFICE: "r r r r r",
    CASEWORKER: "r r r r r",
    PARTNER: "r r r r r",
  },
} as const satisfies Readonly<Record<Name, Readonly<Record<Role, string>>>>;

const world = aWorld("2026-05-04");

describe.each(names)("%s", (name) => {
  test.each(roles)("by %s", (role) => {
    const actor = anActor(role);
    const decided = Object.values(statuses).map((facts) => decide(facts, inputs[name], world, actor));
    const answers = decided.map((one) => (one.ok ? "Y" : one.refusal.code));
    expect(answers).toEqual(may[name][role].split(" ").map((letter) => reasons[letter] ?? letter));

    // The menu says the same, wherever it offers the action at all.
    const menu = Object.values(statuses).map((facts) =>
      availableActions(facts, world, actor).find((one) => one.action === name),
    );
    const onMenu = menu.map((one) => one && { allowed: one.allowed, refusal: one.refusal });
    const same = decided.map((one) => ({ allowed: one.ok, refusal: one.ok ? undefined : one.refusal }));
    expect(onMenu).toEqual(same.map((one, at) => menu[at] && one));
  });
});

test("the menu of a complaint does not offer to receive it again; without one, it offers what starts", () => {
  const menu = (facts: ComplaintFacts | null) =>
    availableActions(facts, world, anActor("DIRECTOR")).map((one) => one.action);
  const starting = ["receiveComplaint", "openComplaintFromRepeatedContact"];
  expect(menu(null)).toEqual(starting);
  expect(menu(statuses.received)).toEqual(complaintActionNames.filter((name) => !starting.includes(name)));
});

test("whoever may not is told whom to ask, one role after the other, in either language", () => {
  const menu = availableActions(statuses.received, world, anActor("INVESTIGATOR"));
  const refusal = menu.find((one) => one.action === "assignInvestigator")?.refusal;
  expect(refusal?.message).toBe(
    "Your role may not do this. Ask someone whose role is: Ombudsperson, Supervisor, Director.",
  );
  expect(refusal && refusalMessage(refusal, "es")).toBe(
    "Su función no permite hacer esto. Pídalo a alguien con una de estas funciones: Ombudsperson (defensor del cliente), Supervisor, Director.",
  );
});

test("every refusal on the menu cites a law: that of its reason, or that of the action itself", () => {
  for (const facts of Object.values(statuses)) {
    for (const role of roles) {
      const uncited = availableActions(facts, world, anActor(role)).filter(
        (one) => one.refusal?.citations.length === 0,
      );
      expect(uncited).toEqual([]);
    }
  }
  const forOmbudsperson = availableActions(statuses.received, world, anActor("OMBUDSPERSON"));
  const extension = forOmbudsperson.find((one) => one.action === "extendResolutionPeriod");
  expect(extension?.refusal?.citations).toEqual(["fam-code-17800", "22-ccr-120105"]);
});
