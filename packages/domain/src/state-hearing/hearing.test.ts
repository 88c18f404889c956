import { aWorld, handedIn, staff } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import {
  availableHearingActions,
  decideHearing,
  evolveAllOfHearing,
  evolveHearing,
  hearingActionNames,
  hearingClockFacts,
  hearingNoticesDue,
  Impossible,
  plainDate,
  type Actor,
  type HearingAction,
  type HearingEvent,
  type HearingFacts,
  type World,
} from "../index.ts";

const { director, hearingCoordinator, ombudsperson, stateAnalyst } = staff;
const d = plainDate;
const world = aWorld("2027-06-01");

/** The complaint was made and received on Wednesday, April 1, 2026; its 30 days end on Friday, May 1. */
const complaint = { filing: handedIn("2026-04-01") };

const request: HearingAction = {
  action: "receiveHearingRequest",
  receivedOn: d("2026-05-11"), // Monday
  manner: "MAIL",
  grounds: ["G2", "G4"],
  complaint,
};

/** Who does what, one after another; the state analyst where nobody is named. */
type Step = HearingAction | readonly [Actor, HearingAction];

interface Told {
  readonly facts: HearingFacts;
  readonly events: readonly HearingEvent[];
  readonly warnings: readonly string[];
}

/** Plays steps through the machine; throws at the first one refused. */
function live(steps: readonly Step[], on: World = world): Told {
  let facts: HearingFacts | null = null;
  const events: HearingEvent[] = [];
  const warnings: string[] = [];
  for (const step of steps) {
    const [actor, action] = "action" in step ? [stateAnalyst, step] : step;
    const before: HearingFacts | null = facts;
    const decided: ReturnType<typeof decideHearing> = decideHearing(before, action, on, actor);
    if (!decided.ok) throw new Error(`${action.action}: ${decided.refusal.code}`);
    expect(evolveHearing(before, decided.value.event)).toEqual(decided.value.facts);
    facts = decided.value.facts;
    events.push(decided.value.event);
    warnings.push(...decided.value.warnings.map((one) => one.code));
  }
  if (facts === null) throw new Error("A life has at least one step.");
  expect(evolveAllOfHearing(events)).toEqual(facts);
  return { facts, events, warnings };
}

/** "done", or the code and field of the refusal, of one more step. */
function next(steps: readonly Step[], step: Step, on: World = world): string {
  const [actor, action] = "action" in step ? [stateAnalyst, step] : step;
  const decided = decideHearing(steps.length === 0 ? null : live(steps, on).facts, action, on, actor);
  if (decided.ok) return "done";
  const { code, field } = decided.refusal;
  return field ? `${code} at ${field.join(".")}` : code;
}

const screen: HearingAction = { action: "screenRequest", screenedOn: d("2026-05-13") };
const schedule: HearingAction = {
  action: "scheduleHearing",
  scheduledFor: d("2026-06-15"), // Monday, day 35
  mode: "TELEPHONE",
};
const notify: HearingAction = { action: "sendHearingNotice", noticeSentOn: d("2026-05-20") };
const statement: Step = [
  hearingCoordinator,
  { action: "filePositionStatement", sentOn: d("2026-06-01"), withAccounting: true },
];
const hold: HearingAction = { action: "holdHearing", heldOn: d("2026-06-15") };
const close: HearingAction = { action: "closeRecord", closedOn: d("2026-06-17") };
const propose: HearingAction = {
  action: "proposeDecision",
  proposedOn: d("2026-07-08"),
  outcomes: [
    { ground: "G2", outcome: "AGAINST_COMPLAINANT" },
    { ground: "G4", outcome: "PARTLY_FOR_COMPLAINANT" },
  ],
};
const adopt: HearingAction = { action: "adoptDecision", adoptedOn: d("2026-07-20") };
const receive: HearingAction = { action: "recordDecisionReceipt", receivedOn: d("2026-07-27") };
const begin: Step = [hearingCoordinator, { action: "beginCompliance", begunOn: d("2026-07-27") }];
const report: Step = [
  director,
  { action: "reportCompliance", reportedOn: d("2026-08-20"), text: "Arrears recalculated." },
];
const approve: HearingAction = { action: "approveCompliance", determinedOn: d("2026-08-31") };
const end: HearingAction = { action: "closeHearing", closedOn: d("2026-09-14") };

