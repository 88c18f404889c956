import {
  hearingActs as acts,
  hearingStepOn,
  hearingTurns as turns,
  longAfterHearing,
  staff,
  type HearingStep,
} from "@redress/testkit";
import { plainDate as d } from "../../../src/calendar/plain-date.ts";
import type { HearingActionOf } from "../../../src/state-hearing/acts/hearing-action.ts";
import type { hearingReasons } from "../../../src/state-hearing/refusals/index.ts";
import type { complaintPlays } from "./complaint-plays.ts";
import type { Plays } from "./play.ts";

/** Asked for on Monday, May 11, 2026 on the grounds G2 and G4, set for Monday, June 15. */
const {
  adoptDecision: adopt,
  closeRecord,
  holdHearing: hold,
  proposeDecision: propose,
  receiveHearingRequest: request,
  scheduleHearing: schedule,
  screenRequest: screen,
  sendHearingNotice: tell,
} = acts;
const {
  approve,
  ask,
  begin,
  close,
  decideStay,
  direct,
  dispute,
  petition,
  reachComplainant,
  receive,
  report,
} = hearingStepOn;
const file = (changes: Partial<HearingActionOf<"filePositionStatement">> = {}): HearingStep => [
  staff.hearingCoordinator,
  { ...acts.filePositionStatement, ...changes },
];

const set = [request, screen, schedule];
const held = [...set, hold];
const closed = [...held, closeRecord];
const proposed = [...closed, propose];
const decided = [...proposed, adopt];
const lostInFull: readonly HearingStep[] = [
  ...closed,
  { ...propose, outcomes: propose.outcomes.map((one) => ({ ...one, outcome: "AGAINST_COMPLAINANT" })) },
  adopt,
];
const missed = [...set, turns.recordNonAppearance];
const noticed = [request, turns.noticeDismissal];
const begun = [...decided, begin("2026-07-27")];
const reported = [...begun, report("2026-08-20")];
const approved = [...reported, approve("2026-08-31")];
const inPerson: HearingStep = {
  action: "scheduleHearing",
  scheduledFor: d("2026-06-15"),
  at: "13:15",
  mode: "IN_PERSON",
  place: "12 Alder Row, Exampleville",
};
const wish: HearingActionOf<"askForHearingChange"> = {
  action: "askForHearingChange",
  askedOn: d("2026-06-08"),
  change: "ANOTHER_DAY",
  reason: "The bus takes four hours.",
};
const refuseWish: HearingStep = {
  action: "refuseHearingChange",
  decidedOn: d("2026-06-09"),
  reason: "No good cause was shown.",
};
const someGrounds: HearingActionOf<"noticeGroundsDismissal"> = {
  action: "noticeGroundsDismissal",
  sentOn: d("2026-05-12"),
  reasons: ["MOOT"],
  explanation: "Corrected.",
  grounds: ["G4"],
};
const postpone: HearingStep = {
  action: "postponeHearing",
  requestedOn: d("2026-06-10"),
  cause: "REQUIRED_IN_COURT",
  scheduledFor: d("2026-06-15"),
};
const waive: HearingStep = { action: "waiveTime", waivedOn: d("2026-06-01"), manner: "ORAL" };
const newHearing: HearingStep = { action: "grantNewHearing", grantedOn: d("2026-06-18"), reason: "Ill." };
const courtDecides: HearingStep = {
  action: "recordCourtDecision",
  decidedOn: d("2026-12-01"),
  note: "Moot.",
};
const toCourt: HearingStep = {
  action: "dismissForCourt",
  dismissedOn: d("2026-05-20"),
  agencyToldOn: d("2026-05-20"),
};
const found = (...grounds: readonly ("G1" | "G2" | "G4")[]): HearingStep => ({
  ...propose,
  outcomes: grounds.map((ground) => ({ ground, outcome: "AGAINST_COMPLAINANT" })),
});
const reinstate: HearingStep = { action: "reinstateHearing", reinstatedOn: d("2026-07-06") };
const dropGrounds: HearingStep = { action: "dismissGrounds", dismissedOn: d("2026-05-28") };
const deny: HearingStep = hearingStepOn.deny("2026-08-17");

/** For every refusal and warning of a hearing that a complaint does not give a smallest sequence that is answered with it. */
export const hearingPlays: Plays<
  Exclude<keyof typeof hearingReasons, keyof typeof complaintPlays>,
  HearingStep
