import { rowsOf, type MachineRow, type NoticeIn } from "../machine/machine-row.ts";
import type { HearingGuardName } from "./guards/index.ts";
import type { HearingActionName } from "./acts/hearing-action.ts";
import type { HearingEventKind } from "./acts/hearing-event.ts";
import type { HearingNotice } from "./hearing-notice.ts";
import type { HearingRefusalCode } from "./refusal.ts";
import type { HearingStatus } from "./facts/hearing-status.ts";
import type { HearingCheckName } from "./input-checks/index.ts";
import { complianceRows } from "./transitions/compliance-rows.ts";
import { correctionRow } from "./transitions/correction-row.ts";
import { decisionRows } from "./transitions/decision-rows.ts";
import { dismissalRows } from "./transitions/dismissal-rows.ts";
import { requestRows } from "./transitions/request-rows.ts";
import { settingRows } from "./transitions/setting-rows.ts";

/** One row of the state-hearing machine. */
export type HearingTransition = MachineRow<
  HearingRefusalCode,
  HearingStatus,
  HearingGuardName,
  HearingCheckName,
  HearingEventKind,
  HearingNotice
>;

/** The whole machine, written down by stage: request, dismissal, setting, decision, compliance, correction. */
export const hearingTransitions = rowsOf({
  ...requestRows,
  ...dismissalRows,
  ...settingRows,
  ...decisionRows,
  ...complianceRows,
  ...correctionRow,
}) satisfies Readonly<Record<HearingActionName, HearingTransition>>;

/** The letters that an action prepares, by the action's name. */
export type HearingNoticeOf<Name extends HearingActionName> = NoticeIn<(typeof hearingTransitions)[Name]>;

/** One row by its action. */
export function hearingTransitionOf(action: HearingActionName): HearingTransition {
  return hearingTransitions[action];
}
