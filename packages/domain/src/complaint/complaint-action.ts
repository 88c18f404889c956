import type { PlainDate } from "../calendar/plain-date.ts";
import type { ComplaintIssue, Finding } from "./complaint-facts.ts";
import type { Filing } from "../deadlines/given-facts.ts";
import type { WithdrawalManner } from "../vocabulary/manner.ts";
import type { ContactAction, ConvertRepeatedContact } from "./contact-action.ts";
import type { Evidenced } from "../provenance/provenance.ts";
import type { EvidenceDate } from "../vocabulary/filing.ts";
import type { AftermathAction } from "./aftermath-action.ts";
import type { Role } from "../vocabulary/role.ts";
import type { TransferAction } from "./transfer-action.ts";

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

/** Records that the acknowledgement (LCR002) was mailed. */
export interface AcknowledgeComplaint extends Evidenced<"acknowledgementMailedOn"> {
  readonly action: "acknowledgeComplaint";
  readonly noticeMailedOn: PlainDate;
}

/** Names the investigator, who is never the caseworker involved. */
export interface AssignInvestigator {
  readonly action: "assignInvestigator";
  readonly investigator: {
    readonly staffId: string;
    readonly role: Role;
    readonly sameAgency: boolean;
    readonly active: boolean;
  };
}

/** Extends the time to resolve; only once, at most 30 days, counted from receipt. */
export interface ExtendResolutionPeriod extends Evidenced<"extensionNoticeMailedOn"> {
  readonly action: "extendResolutionPeriod";
  /** Whole days, 1 to 30. */
  readonly days: number;
  readonly reason: string;
  readonly noticeMailedOn: PlainDate;
}

/** Issues the written resolution (LCR006) with one finding for each issue. */
export interface IssueWrittenResolution extends Evidenced<"resolutionDatedOn" | "resolutionMailedOn"> {
  readonly action: "issueWrittenResolution";
  readonly datedOn: PlainDate;
  readonly mailedOn: PlainDate;
  readonly findings: readonly Finding[];
  readonly actionsToTake?: string | undefined;
}

/** Records the day the complainant received the written resolution: the day the 90 days of Fam. Code 17801(c) run from. */
export interface RecordResolutionReceipt extends Evidenced<"resolutionReceivedOn"> {
  readonly action: "recordResolutionReceipt";
  readonly receivedOn: PlainDate;
}

/** Withdraws the complaint at the complainant's wish. */
export interface WithdrawComplaint extends Evidenced<"withdrawnOn"> {
  readonly action: "withdrawComplaint";
  readonly withdrawnOn: PlainDate;
  readonly manner: WithdrawalManner;
  readonly note: string;
}

/** Any action with its input. */
export type ComplaintAction =
  | ContactAction
  | ConvertRepeatedContact
  | ReceiveComplaint
  | AcknowledgeComplaint
  | AssignInvestigator
  | ExtendResolutionPeriod
  | IssueWrittenResolution
  | RecordResolutionReceipt
  | WithdrawComplaint
  | TransferAction
  | AftermathAction;
