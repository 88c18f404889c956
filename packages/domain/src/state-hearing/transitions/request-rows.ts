import { beforeHearing } from "../hearing-status.ts";
import { helpers, recorders, type HearingRows } from "./row.ts";

type Name =
  | "receiveHearingRequest"
  | "screenRequest"
  | "noticeDismissal"
  | "giveFurtherFacts"
  | "takeBackDismissalNotice"
  | "dismissRequest"
  | "dismissGrounds"
  | "dismissForCourt";

/** From the request to its screening or dismissal, 22 CCR 120201 and 120211. */
export const requestRows = {
  receiveHearingRequest: {
    from: ["NONE"],
    to: "REQUESTED",
    roles: helpers,
    guards: [],
    checks: ["hearingRequest", "provenance"],
    warnings: ["groundClaimed", "requestExhaustion", "requestInTime"],
    event: "HearingRequestReceived",
    records: ["request", "complaint"],
    notices: ["REQUEST_ACKNOWLEDGEMENT"],
    citations: ["fam-code-17801-a", "fam-code-17801-c", "22-ccr-120201"],
  },
  screenRequest: {
    from: ["REQUESTED"],
    to: "SCREENED",
    roles: recorders,
    guards: [],
    checks: ["screening", "exhaustion", "ground"],
    warnings: ["screenedInTime"],
    event: "RequestScreened",
    records: ["screenedOn", "complaint"],
    notices: [],
    citations: ["22-ccr-120201", "fam-code-17801-b"],
  },
  noticeDismissal: {
    from: ["REQUESTED", "SCREENED", "SCHEDULED"],
    to: "DISMISSAL_NOTICED",
    roles: recorders,
    guards: [],
    checks: ["dismissalNotice", "provenance"],
    tooEarly: "DISMISSAL_IS_NOTICED",
    event: "DismissalNoticed",
    records: ["dismissalNotice"],
    notices: ["DISMISSAL_NOTICE"],
    citations: ["22-ccr-120211-b"],
  },
  giveFurtherFacts: {
    from: ["DISMISSAL_NOTICED"],
    to: "SAME",
    roles: helpers,
    guards: [],
    checks: ["furtherFacts"],
    tooEarly: "NO_DISMISSAL_NOTICED",
    event: "FurtherFactsGiven",
    records: ["dismissalNotice.furtherFacts"],
    notices: [],
    citations: ["22-ccr-120211-b"],
  },
  takeBackDismissalNotice: {
    from: ["DISMISSAL_NOTICED"],
    to: "SCREENED",
    roles: recorders,
    guards: ["furtherFactsGiven"],
    checks: ["takingBack"],
    tooEarly: "NO_DISMISSAL_NOTICED",
    event: "DismissalNoticeTakenBack",
    records: ["dismissalNotice"],
    notices: [],
    citations: ["22-ccr-120211-b"],
  },
  dismissRequest: {
    from: ["DISMISSAL_NOTICED"],
    to: "DISMISSED",
    roles: recorders,
    guards: ["wholeRequestNoticed"],
    checks: ["dismissal", "provenance"],
    tooEarly: "NO_DISMISSAL_NOTICED",
    event: "RequestDismissed",
    records: ["dismissedOn"],
    notices: ["DISMISSAL_DECISION"],
    citations: ["22-ccr-120211-b", "22-ccr-120211-b-2"],
  },
  dismissGrounds: {
    from: ["DISMISSAL_NOTICED"],
    to: "SCREENED",
    roles: recorders,
    guards: ["someGroundsNoticed"],
    checks: ["dismissal"],
    tooEarly: "NO_DISMISSAL_NOTICED",
    event: "GroundsDismissed",
    records: ["dismissedGrounds"],
    notices: ["DISMISSAL_DECISION"],
    citations: ["22-ccr-120211-b", "22-ccr-120211-b-2"],
  },
  dismissForCourt: {
    from: beforeHearing,
    to: "DISMISSED",
    roles: recorders,
    guards: ["onlyArrearsRemain"],
    checks: ["courtDismissal", "provenance"],
    event: "RequestDismissedForCourt",
    records: ["dismissedOn"],
    notices: ["DISMISSAL_DECISION"],
    citations: ["22-ccr-120201-a-3-b"],
  },
} as const satisfies HearingRows<Name>;
