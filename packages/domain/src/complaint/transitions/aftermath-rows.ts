import type { WrittenRow } from "../../machine/machine-row.ts";
import { by, byHolder } from "../../machine/by.ts";
import { complaintStatuses, openStatuses } from "../facts/complaint-status.ts";
import { aftermathInputs } from "../inputs/aftermath-inputs.ts";
import { office } from "../../vocabulary/role.ts";
import { resolved, type ComplaintRow } from "./row.ts";

type AftermathActionName =
  | "recordResolutionReceipt"
  | "planResolutionActions"
  | "completeResolutionAction"
  | "closeComplaint"
  | "requestStateHearing"
  | "explainProcess"
  | "correctFact";

/** After the written resolution, and what may be done at any time: to explain, to ask for a hearing, to correct a date. */
export const aftermathRows = {
  recordResolutionReceipt: {
    from: resolved,
    ...byHolder,
    guards: ["receiptNotYetRecorded"],
    input: aftermathInputs.recordResolutionReceipt,
    intro: {
      en: "The complainant may ask for a state hearing within 90 days after receiving the written resolution. The days run from this date.",
      es: "La persona puede pedir una audiencia estatal dentro de los 90 días después de recibir la resolución escrita. Los días corren desde esta fecha.",
    },
    checks: ["provenance"],
    tooEarly: "NOT_RESOLVED",
    event: "ResolutionReceiptRecorded",
    records: ["resolution"],
    citations: ["fam-code-17801-c"],
  },
  planResolutionActions: {
    from: ["RESOLVED", "ACTIONS_PENDING"],
    to: "ACTIONS_PENDING",
    ...by(["HOLDER"], ["INVESTIGATOR", "SUPERVISOR", "DIRECTOR"]),
    input: aftermathInputs.planResolutionActions,
    checks: ["plannedActions"],
    tooEarly: "RESOLUTION_MISSING",
    event: "ResolutionActionsPlanned",
    adds: ["actions"],
    records: ["resolutionActions"],
    citations: ["22-ccr-120107-d"],
  },
  completeResolutionAction: {
    from: ["ACTIONS_PENDING"],
    ...byHolder,
    input: aftermathInputs.completeResolutionAction,
    checks: ["completedAction"],
    tooEarly: "NO_ACTION_PLANNED",
    event: "ResolutionActionCompleted",
    records: ["resolutionActions"],
    citations: ["22-ccr-120107-d"],
  },
  closeComplaint: {
    from: ["RESOLVED", "ACTIONS_PENDING"],
    to: "CLOSED",
    ...byHolder,
    guards: ["noActionPending", "noClaimOpen"],
    input: aftermathInputs.closeComplaint,
    tooEarly: "RESOLUTION_MISSING",
    event: "ComplaintClosed",
    records: ["closure"],
    citations: ["22-ccr-120107-d"],
    practice: true,
  },
  requestStateHearing: {
    from: [...openStatuses, ...resolved],
    ...by(["HOLDER"], [...office, "HEARING_COORDINATOR"]),
    guards: ["hearingNotYetRequested"],
    input: aftermathInputs.requestStateHearing,
    warnings: ["hearingRequestExhaustion", "hearingRequestInTime", "hearingRequestGrounds"],
    event: "StateHearingRequested",
    records: [],
    notices: ["SH001"],
    citations: [
      "fam-code-17801-b",
      "fam-code-17801-c",
      "22-ccr-120201",
      "22-ccr-120204-a",
      "22-ccr-120206-f",
    ],
    doubt: {
      en: "Whether a hearing may be asked for while a noticed extension runs is not settled; the request is taken and both sides are told.",
      es: "No está resuelto si puede pedirse una audiencia mientras corre una prórroga avisada; la solicitud se recibe y se informa a ambas partes.",
    },
  },
  explainProcess: {
    from: complaintStatuses,
    ...byHolder,
    input: aftermathInputs.explainProcess,
    event: "ProcessExplained",
    records: ["explanations"],
    citations: ["22-ccr-111542", "22-ccr-120100-a-2"],
    practice: true,
  },
  correctFact: {
    from: [...openStatuses, ...resolved, "WITHDRAWN"],
    ...by(["HOLDER"], ["SUPERVISOR", "DIRECTOR"]),
    input: aftermathInputs.correctFact,
    checks: ["correction"],
    event: "FactCorrected",
    adds: ["from", "correctedById"],
    records: ["corrections"],
    citations: ["22-ccr-120107-c"],
    practice: true,
  },
} as const satisfies { readonly [Name in AftermathActionName]: WrittenRow<ComplaintRow<Name>> };
