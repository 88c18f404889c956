import type { DecisionOutcome } from "../state-hearing/hearing-facts.ts";
import type { Words } from "../words.ts";
import type { ClaimKind, ContactParty, TransferOwner } from "./given-facts.ts";

// What the choices among given facts are called, so that screens and partners read the same.

/** Who got in touch. */
export const contactPartyWords: Readonly<Record<ContactParty, Words>> = {
  PARTICIPANT: {
    en: "A participant of a child support case, 22 CCR 111544(a)",
    es: "Un participante de un caso de manutención, 22 CCR 111544(a)",
  },
  OTHER: {
    en: "Any other customer, such as an employer, 22 CCR 111544(e)",
    es: "Cualquier otra persona, como un empleador, 22 CCR 111544(e)",
  },
};

/** Who owns a transferred complaint. */
export const transferOwnerWords: Readonly<Record<TransferOwner, Words>> = {
  RECEIVING: {
    en: "The agency that got it: nobody disputed, or the Department said so",
    es: "La agencia que la recibió: nadie disputó o así lo dijo el Departamento",
  },
  TRANSFERRING: {
    en: "The agency that sent it: the Department gave it back",
    es: "La agencia que la envió: el Departamento se la devolvió",
  },
};

/** Claims that are answered in the time frames of a complaint. */
export const claimKindWords: Readonly<Record<ClaimKind, Words>> = {
  MISTAKEN_IDENTITY: {
    en: "Not the person sought, Fam. Code 17530",
    es: "No es la persona buscada, Fam. Code 17530",
  },
  ARREARS_STATEMENT: {
    en: "A request to review a statement of arrears, Fam. Code 17526",
    es: "Una solicitud de revisar un estado de pagos atrasados, Fam. Code 17526",
  },
};

/** What a decision comes to, all its grounds taken together. */
export const decisionOutcomeWords: Readonly<Record<DecisionOutcome, Words>> = {
  FOR_COMPLAINANT: { en: "For the complainant", es: "A favor de la persona que se queja" },
  PARTLY_FOR_COMPLAINANT: {
    en: "Partly for the complainant",
    es: "En parte a favor de la persona que se queja",
  },
  AGAINST_COMPLAINANT: {
    en: "Wholly against the complainant; nothing is ordered",
    es: "Del todo en contra de la persona que se queja; no se ordena nada",
  },
};
