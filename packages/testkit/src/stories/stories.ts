import { plainDate } from "@redress/domain/calendar";
import type { ComplaintIssue, ReceiveComplaint } from "@redress/domain/complaint";
import type { Filing } from "@redress/domain/deadlines";
import { complaintActs } from "../lives/complaint-steps.ts";
import { anIssue } from "../complaints.ts";
import { handedIn, mailed, sentElectronically, spoken } from "../filings.ts";
import { staff } from "../people.ts";
import { step, type Story } from "./story.ts";

const { ombudsperson, investigator, supervisor, director, caseworker } = staff;

function receive(
  filing: Filing,
  knewOn: string,
  issues: readonly ComplaintIssue[] = [anIssue(1)],
): ReceiveComplaint {
  const by = { caseworkerId: caseworker.id, ombudspersonId: ombudsperson.id };
  return { action: "receiveComplaint", filing, knewOn: plainDate(knewOn), issues, ...by };
}

const { assignInvestigator: investigate } = complaintActs;

/** Posted on Friday, March 6, 2026; acknowledged, investigated and resolved before day 30. */
export const mailedAndResolvedInTime: Story = {
  name: "mailed and resolved in time",
  steps: [
    step("2026-03-10", ombudsperson, receive(mailed("2026-03-06", "2026-03-09"), "2026-02-20")),
    step("2026-03-13", ombudsperson, {
      action: "acknowledgeComplaint",
      noticeMailedOn: plainDate("2026-03-13"),
    }),
    step("2026-03-16", supervisor, investigate),
    step("2026-04-03", investigator, {
      action: "issueWrittenResolution",
      datedOn: plainDate("2026-04-02"),
      mailedOn: plainDate("2026-04-03"),
      findings: [
        {
          issueOrdinal: 1,
          outcome: "FOR_COMPLAINANT",
          explanation: "The payment was held by mistake and is released.",
        },
      ],
      actionsToTake: "Release the held payment within five days.",
    }),
    step("2026-04-14", ombudsperson, {
      action: "recordResolutionReceipt",
      receivedOn: plainDate("2026-04-08"),
    }),
  ],
};

/** Spoken on Thursday, June 4, 2026; extended by thirty days on July 2 and still unanswered. */
export const extendedAndWaiting: Story = {
  name: "extended and waiting",
  steps: [
    step(
      "2026-06-04",
      ombudsperson,
      receive(spoken("2026-06-04"), "2026-05-01", [anIssue(1, "ARREARS"), anIssue(2, "TIMELINESS")]),
    ),
    step("2026-06-08", ombudsperson, {
      action: "acknowledgeComplaint",
      noticeMailedOn: plainDate("2026-06-08"),
    }),
    step("2026-06-09", ombudsperson, investigate),
    step("2026-07-02", director, {
      action: "extendResolutionPeriod",
      days: 30,
      reason: "The county that paid before January has not yet sent its ledger.",
      noticeMailedOn: plainDate("2026-07-02"),
    }),
  ],
};

/** Posted on Friday, March 6, 2026, and never answered: the parent's 90 days from making end on Thursday, June 4. */
export const neverAnswered: Story = {
  name: "never answered",
  steps: [step("2026-03-10", ombudsperson, receive(mailed("2026-03-06"), "2026-02-20"))],
};

/** Handed in on Wednesday, April 1, 2026; withdrawn by telephone the next Monday. */
export const withdrawn: Story = {
  name: "withdrawn",
  steps: [
    step("2026-04-01", ombudsperson, receive(handedIn("2026-04-01"), "2026-03-15")),
    step("2026-04-06", ombudsperson, {
      action: "withdrawComplaint",
      withdrawnOn: plainDate("2026-04-06"),
      manner: "ORAL",
      note: "The payment has arrived.",
    }),
  ],
};

/** Arrived on Sunday, August 2, 2026, 123 days after the person knew; late, flagged and still taken. */
export const filedLate: Story = {
  name: "filed late",
  steps: [
    step(
      "2026-08-03",
      ombudsperson,
      receive(sentElectronically("2026-08-02"), "2026-04-01", [anIssue(1, "CUSTODY_OR_VISITATION")]),
    ),
  ],
};

/** Handed in on Wednesday, April 1, 2026; resolved on Saturday, May 2, one day late for both clocks. */
export const resolvedLate: Story = {
  name: "resolved late",
  steps: [
    step("2026-04-01", ombudsperson, receive(handedIn("2026-04-01"), "2026-03-15")),
    step("2026-04-07", ombudsperson, {
      action: "acknowledgeComplaint",
      noticeMailedOn: plainDate("2026-04-07"),
    }),
    step("2026-04-08", supervisor, investigate),
    step("2026-05-04", supervisor, {
      action: "issueWrittenResolution",
      datedOn: plainDate("2026-05-02"),
      mailedOn: plainDate("2026-05-04"),
      findings: [
        {
          issueOrdinal: 1,
          outcome: "PARTLY_FOR_COMPLAINANT",
          explanation: "One of two payments was held by mistake.",
        },
      ],
    }),
  ],
};

/** Every story. */
export const stories: readonly Story[] = [
  mailedAndResolvedInTime,
  extendedAndWaiting,
  neverAnswered,
  withdrawn,
  filedLate,
  resolvedLate,
];
