import {
  adoptedHearing,
  aWorld,
  exactEvidence,
  heardHearing,
  hearingActs,
  hearingTurns,
  liveHearing,
  reportedCompliance,
  setHearing,
  staff,
  type HearingStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import {
  decideHearing,
  hearingClockFacts,
  plainDate,
  previewHearingCorrection,
  type Actor,
  type Correction,
  type Evidence,
  type EvidencedFact,
  type HearingAction,
  type HearingFacts,
} from "../index.ts";
import { factAt } from "../provenance/fact-at.ts";

const { hearingCoordinator, ombudsperson, stateAnalyst, supervisor } = staff;
const d = plainDate;
const world = aWorld("2027-06-01");
const stamp = exactEvidence("DATE_STAMP", "STATE_HEARING_OFFICE");
const record = exactEvidence("HEARING_RECORD", "STATE_HEARING_OFFICE");
const mailing = exactEvidence("MAILING_RECORD", "STATE_HEARING_OFFICE");
const letter = exactEvidence("LETTER_DATE", "DEPARTMENT");
const statement = exactEvidence("STATEMENT", "COMPLAINANT");

const {
  receiveHearingRequest: request,
  recordDecisionReceipt: receipt,
  sendHearingNotice: notify,
} = hearingActs;
const {
  dismissRequest: dismiss,
  giveFurtherFacts: furtherFacts,
  grantRehearing: grant,
  noticeDismissal: notice,
  petitionCourt: petition,
  recordNonAppearance: missed,
  requestRehearing: rehear,
  requestReinstatement: again,
  sendDismissalDecision: tell,
  withdrawRequest: withdraw,
} = hearingTurns;

function live(steps: readonly HearingStep[]): HearingFacts {
  return liveHearing(steps, world).facts;
}

function correction(fact: EvidencedFact, day: string | null, evidence?: Evidence): Correction {
  return { fact, to: day === null ? null : d(day), reason: "Read again.", ...(evidence && { evidence }) };
}

function asShown(facts: HearingFacts, asked: Correction) {
  const preview = previewHearingCorrection(facts, asked, world);
  return { action: "correctFact", ...asked, ...(preview.ok && { shown: preview.value }) } as const;
}

function answer(steps: readonly HearingStep[], asked: Correction, actor: Actor = stateAnalyst): string {
  const facts = live(steps);
  const decided = decideHearing(facts, asShown(facts, asked), world, actor);
  return decided.ok ? "done" : [decided.refusal.code, ...(decided.refusal.field ?? [])].join(" ");
}

function after(steps: readonly HearingStep[], asked: Correction): HearingFacts {
  const facts = live(steps);
  const decided = decideHearing(facts, asShown(facts, asked), world, stateAnalyst);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.value.facts;
}

describe("correcting a date of a hearing", () => {
  test("a request received on Tuesday, May 12, 2026, and not on Monday moves the 45 days to Friday, June 26", () => {
    const preview = previewHearingCorrection(
      live([request]),
      correction("hearingRequestReceivedOn", "2026-05-12"),
      world,
    );
    expect(preview.ok && preview.value.moved).toContainEqual({
      ruleId: "hearing-commencement",
      from: "2026-06-25",
      to: "2026-06-26",
    });
  });

  test("keeps what stood before, why, what proves it and by whom", () => {
    const facts = after([request], correction("hearingRequestReceivedOn", "2026-05-12", stamp));
    expect(facts.request.receivedOn).toBe("2026-05-12");
    expect(facts.provenance).toEqual({ hearingRequestReceivedOn: stamp });
    expect(facts.corrections).toEqual([
      {
        fact: "hearingRequestReceivedOn",
        from: "2026-05-11",
        to: "2026-05-12",
        reason: "Read again.",
        evidence: stamp,
        correctedById: stateAnalyst.id,
      },
    ]);
  });

  test.each<[EvidencedFact, readonly HearingStep[], string, Evidence]>([
    ["hearingRequestReceivedOn", [request], "2026-05-12", stamp],
    ["hearingScheduledFor", setHearing, "2026-06-16", record],
    ["hearingNoticeSentOn", [...setHearing, notify], "2026-05-21", mailing],
    ["positionStatementSentOn", heardHearing, "2026-06-02", mailing],
    ["hearingHeldOn", heardHearing, "2026-06-16", record],
    ["recordClosedOn", heardHearing, "2026-06-18", record],
    ["proposedDecisionOn", adoptedHearing, "2026-07-09", letter],
    ["decisionAdoptedOn", adoptedHearing, "2026-07-21", letter],
    ["decisionReceivedOn", [...adoptedHearing, receipt], "2026-07-28", statement],
    ["complianceReportedOn", [...adoptedHearing, ...reportedCompliance], "2026-08-21", letter],
    ["rehearingRequestedOn", [...adoptedHearing, rehear], "2026-08-04", stamp],
    [
      "agencyRehearingRequestedOn",
      [...adoptedHearing, rehear, { ...rehear, by: "AGENCY" }],
      "2026-08-04",
      stamp,
    ],
    ["courtPetitionedOn", [...adoptedHearing, petition], "2026-09-02", statement],
    ["hearingWithdrawnOn", [...setHearing, withdraw], "2026-06-11", statement],
    ["dismissalNoticeSentOn", [request, notice], "2026-05-18", mailing],
    ["furtherFactsGivenOn", [request, notice, furtherFacts], "2026-05-27", stamp],
    ["hearingDismissedOn", [request, notice, dismiss], "2026-06-16", letter],
    ["dismissalDecisionSentOn", [request, notice, furtherFacts, dismiss, tell], "2026-06-18", mailing],
    ["nonAppearanceNoticeSentOn", [...setHearing, missed], "2026-06-17", mailing],
    ["reinstatementRequestedOn", [...setHearing, missed, again], "2026-06-23", stamp],
  ])("%s is written where the hearing keeps it, and no other day moves", (fact, steps, day, evidence) => {
    const facts = after(steps, correction(fact, day, evidence));
    const before = Object.entries(hearingClockFacts(live(steps)));
    const changed = Object.entries(hearingClockFacts(facts)).filter(
      ([name, date]) => !before.some(([other, was]) => other === name && was === date),
    );
    expect(changed.map(([, date]) => date)).toEqual([day]);
    expect(factAt({ hearing: hearingClockFacts(facts) }, fact)).toBe(day);
    expect(facts.status).toBe(live(steps).status);
    expect(facts.corrections?.map((one) => one.fact)).toEqual([fact]);
    // What was once recorded can be another day; only the two days that no status rests on can be none.
    const none = answer(steps, correction(fact, null));
    const may = ["hearingNoticeSentOn", "decisionReceivedOn"].includes(fact);
    expect(none).toBe(may ? "done" : "FACT_NEEDED to");
  });

  test("a day set anew keeps the rest of what was set", () => {
    const facts = after([...setHearing, notify], correction("hearingScheduledFor", "2026-06-16", record));
    expect(facts.hearing).toEqual({
      scheduledFor: "2026-06-16",
      mode: "TELEPHONE",
      noticeSentOn: "2026-05-20",
    });
  });

  test("in a second round the first hearing stays the commencement, and is corrected there", () => {
    const twice = live([...adoptedHearing, rehear, grant]);
    expect(hearingClockFacts(twice).heldOn).toBe("2026-06-15");
    const facts = after(
      [...adoptedHearing, rehear, grant],
      correction("hearingHeldOn", "2026-06-16", record),
    );
    expect(hearingClockFacts(facts).heldOn).toBe("2026-06-16");
    expect(facts.earlierRounds).toEqual([{ ...twice.earlierRounds?.[0], heldOn: "2026-06-16" }]);
    expect(facts.heldOn).toBeUndefined();
  });
});

describe("a correction of a hearing is refused", () => {
  const asked = correction("hearingRequestReceivedOn", "2026-05-12", stamp);

  test("to whoever writes most of its days down, and to who only helps", () => {
    expect(answer([request], asked)).toBe("done");
    expect(answer([request], asked, supervisor)).toBe("done");
    expect(answer([request], asked, hearingCoordinator)).toBe("ROLE_NOT_ALLOWED");
    expect(answer([request], asked, ombudsperson)).toBe("ROLE_NOT_ALLOWED");
  });

  test("when its effect was not shown or is another one, and without evidence", () => {
    const facts = live([request]);
    const { shown, ...blind } = asShown(facts, asked);
    const said = (action: HearingAction) => {
      const decided = decideHearing(facts, action, world, stateAnalyst);
      return decided.ok ? "done" : decided.refusal.code;
    };
    expect(said(blind)).toBe("EFFECT_NOT_SHOWN");
    const other = asShown(facts, correction("hearingRequestReceivedOn", "2026-05-13", stamp));
    expect(said({ ...other, ...asked })).toBe("EFFECT_CHANGED");
    expect(said({ ...blind, ...(shown && { shown }), evidence: undefined })).toBe("EVIDENCE_REQUIRED");
  });

  test("of a day of the complaint, which is corrected there, and of a day not recorded yet", () => {
    expect(answer([request], correction("dateStampedOn", "2026-04-02"))).toBe("FACT_NOT_RECORDED fact");
    expect(answer([request], correction("knewOn", "2026-03-02"))).toBe("FACT_NOT_RECORDED fact");
    expect(answer(setHearing, correction("hearingNoticeSentOn", "2026-05-20"))).toBe(
      "FACT_NOT_RECORDED fact",
    );
  });

  test("against the order of things", () => {
    expect(answer(heardHearing, correction("hearingHeldOn", "2026-06-18"))).toBe("DAYS_OUT_OF_ORDER to");
    expect(answer(adoptedHearing, correction("recordClosedOn", "2026-07-09"))).toBe("DAYS_OUT_OF_ORDER to");
    expect(answer(setHearing, correction("hearingRequestReceivedOn", "2026-06-16"))).toBe(
      "HEARING_BEFORE_REQUEST to",
    );
  });
});
