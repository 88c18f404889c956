import { by } from "../../machine/by.ts";
import { hearingStatuses } from "../facts/hearing-status.ts";
import type { HearingRows } from "./row.ts";

/** At any time: a date was taken down wrongly. Not the coordinator, who takes most of them down. */
export const correctionRow = {
  correctFact: {
    from: hearingStatuses,
    ...by(["HOLDER", "DEPARTMENT"], ["SUPERVISOR", "DIRECTOR", "STATE_ANALYST"]),
    checks: ["correction"],
    event: "FactCorrected",
    adds: ["shown", "from", "correctedById"],
    records: ["corrections"],
    citations: ["fam-code-17801-d-1"],
    practice: true,
  },
} as const satisfies HearingRows<"correctFact">;
