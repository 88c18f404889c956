import type { PlainDate } from "../calendar/plain-date.ts";
import type { ComplaintIssue, Filing, Finding, WithdrawalManner } from "./complaint-facts.ts";

/**
 * What happened, in the past tense of the action's words. Events are the truth: folding them gives the facts.
 * Only facts that the machine reasons about stand here; who the complainant is belongs to the record, not to the law.
 */
export type ComplaintEvent =
  | {
      readonly kind: "ComplaintReceived";
      readonly filing: Filing;
      readonly knewOn?: PlainDate | undefined;
      readonly issues: readonly ComplaintIssue[];
      readonly caseworkerId?: string | undefined;
      readonly ombudspersonId?: string | undefined;
    }
  | { readonly kind: "ComplaintAcknowledged"; readonly noticeMailedOn: PlainDate }
  | {
      readonly kind: "InvestigatorAssigned";
      readonly investigatorId: string;
      readonly previousInvestigatorId?: string | undefined;
    }
  | {
      readonly kind: "ResolutionPeriodExtended";
      readonly days: number;
      readonly reason: string;
      readonly noticeMailedOn: PlainDate;
      readonly approvedById: string;
    }
  | {
      readonly kind: "WrittenResolutionIssued";
      readonly datedOn: PlainDate;
      readonly mailedOn: PlainDate;
      readonly findings: readonly Finding[];
      readonly actionsToTake?: string | undefined;
    }
  | { readonly kind: "ResolutionReceiptRecorded"; readonly receivedOn: PlainDate }
  | {
      readonly kind: "ComplaintWithdrawn";
      readonly withdrawnOn: PlainDate;
      readonly manner: WithdrawalManner;
      readonly note: string;
    };

/** The name of one kind of event. */
export type ComplaintEventKind = ComplaintEvent["kind"];

/** Every kind of event, for schemas and tables. */
export const complaintEventKinds = [
  "ComplaintReceived",
  "ComplaintAcknowledged",
  "InvestigatorAssigned",
  "ResolutionPeriodExtended",
  "WrittenResolutionIssued",
  "ResolutionReceiptRecorded",
  "ComplaintWithdrawn",
] as const satisfies readonly ComplaintEventKind[];
