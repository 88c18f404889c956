import { refuseWith, type CodedReason, type CodedRefusal } from "../refusal/coded-refusal.ts";
import { formReasons } from "../refusal/form-reasons.ts";

const reasons = {
  ...formReasons,
  CLOSURE_REVERSED: {
    en: "The last day of a closure comes before its first. Swap them.",
    es: "El último día del cierre es anterior al primero. Inviértalos.",
    citations: [],
  },
  CLOSURE_WITHOUT_END: {
    en: "A whole agency closed for whole days needs a last day: every such day moves dates. If only visits are suspended, say so.",
    es: "El cierre de toda la agencia por días enteros necesita un último día: cada uno mueve fechas. Si solo se suspenden las visitas, indíquelo.",
    citations: ["ccp-12b"],
  },
  CLOSURE_TOO_LONG: {
    en: "One closure holds at most {most} days. Enter it in parts, each with its reason.",
    es: "Un cierre admite como máximo {most} días. Regístrelo por partes, cada una con su motivo.",
    citations: [],
  },
  OUT_OF_RANGE: {
    en: "The table of this body was checked for {firstYear} to {lastYear}. Give a day within these years.",
    es: "La tabla de esta oficina se revisó para {firstYear} a {lastYear}. Indique un día dentro de esos años.",
    citations: [],
  },
  DAY_NOT_IN_TABLE: {
    en: "The table does not close this day, so it cannot be struck from it.",
    es: "La tabla no cierra este día, así que no puede quitarse de ella.",
    citations: ["gov-code-19853"],
  },
} as const satisfies Readonly<Record<string, CodedReason>>;

/** Every code with which a calendar entry or a year is not taken. */
export type CalendarRefusalCode = keyof typeof reasons;

/** Why a calendar entry or a year is not taken, and where. */
export type CalendarRefusal = CodedRefusal<CalendarRefusalCode>;

/** Makes one. */
export const refuseCalendar = refuseWith<CalendarRefusalCode>(reasons);
