import {
  aContact as contact,
  answerAtContact as answerTo,
  liveContact as live,
  refusalAtContact as refusalTo,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../calendar/plain-date.ts";
import { type ContactAction, type ContactActionOf } from "./contact-action.ts";

const d = plainDate;

const acknowledge: ContactActionOf<"acknowledgeContact"> = {
  action: "acknowledgeContact",
  acknowledgedOn: d("2026-06-03"),
  whatIsDone: "We ask the bank.",
  answerExpectedOn: d("2026-06-12"),
};
const answer: ContactActionOf<"answerContact"> = {
  action: "answerContact",
  answeredOn: d("2026-06-08"),
  manner: "ORAL",
  text: "It was sent back.",
};
const offer: ContactActionOf<"offerComplaint"> = {
  action: "offerComplaint",
  offeredOn: d("2026-06-09"),
  wishesToFile: false,
};
const close: ContactActionOf<"closeContact"> = { action: "closeContact", closedOn: d("2026-06-10") };
const misspelt = "CARRIER_PIGEON" as never;

describe("a contact is taken down with what is known and worded", () => {
  test.each<[string, Partial<ContactActionOf<"recordContact">>, string]>([
    ["by a channel that there is", { channel: misspelt }, "UNKNOWN_CHOICE at channel"],
    ["from a participant or another customer", { from: misspelt }, "UNKNOWN_CHOICE at from"],
    ["as a kind that there is", { contactKind: misspelt }, "UNKNOWN_CHOICE at contactKind"],
    ["on a subject that there is", { subject: misspelt }, "UNKNOWN_CHOICE at subject"],
    ["in words", { summary: " " }, "TEXT_REQUIRED at summary"],
    [
      "not repeating one that is still to come",
      { earlierOnSameSubjectOn: d("2026-12-02") },
      "FUTURE_DATE at earlierOnSameSubjectOn",
    ],
    ["not before it came", { receivedOn: d("2026-12-02") }, "FUTURE_DATE at receivedOn"],
  ])("%s", (_, changes, refused) => expect(answerTo([], { ...contact, ...changes })).toBe(refused));

  test("by post, at the counter, in a visit, by word of mouth, electronically or by fax", () => {
    const refusal = refusalTo([], { ...contact, channel: misspelt });
    expect(refusal?.details).toEqual({ choices: "MAIL, HAND_DELIVERY, ORAL, ELECTRONIC, FAX, VISIT" });
  });
});

describe("what is done about a contact happens in its order", () => {
  test.each<[string, readonly ContactAction[], ContactAction, string]>([
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
  test.each<[ContactAction, string]>([
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
});
