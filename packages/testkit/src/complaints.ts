import { plainDate } from "@redress/domain/calendar";
import type { ComplaintFacts, ComplaintIssue } from "@redress/domain/complaint";
import type { IssueSubject } from "@redress/domain/vocabulary";
import { handedIn } from "./filings.ts";
import { staff } from "./people.ts";

/** One issue. */
export function anIssue(ordinal: number, subject: IssueSubject = "PAYMENT"): ComplaintIssue {
  return { ordinal, subject, description: "The payment of March did not arrive and nobody could say why." };
}

/** A complaint handed in on Wednesday, April 1, 2026, about one missing payment. Every change is your own. */
export function aComplaint(changes: Partial<ComplaintFacts> = {}): ComplaintFacts {
  return {
    status: "RECEIVED",
    filing: handedIn("2026-04-01"),
    issues: [anIssue(1)],
    caseworkerId: staff.caseworker.id,
    ombudspersonId: staff.ombudsperson.id,
    ...changes,
  };
}

/** The same complaint with an investigator. */
export function aComplaintUnderInvestigation(changes: Partial<ComplaintFacts> = {}): ComplaintFacts {
  return aComplaint({ status: "UNDER_INVESTIGATION", investigatorId: staff.investigator.id, ...changes });
}

/** The same complaint with a resolution dated and mailed on Thursday, April 30, 2026. */
export function aResolvedComplaint(changes: Partial<ComplaintFacts> = {}): ComplaintFacts {
  return aComplaintUnderInvestigation({
    status: "RESOLVED",
    resolution: {
      datedOn: plainDate("2026-04-30"),
      mailedOn: plainDate("2026-04-30"),
      findings: [
        {
          issueOrdinal: 1,
          outcome: "FOR_COMPLAINANT",
          explanation: "The payment was held by mistake and is released.",
        },
      ],
    },
    ...changes,
  });
}

/** The same complaint withdrawn by telephone on Monday, April 6, 2026. */
export function aWithdrawnComplaint(changes: Partial<ComplaintFacts> = {}): ComplaintFacts {
  return aComplaint({
    status: "WITHDRAWN",
    withdrawal: { withdrawnOn: plainDate("2026-04-06"), manner: "ORAL", note: "The payment has arrived." },
    ...changes,
  });
}
