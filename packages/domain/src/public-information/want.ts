import type { Words } from "../vocabulary/words.ts";

/** What somebody may want who asks whom to contact. The order is the order in which they are listed. */
export const wants = [
  "MY_CASE",
  "COMPLAINT",
  "NOT_SATISFIED",
  "CANNOT_PAY",
  "LEVY_OR_LICENSE_NOTICE",
  "PAYMENT_WITHOUT_CASE",
  "LEGAL_HELP",
  "WORKSHOP",
  "NOT_ABOUT_A_CASE",
  "WEBSITE_FAULT",
] as const;

/** One of them. */
export type Want = (typeof wants)[number];

/** How each is said by somebody who wants it. */
export const wantWords: Readonly<Record<Want, Words>> = {
  MY_CASE: { en: "I have a question about my case", es: "Tengo una pregunta sobre mi caso" },
  COMPLAINT: {
    en: "I have a problem with the agency and want to complain",
    es: "Tengo un problema con la agencia y quiero quejarme",
  },
  NOT_SATISFIED: {
    en: "I complained and do not agree with the answer, or got none",
    es: "Me quejé y no estoy de acuerdo con la respuesta, o no recibí ninguna",
  },
  CANNOT_PAY: { en: "I cannot pay child support", es: "No puedo pagar la manutención de menores" },
  LEVY_OR_LICENSE_NOTICE: {
    en: "I got a notice of a bank levy or a license suspension",
    es: "Recibí un aviso de embargo bancario o de suspensión de licencia",
  },
  PAYMENT_WITHOUT_CASE: {
    en: "A payment through the State Disbursement Unit, without a case",
    es: "Un pago por la Unidad Estatal de Desembolsos, sin un caso",
  },
  LEGAL_HELP: {
    en: "I need help with a court order: its amount, custody, visits, spousal support",
    es: "Necesito ayuda con una orden de la corte: su cantidad, custodia, visitas, manutención del cónyuge",
  },
  WORKSHOP: { en: "I want to come to a workshop", es: "Quiero asistir a un taller" },
  NOT_ABOUT_A_CASE: { en: "A question that is not about a case", es: "Una pregunta que no es sobre un caso" },
  WEBSITE_FAULT: { en: "Something on the website does not work", es: "Algo en el sitio web no funciona" },
};
