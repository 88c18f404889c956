import { readingReasons } from "../../input/reading-refusal.ts";
import { ofForm, type CodedReason } from "../../refusal/coded-refusal.ts";

/** Every reason for which facts are not computed, so that their tone is edited in one place. `{name}` is filled in. */
export const givenReasons = {
  // The form of the text.
  NOT_JSON: {
    en: "This line is not valid JSON. Write one JSON object a line.",
    es: "Esta línea no es JSON válido. Escriba un objeto JSON por línea.",
    citations: ofForm,
  },
  LINE_TOO_LONG: {
    en: "This line is longer than {most} bytes. Ask about one matter a line.",
    es: "Esta línea tiene más de {most} bytes. Pregunte un asunto por línea.",
    citations: ofForm,
  },
  ...readingReasons,
  REPEATED_NAME: {
    en: "“{name}” is given twice; which one counts cannot be told. Give it once.",
    es: "«{name}» se indica dos veces; no puede saberse cuál vale. Indíquelo una vez.",
    citations: ofForm,
  },

  // What cannot have happened.
  UNKNOWN_CHANNEL: {
    en: "“{value}” is not a way of filing. Write one of: {known}.",
    es: "«{value}» no es una forma de presentar. Escriba una de: {known}.",
    citations: ["22-ccr-110164"],
  },
  FILING_EVIDENCE_MISSING: {
    en: "The day it was filed is missing. Give: {known}.",
    es: "Falta el día en que se presentó. Indique: {known}.",
    citations: ["22-ccr-110164"],
  },
  DATE_STAMP_BEFORE_POSTMARK: {
    en: "The date stamp of {later} lies before the postmark of {earlier}.",
    es: "El sello del {later} es anterior al matasellos del {earlier}.",
    citations: ["22-ccr-110164-a-1"],
  },
  RESOLUTION_BEFORE_COMPLAINT: {
    en: "{fact}: {later}, before the complaint was made on {earlier}.",
    es: "{fact}: {later}, antes de presentarse la queja el {earlier}.",
    citations: ["fam-code-17800"],
  },
  ACKNOWLEDGEMENT_BEFORE_COMPLAINT: {
    en: "The acknowledgement was mailed on {later}, before the complaint was made on {earlier}.",
    es: "El acuse de recibo se envió el {later}, antes de presentarse la queja el {earlier}.",
    citations: ["22-ccr-120102"],
  },
  WITHDRAWAL_BEFORE_COMPLAINT: {
    en: "The complaint was withdrawn on {later}, before it was made on {earlier}.",
    es: "La queja se retiró el {later}, antes de presentarse el {earlier}.",
    citations: ["fam-code-17800"],
  },
  EXTENSION_BEFORE_COMPLAINT: {
    en: "The extension notice was mailed on {later}, before the complaint was made on {earlier}.",
    es: "El aviso de prórroga se envió el {later}, antes de presentarse la queja el {earlier}.",
    citations: ["fam-code-17800"],
  },
  TRANSFER_BEFORE_COMPLAINT: {
    en: "The transfer took place on {later}, before the complaint was made on {earlier}.",
    es: "El traslado tuvo lugar el {later}, antes de presentarse la queja el {earlier}.",
    citations: ["22-ccr-120104-a-1"],
  },
  AMENDMENT_BEFORE_COMPLAINT: {
    en: "The complaint was amended on {later}, before it was made on {earlier}.",
    es: "La queja se modificó el {later}, antes de presentarse el {earlier}.",
    citations: ["22-ccr-120107-e"],
  },
  RESOLUTION_RECEIVED_BEFORE_DATE: {
    en: "The resolution was received on {later}, before its date of {earlier}.",
    es: "La resolución se recibió el {later}, antes de su fecha del {earlier}.",
    citations: ["fam-code-17801-c"],
  },
  TRANSFER_RECEIVED_BEFORE_SENT: {
    en: "The transfer was received on {later}, before it was sent on {earlier}.",
    es: "El traslado se recibió el {later}, antes de enviarse el {earlier}.",
    citations: ["22-ccr-120104-b"],
  },
  TRANSFER_COPY_BEFORE_SENT: {
    en: "The complainant’s copy of the transfer was mailed on {later}, before the transfer was sent on {earlier}.",
    es: "La copia del traslado para quien se queja se envió el {later}, antes de enviarse el traslado el {earlier}.",
    citations: ["22-ccr-120104-a-2"],
  },
  TOO_MANY_TRANSFERS: {
    en: "At most {most} transfers before the latest can be given.",
    es: "Pueden darse como máximo {most} traslados anteriores al último.",
    citations: ["22-ccr-120104-a-1"],
  },
  LATEST_TRANSFER_MISSING: {
    en: "The latest transfer is missing. Give it by itself, and only those before it as earlier ones.",
    es: "Falta el último traslado. Indíquelo aparte, y solo los anteriores como previos.",
    citations: ["22-ccr-120104-a-1"],
  },
  TRANSFERS_OUT_OF_ORDER: {
    en: "This transfer is dated {later}, before the transfer that it follows, of {earlier}. Give them in order, the latest as “transfer”.",
    es: "Este traslado lleva fecha {later}, anterior al traslado al que sigue, del {earlier}. Indíquelos en orden, el último como «transfer».",
    citations: ["22-ccr-120104-a-1"],
  },
  DISPUTE_BEFORE_TRANSFER: {
    en: "The Department was called on {later}, before the transfer was received on {earlier}.",
    es: "Se llamó al Departamento el {later}, antes de recibirse el traslado el {earlier}.",
    citations: ["22-ccr-120104-c"],
  },
  DETERMINATION_BEFORE_DISPUTE: {
    en: "The Department determined the owner on {later}, before it was called on {earlier}.",
    es: "El Departamento determinó a quién corresponde el {later}, antes de que se le llamara el {earlier}.",
    citations: ["22-ccr-120104-c"],
  },
  EXTENSION_OUT_OF_RANGE: {
    en: "The law allows an extension of {least} to {most} days.",
    es: "La ley permite una prórroga de {least} a {most} días.",
    citations: ["fam-code-17800"],
  },
  EXTENSION_ALREADY_USED: {
    en: "The law allows one extension, not several. Give one object.",
    es: "La ley permite una sola prórroga. Indique un solo objeto.",
    citations: ["fam-code-17800"],
  },
  HEARING_BEFORE_REQUEST: {
    en: "The hearing is set for {later}, before it was asked for on {earlier}.",
    es: "La audiencia está fijada para el {later}, antes de pedirse el {earlier}.",
    citations: ["fam-code-17801-d-1"],
  },
  BEFORE_HEARING_REQUEST: {
    en: "{fact}: {later}, before the hearing was asked for on {earlier}.",
    es: "{fact}: {later}, antes de pedirse la audiencia el {earlier}.",
    citations: ["fam-code-17801-d-1"],
  },
  DECISION_RECEIVED_BEFORE_ADOPTED: {
    en: "{fact}: {later}, before the decision was adopted on {earlier}.",
    es: "{fact}: {later}, antes de adoptarse la decisión el {earlier}.",
    citations: ["22-ccr-120221-b"],
  },
  ADOPTED_BEFORE_PROPOSED: {
    en: "The decision was adopted on {later}, before it was proposed on {earlier}.",
    es: "La decisión se adoptó el {later}, antes de proponerse el {earlier}.",
    citations: ["fam-code-17801-d-1"],
  },
  REHEARING_DECIDED_BEFORE_ASKED: {
    en: "The rehearing was granted or denied on {later}, before it was asked for on {earlier}.",
    es: "La nueva audiencia (rehearing) se concedió o negó el {later}, antes de pedirse el {earlier}.",
    citations: ["fam-code-17801-e"],
  },
  REVIEW_ANSWERED_BEFORE_REQUEST: {
    en: "The review was answered on {later}, before it was asked for on {earlier}.",
    es: "La revisión se respondió el {later}, antes de pedirse el {earlier}.",
    citations: ["dcss-customer-service-non-iv-d"],
  },
  CLAIM_ANSWERED_BEFORE_RECEIVED: {
    en: "{fact}: {later}, before the claim was received on {earlier}.",
    es: "{fact}: {later}, antes de recibirse el reclamo el {earlier}.",
    citations: ["fam-code-17526-a", "fam-code-17530-b"],
  },
  BEFORE_CONTACT: {
    en: "{fact}: {later}, before the contact came on {earlier}.",
    es: "{fact}: {later}, antes de recibirse el contacto el {earlier}.",
    citations: ["22-ccr-111544-a"],
  },
  EARLIER_CONTACT_AFTER_CONTACT: {
    en: "The earlier contact of {earlier} comes after this one of {later}.",
    es: "El contacto anterior del {earlier} es posterior a este del {later}.",
    citations: ["22-ccr-111544-d"],
  },
} as const satisfies Readonly<Record<string, CodedReason>>;

/** The code of one reason. */
export type GivenRefusalCode = keyof typeof givenReasons;
