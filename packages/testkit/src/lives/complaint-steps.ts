import { plainDate as d } from "@redress/domain/calendar";
import type { ComplaintAction, ComplaintActionOf } from "@redress/domain/complaint";
import { anIssue } from "../complaints.ts";
import { complaintEvidence } from "../evidence.ts";
import { handedIn, spoken } from "../filings.ts";
import { staff } from "../people.ts";

const { log, statement } = complaintEvidence;

/**
 * Steps of one complaint, received on Monday, May 18, 2026, whose 30 days end on Wednesday, June 17: resolved on Friday,
 * June 12, or sent on Friday, May 22 to another agency, which disputes that it is its own.
 */
export const complaintActs = {
  receiveComplaint: {
    action: "receiveComplaint",
    filing: handedIn("2026-05-18"),
    issues: [anIssue(1)],
  },
  assignInvestigator: {
    action: "assignInvestigator",
    investigator: {
      staffId: staff.investigator.id,
      role: "INVESTIGATOR",
      sameAgency: true,
      active: true,
    },
  },
  issueWrittenResolution: {
    action: "issueWrittenResolution",
    datedOn: d("2026-06-12"),
    mailedOn: d("2026-06-12"),
    findings: [{ issueOrdinal: 1, outcome: "FOR_COMPLAINANT", explanation: "Sent back by mistake." }],
  },
  transferComplaint: {
    action: "transferComplaint",
    toAgencyId: "agency-b",
    sentOn: d("2026-05-22"),
    sentBy: "FAX",
    reason: "The case is there.",
  },
  mailTransferCopy: { action: "mailTransferCopy", copyMailedOn: d("2026-05-26") }, // Tuesday
  receiveTransfer: { action: "receiveTransfer", receivedOn: d("2026-05-26") },
  disputeTransfer: {
    action: "disputeTransfer",
    disputeContactedOn: d("2026-05-29"),
    reason: "It was closed here.",
  },
  determineOwnership: {
    action: "determineOwnership",
    determinedOn: d("2026-06-04"),
    ownership: "RECEIVING",
  },
} as const satisfies { readonly [Name in ComplaintAction["action"]]?: ComplaintActionOf<Name> };

/** The same complaint when it was spoken on that Monday, with the evidence of its days. */
export const spokenWithEvidence = {
  ...complaintActs.receiveComplaint,
  filing: spoken("2026-05-18"),
  knewOn: d("2026-04-01"),
  provenance: { spokenOn: log, knewOn: statement },
} as const satisfies ComplaintAction;
