import type { AuthorityKey } from "../law/authorities.ts";
import type { Words } from "../vocabulary/words.ts";
import type { ContactPoint } from "./contact-point.ts";
import type { Want } from "./want.ts";

/** Whom to contact about what one wants. */
export interface ContactAdvice {
  readonly point: ContactPoint;
  /** Where to go afterwards if that did not help, in this order. */
  readonly afterwards: readonly ContactPoint[];
  readonly reason: Words;
  readonly citations: readonly AuthorityKey[];
  /** What one may do besides, in short; null where no right of the law stands behind it. */
  readonly rights: Words | null;
  /** Whether it cannot wait: the sooner the agency knows, the more it can stop. */
  readonly urgent: boolean;
  /** Whether the answer is the same in every county, so that nobody has to say where they live. */
  readonly everywhere: boolean;
}

const complaintRights: Words = {
  en: "You may complain within 90 days of the day you knew of the problem; a late complaint is taken all the same. The agency answers in writing within 30 days.",
  es: "Puede quejarse dentro de 90 días desde el día en que supo del problema; una queja tardía se recibe de todos modos. La agencia responde por escrito dentro de 30 días.",
};

const usual = { afterwards: [], urgent: false, everywhere: false } as const;

const advice: Readonly<Record<Want, ContactAdvice>> = {
  MY_CASE: {
    ...usual,
    point: "CASEWORKER",
    afterwards: ["OMBUDSPERSON"],
    reason: {
      en: "Your caseworker knows your case. You reach them through Customer Connect.",
      es: "El encargado de su caso lo conoce. Puede comunicarse con él por Customer Connect.",
    },
    citations: ["dcss-customer-relations"],
    rights: {
      en: "The agency answers a question within 3 business days.",
      es: "La agencia responde una pregunta dentro de 3 días hábiles.",
    },
  },
  COMPLAINT: {
    ...usual,
    point: "OMBUDSPERSON",
    afterwards: ["LOCAL_AGENCY", "STATE_HEARING"],
    reason: {
      en: "The ombudsperson of the agency that handles your case helps first, and helps you to file a complaint.",
      es: "El ombudsperson (defensor del cliente) de la agencia que lleva su caso ayuda primero, y le ayuda a presentar una queja.",
    },
    citations: ["dcss-customer-relations", "22-ccr-111542"],
    rights: complaintRights,
  },
  NOT_SATISFIED: {
    ...usual,
    point: "STATE_HEARING",
    afterwards: ["OMBUDSPERSON"],
    reason: {
      en: "A state hearing looks at the answer to your complaint, or at why there was none.",
      es: "Una audiencia estatal revisa la respuesta a su queja, o por qué no hubo ninguna.",
    },
    citations: ["fam-code-17801-b", "fam-code-17801-c"],
    rights: {
      en: "Ask within 90 days after you get the answer. If no answer came within 30 days, ask within 90 days after you made your complaint. The ombudsperson helps you to ask.",
      es: "Pídala dentro de 90 días después de recibir la respuesta. Si no llegó respuesta dentro de 30 días, pídala dentro de 90 días después de presentar su queja. El ombudsperson (defensor del cliente) le ayuda a pedirla.",
    },
  },
  CANNOT_PAY: {
    ...usual,
    point: "LOCAL_AGENCY",
    afterwards: ["COURT_HELP"],
    reason: {
      en: "The agency can look at your order again (review and adjustment) and gets you the paperwork. Your order stays until a court modifies it.",
      es: "La agencia puede revisar su orden (revisión y ajuste) y le entrega los papeles. Su orden sigue vigente hasta que una corte la modifique.",
    },
    citations: ["dcss-customer-relations"],
    rights: null,
  },
  LEVY_OR_LICENSE_NOTICE: {
    ...usual,
    point: "LOCAL_AGENCY",
    afterwards: ["OMBUDSPERSON"],
    urgent: true,
    reason: {
      en: "Contact the agency that handles your case right away: it can look at the notice and stop what should not go on.",
      es: "Comuníquese de inmediato con la agencia que lleva su caso: puede revisar el aviso y detener lo que no deba seguir.",
    },
    citations: ["dcss-customer-relations"],
    rights: complaintRights,
  },
  PAYMENT_WITHOUT_CASE: {
    ...usual,
    everywhere: true,
    point: "STATE_DISBURSEMENT_UNIT",
    reason: {
      en: "Without a case the State Disbursement Unit answers, and reviews its answer if you ask.",
      es: "Sin un caso responde la Unidad Estatal de Desembolsos, y revisa su respuesta si usted lo pide.",
    },
    citations: ["dcss-customer-service-non-iv-d"],
    rights: null,
  },
  LEGAL_HELP: {
    ...usual,
    point: "COURT_HELP",
    reason: {
      en: "Only a court decides about the amount of an order, custody, visits and spousal support. The Family Law Facilitator helps without charge.",
      es: "Solo una corte decide sobre la cantidad de una orden, la custodia, las visitas y la manutención del cónyuge. El asistente de derecho familiar (Family Law Facilitator) ayuda sin costo.",
    },
    citations: ["dcss-customer-relations", "22-ccr-111542-a-6"],
    rights: {
      en: "You may complain to the agency all the same about what the agency did. It answers in writing.",
      es: "De todos modos puede quejarse ante la agencia de lo que hizo la agencia. Le responde por escrito.",
    },
  },
  WORKSHOP: {
    ...usual,
    point: "LOCAL_AGENCY",
    reason: {
      en: "The local agency holds workshops for people with and without a case.",
      es: "La agencia local ofrece talleres para personas con y sin un caso.",
    },
    citations: ["dcss-customer-relations"],
    rights: null,
  },
  NOT_ABOUT_A_CASE: {
    ...usual,
    everywhere: true,
    point: "OFFICE_OF_COMMUNICATIONS",
    reason: {
      en: "The Department’s Office of Communications answers what is not about a case. Leave out case numbers and names.",
      es: "La Oficina de Comunicaciones del Departamento responde lo que no es sobre un caso. No incluya números de caso ni nombres.",
    },
    citations: ["dcss-customer-relations"],
    rights: null,
  },
  WEBSITE_FAULT: {
    ...usual,
    everywhere: true,
    point: "WEBMASTER",
    reason: {
      en: "The webmaster mends the website and knows nothing of cases.",
      es: "El administrador del sitio arregla el sitio web y no sabe nada de los casos.",
    },
    citations: ["dcss-customer-relations"],
    rights: null,
  },
};

/**
 * Whom to contact, as the Department’s public page routes people, with the reason and what it rests on. It needs nothing
 * about the person: `whichContact("LEGAL_HELP").point` → "COURT_HELP".
 */
export function whichContact(want: Want): ContactAdvice {
  return advice[want];
}
