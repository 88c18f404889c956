// Records outside somebody's own list: opened with a reason, or for some days that a supervisor approves.
export {
  type AccessActName,
  type AccessReason,
  accessActNames,
  accessActOf,
  accessReasonWords,
} from "../src/access/access-acts.ts";
export { refuseAccess } from "../src/access/access-refusals.ts";
export {
  type AccessAct,
  type TiesToRecord,
  isOutsideList,
  mayLieOutside,
  whyNotAccess,
} from "../src/access/own-list.ts";
