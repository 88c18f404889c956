// The hearing is held within 45 days of the request, and all parties have written notice of its time and place at least
// ten days before. Fam. Code 17801(d)(1), known through official summaries. The agency mails its position statement and
// documents before it, 22 CCR 120204(a)(7)-(8); how long before was not read. What counts back leaves out the day of the
// hearing (Code Civ. Proc. 12c) and, on a closed day, goes out on the open day before: later would shorten the notice.
import { plainDate } from "../../../calendar/plain-date.ts";
import { defineRule } from "../deadline-rule.ts";

const common = {
  nature: "DUTY",
  inConformanceVectors: true,
  excusedBy: ["hearingDismissedOn", "hearingWithdrawnOn"],
  inForce: { from: plainDate("2000-01-01"), until: null },
} as const;
const back = { to: "PRECEDING_BUSINESS_DAY", authority: "ccp-12c" } as const;

/** The last day to hold the hearing; a postponement moves it by the same time. */
export const hearingCommencement = defineRule({
  ...common,
  id: "hearing-commencement",
  title: { en: "Last day for the hearing to begin", es: "Último día para que empiece la audiencia" },
  duty: { en: "set the hearing to begin", es: "fijar el comienzo de la audiencia" },
  obligor: "STATE_HEARING_OFFICE",
  runsFrom: [
    {
      fact: "hearingRequestReceivedOn",
      postponedUnder: "22-ccr-120210",
      authority: "fam-code-17801-d-1",
    },
  ],
  period: { amount: 45, unit: "CALENDAR_DAYS", authority: "fam-code-17801-d-1" },
  calendar: "STATE",
  rollover: { to: "NEXT_BUSINESS_DAY", authority: "22-ccr-120100-c" },
  satisfiedBy: "hearingHeldOn",
  ifMissed: {
    en: "A late hearing decides nothing by itself; call the State Hearing Office.",
    es: "Una audiencia tardía no decide nada por sí misma; llame a la Oficina de Audiencias Estatales.",
  },
  authority: ["fam-code-17801-d-1"],
  confidence: 0.95,
});

/** The last day to send the parties written notice of the hearing. */
export const hearingNotice = defineRule({
  ...common,
  id: "hearing-notice",
  title: { en: "Notice of hearing", es: "Aviso de audiencia" },
  duty: {
    en: "send all parties written notice of time and place",
    es: "enviar a todas las partes aviso escrito de la hora y el lugar",
  },
  obligor: "STATE_HEARING_OFFICE",
  runsFrom: [{ fact: "hearingScheduledFor", authority: "fam-code-17801-d-1" }],
  period: { amount: 10, unit: "DAYS_BEFORE", authority: "fam-code-17801-d-1" },
  calendar: "STATE",
  rollover: back,
  satisfiedBy: "hearingNoticeSentOn",
  ifMissed: { en: "A party may have the hearing postponed.", es: "Una parte puede pedir que se aplace." },
  authority: ["fam-code-17801-d-1", "ccp-12c"],
  confidence: 0.9,
});

/** The last day for the agency to mail its position statement. */
export const positionStatement = defineRule({
  ...common,
  inForce: { from: plainDate("2001-07-01"), until: null },
  id: "position-statement",
  title: { en: "Position statement", es: "Declaración de posición" },
  duty: {
    en: "mail the position statement and documents to the complainant and the State Hearing Office",
    es: "enviar la declaración de posición y los documentos a la persona que se queja y a la Oficina de Audiencias Estatales",
  },
  obligor: "LCSA",
  runsFrom: [{ fact: "hearingScheduledFor", authority: "22-ccr-120204-a-8" }],
  period: { amount: "positionStatementDays", unit: "DAYS_BEFORE", authority: "22-ccr-120204-a-8" },
  calendar: "AGENCY",
  rollover: back,
  satisfiedBy: "positionStatementSentOn",
  ifMissed: {
    en: "The complainant may have the hearing postponed, and the statement weighs less.",
    es: "La persona que se queja puede pedir que se aplace, y la declaración pesa menos.",
  },
  authority: ["22-ccr-120204-a-8", "ccp-12c"],
  reading: "position-statement-length",
  confidence: 0.5,
  doubt: {
    en: "The duty is certain; how long before the hearing was not read in the regulation. Ten calendar days is the agency’s setting; the analogue in Welf. & Inst. Code 10952.5 is two working days, which the setting cannot count.",
    es: "El deber es seguro; no se leyó en el reglamento con cuánta anticipación. Diez días calendario es la configuración de la agencia; la regla análoga del Código de Bienestar e Instituciones, sección 10952.5 son dos días hábiles, que la configuración no puede contar.",
  },
  setting: "positionStatementDays",
});
