import type { AuthorityKey } from "../law/authorities.ts";
import type { Words } from "../vocabulary/words.ts";

/** How people say, in either language and without accents, that they cannot pay what was ordered. */
const sayings: readonly RegExp[] = [
  /\b(can ?not|can ?t|unable to|no way to|not able to) (afford|pay|keep up)\b/,
  /\b(lost|losing|laid off|fired from) (my|his|her|the) (job|work)\b/,
  /\b(laid off|out of work|unemployed|no income)\b/,
  /\bno (puedo|puede|pude|pudo|podemos|pueden) (pagar|costear|seguir pagando)\b/,
  /\b(perdi|perdio|me quede sin|se quedo sin|sin) (mi |su |el )?(trabajo|empleo|ingresos)\b/,
  /\bdesemplead[oa]\b/,
];

/**
 * Whether an account says that the person cannot pay what was ordered: true for "I lost my job and can’t pay" and "No puedo
 * pagar". A hint to show the way to a changed order; nothing is decided by it.
 */
export function saysCannotPay(account: string): boolean {
  const plain = account
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'`]/g, "")
    .replace(/\s+/g, " ");
  return sayings.some((saying) => saying.test(plain));
}

/** What to tell somebody who cannot pay, in the order in which it is said. */
export const cannotPayGuidance: readonly Words[] = [
  {
    en: "Your order stays until a court modifies it: what it says goes on falling due.",
    es: "Su orden sigue vigente hasta que una corte la modifique: lo que ordena se sigue debiendo.",
  },
  {
    en: "Ask the agency for a review and adjustment: it looks at what both parents earn now and asks the court to change the order where that fits.",
    es: "Pida a la agencia una revisión y ajuste: examina lo que ambos padres ganan ahora y pide a la corte cambiar la orden si corresponde.",
  },
  {
    en: "Or both parents agree on another amount in writing (a stipulation), and the court signs it.",
    es: "O ambos padres acuerdan por escrito otra cantidad (estipulación), y la corte la firma.",
  },
];

/** What the guidance rests on. */
export const cannotPayCitations: readonly AuthorityKey[] = ["dcss-customer-relations"];
