// The decorators of the types below need it before they run.
import "reflect-metadata";

export { ApprovalRefusedType, ApprovalSuccess } from "./approval.payloads.ts";
export { ApprovalType, seenBy } from "./approval.type.ts";
export type { AfterDecision } from "./decide-approval.ts";
export { askForApproval, givenApproval, type AskedFor } from "./ask-for-approval.ts";
