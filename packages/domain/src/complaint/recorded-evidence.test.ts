import {
  anIssue,
  answerTo,
  complaintOf,
  handedIn,
  live,
  longAfter,
  mailed,
  spoken,
  staff,
  type LifeStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import {
  evolve,
  evolveAll,
  isComplaint,
  plainDate,
  uncertainDatesOfMatter,
  type ComplaintAction,
  type Evidence,
} from "../index.ts";

const d = plainDate;
const exact = { as: "EXACT" } as const;
const log: Evidence = { kind: "PHONE_LOG", source: "AGENCY", exactness: exact };
const statement: Evidence = { kind: "STATEMENT", source: "COMPLAINANT", exactness: exact };
const week: Evidence = {
  ...statement,
  exactness: { as: "APPROXIMATE", earliest: d("2026-06-15"), latest: d("2026-06-19") },
};
const mailing: Evidence = { kind: "MAILING_RECORD", source: "AGENCY", exactness: exact };
const fax: Evidence = { kind: "TRANSMISSION_RECORD", source: "AGENCY", exactness: exact };
const stamp: Evidence = { kind: "DATE_STAMP", source: "AGENCY", exactness: exact };
const letter: Evidence = { kind: "LETTER_DATE", source: "AGENCY", exactness: exact };

const contact: ComplaintAction = {
  action: "recordContact",
  receivedOn: d("2026-05-11"),
  channel: "ORAL",
  from: "PARTICIPANT",
  contactKind: "DISPUTE",
  subject: "PAYMENT",
  summary: "The May payment did not come.",
  earlierOnSameSubjectOn: d("2026-04-06"),
  provenance: { contactReceivedOn: log, earlierContactOn: statement },
};
const receive: ComplaintAction = {
  action: "receiveComplaint",
  filing: spoken("2026-05-18"),
  knewOn: d("2026-04-01"),
  issues: [anIssue(1)],
  provenance: { spokenOn: log, knewOn: statement },
};
const assign: ComplaintAction = {
  action: "assignInvestigator",
  investigator: { staffId: "staff-ivan", role: "INVESTIGATOR", sameAgency: true, active: true },
};
const resolve: ComplaintAction = {
  action: "issueWrittenResolution",
  datedOn: d("2026-06-12"),
  mailedOn: d("2026-06-12"),
  findings: [{ issueOrdinal: 1, outcome: "FOR_COMPLAINANT", explanation: "Sent back by mistake." }],
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
  test("stays with the days it proves, from the contact to the receipt of the resolution", () => {
    const steps = [contact, receive, assign, resolve, receipt];
    const { facts, events } = live(steps);
    expect(facts.provenance).toEqual({
      contactReceivedOn: log,
      earlierContactOn: statement,
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
      "a contact acknowledged",
      [contact],
      {
        action: "acknowledgeContact",
        acknowledgedOn: d("2026-05-12"),
        whatIsDone: "We ask the bank.",
        answerExpectedOn: d("2026-05-20"),
        provenance: { contactAcknowledgedOn: mailing },
      },
      { contactAcknowledgedOn: mailing },
    ],
    [
      "a contact answered",
      [contact],
      {
        action: "answerContact",
        answeredOn: d("2026-05-12"),
        manner: "ORAL",
        text: "It was sent back.",
        provenance: { contactAnsweredOn: log },
      },
      { contactAnsweredOn: log },
    ],
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
      const proof = {
        postmarkedOn: { ...mailing, kind: "POSTMARK", source: "POSTAL_SERVICE" },
        dateStampedOn: stamp,
        arrivedOn: fax,
      } as const;
      const provenance = { [fact]: proof[fact] };
      expect(known([{ action: "receiveComplaint", filing, issues: [anIssue(1)], provenance }])).toEqual(
        provenance,
      );
    },
  );

  test("of a transfer it lasts from the sending to the Department’s word", () => {
    const send: ComplaintAction = {
      action: "transferComplaint",
      toAgencyId: "agency-b",
      sentOn: d("2026-05-22"),
      sentBy: "FAX",
      reason: "The case is there.",
      provenance: { transferSentOn: fax },
    };
    const copy: ComplaintAction = {
      action: "mailTransferCopy",
      copyMailedOn: d("2026-05-26"),
      provenance: { transferCopyMailedOn: mailing },
    };
    const dispute: ComplaintAction = {
      action: "disputeTransfer",
      receivedOn: d("2026-05-26"),
      disputeContactedOn: d("2026-05-29"),
      reason: "It was closed here.",
      provenance: { transferReceivedOn: stamp, ownershipDisputedOn: log },
    };
    const determine: LifeStep = [
      staff.stateAnalyst,
      {
        action: "determineOwnership",
        determinedOn: d("2026-06-04"),
        ownership: "RECEIVING",
        provenance: { ownershipDeterminedOn: letter },
      },
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
    const arrive: ComplaintAction = {
      action: "receiveTransfer",
      receivedOn: d("2026-05-26"),
      provenance: { transferReceivedOn: stamp },
    };
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

  describe("of what the first agency did", () => {
    const first: readonly ComplaintAction[] = [
      {
        action: "acknowledgeComplaint",
        noticeMailedOn: d("2026-05-20"),
        provenance: { acknowledgementMailedOn: mailing },
      },
      assign,
      {
        action: "extendResolutionPeriod",
        days: 5,
        reason: "The bank.",
        noticeMailedOn: d("2026-05-21"),
        provenance: { extensionNoticeMailedOn: mailing },
      },
    ];
    const send: ComplaintAction = {
      action: "transferComplaint",
      toAgencyId: "agency-b",
      sentOn: d("2026-05-22"),
      sentBy: "FAX",
      reason: "The case is there.",
    };
    const dispute: ComplaintAction = {
      action: "disputeTransfer",
      receivedOn: d("2026-05-26"),
      disputeContactedOn: d("2026-05-29"),
      reason: "It was closed here.",
    };
    const determine = (provenance?: object): LifeStep => [
      staff.stateAnalyst,
      {
        action: "determineOwnership",
        determinedOn: d("2026-06-04"),
        ownership: "TRANSFERRING",
        provenance,
      } as ComplaintAction,
    ];

    test("returns with it when the Department gives the complaint back", () => {
      const sent = [receive, ...first, send, dispute];
      expect(known(sent)).toEqual({ knewOn: statement, spokenOn: log });
      const back = {
        ...known([receive]),
        acknowledgementMailedOn: mailing,
        extensionNoticeMailedOn: mailing,
      };
      expect(known([...sent, determine()])).toEqual(back);
      expect(known([...sent, determine({ ownershipDeterminedOn: letter })])).toEqual({
        ...back,
        ownershipDeterminedOn: letter,
      });
      const { facts, events } = live([...sent, determine()]);
      expect(evolveAll(events)).toEqual(facts);
    });

    test("returns alone where nothing else has any, and is none where none was", () => {
      const bare: ComplaintAction = { ...receive, provenance: undefined };
      expect(known([bare, ...first, send, dispute, determine()])).toEqual({
        acknowledgementMailedOn: mailing,
        extensionNoticeMailedOn: mailing,
      });
      expect(known([bare, send, dispute, determine()])).toBeUndefined();
      expect(known([receive, send, dispute, determine()])).toEqual({ knewOn: statement, spokenOn: log });
    });

    test("is that of the right day, when it was corrected after the complaint was sent", () => {
      const sent = complaintOf([receive, ...first, send]);
      const corrected = evolve(sent, {
        kind: "FactCorrected",
        fact: "acknowledgementMailedOn",
        from: d("2026-05-20"),
        to: d("2026-05-19"),
        reason: "The mailing list says Tuesday.",
        evidence: letter,
        correctedById: staff.supervisor.id,
      });
      const disputed = evolve(corrected, {
        kind: "TransferDisputed",
        receivedOn: d("2026-05-26"),
        disputeContactedOn: d("2026-05-29"),
        reason: "It was closed here.",
      });
      const back = evolve(disputed, {
        kind: "OwnershipDetermined",
        determinedOn: d("2026-06-04"),
        ownership: "TRANSFERRING",
      });
      expect(back.acknowledgement).toEqual({ noticeMailedOn: "2026-05-19" });
      expect(back.provenance).toMatchObject({ acknowledgementMailedOn: letter });
    });
  });

  test("may be left out: an event as it was ever stored gives the facts that it ever gave", () => {
    const facts = complaintOf([
      { action: "receiveComplaint", filing: handedIn("2026-05-18"), issues: [anIssue(1)] },
    ]);
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

describe("the uncertain dates of a matter on record", () => {
  test("a resolution received in the week of Monday, June 15, 2026, leaves the door open to Thursday, September 17", () => {
    const { facts } = live([receive, assign, resolve, receipt]);
    expect(isComplaint(facts)).toBe(true);
    expect(uncertainDatesOfMatter(facts, longAfter)).toEqual([
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
    expect(uncertainDatesOfMatter(live([{ ...contact, provenance: undefined }]).facts, longAfter)).toEqual(
      [],
    );
  });
});
