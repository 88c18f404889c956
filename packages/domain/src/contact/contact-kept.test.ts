import {
  aContact,
  answerAtContact,
  complaintEvidence,
  liveContact,
  longAfter,
  repeatedContact as contact,
  staff,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { evolveAllOfContact } from "./evolve-contact.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { previewContactCorrection, uncertainDatesOfContact } from "./facts/correctable-contact.ts";
import { type ContactAction, type ContactActionOf } from "./contact-action.ts";

const d = plainDate;
const { log, mailing, statement } = complaintEvidence;

const acknowledge = {
  action: "acknowledgeContact",
  acknowledgedOn: d("2026-06-03"),
  whatIsDone: "We ask the bank.",
  answerExpectedOn: d("2026-06-12"),
} as const satisfies ContactAction;
const answer = {
  action: "answerContact",
  answeredOn: d("2026-06-08"),
  manner: "ORAL",
  text: "It was sent back.",
} as const satisfies ContactAction;

const explained = {
  explainedOn: d("2026-06-09"),
  matter: "RIGHTS",
  language: "SPANISH",
  manner: "IN_PERSON",
  listener: "REPRESENTATIVE",
} as const;

/** A correction of the day of the contact, with its effect as it was shown. */
function corrected(
  to: string,
  steps: readonly ContactAction[] = [aContact],
): ContactActionOf<"correctContact"> {
  const asked = {
    fact: "contactReceivedOn",
    to: d(to),
    reason: "The log says so.",
    evidence: log,
  } as const;
  const shown = previewContactCorrection(liveContact(steps).facts, asked, longAfter);
  return { action: "correctContact", ...asked, ...(shown.ok && { shown: shown.value }) };
}

describe("everything that was said is kept", () => {
  const { action: _, ...taken } = contact;

  test("of a contact that was answered and closed", () => {
    const { facts } = liveContact([
      contact,
      {
        action: "acknowledgeContact",
        acknowledgedOn: d("2026-06-03"),
        whatIsDone: "We ask the bank.",
        answerExpectedOn: d("2026-06-12"),
      },
      { action: "answerContact", answeredOn: d("2026-06-08"), manner: "ORAL", text: "It was sent back." },
      { action: "rejectRepeatedContact", reason: "The first was about custody." },
      { action: "offerComplaint", offeredOn: d("2026-06-08"), wishesToFile: false },
      { action: "recordComplaintFiled", complaintId: "complaint-1", filedOn: d("2026-06-09") },
      { action: "explainContactProcess", ...explained },
      { action: "closeContact", closedOn: d("2026-06-09") },
    ]);
    expect(facts).toEqual({
      status: "CONTACT_CLOSED",
      ...taken,
      acknowledgedOn: "2026-06-03",
      whatIsDone: "We ask the bank.",
      answerExpectedOn: "2026-06-12",
      answeredOn: "2026-06-08",
      answer: { manner: "ORAL", text: "It was sent back." },
      notTheSameSubject: { reason: "The first was about custody." },
      complaint: { complaintId: "complaint-1", filedOn: "2026-06-09" },
      offer: { offeredOn: "2026-06-08", wishesToFile: false },
      explanations: [explained],
      closedOn: "2026-06-09",
    });
  });
});

describe("the evidence that an action carries", () => {
  test.each<[string, ContactAction, object]>([
    [
      "a contact recorded",
      { ...contact, provenance: { contactReceivedOn: log, earlierContactOn: statement } },
      { contactReceivedOn: log, earlierContactOn: statement },
    ],
    [
      "a contact acknowledged",
      { ...acknowledge, provenance: { contactAcknowledgedOn: mailing } },
      { contactAcknowledgedOn: mailing },
    ],
    ["a contact answered", { ...answer, provenance: { contactAnsweredOn: log } }, { contactAnsweredOn: log }],
  ])("stays with the day of %s", (_, action, provenance) => {
    const { facts, events } = liveContact(action.action === "recordContact" ? [action] : [contact, action]);
    expect(facts.provenance).toEqual(provenance);
    expect(evolveAllOfContact(events)).toEqual(facts);
    expect(uncertainDatesOfContact(facts, longAfter)).toEqual([]);
  });
});

describe("a correction", () => {
  test("puts the right day and keeps the wrong one, with who corrected it and why", () => {
    // Three business days after Friday, May 29, 2026, is Wednesday, June 3.
    const { facts, events } = liveContact([aContact, corrected("2026-05-29")]);
    expect(facts).toMatchObject({
      receivedOn: "2026-05-29",
      provenance: { contactReceivedOn: log },
      corrections: [
        { fact: "contactReceivedOn", from: "2026-06-01", to: "2026-05-29", correctedById: staff.director.id },
      ],
    });
    expect(evolveAllOfContact(events)).toEqual(facts);
  });

  test("is the supervisor’s or the director’s, and never of a day that the contact does not keep", () => {
    expect(answerAtContact([aContact], [staff.ombudsperson, corrected("2026-05-29")])).toBe(
      "ROLE_NOT_ALLOWED",
    );
    const other = { ...corrected("2026-05-29"), fact: "knewOn" } as const;
    expect(answerAtContact([aContact], other)).toBe("FACT_NOT_RECORDED at fact");
  });
});
