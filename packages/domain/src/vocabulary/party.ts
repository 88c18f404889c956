import type { Words } from "./words.ts";

/** Who complains of a child support case: a party to it, whoever cares for the child, or who is said to be a parent. */
export type Party = "CUSTODIAL_PARTY" | "NONCUSTODIAL_PARENT" | "CARETAKER" | "ALLEGED_PARENT";

const caring: ReadonlySet<Party> = new Set(["CUSTODIAL_PARTY", "CARETAKER"]);

/** Whether two parties to a case stand on its two sides: then they are not one person, whatever their names. */
export function areOpposed(one: Party, other: Party): boolean {
  return caring.has(one) !== caring.has(other);
}

/** How each is said. */
export const partyWords: Readonly<Record<Party, Words>> = {
  CUSTODIAL_PARTY: { en: "Custodial party", es: "Parte con custodia" },
  NONCUSTODIAL_PARENT: { en: "Noncustodial parent", es: "Padre o madre sin custodia" },
  CARETAKER: { en: "Caretaker of the child", es: "Persona que cuida al menor" },
  ALLEGED_PARENT: { en: "Alleged parent", es: "Presunto padre o presunta madre" },
};
