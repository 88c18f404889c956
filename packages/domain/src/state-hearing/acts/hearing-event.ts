import type { GroundOutcome, RehearingParty } from "../facts/hearing-facts.ts";
import type { MadeCorrection } from "../../provenance/correction/correction.ts";
import type { HearingActionName, HearingActionOf } from "./hearing-action.ts";

/** What each action becomes in the history: the past tense of its words. */
export const hearingEventKinds = {
  receiveHearingRequest: "HearingRequestReceived",
  screenRequest: "RequestScreened",
  noticeDismissal: "DismissalNoticed",
  noticeGroundsDismissal: "GroundsDismissalNoticed",
  giveFurtherFacts: "FurtherFactsGiven",
  mailFurtherFacts: "FurtherFactsMailed",
  takeBackDismissalNotice: "DismissalNoticeTakenBack",
  takeBackGroundsNotice: "GroundsNoticeTakenBack",
  dismissRequest: "RequestDismissed",
  dismissGrounds: "GroundsDismissed",
  dismissForCourt: "RequestDismissedForCourt",
  sendDismissalDecision: "DismissalDecisionSent",
  scheduleHearing: "HearingScheduled",
  sendHearingNotice: "HearingNoticeSent",
  askForHearingChange: "HearingChangeAsked",
  holdByTelephone: "HearingMovedToTelephone",
  refuseHearingChange: "HearingChangeRefused",
  postponeHearing: "HearingPostponed",
  waiveTime: "TimeWaived",
  filePositionStatement: "PositionStatementFiled",
  trySettlement: "SettlementTried",
  withdrawRequest: "RequestWithdrawn",
  recordNonAppearance: "NonAppearanceRecorded",
  requestReinstatement: "ReinstatementRequested",
  reinstateHearing: "HearingReinstated",
  abandonRequest: "RequestAbandoned",
  holdHearing: "HearingHeld",
  closeRecord: "RecordClosed",
  replaceJudge: "JudgeReplaced",
  grantNewHearing: "NewHearingGranted",
  proposeDecision: "DecisionProposed",
  adoptDecision: "DecisionAdopted",
  changeDecision: "DecisionChanged",
  orderFurtherHearing: "FurtherHearingOrdered",
  recordDecisionReceipt: "DecisionReceiptRecorded",
  recordComplainantDecisionReceipt: "ComplainantDecisionReceiptRecorded",
  beginCompliance: "ComplianceBegun",
  reportCompliance: "ComplianceReported",
  approveCompliance: "ComplianceApproved",
  requireComplianceAction: "ComplianceActionRequired",
  disputeCompliance: "ComplianceDisputed",
  requestRehearing: "RehearingRequested",
  decideStay: "StayDecided",
  denyRehearing: "RehearingDenied",
  grantRehearing: "RehearingGranted",
  petitionCourt: "CourtPetitioned",
  recordCourtDecision: "CourtDecisionRecorded",
  closeHearing: "HearingClosed",
  correctFact: "FactCorrected",
} as const satisfies Readonly<Record<HearingActionName, string>>;

/** The kind of event of an action. */
export type HearingEventKindOf<Name extends HearingActionName> = (typeof hearingEventKinds)[Name];

/** The name of one kind of event. */
export type HearingEventKind = HearingEventKindOf<HearingActionName>;

/** What an event says besides its action's own input. */
interface Additions {
  readonly adoptDecision: { readonly outcomes: readonly GroundOutcome[] };
  readonly postponeHearing: { readonly byDays: number };
  readonly decideStay: { readonly askedBy: RehearingParty };
  readonly denyRehearing: { readonly askedBy: RehearingParty };
  readonly correctFact: Pick<MadeCorrection, "from" | "correctedById">;
}

/** The event of one action: its input, and what the machine works out with it. */
export type HearingEventOf<Name extends HearingActionName> = Name extends HearingActionName
  ? { readonly kind: HearingEventKindOf<Name> } & Omit<HearingActionOf<Name>, "action" | "shown"> &
      (Name extends keyof Additions ? Additions[Name] : unknown)
  : never;

/** Any event of a state hearing. Events are the truth: folding them gives the facts. */
export type HearingEvent = HearingEventOf<HearingActionName>;
