import { anIssue, answerTo, complaintActs, live, refusalTo, staff } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate, type ComplaintAction, type ComplaintActionOf } from "../index.ts";

const { director } = staff;
const d = plainDate;

const contact: ComplaintActionOf<"recordContact"> = complaintActs.recordContact;
const acknowledge: ComplaintActionOf<"acknowledgeContact"> = {
  action: "acknowledgeContact",
  acknowledgedOn: d("2026-06-03"),
  whatIsDone: "We ask the bank.",
  answerExpectedOn: d("2026-06-12"),
};
const answer: ComplaintActionOf<"answerContact"> = {
  action: "answerContact",
  answeredOn: d("2026-06-08"),
  manner: "ORAL",
  text: "It was sent back.",
};
const offer: ComplaintActionOf<"offerComplaint"> = {
  action: "offerComplaint",
  offeredOn: d("2026-06-09"),
  wishesToFile: false,
};
const close: ComplaintActionOf<"closeContact"> = { action: "closeContact", closedOn: d("2026-06-10") };
const repeated = { ...contact, earlierOnSameSubjectOn: d("2026-04-01") }; // Wednesday
const convert: ComplaintActionOf<"convertRepeatedContact"> = {
  action: "convertRepeatedContact",
  sameSubject: true,
  issues: [anIssue(1)],
};
const reject: ComplaintAction = { action: "rejectRepeatedContact", reason: "The first was about custody." };
const misspelt = "CARRIER_PIGEON" as never;

describe("a contact is taken down with what is known and worded", () => {
  test.each<[string, Partial<typeof contact>, string]>([
    ["by a channel that there is", { channel: misspelt }, "UNKNOWN_CHOICE at channel"],
    ["from a participant or another customer", { from: misspelt }, "UNKNOWN_CHOICE at from"],
    ["as a kind that there is", { contactKind: misspelt }, "UNKNOWN_CHOICE at contactKind"],
    ["on a subject that there is", { subject: misspelt }, "UNKNOWN_CHOICE at subject"],
    ["in words", { summary: " " }, "TEXT_REQUIRED at summary"],
    ["not before it came", { receivedOn: d("2026-12-02") }, "FUTURE_DATE at receivedOn"],
  ])("%s", (_, changes, refused) => expect(answerTo([], { ...contact, ...changes })).toBe(refused));

  test("by post, at the counter, in a visit, by word of mouth, electronically or by fax", () => {
    const refusal = refusalTo([], { ...contact, channel: misspelt });
    expect(refusal?.details).toEqual({ choices: "MAIL, HAND_DELIVERY, ORAL, ELECTRONIC, FAX, VISIT" });
  });
});

describe("what is done about a contact happens in its order", () => {
  test.each<[string, readonly ComplaintAction[], ComplaintAction, string]>([
    ["an acknowledgement", [contact], { ...acknowledge, acknowledgedOn: d("2026-05-31") }, "acknowledgedOn"],
    ["an answer", [contact], { ...answer, answeredOn: d("2026-05-31") }, "answeredOn"],
    [
      "an answer after the acknowledgement",
      [contact, acknowledge],
      { ...answer, answeredOn: d("2026-06-02") },
      "answeredOn",
    ],
    ["an offer", [contact, answer], { ...offer, offeredOn: d("2026-06-07") }, "offeredOn"],
    ["a closing", [contact, answer], { ...close, closedOn: d("2026-06-07") }, "closedOn"],
    [
      "a closing after the offer",
      [contact, answer, offer],
      { ...close, closedOn: d("2026-06-08") },
      "closedOn",
    ],
  ])("%s", (_, before, action, field) => expect(answerTo(before, action)).toBe(`OUT_OF_ORDER at ${field}`));

  test("each of them may follow on the same day", () => {
    const on = d("2026-06-01");
    const { facts } = live([
      contact,
      { ...acknowledge, acknowledgedOn: on, answerExpectedOn: on },
      { ...answer, answeredOn: on },
      { ...offer, offeredOn: on },
      { ...close, closedOn: on },
    ]);
    expect(facts.status).toBe("CONTACT_CLOSED");
  });
});

describe("what is done about a contact is worded", () => {
  test.each<[ComplaintAction, string]>([
    [{ ...acknowledge, whatIsDone: "" }, "TEXT_REQUIRED at whatIsDone"],
    [{ ...acknowledge, answerExpectedOn: "2026-06-31" as never }, "INVALID_DATE at answerExpectedOn"],
    [{ ...answer, text: "\n" }, "TEXT_REQUIRED at text"],
    [{ ...answer, manner: misspelt }, "UNKNOWN_CHOICE at manner"],
  ])("%j", (action, refused) => expect(answerTo([contact], action)).toBe(refused));
});

describe("a repeated contact", () => {
  test("outside the ninety days is refused with the two days that bound them", () => {
    const { code, message, field, details } =
      refusalTo([], { ...contact, earlierOnSameSubjectOn: d("2026-03-02") }) ?? {};
    expect({ code, message, field, details }).toEqual({
      code: "REPETITION_OUTSIDE_WINDOW",
      message:
        "Another contact makes a complaint from the earlier one (Mon Mar 2, 2026) through Sun May 31, 2026; this one does not lie between them.",
      field: ["earlierOnSameSubjectOn"],
      details: { earlierOn: "2026-03-02", lastDay: "2026-05-31" },
    });
  });

  test("of a year before any rule is refused with that day: it may be a slip of the pen", () => {
    const refusal = refusalTo([], { ...contact, earlierOnSameSubjectOn: d("1998-06-01") }); // Monday
    expect(refusal).toMatchObject({
      code: "BEFORE_LAW_IN_FORCE",
      message: "No complaint rule was in force on Mon Jun 1, 1998. Check the year.",
      field: ["earlierOnSameSubjectOn"],
      details: { date: "1998-06-01" },
    });
  });

  test("is decided before the contact is closed: it may be a complaint already", () => {
    expect(refusalTo([repeated, answer], close)).toMatchObject({
      code: "REPETITION_NOT_DECIDED",
      details: { earlierOn: "2026-04-01" },
    });
    expect(answerTo([repeated, answer, reject], close)).toBe("done");
  });

  test("of another customer, such as an employer, makes no complaint and may be closed", () => {
    const ofEmployer = { ...repeated, from: "OTHER" } as const;
    expect(answerTo([ofEmployer], convert)).toBe("CONTACT_NOT_FROM_PARTICIPANT");
    expect(answerTo([ofEmployer, answer], close)).toBe("done");
  });

  test("becomes a complaint only where there was an earlier one on the same subject, confirmed and not rejected", () => {
    expect(answerTo([contact], convert)).toBe("CONTACT_NOT_REPEATED");
    expect(answerTo([contact], reject)).toBe("CONTACT_NOT_REPEATED");
    expect(answerTo([repeated, reject], convert)).toBe("REPETITION_REJECTED");
    expect(answerTo([repeated], { ...convert, sameSubject: false })).toBe(
      "SUBJECT_NOT_CONFIRMED at sameSubject",
    );
    expect(answerTo([repeated], { ...convert, issues: [] })).toBe("ISSUE_REQUIRED at issues");
    expect(answerTo([repeated], { ...reject, reason: " " } as ComplaintAction)).toBe(
      "REASON_REQUIRED at reason",
    );
    expect(answerTo([repeated], [director, convert])).toBe("done");
  });
});
