import {
  aContact as contact,
  answerAtContact,
  liveContact,
  longAfter,
  repeatedContact,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { computeDueDatesOf } from "../deadlines/compute/compute-deadlines.ts";
import { contactGivenFacts } from "./facts/contact-readings.ts";
import { contactNoticesDue } from "../notices/notices-due.ts";
import { evolveAllOfContact, evolveContact } from "./evolve-contact.ts";
import { Impossible } from "../vocabulary/impossible.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { type ContactAction } from "./contact-action.ts";
import { type ContactFacts } from "./facts/contact-facts.ts";

const d = plainDate;
const due = (facts: ContactFacts) => computeDueDatesOf(contactGivenFacts(facts), longAfter);

const acknowledge: ContactAction = {
  action: "acknowledgeContact",
  acknowledgedOn: d("2026-06-03"),
  whatIsDone: "We ask the bank.",
  answerExpectedOn: d("2026-12-24"),
};
const answer: ContactAction = {
  action: "answerContact",
  answeredOn: d("2026-06-08"),
  manner: "ORAL",
  text: "It was sent back.",
};
const offer = (wishesToFile: boolean): ContactAction => ({
  action: "offerComplaint",
  offeredOn: d("2026-06-08"),
  wishesToFile,
});
const filed: ContactAction = {
  action: "recordComplaintFiled",
  complaintId: "complaint-1",
  filedOn: d("2026-06-08"),
};
const close: ContactAction = { action: "closeContact", closedOn: d("2026-06-09") };
const reject: ContactAction = { action: "rejectRepeatedContact", reason: "The first was about custody." };

describe("a contact", () => {
  test("acknowledged, answered, offered and declined is closed", () => {
    const { facts, forms } = liveContact([contact, acknowledge, answer, offer(false), close]);
    expect(facts).toMatchObject({
      status: "CONTACT_CLOSED",
      offer: { wishesToFile: false },
      answerExpectedOn: "2026-12-24",
    });
    expect(forms).toEqual(["CONTACT_ACKNOWLEDGEMENT"]);
  });

  test("a question is answered, not merely acknowledged; an employer's contact may be acknowledged first", () => {
    const question = { ...contact, contactKind: "QUESTION" } as const;
    expect(answerAtContact([question], acknowledge)).toBe("CONTACT_MUST_BE_ANSWERED");
    expect(answerAtContact([{ ...question, from: "OTHER" }], acknowledge)).toBe("done");
  });

  test("an answer is promised for no day before the acknowledgement", () =>
    expect(answerAtContact([contact], { ...acknowledge, answerExpectedOn: d("2026-06-02") })).toBe(
      "OUT_OF_ORDER at answerExpectedOn",
    ));

  test("who wants to file is not closed away before the complaint is filed, and may change their mind", () => {
    expect(answerAtContact([contact, answer, offer(true)], close)).toBe("COMPLAINT_WISHED");
    expect(answerAtContact([contact, answer, offer(true), filed], close)).toBe("done");
    expect(answerAtContact([contact, answer, offer(true), offer(false)], close)).toBe("done");
    expect(answerAtContact([{ ...contact, from: "OTHER" }, answer], offer(true))).toBe(
      "CONTACT_NOT_FROM_PARTICIPANT",
    );
  });

  test("a complaint can be filed after it at any time, once, and it is still owed its answer", () => {
    for (const before of [[contact], [contact, acknowledge], [contact, answer, offer(false)]])
      expect(answerAtContact(before, filed)).toBe("done");
    expect(answerAtContact([contact, filed], filed)).toBe("COMPLAINT_ALREADY_FILED");
    expect(answerAtContact([contact, answer, close], filed)).toBe("CONTACT_IS_CLOSED");
    const { facts } = liveContact([contact, filed]);
    expect(facts.complaint).toEqual({ complaintId: "complaint-1", filedOn: "2026-06-08" });
    // Three business days after Monday, June 1, 2026: Thursday, June 4.
    expect(due(facts)["contact-response"]).toBe("2026-06-04");
    expect(answerAtContact([contact, filed], close)).toBe("CONTACT_NOT_ANSWERED");
  });

  test("is recorded once, and nothing is done to one that is not recorded", () => {
    expect(answerAtContact([contact], contact)).toBe("CONTACT_ALREADY_RECORDED");
    expect(answerAtContact([], answer)).toBe("CONTACT_NOT_RECORDED");
  });

  test("its notices are owed within three business days", () => {
    // Received on Monday, June 1, 2026: the third business day is Thursday, June 4.
    expect(contactNoticesDue(liveContact([contact]).facts, longAfter)).toEqual([
      { notice: "CONTACT_ACKNOWLEDGEMENT", ruleId: "dispute-acknowledgement", dueOn: "2026-06-04" },
    ]);
    expect(contactNoticesDue(liveContact([{ ...contact, from: "OTHER" }]).facts, longAfter)).toEqual([
      { notice: "CONTACT_ACKNOWLEDGEMENT", ruleId: "contact-acknowledgement", dueOn: "2026-06-04" },
    ]);
    expect(contactNoticesDue(liveContact([contact, acknowledge]).facts, longAfter)).toEqual([]);
  });
});

describe("a repeated contact", () => {
  test("of day 90 counts, of day 91 does not, nor one that was earlier", () => {
    // 90 days before Monday, June 1, 2026, is Tuesday, March 3.
    const after = (day: string) => answerAtContact([], { ...contact, earlierOnSameSubjectOn: d(day) });
    expect(after("2026-03-03")).toBe("done");
    expect(after("2026-03-02")).toBe("REPETITION_OUTSIDE_WINDOW at earlierOnSameSubjectOn");
    expect(after("2026-06-01")).toBe("done");
    expect(after("2026-06-02")).toBe("REPETITION_OUTSIDE_WINDOW at earlierOnSameSubjectOn");
  });

  test("of a day before the rule was in force is refused: it opens no ninety days", () => {
    const earlierOn = d("1999-12-31"); // Friday
    expect(answerAtContact([], { ...contact, earlierOnSameSubjectOn: earlierOn })).toBe(
      "BEFORE_LAW_IN_FORCE at earlierOnSameSubjectOn",
    );
  });

  test("repeats nothing once it was found to be about another subject, and is answered and closed all the same", () => {
    expect(due(liveContact([repeatedContact]).facts)["repeated-contact-complaint"]).toBe("2026-06-01");
    const found = liveContact([repeatedContact, reject]).facts;
    expect(due(found)["repeated-contact-complaint"]).toBeUndefined();
    expect(answerAtContact([repeatedContact, reject], reject)).toBe("REPETITION_REJECTED");
    expect(answerAtContact([repeatedContact, reject, answer], close)).toBe("done");
    expect(answerAtContact([repeatedContact, answer], close)).toBe("done");
    expect(answerAtContact([contact], reject)).toBe("CONTACT_NOT_REPEATED");
    expect(answerAtContact([{ ...repeatedContact, from: "OTHER" }], reject)).toBe(
      "CONTACT_NOT_FROM_PARTICIPANT",
    );
  });
});

test("a broken history is a bug, not a refusal", () => {
  const [first, second] = liveContact([contact, answer]).events;
  if (!first || !second) throw new Error("Two steps, two events.");
  expect(() => evolveAllOfContact([first, first])).toThrow(Impossible);
  expect(() => evolveAllOfContact([])).toThrow(Impossible);
  expect(() => evolveContact(null, second)).toThrow(Impossible);
});
