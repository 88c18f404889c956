import type { HearingRefusalCode, Refusal } from "../refusal.ts";
import { Impossible } from "../../outcome/impossible.ts";
import type { InputCheck } from "../../machine/input-check.ts";
import type { World } from "../../world/world.ts";
import type { HearingAction, HearingActionName } from "../hearing-action.ts";
import type { HearingFacts } from "../hearing-facts.ts";
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

/** Asks one check of the table. Throws when the table pairs an action with a check that cannot read it: a bug. */
export function askHearingCheck(
  name: HearingCheckName,
  facts: HearingFacts | null,
  action: HearingAction,
  world: World,
): Refusal | undefined {
  const { understands, ask } = hearingChecks[name] as unknown as InputCheck<
    HearingActionName,
    HearingFacts | null,
    HearingAction,
    HearingRefusalCode
  >;
  if (!understands.includes(action.action))
    throw new Impossible(`The check ${name} cannot read ${action.action}.`);
  return ask({ facts, action, world });
}
