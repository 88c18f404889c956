// Holds: periods in which automatic enforcement actions are shut down, and who comes first because of one.
export {
  type EnforcementHold,
  type EnforcementNotice,
  covers,
  urgencyCitations,
  whyUrgent,
} from "../src/enforcement/hold.ts";
export {
  type HoldAct,
  type HoldActName,
  type HoldRow,
  holdActNames,
  holdActs,
  whyNotHold,
} from "../src/enforcement/hold-acts.ts";
export { namesNotice } from "../src/enforcement/names-notice.ts";
export { type HoldRefusal, refuseHold } from "../src/enforcement/hold-refusals.ts";
export {
  type AutomaticAction,
  automaticActions,
  automaticActionWords,
} from "../src/vocabulary/automatic-action.ts";
