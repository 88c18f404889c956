// Fam. Code 17801(b) opens the door to a state hearing when no written resolution came "within the 30-day period required
// by that section": whether an extension or a closed day 30 moves the day on which it opens.
import { computeDueDatesOf } from "../../compute/compute-deadlines.ts";
import type { QuestionRecord, SeesAs, View } from "../question-record.ts";
import { handedInOn, withComplaint, withSettings } from "../sees-as.ts";

/** Whether the complaint is still without any answer and not withdrawn. */
function unanswered({ facts: { complaint } }: View): boolean {
  return complaint?.resolution === undefined && complaint?.withdrawal === undefined;
}

/** A hearing asked for while a noticed extension runs. */
export const whileExtensionRuns: QuestionRecord = {
  id: "hearing-while-extended",
  title: { en: "No answer while an extension runs", es: "Sin respuesta mientras corre una prórroga" },
  question: {
    en: "May the parent ask for a hearing once the first 30 days are over, although an extension was noticed?",
    es: "¿Puede la persona pedir una audiencia al terminar los primeros 30 días aunque se haya avisado de una prórroga?",
  },
  arises: (view) => view.facts.complaint?.extension !== undefined && unanswered(view),
  readings: [
    {
      id: "after-the-first-30-days",
      name: { en: "yes, once the first 30 days are over", es: "sí, al terminar los primeros 30 días" },
      whoseReading: "STATUTE",
      authority: "fam-code-17801-b",
      followed: { setting: "hearingWhileExtended", is: "OPEN" },
      opens: {
        ruleId: "state-hearing-request-opening",
        sees: withSettings({ hearingWhileExtended: "OPEN" }),
      },
      due: { ruleId: "state-hearing-request-no-resolution" },
    },
    {
      id: "after-the-extension",
      name: { en: "only once the extended time is over", es: "solo al terminar el plazo prorrogado" },
      whoseReading: "PRACTICE",
      authority: "fam-code-17800",
      followed: { setting: "hearingWhileExtended", is: "WAIT" },
      opens: {
        ruleId: "state-hearing-request-opening",
        sees: withSettings({ hearingWhileExtended: "WAIT" }),
      },
      due: { ruleId: "state-hearing-request-no-resolution" },
    },
  ],
  explanation: {
    en: "Fam. Code 17801(b) speaks of the 30-day period and does not mention the extension, so the parent may ask as soon as it is over; an office may call that premature. The 90 days from making the complaint do not stop for the extension under either reading. Accept an early request, mark it “extension pending”, and tell both sides.",
    es: "El Código de Familia, sección 17801(b) habla del plazo de 30 días y no menciona la prórroga, así que la persona puede pedirla en cuanto termine; una oficina puede considerarlo prematuro. Los 90 días desde que se presentó la queja no se detienen por la prórroga en ninguna de las dos lecturas. Acepte la solicitud temprana, márquela «prórroga pendiente» e informe a ambas partes.",
  },
  citations: ["fam-code-17800", "fam-code-17801-b", "fam-code-17801-c"],
  confidence: 0.8,
  forAPerson: true,
};

/** As if the 30 days of the answer ran from making, as the parent's do, extended only where the door waits for that. */
const thirtyDaysFromMaking: SeesAs = (view) => {
  const madeOn = view.dates["complaint-made-on"];
  if (madeOn === undefined) return undefined;
  const seen = { ...view, ...handedInOn(view, madeOn) };
  return view.context.settings.hearingWhileExtended === "WAIT"
    ? seen
    : withComplaint(seen, { extension: undefined });
};

/** Whether the last of the 30 days from making falls on a closed day. */
function isLastDayClosed(view: View): boolean {
  const seen = thirtyDaysFromMaking(view);
  const lastDay = seen && computeDueDatesOf(seen.facts, seen.context)["written-resolution"];
  const opensOn = view.dates["state-hearing-request-opening"];
  return lastDay !== undefined && opensOn !== undefined && opensOn <= lastDay;
}

/** The first day to ask when day 30 falls on a closed day: the day after it, or after the open day it moves to. */
export const closedDayThirty: QuestionRecord = {
  id: "opening-when-day-30-is-closed",
  title: { en: "Day 30 on a closed day", es: "El día 30 en un día cerrado" },
  question: {
    en: "When day 30 falls on a closed day, may the parent ask for a hearing on day 31, or only after the next business day?",
    es: "Si el día 30 cae en un día cerrado, ¿puede la persona pedir una audiencia el día 31 o solo después del siguiente día hábil?",
  },
  arises: (view) => view.facts.complaint?.withdrawal === undefined && isLastDayClosed(view),
  readings: [
    {
      id: "day-31",
      name: { en: "on day 31 as it is counted", es: "el día 31 tal como se cuenta" },
      whoseReading: "STATUTE",
      authority: "fam-code-17801-b",
      followed: "ALWAYS",
      opens: { ruleId: "state-hearing-request-opening" },
      due: { ruleId: "state-hearing-request-no-resolution" },
    },
    {
      id: "after-the-rolled-day",
      name: {
        en: "on the day after the business day to which day 30 moves",
        es: "el día después del día hábil al que pasa el día 30",
      },
      whoseReading: "REGULATION",
      authority: "22-ccr-120100-c",
      followed: "NEVER",
      opens: {
        ruleId: "written-resolution",
        sees: thirtyDaysFromMaking,
        dayAfterUnder: "fam-code-17801-b",
      },
      due: { ruleId: "state-hearing-request-no-resolution" },
    },
  ],
  explanation: {
    en: "22 CCR 120100(c) moves the last day of a period of Fam. Code 17800 and following when it is closed, and 17801(b) speaks of the agency’s 30-day period; so an office may hold a request made right after a closed day 30 to be early. The statute opens the door once the 30 days are over. The earlier day is followed: never turn such a request away, and tell the parent that asking again after the later day does no harm.",
    es: "22 CCR 120100(c) mueve el último día de un plazo de Código de Familia, sección 17800 y siguientes cuando está cerrado, y 17801(b) habla del plazo de 30 días de la agencia; por eso una oficina puede considerar prematura una solicitud hecha justo después de un día 30 cerrado. La ley abre la puerta al terminar los 30 días. Se sigue el día anterior: nunca rechace esa solicitud e informe a la persona de que volver a pedirla después del día posterior no le perjudica.",
  },
  citations: ["fam-code-17801-b", "fam-code-17800", "22-ccr-120100-c"],
  confidence: 0.8,
  forAPerson: true,
};
