// For every action on a contact an input that the machine is likely to take, as `likely-actions.ts` has them for complaints.
import { staff } from "@redress/testkit";
import { addDays } from "../../src/calendar/plain-date.ts";
import { previewContactCorrection } from "../../src/contact/facts/correctable-contact.ts";
import { type ContactActionName, type ContactActionOf } from "../../src/contact/contact-action.ts";
import { type ContactFacts } from "../../src/contact/facts/contact-facts.ts";
import { lateWorld, pick } from "./likely-actions.ts";
import type { Step } from "./walks.ts";

type Likely = {
  readonly [Name in ContactActionName]: (step: Step<ContactFacts>) => ContactActionOf<Name>;
};

/** Every action with a likely input. */
export const likelyContactActions: Likely = {
  recordContact: ({ on, n }) => ({
    action: "recordContact",
    receivedOn: on,
    channel: pick(n, "VISIT", "ORAL", "MAIL"),
    from: pick(n, "PARTICIPANT", "PARTICIPANT", "PARTICIPANT", "OTHER"),
    ...(n % 3 === 0 && { urgent: n % 2 === 0 }),
    contactKind: pick(n, "DISPUTE", "QUESTION", "DISPUTE"),
    subject: "PAYMENT",
    summary: "Asked where the payment of March is.",
    ...(n % 2 === 0 && { earlierOnSameSubjectOn: addDays(on, -30) }),
  }),
  acknowledgeContact: ({ on }) => ({
    action: "acknowledgeContact",
    acknowledgedOn: on,
    whatIsDone: "The payment is being traced.",
    answerExpectedOn: addDays(on, 7),
  }),
  answerContact: ({ on, n }) => ({
    action: "answerContact",
    answeredOn: on,
    manner: pick(n, "ORAL", "WRITTEN", "ELECTRONIC"),
    text: "It was sent on Friday.",
  }),
  offerComplaint: ({ on, n }) => ({ action: "offerComplaint", offeredOn: on, wishesToFile: n % 2 === 0 }),
  recordComplaintFiled: ({ on }) => ({
    action: "recordComplaintFiled",
    complaintId: "complaint-1",
    filedOn: on,
  }),
  rejectRepeatedContact: () => ({
    action: "rejectRepeatedContact",
    reason: "The first was about genetic tests.",
  }),
  recognizeRepetition: ({ facts, on, n }) => ({
    action: "recognizeRepetition",
    earlierOnSameSubjectOn: addDays(facts?.receivedOn ?? on, -n % 90),
    earlierContactId: "contact-0",
    complaintId: "complaint-2",
  }),
  joinComplaint: () => ({ action: "joinComplaint", complaintId: "complaint-3" }),
  requestContactReview: ({ on }) => ({
    action: "requestContactReview",
    requestedOn: on,
    question: "Whether the call was taken down right.",
    answerDueOn: addDays(on, 14),
  }),
  assignContactReviewer: ({ n }) => ({
    action: "assignContactReviewer",
    reviewer: {
      staffId: pick(n, staff.director.id, staff.supervisor.id),
      role: "SUPERVISOR",
      sameAgency: true,
      active: true,
    },
  }),
  answerContactReview: ({ on, n }) => ({
    action: "answerContactReview",
    answeredOn: on,
    manner: pick(n, "ORAL", "WRITTEN", "ELECTRONIC"),
    text: "It was taken down right.",
  }),
  withdrawContactReview: ({ on, n }) => ({
    action: "withdrawContactReview",
    withdrawnOn: on,
    manner: pick(n, "ORAL", "WRITTEN", "ELECTRONIC"),
  }),
  recordContactHelp: ({ on, n }) => ({
    action: "recordContactHelp",
    helpedOn: on,
    form: pick(n, "LCR001", "SH001"),
    helpedWith: "What is complained of.",
  }),
  explainContactProcess: ({ on, n }) => ({
    action: "explainContactProcess",
    explainedOn: on,
    matter: pick(n, "RIGHTS", "PROCESS", "BOTH"),
    language: pick(n, "ENGLISH", "SPANISH", "INTERPRETED"),
    manner: pick(n, "TELEPHONE", "IN_PERSON", "WRITING"),
    listener: pick(n, "PERSON", "REPRESENTATIVE"),
  }),
  closeContact: ({ on }) => ({ action: "closeContact", closedOn: on }),
  correctContact: ({ facts, on }) => {
    const correction = {
      fact: "contactReceivedOn",
      to: addDays(on, -100),
      reason: "The log was found.",
      evidence: { kind: "PHONE_LOG", source: "AGENCY", exactness: { as: "EXACT" } },
    } as const;
    const preview = facts ? previewContactCorrection(facts, correction, lateWorld) : undefined;
    return { action: "correctContact", ...correction, ...(preview?.ok && { shown: preview.value }) };
  },
};
