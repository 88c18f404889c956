import {
  adoptedHearing,
  answerInHearing,
  heardHearing,
  hearingActs as acts,
  hearingEvidence,
  hearingTurns as turns,
  liveHearing,
  longAfterHearing,
  reportedCompliance,
  setHearing,
  staff,
  type HearingStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { hearingClockFacts } from "./facts/hearing-readings.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { previewHearingCorrection } from "./facts/correctable-hearing-facts.ts";
import { type Actor } from "../vocabulary/role.ts";
import { type Correction } from "../provenance/correction/correction.ts";
import { type Evidence } from "../provenance/evidence/evidence.ts";
import { type EvidencedFact } from "../provenance/evidenced-facts.ts";
import { type HearingAction } from "./acts/hearing-action.ts";
import { type HearingFacts } from "./facts/hearing-facts.ts";
import { factAt } from "../provenance/fact-at.ts";

const { hearingCoordinator, ombudsperson, stateAnalyst, supervisor } = staff;
const d = plainDate;
const { letter, mailing, record, stamp, statement } = hearingEvidence;
const { receiveHearingRequest: request, sendHearingNotice: notify } = acts;

function correction(fact: EvidencedFact, day: string | null, evidence?: Evidence): Correction {
  return { fact, to: day === null ? null : d(day), reason: "Read again.", ...(evidence && { evidence }) };
}

/** The correction as a screen hands it over: with the effect that it has shown, when it can be shown. */
function asShown(facts: HearingFacts, asked: Correction) {
  const preview = previewHearingCorrection(facts, asked, longAfterHearing);
  return { action: "correctFact", ...asked, ...(preview.ok && { shown: preview.value }) } as const;
}

function correct(steps: readonly HearingStep[], asked: Correction, actor: Actor = stateAnalyst): HearingStep {
  return [actor, asShown(liveHearing(steps).facts, asked)];
}

/** How a correction after some steps is answered. */
const answer = (steps: readonly HearingStep[], asked: Correction, actor?: Actor) =>
  answerInHearing(steps, correct(steps, asked, actor));

/** The hearing once it is corrected. */
const after = (steps: readonly HearingStep[], asked: Correction) =>
  liveHearing([...steps, correct(steps, asked)]).facts;

describe("correcting a date of a hearing", () => {
  test("a request received on Tuesday, May 12, 2026, and not on Monday moves the 45 days to Friday, June 26", () => {
    const preview = previewHearingCorrection(
      liveHearing([request]).facts,
      correction("hearingRequestReceivedOn", "2026-05-12"),
      longAfterHearing,
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
    ["decisionReceivedByAgencyOn", [...adoptedHearing, acts.recordDecisionReceipt], "2026-07-28", statement],
    ["complianceReportedOn", [...adoptedHearing, ...reportedCompliance], "2026-08-21", letter],
    ["rehearingRequestedOn", [...adoptedHearing, turns.requestRehearing], "2026-08-04", stamp],
    [
      "agencyRehearingRequestedOn",
      [...adoptedHearing, turns.requestRehearing, { ...turns.requestRehearing, by: "AGENCY" }],
      "2026-08-04",
      stamp,
    ],
    ["courtPetitionedOn", [...adoptedHearing, turns.petitionCourt], "2026-09-02", statement],
    ["hearingWithdrawnOn", [...setHearing, turns.withdrawRequest], "2026-06-11", statement],
    ["dismissalNoticeSentOn", [request, turns.noticeDismissal], "2026-05-18", mailing],
    ["furtherFactsGivenOn", [request, turns.noticeDismissal, turns.giveFurtherFacts], "2026-05-27", stamp],
    ["hearingDismissedOn", [request, turns.noticeDismissal, turns.dismissRequest], "2026-06-16", letter],
    [
      "dismissalDecisionSentOn",
      [
        request,
        turns.noticeDismissal,
        turns.giveFurtherFacts,
        turns.mailFurtherFacts,
        turns.dismissRequest,
        turns.sendDismissalDecision,
      ],
      "2026-06-18",
      mailing,
    ],
    ["nonAppearanceNoticeSentOn", [...setHearing, turns.recordNonAppearance], "2026-06-17", mailing],
    [
      "reinstatementRequestedOn",
      [...setHearing, turns.recordNonAppearance, turns.requestReinstatement],
      "2026-06-23",
      stamp,
    ],
  ])("%s is written where the hearing keeps it, and no other day moves", (fact, steps, day, evidence) => {
    const facts = after(steps, correction(fact, day, evidence));
    const before = Object.entries(hearingClockFacts(liveHearing(steps).facts));
    const changed = Object.entries(hearingClockFacts(facts)).filter(
      ([name, date]) => !before.some(([other, was]) => other === name && was === date),
    );
    expect(changed.map(([, date]) => date)).toEqual([day]);
    expect(factAt({ hearing: hearingClockFacts(facts) }, fact)).toBe(day);
    expect(facts.status).toBe(liveHearing(steps).facts.status);
    expect(facts.corrections?.map((one) => one.fact)).toEqual([fact]);
    // What was once recorded can be another day; only the two days that no status rests on can be none.
    const none = answer(steps, correction(fact, null));
    const may = ["hearingNoticeSentOn", "decisionReceivedByAgencyOn"].includes(fact);
    expect(none).toBe(may ? "done" : "FACT_NEEDED at to");
  });

  test("a day set anew keeps the rest of what was set", () => {
    const facts = after([...setHearing, notify], correction("hearingScheduledFor", "2026-06-16", record));
    expect(facts.hearing).toEqual({
      scheduledFor: "2026-06-16",
      at: "09:30",
      mode: "TELEPHONE",
      telephone: "916-555-0140",
      noticeSentOn: "2026-05-20",
    });
  });

  test("in a second round the first hearing stays the commencement, and is corrected there", () => {
    const twice = liveHearing([...adoptedHearing, turns.requestRehearing, turns.grantRehearing]).facts;
    expect(hearingClockFacts(twice).heldOn).toBe("2026-06-15");
    const facts = after(
      [...adoptedHearing, turns.requestRehearing, turns.grantRehearing],
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
    const facts = liveHearing([request]).facts;
    const { shown, ...blind } = asShown(facts, asked);
    const said = (action: HearingAction) => answerInHearing([request], action);
    expect(said(blind)).toBe("EFFECT_NOT_SHOWN at shown");
    const other = asShown(facts, correction("hearingRequestReceivedOn", "2026-05-13", stamp));
    expect(said({ ...other, ...asked })).toBe("EFFECT_CHANGED at shown");
    expect(said({ ...blind, ...(shown && { shown }), evidence: undefined })).toBe(
      "EVIDENCE_REQUIRED at evidence",
    );
  });

  test("of a day of the complaint, which is corrected there, and of a day not recorded yet", () => {
    expect(answer([request], correction("dateStampedOn", "2026-04-02"))).toBe("FACT_NOT_RECORDED at fact");
    expect(answer([request], correction("knewOn", "2026-03-02"))).toBe("FACT_NOT_RECORDED at fact");
    expect(answer(setHearing, correction("hearingNoticeSentOn", "2026-05-20"))).toBe(
      "FACT_NOT_RECORDED at fact",
    );
  });

  test("against the order of things", () => {
    expect(answer(heardHearing, correction("hearingHeldOn", "2026-06-18"))).toBe("DAYS_OUT_OF_ORDER at to");
    expect(answer(adoptedHearing, correction("recordClosedOn", "2026-07-09"))).toBe(
      "DAYS_OUT_OF_ORDER at to",
    );
    expect(answer(setHearing, correction("hearingRequestReceivedOn", "2026-06-16"))).toBe(
      "HEARING_BEFORE_REQUEST at to",
    );
  });
});
