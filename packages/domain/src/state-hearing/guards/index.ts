import type { PlainDate } from "../../calendar/plain-date.ts";
import { refuse, type Refusal } from "../refusal.ts";
import type { HearingFacts } from "../facts/hearing-facts.ts";
import { isForComplainant, pendingChange, remainingGrounds } from "../facts/hearing-readings.ts";
import {
  latestDecidedRound,
  openRehearings,
  pendingRehearings,
  pendingStays,
  roundUnderReview,
  secondRehearing,
  stayIsInForce,
} from "../facts/hearing-reviews.ts";

/** A question about a hearing, asked before any input is known. Undefined: nothing stands against it. */
export type HearingGuard = (facts: HearingFacts) => Refusal | undefined;

function alreadyReceived(receivedOn: PlainDate | undefined): Refusal | undefined {
  return receivedOn && refuse("DECISION_RECEIPT_ALREADY_RECORDED", undefined, { receivedOn });
}

/** Every guard by the name the table uses. */
export const hearingGuards = {
  furtherFactsGiven: ({ dismissalNotice }) =>
    dismissalNotice?.furtherFacts ? undefined : refuse("FURTHER_FACTS_MISSING"),
  furtherFactsNotYetMailed: ({ dismissalNotice }) => {
    const mailedOn = dismissalNotice?.furtherFacts?.mailedOn;
    return mailedOn && refuse("FURTHER_FACTS_ALREADY_MAILED", undefined, { mailedOn });
  },
  // Silence is ruled on at once; what was said goes to the other party first.
  noFurtherFactsUnmailed: ({ dismissalNotice }) =>
    dismissalNotice?.furtherFacts && dismissalNotice.furtherFacts.mailedOn === undefined
      ? refuse("FURTHER_FACTS_NOT_MAILED")
      : undefined,
  dismissalNoticed: ({ dismissalNotice }) => (dismissalNotice ? undefined : refuse("NO_DISMISSAL_NOTICED")),
  someGroundsNoticed: ({ dismissalNotice }) =>
    dismissalNotice?.grounds ? undefined : refuse("NO_DISMISSAL_NOTICED"),
  noGroundsNoticed: ({ dismissalNotice }) => dismissalNotice?.grounds && refuse("GROUNDS_ARE_NOTICED"),
  dismissalDecisionOwed: ({ dismissalDecision }) =>
    dismissalDecision && dismissalDecision.sentOn === undefined
      ? undefined
      : refuse("NO_DISMISSAL_DECISION_OWED"),
  // One letter is kept at a time: the next dismissal would take the place of the one that is not sent.
  dismissalDecisionNotOwed: ({ dismissalDecision }) =>
    dismissalDecision && dismissalDecision.sentOn === undefined
      ? refuse("DISMISSAL_DECISION_IS_OWED")
      : undefined,
  // A court that determines arrears ends the hearing about them, not about anything else.
  onlyArrearsRemain: (facts) => {
    const grounds = remainingGrounds(facts);
    return grounds.length > 0 && grounds.every((ground) => ground === "G4")
      ? undefined
      : refuse("NOT_ONLY_ARREARS");
  },
  hearingNoticeNotYetSent: ({ hearing }) =>
    hearing?.noticeSentOn === undefined
      ? undefined
      : refuse("HEARING_NOTICE_ALREADY_SENT", undefined, { sentOn: hearing.noticeSentOn }),
  positionStatementNotYetFiled: ({ positionStatement }) =>
    positionStatement &&
    refuse("POSITION_STATEMENT_ALREADY_FILED", undefined, { sentOn: positionStatement.sentOn }),
  changeNotPending: (facts) => {
    const pending = pendingChange(facts);
    return pending && refuse("CHANGE_ALREADY_ASKED", undefined, { askedOn: pending.askedOn });
  },
  changePending: (facts) => (pendingChange(facts) ? undefined : refuse("NO_CHANGE_ASKED")),
  telephoneAsked: (facts) =>
    pendingChange(facts)?.change === "BY_TELEPHONE" ? undefined : refuse("NO_CHANGE_ASKED"),
  timeNotYetWaived: ({ timeWaivedOn }) =>
    timeWaivedOn === undefined
      ? undefined
      : refuse("TIME_ALREADY_WAIVED", undefined, { waivedOn: timeWaivedOn }),
  timeIsWaived: ({ timeWaivedOn }) => (timeWaivedOn === undefined ? refuse("TIME_NOT_WAIVED") : undefined),
  reinstatementNotYetRequested: ({ nonAppearance }) =>
    nonAppearance?.reinstatement &&
    refuse("REINSTATEMENT_ALREADY_REQUESTED", undefined, {
      requestedOn: nonAppearance.reinstatement.requestedOn,
    }),
  reinstatementRequested: ({ nonAppearance }) =>
    nonAppearance?.reinstatement ? undefined : refuse("REINSTATEMENT_NOT_REQUESTED"),
  decisionReceiptNotYetRecorded: ({ decision }) => alreadyReceived(decision?.receivedByAgencyOn),
  complainantReceiptNotYetRecorded: ({ decision }) => alreadyReceived(decision?.receivedByComplainantOn),
  decisionForComplainant: (facts) => (isForComplainant(facts) ? undefined : refuse("NOTHING_TO_COMPLY_WITH")),
  complianceReported: ({ compliance }) =>
    compliance?.report ? undefined : refuse("COMPLIANCE_NOT_REPORTED"),
  reportNotStayed: (facts) =>
    !facts.compliance?.report && stayIsInForce(facts) ? refuse("STAY_IN_FORCE") : undefined,
  noStayInForce: (facts) => (stayIsInForce(facts) ? refuse("STAY_IN_FORCE") : undefined),
  notBeingReheard: (facts) =>
    openRehearings(facts).some(({ decision }) => decision) ? refuse("DECISION_IS_REHEARD") : undefined,
  rehearingNotAskedByBoth: (facts) => {
    const second = secondRehearing(facts);
    return second && refuse("REHEARING_ALREADY_REQUESTED", undefined, { requestedOn: second.requestedOn });
  },
  rehearingPending: (facts) =>
    pendingRehearings(facts).length > 0 ? undefined : refuse("NO_REHEARING_PENDING"),
  stayPending: (facts) => (pendingStays(facts).length > 0 ? undefined : refuse("NO_STAY_PENDING")),
  decisionMade: (facts) => (latestDecidedRound(facts) ? undefined : refuse("NO_DECISION")),
  courtReviewNotYetAsked: (facts) => {
    const asked = latestDecidedRound(facts)?.courtReview;
    return asked && refuse("COURT_REVIEW_ALREADY_ASKED", undefined, { filedOn: asked.filedOn });
  },
  courtReviewPending: (facts) => (roundUnderReview(facts) ? undefined : refuse("NO_COURT_REVIEW_PENDING")),
  nothingLeftToComplyWith: (facts) =>
    facts.status === "ADOPTED" && isForComplainant(facts) ? refuse("COMPLIANCE_IS_OWED") : undefined,
  noRehearingPending: (facts) =>
    pendingRehearings(facts).length > 0 ? refuse("REHEARING_IS_PENDING") : undefined,
  noCourtReviewPending: (facts) => (roundUnderReview(facts) ? refuse("COURT_REVIEW_IS_PENDING") : undefined),
} as const satisfies Readonly<Record<string, HearingGuard>>;

/** The name of one guard. */
export type HearingGuardName = keyof typeof hearingGuards;
