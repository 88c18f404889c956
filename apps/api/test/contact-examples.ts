import type { ServedContactActionName } from "../src/authorization/served-actions.ts";
import { viewerOf } from "./harness.ts";

/** An action on a contact that is recorded. */
export type ContactStep = Exclude<ServedContactActionName, "recordContact">;

/** That rights and process were explained, in Spanish and by telephone. */
export const explained = {
  explainedOn: "2026-11-19",
  matter: "BOTH",
  language: "SPANISH",
  manner: "TELEPHONE",
  listener: "PERSON",
};

/** That a review is asked for on Wednesday, November 18, 2026, with what is promised for it. */
export const reviewAsked = {
  requestedOn: "2026-11-18",
  question: "Whether the call was taken down right.",
  answerDueOn: "2026-12-02",
};

/** Every action on a contact once, on Wednesday, November 18, or Thursday, November 19, 2026. */
export const contactExamples: Readonly<
  Record<
    ContactStep,
    {
      readonly as?: string;
      readonly after: readonly ContactStep[];
      readonly input: Readonly<Record<string, unknown>>;
      readonly shows: string;
      readonly as_it: unknown;
    }
  >
> = {
  acknowledgeContact: {
    after: [],
    input: { acknowledgedOn: "2026-11-19", whatIsDone: "We ask the bank.", answerExpectedOn: "2026-11-27" },
    shows: "acknowledgement { whatIsDone answerExpectedOn } nextDeadline { ruleId dueOn }",
    as_it: {
      acknowledgement: { whatIsDone: "We ask the bank.", answerExpectedOn: "2026-11-27" },
      nextDeadline: { ruleId: "promised-answer", dueOn: "2026-11-27" },
    },
  },
  answerContact: {
    after: [],
    input: { answeredOn: "2026-11-19", manner: "ORAL", text: "It was sent back and is on its way." },
    shows: "answer { answeredOn manner text } nextDeadline { ruleId }",
    as_it: {
      answer: { answeredOn: "2026-11-19", manner: "ORAL", text: "It was sent back and is on its way." },
      nextDeadline: null,
    },
  },
  offerComplaint: {
    after: ["answerContact"],
    input: { offeredOn: "2026-11-19", wishesToFile: false },
    shows: "offer { offeredOn wishesToFile }",
    as_it: { offer: { offeredOn: "2026-11-19", wishesToFile: false } },
  },
  recordComplaintFiled: {
    after: [],
    input: { filedOn: "2026-11-19" },
    shows: "complaint { status }",
    as_it: { complaint: { status: "RECEIVED" } },
  },
  rejectRepeatedContact: {
    after: [],
    input: { reason: "The first was about custody." },
    shows: "notTheSameSubject",
    as_it: { notTheSameSubject: "The first was about custody." },
  },
  requestContactReview: {
    after: [],
    input: reviewAsked,
    shows: "independentReview { question answerDueOn reviewer { name } }",
    as_it: {
      independentReview: { question: reviewAsked.question, answerDueOn: "2026-12-02", reviewer: null },
    },
  },
  assignContactReviewer: {
    after: ["requestContactReview"],
    input: { reviewerId: `staff_${viewerOf("supervisor").id}` },
    shows: "independentReview { reviewer { name } }",
    as_it: { independentReview: { reviewer: { name: "Priya Raman" } } },
  },
  answerContactReview: {
    as: "supervisor",
    after: ["requestContactReview", "assignContactReviewer"],
    input: { answeredOn: "2026-11-19", manner: "WRITTEN", text: "It was taken down right." },
    shows: "independentReview { answer { answeredOn manner text } }",
    as_it: {
      independentReview: {
        answer: { answeredOn: "2026-11-19", manner: "WRITTEN", text: "It was taken down right." },
      },
    },
  },
  withdrawContactReview: {
    after: ["requestContactReview"],
    input: { withdrawnOn: "2026-11-19", manner: "ORAL" },
    shows: "independentReview { withdrawnOn }",
    as_it: { independentReview: { withdrawnOn: "2026-11-19" } },
  },
  recordContactHelp: {
    after: [],
    input: { helpedOn: "2026-11-19", form: "LCR001", helpedWith: "What is complained of." },
    shows: "formHelp { helpedOn form helpedWith } missingOnForms { form missing }",
    as_it: {
      formHelp: [{ helpedOn: "2026-11-19", form: "LCR001", helpedWith: "What is complained of." }],
      missingOnForms: [
        {
          form: "LCR001",
          missing: [
            "Address",
            "Case number, where there is a case",
            "Signature and day, on the paper itself",
          ],
        },
        {
          form: "SH001",
          missing: [
            "Address",
            "Case number, where there is a case",
            "Day of the complaint",
            "Grounds of the hearing",
            "Signature and day, on the paper itself",
          ],
        },
      ],
    },
  },
  explainContactProcess: {
    after: [],
    input: explained,
    shows: "explanations { explainedOn matter language manner listener }",
    as_it: { explanations: [explained] },
  },
  closeContact: {
    after: ["answerContact"],
    input: { closedOn: "2026-11-19" },
    shows: "closedOn nextDeadline { ruleId }",
    as_it: { closedOn: "2026-11-19", nextDeadline: null },
  },
  correctContact: {
    as: "supervisor",
    after: [],
    input: {
      fact: "contactReceivedOn",
      to: "2026-11-17",
      reason: "The log says so.",
      evidence: { kind: "PHONE_LOG", source: "AGENCY" },
    },
    shows: "receivedOn nextDeadline { dueOn }",
    as_it: { receivedOn: "2026-11-17", nextDeadline: { dueOn: "2026-11-20" } },
  },
};
