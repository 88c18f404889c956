import type { ComplaintActionName } from "@redress/domain";
import type { ComplaintAction } from "../../../gql/graphql.ts";

/** The actions that an existing complaint can be offered. */
export type OfferedAction = Exclude<ComplaintAction, "RECEIVE_COMPLAINT">;

/** The domain's word for each action of the API. */
export const domainAction = {
  ACKNOWLEDGE_COMPLAINT: "acknowledgeComplaint",
  ASSIGN_INVESTIGATOR: "assignInvestigator",
  EXTEND_RESOLUTION_PERIOD: "extendResolutionPeriod",
  ISSUE_WRITTEN_RESOLUTION: "issueWrittenResolution",
  RECORD_RESOLUTION_RECEIPT: "recordResolutionReceipt",
  WITHDRAW_COMPLAINT: "withdrawComplaint",
} as const satisfies Record<OfferedAction, ComplaintActionName>;