const set = [request, screen, schedule] as const;
const heard = [...set, notify, statement, hold, close] as const;
const adopted = [...heard, propose, adopt] as const;

describe("a hearing from the request to the end", () => {
  test("decided for the complainant in part, complied with, approved and closed, without any warning", () => {
    const told = live([...adopted, receive, begin, report, approve, end]);
    expect(told.facts).toMatchObject({ status: "CLOSED", decision: { changed: false } });
    expect(told.warnings).toEqual([]);
  });

  test("its dates are what the clocks read", () => {
    expect(hearingClockFacts(live([...adopted, receive, begin, report]).facts)).toEqual({
      requestReceivedOn: "2026-05-11",
      scheduledFor: "2026-06-15",
      noticeSentOn: "2026-05-20",
      positionStatementSentOn: "2026-06-01",
      heldOn: "2026-06-15",
      recordClosedOn: "2026-06-17",
      proposedDecisionOn: "2026-07-08",
      adoptedOn: "2026-07-20",
      decisionReceivedOn: "2026-07-27",
      complianceReportedOn: "2026-08-20",
    });
  });

  test("every action has its place in some life", () => {
    const rehearing: HearingAction = {
      action: "requestRehearing",
      requestedOn: d("2026-08-03"),
      by: "AGENCY",
      stay: true,
      reason: "A new audit.",
    };
    const noticed: HearingAction = {
      action: "noticeDismissal",
      sentOn: d("2026-05-12"),
      reasons: ["NO_JURISDICTION"],
      explanation: "No ground of the law.",
    };
    const missed: HearingAction = { action: "recordNonAppearance", noticeSentOn: d("2026-06-16") };
    const again: HearingAction = {
      action: "requestReinstatement",
      requestedOn: d("2026-06-22"),
      cause: "In hospital.",
    };
    const waive: HearingAction = { action: "waiveTime", waivedOn: d("2026-06-18"), manner: "ORAL" };
    const lives: readonly (readonly Step[])[] = [
      [...adopted, receive, begin, report, approve, end],
      [
        ...adopted,
        begin,
        report,
        { action: "requireComplianceAction", determinedOn: d("2026-08-24"), required: "Pay it out." },
        [director, { action: "reportCompliance", reportedOn: d("2026-08-28"), text: "Paid out." }],
        approve,
        { action: "disputeCompliance", disputedOn: d("2026-09-02"), text: "Nothing came." },
        { action: "approveCompliance", determinedOn: d("2026-09-10") },
        end,
      ],
      [
        ...adopted,
        rehearing,
        { action: "decideStay", decidedOn: d("2026-08-05"), granted: false },
        { action: "denyRehearing", decidedOn: d("2026-08-10") },
        { action: "petitionCourt", filedOn: d("2026-10-01") },
        { action: "recordCourtDecision", decidedOn: d("2027-03-01"), note: "Affirmed." },
      ],
      [...adopted, rehearing, { action: "grantRehearing", decidedOn: d("2026-08-10") }],
      [
        ...heard,
        propose,
        { action: "changeDecision", adoptedOn: d("2026-07-20"), outcomes: propose.outcomes },
      ],
      [...heard, propose, { action: "orderFurtherHearing", orderedOn: d("2026-07-20"), reason: "More." }],
      [
        ...heard,
        waive,
        { action: "grantNewHearing", grantedOn: d("2026-07-01"), reason: "The judge is ill." },
      ],
      [
        request,
        noticed,
        { action: "giveFurtherFacts", givenOn: d("2026-05-18"), manner: "ORAL", text: "There was one." },
        { action: "takeBackDismissalNotice", decidedOn: d("2026-05-20") },
      ],
      [request, noticed, { action: "dismissRequest", dismissedOn: d("2026-05-27") }],
      [request, { ...noticed, grounds: ["G4"] }, { action: "dismissGrounds", dismissedOn: d("2026-05-27") }],
      [
        { ...request, grounds: ["G4"] },
        { action: "dismissForCourt", agencyToldOn: d("2026-05-12"), dismissedOn: d("2026-05-14") },
      ],
      [
        ...set,
        {
          action: "postponeHearing",
          requestedOn: d("2026-06-10"),
          cause: "ILLNESS_OR_INJURY",
          scheduledFor: d("2026-06-25"),
        },
        [ombudsperson, { action: "trySettlement", triedOn: d("2026-06-11"), note: "Offered an audit." }],
        { action: "withdrawRequest", withdrawnOn: d("2026-06-12"), manner: "WRITTEN", condition: "Audit." },
      ],
      [...set, missed, again, { action: "reinstateHearing", reinstatedOn: d("2026-06-24") }],
      [...set, missed, { action: "abandonRequest", dismissedOn: d("2026-07-01") }],
    ];
    const done = new Set(
      lives.flatMap((steps) => steps.map((one) => ("action" in one ? one : one[1]).action)),
    );
    for (const steps of lives) live(steps);
    expect([...done].toSorted()).toEqual([...hearingActionNames].toSorted());
  });
});

