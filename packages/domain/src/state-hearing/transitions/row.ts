import { by } from "../../machine/by.ts";
import type { ChecksFor } from "../../machine/input-check.ts";
import type { MachineRow, WrittenRow } from "../../machine/machine-row.ts";
import type { HearingActionName } from "../acts/hearing-action.ts";
import type { HearingAddition, HearingCaution } from "../hearing-additions.ts";
import type { HearingEventKindOf } from "../acts/hearing-event.ts";
import type { HearingNotice } from "../hearing-notice.ts";
import type { HearingRefusalCode } from "../refusal.ts";
import type { HearingStatus } from "../facts/hearing-status.ts";
import type { HearingGuardName } from "../guards/index.ts";
import type { hearingChecks } from "../input-checks/index.ts";

/** One row: its checks understand its action's input, and its event is the action's own. */
export type HearingRow<Name extends HearingActionName> = MachineRow<
  HearingRefusalCode,
  HearingStatus,
  HearingGuardName,
  ChecksFor<typeof hearingChecks, Name>,
  HearingEventKindOf<Name>,
  HearingNotice
> & {
  readonly adds?: readonly HearingAddition[];
  readonly caution?: HearingCaution;
};

/** Rows by the names of their actions. */
export type HearingRows<Name extends HearingActionName> = {
  readonly [One in Name]: WrittenRow<HearingRow<One>>;
};

/**
 * Who records what the State Hearing Office, the judge and the Director do: they are outside bodies, and the staff of the
 * Department or the agency's hearing coordinator write down their acts.
 */
export const recorders = by(["HEARING_OFFICE", "DEPARTMENT"], ["STATE_ANALYST", "HEARING_COORDINATOR"]);

/** Who acts for the agency. */
export const agency = by(["HOLDER"], ["HEARING_COORDINATOR", "SUPERVISOR", "DIRECTOR"]);

/** Who writes down what the complainant asks for or says: anybody who can help, 22 CCR 120100(a)(3). */
export const helpers = by(
  ["HOLDER", "DEPARTMENT"],
  ["OMBUDSPERSON", "INVESTIGATOR", "SUPERVISOR", "DIRECTOR", "HEARING_COORDINATOR", "STATE_ANALYST"],
);
