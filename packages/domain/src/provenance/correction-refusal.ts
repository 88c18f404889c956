import { refuseWith, type CodedReason, type CodedRefusal } from "../refusal/coded-refusal.ts";
import type { GivenRefusal } from "../deadlines/given/given-refusal.ts";
import { formReasons } from "../refusal/form-reasons.ts";

/** Every reason for which a correction, or the evidence of a day, is not taken. */
export const correctionReasons = {
  ...formReasons,
  UNKNOWN_FACT: {
    en: "No dated fact is called that.",
    es: "Ningún hecho con fecha se llama así.",
    citations: [],
  },
  FACT_NOT_RECORDED: {
    en: "This day is not on record, so it cannot be corrected. Record it with the action it belongs to.",
    es: "Este día no consta, así que no puede corregirse. Regístrelo con la acción que corresponde.",
    citations: ["22-ccr-120107"],
  },
  FACT_NEEDED: {
    en: "This day cannot be taken away while its record stands. Correct it to the right day.",
    es: "Este día no puede quitarse mientras exista su registro. Corríjalo al día correcto.",
    citations: ["22-ccr-120107"],
  },
  NOTHING_CHANGES: {
    en: "This is the day that is recorded already.",
    es: "Este es el día que ya consta.",
    citations: [],
  },
  FUTURE_DATE: {
    en: "This day lies ahead. Only what has happened can be recorded.",
    es: "Este día aún no llega. Solo puede registrarse lo que ya ocurrió.",
    citations: [],
  },
  DAYS_OUT_OF_ORDER: {
    en: "This cannot be: “{second}” would come before “{first}”.",
    es: "Esto no puede ser: «{second}» quedaría antes de «{first}».",
    citations: [],
  },
  EVIDENCE_DOES_NOT_FIT: {
    en: "This kind of evidence does not prove this day. What does: {known}.",
    es: "Este tipo de prueba no demuestra este día. Sí lo hacen: {known}.",
    citations: [],
  },
  SOURCE_DOES_NOT_FIT: {
    en: "This source cannot speak for this kind of evidence. Who can: {known}. What someone says of it is a STATEMENT.",
    es: "Esta fuente no puede responder por este tipo de prueba. Pueden: {known}. Lo que alguien dice de ella es un STATEMENT.",
    citations: [],
  },
  UNCLEAR_POSTMARK: {
    en: "A postmark that cannot be read for certain is no postmark: the date stamp counts. Take the postmark away.",
    es: "Un matasellos que no se lee con certeza no cuenta: vale el sello de recibido. Quite el matasellos.",
    citations: ["22-ccr-110164-a-1"],
  },
  RANGE_REVERSED: {
    en: "The latest day comes before the earliest. Swap them.",
    es: "El último día es anterior al primero. Inviértalos.",
    citations: [],
  },
  RANGE_TOO_WIDE: {
    en: "A range holds at most {most} days. Narrow it.",
    es: "Un intervalo admite como máximo {most} días. Redúzcalo.",
    citations: [],
  },
  DAY_OUTSIDE_RANGE: {
    en: "The day that is recorded lies outside its own range.",
    es: "El día que consta queda fuera de su propio intervalo.",
    citations: [],
  },
  EVIDENCE_REQUIRED: {
    en: "Say what the right day is known by, who says so, and how exact it is.",
    es: "Indique por qué medio se conoce el día correcto, quién lo dice y con qué exactitud.",
    citations: [],
    practice: true,
  },
  EFFECT_NOT_SHOWN: {
    en: "Look at the effect of this correction first: which dates move from when to when. Then confirm it.",
    es: "Vea primero el efecto de esta corrección: qué fechas se mueven, de cuándo a cuándo. Después confírmela.",
    citations: [],
    practice: true,
  },
  EFFECT_CHANGED: {
    en: "The effect is no longer the one that was shown. Look at it again before you confirm.",
    es: "El efecto ya no es el que se mostró. Véalo de nuevo antes de confirmar.",
    citations: [],
    practice: true,
  },
} as const satisfies Readonly<Record<string, CodedReason>>;

/** The codes of corrections and evidence; facts that cannot have happened bring codes of their own. */
export type CorrectionRefusalCode = keyof typeof correctionReasons;

/** The same as a list. */
export const correctionRefusalCodes = Object.keys(correctionReasons) as readonly CorrectionRefusalCode[];

/** Why a correction or its evidence is not taken, and where. */
export type CorrectionRefusal = CodedRefusal<CorrectionRefusalCode> | GivenRefusal;

/** Makes one. */
export const refuseCorrection = refuseWith<CorrectionRefusalCode>(correctionReasons);
