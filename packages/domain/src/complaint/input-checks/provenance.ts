import {
  evidenceCheck,
  recordedByInputs,
  type DaysRecordedBy,
} from "../../provenance/evidence/evidence-check.ts";
import type { ComplaintAction } from "../acts/complaint-action.ts";
import { complaintInputs } from "../inputs/complaint-inputs.ts";

const recordedDays: DaysRecordedBy<ComplaintAction> = {
  receiveComplaint: ({ knewOn, filing }) => ({
    knewOn,
    postmarkedOn: filing.postmarkedOn,
    dateStampedOn: filing.dateStampedOn,
    spokenOn: filing.spokenOn,
    arrivedOn: filing.arrivedOn,
  }),
  ...recordedByInputs(complaintInputs),
};

/** The check of the evidence that an action carries. */
export const provenanceChecks = {
  provenance: evidenceCheck(recordedDays),
} as const;
