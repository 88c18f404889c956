import type { PlainDate } from "../../calendar/plain-date.ts";
import type { ActionField } from "../../input/action-field.ts";
import type { Words } from "../../vocabulary/words.ts";

/** What a day is known by. */
export const evidenceKinds = [
  "POSTMARK",
  "DATE_STAMP",
  "PHONE_LOG",
  "STATEMENT",
  "MAILING_RECORD",
  "DELIVERY_RECORD",
  "TRANSMISSION_RECORD",
  "SYSTEM_RECORD",
  "LETTER_DATE",
  "HEARING_RECORD",
] as const;

/** One kind. */
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Who says so. */
export const evidenceSources = [
  "COMPLAINANT",
  "AGENCY",
  "DEPARTMENT",
  "STATE_HEARING_OFFICE",
  "POSTAL_SERVICE",
  "OTHER",
] as const;

/** One source. */
export type EvidenceSource = (typeof evidenceSources)[number];

/**
 * How exact a day is. APPROXIMATE: some day from `earliest` through `latest`. DISPUTED: someone else says another day,
 * or only that this one is wrong.
 */
export type Exactness =
  | { readonly as: "EXACT" }
  | { readonly as: "APPROXIMATE"; readonly earliest: PlainDate; readonly latest: PlainDate }
  | {
      readonly as: "DISPUTED";
      readonly disputedBy: EvidenceSource;
      readonly otherDay?: PlainDate | undefined;
    };

/** The evidence of one dated fact. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly source: EvidenceSource;
  /** The name or number of whoever says so; needed when the source is OTHER. */
  readonly sourceName?: string | undefined;
  readonly exactness: Exactness;
  /** The id of the file that shows it, among those that lie with the record. */
  readonly attachmentId?: string | undefined;
}

/** What each kind of evidence is called. */
export const evidenceKindWords: Readonly<Record<EvidenceKind, Words>> = {
  POSTMARK: { en: "Postmark", es: "Matasellos" },
  DATE_STAMP: { en: "Date stamp", es: "Sello de recibido" },
  PHONE_LOG: { en: "Telephone log", es: "Registro de llamadas" },
  STATEMENT: { en: "Statement", es: "Declaración" },
  MAILING_RECORD: { en: "Record of mailing", es: "Constancia de envío" },
  DELIVERY_RECORD: { en: "Record of delivery", es: "Constancia de entrega" },
  TRANSMISSION_RECORD: { en: "Record of transmission", es: "Constancia de transmisión" },
  SYSTEM_RECORD: { en: "Record of the system", es: "Registro del sistema" },
  LETTER_DATE: { en: "Date of the letter", es: "Fecha de la carta" },
  HEARING_RECORD: { en: "Record of the hearing", es: "Expediente de la audiencia" },
};

/** What each source is called. */
export const evidenceSourceWords: Readonly<Record<EvidenceSource, Words>> = {
  COMPLAINANT: { en: "The complainant", es: "La persona que se queja" },
  AGENCY: { en: "The agency", es: "La agencia" },
  DEPARTMENT: { en: "The Department", es: "El Departamento" },
  STATE_HEARING_OFFICE: { en: "The State Hearing Office", es: "La Oficina de Audiencias Estatales" },
  POSTAL_SERVICE: { en: "The postal service", es: "El servicio postal" },
  OTHER: { en: "Someone else", es: "Otra persona" },
};

/** What each degree of exactness is called. */
export const exactnessWords: Readonly<Record<Exactness["as"], Words>> = {
  EXACT: { en: "Exact", es: "Exacta" },
  APPROXIMATE: { en: "Approximate", es: "Aproximada" },
  DISPUTED: { en: "Disputed", es: "Disputada" },
};

/** What each part of an evidence is called on a form. */
export const evidencePartWords = {
  kind: { en: "Known by", es: "Se conoce por" },
  source: { en: "Who says so", es: "Quién lo dice" },
  sourceName: { en: "Their name or number", es: "Su nombre o número" },
  exactness: { en: "How exact it is", es: "Qué tan exacto es" },
  earliest: { en: "Earliest day it may be", es: "Primer día posible" },
  latest: { en: "Latest day it may be", es: "Último día posible" },
  disputedBy: { en: "Disputed by", es: "Quién lo disputa" },
  otherDay: { en: "Day they give instead", es: "Día que se da en su lugar" },
  attachmentId: { en: "File that shows it", es: "Archivo que lo muestra" },
} as const satisfies Readonly<Record<string, Words>>;

/** The file that evidence may name, wherever an action takes evidence of a day. */
export const evidenceFile = {
  kind: "ATTACHMENT",
  label: evidencePartWords.attachmentId,
  optional: true,
} as const satisfies ActionField;

const offices = ["AGENCY", "DEPARTMENT", "STATE_HEARING_OFFICE", "OTHER"] as const;

/** Who can speak for each kind: what a person says of a postmark is a statement, not a postmark. */
export const sourcesOfKind: Readonly<Record<EvidenceKind, readonly [EvidenceSource, ...EvidenceSource[]]>> = {
  POSTMARK: ["POSTAL_SERVICE"],
  DATE_STAMP: offices,
  PHONE_LOG: ["COMPLAINANT", ...offices],
  STATEMENT: ["COMPLAINANT", ...offices],
  MAILING_RECORD: ["POSTAL_SERVICE", ...offices],
  DELIVERY_RECORD: ["POSTAL_SERVICE", ...offices],
  TRANSMISSION_RECORD: ["COMPLAINANT", ...offices],
  SYSTEM_RECORD: offices,
  LETTER_DATE: ["COMPLAINANT", ...offices],
  HEARING_RECORD: ["STATE_HEARING_OFFICE", "DEPARTMENT", "OTHER"],
};
