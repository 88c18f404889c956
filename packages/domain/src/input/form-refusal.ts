import { ofForm, type CodedReason } from "../refusal/coded-refusal.ts";
import { formReasons } from "../refusal/form-reasons.ts";
import { refusalsOf, type Refusal as RefusalWith } from "../refusal/refusal.ts";

/** Why the input of an action is not taken for its form alone, whatever the action is. */
export const inputReasons = {
  ...formReasons,
  FUTURE_DATE: {
    en: "{date} is in the future. Only what has happened can be recorded; today is {today}.",
    es: "El {date} está en el futuro. Solo puede registrarse lo que ya ocurrió; hoy es {today}.",
    citations: ofForm,
  },
  OUT_OF_ORDER: {
    en: "This cannot come before {earliest}, the day of what it follows.",
    es: "Esto no puede ser anterior al {earliest}, el día de aquello a lo que sigue.",
    citations: ofForm,
  },
  UNKNOWN_CHOICE: {
    en: "Choose one of: {choices}.",
    es: "Elija una de estas opciones: {choices}.",
    citations: ofForm,
  },
  REASON_REQUIRED: {
    en: "Give the reason; the notice must state it.",
    es: "Indique la razón; el aviso debe expresarla.",
    citations: ["fam-code-17800", "dcss-customer-relations"],
  },
} as const satisfies Readonly<Record<string, CodedReason>>;

/** The code of one of these reasons. */
export type FormRefusalCode = keyof typeof inputReasons;

/** A refusal for the form of the input. */
export type Refusal = RefusalWith<FormRefusalCode>;

/** Makes one. */
export const refuse = refusalsOf<FormRefusalCode>(inputReasons);
