import {
  anIssue,
  answerTo,
  complaintActs,
  complaintOf,
  handedIn,
  live,
  longAfter,
  staff,
  type LifeStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { availableActions } from "./available-actions.ts";
import { computeDueDatesOf } from "../deadlines/compute/compute-deadlines.ts";
import { decide } from "./decide.ts";
import { complaintGivenFacts } from "./facts/complaint-readings.ts";
import { noticesDue } from "../notices/notices-due.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { type ComplaintAction } from "./acts/complaint-action.ts";
import { type ComplaintFacts } from "./facts/complaint-facts.ts";

const { director, ombudsperson, stateAnalyst } = staff;
const d = plainDate;
const due = (facts: ComplaintFacts) => computeDueDatesOf(complaintGivenFacts(facts), longAfter);

/** Received on Monday, May 18, 2026: vector H of the rulebook. */
const receive: LifeStep = [
  ombudsperson,
  {
    action: "receiveComplaint",
    filing: handedIn("2026-05-18"),
    issues: [anIssue(1)],
    caseworkerId: "staff-cas",
  },
];
const mailAcknowledgement: ComplaintAction = {
  action: "acknowledgeComplaint",
  noticeMailedOn: d("2026-05-20"),
};
const {
  assignInvestigator: assign,
  disputeTransfer: dispute,
  receiveTransfer: arrive,
  transferComplaint: transfer,
} = complaintActs;
const determine = (ownership: "RECEIVING" | "TRANSFERRING"): LifeStep => [
  stateAnalyst,
  { ...complaintActs.determineOwnership, ownership },
];

describe("a transfer", () => {
  test("restarts the agency's clock at the other agency, never the parent's", () => {
    const facts = complaintOf([receive, mailAcknowledgement, assign, transfer, arrive]);
    expect(facts.status).toBe("RECEIVED");
    expect(facts).not.toHaveProperty("acknowledgement");
    expect(facts).not.toHaveProperty("investigatorId");
    expect(due(facts)).toMatchObject({
      "complaint-made-on": "2026-05-18",
      "complaint-receipt-date": "2026-05-26",
      "written-resolution": "2026-06-25",
      "complaint-transfer-copy": "2026-06-01",
    });
  });

  test("owes the complainant a copy until it is mailed, once", () => {
    const copy: ComplaintAction = { action: "mailTransferCopy", copyMailedOn: d("2026-05-27") };
    const owed = (steps: readonly LifeStep[]) =>
      noticesDue(live(steps).facts, longAfter).map((one) => one.notice);
    expect(owed([receive, transfer])).toContain("LCR004_COPY");
    expect(owed([receive, transfer, copy])).not.toContain("LCR004_COPY");
    expect(answerTo([receive, transfer, copy], copy)).toBe("TRANSFER_COPY_ALREADY_MAILED");
    expect(answerTo([receive], copy)).toBe("NOT_TRANSFERRED");
  });

  test("given back by the Department keeps the old receipt date and what the first agency had done", () => {
    const facts = complaintOf([
      receive,
      mailAcknowledgement,
      assign,
      transfer,
      arrive,
      dispute,
      determine("TRANSFERRING"),
    ]);
    expect(facts).toMatchObject({
      status: "RECEIVED",
      acknowledgement: { noticeMailedOn: "2026-05-20" },
      caseworkerId: "staff-cas",
    });
    // May 18 and 30 days: Wednesday, June 17.
    expect(due(facts)).toMatchObject({
      "complaint-receipt-date": "2026-05-18",
      "written-resolution": "2026-06-17",
    });
  });

  test("left with the second agency runs from the day it got there", () => {
    const facts = complaintOf([receive, transfer, arrive, dispute, determine("RECEIVING")]);
    expect(due(facts)["complaint-receipt-date"]).toBe("2026-05-26");
  });

  describe("disputed by an agency that has worked on it since it got there", () => {
    const ownNotice: ComplaintAction = { action: "acknowledgeComplaint", noticeMailedOn: d("2026-05-27") };
    const extend: ComplaintAction = {
      action: "extendResolutionPeriod",
      days: 10,
      reason: "The bank has not answered.",
      noticeMailedOn: d("2026-05-28"),
    };
    const worked = [receive, mailAcknowledgement, transfer, arrive, assign, ownNotice, extend, dispute];

    test("keeps that work: it is not acknowledged twice, and no second extension is given", () => {
      const left = [...worked, determine("RECEIVING")];
      const facts = complaintOf(left);
      expect(facts.acknowledgement).toEqual({ noticeMailedOn: "2026-05-27" });
      // May 26 and 30 and 10 days: Sunday, July 5, and so Monday.
      expect(due(complaintOf(worked))["written-resolution"]).toBe("2026-07-06");
      expect(due(facts)["written-resolution"]).toBe("2026-07-06");
      expect(answerTo(left, extend)).toBe("EXTENSION_ALREADY_USED");
      expect(answerTo(left, assign)).toBe("done");
    });

    test("gives none of it to the first agency, which has its own back", () => {
      const facts = complaintOf([...worked, determine("TRANSFERRING")]);
      expect(facts.acknowledgement).toEqual({ noticeMailedOn: "2026-05-20" });
      expect(facts).not.toHaveProperty("extension");
    });
  });

  test("left with the second agency owes the parent that agency's own acknowledgement", () => {
    const facts = complaintOf([
      receive,
      mailAcknowledgement,
      transfer,
      arrive,
      dispute,
      determine("RECEIVING"),
    ]);
    expect(facts).not.toHaveProperty("acknowledgement");
    expect(facts).not.toHaveProperty("caseworkerId");
  });

  test("leaves a review that waits for its answer to a reviewer of the second agency", () => {
    const review = {
      requestedOn: d("2026-05-20"), // Wednesday
      question: "Was the call taken down right?",
      answerDueOn: d("2026-06-03"), // Wednesday
    };
    const reviewer = {
      staffId: staff.supervisor.id,
      role: "SUPERVISOR",
      sameAgency: true,
      active: true,
    } as const;
    const asked: ComplaintAction = { action: "requestIndependentReview", ...review };
    const named: ComplaintAction = { action: "assignReviewer", reviewer };
    expect(complaintOf([receive, asked, named]).review).toMatchObject({ reviewerId: staff.supervisor.id });
    expect(complaintOf([receive, asked, named, transfer, arrive]).review).toEqual(review);
  });

  test("is disputed with the day it came, and nobody sends on what the Department has determined", () => {
    expect(answerTo([receive, transfer], dispute)).toBe("TRANSFER_RECEIPT_MISSING at receivedOn");
    expect(answerTo([receive, transfer], { ...dispute, receivedOn: d("2026-05-26") })).toBe("done");
    expect(answerTo([receive, transfer, arrive], { ...dispute, receivedOn: d("2026-05-25") })).toBe(
      "TRANSFER_RECEIPT_ALREADY_RECORDED at receivedOn",
    );
    expect(answerTo([receive], dispute)).toBe("NOT_TRANSFERRED");
    const determined = [receive, transfer, arrive, dispute, determine("TRANSFERRING")];
    expect(answerTo(determined, transfer)).toBe("OWNERSHIP_DETERMINED");
    expect(answerTo([receive, transfer], determine("RECEIVING"))).toBe("TRANSFER_NOT_DISPUTED");
  });

  test("nothing else is done on the way, except to withdraw, to explain or to ask for a hearing", () => {
    const open = availableActions(live([receive, transfer]).facts, longAfter, director);
    expect(open.filter((one) => one.allowed).map((one) => one.action)).toEqual([
      "mailTransferCopy",
      "receiveTransfer",
      "disputeTransfer",
      "adviseNoResolution",
      "withdrawComplaint",
      "requestStateHearing",
      "requestIndependentReview",
      "recordHelp",
      "explainProcess",
      "correctFact",
    ]);
    expect(open.find((one) => one.action === "assignInvestigator")?.refusal?.code).toBe(
      "COMPLAINT_IN_TRANSFER",
    );
  });

  test("twice over, the clock is the last agency's that got it, and the first transfer is remembered", () => {
    const onward: ComplaintAction = { ...transfer, toAgencyId: "agency-c", sentOn: d("2026-06-01") };
    const sent = complaintOf([receive, transfer, arrive, onward]);
    expect(due(sent)["complaint-receipt-date"]).toBe("2026-05-26");
    const there = complaintOf([
      receive,
      transfer,
      arrive,
      onward,
      { action: "receiveTransfer", receivedOn: d("2026-06-03") },
    ]);
    expect(there.earlierTransfers).toHaveLength(1);
    expect(due(there)).toMatchObject({
      "complaint-made-on": "2026-05-18",
      "complaint-receipt-date": "2026-06-03",
    });
  });
});

describe("an act of a transfer that comes late is done and flagged", () => {
  const warnedOf = (steps: readonly LifeStep[]) => live(steps).warnings.map(({ code }) => code);
  const sent = (on: string): ComplaintAction => ({ ...transfer, sentOn: d(on) }) as ComplaintAction;
  const disputed = (on: string, receivedOn?: string): ComplaintAction =>
    ({
      ...dispute,
      disputeContactedOn: d(on),
      ...(receivedOn !== undefined && { receivedOn: d(receivedOn) }),
    }) as ComplaintAction;

  test("sending it on after Tuesday, May 26, 2026, five business days after its receipt", () => {
    expect(warnedOf([receive, sent("2026-05-26")])).toEqual([]);
    expect(warnedOf([receive, sent("2026-05-27")])).toEqual(["TRANSFER_LATE"]);
  });

  test("sending it on a second time is counted from the day the agency that does so had received it", () => {
    // Received on Tuesday, May 26: by Tuesday, June 2.
    expect(warnedOf([receive, transfer, arrive, sent("2026-06-02")])).toEqual([]);
    expect(warnedOf([receive, transfer, arrive, sent("2026-06-03")])).toEqual(["TRANSFER_LATE"]);
  });

  test("disputing it after Tuesday, June 2, five business days after LCR004 came, recorded before or with the dispute", () => {
    expect(warnedOf([receive, transfer, arrive, disputed("2026-06-02")])).toEqual([]);
    expect(warnedOf([receive, transfer, arrive, disputed("2026-06-03")])).toEqual(["TRANSFER_DISPUTE_LATE"]);
    expect(warnedOf([receive, transfer, disputed("2026-06-02", "2026-05-26")])).toEqual([]);
    expect(warnedOf([receive, transfer, disputed("2026-06-16", "2026-05-26")])).toEqual([
      "TRANSFER_DISPUTE_LATE",
    ]);
  });

  test("what is said of it names the last day and its law", () => {
    const { facts } = live([receive, transfer, arrive]);
    const decided = decide(facts, disputed("2026-06-16"), longAfter, director);
    expect(decided.ok && decided.value.warnings).toMatchObject([
      {
        code: "TRANSFER_DISPUTE_LATE",
        message:
          "The transfer had to be disputed by Tue Jun 2, 2026. After that day the complaint stays with the agency that received it, unless the Department says otherwise.",
        field: ["disputeContactedOn"],
        details: { lastDay: "2026-06-02" },
        citations: ["22-ccr-120104-c"],
      },
    ]);
    const late = decide(live([receive]).facts, sent("2026-06-08"), longAfter, director);
    expect(late.ok && late.value.warnings).toMatchObject([
      {
        code: "TRANSFER_LATE",
        message:
          "The complaint had to be sent on by Tue May 26, 2026. It is sent on all the same; the agency that sends it answers for the delay.",
        field: ["sentOn"],
        details: { lastDay: "2026-05-26" },
        citations: ["22-ccr-120104-a-1"],
      },
    ]);
  });
});
