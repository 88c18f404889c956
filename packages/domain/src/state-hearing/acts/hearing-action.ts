import type { HearingDecisionAction } from "./hearing-decision-action.ts";
import type { HearingRequestAction } from "./hearing-request-action.ts";

/** Any action of the state-hearing machine with its input. */
export type HearingAction = HearingRequestAction | HearingDecisionAction;

/** Every action of the state-hearing machine, by the verb phrase of the field, in the order of a hearing's life. */
export const hearingActionNames = [
  "receiveHearingRequest",
  "screenRequest",
  "noticeDismissal",
  "noticeGroundsDismissal",
  "giveFurtherFacts",
  "mailFurtherFacts",
  "takeBackDismissalNotice",
  "takeBackGroundsNotice",
  "dismissRequest",
  "dismissGrounds",
  "dismissForCourt",
  "sendDismissalDecision",
  "scheduleHearing",
  "sendHearingNotice",
  "askForHearingChange",
  "holdByTelephone",
  "refuseHearingChange",
  "postponeHearing",
  "waiveTime",
  "filePositionStatement",
  "trySettlement",
  "withdrawRequest",
  "recordNonAppearance",
  "requestReinstatement",
  "reinstateHearing",
  "abandonRequest",
  "holdHearing",
  "closeRecord",
  "replaceJudge",
  "grantNewHearing",
  "proposeDecision",
  "adoptDecision",
  "changeDecision",
  "orderFurtherHearing",
  "recordDecisionReceipt",
  "recordComplainantDecisionReceipt",
  "beginCompliance",
  "reportCompliance",
  "approveCompliance",
  "requireComplianceAction",
  "disputeCompliance",
  "requestRehearing",
  "decideStay",
  "denyRehearing",
  "grantRehearing",
  "petitionCourt",
  "recordCourtDecision",
  "closeHearing",
  "correctFact",
] as const satisfies readonly HearingAction["action"][];

/** The name of one action. */
export type HearingActionName = (typeof hearingActionNames)[number];

/** One action with its input, by its name. */
export type HearingActionOf<Name extends HearingActionName> = Extract<HearingAction, { action: Name }>;
