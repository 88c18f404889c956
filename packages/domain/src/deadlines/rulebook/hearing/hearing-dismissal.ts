// A notice of dismissal before the hearing takes effect after 15 days unless further facts come, 22 CCR 120211(b); no
// second letter follows, so the clock must be seen. Who missed the hearing has 15 days to ask for reinstatement with good
// cause, 120213(b). Where the facts or the cause did not suffice, written notice follows within ten days, (b)(2) of both.
// 120100(c) does not name Article 3, which is operative from July 1, 2001, so a closed last day moves under Code Civ. Proc.
// 12a. Its holidays are "all holidays specified in Section 135", the courts': where a right of the complainant ends, it ends on
// the first day on which neither state offices nor courts are closed. The Department's own duty keeps the state office's day.
import { plainDate } from "../../../calendar/plain-date.ts";
import { defineRule } from "../deadline-rule.ts";

const common = {
  inConformanceVectors: true,
  calendar: "STATE",
  rollover: { to: "NEXT_BUSINESS_DAY", authority: "ccp-12a" },
  excusedBy: ["hearingWithdrawnOn"],
  inForce: { from: plainDate("2001-07-01"), until: null },
  confidence: 0.98,
} as const;

/** A right of the complainant under Code Civ. Proc. 12a. */
const right = {
  ...common,
  obligor: "COMPLAINANT",
  nature: "RIGHT",
  rollover: {
    ...common.rollover,
    alsoOpen: { body: "COURT", onlyIf: "courtHolidaysCountForRights", authority: "ccp-135" },
  },
  reading: "holidays-of-12a",
  confidence: 0.8,
  doubt: {
    en: "Code Civ. Proc. 12a(a) speaks of the holidays of section 135, which the courts keep. By the days of state offices alone a last day that is a court holiday would end the right sooner; do not wait for the later day.",
    es: "El Código de Procedimiento Civil, sección 12a(a), habla de los días festivos de la sección 135, que guardan las cortes. Según los días de las oficinas estatales solamente, un último día que es festivo de las cortes pondría fin antes al derecho; no espere hasta el día posterior.",
  },
  setting: "dismissalAnswerHolidays",
} as const;

/** The last day to give further facts before a dismissal takes effect. */
export const dismissalEffective = defineRule({
  ...right,
  id: "dismissal-effective",
  title: {
    en: "Last day to answer the notice of dismissal",
    es: "Último día para responder al aviso de desestimación",
  },
  duty: { en: "give further facts against the dismissal", es: "aportar más hechos contra la desestimación" },
  runsFrom: [{ fact: "dismissalNoticeSentOn", authority: "22-ccr-120211-b" }],
  period: { amount: 15, unit: "CALENDAR_DAYS", authority: "22-ccr-120211-b" },
  satisfiedBy: "furtherFactsGivenOn",
  ifMissed: {
    en: "The notice itself becomes the dismissal.",
    es: "El aviso mismo se convierte en la desestimación.",
  },
  authority: ["22-ccr-120211-b"],
});

/** The last day to say in writing that a dismissal stands. */
export const dismissalWrittenNotice = defineRule({
  ...common,
  id: "dismissal-written-notice",
  title: { en: "Written notice of dismissal", es: "Aviso escrito de la desestimación" },
  duty: {
    en: "give written notice of the dismissal, where facts or cause were given and did not suffice",
    es: "dar aviso escrito de la desestimación, si se dieron hechos o motivos y no bastaron",
  },
  obligor: "STATE_HEARING_OFFICE",
  nature: "DUTY",
  runsFrom: [{ fact: "hearingDismissedOn", authority: "22-ccr-120211-b-2" }],
  period: { amount: 10, unit: "CALENDAR_DAYS", authority: "22-ccr-120211-b-2" },
  condition: "notDismissedBySilence",
  satisfiedBy: "dismissalDecisionSentOn",
  ifMissed: {
    en: "The complainant does not know that the request has ended; escalate.",
    es: "La persona que se queja no sabe que su solicitud terminó; dé aviso.",
  },
  authority: ["22-ccr-120211-b-2", "22-ccr-120213-b-2"],
});

/** The last day to ask for reinstatement after missing the hearing. */
export const nonappearanceReinstatement = defineRule({
  ...right,
  id: "nonappearance-reinstatement",
  title: { en: "Reinstatement after a missed hearing", es: "Reanudación tras faltar a la audiencia" },
  duty: {
    en: "ask for reinstatement with good cause",
    es: "pedir la reanudación con un motivo justificado",
  },
  runsFrom: [{ fact: "nonAppearanceNoticeSentOn", authority: "22-ccr-120213-b" }],
  period: { amount: 15, unit: "CALENDAR_DAYS", authority: "22-ccr-120213-b" },
  satisfiedBy: "reinstatementRequestedOn",
  ifMissed: {
    en: "The request is dismissed as abandoned.",
    es: "La solicitud se desestima por abandono.",
  },
  authority: ["22-ccr-120213-b"],
});
