import { aComplaint, aComplaintUnderInvestigation, aWorld, staff } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import {
  decide,
  decideHearing,
  evolve,
  evolveHearing,
  Impossible,
  plainDate,
  type ComplaintAction,
  type ComplaintEvent,
  type ComplaintFacts,
  type HearingAction,
  type HearingEvent,
  type HearingFacts,
  type HearingStatus,
} from "../../src/index.ts";
import { askInputCheck } from "../../src/complaint/input-checks/index.ts";
import { askHearingCheck } from "../../src/state-hearing/input-checks/index.ts";

const on = plainDate("2026-06-01"); // Monday

const requested: HearingFacts = {
  status: "REQUESTED",
  request: { receivedOn: plainDate("2026-05-11"), manner: "MAIL", grounds: ["G2"] },
};

// Events are trusted and never judged again; but what they are about must be there to be changed.
describe("an event of a hearing about something that is not there invents nothing", () => {
  test.each<[string, HearingEvent]>([
    ["a notice of a hearing never set", { kind: "HearingNoticeSent", noticeSentOn: on }],
    ["the receipt of a decision never made", { kind: "DecisionReceiptRecorded", receivedOn: on }],
    [
      "a court’s decision nobody asked for",
      { kind: "CourtDecisionRecorded", decidedOn: on, note: "Denied." },
    ],
    [
      "a rehearing denied that nobody asked for",
      { kind: "RehearingDenied", decidedOn: on, askedBy: "AGENCY" },
    ],
    ["a petition to the court about no decision", { kind: "CourtPetitioned", filedOn: on }],
    [
      "further facts against no notice of dismissal",
      { kind: "FurtherFactsGiven", givenOn: on, manner: "ORAL", text: "It came on May 5." },
    ],
    [
      "reinstatement of a hearing never missed",
      { kind: "ReinstatementRequested", requestedOn: on, cause: "In hospital." },
    ],
  ])("%s", (_, event) => {
    expect(evolveHearing(requested, event)).toEqual(requested);
  });

  test("a report on compliance never begun changes the status and no more", () => {
    const event: HearingEvent = { kind: "ComplianceReported", reportedOn: on, text: "Done." };
    expect(evolveHearing(requested, event)).toEqual({ ...requested, status: "COMPLIANCE_REPORTED" });
  });

  test("no ground is dismissed by a notice that is not there", () => {
    const { dismissedGrounds } = evolveHearing(requested, { kind: "GroundsDismissed", dismissedOn: on });
    expect(dismissedGrounds).toEqual([]);
  });

  test("a hearing postponed before it was set is held by telephone, as all are", () => {
    const postponed = evolveHearing(requested, {
      kind: "HearingPostponed",
      requestedOn: on,
      cause: "ILLNESS_OR_INJURY",
      byDays: 7,
      scheduledFor: plainDate("2026-06-22"),
    });
    expect(postponed.hearing).toEqual({ scheduledFor: "2026-06-22", mode: "TELEPHONE" });
  });
});

describe("what is not recorded of a hearing stands against nothing", () => {
  const decided = (status: HearingStatus, action: HearingAction) =>
    decideHearing({ ...requested, status }, action, aWorld("2026-06-01"), staff.hearingCoordinator);
  const later = plainDate("2026-06-22"); // Monday

  test.each<[string, HearingStatus, HearingAction]>([
    ["a notice of a hearing", "SCHEDULED", { action: "sendHearingNotice", noticeSentOn: on }],
    [
      "its postponement",
      "SCHEDULED",
      { action: "postponeHearing", requestedOn: on, cause: "SUDDEN_EMERGENCY", scheduledFor: later },
    ],
    ["a dismissal", "DISMISSAL_NOTICED", { action: "dismissRequest", dismissedOn: on }],
    ["a request abandoned", "NON_APPEARANCE", { action: "abandonRequest", dismissedOn: on }],
    ["a proposed decision", "DECISION_PROPOSED", { action: "adoptDecision", adoptedOn: on }],
  ])("%s", (_, status, action) => expect(decided(status, action).ok).toBe(true));

  test("and asks for nothing: an unknown decision has no outcome to comply with", () => {
    const adopted = decided("DECISION_PROPOSED", { action: "adoptDecision", adoptedOn: on });
    expect(adopted.ok && adopted.value.facts.decision).toEqual({
      adoptedOn: "2026-06-01",
      changed: false,
      outcomes: [],
    });
    expect(decided("ADOPTED", { action: "beginCompliance", begunOn: on })).toMatchObject({
      ok: false,
      refusal: { code: "NOTHING_TO_COMPLY_WITH" },
    });
  });
});

