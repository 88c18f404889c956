import {
  adoptedHearing,
  answerInHearing,
  hearingActs,
  hearingClock,
  hearingStepOn,
  liveHearing,
  longAfterHearing,
  refusalInHearing,
  staff,
  type HearingStep,
  type RehearingSide,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { availableHearingActions } from "./available-hearing-actions.ts";
import { hearingClockFacts } from "./facts/hearing-readings.ts";
import { plainDate } from "../calendar/plain-date.ts";

const d = plainDate;
const { ask, decideStay, deny, grant, petition, reachComplainant } = hearingStepOn;

/** Adopted on Monday, July 20, 2026, received by both sides a week later: the 30 days end on Wednesday, August 26. */
const decided = [
  ...adoptedHearing,
  hearingActs.recordDecisionReceipt,
  hearingActs.recordComplainantDecisionReceipt,
] as const;

describe("each side asks for a rehearing of a decision by its own right", () => {
  test("the complainant asks although the agency’s request waits, or was denied", () => {
    const agency = [...decided, ask("2026-08-03", "AGENCY")];
    expect(answerInHearing(agency, ask("2026-08-04", "COMPLAINANT"))).toBe("done");
    const denied = [...agency, deny("2026-08-10")];
    expect(liveHearing([...denied, ask("2026-08-11", "COMPLAINANT")]).facts.rehearings).toEqual([
      {
        requestedOn: "2026-08-03",
        by: "AGENCY",
        stay: false,
        reason: "A new audit.",
        decision: { decidedOn: "2026-08-10", granted: false },
      },
      { requestedOn: "2026-08-11", by: "COMPLAINANT", stay: false, reason: "A new audit." },
    ]);
  });

  test("the same side asks once about one decision, however it was answered", () => {
    const denied = [...decided, ask("2026-08-03", "COMPLAINANT"), deny("2026-08-10")];
    expect(refusalInHearing(denied, ask("2026-08-11", "COMPLAINANT"))).toMatchObject({
      code: "REHEARING_ALREADY_REQUESTED",
      message:
        "A rehearing of this decision was already asked for on Mon Aug 3, 2026. Each side asks once about each decision.",
      field: ["by"],
      citations: ["22-ccr-120221-a"],
      details: { requestedOn: "2026-08-03" },
    });
  });

  test("the menu offers it until both have asked, and then names the later request", () => {
    const one = [...decided, ask("2026-08-03", "AGENCY")];
    const offer = (steps: readonly HearingStep[]) =>
      availableHearingActions(liveHearing(steps).facts, longAfterHearing, staff.ombudsperson).find(
        ({ action }) => action === "requestRehearing",
      );
    expect(offer(one)).toEqual({ action: "requestRehearing", allowed: true });
    expect(offer([...one, ask("2026-08-05", "COMPLAINANT")])?.refusal).toMatchObject({
      code: "REHEARING_ALREADY_REQUESTED",
      details: { requestedOn: "2026-08-05" },
    });
  });

  test("each clock is met by the request of its own side and runs on over the other’s", () => {
    const { facts } = liveHearing([...decided, ask("2026-08-03", "AGENCY")]);
    expect(hearingClock(facts, "rehearing-request")).toEqual(["2026-08-26", undefined]);
    expect(hearingClock(facts, "agency-rehearing-request")).toEqual(["2026-08-26", "2026-08-03"]);
    const both = liveHearing([...decided, ask("2026-08-03", "AGENCY"), ask("2026-08-05", "COMPLAINANT")]);
    expect(hearingClock(both.facts, "rehearing-request")).toEqual(["2026-08-26", "2026-08-05"]);
  });

  test("where nobody recorded its receipt, the agency’s days run from the presumed one and its late request is flagged", () => {
    // Adopted on Monday, July 20, 2026: presumed received on Monday, August 10; 30 days on is Wednesday, September 9.
    const { facts } = liveHearing(adoptedHearing);
    expect(hearingClock(facts, "agency-rehearing-request")).toEqual(["2026-09-09", undefined]);
    expect(hearingClock(facts, "rehearing-request")).toBeUndefined();
    const warnedOf = (step: HearingStep) =>
      liveHearing([...adoptedHearing, step]).warnings.map(({ code, details }) => [code, details]);
    expect(warnedOf(ask("2026-09-09", "AGENCY"))).toEqual([]);
    expect(warnedOf(ask("2026-09-10", "AGENCY"))).toEqual([["REHEARING_LATE", { lastDay: "2026-09-09" }]]);
    expect(warnedOf(ask("2026-09-10", "COMPLAINANT"))).toEqual([]);
  });

  test("the agency has the decision two weeks before the complainant: each side’s days run from its own receipt", () => {
    // Monday, July 27, and Monday, August 10, 2026.
    const steps = [...adoptedHearing, hearingActs.recordDecisionReceipt, reachComplainant("2026-08-10")];
    const { facts } = liveHearing(steps);
    expect(hearingClock(facts, "agency-rehearing-request")).toEqual(["2026-08-26", undefined]);
    expect(hearingClock(facts, "compliance-report")).toEqual(["2026-08-26", undefined]);
    expect(hearingClock(facts, "rehearing-request")).toEqual(["2026-09-09", undefined]);
    expect(hearingClock(facts, "judicial-review")).toEqual(["2027-08-10", undefined]);
    expect(answerInHearing(steps, reachComplainant("2026-08-11"))).toBe("DECISION_RECEIPT_ALREADY_RECORDED");
  });

  test("a history from before the two were told apart tells the agency’s receipt: nothing of the complainant’s runs from it", () => {
    const { facts } = liveHearing([...adoptedHearing, hearingActs.recordDecisionReceipt]);
    expect(facts.decision).toMatchObject({ receivedByAgencyOn: "2026-07-27" });
    expect(hearingClock(facts, "compliance-report")).toEqual(["2026-08-26", undefined]);
    expect(hearingClock(facts, "rehearing-request")).toBeUndefined();
    expect(hearingClock(facts, "judicial-review")).toBeUndefined();
  });

  test("asked for on Monday, August 3, 2026, it is granted or denied within 35 days; Labor Day moves the last to September 8", () => {
    const asked = [...decided, ask("2026-08-03", "COMPLAINANT")];
    expect(hearingClock(liveHearing(asked).facts, "rehearing-decision")).toEqual(["2026-09-08", undefined]);
    const denied = liveHearing([...asked, deny("2026-08-10")]).facts;
    expect(hearingClock(denied, "rehearing-decision")).toEqual(["2026-09-08", "2026-08-10"]);
  });

  test("a late request is taken, warned of, and keeps the good cause that was given for it", () => {
    const late = { ...ask("2026-08-27", "COMPLAINANT"), lateCause: "In hospital until August 25." };
    const { facts, warnings } = liveHearing([...decided, late]);
    expect(facts.rehearings).toMatchObject([{ lateCause: "In hospital until August 25." }]);
    expect(warnings).toMatchObject([{ code: "REHEARING_LATE", details: { lastDay: "2026-08-26" } }]);
    expect(answerInHearing(decided, { ...late, lateCause: " " })).toBe("TEXT_REQUIRED at lateCause");
  });

  test("of two that wait only one asked for a stay: a stay needs no name", () => {
    const both = [...decided, ask("2026-08-03", "COMPLAINANT"), ask("2026-08-05", "AGENCY", true)];
    const { rehearings } = liveHearing([...both, decideStay("2026-08-07", true)]).facts;
    expect(rehearings).toMatchObject([
      { by: "COMPLAINANT", stay: false },
      { by: "AGENCY", stay: true, stayDecision: { decidedOn: "2026-08-07", granted: true } },
    ]);
    expect(rehearings?.[0]).not.toHaveProperty("stayDecision");
  });

  test("while both wait a denial says whose it is; one that waits alone needs no name", () => {
    const both = [...decided, ask("2026-08-03", "AGENCY"), ask("2026-08-05", "COMPLAINANT")];
    expect(refusalInHearing(both, deny("2026-08-10"))).toMatchObject({
      code: "WHOSE_REHEARING",
      message: "Both sides have asked and wait. Say whose request is decided.",
      field: ["askedBy"],
      citations: ["22-ccr-120221-a"],
    });
    const { events, facts } = liveHearing([...both, deny("2026-08-10", "COMPLAINANT"), deny("2026-08-12")]);
    expect(events.slice(-2)).toEqual([
      { kind: "RehearingDenied", decidedOn: "2026-08-10", askedBy: "COMPLAINANT" },
      { kind: "RehearingDenied", decidedOn: "2026-08-12", askedBy: "AGENCY" },
    ]);
    expect(facts.rehearings?.map(({ by, decision }) => [by, decision?.decidedOn])).toEqual([
      ["AGENCY", "2026-08-12"],
      ["COMPLAINANT", "2026-08-10"],
    ]);
  });

  test("a denial names a side that asked and waits, and comes no earlier than its request", () => {
    const agency = [...decided, ask("2026-08-03", "AGENCY")];
    expect(answerInHearing(agency, deny("2026-08-10", "COMPLAINANT"))).toBe(
      "NO_REHEARING_PENDING at askedBy",
    );
    expect(answerInHearing(agency, deny("2026-08-10", "JUDGE" as RehearingSide))).toBe(
      "UNKNOWN_CHOICE at askedBy",
    );
    expect(answerInHearing(agency, deny("2026-08-02"))).toBe("OUT_OF_ORDER at decidedOn");
    const both = [...agency, ask("2026-08-05", "COMPLAINANT")];
    expect(answerInHearing(both, deny("2026-08-04", "COMPLAINANT"))).toBe("OUT_OF_ORDER at decidedOn");
    expect(answerInHearing(both, deny("2026-08-04", "AGENCY"))).toBe("done");
    expect(answerInHearing(both, grant("2026-08-04"))).toBe("OUT_OF_ORDER at decidedOn");
  });

  test("a stay is decided for the side that asked for it, and lets compliance wait for that request only", () => {
    const begin = hearingStepOn.begin("2026-07-27");
    const both = [...decided, ask("2026-08-03", "AGENCY", true), ask("2026-08-05", "COMPLAINANT", true)];
    expect(answerInHearing(both, decideStay("2026-08-07", true))).toBe("WHOSE_REHEARING at askedBy");
    const stayed = [...both, decideStay("2026-08-07", false, "COMPLAINANT"), decideStay("2026-08-07", true)];
    expect(liveHearing(stayed).facts.rehearings?.map((one) => one.stayDecision?.granted)).toEqual([
      true,
      false,
    ]);
    expect(answerInHearing(stayed, decideStay("2026-08-08", true))).toBe("NO_STAY_PENDING");
    expect(answerInHearing(stayed, begin)).toBe("STAY_IN_FORCE");
    expect(answerInHearing([...stayed, deny("2026-08-10", "COMPLAINANT")], begin)).toBe("STAY_IN_FORCE");
    expect(answerInHearing([...stayed, deny("2026-08-10", "AGENCY")], begin)).toBe("done");
  });

  test("only a stay that was asked for waits to be decided", () => {
    const agency = [...decided, ask("2026-08-03", "AGENCY", true), ask("2026-08-05", "COMPLAINANT")];
    expect(answerInHearing(agency, decideStay("2026-08-07", true, "COMPLAINANT"))).toBe(
      "NO_STAY_PENDING at askedBy",
    );
    expect(answerInHearing(agency, decideStay("2026-08-07", true))).toBe("done");
  });
});

describe("a granted rehearing leads to a second decision with windows of its own", () => {
  const second: readonly HearingStep[] = [
    { ...hearingActs.scheduleHearing, scheduledFor: d("2026-09-14") }, // Monday
    { action: "holdHearing", heldOn: d("2026-09-14") },
    { action: "closeRecord", closedOn: d("2026-09-16") },
    { ...hearingActs.proposeDecision, proposedOn: d("2026-10-05") },
    { action: "adoptDecision", adoptedOn: d("2026-10-12") },
    hearingStepOn.reachComplainant("2026-10-19"),
  ];
  const reheard = [
    ...decided,
    ask("2026-08-03", "AGENCY"),
    ask("2026-08-05", "COMPLAINANT"),
    grant("2026-08-10"),
    ...second,
  ] as const;

  test("a grant answers both sides’ requests, and either may ask about the second decision", () => {
    const { facts } = liveHearing(reheard);
    expect(facts.earlierRounds?.[0]?.rehearings?.map(({ by, decision }) => ({ by, decision }))).toEqual([
      { by: "AGENCY", decision: { decidedOn: "2026-08-10", granted: true } },
      { by: "COMPLAINANT", decision: { decidedOn: "2026-08-10", granted: true } },
    ]);
    expect(answerInHearing(reheard, ask("2026-11-02", "AGENCY"))).toBe("done");
    expect(answerInHearing(reheard, ask("2026-11-02", "COMPLAINANT"))).toBe("done");
  });

  test("its 30 days run from its own receipt: Monday, October 19, to Wednesday, November 18, 2026", () => {
    const { facts } = liveHearing(reheard);
    expect(hearingClockFacts(facts)).not.toHaveProperty("rehearingRequestedOn");
    expect(hearingClock(facts, "rehearing-request")).toEqual(["2026-11-18", undefined]);
    expect(liveHearing([...reheard, ask("2026-11-18", "COMPLAINANT")]).warnings).toEqual([]);
    expect(liveHearing([...reheard, ask("2026-11-19", "COMPLAINANT")]).warnings).toMatchObject([
      { code: "REHEARING_LATE", details: { lastDay: "2026-11-18" } },
    ]);
  });

  test("its year before the court is met by a petition about it, not by the one about the first decision", () => {
    const early = [...decided, petition("2026-08-03"), ask("2026-08-03", "AGENCY"), grant("2026-08-10")];
    expect(hearingClock(liveHearing([...decided, petition("2026-08-03")]).facts, "judicial-review")).toEqual([
      "2027-07-27",
      "2026-08-03",
    ]);
    const steps = [...early, ...second];
    expect(hearingClock(liveHearing(steps).facts, "judicial-review")).toEqual(["2027-10-19", undefined]);
    expect(answerInHearing(steps, petition("2026-10-11"))).toBe("OUT_OF_ORDER at filedOn");
    expect(answerInHearing(steps, petition("2026-11-02"))).toBe("done");
    expect(answerInHearing([...steps, petition("2026-11-02")], petition("2026-11-03"))).toBe(
      "COURT_REVIEW_ALREADY_ASKED",
    );
  });

  test("the court decides the petitions in the order in which they were filed", () => {
    const outcome = (day: string, note: string): HearingStep => ({
      action: "recordCourtDecision",
      decidedOn: d(day),
      note,
    });
    const early = [...decided, petition("2026-08-03"), ask("2026-08-03", "AGENCY"), grant("2026-08-10")];
    const steps = [...early, ...second, petition("2026-11-02")];
    expect(answerInHearing(steps, outcome("2026-08-02", "Moot."))).toBe("OUT_OF_ORDER at decidedOn");
    const one = [...steps, outcome("2026-12-01", "Moot.")];
    expect(liveHearing(one).facts).toMatchObject({
      earlierRounds: [{ courtReview: { filedOn: "2026-08-03", decidedOn: "2026-12-01", note: "Moot." } }],
      courtReview: { filedOn: "2026-11-02" },
    });
    expect(answerInHearing(one, outcome("2026-11-01", "Affirmed."))).toBe("OUT_OF_ORDER at decidedOn");
    expect(liveHearing([...one, outcome("2027-03-01", "Affirmed.")]).facts.courtReview).toEqual({
      filedOn: "2026-11-02",
      decidedOn: "2027-03-01",
      note: "Affirmed.",
    });
  });

  test("while it goes on, and if it ends without a second decision, the court can be asked about the first", () => {
    const asked = petition("2026-08-31");
    const underWay = [...decided, ask("2026-08-03", "AGENCY"), grant("2026-08-10")] as const;
    expect(liveHearing([...underWay, asked]).facts).toMatchObject({
      status: "SCREENED",
      earlierRounds: [{ courtReview: { filedOn: "2026-08-31" } }],
    });
    const withdraw = hearingStepOn.withdraw("2026-08-24");
    expect(liveHearing([...underWay, withdraw, asked]).facts).toMatchObject({
      status: "ADOPTED",
      courtReview: { filedOn: "2026-08-31" },
    });
    expect(answerInHearing([...underWay, asked], asked)).toBe("COURT_REVIEW_ALREADY_ASKED");
    expect(answerInHearing([...underWay, asked], petition("2026-07-19"))).toBe("COURT_REVIEW_ALREADY_ASKED");
    expect(answerInHearing(underWay, petition("2026-07-19"))).toBe("OUT_OF_ORDER at filedOn");
  });

  test("before any decision there is nothing to ask a court about", () => {
    expect(answerInHearing([hearingActs.receiveHearingRequest], petition("2026-06-30"))).toBe("NO_DECISION");
    expect(
      answerInHearing([hearingActs.receiveHearingRequest], {
        action: "recordCourtDecision",
        decidedOn: d("2026-06-30"),
        note: "Denied.",
      }),
    ).toBe("NO_COURT_REVIEW_PENDING");
  });
});
