import type { ComponentType } from "react";
import { AcknowledgeComplaintForm } from "./acknowledge-complaint-form.tsx";
import type { OfferedAction } from "./action-names.ts";
import { AssignInvestigatorForm } from "./assign-investigator-form.tsx";
import { ExtendResolutionPeriodForm } from "./extend-resolution-period-form.tsx";
import type { ActionFormProps } from "./form-props.ts";
import { IssueWrittenResolutionForm } from "./issue-written-resolution-form.tsx";
import { RecordResolutionReceiptForm } from "./record-resolution-receipt-form.tsx";
import { WithdrawComplaintForm } from "./withdraw-complaint-form.tsx";

/** The form of each action; a new action of the API does not compile until it has one here. */
export const actionForms = {
  acknowledgeComplaint: AcknowledgeComplaintForm,
  assignInvestigator: AssignInvestigatorForm,
  extendResolutionPeriod: ExtendResolutionPeriodForm,
  issueWrittenResolution: IssueWrittenResolutionForm,
  recordResolutionReceipt: RecordResolutionReceiptForm,
  withdrawComplaint: WithdrawComplaintForm,
} as const satisfies Record<OfferedAction, ComponentType<ActionFormProps>>;
