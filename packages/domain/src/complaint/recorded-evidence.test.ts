import {
  anIssue,
  answerTo,
  complaintActs as acts,
  complaintEvidence,
  complaintOf,
  handedIn,
  live,
  longAfter,
  mailed,
  spoken,
  spokenWithEvidence as receive,
  staff,
  type LifeStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { evolve, evolveAll } from "./events/evolve.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { uncertainDatesOfComplaint } from "./correctable-facts.ts";
import { type ComplaintAction } from "./acts/complaint-action.ts";
import { type Evidence } from "../provenance/evidence/evidence.ts";

const d = plainDate;
const { fax, letter, log, mailing, postmark, stamp, statement } = complaintEvidence;
const week: Evidence = {
  ...statement,
  exactness: { as: "APPROXIMATE", earliest: d("2026-06-15"), latest: d("2026-06-19") },
};

const { assignInvestigator: assign } = acts;
const resolve: ComplaintAction = {
  ...acts.issueWrittenResolution,
  provenance: { resolutionDatedOn: letter, resolutionMailedOn: mailing },
};
const receipt: ComplaintAction = {
  action: "recordResolutionReceipt",
  receivedOn: d("2026-06-17"),
  provenance: { resolutionReceivedOn: week },
};

/** What a life knows of its days. */
const known = (steps: readonly LifeStep[]) => live(steps).facts.provenance;

describe("the evidence that an action carries", () => {
  test("stays with the days it proves, from the filing to the receipt of the resolution", () => {
    const steps = [receive, assign, resolve, receipt];
    const { facts, events } = live(steps);
    expect(facts.provenance).toEqual({
      knewOn: statement,
      spokenOn: log,
      resolutionDatedOn: letter,
      resolutionMailedOn: mailing,
      resolutionReceivedOn: week,
    });
    expect(evolveAll(events)).toEqual(facts);
  });

  test.each<[string, readonly LifeStep[], ComplaintAction, object]>([
    [
      "an acknowledgement",
      [receive],
      {
        action: "acknowledgeComplaint",
        noticeMailedOn: d("2026-05-20"),
        provenance: { acknowledgementMailedOn: mailing },
      },
      { acknowledgementMailedOn: mailing },
    ],
    [
      "an extension",
      [receive],
      {
        action: "extendResolutionPeriod",
        days: 5,
        reason: "The bank.",
        noticeMailedOn: d("2026-06-10"),
        provenance: { extensionNoticeMailedOn: mailing },
      },
      { extensionNoticeMailedOn: mailing },
    ],
    [
      "a withdrawal",
      [receive],
      {
        action: "withdrawComplaint",
        withdrawnOn: d("2026-05-20"),
        manner: "ORAL",
        note: "Paid.",
        provenance: { withdrawnOn: log },
      },
      { withdrawnOn: log },
    ],
  ])("%s keeps it", (_, steps, action, kept) => {
    const facts = live([...steps, action]).facts;
    expect(facts.provenance).toEqual({ ...known(steps), ...kept });
  });

  test.each(["postmarkedOn", "dateStampedOn", "arrivedOn"] as const)(
    "a filing keeps that of its %s",
    (fact) => {
      const filing =
        fact === "arrivedOn"
          ? ({ channel: "FAX", arrivedOn: d("2026-05-18") } as const)
          : mailed("2026-05-14", "2026-05-18");
      const proof = { postmarkedOn: postmark, dateStampedOn: stamp, arrivedOn: fax };
      const provenance = { [fact]: proof[fact] };
      expect(known([{ action: "receiveComplaint", filing, issues: [anIssue(1)], provenance }])).toEqual(
        provenance,
      );
    },
  );

  test("of a transfer it lasts from the sending to the Department’s word", () => {
    const send = { ...acts.transferComplaint, provenance: { transferSentOn: fax } };
    const copy = { ...acts.mailTransferCopy, provenance: { transferCopyMailedOn: mailing } };
    const dispute = {
      ...acts.disputeTransfer,
      receivedOn: d("2026-05-26"),
      provenance: { transferReceivedOn: stamp, ownershipDisputedOn: log },
    };
    const determine: LifeStep = [
      staff.stateAnalyst,
      { ...acts.determineOwnership, provenance: { ownershipDeterminedOn: letter } },
    ];
    expect(known([receive, send, copy, dispute, determine])).toEqual({
      knewOn: statement,
      spokenOn: log,
      transferSentOn: fax,
      transferCopyMailedOn: mailing,
      transferReceivedOn: stamp,
      ownershipDisputedOn: log,
      ownershipDeterminedOn: letter,
    });
    const arrive = { ...acts.receiveTransfer, provenance: { transferReceivedOn: stamp } };
    // The first agency’s acknowledgement is no longer what the clocks read, and its evidence goes with it.
    const acknowledged: ComplaintAction = {
      action: "acknowledgeComplaint",
      noticeMailedOn: d("2026-05-20"),
      provenance: { acknowledgementMailedOn: mailing },
    };
    expect(known([receive, acknowledged, send, arrive])).toEqual({
      knewOn: statement,
      spokenOn: log,
      transferSentOn: fax,
      transferReceivedOn: stamp,
    });
  });

  test("may be left out: an event as it was ever stored gives the facts that it ever gave", () => {
    const facts = complaintOf([acts.receiveComplaint]);
    expect(facts).toEqual({ status: "RECEIVED", filing: handedIn("2026-05-18"), issues: [anIssue(1)] });
  });

  test("of a day that is another one now is gone with the day", () => {
    const before = live([receive]).facts;
    const after = evolve(before, {
      kind: "FactCorrected",
      fact: "spokenOn",
      from: d("2026-05-18"),
      to: d("2026-05-15"),
      reason: "The log of the week before.",
      correctedById: staff.supervisor.id,
    });
    expect(after.provenance).toEqual({ knewOn: statement });
    const none = {
      fact: "knewOn",
      from: d("2026-04-01"),
      to: null,
      reason: "Never said.",
      correctedById: "staff-sol",
    } as const;
    expect("provenance" in evolve(after, { kind: "FactCorrected", ...none })).toBe(false);
  });
});

describe("the evidence that an action carries is refused", () => {
  const carried = (provenance: object) =>
    answerTo([receive, assign, resolve], { ...receipt, provenance } as LifeStep);

  test("when it does not fit: a mailing shows no receipt", () => {
    expect(carried({ resolutionReceivedOn: mailing })).toBe(
      "EVIDENCE_DOES_NOT_FIT at provenance.resolutionReceivedOn.kind",
    );
  });
  test("when its range does not hold the day", () => {
    const early = { as: "APPROXIMATE", earliest: d("2026-06-12"), latest: d("2026-06-16") };
    expect(carried({ resolutionReceivedOn: { ...statement, exactness: early } })).toBe(
      "DAY_OUTSIDE_RANGE at provenance.resolutionReceivedOn.exactness",
    );
  });
  test("when it is that of a day which the action does not record, or of none", () => {
    expect(carried({ resolutionMailedOn: mailing })).toBe(
      "FACT_NOT_RECORDED at provenance.resolutionMailedOn",
    );
    expect(carried({ birthday: statement })).toBe("UNKNOWN_FACT at provenance.birthday");
    expect(
      answerTo([], {
        action: "receiveComplaint",
        filing: spoken("2026-05-18"),
        issues: [anIssue(1)],
        provenance: { knewOn: statement },
      }),
    ).toBe("FACT_NOT_RECORDED at provenance.knewOn");
  });
});

describe("the uncertain dates of a complaint on record", () => {
  test("a resolution received in the week of Monday, June 15, 2026, leaves the door open to Thursday, September 17", () => {
    const { facts } = live([receive, assign, resolve, receipt]);
    expect(uncertainDatesOfComplaint(facts, longAfter)).toEqual([
      {
        fact: "resolutionReceivedOn",
        ranges: [
          {
            ruleId: "state-hearing-request-after-resolution",
            earliest: "2026-09-14",
            latest: "2026-09-17",
            use: "DOOR_CLOSES_LATEST",
            on: "2026-09-17",
            always: true,
          },
        ],
      },
    ]);
  });
  test("are none where no evidence was recorded", () => {
    expect(uncertainDatesOfComplaint(live([acts.receiveComplaint]).facts, longAfter)).toEqual([]);
  });
});
