// "...within 90 days after receiving the written notice of resolution or, if no written notice of resolution has been
// received within 30 days ... within 90 days after making the complaint." Fam. Code 17801(c). The Department's public
// page counts 90 days "of the date of the written decision" instead. The statute decides what is timely; the page's
// day, never later, is the one to tell the parent. The limit is not moved by an extension of the agency's time.
import { plainDate } from "../../../calendar/plain-date.ts";
import { conditions } from "../conditions.ts";
import { defineRule } from "../deadline-rule.ts";
import { writtenResolution } from "../complaint/written-resolution.ts";

const inForce = { from: plainDate("2000-01-01"), until: null };
const ninetyDays = { amount: 90, unit: "CALENDAR_DAYS", authority: "fam-code-17801-c" } as const;
const rollover = { to: "NEXT_BUSINESS_DAY", authority: "22-ccr-120100-c" } as const;
const ifMissed = {
  en: "The State Hearing Office may dismiss the request after a notice of 15 days.",
  es: "La Oficina de Audiencias Estatales puede desestimar la solicitud tras un aviso de 15 días.",
};
const common = {
  duty: { en: "ask for a state hearing", es: "pedir una audiencia estatal" },
  obligor: "COMPLAINANT",
  nature: "RIGHT",
  inConformanceVectors: true,
  period: ninetyDays,
  calendar: "STATE",
  rollover,
  satisfiedBy: "hearingRequestReceivedOn",
  ifMissed,
  inForce,
} as const;

/** The last day to ask for a hearing when no resolution came within 30 days of making the complaint. */
export const stateHearingRequestNoResolution = defineRule({
  ...common,
  id: "state-hearing-request-no-resolution",
  title: {
    en: "Hearing request, no resolution in time",
    es: "Solicitud de audiencia, sin resolución a tiempo",
  },
  runsFrom: [{ fact: "complaintMadeOn", authority: "fam-code-17801-c" }],
  condition: "noTimelyResolution",
  authority: ["fam-code-17801-b", "fam-code-17801-c"],
  reading: "late-resolution",
  confidence: 0.98,
  doubt: {
    en: "The last sentence of Fam. Code 17801(b) names only the one with custody; (a) and (c) cover both sides, and both are treated alike.",
    es: "La última frase del Código de Familia, sección 17801(b) menciona solo al padre o la madre con custodia; (a) y (c) abarcan a ambos, y a ambos se les trata igual.",
  },
});

/** The last day to ask for a hearing after the written resolution was received. This is the day that binds. */
export const stateHearingRequestAfterResolution = defineRule({
  ...common,
  id: "state-hearing-request-after-resolution",
  title: {
    en: "Hearing request, after the resolution",
    es: "Solicitud de audiencia, después de la resolución",
  },
  runsFrom: [{ fact: "resolutionReceivedOn", authority: "fam-code-17801-c" }],
  authority: ["fam-code-17801-c"],
  reading: "ninety-days-from-date-or-receipt",
  confidence: 0.98,
});

/**
 * The earlier, safer day that the Department's page gives: the one to tell the parent, not the one that binds. After a
 * late answer the days from making may end earlier still; `ruleToAdvise` then names those.
 */
export const stateHearingRequestAdvised = defineRule({
  ...common,
  id: "state-hearing-request-advised",
  title: {
    en: "Hearing request, 90 days from the resolution’s date",
    es: "Solicitud de audiencia, 90 días desde la fecha de la resolución",
  },
  runsFrom: [{ fact: "resolutionDatedOn", authority: "dcss-customer-relations" }],
  ifMissed: {
    en: "Nothing is lost yet: the law counts from the day the resolution was received.",
    es: "Aún no se pierde nada: la ley cuenta desde el día en que se recibió la resolución.",
  },
  authority: ["dcss-customer-relations", "fam-code-17801-c"],
  reading: "ninety-days-from-date-or-receipt",
  confidence: 0.9,
});

/**
 * The first day to ask for a hearing because no resolution came: the day after day 30 from making. 17801(b) does not
 * mention the extension of the agency's time, so it opens although one runs, unless the setting lets it wait. Nor does a
 * closed day 30 move it: nothing is due on day 31.
 */
export const stateHearingRequestOpening = defineRule({
  ...common,
  id: "state-hearing-request-opening",
  title: {
    en: "First day to ask for a hearing without a resolution",
    es: "Primer día para pedir una audiencia sin resolución",
  },
  duty: {
    en: "ask for a state hearing from this day on",
    es: "pedir una audiencia estatal desde este día",
  },
  nature: "DERIVED",
  inConformanceVectors: false,
  runsFrom: [{ fact: "complaintMadeOn", authority: "fam-code-17801-b" }],
  period: {
    amount: conditions.noTimelyResolution.days + 1,
    unit: "CALENDAR_DAYS",
    authority: "fam-code-17801-b",
  },
  calendar: null,
  rollover: null,
  extension: writtenResolution.extension && {
    ...writtenResolution.extension,
    onlyIf: "hearingWaitsForExtension",
  },
  condition: "noTimelyResolution",
  satisfiedBy: null,
  ifMissed: null,
  authority: ["fam-code-17801-b"],
  reading: "hearing-while-extended",
  confidence: 0.8,
  doubt: {
    en: "While an extension runs, or right after a day 30 that is closed, the State Hearing Office may find a request too early; the statute does not say so. Its last sentence names only the one with custody; both sides are treated alike.",
    es: "Mientras corre una prórroga, o justo después de un día 30 cerrado, la Oficina de Audiencias Estatales puede considerar prematura una solicitud; la ley no lo dice. Su última frase menciona solo al padre o la madre con custodia; a ambos se les trata igual.",
  },
  setting: "hearingWhileExtended",
});
