import { by } from "../../machine/by.ts";
import { afterDecision, hearingStatuses } from "../facts/hearing-status.ts";
import { agency, helpers, recorders, type HearingRows } from "./row.ts";

type Name =
  | "recordDecisionReceipt"
  | "recordComplainantDecisionReceipt"
  | "beginCompliance"
  | "reportCompliance"
  | "approveCompliance"
  | "requireComplianceAction"
  | "disputeCompliance"
  | "requestRehearing"
  | "decideStay"
  | "denyRehearing"
  | "grantRehearing"
  | "petitionCourt"
  | "recordCourtDecision"
  | "closeHearing";

/** A closed hearing keeps every right that its decision gave. */
const onceDecided = [...afterDecision, "CLOSED"] as const;

/** After the decision: compliance, rehearing, court, 22 CCR 120221 and Fam. Code 17803. */
export const complianceRows = {
  recordDecisionReceipt: {
    from: onceDecided,
    ...helpers,
    guards: ["decisionReceiptNotYetRecorded"],
    checks: ["decisionReceipt", "provenance"],
    tooEarly: "NO_DECISION",
    aboutDecision: true,
    event: "DecisionReceiptRecorded",
    records: ["decision.receivedByAgencyOn"],
    citations: ["22-ccr-120221-b"],
  },
  recordComplainantDecisionReceipt: {
    from: onceDecided,
    ...helpers,
    guards: ["complainantReceiptNotYetRecorded"],
    checks: ["decisionReceipt", "provenance"],
    tooEarly: "NO_DECISION",
    aboutDecision: true,
    event: "ComplainantDecisionReceiptRecorded",
    records: ["decision.receivedByComplainantOn"],
    citations: ["fam-code-17803", "fam-code-17801-e"],
  },
  beginCompliance: {
    from: ["ADOPTED"],
    to: "COMPLIANCE_DUE",
    ...agency,
    guards: ["decisionForComplainant", "noStayInForce"],
    checks: ["complianceStart"],
    tooEarly: "NO_DECISION",
    aboutDecision: true,
    event: "ComplianceBegun",
    records: ["compliance"],
    citations: ["22-ccr-120221-a"],
  },
  reportCompliance: {
    from: ["COMPLIANCE_DUE", "ACTION_REQUIRED"],
    to: "COMPLIANCE_REPORTED",
    ...agency,
    guards: ["noStayInForce"],
    checks: ["complianceReport", "provenance"],
    tooEarly: "COMPLIANCE_NOT_BEGUN",
    aboutDecision: true,
    event: "ComplianceReported",
    records: ["compliance.report"],
    notices: ["COMPLIANCE_REPORT"],
    citations: ["22-ccr-120221-b"],
  },
  approveCompliance: {
    from: ["COMPLIANCE_REPORTED", "COMPLIANCE_DISPUTED"],
    to: "PLAN_APPROVED",
    ...by(["DEPARTMENT"], ["STATE_ANALYST"]),
    guards: ["complianceReported"],
    checks: ["complianceDetermination"],
    tooEarly: "NOTHING_TO_DETERMINE",
    aboutDecision: true,
    event: "ComplianceApproved",
    records: ["compliance.determination"],
    notices: ["COMPLIANCE_DETERMINATION"],
    citations: ["22-ccr-120221-b", "22-ccr-120221-c"],
  },
  requireComplianceAction: {
    // Also when nothing is ever reported: after the last day of the report the Department directs what must be done.
    from: ["ADOPTED", "COMPLIANCE_DUE", "ACTION_REQUIRED", "COMPLIANCE_REPORTED", "COMPLIANCE_DISPUTED"],
    to: "ACTION_REQUIRED",
    ...by(["DEPARTMENT"], ["STATE_ANALYST"]),
    guards: ["decisionForComplainant", "reportNotStayed"],
    checks: ["complianceDetermination", "requiredAction", "directionInTime"],
    tooEarly: "NOTHING_TO_DETERMINE",
    aboutDecision: true,
    caution: "directionTooEarly",
    event: "ComplianceActionRequired",
    records: ["compliance.determination"],
    notices: ["COMPLIANCE_DETERMINATION"],
    citations: ["22-ccr-120221-b", "22-ccr-120221-c"],
  },
  disputeCompliance: {
    // No new hearing on it: the Department determines.
    from: ["ADOPTED", "COMPLIANCE_DUE", "PLAN_APPROVED", "CLOSED"],
    to: "COMPLIANCE_DISPUTED",
    ...helpers,
    guards: ["decisionForComplainant", "reportNotStayed"],
    checks: ["complianceDispute", "disputeInTime"],
    tooEarly: "COMPLIANCE_NOT_APPROVED",
    aboutDecision: true,
    caution: "disputeTooEarly",
    event: "ComplianceDisputed",
    records: ["compliance.dispute"],
    citations: ["22-ccr-120221-c", "22-ccr-120211-a-4"],
  },
  requestRehearing: {
    from: onceDecided,
    ...helpers,
    guards: ["notBeingReheard", "rehearingNotAskedByBoth"],
    checks: ["rehearingRequest", "rehearingOfThisSide", "provenance"],
    warnings: ["rehearingInTime"],
    tooEarly: "NO_DECISION",
    aboutDecision: true,
    event: "RehearingRequested",
    records: ["rehearings"],
    citations: ["22-ccr-120221-a", "fam-code-17801-e"],
    doubt: {
      en: "The number of days to ask for a rehearing was not read; a setting says.",
      es: "No se leyó el número de días para pedir una nueva audiencia (rehearing); lo dice una configuración.",
    },
  },
  decideStay: {
    from: onceDecided,
    ...recorders,
    guards: ["stayPending"],
    checks: ["whoseStay", "stayDecision"],
    tooEarly: "NO_DECISION",
    aboutDecision: true,
    event: "StayDecided",
    adds: ["askedBy"],
    records: ["rehearings.stayDecision"],
    citations: ["22-ccr-120221-a"],
  },
  denyRehearing: {
    from: onceDecided,
    ...recorders,
    guards: ["rehearingPending"],
    checks: ["whoseRehearing", "rehearingDecision"],
    tooEarly: "NO_DECISION",
    event: "RehearingDenied",
    adds: ["askedBy"],
    records: ["rehearings.decision"],
    citations: ["22-ccr-120221-a"],
  },
  grantRehearing: {
    from: onceDecided,
    to: "SCREENED",
    ...recorders,
    guards: ["rehearingPending"],
    checks: ["rehearingDecision"],
    tooEarly: "NO_DECISION",
    event: "RehearingGranted",
    records: ["rehearings.decision", "earlierRounds"],
    citations: ["22-ccr-120221-a", "22-ccr-120206"],
  },
  petitionCourt: {
    // Also while a rehearing goes on, and however that ends: the year of the decision there is runs on.
    from: hearingStatuses,
    ...helpers,
    guards: ["decisionMade", "courtReviewNotYetAsked"],
    checks: ["courtPetition", "provenance"],
    warnings: ["courtPetitionInTime"],
    event: "CourtPetitioned",
    records: ["courtReview"],
    citations: ["fam-code-17803"],
  },
  recordCourtDecision: {
    from: hearingStatuses,
    ...recorders,
    guards: ["courtReviewPending"],
    checks: ["courtDecision"],
    event: "CourtDecisionRecorded",
    records: ["courtReview"],
    citations: ["fam-code-17803"],
  },
  closeHearing: {
    from: ["ADOPTED", "PLAN_APPROVED"],
    to: "CLOSED",
    ...recorders,
    guards: ["nothingLeftToComplyWith", "noRehearingPending", "noCourtReviewPending"],
    checks: ["hearingClosing"],
    warnings: ["rehearingStillOpen"],
    tooEarly: "NOT_READY_TO_CLOSE",
    event: "HearingClosed",
    records: ["closedOn"],
    citations: ["22-ccr-120221-b"],
    practice: true,
  },
} as const satisfies HearingRows<Name>;
