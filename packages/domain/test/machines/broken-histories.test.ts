import { evolveContact } from "../../src/contact/evolve-contact.ts";
import { aComplaint, aComplaintUnderInvestigation, aWorld, staff } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { decide } from "../../src/complaint/decide.ts";
import { decideHearing } from "../../src/state-hearing/decide-hearing.ts";
import { evolve } from "../../src/complaint/events/evolve.ts";
import { evolveHearing } from "../../src/state-hearing/fold/evolve-hearing.ts";
import { Impossible } from "../../src/vocabulary/impossible.ts";
import { plainDate } from "../../src/calendar/plain-date.ts";
import { type ComplaintAction } from "../../src/complaint/acts/complaint-action.ts";
import { type ComplaintEvent } from "../../src/complaint/events/complaint-event.ts";
import { type ComplaintFacts } from "../../src/complaint/facts/complaint-facts.ts";
import { type ContactFacts } from "../../src/contact/facts/contact-facts.ts";
import { type HearingAction } from "../../src/state-hearing/acts/hearing-action.ts";
import { type HearingEvent } from "../../src/state-hearing/acts/hearing-event.ts";
import { type HearingFacts } from "../../src/state-hearing/facts/hearing-facts.ts";
import { type HearingStatus } from "../../src/state-hearing/facts/hearing-status.ts";
import { complaintMachine } from "../../src/complaint/complaint-machine.ts";
import { hearingMachine } from "../../src/state-hearing/hearing-machine.ts";

const on = plainDate("2026-06-01"); // Monday

const requested: HearingFacts = {
  status: "REQUESTED",
  request: { receivedOn: plainDate("2026-05-11"), manner: "MAIL", grounds: ["G2"] },
};

// Events are trusted and never judged again; but what they are about must be there to be changed.
describe("an event of a hearing about something that is not there is a bug", () => {
  test.each<[string, string, HearingEvent]>([
    [
      "a notice of a hearing never set",
      "A notice was sent of a hearing that was never set.",
      { kind: "HearingNoticeSent", noticeSentOn: on },
    ],
    [
      "the postponement of one",
      "A hearing was postponed that was never set.",
      {
        kind: "HearingPostponed",
        requestedOn: on,
        cause: "ILLNESS_OR_INJURY",
        byDays: 7,
        scheduledFor: plainDate("2026-06-22"),
      },
    ],
    [
      "reinstatement of a hearing never missed",
      "Reinstatement was asked for of a hearing that was not missed.",
      { kind: "ReinstatementRequested", requestedOn: on, cause: "In hospital." },
    ],
    [
      "further facts against no notice of dismissal",
      "A notice of dismissal was answered without being sent.",
      { kind: "FurtherFactsGiven", givenOn: on, manner: "ORAL", text: "It came on May 5." },
    ],
    [
      "the dismissal of grounds without a notice",
      "Grounds were dismissed without a notice about them.",
      { kind: "GroundsDismissed", dismissedOn: on },
    ],
    [
      "a letter about no dismissal",
      "A decision of dismissal was sent that nobody owed.",
      { kind: "DismissalDecisionSent", sentOn: on },
    ],
    [
      "the receipt of a decision never made",
      "A receipt was recorded without a decision.",
      { kind: "DecisionReceiptRecorded", receivedOn: on },
    ],
    [
      "a report on compliance never begun",
      "Compliance went on that was never begun.",
      { kind: "ComplianceReported", reportedOn: on, text: "Done." },
    ],
    [
      "a rehearing denied that nobody asked for",
      "A rehearing was decided that nobody waits for.",
      { kind: "RehearingDenied", decidedOn: on, askedBy: "AGENCY" },
    ],
    [
      "a petition to the court about no decision",
      "A court was asked about a decision that was never made.",
      { kind: "CourtPetitioned", filedOn: on },
    ],
    [
      "a court’s decision nobody asked for",
      "A court decided on a petition that was never filed.",
      { kind: "CourtDecisionRecorded", decidedOn: on, note: "Denied." },
    ],
  ])("%s", (_, sentence, event) => {
    expect(() => evolveHearing(requested, event)).toThrow(new Impossible(sentence));
  });

  test("a rehearing denied to the side that did not ask", () => {
    const asked = {
      requestedOn: on,
      by: "COMPLAINANT",
      stay: false,
      reason: "A receipt was found.",
    } as const;
    const denied: HearingEvent = { kind: "RehearingDenied", decidedOn: on, askedBy: "AGENCY" };
    expect(() => evolveHearing({ ...requested, rehearings: [asked] }, denied)).toThrow(Impossible);
  });

  test("a hearing that is set in name alone is neither told nor postponed", () => {
    const act = (action: HearingAction) => () =>
      decideHearing(
        { ...requested, status: "SCHEDULED" },
        action,
        aWorld("2026-06-01"),
        staff.hearingCoordinator,
      );
    expect(act({ action: "sendHearingNotice", noticeSentOn: on })).toThrow(Impossible);
    const later = plainDate("2026-06-22"); // Monday
    expect(
      act({ action: "postponeHearing", requestedOn: on, cause: "SUDDEN_EMERGENCY", scheduledFor: later }),
    ).toThrow(Impossible);
  });
});

describe("what is not recorded of a hearing stands against nothing", () => {
  const decided = (status: HearingStatus, action: HearingAction) =>
    decideHearing({ ...requested, status }, action, aWorld("2026-06-01"), staff.hearingCoordinator);

  test.each<[string, HearingStatus, HearingAction]>([
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

describe("an event of a kind that nobody knows is a bug, also when every object has something of that name", () => {
  const contact: ContactFacts = {
    status: "CONTACT_RECEIVED",
    receivedOn: on,
    from: "PARTICIPANT",
    channel: "ORAL",
    contactKind: "QUESTION",
    subject: "PAYMENT",
    summary: "Where is my payment?",
  };

  test.each(["toString", "constructor", "Forgotten"])("%s", (kind) => {
    const event = { kind } as never;
    expect(() => evolve(aComplaint(), event)).toThrow(new Impossible(`${kind} happened to a complaint.`));
    expect(() => evolveContact(contact, event)).toThrow(new Impossible(`${kind} happened to a contact.`));
    expect(() => evolveHearing(requested, event)).toThrow(new Impossible(`${kind} happened to a hearing.`));
  });
});

describe("a check that the table pairs with the wrong action is a bug", () => {
  test("in the complaint machine", () => {
    const ask = () =>
      complaintMachine.askCheck(
        "findings",
        null,
        { action: "acknowledgeComplaint", noticeMailedOn: on },
        aWorld("2026-06-01"),
      );
    expect(ask).toThrow(new Impossible("The check findings cannot read acknowledgeComplaint."));
  });

  test("in the state-hearing machine", () => {
    const ask = () =>
      hearingMachine.askCheck(
        "holding",
        requested,
        { action: "screenRequest", screenedOn: on },
        aWorld("2026-06-01"),
      );
    expect(ask).toThrow(new Impossible("The check holding cannot read screenRequest."));
  });
});