describe("the request", () => {
  test("is taken however late, with a warning; on whatever ground, with a warning", () => {
    // Without a resolution the last day is Tuesday, June 30, 2026, day 90 of making.
    expect(live([{ ...request, receivedOn: d("2026-06-30") }]).warnings).toEqual([]);
    expect(live([{ ...request, receivedOn: d("2026-07-01"), grounds: [] }]).warnings).toEqual([
      "NO_HEARING_GROUND",
      "HEARING_REQUEST_LATE",
    ]);
  });

  test("made on day 30 is early, on day 31 it is not, and screening waits for day 31", () => {
    const early = { ...request, receivedOn: d("2026-05-01") }; // Friday
    expect(live([early]).warnings).toEqual(["HEARING_BEFORE_RESOLUTION"]);
    expect(live([{ ...request, receivedOn: d("2026-05-02") }]).warnings).toEqual([]);
    const screenOn = (day: string): Step => ({ action: "screenRequest", screenedOn: d(day) });
    expect(next([early], screenOn("2026-05-01"))).toBe("HEARING_BEFORE_RESOLUTION at screenedOn");
    expect(next([early], screenOn("2026-05-02"))).toBe("done");
  });

  test("an answer opens the door before day 31", () => {
    const answered = { ...complaint, resolution: { datedOn: d("2026-04-20"), mailedOn: d("2026-04-20") } };
    expect(live([{ ...request, receivedOn: d("2026-04-22"), complaint: answered }]).warnings).toEqual([]);
  });

  test("without a local complaint or a ground it does not pass screening", () => {
    const { complaint: _, ...alone } = request;
    expect(next([alone], screen)).toBe("NO_LOCAL_COMPLAINT");
    expect(next([alone], { ...screen, complaint })).toBe("done");
    expect(next([{ ...request, grounds: [] }], screen)).toBe("NO_GROUND_TO_HEAR");
  });
});

