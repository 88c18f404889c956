import {
  adoptedHearing,
  answerInHearing,
  hearingActs,
  heardHearing,
  liveHearing,
  longAfterHearing,
  reportedCompliance,
  setHearing,
  staff,
  type HearingStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { availableHearingActions } from "./available-hearing-actions.ts";
import { evolveAllOfHearing, evolveHearing } from "./fold/evolve-hearing.ts";
import { hearingActionNames, type HearingAction, type HearingActionOf } from "./acts/hearing-action.ts";
import { hearingClockFacts } from "./facts/hearing-readings.ts";
import { Impossible } from "../vocabulary/impossible.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { type Actor } from "../vocabulary/role.ts";
import { type DecisionOutcome } from "../vocabulary/decision-outcome.ts";

const { director, ombudsperson, stateAnalyst } = staff;
const d = plainDate;
const {
  approveCompliance: approve,
  closeHearing: end,
  proposeDecision: propose,
  receiveHearingRequest: request,
  recordDecisionReceipt: receive,
  screenRequest: screen,
} = hearingActs;

/** Set for a Thursday and not for Monday: ten days before it are Monday, June 8, and not Friday, June 5. */
const setAnew: HearingStep = [
  director,
  {
    action: "correctFact",
    fact: "hearingScheduledFor",
    to: d("2026-06-18"),
    reason: "The notice says Thursday.",
    evidence: { kind: "LETTER_DATE", source: "STATE_HEARING_OFFICE", exactness: { as: "EXACT" } },
    shown: {
      from: d("2026-06-15"),
      moved: [
        { ruleId: "hearing-notice", from: d("2026-06-05"), to: d("2026-06-08") },
        { ruleId: "position-statement", from: d("2026-06-05"), to: d("2026-06-08") },
      ],
      appearing: [],
      vanishing: [],
      ranges: [],
    },
  },
];

describe("a hearing from the request to the end", () => {
  test("decided for the complainant in part, complied with, approved and closed, without any warning", () => {
    const received = [receive, hearingActs.recordComplainantDecisionReceipt];
    const told = liveHearing([...adoptedHearing, ...received, ...reportedCompliance, approve, end]);
    expect(told.facts).toMatchObject({ status: "CLOSED", decision: { changed: false } });
    expect(told.warnings).toEqual([]);
  });

  test("its dates are what the clocks read", () => {
    expect(hearingClockFacts(liveHearing([...adoptedHearing, receive, ...reportedCompliance]).facts)).toEqual(
      {
        requestReceivedOn: "2026-05-11",
        scheduledFor: "2026-06-15",
        noticeSentOn: "2026-05-20",
        positionStatementSentOn: "2026-06-01",
        heldOn: "2026-06-15",
        recordClosedOn: "2026-06-17",
        proposedDecisionOn: "2026-07-08",
        adoptedOn: "2026-07-20",
        decisionOutcome: "PARTLY_FOR_COMPLAINANT",
        decisionReceivedByAgencyOn: "2026-07-27",
        complianceReportedOn: "2026-08-20",
      },
    );
  });

  test.each([
    ["all against the complainant, so is the decision", ["AGAINST_COMPLAINANT", "AGAINST_COMPLAINANT"]],
    ["all for the complainant, so is the decision", ["FOR_COMPLAINANT", "FOR_COMPLAINANT"]],
    ["all partly", ["PARTLY_FOR_COMPLAINANT", "PARTLY_FOR_COMPLAINANT"]],
    ["one for and one against: partly", ["FOR_COMPLAINANT", "AGAINST_COMPLAINANT"], "PARTLY_FOR_COMPLAINANT"],
  ] as const)("where its grounds are %s", (_, [first, second], whole: DecisionOutcome = first) => {
    const outcomes = [
      { ground: "G2", outcome: first },
      { ground: "G4", outcome: second },
    ] as const;
    const changed: HearingStep = { action: "changeDecision", adoptedOn: d("2026-07-20"), outcomes };
    const { facts } = liveHearing([...heardHearing, hearingActs.proposeDecision, changed]);
    expect(hearingClockFacts(facts).decisionOutcome).toBe(whole);
  });

  test("every action has its place in some life", () => {
    const rehearing: HearingAction = {
      action: "requestRehearing",
      requestedOn: d("2026-08-03"),
      by: "AGENCY",
      stay: true,
      reason: "A new audit.",
    };
    const noticed: HearingActionOf<"noticeDismissal"> = {
      action: "noticeDismissal",
      sentOn: d("2026-05-12"),
      reasons: ["NO_JURISDICTION"],
      explanation: "No ground of the law.",
    };
    const partly: HearingAction = { ...noticed, action: "noticeGroundsDismissal", grounds: ["G4"] };
    const missed: HearingAction = { action: "recordNonAppearance", noticeSentOn: d("2026-06-16") };
    const again: HearingAction = {
      action: "requestReinstatement",
      requestedOn: d("2026-06-22"),
      cause: "In hospital.",
    };
    const waive: HearingAction = { action: "waiveTime", waivedOn: d("2026-06-18"), manner: "ORAL" };
    const lives: readonly (readonly HearingStep[])[] = [
      [
        ...adoptedHearing,
        receive,
        hearingActs.recordComplainantDecisionReceipt,
        ...reportedCompliance,
        approve,
        end,
      ],
      [
        ...adoptedHearing,
        ...reportedCompliance,
        { action: "requireComplianceAction", determinedOn: d("2026-08-24"), required: "Pay it out." },
        [director, { action: "reportCompliance", reportedOn: d("2026-08-28"), text: "Paid out." }],
        approve,
        { action: "disputeCompliance", disputedOn: d("2026-09-02"), text: "Nothing came." },
        { action: "approveCompliance", determinedOn: d("2026-09-10") },
        end,
      ],
      [
        ...adoptedHearing,
        rehearing,
        { action: "decideStay", decidedOn: d("2026-08-05"), granted: false },
        { action: "denyRehearing", decidedOn: d("2026-08-10") },
        { action: "petitionCourt", filedOn: d("2026-10-01") },
        { action: "recordCourtDecision", decidedOn: d("2027-03-01"), note: "Affirmed." },
      ],
      [...adoptedHearing, rehearing, { action: "grantRehearing", decidedOn: d("2026-08-10") }],
      [
        ...heardHearing,
        propose,
        { action: "changeDecision", adoptedOn: d("2026-07-20"), outcomes: propose.outcomes },
      ],
      [
        ...heardHearing,
        propose,
        { action: "orderFurtherHearing", orderedOn: d("2026-07-20"), reason: "More." },
      ],
      [
        request,
        hearingActs.screenRequest,
        {
          action: "scheduleHearing",
          scheduledFor: d("2026-06-15"),
          at: "13:15",
          mode: "IN_PERSON",
          place: "Exampleville",
        },
        {
          action: "askForHearingChange",
          askedOn: d("2026-06-08"),
          change: "BY_TELEPHONE",
          reason: "It is far.",
        },
        { action: "refuseHearingChange", decidedOn: d("2026-06-09"), reason: "The line is bad there." },
        {
          action: "askForHearingChange",
          askedOn: d("2026-06-10"),
          change: "BY_TELEPHONE",
          reason: "It is mended.",
        },
        {
          action: "holdByTelephone",
          decidedOn: d("2026-06-11"),
          telephone: "916-555-0140",
          reason: "So it is.",
        },
      ],
      [
        ...heardHearing,
        { action: "replaceJudge", noticeSentOn: d("2026-06-20") },
        waive,
        { action: "grantNewHearing", grantedOn: d("2026-07-01"), reason: "The judge is ill." },
      ],
      [
        request,
        noticed,
        { action: "giveFurtherFacts", givenOn: d("2026-05-18"), manner: "ORAL", text: "There was one." },
        { action: "mailFurtherFacts", mailedOn: d("2026-05-18") },
        { action: "takeBackDismissalNotice", decidedOn: d("2026-05-20") },
      ],
      [request, noticed, { action: "dismissRequest", dismissedOn: d("2026-05-28") }],
      [request, partly, { action: "dismissGrounds", dismissedOn: d("2026-05-28") }],
      [
        request,
        partly,
        { action: "giveFurtherFacts", givenOn: d("2026-05-20"), manner: "ORAL", text: "They are not." },
        { action: "mailFurtherFacts", mailedOn: d("2026-05-20") },
        { action: "takeBackGroundsNotice", decidedOn: d("2026-05-21") },
      ],
      [
        request,
        noticed,
        { action: "giveFurtherFacts", givenOn: d("2026-05-20"), manner: "ORAL", text: "G2 is." },
        { action: "mailFurtherFacts", mailedOn: d("2026-05-20") },
        { action: "dismissRequest", dismissedOn: d("2026-05-21") },
        { action: "sendDismissalDecision", sentOn: d("2026-05-22") },
      ],
      [
        { ...request, grounds: ["G4"] },
        { action: "dismissForCourt", agencyToldOn: d("2026-05-12"), dismissedOn: d("2026-05-14") },
      ],
      [
        ...setHearing,
        {
          action: "postponeHearing",
          requestedOn: d("2026-06-10"),
          cause: "ILLNESS_OR_INJURY",
          scheduledFor: d("2026-06-25"),
        },
        [ombudsperson, { action: "trySettlement", triedOn: d("2026-06-11"), note: "Offered an audit." }],
        { action: "withdrawRequest", withdrawnOn: d("2026-06-12"), manner: "WRITTEN", condition: "Audit." },
      ],
      [...setHearing, missed, again, { action: "reinstateHearing", reinstatedOn: d("2026-06-24") }],
      [...setHearing, missed, { action: "abandonRequest", dismissedOn: d("2026-07-02") }],
      [...setHearing, setAnew],
    ];
    const done = new Set(
      lives.flatMap((steps) => steps.map((one) => ("action" in one ? one : one[1]).action)),
    );
    for (const steps of lives) {
      const { events, facts } = liveHearing(steps);
      expect(evolveAllOfHearing(events)).toEqual(facts);
    }
    expect([...done].toSorted()).toEqual([...hearingActionNames].toSorted());
  });
});

test("nothing happens before what it follows, and nothing tomorrow", () => {
  expect(answerInHearing(heardHearing, { ...propose, proposedOn: d("2026-06-16") })).toBe(
    "OUT_OF_ORDER at proposedOn",
  );
  expect(answerInHearing([], { ...request, receivedOn: d("2027-06-02") })).toBe("FUTURE_DATE at receivedOn");
});

test("the menu says why an action is not open, with its law, and to whom it is", () => {
  const { facts } = liveHearing(setHearing);
  const line = (actor: Actor, action: string) =>
    availableHearingActions(facts, longAfterHearing, actor).find((one) => one.action === action);
  expect(line(stateAnalyst, "holdHearing")).toEqual({ action: "holdHearing", allowed: true });
  expect(line(stateAnalyst, "closeRecord")?.refusal).toMatchObject({
    code: "HEARING_NOT_HELD",
    citations: ["22-ccr-120216-a"],
  });
  expect(line(ombudsperson, "approveCompliance")?.refusal).toMatchObject({
    code: "ROLE_NOT_ALLOWED",
    message: "Your role may not do this. Ask someone whose role is: State analyst.",
    citations: ["22-ccr-120221-b", "22-ccr-120221-c"],
  });
});

test("a broken history is a bug, not a refusal", () => {
  const [first, second] = liveHearing([request, screen]).events;
  if (!first || !second) throw new Error("Two steps, two events.");
  expect(() => evolveHearing(null, second)).toThrow(Impossible);
  expect(() => evolveAllOfHearing([first, first])).toThrow(Impossible);
  expect(() => evolveAllOfHearing([])).toThrow(Impossible);
});
