import { known } from "../complaint/known.ts";
import { anotherRound } from "./fold-setting.ts";
import type { HearingEvent } from "./hearing-event.ts";
import type { Compliance, HearingFacts, Rehearing } from "./hearing-facts.ts";

type Fold<Kind extends HearingEvent["kind"]> = (
  facts: HearingFacts,
  event: Extract<HearingEvent, { kind: Kind }>,
) => HearingFacts;

function withCompliance(facts: HearingFacts, more: Partial<Compliance>): HearingFacts {
  return facts.compliance ? { ...facts, compliance: { ...facts.compliance, ...more } } : facts;
}

function withRehearing(facts: HearingFacts, more: Partial<Rehearing>): HearingFacts {
  return facts.rehearing ? { ...facts, rehearing: { ...facts.rehearing, ...more } } : facts;
}

/** How each event at the hearing and after it changes the facts. */
export const foldDecision = {
  HearingHeld: (facts, { heldOn }) => ({ ...facts, status: "HELD", heldOn }),
  RecordClosed: (facts, { closedOn }) => ({ ...facts, status: "RECORD_CLOSED", recordClosedOn: closedOn }),
  NewHearingGranted: anotherRound,
  DecisionProposed: (facts, { proposedOn, outcomes }) => ({
    ...facts,
    status: "DECISION_PROPOSED",
    proposal: { proposedOn, outcomes },
  }),
  DecisionAdopted: (facts, { adoptedOn, outcomes }) => ({
    ...facts,
    status: "ADOPTED",
    decision: { adoptedOn, changed: false, outcomes },
  }),
  DecisionChanged: (facts, { adoptedOn, outcomes }) => ({
    ...facts,
    status: "ADOPTED",
    decision: { adoptedOn, changed: true, outcomes },
  }),
  FurtherHearingOrdered: anotherRound,
  DecisionReceiptRecorded: (facts, { receivedOn }) =>
    facts.decision ? { ...facts, decision: { ...facts.decision, receivedOn } } : facts,
  ComplianceBegun: (facts, { begunOn }) => ({ ...facts, status: "COMPLIANCE_DUE", compliance: { begunOn } }),
  ComplianceReported: (facts, { reportedOn, text }) => ({
    ...withCompliance(facts, { report: { reportedOn, text } }),
    status: "COMPLIANCE_REPORTED",
  }),
  ComplianceApproved: (facts, { determinedOn }) => ({
    ...withCompliance(facts, { determination: { determinedOn } }),
    status: "PLAN_APPROVED",
  }),
  ComplianceActionRequired: (facts, { determinedOn, required }) => ({
    ...withCompliance(facts, { determination: { determinedOn, required } }),
    status: "ACTION_REQUIRED",
  }),
  ComplianceDisputed: (facts, { disputedOn, text }) => ({
    ...withCompliance(facts, { dispute: { disputedOn, text } }),
    status: "COMPLIANCE_DISPUTED",
  }),
  RehearingRequested: (facts, { requestedOn, by, stay, reason }) => ({
    ...facts,
    rehearing: { requestedOn, by, stay, reason },
  }),
  StayDecided: (facts, { decidedOn, granted }) =>
    withRehearing(facts, { stayDecision: { decidedOn, granted } }),
  RehearingDenied: (facts, { decidedOn }) =>
    withRehearing(facts, { decision: { decidedOn, granted: false } }),
  RehearingGranted: (facts, { decidedOn }) =>
    anotherRound(withRehearing(facts, { decision: { decidedOn, granted: true } })),
  CourtPetitioned: (facts, { filedOn }) => ({ ...facts, courtReview: { filedOn } }),
  CourtDecisionRecorded: (facts, { decidedOn, note }) =>
    facts.courtReview ? known({ ...facts, courtReview: { ...facts.courtReview, decidedOn, note } }) : facts,
  HearingClosed: (facts, { closedOn }) => ({ ...facts, status: "CLOSED", closedOn }),
} as const satisfies { readonly [Kind in HearingEvent["kind"]]?: Fold<Kind> };
