import { aWorld, hearingActs, staff } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import {
  decideHearing,
  evolveAllOfHearing,
  hearingClockFacts,
  hearingTransitions,
  plainDate,
  previewHearingCorrection,
  type Actor,
  type Correction,
  type Evidence,
  type EvidencedFact,
  type HearingAction,
  type HearingEvent,
  type HearingFacts,
} from "../index.ts";

const { hearingCoordinator, ombudsperson, stateAnalyst, supervisor } = staff;
const d = plainDate;
const world = aWorld("2027-06-01");
const exact = { as: "EXACT" } as const;
const stamp: Evidence = { kind: "DATE_STAMP", source: "STATE_HEARING_OFFICE", exactness: exact };
const record: Evidence = { kind: "HEARING_RECORD", source: "STATE_HEARING_OFFICE", exactness: exact };
const mailing: Evidence = { kind: "MAILING_RECORD", source: "STATE_HEARING_OFFICE", exactness: exact };
const letter: Evidence = { kind: "LETTER_DATE", source: "DEPARTMENT", exactness: exact };
const statement: Evidence = { kind: "STATEMENT", source: "COMPLAINANT", exactness: exact };

const {
  adoptDecision: adopt,
  beginCompliance: begin,
  closeRecord: close,
  filePositionStatement: statementMailed,
  holdHearing: hold,
  proposeDecision: propose,
  receiveHearingRequest: request,
  recordDecisionReceipt: receipt,
  reportCompliance: report,
  scheduleHearing: schedule,
  screenRequest: screen,
  sendHearingNotice: notify,
} = hearingActs;
const rehear: HearingAction = {
  action: "requestRehearing",
  requestedOn: d("2026-08-03"),
  by: "COMPLAINANT",
  stay: false,
  reason: "The ledger was not read.",
};
const petition: HearingAction = { action: "petitionCourt", filedOn: d("2026-09-01") };
const grant: HearingAction = { action: "grantRehearing", decidedOn: d("2026-08-17") };
const withdraw: HearingAction = {
  action: "withdrawRequest",
  withdrawnOn: d("2026-06-12"),
  manner: "WRITTEN",
};
const notice: HearingAction = {
  action: "noticeDismissal",
  sentOn: d("2026-05-15"),
  reasons: ["MOOT"],
  explanation: "Paid in full.",
};
const dismiss: HearingAction = { action: "dismissRequest", dismissedOn: d("2026-06-15") };
const missed: HearingAction = { action: "recordNonAppearance", noticeSentOn: d("2026-06-16") };
const again: HearingAction = { action: "requestReinstatement", requestedOn: d("2026-06-22"), cause: "Ill." };

const set = [request, screen, schedule] as const;
const heard = [...set, notify, statementMailed, hold, close] as const;
const adopted = [...heard, propose, adopt] as const;

/** Whoever may do it. */
const actorOf = (action: HearingAction): Actor =>
  [hearingCoordinator, stateAnalyst].find((one) =>
    (hearingTransitions[action.action].roles as readonly string[]).includes(one.role),
  ) ?? supervisor;

function live(steps: readonly HearingAction[]): HearingFacts {
  let facts: HearingFacts | null = null;
  const events: HearingEvent[] = [];
  for (const action of steps) {
    const decided: ReturnType<typeof decideHearing> = decideHearing(facts, action, world, actorOf(action));
    if (!decided.ok) throw new Error(`${action.action}: ${decided.refusal.code}`);
    facts = decided.value.facts;
    events.push(decided.value.event);
  }
  if (facts === null) throw new Error("A life has at least one step.");
  expect(evolveAllOfHearing(events)).toEqual(facts);
  return facts;
}

function correction(fact: EvidencedFact, day: string | null, evidence?: Evidence): Correction {
  return { fact, to: day === null ? null : d(day), reason: "Read again.", ...(evidence && { evidence }) };
}

function asShown(facts: HearingFacts, asked: Correction) {
  const preview = previewHearingCorrection(facts, asked, world);
  return { action: "correctFact", ...asked, ...(preview.ok && { shown: preview.value }) } as const;
}

