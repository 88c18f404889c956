// For every action on a state hearing an input that the machine is likely to take. A new action is missed by the
// compiler here.
import { handedIn } from "@redress/testkit";
import { addDays, type PlainDate } from "../../src/calendar/plain-date.ts";
import { previewHearingCorrection } from "../../src/state-hearing/facts/correctable-hearing-facts.ts";
import { type GroundOutcome, type HearingFacts } from "../../src/state-hearing/facts/hearing-facts.ts";
import { type HearingActionName, type HearingActionOf } from "../../src/state-hearing/acts/hearing-action.ts";
import { lateWorld, pick } from "./likely-actions.ts";
import type { Step } from "./walks.ts";

type Rehearing = NonNullable<HearingFacts["rehearings"]>[number];
type DecisionOutcome = GroundOutcome["outcome"];
type Likely = { readonly [Name in HearingActionName]: (step: Step<HearingFacts>) => HearingActionOf<Name> };

/** The grounds that are still to be heard. */
function remaining(facts: HearingFacts | null) {
  const dismissed = facts?.dismissedGrounds ?? [];
  return (facts?.request.grounds ?? []).filter((ground) => !dismissed.includes(ground));
}

/** The day of the hearing, or of the step when that is later or none is set. */
function hearingDay({ facts, on }: Step<HearingFacts>): PlainDate {
  const set = facts?.hearing?.scheduledFor;
  return set !== undefined && set > on ? set : on;
}

const outcomesOf = ({ facts, n }: Step<HearingFacts>) =>
  remaining(facts).map((ground, at) => ({
    ground,
    outcome: pick<DecisionOutcome>(
      n + at,
      "FOR_COMPLAINANT",
      "AGAINST_COMPLAINANT",
      "PARTLY_FOR_COMPLAINANT",
    ),
  }));

/** A notice of dismissal takes effect after fifteen days, and the next open day. */
const inEffect = (on: PlainDate): PlainDate => addDays(on, 22);

const latest = (one: PlainDate, other: PlainDate | undefined): PlainDate =>
  other !== undefined && other > one ? other : one;

/** Whose request is decided first where several wait. */
function firstWaiting({ facts }: Step<HearingFacts>, waits: (one: Rehearing) => boolean) {
  const one = facts?.rehearings?.find((each) => each.decision === undefined && waits(each));
  return one && { askedBy: one.by };
}

/** The side that has not asked for a rehearing where the other one has. */
function otherSide({ facts }: Step<HearingFacts>) {
  const [one] = facts?.rehearings ?? [];
  return one && (one.by === "AGENCY" ? ("COMPLAINANT" as const) : ("AGENCY" as const));
}

const request = {
  receiveHearingRequest: ({ on, n }) => ({
    action: "receiveHearingRequest",
    receivedOn: on,
    manner: pick(n, "MAIL", "TELEPHONE", "THROUGH_AGENCY"),
    grounds: pick(n, ["G2", "G4"], ["G4"], ["G1"], ["G1", "G2", "G3"], []),
    ...(n % 7 !== 0 && { complaint: { filing: handedIn(addDays(on, -40)) } }),
  }),
  screenRequest: ({ on }) => ({
    action: "screenRequest",
    screenedOn: on,
    complaint: { filing: handedIn(addDays(on, -40)) },
  }),
  noticeDismissal: ({ on, n }) => ({
    action: "noticeDismissal",
    sentOn: on,
    reasons: [pick(n, "LATE", "MOOT", "NO_JURISDICTION")],
    explanation: "The matter is settled.",
  }),
  noticeGroundsDismissal: ({ facts, on }) => ({
    action: "noticeGroundsDismissal",
    sentOn: on,
    reasons: ["COURT_MATTER"],
    explanation: "A court has these arrears.",
    grounds: remaining(facts).slice(0, 1),
  }),
  giveFurtherFacts: ({ on }) => ({
    action: "giveFurtherFacts",
    givenOn: on,
    manner: "ORAL",
    text: "The letter came on May 5.",
  }),
  mailFurtherFacts: ({ on }) => ({ action: "mailFurtherFacts", mailedOn: on }),
  takeBackDismissalNotice: ({ on }) => ({ action: "takeBackDismissalNotice", decidedOn: on }),
  dismissRequest: ({ on }) => ({ action: "dismissRequest", dismissedOn: inEffect(on) }),
  dismissGrounds: ({ on }) => ({ action: "dismissGrounds", dismissedOn: inEffect(on) }),
  takeBackGroundsNotice: ({ on }) => ({ action: "takeBackGroundsNotice", decidedOn: on }),
  sendDismissalDecision: ({ facts, on }) => ({
    action: "sendDismissalDecision",
    sentOn: latest(on, facts?.dismissalDecision?.groundsDismissedOn ?? facts?.dismissedOn),
  }),
  dismissForCourt: ({ on }) => ({ action: "dismissForCourt", dismissedOn: on, agencyToldOn: on }),
} as const satisfies Partial<Likely>;

