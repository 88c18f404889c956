// The decorators of the types below need it before they run.
import "reflect-metadata";

export { AvailableActionType, RefusalType } from "./act/available-action.type.ts";
export { refusalIn, servedActions } from "./act/available-actions.ts";
export {
  clocksOf,
  touchedClocks,
  touchedTotal,
  walkStart,
  type TouchedDays,
  type TouchedRow,
  type WalkPlace,
} from "./complaint-clocks.read.sql.ts";
export { complaintKind } from "./complaint-kind.ts";
export { fingerprintOf } from "./act/fingerprint.ts";
export { FilingChannelEnum, IssueSubjectEnum } from "./complaint.enums.ts";
