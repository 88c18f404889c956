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
import {
  computeDueDatesOf,
  evolve,
  evolveAll,
  Impossible,
  matterGivenFacts,
  noticesDue,
  plainDate,
  type ComplaintAction,
  type ComplaintEvent,
  type MatterFacts,
} from "../index.ts";

const { ombudsperson } = staff;
const d = plainDate;
const due = (facts: MatterFacts) => computeDueDatesOf(matterGivenFacts(facts), longAfter);

const { recordContact: contact } = complaintActs;
const acknowledge: ComplaintAction = {
  action: "acknowledgeContact",
  acknowledgedOn: d("2026-06-03"),
  whatIsDone: "We ask the bank.",
  answerExpectedOn: d("2026-12-24"),
};
const answer: ComplaintAction = {
  action: "answerContact",
  answeredOn: d("2026-06-08"),
  manner: "ORAL",
  text: "It was sent back.",
};
const offer = (wishesToFile: boolean): ComplaintAction => ({
  action: "offerComplaint",
  offeredOn: d("2026-06-08"),
  wishesToFile,
});
const closeContact: ComplaintAction = { action: "closeContact", closedOn: d("2026-06-09") };
const convert: ComplaintAction = {
  action: "convertRepeatedContact",
  sameSubject: true,
  issues: [anIssue(1)],
};
const repeated = { ...contact, earlierOnSameSubjectOn: d("2026-04-01") } as const;

describe("a contact", () => {
  test("acknowledged, answered, offered and declined is closed", () => {
    const { facts, forms } = live([contact, acknowledge, answer, offer(false), closeContact]);
    expect(facts).toMatchObject({
      status: "CONTACT_CLOSED",
      contact: { offer: { wishesToFile: false }, promise: { answerExpectedOn: "2026-12-24" } },
    });
    expect(forms).toEqual(["CONTACT_ACKNOWLEDGEMENT"]);
  });

  test("a question is answered, not merely acknowledged; an employer's contact may be acknowledged first", () => {
    expect(answerTo([{ ...contact, contactKind: "QUESTION" }], acknowledge)).toBe("CONTACT_MUST_BE_ANSWERED");
    expect(answerTo([{ ...contact, contactKind: "QUESTION", from: "OTHER" }], acknowledge)).toBe("done");
  });

  test("an answer is promised for no day before the acknowledgement", () =>
    expect(answerTo([contact], { ...acknowledge, answerExpectedOn: d("2026-06-02") })).toBe(
      "OUT_OF_ORDER at answerExpectedOn",
    ));

  test("who wants to file is not closed away, and may change their mind", () => {
    expect(answerTo([contact, answer, offer(true)], closeContact)).toBe("COMPLAINT_WISHED");
    expect(answerTo([contact, answer, offer(true), offer(false)], closeContact)).toBe("done");
    expect(answerTo([{ ...contact, from: "OTHER" }, answer], offer(true))).toBe(
      "CONTACT_NOT_FROM_PARTICIPANT",
    );
  });

  test("a complaint can be filed from it at any time, and remembers it", () => {
    const file: LifeStep = [
      ombudsperson,
      { action: "receiveComplaint", filing: handedIn("2026-06-05"), issues: [anIssue(1)] },
    ];
    for (const before of [[contact], [contact, acknowledge], [contact, answer, offer(false)]])
      expect(complaintOf([...before, file])).toMatchObject({
        status: "RECEIVED",
        contact: { summary: contact.summary },
      });
    expect(answerTo([contact, answer, closeContact], file)).toBe("CONTACT_IS_CLOSED");
  });

  test("nothing is done to a complaint that is still a contact, nor to a contact that became a complaint", () => {
    const mail: ComplaintAction = { action: "acknowledgeComplaint", noticeMailedOn: d("2026-06-05") };
    expect(answerTo([contact], mail)).toBe("NOT_RECEIVED");
    expect(answerTo([contact], contact)).toBe("CONTACT_ALREADY_RECORDED");
    expect(answerTo([], answer)).toBe("CONTACT_NOT_RECORDED");
    expect(answerTo([repeated, convert], answer)).toBe("ALREADY_RECEIVED");
  });

  test("its notices are owed within three business days", () => {
    // Received on Monday, June 1, 2026: the third business day is Thursday, June 4.
    expect(noticesDue(live([contact]).facts, longAfter)).toEqual([
      { notice: "CONTACT_ACKNOWLEDGEMENT", ruleId: "dispute-acknowledgement", dueOn: "2026-06-04" },
    ]);
    expect(noticesDue(live([{ ...contact, from: "OTHER" }]).facts, longAfter)).toEqual([
      { notice: "CONTACT_ACKNOWLEDGEMENT", ruleId: "contact-acknowledgement", dueOn: "2026-06-04" },
    ]);
    expect(noticesDue(live([contact, acknowledge]).facts, longAfter)).toEqual([]);
  });
});