function answer(steps: readonly HearingAction[], asked: Correction, actor: Actor = stateAnalyst): string {
  const facts = live(steps);
  const decided = decideHearing(facts, asShown(facts, asked), world, actor);
  return decided.ok ? "done" : [decided.refusal.code, ...(decided.refusal.field ?? [])].join(" ");
}

function after(steps: readonly HearingAction[], asked: Correction): HearingFacts {
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

  test.each<[EvidencedFact, readonly HearingAction[], string, Evidence]>([
    ["hearingRequestReceivedOn", [request], "2026-05-12", stamp],
    ["hearingScheduledFor", set, "2026-06-16", record],
    ["hearingNoticeSentOn", [...set, notify], "2026-05-21", mailing],
    ["positionStatementSentOn", heard, "2026-06-02", mailing],
    ["hearingHeldOn", heard, "2026-06-16", record],
    ["recordClosedOn", heard, "2026-06-18", record],
    ["proposedDecisionOn", adopted, "2026-07-09", letter],
    ["decisionAdoptedOn", adopted, "2026-07-21", letter],
    ["decisionReceivedOn", [...adopted, receipt], "2026-07-28", statement],
    ["complianceReportedOn", [...adopted, begin, report], "2026-08-21", letter],
    ["rehearingRequestedOn", [...adopted, rehear], "2026-08-04", stamp],
    ["agencyRehearingRequestedOn", [...adopted, rehear, { ...rehear, by: "AGENCY" }], "2026-08-04", stamp],
    ["courtPetitionedOn", [...adopted, petition], "2026-09-02", statement],
    ["hearingWithdrawnOn", [...set, withdraw], "2026-06-11", statement],
    ["dismissalNoticeSentOn", [request, notice], "2026-05-18", mailing],
    ["hearingDismissedOn", [request, notice, dismiss], "2026-06-16", letter],
    ["nonAppearanceNoticeSentOn", [...set, missed], "2026-06-17", mailing],
    ["reinstatementRequestedOn", [...set, missed, again], "2026-06-23", stamp],
  ])("%s is written where the hearing keeps it, and no other day moves", (fact, steps, day, evidence) => {
    const facts = after(steps, correction(fact, day, evidence));
    const before = Object.entries(hearingClockFacts(live(steps)));
    const changed = Object.entries(hearingClockFacts(facts)).filter(
      ([name, date]) => !before.some(([other, was]) => other === name && was === date),
    );
    expect(changed.map(([, date]) => date)).toEqual([day]);
    expect(facts.status).toBe(live(steps).status);
    expect(facts.corrections?.map((one) => one.fact)).toEqual([fact]);
    // What was once recorded can be another day; only the two days that no status rests on can be none.
    const none = answer(steps, correction(fact, null));
    const may = ["hearingNoticeSentOn", "decisionReceivedOn"].includes(fact);
    expect(none).toBe(may ? "done" : "FACT_NEEDED to");
  });

  test("a day set anew keeps the rest of what was set", () => {
    const facts = after([...set, notify], correction("hearingScheduledFor", "2026-06-16", record));
    expect(facts.hearing).toEqual({
      scheduledFor: "2026-06-16",
      mode: "TELEPHONE",
      noticeSentOn: "2026-05-20",
    });
  });

  test("in a second round the first hearing stays the commencement, and is corrected there", () => {
    const twice = live([...adopted, rehear, grant]);
    expect(hearingClockFacts(twice).heldOn).toBe("2026-06-15");
    const facts = after([...adopted, rehear, grant], correction("hearingHeldOn", "2026-06-16", record));
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
    expect(answer(set, correction("hearingNoticeSentOn", "2026-05-20"))).toBe("FACT_NOT_RECORDED fact");
  });

  test("against the order of things", () => {
    expect(answer(heard, correction("hearingHeldOn", "2026-06-18"))).toBe("DAYS_OUT_OF_ORDER to");
    expect(answer(adopted, correction("recordClosedOn", "2026-07-09"))).toBe("DAYS_OUT_OF_ORDER to");
    expect(answer(set, correction("hearingRequestReceivedOn", "2026-06-16"))).toBe("DAYS_OUT_OF_ORDER to");
  });
});
