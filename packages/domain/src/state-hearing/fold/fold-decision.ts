import { known } from "../../machine/known.ts";
import { recorded } from "../../vocabulary/impossible.ts";
import { correctedHearing } from "../facts/correctable-hearing-facts.ts";
import type { HearingEvent } from "../acts/hearing-event.ts";
import { withCourtDecision, withPetition, withRehearings } from "./fold-review.ts";
import type { Compliance, HearingDecision, HearingFacts } from "../facts/hearing-facts.ts";
import { anotherRound } from "../facts/hearing-rounds.ts";

type Fold<Kind extends HearingEvent["kind"]> = (
  facts: HearingFacts,
  event: Extract<HearingEvent, { kind: Kind }>,
) => HearingFacts;

function withCompliance(facts: HearingFacts, more: Partial<Compliance>): HearingFacts {
  const compliance = recorded(facts.compliance, "Compliance went on that was never begun.");
  return { ...facts, compliance: { ...compliance, ...more } };
}

/** A receipt of the decision by one side. */
function withReceipt(facts: HearingFacts, receipt: Partial<HearingDecision>): HearingFacts {
  const decision = recorded(facts.decision, "A receipt was recorded without a decision.");
  return { ...facts, decision: { ...decision, ...receipt } };
}

/** What the Department or the complainant says, also of an agency that never began. */
function withWord(facts: HearingFacts, more: Partial<Compliance>): HearingFacts {
  return { ...facts, compliance: { ...facts.compliance, ...more } };
}

/** How each event at the hearing and after it, and each correction, changes the facts. */
export const foldDecision = {
  HearingHeld: (facts, { heldOn }) => ({ ...facts, status: "HELD", heldOn }),
  RecordClosed: (facts, { closedOn }) => ({ ...facts, status: "RECORD_CLOSED", recordClosedOn: closedOn }),
  JudgeReplaced: (facts, { noticeSentOn }) => ({ ...facts, judgeReplacedOn: noticeSentOn }),
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
  DecisionReceiptRecorded: (facts, { receivedOn }) => withReceipt(facts, { receivedByAgencyOn: receivedOn }),
  ComplainantDecisionReceiptRecorded: (facts, { receivedOn }) =>
    withReceipt(facts, { receivedByComplainantOn: receivedOn }),
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
    ...withWord(facts, { determination: { determinedOn, required } }),
    status: "ACTION_REQUIRED",
  }),
  // Disputing it opens a closed hearing again: the Department has to determine.
  ComplianceDisputed: (facts, { disputedOn, text }) =>
    known({
      ...withWord(facts, { dispute: { disputedOn, text } }),
      status: "COMPLIANCE_DISPUTED",
      closedOn: undefined,
    } as const),
  RehearingRequested: (facts, { requestedOn, by, stay, reason, lateCause }) => ({
    ...facts,
    rehearings: [...(facts.rehearings ?? []), known({ requestedOn, by, stay, reason, lateCause })],
  }),
  StayDecided: (facts, { decidedOn, granted, askedBy }) =>
    withRehearings(facts, askedBy, { stayDecision: { decidedOn, granted } }),
  RehearingDenied: (facts, { decidedOn, askedBy }) =>
    withRehearings(facts, askedBy, { decision: { decidedOn, granted: false } }),
  // The matter is heard again for both sides: a grant answers every request that waits.
  RehearingGranted: (facts, { decidedOn }) =>
    anotherRound(withRehearings(facts, undefined, { decision: { decidedOn, granted: true } })),
  CourtPetitioned: (facts, { filedOn }) => withPetition(facts, filedOn),
  CourtDecisionRecorded: (facts, { decidedOn, note }) => withCourtDecision(facts, { decidedOn, note }),
  HearingClosed: (facts, { closedOn }) => ({ ...facts, status: "CLOSED", closedOn }),
  FactCorrected: (facts, event) => {
    const { kind: _, ...correction } = event;
    return { ...correctedHearing(facts, event), corrections: [...(facts.corrections ?? []), correction] };
  },
} as const satisfies { readonly [Kind in HearingEvent["kind"]]?: Fold<Kind> };
