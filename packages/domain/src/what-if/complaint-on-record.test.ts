import {
  aComplaintUnderInvestigation,
  aResolvedComplaint,
  aWithdrawnComplaint,
  aWorld,
  complaintOf,
  movesOf,
  noticesOf,
  repeatedContact,
  staff,
  liveContact,
  openedBy,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../calendar/plain-date.ts";
import { whatIf } from "./what-if.ts";
import { type Actor } from "../vocabulary/role.ts";
import { type Hypothesis } from "./hypothesis.ts";

const d = plainDate;
const world = aWorld("2026-04-08"); // a Wednesday

describe("with a complaint on record", () => {
  // Handed in on Wednesday, April 1, 2026; due Friday, May 1.
  const facts = aComplaintUnderInvestigation();
  const on = (actor: Actor, ...hypotheses: readonly Hypothesis[]) =>
    whatIf({}, hypotheses, world, { complaint: { facts, actor } });

  test("the director’s extension closes the extension, moves the answer and prepares LCR005", () => {
    const answer = on(staff.director, { suppose: "EXTENDED", days: 30 });
    expect(movesOf(answer)).toEqual(["written-resolution 2026-05-01 → 2026-06-01"]);
    expect(noticesOf(answer)).toEqual(["LCR005 by 2026-05-01", "LCR006 by 2026-06-01"]);
    expect(answer.actionsClosing.map(({ action, refusal }) => [action, refusal?.code])).toEqual([
      ["extendResolutionPeriod", "EXTENSION_ALREADY_USED"],
    ]);
    expect(answer.actionsOpening).toEqual([]);
  });
  test("anybody else’s is refused, as the machine would refuse it", () => {
    const answer = on(staff.ombudsperson, { suppose: "EXTENDED", days: 30 });
    expect(answer.refusals.map(({ code, path }) => [code, path])).toEqual([
      ["ROLE_NOT_ALLOWED", ["hypotheses", 0]],
    ]);
    expect(movesOf(answer)).toEqual([]);
  });
  test("a resolution next Tuesday is decided as of that day and opens what follows it", () => {
    const resolved = { suppose: "RESOLVED", datedOn: d("2026-04-14") } as const;
    const answer = on(staff.supervisor, resolved);
    expect(answer.refusals).toEqual([]);
    expect(answer.actionsOpening.map(({ action }) => action)).toContain("recordResolutionReceipt");
    expect(answer.actionsClosing.map(({ action, refusal }) => [action, refusal?.code])).toContainEqual([
      "issueWrittenResolution",
      "COMPLAINT_RESOLVED",
    ]);
    expect(answer.appearing.map(({ ruleId }) => ruleId)).toEqual(["state-hearing-request-advised"]);
    const received = { ...resolved, receivedOn: d("2026-04-16") };
    expect(on(staff.supervisor, received).appearing.map(({ ruleId }) => ruleId)).toContain(
      "state-hearing-request-after-resolution",
    );
  });
  test("a transfer that has arrived is with the other agency, and its copy is still owed", () => {
    const answer = on(staff.ombudsperson, {
      suppose: "TRANSFERRED",
      sentOn: d("2026-04-08"),
      receivedOn: d("2026-04-09"),
    });
    expect(answer.refusals).toEqual([]);
    expect(movesOf(answer)).toContain("written-resolution 2026-05-01 → 2026-05-11");
    expect(noticesOf(answer)).toContain("LCR004 by 2026-04-08");
    expect(noticesOf(answer)).toContain("LCR004_COPY by 2026-04-15");
  });
  test("a correction is the supervisor’s, and the ombudsperson’s is refused", () => {
    const correction = {
      suppose: "FACT_CORRECTED",
      fact: "complaint.filing.dateStampedOn",
      to: d("2026-03-31"),
    } as const;
    expect(movesOf(on(staff.supervisor, correction))).toContain("written-resolution 2026-05-01 → 2026-04-30");
    expect(on(staff.ombudsperson, correction).refusals.map(({ code }) => code)).toEqual(["ROLE_NOT_ALLOWED"]);
  });
  test("any day of the record is the supervisor’s to correct, one that no record keeps is anybody’s to suppose", () => {
    const facts = aResolvedComplaint();
    const redated = {
      suppose: "FACT_CORRECTED",
      fact: "complaint.resolution.datedOn",
      to: d("2026-04-29"),
    } as const;
    const supervised = whatIf({}, [redated], world, { complaint: { facts, actor: staff.supervisor } });
    expect(movesOf(supervised)).toEqual(["state-hearing-request-advised 2026-07-29 → 2026-07-28"]);
    const audit = { complaint: { facts, actor: staff.auditor } };
    expect(whatIf({}, [redated], world, audit).refusals.map(({ code }) => code)).toEqual([
      "ROLE_NOT_ALLOWED",
    ]);
    const asked = {
      suppose: "FACT_CORRECTED",
      fact: "hearing.requestReceivedOn",
      to: d("2026-09-01"),
    } as const;
    expect(whatIf({}, [asked], world, audit).appearing).toContainEqual({
      ruleId: "hearing-commencement",
      on: "2026-10-16",
    });
  });
  test("received two days later, with its actions as they are", () => {
    const answer = on(staff.director, { suppose: "RECEIVED_LATER", days: 2 });
    expect(movesOf(answer)).toContain("written-resolution 2026-05-01 → 2026-05-04");
    expect([answer.actionsOpening, answer.actionsClosing]).toEqual([[], []]);
  });
  test("a withdrawn complaint stays withdrawn", () => {
    const records = { complaint: { facts: aWithdrawnComplaint(), actor: staff.director } };
    const answer = whatIf({}, [{ suppose: "EXTENDED", days: 5 }], world, records);
    expect(answer.refusals.map(({ code }) => code)).toEqual(["COMPLAINT_WITHDRAWN"]);
  });
  test("an amendment on record raises its question", () => {
    const amended = {
      ...facts,
      amendments: [{ amendedOn: d("2026-04-07"), noticeMailedOn: d("2026-04-08") }],
    };
    const records = { complaint: { facts: amended, actor: staff.supervisor } };
    const answer = whatIf({}, [{ suppose: "RESOLVED", datedOn: d("2026-04-08") }], world, records);
    expect(answer.questionsClearing).toEqual([]);
    expect(Object.values(whatIf({}, [], world, records)).flat()).toEqual([]);
  });
});

describe("with a contact on record beside the complaint that it opened", () => {
  // The second call about the same payment, on Monday, June 1, 2026, is a complaint.
  const contact = liveContact([repeatedContact]).facts;
  const facts = complaintOf([openedBy()]);
  const on = (actor: Actor, ...hypotheses: readonly Hypothesis[]) =>
    whatIf({}, hypotheses, aWorld("2026-06-08"), {
      contact: { facts: contact, actor },
      complaint: { facts, actor },
    });
  // Three business days after Friday, May 29, is Wednesday, June 3; after Monday, June 1, it is Thursday, June 4.
  const friday = { suppose: "FACT_CORRECTED", fact: "contact.receivedOn", to: d("2026-05-29") } as const;

  test("the day of the contact is counted from, and is the supervisor’s to correct", () => {
    const answer = on(staff.supervisor, friday);
    expect(answer.refusals).toEqual([]);
    expect(movesOf(answer)).toContain("contact-response 2026-06-04 → 2026-06-03");
  });
  test("anybody else’s correction of it is refused, as the machine would refuse it", () => {
    expect(on(staff.ombudsperson, friday).refusals).toMatchObject([{ code: "ROLE_NOT_ALLOWED" }]);
  });
  test("what it would mail is owed by the contact, and what the complaint owes by the complaint", () => {
    const { actionsClosing, noticesDue } = on(staff.director, { suppose: "EXTENDED", days: 5 });
    expect(actionsClosing).toMatchObject([{ action: "extendResolutionPeriod" }]);
    expect(noticesDue.map(({ notice }) => notice)).not.toContain("CONTACT_ACKNOWLEDGEMENT");
  });
  test("a contact that is only given beside a complaint on record is anybody’s to suppose", () => {
    const given = { contact: { receivedOn: d("2026-06-01"), from: "PARTICIPANT" } } as const;
    const records = { complaint: { facts: aComplaintUnderInvestigation(), actor: staff.auditor } };
    const answer = whatIf(given, [friday], world, records);
    expect(answer.refusals).toEqual([]);
    expect(movesOf(answer)).toContain("contact-response 2026-06-04 → 2026-06-03");
  });
});