describe("a repeated contact", () => {
  test("within 90 days on the same subject becomes a complaint received on the day of the second", () => {
    const facts = complaintOf([repeated, convert]);
    expect(facts).toMatchObject({
      status: "RECEIVED",
      filing: { channel: "ORAL", spokenOn: "2026-06-01", byRepeatedContact: true },
    });
    // Monday, June 1, and 30 days: Wednesday, July 1.
    expect(due(facts)).toMatchObject({
      "complaint-receipt-date": "2026-06-01",
      "written-resolution": "2026-07-01",
    });
  });

  test.each([
    ["MAIL", { channel: "MAIL", dateStampedOn: "2026-06-01" }],
    ["HAND_DELIVERY", { channel: "HAND_DELIVERY", dateStampedOn: "2026-06-01" }],
    ["VISIT", { channel: "ORAL", spokenOn: "2026-06-01" }],
    ["ELECTRONIC", { channel: "ELECTRONIC", arrivedOn: "2026-06-01" }],
    ["FAX", { channel: "FAX", arrivedOn: "2026-06-01" }],
  ] as const)("that came by %s is filed as it came", (channel, filing) =>
    expect(complaintOf([{ ...repeated, channel }, convert]).filing).toEqual({
      ...filing,
      byRepeatedContact: true,
    }),
  );

  test("is received when the agency’s setting says, and made on its own day all the same", () => {
    // Three business days after Friday, May 1, 2026: Wednesday, May 6. Thirty days on: Friday, June 5.
    const friday = { ...contact, receivedOn: d("2026-05-01"), earlierOnSameSubjectOn: d("2026-04-01") };
    const later = {
      ...longAfter,
      settings: { ...longAfter.settings, repeatedContactReceiptBusinessDays: 3 },
    };
    for (const channel of ["ORAL", "VISIT", "MAIL", "HAND_DELIVERY", "ELECTRONIC", "FAX"] as const)
      expect(
        computeDueDatesOf(matterGivenFacts(complaintOf([{ ...friday, channel }, convert])), later),
      ).toMatchObject({
        "repeated-contact-complaint": "2026-05-06",
        "complaint-made-on": "2026-05-01",
        "complaint-receipt-date": "2026-05-06",
        "written-resolution": "2026-06-05",
        "state-hearing-request-no-resolution": "2026-07-30", // a Thursday, 90 days after it was made
      });
  });

  test("by e-mail is received with the contact, whatever the setting for e-mails that file a complaint says", () => {
    const asMail = { ...longAfter, settings: { ...longAfter.settings, electronicReceiptBusinessDays: 5 } };
    const facts = complaintOf([{ ...repeated, channel: "ELECTRONIC" }, convert]);
    expect(computeDueDatesOf(matterGivenFacts(facts), asMail)["complaint-receipt-date"]).toBe("2026-06-01");
  });

  test("of day 90 counts, of day 91 does not, nor one that was earlier", () => {
    // 90 days before Monday, June 1, 2026, is Tuesday, March 3.
    const after = (day: string) => answerTo([], { ...contact, earlierOnSameSubjectOn: d(day) });
    expect(after("2026-03-03")).toBe("done");
    expect(after("2026-03-02")).toBe("REPETITION_OUTSIDE_WINDOW at earlierOnSameSubjectOn");
    expect(after("2026-06-01")).toBe("done");
    expect(after("2026-06-02")).toBe("REPETITION_OUTSIDE_WINDOW at earlierOnSameSubjectOn");
  });

  test("of a day before the rule was in force is refused: it opens no ninety days", () => {
    const earlierOn = d("1999-12-31"); // Friday
    expect(answerTo([], { ...contact, earlierOnSameSubjectOn: earlierOn })).toBe(
      "BEFORE_LAW_IN_FORCE at earlierOnSameSubjectOn",
    );
  });

  test("needs a person to confirm the subject, and is not closed before somebody looked", () => {
    const reject: ComplaintAction = {
      action: "rejectRepeatedContact",
      reason: "The first was about custody.",
    };
    expect(answerTo([repeated], { ...convert, sameSubject: false })).toBe(
      "SUBJECT_NOT_CONFIRMED at sameSubject",
    );
    expect(answerTo([repeated, answer], closeContact)).toBe("REPETITION_NOT_DECIDED");
    expect(answerTo([repeated, answer, reject], closeContact)).toBe("done");
    expect(answerTo([repeated, reject], convert)).toBe("REPETITION_REJECTED");
    expect(answerTo([contact], convert)).toBe("CONTACT_NOT_REPEATED");
    expect(answerTo([{ ...repeated, from: "OTHER" }], convert)).toBe("CONTACT_NOT_FROM_PARTICIPANT");
    expect(due(live([repeated]).facts)["repeated-contact-complaint"]).toBe("2026-06-01");
    expect(due(live([repeated, reject]).facts)["repeated-contact-complaint"]).toBeUndefined();
  });
});

test("a broken history is a bug, not a refusal", () => {
  const told = live([contact, answer]).events;
  const [first, second] = told;
  const mail: ComplaintEvent = { kind: "ComplaintAcknowledged", noticeMailedOn: d("2026-06-05") };
  if (!first || !second) throw new Error("Two steps, two events.");
  expect(() => evolveAll([first, first])).toThrow(Impossible);
  expect(() => evolve(null, second)).toThrow(Impossible);
  expect(() => evolveAll([first, mail])).toThrow(Impossible);
  const { facts } = live([repeated, convert]);
  expect(() => evolve(facts, second)).toThrow(Impossible);
  expect(() => evolve(facts, { kind: "TransferReceived", receivedOn: d("2026-05-26") })).toThrow(Impossible);
});
