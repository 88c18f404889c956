import type { AuthorityKey } from "../law/authorities.ts";
import type { Words } from "../vocabulary/words.ts";
import type { Door } from "../vocabulary/door.ts";

/** Why a door that the table does not name for a subject is not the one for it. */
export const notForThisDoor: Readonly<
  Record<Door, { readonly reason: Words; readonly citations: readonly AuthorityKey[] }>
> = {
  LOCAL_COMPLAINT: {
    reason: {
      en: "The agency cannot remedy this; it still takes, logs and answers the complaint.",
      es: "La agencia no puede remediar esto; de todos modos recibe, registra y contesta la queja.",
    },
    citations: ["22-ccr-110160", "dcss-customer-relations"],
  },
  STATE_HEARING: {
    reason: {
      en: "It is none of the grounds for a state hearing.",
      es: "No es uno de los motivos de audiencia estatal.",
    },
    citations: ["fam-code-17801-a", "22-ccr-120201"],
  },
  COURT: {
    reason: {
      en: "A court decides about its orders, and this is not about one.",
      es: "Una corte decide sobre sus órdenes, y esto no trata de una.",
    },
    citations: ["22-ccr-111542-a-6"],
  },
  STATE_DISBURSEMENT_UNIT: {
    reason: {
      en: "The unit is asked first only about a payment without a case at an agency.",
      es: "La unidad se consulta primero solo por un pago sin caso en una agencia.",
    },
    citations: ["dcss-customer-service-non-iv-d"],
  },
  CIVIL_RIGHTS_FORM: {
    reason: {
      en: "The form is for discrimination, and none is complained of.",
      es: "El formulario es para la discriminación, y no se alega ninguna.",
    },
    citations: ["gov-code-11135"],
  },
  CASEWORKER: {
    reason: {
      en: "The caseworker answers questions; a dispute goes to someone not involved in it.",
      es: "El encargado del caso contesta preguntas; una disputa va a alguien ajeno a ella.",
    },
    citations: ["22-ccr-120103", "dcss-customer-relations"],
  },
  DEPARTMENT: {
    reason: {
      en: "The Department answers for its own units, for compliance with hearing decisions and for payments without a case.",
      es: "El Departamento responde por sus propias unidades, por el cumplimiento de decisiones de audiencia y por pagos sin caso.",
    },
    citations: ["22-ccr-110160", "22-ccr-120221-c", "dcss-customer-service-non-iv-d"],
  },
  OFFICE_OF_COMMUNICATIONS: {
    reason: {
      en: "The office answers what is about no case.",
      es: "La oficina contesta lo que no trata de un caso.",
    },
    citations: ["dcss-customer-relations"],
  },
  WEBMASTER: {
    reason: {
      en: "The webmaster repairs the site and knows nothing of cases.",
      es: "El administrador repara el sitio y no conoce los casos.",
    },
    citations: ["dcss-customer-relations"],
  },
};
