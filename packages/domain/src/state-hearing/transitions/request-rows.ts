import { helpers, recorders, type HearingRows } from "./row.ts";

type Name = "receiveHearingRequest" | "screenRequest";

/** From the request to its screening, 22 CCR 120201. */
export const requestRows = {
  receiveHearingRequest: {
    from: ["NONE"],
    to: "REQUESTED",
    ...helpers,
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
    ...recorders,
    checks: ["screening", "exhaustion", "ground", "noParallelCourt"],
    warnings: ["screenedInTime", "someArrearsInCourt"],
    event: "RequestScreened",
    records: ["screenedOn", "complaint", "arrearsInCourtSince"],
    citations: ["22-ccr-120201", "22-ccr-120206-f", "fam-code-17801-b", "22-ccr-120201-a-3-b"],
  },
} as const satisfies HearingRows<Name>;