const setting = {
  scheduleHearing: ({ on, n }) => ({
    action: "scheduleHearing",
    scheduledFor: addDays(on, 1 + (n % 40)),
    at: "13:15",
    ...pick(
      n,
      { mode: "TELEPHONE", telephone: "916-555-0140" } as const,
      { mode: "IN_PERSON", place: "12 Alder Row, Exampleville" } as const,
    ),
  }),
  askForHearingChange: ({ facts, on, n }) => ({
    action: "askForHearingChange",
    askedOn: on,
    change: facts?.hearing?.mode === "IN_PERSON" && n % 4 !== 0 ? "BY_TELEPHONE" : "ANOTHER_DAY",
    reason: "No bus goes there.",
  }),
  holdByTelephone: ({ on }) => ({
    action: "holdByTelephone",
    decidedOn: on,
    telephone: "916-555-0140",
    reason: "It is far.",
  }),
  refuseHearingChange: ({ on }) => ({
    action: "refuseHearingChange",
    decidedOn: on,
    reason: "No good cause was shown.",
  }),
  sendHearingNotice: ({ on }) => ({ action: "sendHearingNotice", noticeSentOn: on }),
  postponeHearing: (step) => ({
    action: "postponeHearing",
    requestedOn: step.on,
    cause: pick(step.n, "ILLNESS_OR_INJURY", "REQUIRED_IN_COURT"),
    scheduledFor: addDays(hearingDay(step), 1 + (step.n % 20)),
  }),
  waiveTime: ({ on }) => ({ action: "waiveTime", waivedOn: on, manner: "WRITTEN" }),
  filePositionStatement: ({ on }) => ({ action: "filePositionStatement", sentOn: on, withAccounting: true }),
  trySettlement: ({ on }) => ({ action: "trySettlement", triedOn: on, note: "Called about the arrears." }),
  withdrawRequest: ({ on, n }) => ({
    action: "withdrawRequest",
    withdrawnOn: on,
    manner: "ORAL",
    ...(n % 2 === 0 && { condition: "If the payment comes by June 1." }),
  }),
  recordNonAppearance: (step) => ({ action: "recordNonAppearance", noticeSentOn: hearingDay(step) }),
  requestReinstatement: (step) => ({
    action: "requestReinstatement",
    requestedOn: hearingDay(step),
    cause: "In hospital that day.",
  }),
  reinstateHearing: (step) => ({ action: "reinstateHearing", reinstatedOn: hearingDay(step) }),
  abandonRequest: (step) => ({ action: "abandonRequest", dismissedOn: inEffect(hearingDay(step)) }),
} as const satisfies Partial<Likely>;