describe("dismissal", () => {
  // Vector J of the rulebook: sent on Tuesday, June 16, 2026, it takes effect on Wednesday, July 1.
  const notice: HearingAction = {
    action: "noticeDismissal",
    sentOn: d("2026-06-16"),
    reasons: ["LATE"],
    explanation: "Received after day 90.",
  };
  const dismiss = (day: string): HearingAction => ({ action: "dismissRequest", dismissedOn: d(day) });

  test("takes effect after 15 days and not before, unless further facts came", () => {
    expect(next([request, notice], dismiss("2026-06-30"))).toBe("DISMISSAL_NOT_YET_EFFECTIVE at dismissedOn");
    expect(next([request, notice], dismiss("2026-07-01"))).toBe("done");
    const facts: HearingAction = {
      action: "giveFurtherFacts",
      givenOn: d("2026-06-18"),
      manner: "WRITTEN",
      text: "It was mailed in May.",
    };
    expect(next([request, notice, facts], dismiss("2026-06-19"))).toBe("done");
    expect(next([request, notice], { action: "takeBackDismissalNotice", decidedOn: d("2026-06-19") })).toBe(
      "FURTHER_FACTS_MISSING",
    );
  });

  test("of some grounds lets the others go on; of all of them it is the whole request's", () => {
    expect(next([request], { ...notice, grounds: ["G2", "G4"] })).toBe(
      "NOT_A_PART_OF_THE_GROUNDS at grounds",
    );
    expect(next([request], { ...notice, grounds: ["G5"] })).toBe("NOT_A_PART_OF_THE_GROUNDS at grounds");
    const part = [request, { ...notice, grounds: ["G4"] as const }] as const;
    expect(next(part, dismiss("2026-07-01"))).toBe("ONLY_SOME_GROUNDS_NOTICED");
    const drop: HearingAction = { action: "dismissGrounds", dismissedOn: d("2026-07-01") };
    expect(next([request, notice], drop)).toBe("WHOLE_REQUEST_NOTICED");
    expect(live([...part, drop]).facts).toMatchObject({ status: "SCREENED", dismissedGrounds: ["G4"] });
  });

  test("because a court determines the arrears ends the hearing about nothing else", () => {
    const court: HearingAction = {
      action: "dismissForCourt",
      agencyToldOn: d("2026-05-12"),
      dismissedOn: d("2026-05-14"),
    };
    expect(next([request], court)).toBe("NOT_ONLY_ARREARS");
    expect(next([{ ...request, grounds: ["G4"] }], court)).toBe("done");
  });
});

describe("setting the hearing", () => {
  test("after day 45 it is warned of, and so is a notice given fewer than ten days before", () => {
    // Received on Monday, May 11, 2026: day 45 is Thursday, June 25.
    const on = (day: string): HearingAction => ({ ...schedule, scheduledFor: d(day) });
    expect(live([request, screen, on("2026-06-25")]).warnings).toEqual([]);
    expect(live([request, screen, on("2026-06-26")]).warnings).toEqual(["HEARING_SET_LATE"]);
    // Ten days before Monday, June 15, is Friday, June 5.
    const told = (day: string): HearingAction => ({ action: "sendHearingNotice", noticeSentOn: d(day) });
    expect(live([...set, told("2026-06-05")]).warnings).toEqual([]);
    expect(live([...set, told("2026-06-06")]).warnings).toEqual(["HEARING_NOTICE_LATE"]);
    expect(next([...set], told("2026-06-16"))).toBe("AFTER_THE_HEARING at noticeSentOn");
    expect(next([...set, notify], notify)).toBe("HEARING_NOTICE_ALREADY_SENT");
  });

  test("a postponement moves the limits by as many days and asks for another notice", () => {
    const later: HearingAction = {
      action: "postponeHearing",
      requestedOn: d("2026-06-10"),
      cause: "REQUIRED_IN_COURT",
      scheduledFor: d("2026-06-29"),
    };
    const { facts } = live([...set, notify, later]);
    expect(hearingClockFacts(facts)).toMatchObject({ postponedByDays: 14, scheduledFor: "2026-06-29" });
    expect(hearingNoticesDue(facts, world)).toContainEqual({
      notice: "HEARING_NOTICE",
      ruleId: "hearing-notice",
      dueOn: "2026-06-19",
    });
    expect(next([...set], { ...later, scheduledFor: d("2026-06-15") })).toBe(
      "NOT_LATER_THAN_SET at scheduledFor",
    );
  });

  test("where money is at issue the position statement holds an accounting", () => {
    const bare: Step = [
      hearingCoordinator,
      { action: "filePositionStatement", sentOn: d("2026-06-01"), withAccounting: false },
    ];
    expect(next([...set], bare)).toBe("ACCOUNTING_MISSING at withAccounting");
    expect(next([{ ...request, grounds: ["G2"] }, screen, schedule], bare)).toBe("done");
  });

  test("who missed it has 15 days to ask for reinstatement, and a request in time keeps it alive", () => {
    const missed: HearingAction = { action: "recordNonAppearance", noticeSentOn: d("2026-06-16") };
    const abandon = (day: string): HearingAction => ({ action: "abandonRequest", dismissedOn: d(day) });
    const ask = (day: string): HearingAction => ({
      action: "requestReinstatement",
      requestedOn: d(day),
      cause: "Snowed in.",
    });
    const reinstate: HearingAction = { action: "reinstateHearing", reinstatedOn: d("2026-07-06") };
    expect(next([...set, missed], abandon("2026-06-30"))).toBe("DISMISSAL_NOT_YET_EFFECTIVE at dismissedOn");
    expect(next([...set, missed], reinstate)).toBe("REINSTATEMENT_NOT_REQUESTED");
    expect(live([...set, missed, ask("2026-07-01")]).warnings).toEqual([]);
    expect(live([...set, missed, ask("2026-07-02")]).warnings).toEqual(["REINSTATEMENT_LATE"]);
    expect(live([...set, missed, ask("2026-07-01"), reinstate]).facts.status).toBe("SCREENED");
    expect(next([...set, missed, ask("2026-06-20")], abandon("2026-06-22"))).toBe("done");
  });
});