> = {
  // Where it stands.
  HEARING_NOT_REQUESTED: [[], screen],
  HEARING_ALREADY_REQUESTED: [[request], request],
  REQUEST_NOT_SCREENED: [[request], schedule],
  REQUEST_ALREADY_SCREENED: [[request, screen], screen],
  DISMISSAL_IS_NOTICED: [noticed, screen],
  NO_DISMISSAL_NOTICED: [[request], turns.giveFurtherFacts],
  HEARING_NOT_SCHEDULED: [[request], hold],
  HEARING_IS_SCHEDULED: [set, screen],
  HEARING_NOT_MISSED: [[request], turns.requestReinstatement],
  HEARING_WAS_MISSED: [missed, hold],
  HEARING_NOT_HELD: [[request], closeRecord],
  HEARING_WAS_HELD: [held, schedule],
  RECORD_NOT_CLOSED: [[request], propose],
  RECORD_IS_CLOSED: [closed, schedule],
  NO_DECISION_PROPOSED: [[request], adopt],
  DECISION_IS_PROPOSED: [proposed, schedule],
  NO_DECISION: [[request], petition("2026-09-01")],
  DECISION_IS_ADOPTED: [decided, schedule],
  COMPLIANCE_NOT_BEGUN: [[request], report("2026-08-20")],
  COMPLIANCE_HAS_BEGUN: [begun, schedule],
  ACTION_IS_REQUIRED: [[...decided, direct("2026-09-10")], begin("2026-09-11")],
  NOTHING_TO_DETERMINE: [[request], approve("2026-08-31")],
  COMPLIANCE_IS_REPORTED: [reported, schedule],
  COMPLIANCE_NOT_APPROVED: [reported, dispute("2026-08-31")],
  COMPLIANCE_IS_APPROVED: [approved, schedule],
  COMPLIANCE_IS_DISPUTED: [[...decided, dispute("2026-09-10")], schedule],
  NOT_READY_TO_CLOSE: [[request], close("2026-09-14")],
  HEARING_IS_CLOSED: [[...lostInFull, close("2026-12-14")], schedule],
  REQUEST_IS_DISMISSED: [[...noticed, turns.dismissRequest], schedule],
  REQUEST_IS_ABANDONED: [[...missed, { action: "abandonRequest", dismissedOn: d("2026-07-02") }], schedule],
  REQUEST_IS_WITHDRAWN: [[request, turns.withdrawRequest], schedule],
  // The request and its screening.
  NO_LOCAL_COMPLAINT: [[], { ...request, complaint: undefined }],
  NO_GROUND_TO_HEAR: [[{ ...request, grounds: [] }], screen],
  ARREARS_BEFORE_COURT: [
    [{ ...request, grounds: ["G4"] }],
    { ...screen, arrearsInCourtSince: d("2026-05-01") },
  ],
  SOME_ARREARS_BEFORE_COURT: [[request], { ...screen, arrearsInCourtSince: d("2026-05-01") }],
  NOT_ONLY_ARREARS: [[request], toCourt],
  // Dismissal before the hearing.
  DISMISSAL_REASON_REQUIRED: [[request], { ...turns.noticeDismissal, reasons: [] }],
  NOT_A_PART_OF_THE_GROUNDS: [[request], { ...someGrounds, grounds: ["G2", "G4"] }],
  FURTHER_FACTS_MISSING: [noticed, { action: "takeBackDismissalNotice", decidedOn: d("2026-05-27") }],
  FURTHER_FACTS_NOT_MAILED: [[...noticed, turns.giveFurtherFacts], turns.dismissRequest],
  FURTHER_FACTS_ALREADY_MAILED: [
    [...noticed, turns.giveFurtherFacts, turns.mailFurtherFacts],
    turns.mailFurtherFacts,
  ],
  FURTHER_FACTS_LATE: [noticed, { ...turns.giveFurtherFacts, givenOn: d("2026-06-02") }],
  DISMISSAL_NOT_YET_EFFECTIVE: [noticed, { ...turns.dismissRequest, dismissedOn: d("2026-06-01") }],
  WHOLE_REQUEST_NOTICED: [noticed, dropGrounds],
  GROUNDS_ARE_NOTICED: [[request, someGrounds], someGrounds],
  NO_DISMISSAL_DECISION_OWED: [[request], turns.sendDismissalDecision],
  DISMISSAL_DECISION_IS_OWED: [
    [
      { ...request, grounds: ["G1", "G2", "G4"] },
      someGrounds,
      turns.giveFurtherFacts,
      turns.mailFurtherFacts,
      dropGrounds,
      { ...someGrounds, sentOn: d("2026-06-01"), grounds: ["G2"] },
    ],
    { ...dropGrounds, dismissedOn: d("2026-06-18") },
  ],
  // Setting the hearing.
  HEARING_SET_LATE: [[request, screen], { ...schedule, scheduledFor: d("2026-06-26") }],
  HEARING_TIME_UNREADABLE: [[request, screen], { ...schedule, at: "9.30" }],
  HEARING_NOTICE_LATE: [set, { ...tell, noticeSentOn: d("2026-06-06") }],
  HEARING_NOTICE_ALREADY_SENT: [[...set, tell], tell],
  AFTER_THE_HEARING: [set, { ...tell, noticeSentOn: d("2026-06-16") }],
  NOT_LATER_THAN_SET: [set, postpone],
  HEARING_IS_BY_TELEPHONE: [set, { ...wish, change: "BY_TELEPHONE" }],
  CHANGE_ALREADY_ASKED: [[request, screen, inPerson, wish], wish],
  NO_CHANGE_ASKED: [set, refuseWish],
  TIME_ALREADY_WAIVED: [[request, waive], waive],
  POSITION_STATEMENT_LATE: [set, file({ sentOn: d("2026-06-10") })],
  POSITION_STATEMENT_ALREADY_FILED: [[...set, file()], file()],
  ACCOUNTING_MISSING: [set, file({ withAccounting: false })],
  REINSTATEMENT_NOT_REQUESTED: [missed, reinstate],
  REINSTATEMENT_ALREADY_REQUESTED: [[...missed, turns.requestReinstatement], turns.requestReinstatement],
  REINSTATEMENT_LATE: [missed, { ...turns.requestReinstatement, requestedOn: d("2026-07-02") }],
  // The decision.
  TIME_NOT_WAIVED: [held, newHearing],
  OUTCOME_MISSING: [closed, found("G2")],
  OUTCOME_REPEATED: [closed, found("G2", "G4", "G4")],
  OUTCOME_WITHOUT_GROUND: [closed, found("G1", "G2", "G4")],
  DECISION_RECEIPT_ALREADY_RECORDED: [[...decided, receive("2026-07-27")], receive("2026-07-27")],
  DAYS_OUT_OF_ORDER: [
    closed,
    { action: "correctFact", fact: "hearingHeldOn", to: d("2026-06-18"), reason: "Misread." },
  ],
  // Compliance with it.
  NOTHING_TO_COMPLY_WITH: [lostInFull, begin("2026-07-27")],
  COMPLIANCE_IS_OWED: [decided, close("2026-12-14")],
  COMPLIANCE_REPORT_NOT_OVERDUE: [decided, direct("2026-09-09")],
  COMPLIANCE_NOT_REPORTED: [[...decided, dispute("2026-09-10")], approve("2026-09-14")],
  STAY_IN_FORCE: [
    [...decided, ask("2026-08-03", "COMPLAINANT", true), decideStay("2026-08-07", true)],
    direct("2026-10-05"),
  ],
  // What is asked against it.
  REHEARING_ALREADY_REQUESTED: [[...decided, turns.requestRehearing], turns.requestRehearing],
  REHEARING_LATE: [[...decided, reachComplainant("2026-07-27")], ask("2026-08-27", "COMPLAINANT")],
  REHEARING_STILL_OPEN: [[...lostInFull, reachComplainant("2026-07-27")], close("2026-08-03")],
  REHEARING_IS_PENDING: [[...lostInFull, turns.requestRehearing], close("2026-12-14")],
  DECISION_RECEIPT_NOT_KNOWN: [lostInFull, close("2026-12-14")],
  DECISION_IS_REHEARD: [
    [...decided, turns.requestRehearing, turns.grantRehearing],
    ask("2026-08-18", "AGENCY"),
  ],
  WHOSE_REHEARING: [[...decided, turns.requestRehearing, ask("2026-08-03", "AGENCY")], deny],
  NO_REHEARING_PENDING: [decided, deny],
  NO_STAY_PENDING: [decided, decideStay("2026-08-07", true)],
  COURT_REVIEW_ALREADY_ASKED: [[...decided, turns.petitionCourt], turns.petitionCourt],
  COURT_PETITION_LATE: [
    [...decided, reachComplainant("2026-07-27")],
    petition("2027-07-28"),
    { ...longAfterHearing, today: d("2027-09-01") },
  ],
  NO_COURT_REVIEW_PENDING: [[request], courtDecides],
  COURT_REVIEW_IS_PENDING: [[...lostInFull, turns.petitionCourt], close("2026-12-14")],
};
