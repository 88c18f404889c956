import type { Words } from "./words.ts";

/** Who got in touch: a case participant, or any other customer such as an employer, 22 CCR 111544(a) and (e). */
export const contactParties = ["PARTICIPANT", "OTHER"] as const;

/** One kind of caller. */
export type ContactParty = (typeof contactParties)[number];

/** Who got in touch. */
export const contactPartyWords: Readonly<Record<ContactParty, Words>> = {
  PARTICIPANT: {
    en: "A participant of a child support case, or a lawyer or other authorized representative who asks for one, 22 CCR 111544(a)",
    es: "Un participante de un caso de manutención, o su abogado u otro representante autorizado que pregunta por él, 22 CCR 111544(a)",
  },
  OTHER: {
    en: "Any other customer, such as an employer, 22 CCR 111544(e)",
    es: "Cualquier otra persona, como un empleador, 22 CCR 111544(e)",
  },
};