describe("the decision and after it", () => {
  test("each ground that was heard has one outcome", () => {
    const [first, second] = propose.outcomes;
    const proposing = (outcomes: typeof propose.outcomes): HearingAction => ({ ...propose, outcomes });
    if (!first || !second) throw new Error("Two grounds were heard.");
    expect(next(heard, proposing([first]))).toBe("OUTCOME_MISSING at outcomes");
    expect(next(heard, proposing([first, second, first]))).toBe("OUTCOME_REPEATED at outcomes.2.ground");
    expect(next(heard, proposing([first, second, { ...first, ground: "G5" }]))).toBe(
      "OUTCOME_WITHOUT_GROUND at outcomes.2.ground",
    );
  });

  test("against the complainant it asks nothing of the agency and may be closed at once", () => {
    const lost: HearingAction = {
      ...propose,
      outcomes: propose.outcomes.map((one) => ({ ...one, outcome: "AGAINST_COMPLAINANT" as const })),
    };
    const steps = [...heard, lost, adopt];
    expect(next(steps, begin)).toBe("NOTHING_TO_COMPLY_WITH");
    expect(next(steps, end)).toBe("done");
    expect(next(adopted, end)).toBe("COMPLIANCE_IS_OWED");
    expect(hearingNoticesDue(live(steps).facts, world)).toEqual([]);
  });

  test("the compliance report is owed from adoption, by the presumed receipt when no other is known", () => {
    // Adopted on Monday, July 20, 2026: presumed received on Monday, August 10; 30 days on is Wednesday, September 9.
    expect(hearingNoticesDue(live(adopted).facts, world)).toEqual([
      { notice: "COMPLIANCE_REPORT", ruleId: "compliance-report", dueOn: "2026-09-09" },
    ]);
    // Received on Monday, July 27: Wednesday, August 26.
    expect(hearingNoticesDue(live([...adopted, receive]).facts, world)).toEqual([
      { notice: "COMPLIANCE_REPORT", ruleId: "compliance-report", dueOn: "2026-08-26" },
    ]);
    expect(hearingNoticesDue(live([...adopted, begin, report]).facts, world)).toEqual([
      { notice: "COMPLIANCE_DETERMINATION" },
    ]);
  });

  test("a rehearing is asked for once; only a granted stay lets compliance wait, and only until it is decided", () => {
    const ask: HearingAction = {
      action: "requestRehearing",
      requestedOn: d("2026-08-03"),
      by: "COMPLAINANT",
      stay: true,
      reason: "New papers.",
    };
    const stay = (granted: boolean): HearingAction => ({
      action: "decideStay",
      decidedOn: d("2026-08-05"),
      granted,
    });
    const deny: HearingAction = { action: "denyRehearing", decidedOn: d("2026-08-10") };
    expect(next([...adopted, ask], ask)).toBe("REHEARING_ALREADY_REQUESTED");
    expect(next([...adopted, ask], begin)).toBe("done");
    expect(next([...adopted, ask, stay(false)], begin)).toBe("done");
    expect(next([...adopted, ask, stay(true)], begin)).toBe("STAY_IN_FORCE");
    expect(next([...adopted, ask, stay(true), deny], begin)).toBe("done");
    expect(next([...adopted, ask, deny], stay(true))).toBe("NO_STAY_PENDING");
    expect(next([...adopted], deny)).toBe("NO_REHEARING_PENDING");
  });

  test("a granted rehearing begins another round and keeps the first; the 75 days are spent", () => {
    const ask: HearingAction = {
      action: "requestRehearing",
      requestedOn: d("2026-08-03"),
      by: "AGENCY",
      stay: false,
      reason: "A new audit.",
    };
    const grant: HearingAction = { action: "grantRehearing", decidedOn: d("2026-08-10") };
    const { facts } = live([...adopted, ask, grant]);
    expect(facts).toMatchObject({ status: "SCREENED", earlierRounds: [{ heldOn: "2026-06-15" }] });
    expect(facts.decision).toBeUndefined();
    expect(hearingClockFacts(facts)).toMatchObject({ heldOn: "2026-06-15", timeWaived: true });
    // Set long after day 45 of the request: that limit was met by the first hearing.
    expect(live([...adopted, ask, grant, { ...schedule, scheduledFor: d("2026-09-14") }]).warnings).toEqual(
      [],
    );
  });

  test("a dispute about compliance leads to the Department, never to a new hearing", () => {
    const dispute: HearingAction = {
      action: "disputeCompliance",
      disputedOn: d("2026-09-02"),
      text: "Nothing.",
    };
    const steps = [...adopted, begin, report, approve, dispute];
    expect(next(steps, schedule)).toBe("COMPLIANCE_IS_DISPUTED");
    expect(next(steps, [hearingCoordinator, approve])).toBe("ROLE_NOT_ALLOWED");
    expect(next(steps, { action: "approveCompliance", determinedOn: d("2026-09-10") })).toBe("done");
  });

  test("a court may be asked within a year of receipt, also once the hearing is closed, and holds a closing up", () => {
    const petition = (day: string): HearingAction => ({ action: "petitionCourt", filedOn: d(day) });
    const done = [...adopted, receive, begin, report, approve];
    expect(next([...done, petition("2026-09-01")], end)).toBe("COURT_REVIEW_IS_PENDING");
    expect(next([...done, end], petition("2026-09-20"))).toBe("done");
    // Received on Monday, July 27, 2026: the last day is Tuesday, July 27, 2027.
    const later = aWorld("2027-09-01");
    expect(live([...done, petition("2027-07-27")], later).warnings).toEqual([]);
    expect(live([...done, petition("2027-07-28")], later).warnings).toEqual(["COURT_PETITION_LATE"]);
  });
});

test("nothing happens before what it follows, and nothing tomorrow", () => {
  expect(next(heard, { ...propose, proposedOn: d("2026-06-16") })).toBe("OUT_OF_ORDER at proposedOn");
  expect(next([], { ...request, receivedOn: d("2027-06-02") })).toBe("FUTURE_DATE at receivedOn");
});

test("the menu says why an action is not open, with its law, and to whom it is", () => {
  const { facts } = live([...set]);
  const line = (actor: Actor, action: string) =>
    availableHearingActions(facts, world, actor).find((one) => one.action === action);
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
  const [first, second] = live([request, screen]).events;
  if (!first || !second) throw new Error("Two steps, two events.");
  expect(() => evolveHearing(null, second)).toThrow(Impossible);
  expect(() => evolveAllOfHearing([first, first])).toThrow(Impossible);
  expect(() => evolveAllOfHearing([])).toThrow(Impossible);
});
