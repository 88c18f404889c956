import { aContact as contact, repeatedContact as repeated, type ContactStep } from "@redress/testkit";
import { plainDate as d } from "../../../src/calendar/plain-date.ts";
import type { ContactActionOf } from "../../../src/contact/contact-action.ts";
import type { contactReasons } from "../../../src/contact/refusal.ts";
import type { complaintReasons } from "../../../src/complaint/refusals/refusal-reasons.ts";
import type { Plays } from "./play.ts";

/** Of a contact of Monday, June 1, 2026. */
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
  wishesToFile: true,
};
const filed: ContactStep = {
  action: "recordComplaintFiled",
  complaintId: "complaint-1",
  filedOn: d("2026-06-10"),
};
const close: ContactStep = { action: "closeContact", closedOn: d("2026-06-10") };
const another: ContactStep = { action: "rejectRepeatedContact", reason: "The first was about custody." };

const recognize: ContactStep = {
  action: "recognizeRepetition",
  earlierOnSameSubjectOn: d("2026-04-01"),
  earlierContactId: "contact-0",
  complaintId: "complaint-1",
};

/** The refusals that only a contact gives, and those that it shares with the complaint that it may open. */
type Code =
  | Exclude<keyof typeof contactReasons, keyof typeof complaintReasons>
  | "BEFORE_LAW_IN_FORCE"
  | "CONTACT_NOT_REPEATED"
  | "REPETITION_REJECTED";

/** For every refusal of a contact a smallest sequence that is answered with it. */
export const contactPlays: Plays<Code, ContactStep> = {
  CONTACT_NOT_RECORDED: [[], answer],
  CONTACT_ALREADY_RECORDED: [[contact], contact],
  CONTACT_ALREADY_ACKNOWLEDGED: [[contact, acknowledge], acknowledge],
  CONTACT_ALREADY_ANSWERED: [[contact, answer], acknowledge],
  CONTACT_IS_CLOSED: [[contact, answer, close], answer],
  CONTACT_NOT_ANSWERED: [[contact], offer],
  CONTACT_MUST_BE_ANSWERED: [[{ ...contact, contactKind: "QUESTION" }], acknowledge],
  CONTACT_NOT_FROM_PARTICIPANT: [[{ ...contact, from: "OTHER" }], another],
  CALLER_NOT_OF_PARTY: [[], { ...contact, caller: "EMPLOYER" }],
  CONTACT_NOT_REPEATED: [[contact], another],
  CONTACT_REPEATS_ALREADY: [[repeated], recognize],
  REPETITION_REJECTED: [[repeated, another], another],
  REPETITION_OUTSIDE_WINDOW: [[], { ...contact, earlierOnSameSubjectOn: d("2026-03-02") }],
  BEFORE_LAW_IN_FORCE: [[], { ...contact, earlierOnSameSubjectOn: d("1998-06-01") }],
  COMPLAINT_WISHED: [[contact, answer, offer], close],
  COMPLAINT_ALREADY_FILED: [[contact, filed], filed],
};
