import { aWorld, hearingActs, staff } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import {
  decideHearing,
  evolveAllOfHearing,
  hearingTransitions,
  plainDate,
  uncertainDatesOfHearing,
  type Actor,
  type Evidence,
  type HearingAction,
  type HearingEvent,
  type HearingFacts,
} from "../index.ts";

const { hearingCoordinator, stateAnalyst, supervisor } = staff;
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

describe("the evidence of a hearing’s days", () => {
  const week: Evidence = {
    ...statement,
    exactness: { as: "APPROXIMATE", earliest: d("2026-07-27"), latest: d("2026-07-29") },
  };
  const received = { ...request, provenance: { hearingRequestReceivedOn: stamp } } as const;
  const uncertain = { ...receipt, provenance: { decisionReceivedOn: week } } as const;

  test.each<[string, readonly HearingAction[], HearingAction, object]>([
    ["a request", [], received, { hearingRequestReceivedOn: stamp }],
    [
      "a setting",
      [request, screen],
      { ...schedule, provenance: { hearingScheduledFor: record } },
      { hearingScheduledFor: record },
    ],
    [
      "a postponement",
      set,
      {
        action: "postponeHearing",
        requestedOn: d("2026-06-10"),
        cause: "ILLNESS_OR_INJURY",
        scheduledFor: d("2026-06-25"),
        provenance: { hearingScheduledFor: record },
      },
      { hearingScheduledFor: record },
    ],
    [
      "a notice",
      set,
      { ...notify, provenance: { hearingNoticeSentOn: mailing } },
      { hearingNoticeSentOn: mailing },
    ],
    [
      "a position statement",
      set,
      { ...statementMailed, provenance: { positionStatementSentOn: mailing } },
      { positionStatementSentOn: mailing },
    ],
    ["a hearing", set, { ...hold, provenance: { hearingHeldOn: record } }, { hearingHeldOn: record }],
    [
      "a record closed",
      [...set, hold],
      { ...close, provenance: { recordClosedOn: record } },
      { recordClosedOn: record },
    ],
    [
      "a proposal",
      heard,
      { ...propose, provenance: { proposedDecisionOn: letter } },
      { proposedDecisionOn: letter },
    ],
    [
      "an adoption",
      [...heard, propose],
      { ...adopt, provenance: { decisionAdoptedOn: letter } },
      { decisionAdoptedOn: letter },
    ],
    [
      "another decision",
      [...heard, propose],
      {
        action: "changeDecision",
        adoptedOn: d("2026-07-20"),
        outcomes: propose.outcomes,
        provenance: { decisionAdoptedOn: letter },
      },
      { decisionAdoptedOn: letter },
    ],
    ["a receipt", adopted, uncertain, { decisionReceivedOn: week }],
    [
      "a report",
      [...adopted, begin],
      { ...report, provenance: { complianceReportedOn: letter } },
      { complianceReportedOn: letter },
    ],
    [
      "a request for a rehearing",
      adopted,
      { ...rehear, provenance: { rehearingRequestedOn: stamp } },
      { rehearingRequestedOn: stamp },
    ],
    [
      "the agency’s request for a rehearing",
      adopted,
      { ...rehear, by: "AGENCY", provenance: { agencyRehearingRequestedOn: stamp } },
      { agencyRehearingRequestedOn: stamp },
    ],
    [
      "a petition to the court",
      adopted,
      { action: "petitionCourt", filedOn: d("2026-09-01"), provenance: { courtPetitionedOn: statement } },
      { courtPetitionedOn: statement },
    ],
    [
      "a withdrawal",
      set,
      { ...withdraw, provenance: { hearingWithdrawnOn: statement } },
      { hearingWithdrawnOn: statement },
    ],
    [
      "a notice of dismissal",
      [request],
      { ...notice, provenance: { dismissalNoticeSentOn: mailing } },
      { dismissalNoticeSentOn: mailing },
    ],
    [
      "a dismissal",
      [request, notice],
      { ...dismiss, provenance: { hearingDismissedOn: letter } },
      { hearingDismissedOn: letter },
    ],
    [
      "a dismissal for a court",
      [{ ...request, grounds: ["G4"] }],
      {
        action: "dismissForCourt",
        agencyToldOn: d("2026-05-12"),
        dismissedOn: d("2026-05-14"),
        provenance: { hearingDismissedOn: letter },
      },
      { hearingDismissedOn: letter },
    ],
    [
      "a hearing missed",
      set,
      { ...missed, provenance: { nonAppearanceNoticeSentOn: mailing } },
      { nonAppearanceNoticeSentOn: mailing },
    ],
    [
      "a request for reinstatement",
      [...set, missed],
      { ...again, provenance: { reinstatementRequestedOn: stamp } },
      { reinstatementRequestedOn: stamp },
    ],
    [
      "an abandoned request",
      [...set, missed],
      { action: "abandonRequest", dismissedOn: d("2026-07-02"), provenance: { hearingDismissedOn: letter } },
      { hearingDismissedOn: letter },
    ],
  ])("%s keeps it", (_, steps, action, kept) => {
    expect(live([...steps, action]).provenance).toEqual(kept);
  });

  test("is refused when it does not fit the day, or is of a day that the action does not record", () => {
    const said = (provenance: object) => {
      const decided = decideHearing(live(adopted), { ...receipt, provenance }, world, stateAnalyst);
      return decided.ok ? "done" : [decided.refusal.code, ...(decided.refusal.field ?? [])].join(" ");
    };
    expect(said({ decisionReceivedOn: { ...week, kind: "POSTMARK", source: "POSTAL_SERVICE" } })).toBe(
      "EVIDENCE_DOES_NOT_FIT provenance decisionReceivedOn kind",
    );
    expect(said({ hearingHeldOn: record })).toBe("FACT_NOT_RECORDED provenance hearingHeldOn");
  });

  test("goes with the round it belongs to; that of the request stays", () => {
    expect(live([received, ...adopted.slice(1), uncertain, rehear, grant]).provenance).toEqual({
      hearingRequestReceivedOn: stamp,
    });
  });

  test("a decision received on some day from July 27 to 29, 2026, leaves the rehearing open to Friday, August 28", () => {
    const ranges = uncertainDatesOfHearing(live([...adopted, uncertain]), world);
    expect(ranges).toMatchObject([{ fact: "decisionReceivedOn" }]);
    expect(ranges[0]?.ranges.find(({ ruleId }) => ruleId === "rehearing-request")).toEqual({
      ruleId: "rehearing-request",
      earliest: "2026-08-26",
      latest: "2026-08-28",
      use: "DOOR_CLOSES_LATEST",
      on: "2026-08-28",
      always: true,
    });
    expect(uncertainDatesOfHearing(live(adopted), world)).toEqual([]);
  });
});
