import { datedFactWords } from "../deadlines/facts/dated-fact-words.ts";
import { recountWords } from "../deadlines/recount/recount-words.ts";
import { explanationWords } from "../ombudsperson/explanation.ts";
import { reviewWords } from "../ombudsperson/independent-review.ts";
import { formHelpWords } from "../ombudsperson/form-help.ts";
import type { Words } from "../vocabulary/words.ts";
import type { ContactActionName } from "./contact-action.ts";
import type { ContactEventKind } from "./contact-event.ts";

/** Actions, as a button says them. */
export const contactActionWords: Readonly<Record<ContactActionName, Words>> = {
  recordContact: { en: "Record contact", es: "Registrar contacto" },
  acknowledgeContact: { en: "Acknowledge contact", es: "Acusar recibo del contacto" },
  answerContact: { en: "Answer contact", es: "Responder contacto" },
  offerComplaint: { en: "Explain the right to complain", es: "Explicar el derecho a quejarse" },
  recordComplaintFiled: { en: "Record the complaint filed", es: "Registrar la queja presentada" },
  rejectRepeatedContact: {
    en: "Find that it is about another subject",
    es: "Determinar que trata de otro tema",
  },
  recognizeRepetition: {
    en: "Recognize that it repeats another",
    es: "Reconocer que repite otro",
  },
  joinComplaint: { en: "Join to a complaint", es: "Unir a una queja" },
  requestContactReview: reviewWords.request,
  assignContactReviewer: reviewWords.assign,
  answerContactReview: reviewWords.answer,
  withdrawContactReview: reviewWords.withdraw,
  recordContactHelp: formHelpWords.action,
  explainContactProcess: explanationWords.action,
  closeContact: { en: "Close contact", es: "Cerrar contacto" },
  correctContact: { en: "Correct a date", es: "Corregir una fecha" },
};

/** Events, as a timeline says them. */
export const contactEventWords: Readonly<Record<ContactEventKind, Words>> = {
  ContactRecorded: { en: "Contact recorded", es: "Contacto registrado" },
  ContactAcknowledged: { en: "Contact acknowledged", es: "Acuse de recibo del contacto enviado" },
  ContactAnswered: datedFactWords.contactAnsweredOn,
  ComplaintOffered: { en: "Right to complain explained", es: "Derecho a quejarse explicado" },
  ComplaintFiled: { en: "Complaint filed", es: "Queja presentada" },
  RepeatedContactRejected: {
    en: "Found to be about another subject",
    es: "Se determinó que trata de otro tema",
  },
  RepetitionRecognized: {
    en: "Found to repeat an earlier contact that was recorded later",
    es: "Se determinó que repite un contacto anterior registrado después",
  },
  ComplaintJoined: { en: "Joined to a complaint", es: "Unido a una queja" },
  ...reviewWords.events,
  FormHelpGiven: formHelpWords.event,
  ProcessExplained: explanationWords.event,
  ContactClosed: { en: "Contact closed", es: "Contacto cerrado" },
  FactCorrected: { en: "Date corrected", es: "Fecha corregida" },
  DatesRecounted: recountWords,
};
