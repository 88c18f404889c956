import { plainDate as d } from "@redress/domain/calendar";
import type { HearingActionOf as ActionOf } from "@redress/domain/state-hearing";
import { hearingActs } from "./hearing-steps.ts";
import type { HearingStep } from "./hearing-life.ts";
import { staff } from "../people.ts";

/** The side that asks for a rehearing. */
export type RehearingSide = ActionOf<"requestRehearing">["by"];

const askedBy = (side: RehearingSide | undefined) => (side === undefined ? {} : { askedBy: side });

/** A decision’s review and the agency’s compliance with it, each step on the day that is told. */
export const hearingStepOn = {
  receive: (day: string): ActionOf<"recordDecisionReceipt"> => ({
    action: "recordDecisionReceipt",
    receivedOn: d(day),
  }),
  reachComplainant: (day: string): ActionOf<"recordComplainantDecisionReceipt"> => ({
    action: "recordComplainantDecisionReceipt",
    receivedOn: d(day),
  }),
  ask: (day: string, by: RehearingSide, stay = false): ActionOf<"requestRehearing"> => ({
    action: "requestRehearing",
    requestedOn: d(day),
    by,
    stay,
    reason: "A new audit.",
  }),
  decideStay: (day: string, granted: boolean, of?: RehearingSide): ActionOf<"decideStay"> => ({
    action: "decideStay",
    decidedOn: d(day),
    granted,
    ...askedBy(of),
  }),
  deny: (day: string, of?: RehearingSide): ActionOf<"denyRehearing"> => ({
    action: "denyRehearing",
    decidedOn: d(day),
    ...askedBy(of),
  }),
  grant: (day: string): ActionOf<"grantRehearing"> => ({ action: "grantRehearing", decidedOn: d(day) }),
  withdraw: (day: string): ActionOf<"withdrawRequest"> => ({
    action: "withdrawRequest",
    withdrawnOn: d(day),
    manner: "WRITTEN",
  }),
  petition: (day: string): ActionOf<"petitionCourt"> => ({ action: "petitionCourt", filedOn: d(day) }),
  begin: (day: string): HearingStep => [
    staff.hearingCoordinator,
    { action: "beginCompliance", begunOn: d(day) },
  ],
  report: (day: string): HearingStep => [
    staff.hearingCoordinator,
    { ...hearingActs.reportCompliance, reportedOn: d(day) },
  ],
  approve: (day: string): ActionOf<"approveCompliance"> => ({
    action: "approveCompliance",
    determinedOn: d(day),
  }),
  direct: (day: string): ActionOf<"requireComplianceAction"> => ({
    action: "requireComplianceAction",
    determinedOn: d(day),
    required: "Send the refund.",
  }),
  dispute: (day: string): ActionOf<"disputeCompliance"> => ({
    action: "disputeCompliance",
    disputedOn: d(day),
    text: "Nothing has come.",
  }),
  close: (day: string): ActionOf<"closeHearing"> => ({ action: "closeHearing", closedOn: d(day) }),
} as const;
