import type { ActionFields, Choices, NotBefore } from "../input/action-field.ts";
import { reason } from "../input/reason-field.ts";
import { mannerChoices, subjectChoices } from "../input/word-choices.ts";
import { datedFactWords } from "../deadlines/facts/dated-fact-words.ts";
import { correctionInput } from "../provenance/correction/correction-input.ts";
import { recordedDay } from "../provenance/evidence/recorded-day.ts";
import { explanationFields } from "../ombudsperson/explanation.ts";
import { reviewFields } from "../ombudsperson/independent-review.ts";
import { formHelpFields } from "../ombudsperson/form-help.ts";
import { contactPartyWords } from "../vocabulary/contact-party.ts";
import { contactCallerWords, contactChannelWords, contactKindWords } from "./contact-kind.ts";
import type { ContactDay } from "./facts/contact-readings.ts";

const channelChoices = { name: "ContactChannel", words: contactChannelWords } as const satisfies Choices;
const partyChoices = { name: "ContactParty", words: contactPartyWords } as const satisfies Choices;
const callerChoices = { name: "ContactCaller", words: contactCallerWords } as const satisfies Choices;
const kindChoices = { name: "ContactKind", words: contactKindWords } as const satisfies Choices;

const review = reviewFields("received");

/** A bound: not before a day of the record. */
function after(day: ContactDay): NotBefore {
  return { day, code: "OUT_OF_ORDER", detail: "earliest" };
}

/** What each action on a contact asks for, by the action's name, in the order of a contact's life. */
export const contactInputs = {
  recordContact: {
    receivedOn: recordedDay("contactReceivedOn"),
    channel: { kind: "CHOICE", label: { en: "How it came", es: "Cómo llegó" }, choices: channelChoices },
    from: { kind: "CHOICE", label: { en: "From", es: "De" }, choices: partyChoices },
    caller: {
      kind: "CHOICE",
      label: { en: "Who spoke", es: "Quién habló" },
      choices: callerChoices,
      atOnce: true,
      optional: true,
    },
    contactKind: { kind: "CHOICE", label: { en: "Kind", es: "Tipo" }, choices: kindChoices },
    subject: { kind: "CHOICE", label: { en: "Subject", es: "Tema" }, choices: subjectChoices },
    summary: { kind: "LONG_TEXT", label: { en: "What was said", es: "Qué se dijo" } },
    urgent: {
      kind: "YES_NO",
      label: { en: "Urgent", es: "Urgente" },
      help: {
        en: "It stands in front of the queue: a levy or licence notice, a payment without which somebody goes hungry, fear of harm.",
        es: "Va al frente de la cola: un aviso de embargo o de licencia, un pago sin el cual alguien no come, temor a un daño.",
      },
      optional: true,
    },
    earlierOnSameSubjectOn: recordedDay("earlierContactOn", {
      optional: true,
      help: {
        en: "The day of an earlier contact by the same participant on what looks like the same subject: within 90 days it makes a complaint.",
        es: "El día de un contacto anterior del mismo participante sobre lo que parece el mismo tema: dentro de 90 días da lugar a una queja.",
      },
    }),
  },
  acknowledgeContact: {
    acknowledgedOn: recordedDay("contactAcknowledgedOn", { notBefore: after("received") }),
    whatIsDone: { kind: "LONG_TEXT", label: { en: "What is being done", es: "Qué se está haciendo" } },
    answerExpectedOn: { kind: "DAY", label: datedFactWords.contactAnswerExpectedOn },
  },
  answerContact: {
    answeredOn: recordedDay("contactAnsweredOn", { notBefore: after("lastStep") }),
    manner: {
      kind: "CHOICE",
      label: { en: "How it was answered", es: "Cómo se respondió" },
      choices: mannerChoices,
    },
    text: { kind: "LONG_TEXT", label: { en: "Answer", es: "Respuesta" } },
  },
  offerComplaint: {
    offeredOn: {
      kind: "PAST_DAY",
      label: { en: "Right to complain explained", es: "Derecho a quejarse explicado" },
      notBefore: after("lastStep"),
    },
    wishesToFile: {
      kind: "YES_NO",
      label: { en: "The person wants to file a complaint", es: "La persona desea presentar una queja" },
    },
  },
  recordComplaintFiled: {
    complaintId: {
      kind: "TEXT",
      label: { en: "Complaint", es: "Queja" },
      help: { en: "Its number, such as CR-2026-31-000123.", es: "Su número, como CR-2026-31-000123." },
      names: "complaint",
      timeline: "ELSEWHERE",
    },
    filedOn: {
      kind: "PAST_DAY",
      label: { en: "Filed", es: "Presentada" },
      notBefore: after("received"),
    },
  },
  rejectRepeatedContact: { reason },
  requestContactReview: review.request,
  assignContactReviewer: review.assign,
  answerContactReview: review.answer,
  withdrawContactReview: review.withdraw,
  recordContactHelp: formHelpFields("received"),
  explainContactProcess: explanationFields("received"),
  closeContact: {
    closedOn: {
      kind: "PAST_DAY",
      label: { en: "Closed", es: "Cerrado" },
      notBefore: after("lastStep"),
    },
  },
  correctContact: correctionInput,
} as const satisfies Readonly<Record<string, ActionFields>>;
