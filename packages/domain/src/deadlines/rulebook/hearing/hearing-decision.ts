// A proposed decision within 30 days of the close of the record (22 CCR 120216(a)) and, unless the complainant waives it,
// within 75 days of the request (Fam. Code 17801(d)(1), read as a summary): the earlier binds, each rolled by itself. The
// director acts on it within 15 days. The agency is presumed to have the adopted decision after 15 business days and
// reports its compliance within 30 days of having it, if it is wholly or partly for the complainant, 22 CCR 120221(b). Actual
// receipt, once known, takes the place of the presumption. While the outcome is not known the report is taken to be owed.
import { plainDate } from "../../../calendar/plain-date.ts";
import { defineRule } from "../deadline-rule.ts";

// 120100(c) moves the closed last day of a statutory period; it does not name Article 3, whose own periods move under Code
// Civ. Proc. 12a. Article 3 is operative from July 1, 2001.
const common = {
  inConformanceVectors: true,
  inForce: { from: plainDate("2000-01-01"), until: null },
} as const;
const ofArticle3 = { ...common, inForce: { from: plainDate("2001-07-01"), until: null } } as const;
const rollover = { to: "NEXT_BUSINESS_DAY", authority: "22-ccr-120100-c" } as const;

/** The last day for the judge's proposed decision. */
export const proposedDecision = defineRule({
  ...common,
  id: "proposed-decision",
  title: { en: "Proposed decision", es: "Decisión propuesta" },
  duty: { en: "render the proposed decision", es: "emitir la decisión propuesta" },
  obligor: "STATE_HEARING_OFFICE",
  nature: "DUTY",
  runsFrom: [
    {
      fact: "hearingRequestReceivedOn",
      onlyIf: "timeNotWaived",
      period: { amount: "proposedDecisionDays", unit: "CALENDAR_DAYS", authority: "fam-code-17801-d-1" },
      postponedUnder: "22-ccr-120210",
      authority: "fam-code-17801-d-1",
    },
    {
      fact: "recordClosedOn",
      onlyIf: "hearingRegulationsOperative",
      period: { amount: 30, unit: "CALENDAR_DAYS", authority: "22-ccr-120216-a" },
      rollsUnder: "ccp-12a",
      authority: "22-ccr-120216-a",
    },
  ],
  choose: "EARLIEST_LAST_DAY",
  calendar: "STATE",
  rollover,
  satisfiedBy: "proposedDecisionOn",
  excusedBy: ["hearingDismissedOn", "hearingWithdrawnOn"],
  ifMissed: {
    en: "Escalate to the State Hearing Office; the request stands.",
    es: "Avise a la Oficina de Audiencias Estatales; la solicitud sigue en pie.",
  },
  authority: ["22-ccr-120216-a", "fam-code-17801-d-1", "22-ccr-120217"],
  reading: "earlier-of-two-decision-limits",
  confidence: 0.85,
  doubt: {
    en: "That 75 days run from the request is known from a summary of the statute; the 30 days from the close of the record were read.",
    es: "Que los 75 días corran desde la solicitud se sabe por un resumen de la ley; los 30 días desde el cierre de la presentación de pruebas sí se leyeron.",
  },
  doubtAppliesTo: ["hearingRequestReceivedOn"],
  setting: "proposedDecisionDays",
});

/** The last day for the director to adopt, change or send back the proposed decision. */
export const directorAction = defineRule({
  ...common,
  id: "director-action",
  title: { en: "Director’s action", es: "Actuación del director" },
  duty: {
    en: "adopt or change the proposed decision, or order a further hearing",
    es: "adoptar o cambiar la decisión propuesta, u ordenar una audiencia adicional",
  },
  obligor: "DEPARTMENT",
  nature: "DUTY",
  runsFrom: [{ fact: "proposedDecisionOn", authority: "fam-code-17801-d-1" }],
  period: { amount: 15, unit: "CALENDAR_DAYS", authority: "fam-code-17801-d-1" },
  calendar: "STATE",
  rollover,
  satisfiedBy: "proposalActedOn",
  ifMissed: {
    en: "What follows was not found in the law; ask the State Hearing Office.",
    es: "No se encontró en la ley qué sigue; consulte a la Oficina de Audiencias Estatales.",
  },
  authority: ["fam-code-17801-d-1", "22-ccr-120217"],
  confidence: 0.9,
  doubt: {
    en: "What follows when nothing is done within the 15 days was not found; by the analogue of Welf. & Inst. Code 10959 the proposed decision might count as adopted.",
    es: "No se encontró qué sigue si no se hace nada en los 15 días; por analogía con el Código de Bienestar e Instituciones, sección 10959, la decisión propuesta podría considerarse adoptada.",
  },
});

/** The day on which the agency is presumed to have the adopted decision. */
export const decisionPresumedReceipt = defineRule({
  ...ofArticle3,
  id: "decision-presumed-receipt",
  title: {
    en: "Decision presumed received by the agency",
    es: "Decisión que se presume recibida por la agencia",
  },
  duty: {
    en: "count the agency’s days from here while actual receipt is not known",
    es: "contar desde aquí los días de la agencia mientras no conste la recepción real",
  },
  obligor: "LCSA",
  nature: "DERIVED",
  runsFrom: [{ fact: "decisionAdoptedOn", authority: "22-ccr-120221-b" }],
  period: { amount: 15, unit: "BUSINESS_DAYS", authority: "22-ccr-120221-b" },
  calendar: "STATE",
  produces: "decisionPresumedReceivedOn",
  authority: ["22-ccr-120221-b"],
  confidence: 0.98,
});

/** The last day for the agency to report that it complied. */
export const complianceReport = defineRule({
  ...ofArticle3,
  id: "compliance-report",
  title: { en: "Compliance report", es: "Informe de cumplimiento" },
  duty: {
    en: "report compliance to the Department, if the decision is wholly or partly for the complainant",
    es: "informar del cumplimiento al Departamento, si la decisión favorece total o parcialmente a la persona que se queja",
  },
  obligor: "LCSA",
  nature: "DUTY",
  runsFrom: [
    { fact: "decisionReceivedByAgencyOn", onlyIf: "noStayInForce", authority: "22-ccr-120221-b" },
    { fact: "decisionPresumedReceivedOn", onlyIf: "noStayInForce", authority: "22-ccr-120221-b" },
  ],
  period: { amount: 30, unit: "CALENDAR_DAYS", authority: "22-ccr-120221-b" },
  calendar: "AGENCY",
  rollover: { to: "NEXT_BUSINESS_DAY", authority: "ccp-12a" },
  condition: "decisionToComplyWith",
  satisfiedBy: "complianceReportedOn",
  ifMissed: {
    en: "The Department directs what must be done.",
    es: "El Departamento ordena lo que debe hacerse.",
  },
  authority: ["22-ccr-120221-b", "22-ccr-120221-a"],
  confidence: 0.98,
});
