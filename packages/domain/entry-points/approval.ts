// What another person must agree to before it is done, and who may.
export {
  type ApprovalDecision,
  type ApprovalKindName,
  type ApprovalStatus,
  approvalKind,
  approvalKindNames,
  approvalStatuses,
  approvalStatusWords,
} from "../src/approval/approval-kinds.ts";
export { type ApprovalRefusal, refuseApproval, whyNotDecide } from "../src/approval/why-not-decide.ts";
