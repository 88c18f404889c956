import type { AuthorityKey } from "../../src/law/authorities.ts";

interface Term {
  readonly en: string;
  readonly es: string;
  readonly meaning: string;
  readonly citations: readonly AuthorityKey[];
}

/** The terms of the field. */
export const terms: readonly Term[] = [
  {
    en: "complaint",
    es: "queja",
    meaning: "an oral or written statement of an unresolved dispute with a request to resolve it",
    citations: ["22-ccr-110160"],
  },
  {
    en: "complainant",
    es: "persona que se queja",
    meaning: "the custodial party or noncustodial parent who complains",
    citations: ["fam-code-17800", "22-ccr-120107-a"],
  },
  {
    en: "authorized representative",
    es: "representante autorizado",
    meaning: "a person who acts for the complainant with written authority",
    citations: ["22-ccr-120107-a"],
  },
  {
    en: "local child support agency (LCSA)",
    es: "agencia local de manutención de menores",
    meaning: "the county or regional agency that answers the complaint",
    citations: ["fam-code-17800"],
  },
  {
    en: "the Department (DCSS)",
    es: "el Departamento",
    meaning: "the California Department of Child Support Services, which oversees the agencies",
    citations: ["fam-code-17800"],
  },
  {
    en: "ombudsperson",
    es: "ombudsperson",
    meaning: "guides the complainant before, during and after; does not decide",
    citations: ["22-ccr-111542-a-6"],
  },
  {
    en: "caseworker",
    es: "encargado del caso",
    meaning: "the member of staff whose action or inaction is complained of; never the investigator",
    citations: ["22-ccr-120103"],
  },
  {
    en: "investigator",
    es: "investigador",
    meaning: "the person named to investigate, other than the caseworker involved",
    citations: ["22-ccr-120103"],
  },
  {
    en: "issue",
    es: "asunto",
    meaning: "one part of a complaint, with its own subject and finding",
    citations: ["22-ccr-120105"],
  },
  {
    en: "finding",
    es: "conclusión",
    meaning: "the answer to one issue in the written resolution",
    citations: ["22-ccr-120105"],
  },
  {
    en: "made on",
    es: "fecha de presentación",
    meaning: "the earliest trace of the complaint; the complainant’s days run from here",
    citations: ["fam-code-17800", "fam-code-17801-c"],
  },
  {
    en: "complaint receipt date",
    es: "fecha de recepción",
    meaning: "a derived date; the agency’s days run from here",
    citations: ["22-ccr-110164"],
  },
  {
    en: "filing window",
    es: "plazo para presentar",
    meaning: "90 days from when the complainant knew or should have known",
    citations: ["fam-code-17800"],
  },
  {
    en: "acknowledgement (LCR002)",
    es: "acuse de recibo",
    meaning: "tells the complainant that the complaint has been received",
    citations: ["22-ccr-120102"],
  },
  {
    en: "resolution extension (LCR005)",
    es: "prórroga",
    meaning: "at most 30 more days, once, by the director, with a reason",
    citations: ["fam-code-17800"],
  },
  {
    en: "written resolution (LCR006)",
    es: "resolución escrita",
    meaning: "the agency’s answer, due 30 days from receipt",
    citations: ["fam-code-17800", "22-ccr-120105"],
  },
  {
    en: "state hearing",
    es: "audiencia estatal",
    meaning: "the next stage, before an administrative law judge",
    citations: ["fam-code-17801-a", "22-ccr-120201"],
  },
  {
    en: "hearing request window",
    es: "plazo para pedir audiencia",
    meaning: "90 days: from receiving the resolution or, if none came in time, from making the complaint",
    citations: ["fam-code-17801-c"],
  },
  {
    en: "rollover",
    es: "traslado al siguiente día hábil",
    meaning: "a last day that is closed moves to the next business day",
    citations: ["22-ccr-120100-c"],
  },
  {
    en: "closure",
    es: "cierre",
    meaning:
      "a whole agency closed for a whole day; a closed branch or counter is kept and shown, and moves no date",
    citations: ["ccp-12b"],
  },
  {
    en: "court-only matter",
    es: "asunto exclusivo de la corte",
    meaning:
      "order amount, custody, visitation, spousal support, parentage: referred to the Family Law Facilitator",
    citations: ["22-ccr-111542-a-6", "dcss-customer-relations"],
  },
  {
    en: "door",
    es: "vía",
    meaning: "a place where a matter can be taken: the agency, a state hearing, a court, another office",
    citations: ["dcss-customer-relations"],
  },
  {
    en: "ground",
    es: "motivo",
    meaning:
      "what a state hearing may be about: five as the Department’s page counts, four paragraphs of the statute",
    citations: ["fam-code-17801-a", "22-ccr-120201"],
  },
  {
    en: "exhaustion",
    es: "agotamiento del proceso local",
    meaning: "the local process has answered, or its time has passed; then a hearing may be asked for",
    citations: ["fam-code-17801-b"],
  },
  {
    en: "Family Law Facilitator",
    es: "asistente de derecho familiar (Family Law Facilitator)",
    meaning: "helps people without a lawyer at the court of each county",
    citations: ["22-ccr-111542-a-6"],
  },
  {
    en: "State Disbursement Unit",
    es: "Unidad Estatal de Desembolsos",
    meaning: "receives and pays out support; asked first about a payment without a case at an agency",
    citations: ["dcss-customer-service-non-iv-d"],
  },
  {
    en: "struck day",
    es: "día quitado de la tabla",
    meaning: "a holiday of the shipped table that a body does not keep; entered with reason and author",
    citations: ["gov-code-19853"],
  },
  {
    en: "promised date",
    es: "fecha prometida",
    meaning: "a date that a mailed notice gave to a person; it may move later, never earlier",
    citations: ["22-ccr-120107-e"],
  },
  {
    en: "evidence",
    es: "prueba",
    meaning: "what a recorded day is known by, who says so, and how exact it is",
    citations: ["22-ccr-110164"],
  },
  {
    en: "correction",
    es: "corrección",
    meaning: "another day for a recorded fact, with a reason; its effect is shown before it is made",
    citations: ["22-ccr-120107"],
  },
];
