import {
  adoptedHearing,
  answerInHearing,
  aWorld,
  hearingActs,
  liveHearing,
  refusalInHearing,
  staff,
  type HearingStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import {
  availableHearingActions,
  computeDeadlinesOf,
  hearingClockFacts,
  hearingGivenFacts,
  plainDate,
  type HearingActionOf,
  type HearingFacts,
  type RuleId,
} from "../index.ts";

const d = plainDate;
const world = aWorld("2027-06-01"); // Tuesday

type Party = HearingActionOf<"requestRehearing">["by"];

const ask = (by: Party, day: string, stay = false): HearingStep => ({
  action: "requestRehearing",
  requestedOn: d(day),
  by,
  stay,
  reason: "A new audit.",
});
const deny = (day: string, askedBy?: Party): HearingStep => ({
  action: "denyRehearing",
  decidedOn: d(day),
  ...(askedBy && { askedBy }),
});
const stay = (day: string, granted: boolean, askedBy?: Party): HearingStep => ({
  action: "decideStay",
  decidedOn: d(day),
  granted,
  ...(askedBy && { askedBy }),
});
const grant = (day: string): HearingStep => ({ action: "grantRehearing", decidedOn: d(day) });

/** Adopted on Monday, July 20, 2026, received a week later: the 30 days end on Wednesday, August 26. */
const decided = [...adoptedHearing, hearingActs.recordDecisionReceipt] as const;

function clock(facts: HearingFacts, rule: RuleId) {
  const one = computeDeadlinesOf(hearingGivenFacts(facts), world).find(({ ruleId }) => ruleId === rule);
  return one && { dueOn: one.dueOn, metOn: one.metOn };
}

describe("each side asks for a rehearing of a decision by its own right", () => {
  test("the complainant asks although the agency’s request waits, or was denied", () => {
    const agency = [...decided, ask("AGENCY", "2026-08-03")];
    expect(answerInHearing(agency, ask("COMPLAINANT", "2026-08-04"))).toBe("done");
    const denied = [...agency, deny("2026-08-10")];
    expect(liveHearing([...denied, ask("COMPLAINANT", "2026-08-11")]).facts.rehearings).toEqual([
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
    const denied = [...decided, ask("COMPLAINANT", "2026-08-03"), deny("2026-08-10")];
    expect(refusalInHearing(denied, ask("COMPLAINANT", "2026-08-11"))).toEqual({
      code: "REHEARING_ALREADY_REQUESTED",
      message:
        "A rehearing of this decision was already asked for on Mon Aug 3, 2026. Each side asks once about each decision.",
      field: ["by"],
      citations: ["22-ccr-120221-a"],
      details: { requestedOn: "2026-08-03" },
    });
  });

  test("the menu offers it until both have asked, and then names the later request", () => {
    const one = [...decided, ask("AGENCY", "2026-08-03")];
    const offer = (steps: readonly HearingStep[]) =>
      availableHearingActions(liveHearing(steps).facts, world, staff.ombudsperson).find(
        ({ action }) => action === "requestRehearing",
      );
    expect(offer(one)).toEqual({ action: "requestRehearing", allowed: true });
    expect(offer([...one, ask("COMPLAINANT", "2026-08-05")])?.refusal).toMatchObject({
      code: "REHEARING_ALREADY_REQUESTED",
      details: { requestedOn: "2026-08-05" },
    });
  });

  test("each clock is met by the request of its own side and runs on over the other’s", () => {
    const { facts } = liveHearing([...decided, ask("AGENCY", "2026-08-03")]);
    expect(clock(facts, "rehearing-request")).toEqual({ dueOn: "2026-08-26", metOn: undefined });
    expect(clock(facts, "agency-rehearing-request")).toEqual({ dueOn: "2026-08-26", metOn: "2026-08-03" });
    const both = liveHearing([...decided, ask("AGENCY", "2026-08-03"), ask("COMPLAINANT", "2026-08-05")]);
    expect(clock(both.facts, "rehearing-request")).toEqual({ dueOn: "2026-08-26", metOn: "2026-08-05" });
  });

  test("where nobody recorded its receipt, the agency’s days run from the presumed one and its late request is flagged", () => {
    // Adopted on Monday, July 20, 2026: presumed received on Monday, August 10; 30 days on is Wednesday, September 9.
    const { facts } = liveHearing(adoptedHearing);
    expect(clock(facts, "agency-rehearing-request")).toEqual({ dueOn: "2026-09-09", metOn: undefined });
    expect(clock(facts, "rehearing-request")).toBeUndefined();
    const warnedOf = (step: HearingStep) =>
      liveHearing([...adoptedHearing, step]).warnings.map(({ code, details }) => [code, details]);
    expect(warnedOf(ask("AGENCY", "2026-09-09"))).toEqual([]);
    expect(warnedOf(ask("AGENCY", "2026-09-10"))).toEqual([["REHEARING_LATE", { lastDay: "2026-09-09" }]]);
    expect(warnedOf(ask("COMPLAINANT", "2026-09-10"))).toEqual([]);
  });

  test("of two that wait only one asked for a stay: a stay needs no name", () => {
    const both = [...decided, ask("COMPLAINANT", "2026-08-03"), ask("AGENCY", "2026-08-05", true)];
    const { rehearings } = liveHearing([...both, stay("2026-08-07", true)]).facts;
    expect(rehearings).toMatchObject([
      { by: "COMPLAINANT", stay: false },
      { by: "AGENCY", stay: true, stayDecision: { decidedOn: "2026-08-07", granted: true } },
    ]);
    expect(rehearings?.[0]).not.toHaveProperty("stayDecision");
  });

  test("while both wait a denial says whose it is; one that waits alone needs no name", () => {
    const both = [...decided, ask("AGENCY", "2026-08-03"), ask("COMPLAINANT", "2026-08-05")];
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
    const agency = [...decided, ask("AGENCY", "2026-08-03")];
    expect(answerInHearing(agency, deny("2026-08-10", "COMPLAINANT"))).toBe(
      "NO_REHEARING_PENDING at askedBy",
    );
    expect(answerInHearing(agency, deny("2026-08-10", "JUDGE" as Party))).toBe("UNKNOWN_CHOICE at askedBy");
    expect(answerInHearing(agency, deny("2026-08-02"))).toBe("OUT_OF_ORDER at decidedOn");
    const both = [...agency, ask("COMPLAINANT", "2026-08-05")];
    expect(answerInHearing(both, deny("2026-08-04", "COMPLAINANT"))).toBe("OUT_OF_ORDER at decidedOn");
    expect(answerInHearing(both, deny("2026-08-04", "AGENCY"))).toBe("done");
    expect(answerInHearing(both, grant("2026-08-04"))).toBe("OUT_OF_ORDER at decidedOn");
  });

  test("a stay is decided for the side that asked for it, and lets compliance wait for that request only", () => {
    const begin: HearingStep = [staff.hearingCoordinator, hearingActs.beginCompliance];
    const both = [...decided, ask("AGENCY", "2026-08-03", true), ask("COMPLAINANT", "2026-08-05", true)];
    expect(answerInHearing(both, stay("2026-08-07", true))).toBe("WHOSE_REHEARING at askedBy");
    const stayed = [...both, stay("2026-08-07", false, "COMPLAINANT"), stay("2026-08-07", true)];
    expect(liveHearing(stayed).facts.rehearings?.map((one) => one.stayDecision?.granted)).toEqual([
      true,
      false,
    ]);
    expect(answerInHearing(stayed, stay("2026-08-08", true))).toBe("NO_STAY_PENDING");
    expect(answerInHearing(stayed, begin)).toBe("STAY_IN_FORCE");
    expect(answerInHearing([...stayed, deny("2026-08-10", "COMPLAINANT")], begin)).toBe("STAY_IN_FORCE");
    expect(answerInHearing([...stayed, deny("2026-08-10", "AGENCY")], begin)).toBe("done");
  });

  test("only a stay that was asked for waits to be decided", () => {
    const agency = [...decided, ask("AGENCY", "2026-08-03", true), ask("COMPLAINANT", "2026-08-05")];
    expect(answerInHearing(agency, stay("2026-08-07", true, "COMPLAINANT"))).toBe(
      "NO_STAY_PENDING at askedBy",
    );
    expect(answerInHearing(agency, stay("2026-08-07", true))).toBe("done");
  });
});

describe("a granted rehearing leads to a second decision with windows of its own", () => {
  const second: readonly HearingStep[] = [
    { action: "scheduleHearing", scheduledFor: d("2026-09-14"), mode: "TELEPHONE" }, // Monday
    { action: "holdHearing", heldOn: d("2026-09-14") },
    { action: "closeRecord", closedOn: d("2026-09-16") },
    { ...hearingActs.proposeDecision, proposedOn: d("2026-10-05") },
    { action: "adoptDecision", adoptedOn: d("2026-10-12") },
    { action: "recordDecisionReceipt", receivedOn: d("2026-10-19") },
  ];
  const reheard = [
    ...decided,
    ask("AGENCY", "2026-08-03"),
    ask("COMPLAINANT", "2026-08-05"),
    grant("2026-08-10"),
    ...second,
  ] as const;

  test("a grant answers both sides’ requests, and either may ask about the second decision", () => {
    const { facts } = liveHearing(reheard);
    expect(facts.earlierRounds?.[0]?.rehearings?.map(({ by, decision }) => ({ by, decision }))).toEqual([
      { by: "AGENCY", decision: { decidedOn: "2026-08-10", granted: true } },
      { by: "COMPLAINANT", decision: { decidedOn: "2026-08-10", granted: true } },
    ]);
    expect(answerInHearing(reheard, ask("AGENCY", "2026-11-02"))).toBe("done");
    expect(answerInHearing(reheard, ask("COMPLAINANT", "2026-11-02"))).toBe("done");
  });

  test("its 30 days run from its own receipt: Monday, October 19, to Wednesday, November 18, 2026", () => {
    const { facts } = liveHearing(reheard);
    expect(hearingClockFacts(facts)).not.toHaveProperty("rehearingRequestedOn");
    expect(clock(facts, "rehearing-request")).toEqual({ dueOn: "2026-11-18", metOn: undefined });
    expect(liveHearing([...reheard, ask("COMPLAINANT", "2026-11-18")]).warnings).toEqual([]);
    expect(liveHearing([...reheard, ask("COMPLAINANT", "2026-11-19")]).warnings).toMatchObject([
      { code: "REHEARING_LATE", details: { lastDay: "2026-11-18" } },
    ]);
  });

  test("its year before the court is met by a petition about it, not by the one about the first decision", () => {
    const petition = (day: string): HearingStep => ({ action: "petitionCourt", filedOn: d(day) });
    const early = [...decided, petition("2026-08-03"), ask("AGENCY", "2026-08-03"), grant("2026-08-10")];
    expect(clock(liveHearing([...decided, petition("2026-08-03")]).facts, "judicial-review")).toEqual({
      dueOn: "2027-07-27",
      metOn: "2026-08-03",
    });
    const steps = [...early, ...second];
    expect(clock(liveHearing(steps).facts, "judicial-review")).toEqual({
      dueOn: "2027-10-19",
      metOn: undefined,
    });
    expect(answerInHearing(steps, petition("2026-10-11"))).toBe("OUT_OF_ORDER at filedOn");
    expect(answerInHearing(steps, petition("2026-11-02"))).toBe("done");
    expect(answerInHearing([...steps, petition("2026-11-02")], petition("2026-11-03"))).toBe(
      "COURT_REVIEW_ALREADY_ASKED",
    );
  });

  test("the court decides the petitions in the order in which they were filed", () => {
    const petition = (day: string): HearingStep => ({ action: "petitionCourt", filedOn: d(day) });
    const outcome = (day: string, note: string): HearingStep => ({
      action: "recordCourtDecision",
      decidedOn: d(day),
      note,
    });
    const early = [...decided, petition("2026-08-03"), ask("AGENCY", "2026-08-03"), grant("2026-08-10")];
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
    const petition: HearingStep = { action: "petitionCourt", filedOn: d("2026-08-31") };
    const underWay = [...decided, ask("AGENCY", "2026-08-03"), grant("2026-08-10")] as const;
    expect(liveHearing([...underWay, petition]).facts).toMatchObject({
      status: "SCREENED",
      earlierRounds: [{ courtReview: { filedOn: "2026-08-31" } }],
    });
    const withdraw: HearingStep = {
      action: "withdrawRequest",
      withdrawnOn: d("2026-08-24"),
      manner: "WRITTEN",
    };
    expect(liveHearing([...underWay, withdraw, petition]).facts).toMatchObject({
      status: "ADOPTED",
      courtReview: { filedOn: "2026-08-31" },
    });
    expect(answerInHearing([...underWay, petition], petition)).toBe("COURT_REVIEW_ALREADY_ASKED");
    expect(answerInHearing([...underWay, petition], { ...petition, filedOn: d("2026-07-19") })).toBe(
      "COURT_REVIEW_ALREADY_ASKED",
    );
    expect(answerInHearing(underWay, { ...petition, filedOn: d("2026-07-19") })).toBe(
      "OUT_OF_ORDER at filedOn",
    );
  });

  test("before any decision there is nothing to ask a court about", () => {
    const petition: HearingStep = { action: "petitionCourt", filedOn: d("2026-06-30") };
    expect(answerInHearing([hearingActs.receiveHearingRequest], petition)).toBe("NO_DECISION");
    expect(
      answerInHearing([hearingActs.receiveHearingRequest], {
        action: "recordCourtDecision",
        decidedOn: d("2026-06-30"),
        note: "Denied.",
      }),
    ).toBe("NO_COURT_REVIEW_PENDING");
  });
});
