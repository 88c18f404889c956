// Code Civ. Proc. 12a(a): a last day that is a holiday moves, and its holidays are "all holidays specified in Section 135",
// the courts'. Whether a right of the complainant under it ends on a day on which state offices work and courts do not.
import type { RuleId } from "../../rulebook/rule-id.ts";
import type { QuestionId } from "../open-question.ts";
import type { QuestionRecord } from "../question-record.ts";
import { withSettings } from "../sees-as.ts";

function holidaysOf(
  id: QuestionId,
  ruleId: RuleId,
  title: QuestionRecord["title"],
  citation: QuestionRecord["citations"][number],
): QuestionRecord {
  return {
    id,
    title,
    question: {
      en: "Does the last day move when only the courts keep a holiday on it, or only when state offices are closed?",
      es: "¿Se mueve el último día cuando solo las cortes guardan un día festivo, o solo cuando cierran las oficinas estatales?",
    },
    arises: ({ dates }) => dates[ruleId] !== undefined,
    readings: [
      {
        id: "state-and-court",
        name: {
          en: "to the first day on which neither state offices nor courts are closed",
          es: "al primer día en que no cierran ni las oficinas estatales ni las cortes",
        },
        whoseReading: "STATUTE",
        authority: "ccp-12a",
        followed: { setting: "dismissalAnswerHolidays", is: "STATE_AND_COURT" },
        due: { ruleId, sees: withSettings({ dismissalAnswerHolidays: "STATE_AND_COURT" }) },
      },
      {
        id: "state",
        name: {
          en: "to the first day on which state offices are open",
          es: "al primer día en que abren las oficinas estatales",
        },
        whoseReading: "PRACTICE",
        authority: "gov-code-19853",
        followed: { setting: "dismissalAnswerHolidays", is: "STATE" },
        due: { ruleId, sees: withSettings({ dismissalAnswerHolidays: "STATE" }) },
      },
    ],
    explanation: {
      en: "The section names the holidays of Code Civ. Proc. 135, which the courts keep. Advise the earlier day; a right is not held to have ended before the later one.",
      es: "La sección menciona los días festivos de la sección 135 del Código de Procedimiento Civil, que guardan las cortes. Indique el día anterior; no se considera terminado el derecho antes del posterior.",
    },
    citations: ["ccp-12a", "ccp-135", citation],
    confidence: 0.8,
    forAPerson: false,
  };
}

/** The last day to answer a notice of dismissal. */
export const dismissalHolidays = holidaysOf(
  "holidays-of-12a",
  "dismissal-effective",
  { en: "Holidays and the answer to a dismissal", es: "Días festivos y la respuesta a una desestimación" },
  "22-ccr-120211-b",
);

/** The last day to ask for reinstatement. */
export const reinstatementHolidays = holidaysOf(
  "holidays-of-12a-after-a-missed-hearing",
  "nonappearance-reinstatement",
  { en: "Holidays and a missed hearing", es: "Días festivos y una falta a la audiencia" },
  "22-ccr-120213-b",
);
