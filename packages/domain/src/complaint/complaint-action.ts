import type { DescribedActionOf } from "../provenance/described-action.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { Filing } from "../deadlines/facts/given-facts.ts";
import type { EvidenceDate } from "../vocabulary/filing.ts";
import type { Evidenced } from "../provenance/provenance.ts";
import type { ComplaintIssue } from "./complaint-facts.ts";
import type { ContactAction, ConvertRepeatedContact } from "./contact-action.ts";
import type { complaintInputs } from "./inputs/complaint-inputs.ts";

/** Every action of the complaint machine, by the verb phrase of the field. */
export const complaintActionNames = [
  "recordContact",
  "acknowledgeContact",
  "answerContact",
  "offerComplaint",
  "convertRepeatedContact",
  "rejectRepeatedContact",
  "closeContact",
  "receiveComplaint",
  "acknowledgeComplaint",
  "assignInvestigator",
  "transferComplaint",
  "mailTransferCopy",
  "receiveTransfer",
  "disputeTransfer",
  "determineOwnership",
  "amendComplaint",
  "extendResolutionPeriod",
  "issueWrittenResolution",
  "adviseNoResolution",
  "recordResolutionReceipt",
  "planResolutionActions",
  "completeResolutionAction",
  "closeComplaint",
  "withdrawComplaint",
  "requestStateHearing",
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
}

type Inputs = typeof complaintInputs;

/** The name of an action whose input is described. */
export type DescribedActionName = keyof Inputs;

/** An action as its description makes it. */
export type DescribedAction = DescribedActionOf<Inputs>;

/** Any action with its input. */
export type ComplaintAction = ContactAction | ConvertRepeatedContact | ReceiveComplaint | DescribedAction;
