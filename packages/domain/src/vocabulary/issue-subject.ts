import type { Words } from "./words.ts";

/** What a complaint is about. A mixed complaint holds several issues, each with its own finding. */
export const issueSubjects = [
  "CUSTOMER_SERVICE",
  "TIMELINESS",
  "APPLICATION",
  "PAYMENT",
  "ARREARS",
  "ORDER_SERVICES",
  "CASE_CLOSURE",
  "COURT_ORDER_AMOUNT",
  "CUSTODY_OR_VISITATION",
  "SPOUSAL_SUPPORT",
  "PARENTAGE",
  "OTHER",
] as const;

/** One subject. */
export type IssueSubject = (typeof issueSubjects)[number];

/** Subjects of an issue. */
export const subjectWords: Readonly<Record<IssueSubject, Words>> = {
  CUSTOMER_SERVICE: { en: "Customer service", es: "Atención al público" },
  TIMELINESS: { en: "Timeliness of service", es: "Puntualidad del servicio" },
  APPLICATION: { en: "Application denied or not acted on", es: "Solicitud negada o sin atender" },
  PAYMENT: { en: "Missing or incorrect payment", es: "Pago faltante o incorrecto" },
  ARREARS: { en: "Calculation of arrears", es: "Cálculo de pagos atrasados" },
  ORDER_SERVICES: {
    en: "Establishing, modifying or enforcing an order",
    es: "Establecer, modificar o hacer cumplir una orden",
  },
  CASE_CLOSURE: { en: "Decision to close a case", es: "Decisión de cerrar un caso" },
  COURT_ORDER_AMOUNT: {
    en: "Amount of support ordered by a court",
    es: "Cantidad de manutención ordenada por una corte",
  },
  CUSTODY_OR_VISITATION: { en: "Custody or visitation", es: "Custodia o visitas" },
  SPOUSAL_SUPPORT: { en: "Spousal support", es: "Manutención del cónyuge" },
  PARENTAGE: { en: "Parentage", es: "Filiación" },
  OTHER: { en: "Something else", es: "Otro asunto" },
};
