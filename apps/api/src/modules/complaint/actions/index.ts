import { AcknowledgeComplaintMutation } from "./acknowledge-complaint.mutation.ts";
import { AssignInvestigatorMutation } from "./assign-investigator.mutation.ts";
import { ExtendResolutionPeriodMutation } from "./extend-resolution-period.mutation.ts";
import { IssueWrittenResolutionMutation } from "./issue-written-resolution.mutation.ts";
import { ReceiveComplaintMutation } from "./receive-complaint.mutation.ts";
import { RecordResolutionReceiptMutation } from "./record-resolution-receipt.mutation.ts";
import { WithdrawComplaintMutation } from "./withdraw-complaint.mutation.ts";
import type { ServedActionName } from "../../../platform/auth/served-actions.ts";

type ResolverClass = new () => object;

/** The mutation of every action: an action without one does not compile. */
export const complaintActionMutations = {
  receiveComplaint: ReceiveComplaintMutation,
  acknowledgeComplaint: AcknowledgeComplaintMutation,
  assignInvestigator: AssignInvestigatorMutation,
  extendResolutionPeriod: ExtendResolutionPeriodMutation,
  issueWrittenResolution: IssueWrittenResolutionMutation,
  recordResolutionReceipt: RecordResolutionReceiptMutation,
  withdrawComplaint: WithdrawComplaintMutation,
} as const satisfies Record<ServedActionName, ResolverClass>;
