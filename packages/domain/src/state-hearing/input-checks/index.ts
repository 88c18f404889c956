import { complianceChecks } from "./compliance.ts";
import { decisionChecks } from "./decision.ts";
import { provenanceChecks } from "./provenance.ts";
import { dismissalChecks } from "./dismissal.ts";
import { requestChecks } from "./request.ts";
import { reviewChecks } from "./review.ts";
import { settingChecks } from "./setting.ts";

/** Every check of the input by the name the table uses. */
export const hearingChecks = {
  ...requestChecks,
  ...dismissalChecks,
  ...settingChecks,
  ...decisionChecks,
  ...complianceChecks,
  ...reviewChecks,
  ...provenanceChecks,
} as const;

/** The name of one check. */
export type HearingCheckName = keyof typeof hearingChecks;
