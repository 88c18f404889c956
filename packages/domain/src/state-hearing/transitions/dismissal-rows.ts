import { beforeHearing, hearingStatuses, whilePartIsNoticed } from "../facts/hearing-status.ts";
import { helpers, recorders, type HearingRows } from "./row.ts";

type Name =
  | "noticeDismissal"
  | "noticeGroundsDismissal"
  | "giveFurtherFacts"
  | "mailFurtherFacts"
  | "takeBackDismissalNotice"
  | "takeBackGroundsNotice"
  | "dismissRequest"
  | "dismissGrounds"
  | "dismissForCourt"
  | "sendDismissalDecision";

const mayBeNoticed = ["REQUESTED", "SCREENED", "SCHEDULED"] as const;

/**
 * Dismissal before the hearing, of the whole request or of some grounds, 22 CCR 120211. A notice about some grounds moves
 * nothing: the others are heard on the day that is set.
 */
export const dismissalRows = {
  noticeDismissal: {
    from: mayBeNoticed,
    to: "DISMISSAL_NOTICED",
    ...recorders,
    checks: ["dismissalNotice", "provenance"],
    tooEarly: "DISMISSAL_IS_NOTICED",
    event: "DismissalNoticed",
    records: ["dismissalNotice"],
    notices: ["DISMISSAL_NOTICE"],
    citations: ["22-ccr-120211-b"],
  },
  noticeGroundsDismissal: {
    from: mayBeNoticed,
    ...recorders,
    guards: ["noGroundsNoticed"],
    checks: ["dismissalNotice", "partOfTheGrounds", "provenance"],
    tooEarly: "DISMISSAL_IS_NOTICED",
    event: "GroundsDismissalNoticed",
    records: ["dismissalNotice"],
    notices: ["DISMISSAL_NOTICE"],
    citations: ["22-ccr-120211-b"],
  },
  giveFurtherFacts: {
    from: [...whilePartIsNoticed, "DISMISSAL_NOTICED"],
    ...helpers,
    guards: ["dismissalNoticed"],
    checks: ["furtherFacts", "provenance"],
    warnings: ["furtherFactsInTime"],
    event: "FurtherFactsGiven",
    records: ["dismissalNotice.furtherFacts"],
    notices: ["FURTHER_FACTS_COPY"],
    citations: ["22-ccr-120211-b", "22-ccr-120211-b-1"],
  },
  mailFurtherFacts: {
    from: [...whilePartIsNoticed, "DISMISSAL_NOTICED"],
    ...recorders,
    guards: ["furtherFactsGiven", "furtherFactsNotYetMailed"],
    checks: ["furtherFactsMailing"],
    event: "FurtherFactsMailed",
    records: ["dismissalNotice.furtherFacts"],
    citations: ["22-ccr-120211-b-1"],
  },
  takeBackDismissalNotice: {
    from: ["DISMISSAL_NOTICED"],
    to: "SCREENED",
    ...recorders,
    guards: ["furtherFactsGiven", "noFurtherFactsUnmailed"],
    checks: ["takingBack"],
    tooEarly: "NO_DISMISSAL_NOTICED",
    event: "DismissalNoticeTakenBack",
    records: ["dismissalNotice"],
    citations: ["22-ccr-120211-b", "22-ccr-120211-b-1"],
  },
  takeBackGroundsNotice: {
    from: whilePartIsNoticed,
    ...recorders,
    guards: ["someGroundsNoticed", "furtherFactsGiven", "noFurtherFactsUnmailed"],
    checks: ["takingBack"],
    tooEarly: "WHOLE_REQUEST_NOTICED",
    event: "GroundsNoticeTakenBack",
    records: ["dismissalNotice"],
    citations: ["22-ccr-120211-b", "22-ccr-120211-b-1"],
  },
  dismissRequest: {
    from: ["DISMISSAL_NOTICED"],
    to: "DISMISSED",
    ...recorders,
    guards: ["dismissalDecisionNotOwed", "noFurtherFactsUnmailed"],
    checks: ["dismissal", "provenance"],
    tooEarly: "NO_DISMISSAL_NOTICED",
    endsRehearing: true,
    event: "RequestDismissed",
    records: ["dismissedOn", "dismissalDecision"],
    citations: ["22-ccr-120211-b", "22-ccr-120211-b-1"],
  },
  dismissGrounds: {
    from: whilePartIsNoticed,
    ...recorders,
    guards: ["someGroundsNoticed", "dismissalDecisionNotOwed", "noFurtherFactsUnmailed"],
    checks: ["dismissal"],
    tooEarly: "WHOLE_REQUEST_NOTICED",
    event: "GroundsDismissed",
    records: ["dismissedGrounds", "dismissalDecision"],
    citations: ["22-ccr-120211-b", "22-ccr-120211-b-1"],
  },
  dismissForCourt: {
    from: beforeHearing,
    to: "DISMISSED",
    ...recorders,
    guards: ["onlyArrearsRemain", "dismissalDecisionNotOwed"],
    checks: ["courtDismissal", "provenance"],
    endsRehearing: true,
    event: "RequestDismissedForCourt",
    records: ["dismissedOn", "dismissalDecision"],
    citations: ["22-ccr-120201-a-3-b"],
  },
  sendDismissalDecision: {
    // The request may have ended with the dismissal, or gone on without the grounds that were dismissed.
    from: hearingStatuses,
    ...recorders,
    guards: ["dismissalDecisionOwed"],
    checks: ["dismissalDecision", "provenance"],
    event: "DismissalDecisionSent",
    records: ["dismissalDecision.sentOn"],
    notices: ["DISMISSAL_DECISION"],
    citations: ["22-ccr-120211-b-2", "22-ccr-120213-b-2"],
  },
} as const satisfies HearingRows<Name>;
