import { anIssue, handedIn, live, staff, type LifeStep } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../calendar/plain-date.ts";
import { type ComplaintAction, type ComplaintActionOf } from "./acts/complaint-action.ts";

const { director, investigator, ombudsperson, otherInvestigator, supervisor } = staff;
const d = plainDate;

const assign = (staffId: string): ComplaintAction => ({
  action: "assignInvestigator",
  investigator: { staffId, role: "INVESTIGATOR", sameAgency: true, active: true },
});

describe("everything that was said is kept", () => {
  test("of a complaint from its filing to its withdrawal, with each amendment", () => {
    const amend = (day: string, ...issues: ComplaintActionOf<"amendComplaint">["issues"]): LifeStep => ({
      action: "amendComplaint",
      amendedOn: d(day),
      noticeMailedOn: d(day),
      issues,
    });
    const { facts } = live([
      [
        ombudsperson,
        {
          action: "receiveComplaint",
          filing: handedIn("2026-05-18"), // Monday
          knewOn: d("2026-05-04"),
          issues: [anIssue(1)],
          caseworkerId: "staff-cas",
          ombudspersonId: ombudsperson.id,
        },
      ],
      { action: "acknowledgeComplaint", noticeMailedOn: d("2026-05-20") },
      assign(investigator.id),
      amend("2026-05-22", anIssue(1), anIssue(2)),
      amend("2026-05-29", anIssue(1), anIssue(2), anIssue(3)),
      { action: "extendResolutionPeriod", days: 5, reason: "The bank.", noticeMailedOn: d("2026-06-10") },
      { action: "adviseNoResolution", noticeMailedOn: d("2026-06-18") },
      { action: "requestStateHearing", requestedOn: d("2026-06-19"), grounds: ["G3"] },
      { action: "withdrawComplaint", withdrawnOn: d("2026-06-22"), manner: "WRITTEN", note: "Paid." },
    ]);
    expect(facts).toEqual({
      status: "WITHDRAWN",
      filing: { channel: "HAND_DELIVERY", dateStampedOn: "2026-05-18" },
      knewOn: "2026-05-04",
      issues: [anIssue(1), anIssue(2), anIssue(3)],
      caseworkerId: "staff-cas",
      ombudspersonId: ombudsperson.id,
      investigatorId: investigator.id,
      acknowledgement: { noticeMailedOn: "2026-05-20" },
      amendedOn: "2026-05-29",
      amendments: [
        { amendedOn: "2026-05-22", noticeMailedOn: "2026-05-22" },
        { amendedOn: "2026-05-29", noticeMailedOn: "2026-05-29" },
      ],
      extension: {
        days: 5,
        reason: "The bank.",
        noticeMailedOn: "2026-06-10",
        approvedById: director.id,
      },
      noResolutionAdvice: { noticeMailedOn: "2026-06-18" },
      hearingRequest: { requestedOn: "2026-06-19", grounds: ["G3"] },
      withdrawal: { withdrawnOn: "2026-06-22", manner: "WRITTEN", note: "Paid." },
    });
  });

  test("of a resolution: its findings, its receipt, what is to be done and that it was done", () => {
    const finding = { issueOrdinal: 1, outcome: "FOR_COMPLAINANT", explanation: "Sent back." } as const;
    const planned = {
      ordinal: 1,
      description: "Pay it out.",
      responsible: { kind: "THIRD_PARTY", name: "The bank" },
    } as const;
    const { facts } = live([
      { action: "receiveComplaint", filing: handedIn("2026-05-18"), issues: [anIssue(1)] },
      assign(investigator.id),
      [
        supervisor,
        {
          action: "issueWrittenResolution",
          datedOn: d("2026-06-11"),
          mailedOn: d("2026-06-12"),
          findings: [finding],
          actionsToTake: "The bank pays again.",
        },
      ],
      { action: "recordResolutionReceipt", receivedOn: d("2026-06-15") },
      { action: "planResolutionActions", actions: [planned] },
      { action: "completeResolutionAction", ordinal: 1, completedOn: d("2026-06-30") },
      { action: "closeComplaint", closedOn: d("2026-07-06") },
    ]);
    expect(facts).toEqual({
      status: "CLOSED",
      filing: { channel: "HAND_DELIVERY", dateStampedOn: "2026-05-18" },
      issues: [anIssue(1)],
      investigatorId: investigator.id,
      resolution: {
        datedOn: "2026-06-11",
        mailedOn: "2026-06-12",
        findings: [finding],
        actionsToTake: "The bank pays again.",
        receivedOn: "2026-06-15",
      },
      resolutionActions: [{ ...planned, completedOn: "2026-06-30" }],
      closure: { closedOn: "2026-07-06" },
    });
  });
});

test("the history says who had a complaint before it was handed over, and only then", () => {
  const { events } = live([
    { action: "receiveComplaint", filing: handedIn("2026-05-18"), issues: [anIssue(1)] },
    assign(investigator.id),
    assign(otherInvestigator.id),
  ]);
  expect(events.slice(1)).toEqual([
    { kind: "InvestigatorAssigned", investigatorId: investigator.id },
    {
      kind: "InvestigatorAssigned",
      investigatorId: otherInvestigator.id,
      previousInvestigatorId: investigator.id,
    },
  ]);
});