const decision = {
  holdHearing: (step) => ({ action: "holdHearing", heldOn: hearingDay(step) }),
  replaceJudge: (step) => ({ action: "replaceJudge", noticeSentOn: hearingDay(step) }),
  closeRecord: (step) => ({ action: "closeRecord", closedOn: hearingDay(step) }),
  grantNewHearing: (step) => ({
    action: "grantNewHearing",
    grantedOn: hearingDay(step),
    reason: "The judge fell ill.",
  }),
  proposeDecision: (step) => ({
    action: "proposeDecision",
    proposedOn: hearingDay(step),
    outcomes: outcomesOf(step),
  }),
  adoptDecision: (step) => ({ action: "adoptDecision", adoptedOn: hearingDay(step) }),
  changeDecision: (step) => ({
    action: "changeDecision",
    adoptedOn: hearingDay(step),
    outcomes: outcomesOf(step),
  }),
  orderFurtherHearing: (step) => ({
    action: "orderFurtherHearing",
    orderedOn: hearingDay(step),
    reason: "A witness was not heard.",
  }),
  recordDecisionReceipt: (step) => ({ action: "recordDecisionReceipt", receivedOn: hearingDay(step) }),
  recordComplainantDecisionReceipt: (step) => ({
    action: "recordComplainantDecisionReceipt",
    receivedOn: hearingDay(step),
  }),
} as const satisfies Partial<Likely>;

const afterwards = {
  beginCompliance: (step) => ({ action: "beginCompliance", begunOn: hearingDay(step) }),
  reportCompliance: (step) => ({
    action: "reportCompliance",
    reportedOn: hearingDay(step),
    text: "Arrears recalculated.",
  }),
  approveCompliance: (step) => ({ action: "approveCompliance", determinedOn: hearingDay(step) }),
  requireComplianceAction: (step) => ({
    action: "requireComplianceAction",
    determinedOn: hearingDay(step),
    required: "Send the refund.",
  }),
  disputeCompliance: (step) => ({
    action: "disputeCompliance",
    disputedOn: hearingDay(step),
    text: "Nothing has come.",
  }),
  requestRehearing: (step) => ({
    action: "requestRehearing",
    requestedOn: hearingDay(step),
    by: otherSide(step) ?? pick(step.n, "AGENCY", "COMPLAINANT"),
    stay: step.n % 3 !== 0,
    reason: "A record was overlooked.",
  }),
  decideStay: (step) => ({
    action: "decideStay",
    decidedOn: hearingDay(step),
    granted: step.n % 2 === 0,
    ...firstWaiting(step, ({ stay, stayDecision }) => stay && stayDecision === undefined),
  }),
  denyRehearing: (step) => ({
    action: "denyRehearing",
    decidedOn: hearingDay(step),
    ...firstWaiting(step, () => true),
  }),
  grantRehearing: (step) => ({ action: "grantRehearing", decidedOn: hearingDay(step) }),
  petitionCourt: (step) => ({ action: "petitionCourt", filedOn: hearingDay(step) }),
  recordCourtDecision: (step) => ({
    action: "recordCourtDecision",
    decidedOn: hearingDay(step),
    note: "The decision stands.",
  }),
  closeHearing: (step) => ({ action: "closeHearing", closedOn: hearingDay(step) }),
  correctFact: ({ facts, on }) => {
    const proof = { kind: "DATE_STAMP", source: "STATE_HEARING_OFFICE", exactness: { as: "EXACT" } } as const;
    const correction = {
      fact: "hearingRequestReceivedOn",
      to: addDays(on, -200),
      reason: "The stamp was read again.",
      evidence: proof,
    } as const;
    const preview = facts ? previewHearingCorrection(facts, correction, lateWorld) : undefined;
    return { action: "correctFact", ...correction, ...(preview?.ok && { shown: preview.value }) };
  },
} as const satisfies Partial<Likely>;

/** Every action on a hearing with a likely input. */
export const likelyHearingActions: Likely = { ...request, ...setting, ...decision, ...afterwards };