describe("an event of a complaint about something that is not there", () => {
  test("is a bug when it is the receipt of a resolution never issued", () => {
    const receipt: ComplaintEvent = { kind: "ResolutionReceiptRecorded", receivedOn: on };
    expect(() => evolve(aComplaint(), receipt)).toThrow(
      new Impossible("A receipt was recorded without a resolution."),
    );
  });

  test("completes no action that was never planned", () => {
    const completed = evolve(aComplaint(), {
      kind: "ResolutionActionCompleted",
      ordinal: 1,
      completedOn: on,
    });
    expect(completed.resolutionActions).toEqual([]);
  });

  test("corrects no receipt of a resolution never issued, and keeps the correction", () => {
    const corrected = evolve(aComplaintUnderInvestigation(), {
      kind: "FactCorrected",
      fact: "resolutionReceivedOn",
      from: null,
      to: on,
      reason: "The letter was found.",
      correctedById: "staff-sol",
    });
    expect([corrected.resolution, corrected.corrections?.length]).toEqual([undefined, 1]);
  });
});

describe("what is not recorded of a complaint stands against nothing", () => {
  const answer = (facts: ComplaintFacts, action: ComplaintAction) => {
    const decided = decide(facts, action, aWorld("2026-06-01"), staff.director);
    return decided.ok ? "done" : decided.refusal.code;
  };
  const undated = aComplaintUnderInvestigation({ filing: { channel: "MAIL" } });

  test.each<[string, ComplaintAction]>([
    ["an acknowledgement", { action: "acknowledgeComplaint", noticeMailedOn: on }],
    ["an extension", { action: "extendResolutionPeriod", days: 5, reason: "The bank.", noticeMailedOn: on }],
    [
      "a resolution",
      {
        action: "issueWrittenResolution",
        datedOn: on,
        mailedOn: on,
        findings: [{ issueOrdinal: 1, outcome: "FOR_COMPLAINANT", explanation: "Sent back." }],
      },
    ],
    ["advice that a hearing may be asked for", { action: "adviseNoResolution", noticeMailedOn: on }],
    ["a withdrawal", { action: "withdrawComplaint", withdrawnOn: on, manner: "ORAL", note: "Paid." }],
  ])("%s, while nothing shows when it was made", (_, action) => expect(answer(undated, action)).toBe("done"));

  test("a request for a hearing is neither early nor late while nothing shows when the complaint was made", () => {
    const ask: ComplaintAction = { action: "requestStateHearing", requestedOn: on, grounds: ["G3"] };
    const decided = decide(undated, ask, aWorld("2026-06-01"), staff.director);
    expect(decided.ok && decided.value.warnings).toEqual([]);
  });

  test("a closing, and the end of what was to be done, while the resolution is not on record", () => {
    const resolved = aComplaint({ status: "RESOLVED" });
    expect(answer(resolved, { action: "closeComplaint", closedOn: on })).toBe("done");
    const planned = {
      ordinal: 1,
      description: "Pay it out.",
      responsible: { kind: "UNIT", name: "Disbursement" },
    } as const;
    const pending = aComplaint({ status: "ACTIONS_PENDING", resolutionActions: [planned] });
    expect(answer(pending, { action: "completeResolutionAction", ordinal: 1, completedOn: on })).toBe("done");
  });
});

describe("a check that the table pairs with the wrong action is a bug", () => {
  test("in the complaint machine", () => {
    const ask = () =>
      askInputCheck(
        "withdrawal",
        null,
        { action: "acknowledgeComplaint", noticeMailedOn: on },
        aWorld("2026-06-01"),
      );
    expect(ask).toThrow(new Impossible("The check withdrawal cannot read acknowledgeComplaint."));
  });

  test("in the state-hearing machine", () => {
    const ask = () =>
      askHearingCheck(
        "holding",
        requested,
        { action: "screenRequest", screenedOn: on },
        aWorld("2026-06-01"),
      );
    expect(ask).toThrow(new Impossible("The check holding cannot read screenRequest."));
  });
});
