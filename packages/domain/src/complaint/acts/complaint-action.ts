import type { DescribedActionOf } from "../../provenance/described-action.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { Filing } from "../../deadlines/facts/given-facts.ts";
import type { EvidenceDate } from "../../vocabulary/filing.ts";
import type { Evidenced } from "../../provenance/provenance.ts";
import type { ComplaintIssue, GivenApproval, NamedContact } from "../facts/complaint-facts.ts";
import type { complaintInputs } from "../inputs/complaint-inputs.ts";

/** Every action of the complaint machine, by the verb phrase of the field. */
export const complaintActionNames = [
  "receiveComplaint",
  "openComplaintFromRepeatedContact",
  "confirmRepeatedContact",
  "findNotSameSubject",
  "joinContact",
  "acknowledgeComplaint",
  "assignInvestigator",
  "markChecklistItem",
  "transferComplaint",
  "mailTransferCopy",
  "receiveTransfer",
  "disputeTransfer",
  "determineOwnership",
  "amendComplaint",
  "extendResolutionPeriod",
  "issueWrittenResolution",
  "adviseNoResolution",
  "referIssue",
  "sendModificationPaperwork",
  "recordClaim",
  "acknowledgeClaim",
  "extendClaim",
  "answerClaim",
  "recordResolutionReceipt",
  "planResolutionActions",
  "completeResolutionAction",
  "closeComplaint",
  "withdrawComplaint",
  "requestStateHearing",
  "requestIndependentReview",
  "assignReviewer",
  "answerIndependentReview",
  "withdrawIndependentReview",
  "recordHelp",
  "explainProcess",
  "correctFact",
] as const;

/** The name of one action. */
export type ComplaintActionName = (typeof complaintActionNames)[number];

/** One action with its input, by its name. */
export type ComplaintActionOf<Name extends ComplaintActionName> = Extract<ComplaintAction, { action: Name }>;

/** Takes a complaint in. Never refused for being late: a late filing is flagged and still taken, 22 CCR 120100(a)(2). */
export interface ReceiveComplaint extends Evidenced<"knewOn" | EvidenceDate> {
  readonly action: "receiveComplaint";
  readonly filing: Filing;
  readonly knewOn?: PlainDate | undefined;
  readonly issues: readonly ComplaintIssue[];
  readonly caseworkerId?: string | undefined;
  readonly ombudspersonId?: string | undefined;
  /** The contacts after which it was filed, oldest first. */
  readonly contacts?: readonly NamedContact[] | undefined;
}

/**
 * A contact that repeats an earlier one is a complaint by force of 22 CCR 111544(d): it is opened with the record of the
 * contact, and a person confirms it or finds otherwise. `complaintOfRepetition` makes the action out of the contact.
 */
export interface OpenComplaintFromRepeatedContact {
  readonly action: "openComplaintFromRepeatedContact";
  readonly filing: Filing;
  readonly issues: readonly ComplaintIssue[];
  /** The earlier contact, where it is on record, and the one that repeats it. */
  readonly contacts: readonly NamedContact[];
  /** The day of the very first contact about it that is known, on record or not. */
  readonly firstContactOn?: PlainDate | undefined;
}

type Inputs = typeof complaintInputs;

/** What is on record of a contact that somebody joins. Nobody types it, and nothing of it is written down. */
export interface SeenContact {
  readonly receivedOn: PlainDate;
  /** Whether it is of a party on the other side of the case. */
  readonly isOpposed: boolean;
}

type LookedUp<Action> = Action extends { readonly action: "issueWrittenResolution" }
  ? Action & { readonly approval?: GivenApproval | undefined }
  : Action extends { readonly action: "joinContact" }
    ? Action & {
        readonly seenContact?: SeenContact | undefined;
        /** The day of what the contact repeats in its turn, as somebody took it down or as it is on record. */
        readonly firstOn?: PlainDate | undefined;
      }
    : Action;

/** An action as its description makes it, with what is looked up for it. */
export type DescribedAction = LookedUp<DescribedActionOf<Inputs>>;

/** Any action with its input. */
export type ComplaintAction = ReceiveComplaint | OpenComplaintFromRepeatedContact | DescribedAction;
