import { plainDate as d } from "@redress/domain/calendar";
import type { HearingActionName, HearingActionOf } from "@redress/domain/state-hearing";
import { handedIn } from "../filings.ts";
import type { HearingStep } from "./hearing-life.ts";
import { staff } from "../people.ts";

type Acts = { readonly [Name in HearingActionName]?: HearingActionOf<Name> };

/**
 * The steps of one hearing, in order, about a complaint made and received on Wednesday, April 1, 2026, whose 30 days end
 * on Friday, May 1. The request names two grounds; the hearing is on day 35 of it, a Monday.
 */
export const hearingActs = {
  receiveHearingRequest: {
    action: "receiveHearingRequest",
    receivedOn: d("2026-05-11"), // Monday
    manner: "MAIL",
    grounds: ["G2", "G4"],
    complaint: { filing: handedIn("2026-04-01") },
  },
  screenRequest: { action: "screenRequest", screenedOn: d("2026-05-13") },
  scheduleHearing: {
    action: "scheduleHearing",
    scheduledFor: d("2026-06-15"),
    at: "09:30",
    mode: "TELEPHONE",
    telephone: "916-555-0140",
  },
  sendHearingNotice: { action: "sendHearingNotice", noticeSentOn: d("2026-05-20") },
  filePositionStatement: {
    action: "filePositionStatement",
    sentOn: d("2026-06-01"),
    withAccounting: true,
  },
  holdHearing: { action: "holdHearing", heldOn: d("2026-06-15") },
  closeRecord: { action: "closeRecord", closedOn: d("2026-06-17") },
  proposeDecision: {
    action: "proposeDecision",
    proposedOn: d("2026-07-08"),
    outcomes: [
      { ground: "G2", outcome: "AGAINST_COMPLAINANT" },
      { ground: "G4", outcome: "PARTLY_FOR_COMPLAINANT" },
    ],
  },
  adoptDecision: { action: "adoptDecision", adoptedOn: d("2026-07-20") },
  recordDecisionReceipt: { action: "recordDecisionReceipt", receivedOn: d("2026-07-27") },
  recordComplainantDecisionReceipt: {
    action: "recordComplainantDecisionReceipt",
    receivedOn: d("2026-07-27"),
  },
  beginCompliance: { action: "beginCompliance", begunOn: d("2026-07-27") },
  reportCompliance: {
    action: "reportCompliance",
    reportedOn: d("2026-08-20"),
    text: "Arrears recalculated.",
  },
  approveCompliance: { action: "approveCompliance", determinedOn: d("2026-08-31") },
  closeHearing: { action: "closeHearing", closedOn: d("2026-09-14") },
} as const satisfies Acts;

const acts = hearingActs;

/** From the request to the day that is set. */
export const setHearing = [acts.receiveHearingRequest, acts.screenRequest, acts.scheduleHearing] as const;

/** After the request: it is screened, and the ground about arrears is dismissed when the 15 days of its notice are over; the other one goes on. */
export const arrearsDismissed = [
  {
    action: "noticeGroundsDismissal",
    sentOn: d("2026-05-12"), // Tuesday
    reasons: ["MOOT"],
    explanation: "The arrears were corrected.",
    grounds: ["G4"],
  },
  acts.screenRequest,
  { action: "dismissGrounds", dismissedOn: d("2026-05-28") },
] as const satisfies readonly HearingStep[];

/** From the request to the close of the record. */
export const heardHearing = [
  ...setHearing,
  acts.sendHearingNotice,
  [staff.hearingCoordinator, acts.filePositionStatement],
  acts.holdHearing,
  acts.closeRecord,
] as const satisfies readonly HearingStep[];

/** From the request to the decision as adopted, partly for the complainant. */
export const adoptedHearing = [...heardHearing, acts.proposeDecision, acts.adoptDecision] as const;

/** The same decided against the complainant on both grounds. */
export const lostHearing = [
  ...heardHearing,
  {
    ...acts.proposeDecision,
    outcomes: [
      { ground: "G2", outcome: "AGAINST_COMPLAINANT" },
      { ground: "G4", outcome: "AGAINST_COMPLAINANT" },
    ],
  },
  acts.adoptDecision,
] as const satisfies readonly HearingStep[];

/** What the agency does because of the decision, until it reports. */
export const reportedCompliance = [
  [staff.hearingCoordinator, acts.beginCompliance],
  [staff.director, acts.reportCompliance],
] as const satisfies readonly HearingStep[];

/** Where the life of that hearing may turn: what ends it, sets it aside or begins it again. */
export const hearingTurns = {
  withdrawRequest: { action: "withdrawRequest", withdrawnOn: d("2026-06-12"), manner: "WRITTEN" },
  noticeDismissal: {
    action: "noticeDismissal",
    sentOn: d("2026-05-15"), // Friday
    reasons: ["MOOT"],
    explanation: "Paid in full.",
  },
  giveFurtherFacts: {
    action: "giveFurtherFacts",
    givenOn: d("2026-05-26"), // Tuesday
    manner: "WRITTEN",
    text: "Two months are still owed.",
  },
  mailFurtherFacts: { action: "mailFurtherFacts", mailedOn: d("2026-05-27") },
  dismissRequest: { action: "dismissRequest", dismissedOn: d("2026-06-15") },
  sendDismissalDecision: { action: "sendDismissalDecision", sentOn: d("2026-06-17") },
  recordNonAppearance: { action: "recordNonAppearance", noticeSentOn: d("2026-06-16") },
  requestReinstatement: { action: "requestReinstatement", requestedOn: d("2026-06-22"), cause: "Ill." },
  requestRehearing: {
    action: "requestRehearing",
    requestedOn: d("2026-08-03"), // Monday
    by: "COMPLAINANT",
    stay: false,
    reason: "The ledger was not read.",
  },
  grantRehearing: { action: "grantRehearing", decidedOn: d("2026-08-17") },
  petitionCourt: { action: "petitionCourt", filedOn: d("2026-09-01") },
} as const satisfies Acts;
