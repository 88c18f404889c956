import { contactInputs } from "@redress/domain/contact";
import { factType } from "../fact-type.ts";

/** That rights or process were explained, on whatever kind of record. */
export const ExplanationType = factType(
  "Explanation",
  "That somebody was told of their rights or of where their matter stands: when, in which language, how and to whom. Who told them stands on the timeline.",
  contactInputs.explainContactProcess,
);
