import type { Words } from "../../vocabulary/words.ts";
import type { ClaimKind, TransferOwner } from "./given-facts.ts";

// What the choices among given facts are called, so that screens and partners read the same.

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
    es: "No es la persona buscada, Código de Familia, sección 17530",
  },
  ARREARS_STATEMENT: {
    en: "A request to review a statement of arrears, Fam. Code 17526",
    es: "Una solicitud de revisar un estado de pagos atrasados, Código de Familia, sección 17526",
  },
};
