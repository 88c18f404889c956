import { earliestOf } from "../../calendar/first-and-last.ts";
import { compareDates } from "../../calendar/plain-date.ts";
import { recorded } from "../../vocabulary/impossible.ts";
import type { ComplaintEvent, ComplaintEventKind } from "./complaint-event.ts";
import type { ComplaintFacts } from "../facts/complaint-facts.ts";
import { corrected } from "../correctable-facts.ts";
import { foldExplanation } from "../../ombudsperson/explanation.ts";
import { foldReview } from "../../ombudsperson/independent-review.ts";
import { foldFormHelp } from "../../ombudsperson/form-help.ts";
import { foldClaim } from "./fold-claim.ts";
import { foldTransfer } from "./fold-transfer.ts";
import { known } from "../../machine/known.ts";

/** What happens to a complaint once it is there. */
type LaterKind = Exclude<ComplaintEventKind, "ComplaintReceived" | "RepeatedContactBecameComplaint">;

/** How each event changes the facts of a complaint. */
export const foldComplaint: {
  readonly [Kind in LaterKind]: (
    facts: ComplaintFacts,
    event: Extract<ComplaintEvent, { kind: Kind }>,
  ) => ComplaintFacts;
} = {
  ...foldTransfer,
  DatesRecounted: (facts) => facts,
  RepeatedContactConfirmed: (facts, { confirmedOn }) => ({ ...facts, repetition: { confirmedOn } }),
  NotSameSubjectFound: (facts, { foundOn, reason }) => ({
    ...facts,
    status: "NOT_A_REPETITION",
    repetition: { notTheSameSubject: { foundOn, reason } },
  }),
  ContactJoined: (facts, { contactId, receivedOn, firstOn }) => ({
    ...facts,
    contacts: [...(facts.contacts ?? []), { contactId, receivedOn }].toSorted((one, other) =>
      compareDates(one.receivedOn, other.receivedOn),
    ),
    firstContactOn: earliestOf(facts.firstContactOn, facts.contacts?.[0]?.receivedOn, receivedOn, firstOn),
  }),
  ComplaintAcknowledged: (facts, { noticeMailedOn }) => ({ ...facts, acknowledgement: { noticeMailedOn } }),
  InvestigatorAssigned: (facts, { investigatorId }) => ({
    ...facts,
    status: "UNDER_INVESTIGATION",
    investigatorId,
  }),
  ResolutionPeriodExtended: (facts, { days, reason, noticeMailedOn, approvedById }) => ({
    ...facts,
    extension: { days, reason, noticeMailedOn, approvedById },
  }),
  ChecklistItemMarked: (facts, { item, standing, markedOn, markedById, note }) => ({
    ...facts,
    checklist: [
      ...(facts.checklist ?? []).filter((one) => one.item !== item),
      known({ item, standing, markedOn, markedById, note }),
    ],
  }),
  WrittenResolutionIssued: (facts, { datedOn, mailedOn, findings, actionsToTake, approval }) => ({
    ...facts,
    status: "RESOLVED",
    resolution: known({ datedOn, mailedOn, findings, actionsToTake, approval }),
  }),
  ResolutionReceiptRecorded: (facts, { receivedOn }) => {
    const resolution = recorded(facts.resolution, "A receipt was recorded without a resolution.");
    return { ...facts, resolution: { ...resolution, receivedOn } };
  },
  ComplaintWithdrawn: (facts, { withdrawnOn, manner, note }) => ({
    ...facts,
    status: "WITHDRAWN",
    withdrawal: { withdrawnOn, manner, note },
  }),
  ComplaintAmended: (facts, { amendedOn, noticeMailedOn, issues }) => ({
    ...facts,
    issues,
    amendedOn,
    amendments: [...(facts.amendments ?? []), { amendedOn, noticeMailedOn }],
  }),
  NoResolutionAdvised: (facts, { noticeMailedOn }) => ({ ...facts, noResolutionAdvice: { noticeMailedOn } }),
  IssueReferred: (facts, event) => {
    const { kind: _, ...referral } = event;
    return { ...facts, referrals: [...(facts.referrals ?? []), known(referral)] };
  },
  ModificationPaperworkSent: (facts, event) => {
    const { kind: _, ...sent } = event;
    return { ...facts, modificationPaperwork: [...(facts.modificationPaperwork ?? []), sent] };
  },
  ResolutionActionsPlanned: (facts, { actions }) => ({
    ...facts,
    status: "ACTIONS_PENDING",
    resolutionActions: [...(facts.resolutionActions ?? []), ...actions],
  }),
  ResolutionActionCompleted: (facts, { ordinal, completedOn }) => ({
    ...facts,
    resolutionActions: (facts.resolutionActions ?? []).map((one) =>
      one.ordinal === ordinal ? { ...one, completedOn } : one,
    ),
  }),
  ComplaintClosed: (facts, { closedOn }) => ({ ...facts, status: "CLOSED", closure: { closedOn } }),
  StateHearingRequested: (facts, { requestedOn, grounds }) => ({
    ...facts,
    hearingRequest: { requestedOn, grounds },
  }),
  FormHelpGiven: foldFormHelp,
  ProcessExplained: foldExplanation,
  ...foldClaim,
  ...foldReview,
  FactCorrected: (facts, event) => {
    const { kind: _, ...correction } = event;
    return { ...corrected(facts, event), corrections: [...(facts.corrections ?? []), correction] };
  },
};
