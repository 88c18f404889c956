// A parent without an open case whose private wage assignment is paid through the State Disbursement Unit, and who tried
// its call centre first, may ask the Department for an administrative review: 15 state working days, and 15 more when the
// Department asks for them. Read from the Department's page, whose age is not known.
import { plainDate } from "../../../calendar/plain-date.ts";
import { defineRule } from "../deadline-rule.ts";

/** The last day for the Department to answer an administrative review of a payment. */
export const disbursementReview = defineRule({
  id: "disbursement-review",
  title: { en: "Review of a payment by the Department", es: "Revisión de un pago por el Departamento" },
  duty: {
    en: "answer the request to review a payment through the State Disbursement Unit",
    es: "responder a la solicitud de revisar un pago a través de la Unidad Estatal de Desembolsos",
  },
  obligor: "DEPARTMENT",
  nature: "DUTY",
  inConformanceVectors: false,
  runsFrom: [
    {
      fact: "reviewRequestReceivedOn",
      onlyIf: "moreTimeAsked",
      period: { amount: 30, unit: "BUSINESS_DAYS", authority: "dcss-customer-service-non-iv-d" },
      authority: "dcss-customer-service-non-iv-d",
    },
    { fact: "reviewRequestReceivedOn", authority: "dcss-customer-service-non-iv-d" },
  ],
  period: { amount: 15, unit: "BUSINESS_DAYS", authority: "dcss-customer-service-non-iv-d" },
  calendar: "STATE",
  satisfiedBy: "reviewAnsweredOn",
  ifMissed: {
    en: "Nothing follows by itself; ask the Department again.",
    es: "No se sigue nada por sí solo; pregunte de nuevo al Departamento.",
  },
  inForce: { from: plainDate("2000-01-01"), until: null },
  authority: ["dcss-customer-service-non-iv-d"],
  confidence: 0.9,
});
