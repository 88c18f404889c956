import { hearingDoorReasons } from "../../deadlines/hearing-door-reasons.ts";
import { machineReasons } from "../../machine/machine-refusal.ts";
import { correctionReasons } from "../../provenance/correction-refusal.ts";
import type { CodedReason } from "../../refusal/coded-refusal.ts";
import { hearingRefusals } from "./hearing-refusals.ts";
import { settingRefusals } from "./setting-refusals.ts";
import { hearingStatusRefusals } from "./status-refusals.ts";

/** Every reason for which an action on a state hearing is refused. */
export const hearingReasons = {
  // First, so that a reason of form is said in the machine’s own words.
  ...correctionReasons,
  ...machineReasons,
  ...hearingDoorReasons,
  ...hearingStatusRefusals,
  ...settingRefusals,
  ...hearingRefusals,
} as const satisfies Readonly<Record<string, CodedReason>>;
